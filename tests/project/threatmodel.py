#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test that docs/threat-model.md names exists, and each paragraph of promises names one.

threatmodel.py SOURCES
"""
import pathlib
import re
import sys

# What no test can hold: they say what Amend does not do, or what nobody can.
WITHOUT = {"Another program of the same user.", "Somebody who finds the machine unlocked."}


def main():
    root = pathlib.Path(sys.argv[1])
    text = (root / "docs/threat-model.md").read_text(encoding="utf-8")
    faults = []
    for file, function in re.findall(r"`(\w+)::\s*(\w+)`", text):
        found = list((root / "tests").rglob(f"{file}.cpp"))
        if not found:
            faults.append(f"there is no test {file}")
        elif f"void {function}()" not in found[0].read_text(encoding="utf-8"):
            faults.append(f"{file} has no function {function}")
    promises = text.split("## Who might harm it")[1].split("\n## ")[0]
    for title, promise in re.findall(r"\n\*\*([^*]+)\*\*(.*?)(?=\n\*\*|\Z)", promises, flags=re.S):
        if title not in WITHOUT and "::" not in promise:
            faults.append(f"“{title}” names no test")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
