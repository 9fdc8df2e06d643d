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
WITHOUT = {"Somebody who finds the machine unlocked.", "What cannot be noticed:"}


def main():
    root = pathlib.Path(sys.argv[1])
    text = (root / "docs/threat-model.md").read_text(encoding="utf-8")
    faults = []
    for file, function in re.findall(r"`(\w+)::\s*(\w+)`", text):
        found = [path for kind in ("cpp", "py") for path in (root / "tests").rglob(f"{file}.{kind}")]
        if not found:
            faults.append(f"there is no test {file}")
        elif not re.search(rf"(void|def) {function}\(", found[0].read_text(encoding="utf-8")):
            faults.append(f"{file} has no function {function}")
    for path in re.findall(r"`(tests/[\w/]+\.\w+)`", text):
        if not (root / path).exists():
            faults.append(f"there is no {path}")
    promises = text.split("## Who might harm it")[1].split("\n## ")[0]
    # A title is bold, or in italics below another one's.
    for title, promise in re.findall(r"\n\*+([^*\n]+)\*+(.*?)(?=\n\*|\Z)", promises, flags=re.S):
        if title not in WITHOUT and "::" not in promise and "`tests/" not in promise:
            faults.append(f"“{title}” names no test")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
