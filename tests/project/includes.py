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

# library: (our libraries it may include, Qt modules, other libraries' headers)
PICTURE = {
    # A secret is in locked memory from where it is made, so its class is below everything.
    "models": (set(), {"QtCore"}, r"phonenumbers/|sodium\.h$"),
    "ui/words": ({"models"}, {"QtCore"}, None),
    "ui": ({"models", "ui/words"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
           r"sys/resource\.h$"),
    "app/services": ({"models"}, {"QtCore", "QtNetwork", "QtDBus", "QtSql"},
                     r"qt6keychain/|sodium\.h$|boost/|" + SYSTEM),
    # A reset connection, which Qt has no call for; the end of standard input.
    "app/sandbox": (set(), {"QtCore", "QtNetwork", "QtHttpServer"}, r"(sys/socket|unistd)\.h$"),
    "app/cli": ({"models", "ui/words", "app/services"}, {"QtCore", "QtNetwork"}, SYSTEM),
    "app": ({"models", "ui", "ui/words", "app/services", "app/cli"},
            {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus"}, SYSTEM),
    "app/thumbnailer": (set(), {"QtCore", "QtGui"}, None),
    "tools": (set(), {"QtCore"}, None),
}

# A library's rooms, and which of the rooms before it each may include: so there is no circle.
ROOMS = {
    "models": {
        "values": set(),
        "spec": {"values"},
        "rules": {"values", "spec"},
        "readers": {"values", "spec", "rules"},
        "record": {"values", "spec", "rules"},
        "pasting": {"values", "spec", "rules", "record"},
        "lists": {"spec", "record"},
        "security": {"record"},
    },
    "ui": {
        "accessible": set(),
        "style": set(),
        "privacy": {"style"},
        "page": {"accessible", "style"},
        "parts": {"accessible", "style", "privacy"},
        "editors": {"accessible", "style", "privacy", "parts"},
        "record": {"accessible", "style", "page", "parts", "editors"},
        "review": {"accessible", "style", "privacy", "page", "parts"},
        "lists": {"accessible", "style", "page", "parts"},
        "profiles": {"accessible", "style", "privacy", "page", "parts", "lists"},
        "storekey": {"accessible", "style", "privacy", "page", "parts"},
        "security": {"accessible", "style", "page", "parts", "lists", "profiles"},
        "lock": {"accessible", "style", "page", "parts"},
        "frame": {"accessible", "style", "privacy", "page", "parts", "lists"},
        "window": {"accessible", "style", "privacy", "page", "parts", "record", "review", "lists", "profiles", "storekey", "security", "lock", "frame"},
    },
    "ui/words": {
        "writing": set(),
        ".": {"writing"},
        "findings": {"writing", "."},
        "security": {"writing", "."},
    },
    "app/services": {
        "files": set(),
        "desktop": set(),
        "http": set(),
        "guard": {"http"},
        "keys": set(),
        "api": {"http", "keys"},
        "database": {"files"},
        "store": {"files", "http", "keys", "database"},
        "sandbox": {"api"},
        "outbox": {"http", "api", "database", "store"},
        ".": {"http", "keys", "api", "store", "outbox", "guard"},  # all of one run
        "support": {"files", "http", "api", "keys", "database", "store", "outbox", "guard", "."},
    },
    "app/cli": {
        ".": set(),
        "commands": {"."},
    },
    "app": {
        "shared": set(),
        "topics": {"shared"},
        "locking": {"shared", "topics"},
        ".": {"shared", "topics", "locking"},
    },
}
MOST_FILES = 27  # in a folder: more is two rooms

# What may be written only in some places: (what, why, files that may).
RESERVED = [
    (r"\btr\(|\btranslate\(|\bQT_TR",
     "the window's words belong in ui/, and the command line is English", r"^ui/"),
    (r"\bexec\(\)|\bQEventLoop\b|\bprocessEvents\(",
     "a nested event loop is where a second click sends twice",
     # A statement is run by a call of the same name.
     r"^app/main\.cpp$|^app/sandbox/main\.cpp$|^app/cli/cli\.cpp$|/sqliteconnection\.cpp$"),
    (r"\bQJsonDocument\b", "models/json is the one reader and writer: it keeps numbers' digits",
     # The stand-ins judge what Amend sends independently of it; the tools link nothing of ours.
     r"^models/values/json\.cpp$|^app/sandbox/|^tools/"),
    (r"\bq(Debug|Info)\s*\(", "nothing is logged that could hold a value", r"^$"),
    (r'u?"(junction|users|weavr|machnet)(/[a-z]+)?"', "an API is data: no behaviour by its name",
     r"^app/(sandbox/|services/api/errordialect)"),
    # QtDBus knows connections by name only.
    (r"\b(SIGNAL|SLOT)\(", "connects are checked by the compiler", r"/desktopcolours\.cpp$|/desktopwatch\.cpp$|/keychainwatch\.cpp$"),
    (r"#include <Qt(Core|Gui|Widgets|Network|Test)>",
     "an umbrella include doubles the build", r"^$"),
]


def library_of(path):
    return next((f for f in sorted(PICTURE, key=len, reverse=True) if path.startswith(f + "/")), None)


def room_of(path):
    return path[len(library_of(path)) + 1:].rpartition("/")[0] or "."


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


def arrow_fault(path, header):
    """Why the file may not include the header, both of ours."""
    here, there = library_of(path), library_of(header)
    if here != there:
        return there not in PICTURE[here][0] and f"of {there}"
    room, other = room_of(path), room_of(header)
    return here in ROOMS and room != other and other not in ROOMS[here][room] and f"of room {other}"


def include_faults(root, qt):
    texts = dict(sources(root))
    homes = {}
    for path in texts:
        if path.endswith(".h"):
            homes.setdefault(path.rsplit("/", 1)[1], []).append(path)
    for path, text in texts.items():
        _, modules, others = PICTURE[library_of(path)]
        for quoted, name in re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', text, flags=re.M):
            if quoted == '"':
                found = [arrow_fault(path, home) for home in homes.get(name.rsplit("/", 1)[-1], [])]
                if found and all(found):
                    yield f'{path}: includes "{name}" {found[0]}'
            elif name.startswith("Q"):
                found = qt_modules(qt, name.split("/")[-1])
                if found and not found & modules:
                    yield f"{path}: includes <{name}> of {', '.join(sorted(found))}"
            elif name.endswith(".h") and not (others and re.match(others, name)):
                yield f"{path}: includes <{name}>, a header of no library it may use"


def room_faults(root):
    for library, rooms in ROOMS.items():
        before = set()
        for room, allowed in rooms.items():
            if allowed - before:
                yield f"{library}: {room} may include {', '.join(sorted(allowed - before))}, which come after it"
            before.add(room)
    folders = {}
    for path, _ in sources(root):
        folders.setdefault(path.rpartition("/")[0], []).append(path)
        library = library_of(path)
        if library in ROOMS and room_of(path) not in ROOMS[library]:
            yield f"{path}: {library} has no such room"
    for folder, files in folders.items():
        if len(files) > MOST_FILES:
            yield f"{folder}: {len(files)} files, and {MOST_FILES} are one room's most"


def link_faults(links):
    lines = [line.split(" ") for line in links.read_text().splitlines()]
    home = {target: folder for folder, target, _ in lines}
    for folder, target, linked in lines:
        if folder not in PICTURE:
            continue
        ours, modules, _ = PICTURE[folder]
        for name in re.findall(r"[\w:]+", linked):
            if name in home and home[name] not in ours | {folder, "resources"}:
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
    faults = [*room_faults(root), *include_faults(root, qt), *link_faults(links),
              *reserved_faults(root)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
