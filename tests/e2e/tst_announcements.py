#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_announcements.py AMEND: what a screen reader is told without going there, heard on the bus."""
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from gi.repository import Gio, GLib

from ears import Ears
from road import change, find_anything, open_person, review, send
from window import Window


def keychain_process():
    """The process of the keychain on the bus, or nothing."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    try:
        return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus",
                             "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                             GLib.Variant("(s)", ("org.freedesktop.secrets",)), None,
                             Gio.DBusCallFlags.NONE, -1).unpack()[0]
    except GLib.Error:
        return None


class Announcements(unittest.TestCase):
    def setUp(self):
        self.ears = Ears()
        self.addCleanup(self.ears.close)
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.environment = dict(os.environ, HOME=home.name)

    def start(self, **options):
        self.window = Window([AMEND], env=self.environment, **options)
        self.addCleanup(self.window.close)
        self.window.find("list", "People")

    def start_keyring(self):
        """One with a keyring, in place of one that the bus started for an earlier window."""
        if owner := keychain_process():
            os.kill(owner, signal.SIGTERM)
            self.wait_for(lambda: keychain_process() is None)
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--components=secrets",
                                    "--unlock"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   env=self.environment)
        self.addCleanup(keyring.wait)
        self.addCleanup(keyring.terminate)
        keyring.stdin.write(b"password of the test")
        keyring.stdin.close()
        self.wait_for(lambda: keychain_process() == keyring.pid)

    def wait_for(self, holds):
        end = time.monotonic() + Window.patience
        while not holds():
            self.assertLess(time.monotonic(), end, "the keychain does not come or go")
            time.sleep(0.05)

    def hear(self, words):
        """Waits for the sentence with these words, and returns it."""
        return self.window.wait(lambda: next(iter(self.heard(words)), None),
                                f"announcement “{words}”; heard: {self.ears.heard}")

    def settle(self):
        """Longer than a sentence waits before it is told."""
        time.sleep(1)
        self.window.deliver_events()

    def heard(self, words):
        return [one for one in self.ears.heard if words in one]

    def test_a_finding_when_its_field_is_left(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "Email", "ada at example")
        self.settle()
        self.assertEqual(self.heard("Error"), [])  # not at each key
        self.window.press("Tab")
        finding = self.hear("Error: Email: Enter an email address")
        # The name of the next field would cut it short.
        at = self.ears.order.index(finding)
        self.assertNotEqual(self.ears.order[at - 1], "Email")
        # A field that is left again, as it was, says nothing new.
        self.window.press("shift+Tab", "Tab")
        self.window.act("page tab", "Profiles")
        self.window.find("list", "Profiles")
        self.assertEqual(len(self.heard("Error: Email")), 1)

    def test_how_a_date_was_read(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "Date of birth", "13 March 1980")
        self.settle()
        self.assertEqual(self.heard("13 March"), [])
        self.window.press("Tab")
        self.hear("Date of birth: 13 March 1980, age ")

    def test_how_a_phone_number_was_read(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "Phone number", "(602) 555-0199")
        self.window.press("Tab")
        self.assertIn("typed as (602) 555-0199", self.hear("Phone number: "))

    def test_a_notice_that_appears(self):
        self.start()
        self.hear("Drafts and the outbox are not stored on this computer yet")

    def test_the_tier_when_it_changes(self):
        subprocess.run([AMEND, "profile", "add", "Desk", "--api", "junction", "--environment",
                        "sandbox-us"], check=True, stdout=subprocess.DEVNULL, env=self.environment)
        self.start()
        find_anything(self.window, "Desk")
        self.hear("SANDBOX, Desk")

    def test_that_production_is_armed_and_locked(self):
        subprocess.run([AMEND, "profile", "add", "Desk", "--api", "junction", "--environment",
                        "production-us"], check=True, stdout=subprocess.DEVNULL,
                       env=self.environment)
        self.start()
        find_anything(self.window, "Desk")
        self.window.act("push button", "Enter production")
        self.hear("PRODUCTION, Desk")
        self.window.press("ctrl+shift+a")
        self.window.find("text", "Type “arm” to confirm")
        self.window.type("arm")
        self.window.press("Return")
        self.hear("Desk (production) is armed for 30 minutes.")
        time.sleep(3)  # the seconds on the bar are not told
        self.window.deliver_events()
        self.assertEqual(self.heard(" left"), [])
        self.window.press("ctrl+shift+a")
        self.hear("Desk (production) is locked.")

    def test_that_a_draft_is_not_saved_and_that_it_is_again(self):
        self.start_keyring()
        self.start(restore_signals=False)  # a write beyond the limit is an error, and no signal
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Tempe")
        self.window.find("label", "Saved ")
        _, most = resource.prlimit(self.window.process, resource.RLIMIT_FSIZE)
        resource.prlimit(self.window.process, resource.RLIMIT_FSIZE, (0, most))
        self.window.type("x")
        self.hear("Not saved")
        self.assertEqual(self.heard("Saved "), [])
        resource.prlimit(self.window.process, resource.RLIMIT_FSIZE, (most, most))
        self.window.act("push button", "Try again")
        self.hear("Saved ")

    def test_how_a_send_ended(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Tempe")
        review(self.window)
        send(self.window)
        self.hear("has taken 1 change to Ada Whitfield.")

    def test_what_takes_longer(self):
        self.start()
        amend = self.window.process
        sandbox = int(Path(f"/proc/{amend}/task/{amend}/children").read_text())
        os.kill(sandbox, signal.SIGSTOP)
        self.addCleanup(os.kill, sandbox, signal.SIGKILL)
        self.window.press("ctrl+l")
        self.window.tab_to("list", "People")
        self.window.type("Ada")
        self.window.press("Return")
        self.hear("Reading the record…")

    def test_the_title_of_a_page_that_has_the_focus_elsewhere(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "ZIP code", "8501")
        self.window.press("ctrl+Return")  # the focus is on what has to be ticked first
        self.hear("Send 1 change to Ada Whitfield")

    def test_the_same_sentence_once_within_two_seconds(self):
        self.start()
        self.window.press("ctrl+l")
        self.window.type("no ID at all")
        self.window.press("Return", "Return")
        self.hear("No user ID in this text.")
        time.sleep(3)
        self.window.deliver_events()
        self.assertEqual(len(self.heard("No user ID in this text.")), 1)
        self.window.press("Return")
        self.window.wait(lambda: len(self.heard("No user ID in this text.")) > 1, "repetition")

    def test_no_focus_where_none_is(self):
        self.start()
        open_person(self.window, "Ada Whitfield")
        change(self.window, "City", "Tempe")
        # The new row of the drafts, and the section in the outline, are the current ones.
        self.window.wait(lambda: any("1 change" in row.name for row in
                                     self.window.find("list", "Drafts")), "draft in the list")
        review(self.window)
        send(self.window)
        self.hear("has taken 1 change to Ada Whitfield.")
        begun = self.ears.order.index("Address: City")
        self.assertEqual([one for one in self.ears.order[begun:]
                          if one in ("Drafts", "Outbox", "Outline") or "LOCAL" in one], [])

    def test_no_masked_value(self):
        self.start()
        open_person(self.window, "Noah Okafor")
        self.window.tab_to("password text", "Household income")
        self.window.press("ctrl+a")
        self.window.type("12x94")
        self.window.press("Tab")
        self.hear("Error: Household income must be a whole number")
        self.assertEqual(self.heard("12x94"), [])


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
