#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in no file of the project: paths of somebody's machine, work left open, and a
source without its licence.

names.py SOURCES
"""
import pathlib
import re
import sys

FOLDERS = ("app", "cmake", "docs", "models", "packaging", "resources", "tests", "tools",
           "translations", "ui", ".ci")
NOT_OURS = re.compile(r"/node_modules/|\.(png|svg|pdf|ico)$")
FORBIDDEN = [
    (r"(?<![\w./{}-])/(home|root|work|farm|Users|mnt)/", "a path of one machine"),
    (r"\b(TODO|FIXME|XXX|HACK)\b", "work left open"),
    (r"(?i)not (yet )?implemented", "work left open"),
    (r"[ \t]+$", "spaces at the end of a line"),
]
# The vendors' documents stand as the vendors wrote them.
VENDORS = re.compile(r"openapi\.json$|package-lock\.json$")
LICENSED = re.compile(r"\.(cpp|h|py|sh|mjs|cmake)$|CMakeLists\.txt$")


def files(root):
    yield from (path for path in sorted(root.iterdir()) if path.is_file())
    for folder in FOLDERS:
        yield from (path for path in sorted((root / folder).rglob("*")) if path.is_file())


def faults(root):
    for path in files(root):
        name = path.relative_to(root).as_posix()
        if NOT_OURS.search("/" + name) or name == "tests/project/names.py":
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if LICENSED.search(name) and "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
            yield f"{name}: no licence line"
        if VENDORS.search(name) or name == "LICENSE":
            continue
        for pattern, reason in FORBIDDEN:
            for match in re.finditer(pattern, text, flags=re.M):
                line = text[: match.start()].count("\n") + 1
                yield f"{name}:{line}: {match.group(0).strip() or 'space'}: {reason}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
