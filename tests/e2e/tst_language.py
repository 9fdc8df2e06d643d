#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_language.py AMEND: another language is chosen, and one is back at the same record and caret."""
import os
import subprocess
import sys
import tempfile
import unittest

from road import change, open_person
from window import Window, text_of


class Language(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        environment = dict(os.environ, HOME=home.name)
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.addCleanup(keyring.wait)
        self.addCleanup(keyring.terminate)
        keyring.stdin.write(b"a canary password")
        keyring.stdin.close()
        self.window = Window([AMEND], env=environment)
        self.addCleanup(self.window.close)

    def is_in_a_field(self, value):
        return any(text_of(one) == value for one in self.window.widgets("text"))

    def test_german_is_chosen_with_the_keys(self):
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Canarytown")
        process = self.window.process
        self.window.press("ctrl+comma")
        self.window.find("heading", "Settings")
        self.window.press("alt+l")
        for _ in range(20):
            if self.window.look("combo box", "Deutsch"):
                break
            self.window.press("Down")
        self.window.find("combo box", "Deutsch")
        self.window.press("Tab", "space")

        def is_back():
            self.window.follow()
            self.window.focus_window()
            return (not self.window.look("heading", "Settings")
                    and self.window.look("combo box", "Deutsch") in self.window.focused())

        self.window.wait(is_back, "list of languages that has the focus, on a German page")
        self.assertEqual(self.window.process, process)
        self.window.press("Escape")
        self.window.wait(lambda: self.is_in_a_field("Canarytown"), "city")
        self.window.type("er")  # the caret is behind what was typed
        self.window.wait(lambda: self.is_in_a_field("Canarytowner"), "caret behind the city")


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
