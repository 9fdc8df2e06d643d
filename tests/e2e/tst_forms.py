#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_forms.py AMEND: the whole job in each form, with what the accessible tree offers: no mouse and
no keys. Only a list that drops down needs keys (docs/accessibility.md)."""
import sys
import unittest
from collections import namedtuple

from window import Window

Job = namedtuple("Job", "profile form person field value")

JOBS = [
    Job("Junction (formerly Vital)", "Demographics", "Ada Whitfield", "City", "Tempe"),
    Job("Junction (formerly Vital)", "User", "Conor O'Neil", "Client user ID", "MEM-200001"),
    Job("Machnet PaaS", "Individual", "Ada Whitfield", "Occupation", "Teacher"),
    Job("Machnet PaaS", "Business", "Larkspur Robotics LLC", "Website", "www.example.org"),
    Job("Users API v1", "User", "Marta Keller", "Last name", "Keller-Brandt"),
    Job("Weavr Multi", "User", "Ada Whitfield", "Tag", "south-desk"),
]


class Forms(unittest.TestCase):
    def test_each_form_from_the_open_record_to_the_answer(self):
        window = Window([AMEND])
        self.addCleanup(window.close)
        for job in JOBS:
            with self.subTest(profile=job.profile, form=job.form):
                self.do(window, job)

    def do(self, window, job):
        window.act("page tab", "Home")
        window.open_row("Profiles", f"Local sandbox: {job.profile}")
        window.find("label", f"LOCAL, Local sandbox: {job.profile}")
        window.open_row("People", job.person)
        window.find("push button", "Read the record again")
        if not window.look("combo box", job.form):
            window.choose_next("combo box", "Demographics")
            window.find("combo box", job.form)
        window.write(job.field, job.value)
        window.find("label", "1 change")

        window.act("push button", "Review")
        window.find("heading", "Send 1 change to ")
        self.assertIn(job.value, [after for _, _, after in window.rows("Changes")])
        for tick in window.unticked("Warning", "Caution"):
            window.do(tick, "Toggle")
        window.act("push button", "Send")

        window.find("heading", "Applied")
        window.act("push button", "Stay with")
        window.find("label", "No changes")
        self.assertEqual(window.value(job.field), job.value)


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
