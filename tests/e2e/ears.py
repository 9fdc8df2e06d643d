# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: notifications and the focus, as they arrive on the bus."""
import pyatspi
from gi.repository import GLib


class Ears:
    """A window that is waited for lets the events arrive."""

    _events = ("object:state-changed:showing", "object:state-changed:focused")

    def __init__(self):
        self.heard = []  # the sentences
        self.order = []  # with the names of what got the focus
        pyatspi.Registry.registerEventListener(self._hear, *self._events)

    def close(self):
        pyatspi.Registry.deregisterEventListener(self._hear, *self._events)

    def _hear(self, event):
        try:
            role, name = event.source.getRole(), event.source.name
        except GLib.GError:
            return  # it went
        is_sentence = role == pyatspi.ROLE_NOTIFICATION
        if not event.detail1 or is_sentence != event.type.endswith(":showing"):
            return
        self.order.append(name)
        if is_sentence:
            self.heard.append(name)
