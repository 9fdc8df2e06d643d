#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_road.py AMEND: the program as users get it, in a window, against its local sandbox."""
import sys
import unittest

from road import change, look_up, open_person, review, send, switch_to
from window import Window


class Road(unittest.TestCase):
    def setUp(self):
        self.window = Window([AMEND])
        self.addCleanup(self.window.close)

    def test_a_change_goes_from_the_keyboard_to_the_server_and_back(self):
        open_person(self.window, "Conor O'Neil")
        change(self.window, "City", "Somerville")
        reviewed = review(self.window)
        self.assertEqual(reviewed.title, "Send 1 change to Conor O'Neil")
        self.assertEqual([(field, after) for field, _, after in reviewed.changes],
                         [("Address: City", "Somerville")])
        self.assertIn('"city": "Somerville"', reviewed.request)
        self.assertIn('"zip": "0', reviewed.request)
        self.assertIn("x-vital-api-key: ●●●", reviewed.request)

        self.assertIn("Applied", send(self.window))
        self.window.press("alt+y")
        self.window.find("label", "No changes")
        self.assertEqual(self.window.value("City"), "Somerville")

    def test_what_assistive_technology_writes_is_a_change(self):
        open_person(self.window, "Ada Whitfield")
        self.window.write("Email", "ada@example.org")
        self.window.find("label", "1 change")
        self.assertIn('"email": "ada@example.org"', review(self.window).request)

    def test_an_untouched_record_has_nothing_to_send(self):
        open_person(self.window, "José")
        self.window.find("label", "No changes")
        self.window.press("ctrl+Return")
        self.assertFalse(self.window.is_enabled("push button", "Review"))

    def test_what_is_wrong_stands_at_the_field_and_cannot_be_sent(self):
        open_person(self.window, "Ada Whitfield")
        change(self.window, "Email", "ada at example")
        self.window.press("Tab")
        self.window.find_text("Enter an email address")
        self.assertIn("email address", self.window.description("Email"))
        self.window.press("ctrl+Return")
        self.window.find_text("Send 1 change")
        self.assertFalse(self.window.is_enabled("push button", "Send"))

    def test_an_email_address_leads_to_the_user_and_a_new_mobile_to_the_reminder(self):
        switch_to(self.window, "Weavr Multi")
        look_up(self.window, "ada.whitfield@example.com", "Ada Whitfield")
        change(self.window, "Number", "7700900123")
        reviewed = review(self.window)
        self.assertIn('"countryCode": "+44"', reviewed.request)
        self.assertIn("idempotency-ref", reviewed.request)
        self.assertIn("Applied", send(self.window))
        self.window.find_text("enrolled")

    def test_a_missing_counterpart_of_the_profile_is_named(self):
        switch_to(self.window, "Machnet PaaS")
        self.window.press("ctrl+shift+e")
        self.window.find_text("There is no profile for Sandbox of Machnet PaaS")


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
