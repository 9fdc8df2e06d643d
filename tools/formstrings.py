#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes translations/form_strings.cpp: the texts of the built-in APIs that people read, for
lupdate. The schemas of the files say which texts these are: those of the type `words`.

formstrings.py            writes the file
formstrings.py --check    fails when the file is not what would be written
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
APIS = ROOT / "resources" / "apis"
OUTPUT = ROOT / "translations" / "form_strings.cpp"
HEAD = """// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// clang-format off

// Written by tools/formstrings.py from resources/apis and app/sandbox/people. No program compiles
// this file: it shows lupdate the texts of the built-in APIs.
"""
# What the reader of the files adds to them (models/readers).
OWN = [("forms", "why a field is locked, where the form file gives no reason",
        "This API does not change it."),
       ("forms", "name of a profile; %1 is what its API is called", "Local sandbox: %1")]
# What the text of a key is, where the key's name does not say it.
KINDS = {
    "note": "text under the section's title",
    "presenceLabel": "label of the switch that says whether there is such a part",
    "reason": "why it is locked; shown after the label and a colon, and alone",
    "mayDiffer": "why the answer may differ from what was sent",
    "afterChange": "next step, shown after a change was applied",
    "afterApplied": "next step, shown after any change was applied",
    "source": "where the rule comes from; shown after its severity and a colon",
}


def within(schema, root):
    """The schema, or what it refers to."""
    while "$ref" in schema and schema["$ref"] != "#/$defs/words":
        target = root
        for part in schema["$ref"][2:].split("/"):
            target = target[part]
        schema = target
    return schema


def words(schema, value, root, trail=()):
    """Each text for people in the value, with the keys, indexes and objects on the way to it."""
    schema = within(schema, root)
    if schema.get("$ref") == "#/$defs/words":
        yield trail, value
    elif isinstance(value, dict):
        branches = [schema] + [within(one, root) for one in schema.get("oneOf", [])]
        for key, member in value.items():
            for branch in branches:
                its = branch.get("properties", {}).get(key, branch.get("additionalProperties"))
                if isinstance(its, dict):
                    yield from words(its, member, root, trail + ((key, value),))
    elif isinstance(value, list):
        for item in value:
            yield from words(schema.get("items", {}), item, root, trail)


def kind_of(trail):
    """What the text is, for translators: `label of /first_name`."""
    key, holder = trail[-1]
    keys = [one for one, _ in trail]
    path = next((its["path"] for _, its in reversed(trail) if "path" in its), "")
    if len(trail) == 1:
        return {"title": "name of the form"}.get(key, KINDS.get(key, key))
    if keys[-2] == "choiceLabels":
        return f"choice for {path}: {key}"
    if keys[0] == "sections" and len(trail) == 2:
        title = holder["title"]
        return "title of a section" if key == "title" else f"{KINDS.get(key, key)} “{title}”"
    if keys[-2] == "caution":
        return f"what a person confirms before a change of {path} is sent"
    if keys[-2] == "recordRules" and key == "text":
        return f"said of the whole record ({holder['severity']}, {holder['rule']})"
    if keys[-2] == "lookUps":
        return "what a user can be found by; shown within a sentence and in a list"
    if keys[-2] == "userId":
        return "what the user id is"
    if keys[-2] == "rules":
        return f"{KINDS['source']}; {holder['rule']} of {path}"
    return f"{KINDS.get(key, key)} of {path}" if key in ("label", "hint") else \
        f"{KINDS.get(key, key)}; {path}"


def api_kind(trail):
    key, holder = trail[-1]
    if trail[0][0] == "servers":
        return f"name of a server ({holder['tier']})"
    return "name of the API" if key == "title" else "name of a part of the sign-in data"


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def messages():
    """Context, explanation and text of each text, in the order of the files."""
    yield from OWN
    form_schema, api_schema = read(APIS / "form.schema.json"), read(APIS / "api.schema.json")
    for folder in sorted(path for path in APIS.iterdir() if path.is_dir()):
        document = read(folder / "openapi.json")
        title = document["x-amend"]["title"]
        for trail, text in words(api_schema, document, api_schema):
            yield folder.name, f"{api_kind(trail)}, in {title}", text
        for file in sorted(folder.glob("*.form.json")):
            form = read(file)
            for trail, text in words(form_schema, form, form_schema):
                yield form["id"], f"{kind_of(trail)}, in {title}: {form['title']}", text
    for file in sorted((ROOT / "app" / "sandbox" / "people").glob("*.json")):
        for person in read(file):
            yield ("sandbox/people", "about an invented person or company; shown under the name",
                   person["about"])


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def source():
    explained = {}
    for context, explanation, text in messages():
        its = explained.setdefault((context, text), [])
        if explanation not in its:
            its.append(explanation)
    lines = [HEAD, "static const char *const texts[] = {"]
    for (context, text), explanations in explained.items():
        # A text that stands in several places has one translation.
        more = f" (and {len(explanations) - 1} more)" if len(explanations) > 1 else ""
        lines.append(f"    //: {explanations[0]}{more}")
        lines.append(f"    QT_TRANSLATE_NOOP({quoted(context)}, {quoted(text)}),")
    return "\n".join(lines) + "\n};\n"


def main():
    if sys.argv[1:] == ["--check"]:
        if OUTPUT.read_text(encoding="utf-8") != source():
            print(f"{OUTPUT.name} is out of date: run translations/update")
            return 1
        return 0
    OUTPUT.write_text(source(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
