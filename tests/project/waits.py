#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A test waits for a fact, never for milliseconds. Only tests/support/waits.h lets time pass.

waits.py SOURCES
"""
import pathlib
import re
import sys

WAIT = re.compile(r"\b(qWait|qSleep|m?sleep|usleep|sleep_for)\s*\(")
# The start of a program is measured from outside, where there are no events to wait for.
MAY = ("tests/support/waits.h", "tests/bench/startup.cpp")


def faults(root):
    for path in sorted((root / "tests").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.suffix not in (".cpp", ".h") or name in MAY or "/node_modules/" in name:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if found := WAIT.search(line.split("//")[0]):
                yield f"{name}:{number}: {found.group(1)}: wait for a fact (QTRY_…), or letPass()"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
