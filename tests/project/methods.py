#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No class has more than 40 methods: what everything passes through is two classes or more.

Counted are the functions that a class body declares, signals and slots included; not constructors,
destructors, operators and overrides, and nothing of a class inside it.

methods.py SOURCES [--list]
"""
import pathlib
import re
import sys

MOST = 40
FOLDERS = ("app", "models", "tools", "ui")


def without_texts(text):
    """Comments and the insides of literals go; lines stay."""
    text = re.sub(r"//[^\n]*|/\*.*?\*/", lambda m: "\n" * m.group(0).count("\n"), text, flags=re.S)
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text, flags=re.S)
    text = re.sub(r'"(\\.|[^"\\\n])*"', '""', text)
    text = re.sub(r"'(\\.|[^'\\\n])+'", "' '", text)
    return re.sub(r"^[ \t]*#.*(\\\n.*)*", "", text, flags=re.M)


def end_of(text, start, opening="{", closing="}"):
    """Behind the bracket that closes the one at `start`."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == opening) - (text[at] == closing)
        if depth == 0:
            return at + 1
    return len(text)


def members(body):
    """The declarations of a class body, without the bodies of functions and of inner types."""
    statement = ""
    at = 0
    while at < len(body):
        if body[at] == ";":
            yield statement
            statement = ""
        elif body[at] == "{":
            at = end_of(body, at) - 1
            # A function's body ends its declaration; an initialiser and a type don't.
            if "(" in statement and not re.search(r"=[^()]*$", statement):
                yield statement
                statement = ""
        else:
            statement += body[at]
        at += 1


def without_templates(statement):
    """`std::function<void(int)> m_f` has no parenthesis of its own."""
    before = None
    while before != statement:
        before = statement
        statement = re.sub(r"<[^<>]*>", "", statement)
    return statement


def is_method(statement, name):
    statement = re.sub(r"\b(public|protected|private|signals|Q_SIGNALS)(\s+slots)?\s*:(?!:)", "",
                       statement)
    statement = re.sub(r"\bQ_[A-Z_]+\b(\s*\([^()]*\))?", "", statement)
    statement = re.sub(r"\[\[.*?\]\]", "", statement).strip()
    if re.match(r"(using|friend|typedef|enum|class|struct|union|static_assert)\b", statement):
        return False
    if "operator" in statement:
        return False
    statement = without_templates(statement)
    function = re.match(r"[^=(]*?(~?\w+)\s*\(", statement, flags=re.S)
    if not function or function.group(1) in (name, "~" + name):
        return False
    if re.match(r"\s*\(?\s*[\w:]*\*", statement[function.end():]) and "::*" in statement \
            and not statement[:function.end()].split("(")[0].strip().count(" "):
        return False
    return not re.search(r"\)[^()]*\boverride\b", statement)


def classes(text):
    """Of every class with a body: its name and that body."""
    for match in re.finditer(r"\b(?<!enum )(?:class|struct)\s+(\w+)(?:\s+final)?\s*(?::(?!:)[^;{()]*)?\{",
                             text):
        start = match.end() - 1
        yield match.group(1), text[start + 1: end_of(text, start) - 1]


def counts(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                text = without_texts(path.read_text(encoding="utf-8"))
                for name, body in classes(text):
                    count = sum(is_method(one, name) for one in members(body))
                    yield count, name, path.relative_to(root).as_posix()


def main():
    found = list(counts(pathlib.Path(sys.argv[1])))
    if "--list" in sys.argv:
        for count, name, path in sorted(found, reverse=True)[:20]:
            print(count, name, path)
    if len(found) < 100:
        print("the classes were not found: is the path right?")
        return 1
    faults = [one for one in found if one[0] > MOST]
    for count, name, path in faults:
        print(f"{path}: {name} has {count} methods; a class has {MOST} at most")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
