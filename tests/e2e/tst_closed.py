#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_closed.py AMEND: another program of the same user cannot look into a running Amend, and the
desktop's portal, which looks at its callers, answers it all the same."""
import ctypes
import os
import pathlib
import subprocess
import sys
import unittest

import dbus
import dbus.mainloop.glib
import dbus.service

from road import open_person
from window import Window

PORTAL = "org.freedesktop.portal.Desktop"
SETTINGS = "org.freedesktop.portal.Settings"
PTRACE_ATTACH, PTRACE_DETACH = 16, 17
DARK, LIGHT = dbus.UInt32(1, variant_level=1), dbus.UInt32(2, variant_level=1)


class Portal(dbus.service.Object):
    """Answers only callers whose root folder it can open, as xdg-desktop-portal does, and remembers
    who was looked at."""

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(PORTAL, bus), "/org/freedesktop/portal/desktop")
        self._bus = bus
        self._known = set()
        self.refused = []

    @dbus.service.method(SETTINGS, in_signature="ss", out_signature="v", sender_keyword="sender")
    def Read(self, group, key, sender=None):
        if sender not in self._known:
            bus = self._bus.get_object("org.freedesktop.DBus", "/org/freedesktop/DBus")
            process = bus.GetConnectionUnixProcessID(sender, dbus_interface="org.freedesktop.DBus")
            try:
                os.close(os.open(f"/proc/{process}/root", os.O_RDONLY | os.O_DIRECTORY))
            except OSError as error:
                self.refused.append(sender)
                raise dbus.DBusException(str(error), name="org.freedesktop.DBus.Error.AccessDenied")
            self._known.add(sender)
        if key == "color-scheme":
            return dbus.UInt32(1, variant_level=2)
        raise dbus.DBusException(key, name="org.freedesktop.portal.Error.NotFound")

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, group, key, value):
        pass


def owner_of_memory(process):
    return pathlib.Path(f"/proc/{process}/mem").stat().st_uid


def trace(process):
    """None, or why this process may not trace the other one."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(PTRACE_ATTACH, process, None, None) != 0:
        return os.strerror(ctypes.get_errno())
    os.waitpid(process, 0)
    libc.ptrace(PTRACE_DETACH, process, None, None)
    return None


def brightness():
    shown = subprocess.run(["import", "-window", "root", "-colorspace", "Gray", "-format",
                            "%[fx:100*mean]", "info:"], check=True, capture_output=True, text=True)
    return float(shown.stdout)


class Closed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
        cls.portal = Portal(dbus.SessionBus())

    def setUp(self):
        self.window = Window([AMEND])
        self.addCleanup(self.window.close)
        self.window.wait(lambda: owner_of_memory(self.window.process) == 0, "closed memory")

    def test_another_program_of_the_user_can_neither_read_nor_trace_it(self):
        with subprocess.Popen(["sleep", "600"]) as other:
            self.addCleanup(other.kill)
            self.assertEqual(owner_of_memory(other.pid), os.getuid())
            if pathlib.Path("/proc/sys/kernel/yama/ptrace_scope").exists() is False:
                self.assertIsNone(trace(other.pid))  # it is Amend that refuses, not the system
            other.kill()
        for name in ("mem", "environ", "maps"):
            with self.assertRaises(PermissionError):
                pathlib.Path(f"/proc/{self.window.process}/{name}").read_bytes()
        with self.assertRaises(PermissionError):
            list(pathlib.Path(f"/proc/{self.window.process}/fd").iterdir())
        self.assertEqual(trace(self.window.process), os.strerror(1))

    def test_the_portal_is_answered_and_followed_afterwards(self):
        self.window.wait(lambda: brightness() < 40, "dark window")
        self.portal.SettingChanged("org.freedesktop.appearance", "color-scheme", LIGHT)
        self.window.wait(lambda: brightness() > 60, "light window")
        self.portal.SettingChanged("org.freedesktop.appearance", "color-scheme", DARK)
        self.window.wait(lambda: brightness() < 40, "dark window again")
        self.assertEqual(self.portal.refused, [])

    def test_the_local_sandbox_is_reached(self):
        open_person(self.window, "Ada Whitfield")


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    if not os.access(AMEND, os.X_OK):
        sys.exit(f"{AMEND} can be run by its owner only, and this test runs without root's rights")
    unittest.main()
