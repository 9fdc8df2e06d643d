#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture in docs/architecture.md, held against the sources: who may include and link whom,
and what may be written where.

includes.py SOURCES LINKS QT_HEADERS
  LINKS: one line a target, `folder target linked;linked;…`, written by CMake
  QT_HEADERS: the folder that holds QtCore/, QtGui/, …
"""
import pathlib
import re
import sys

# A terminal without echo, a process without core dumps.
SYSTEM = r"(sys/[a-z]+|fcntl|signal|termios|unistd)\.h$"

# folder: (our folders it may include, Qt modules, other libraries' headers)
PICTURE = {
    "models": ({"models"}, {"QtCore"}, r"phonenumbers/"),
    "ui/words": ({"models", "ui/words"}, {"QtCore"}, None),
    "ui": (
        {"models", "ui", "ui/words", "ui/editors"},
        {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
        r"sys/resource\.h$",
    ),
    "app/services": ({"models", "app/services"}, {"QtCore", "QtNetwork", "QtDBus", "QtSql"},
                     r"qt6keychain/|sodium\.h$|boost/|" + SYSTEM),
    # A reset connection, which Qt has no call for; the end of standard input.
    "app/sandbox": (
        {"app/sandbox"},
        {"QtCore", "QtNetwork", "QtHttpServer"},
        r"(sys/socket|unistd)\.h$",
    ),
    "app/cli": (
        {"models", "ui/words", "app/services", "app/cli"},
        {"QtCore", "QtNetwork"},
        SYSTEM,
    ),
    "app": (
        {"models", "ui", "ui/words", "ui/editors", "app/services", "app/cli", "app"},
        {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus"},
        SYSTEM,
    ),
    "app/thumbnailer": (set(), {"QtCore", "QtGui"}, None),
    "tools": ({"tools"}, {"QtCore"}, None),
}
PICTURE["ui/editors"] = PICTURE["ui"]

# What may be written only in some places: (what, why, files that may).
RESERVED = [
    (r"\btr\(|\btranslate\(|\bQT_TR", "words a person reads belong in ui/ and app/cli/",
     r"^(ui|app/cli)/"),
    (r"\bexec\(\)|\bQEventLoop\b|\bprocessEvents\(",
     "a nested event loop is where a second click sends twice",
     # A statement is run by a call of the same name.
     r"^app/main\.cpp$|^app/sandbox/main\.cpp$|^app/cli/cli\.cpp$|^app/services/sqliteconnection\.cpp$"),
    (r"\bQJsonDocument\b", "models/json is the one reader and writer: it keeps numbers' digits",
     # The stand-ins judge what Amend sends independently of it; the tools link nothing of ours.
     r"^models/json\.cpp$|^app/sandbox/|^tools/"),
    (r"\bq(Debug|Info)\s*\(", "nothing is logged that could hold a value", r"^$"),
    (r'u?"(junction|users|weavr|machnet)(/[a-z]+)?"', "an API is data: no behaviour by its name",
     r"^app/(sandbox/|services/errordialect)"),
    # QtDBus knows connections by name only.
    (r"\b(SIGNAL|SLOT)\(", "connects are checked by the compiler", r"^app/desktopcolours\.cpp$|^app/services/keychainwatch\.cpp$"),
    (r"#include <Qt(Core|Gui|Widgets|Network|Test)>",
     "an umbrella include doubles the build", r"^$"),
]


def folder_of(path):
    return next((f for f in sorted(PICTURE, key=len, reverse=True) if path.startswith(f + "/")), None)


def blank(match):
    return "\n" * match.group(0).count("\n")


def sources(root):
    """Path below the root, and its text without comments."""
    for top in ("app", "models", "tools", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                text = path.read_text(encoding="utf-8")
                without = re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.S)
                yield path.relative_to(root).as_posix(), without


def qt_modules(qt, header):
    return {module.name for module in qt.iterdir() if (module / header).exists()}


def include_faults(root, qt):
    texts = dict(sources(root))
    homes = {}
    for path in texts:
        if path.endswith(".h"):
            homes.setdefault(path.rsplit("/", 1)[1], set()).add(folder_of(path))
    for path, text in texts.items():
        ours, modules, others = PICTURE[folder_of(path)]
        for quoted, name in re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', text, flags=re.M):
            if quoted == '"':
                home = homes.get(name.rsplit("/", 1)[-1])
                if home and not home & ours:
                    yield f'{path}: includes "{name}" of {", ".join(sorted(home))}'
            elif name.startswith("Q"):
                found = qt_modules(qt, name.split("/")[-1])
                if found and not found & modules:
                    yield f"{path}: includes <{name}> of {', '.join(sorted(found))}"
            elif name.endswith(".h") and not (others and re.match(others, name)):
                yield f"{path}: includes <{name}>, a header of no library it may use"


def link_faults(links):
    lines = [line.split(" ") for line in links.read_text().splitlines()]
    home = {target: folder for folder, target, _ in lines}
    for folder, target, linked in lines:
        if folder not in PICTURE:
            continue
        ours, modules, _ = PICTURE[folder]
        for name in re.findall(r"[\w:]+", linked):
            if name in home and home[name] not in ours | {"resources"}:
                yield f"{target} ({folder}) links {name} of {home[name]}"
            if name.startswith("Qt6::") and name.replace("6::", "") not in modules | {"QtPlatform"}:
                yield f"{target} ({folder}) links {name}"


def reserved_faults(root):
    for path, text in sources(root):
        for pattern, reason, allowed in RESERVED:
            for match in re.finditer(pattern, text):
                if not re.search(allowed, path):
                    line = text[: match.start()].count("\n") + 1
                    yield f"{path}:{line}: {match.group(0)}: {reason}"


def main():
    root, links, qt = map(pathlib.Path, sys.argv[1:])
    faults = [*include_faults(root, qt), *link_faults(links), *reserved_faults(root)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
