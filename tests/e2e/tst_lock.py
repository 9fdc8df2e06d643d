#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_lock.py AMEND: the window is locked, and one comes back, on a real display."""
import os
import sys
import tempfile
import unittest

from road import change, open_person
from window import Window, text_of, xdotool

PERSONAL = ("Canarytown", "Whitfield")


def everything(widget):
    """What a screen reader can find, visible or not."""
    yield widget.name
    yield widget.description
    yield text_of(widget)
    for child in widget:
        if child:
            yield from everything(child)


class Lock(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.window = Window([AMEND], env=dict(os.environ, HOME=home.name))
        self.addCleanup(self.window.close)

    def lock(self, role, name):
        """Until the locked window offers this."""
        self.window.press("ctrl+shift+l")

        def way():
            self.window.follow()
            return self.window.look("heading", "Amend is locked") and self.window.look(role, name)

        self.window.wait(way, f"locked window with {role} “{name}”")

    def assert_nothing_is_shown(self):
        read = "\n".join(everything(self.window.application))
        for value in PERSONAL:
            self.assertNotIn(value, read)
        windows = xdotool("search", "--onlyvisible", "--pid", str(self.window.process)).split()
        self.assertEqual([xdotool("getwindowname", one).strip() for one in windows], ["Amend"])

    def test_it_hides_at_once_and_one_press_leads_back(self):
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Canarytown")
        self.window.press("Tab")
        self.lock("push button", "Go on")
        self.assert_nothing_is_shown()
        self.window.press("Return")
        self.assertEqual(self.window.value("City"), "Canarytown")

    def test_the_passphrase_leads_back_to_the_same_field(self):
        self.window.act("push button", "Set a passphrase")
        self.window.find("password text", "New passphrase")
        self.window.type("a canary passphrase")
        self.window.press("Tab")
        self.window.type("a canary passphrase")
        self.window.press("Return")
        self.window.find_text("The passphrase was set")
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Canarytown")
        process = self.window.process
        self.lock("password text", "Passphrase")
        self.assertEqual(self.window.process, process)
        self.assert_nothing_is_shown()
        self.window.type("not this one")
        self.window.press("Return")
        self.window.find_text("This is not the passphrase")
        self.window.type("a canary passphrase")
        self.window.press("Return")
        self.assertEqual(self.window.value("City"), "Canarytown")
        self.window.type("er")  # the caret is behind what was typed
        self.window.wait(lambda: self.window.value("City") == "Canarytowner", "the caret")


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
