#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every translation is up to date with the sources, complete, and fits the English text.

translations.py SOURCES [FOLDER]
  FOLDER: the .ts files, if they are not those of the sources
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACE = r"%(?:L?[1-9]|n)"
TAG = r"<[^<>]+>"
# Which forms of a language stand for one number only, so that it need not be written as a digit.
ONE_NUMBER = {"en": {0}, "de": {0}, "es": {0}, "ar": {0, 1, 2}}
WITHOUT_LETTER_KEYS = {"ar"}  # no key of an Arabic keyboard has a Latin letter
WITH_KEYS_IN_BRACKETS = {"ja"}
WITHOUT_CASE = {"ar", "ja"}
FULL_WIDTH = {"、", "。"}


def places(text):
    return sorted(set(re.findall(PLACE, text)))


def mnemonics(text):
    """The letters that are reached with Alt. A double & is one that is shown."""
    return re.findall(r"&(\w)", text.replace("&&", ""))


def mnemonic_fault(code, source, translated):
    wanted, found = mnemonics(source), mnemonics(translated)
    if code in WITHOUT_LETTER_KEYS:
        return found and "has a letter for Alt, and this language has none"
    if len(found) != len(wanted):
        return f"has {len(found)} letters for Alt, and the source has {len(wanted)}"
    if wanted and code in WITH_KEYS_IN_BRACKETS and not re.search(r"\(&[A-Z0-9]\)", translated):
        return "has the letter for Alt not at its end in brackets: (&X)"
    return None


def trick_fault(code, source, translated):
    """Letters in another case, or spaces that are there for the looks."""
    letters = re.sub(PLACE + "|" + TAG, "", translated)
    # Where the script has no case, capitals are what is taken from English, like JSON.
    if (code not in WITHOUT_CASE and len(re.findall(r"\w", letters)) > 3 and letters.isupper()
            and not source.isupper()):
        return "is written in capitals"
    if re.search(r"(?<!\w)(\w ){4,}\w(?!\w)", letters):
        return "has spaces between letters"
    if translated in FULL_WIDTH:  # its sign brings its own space
        return None
    for edge in (r"^\s+", r"\s+$"):
        if re.findall(edge, source) != re.findall(edge, translated):
            return "begins or ends with other spaces than the source"
    return None


def form_faults(code, source, translated, number):
    """`number`: which form of a count it is; None: it is the only one."""
    if not translated.strip():
        yield "is empty"
        return
    may_lack = {"%n"} if number in ONE_NUMBER.get(code, ()) else set()
    if set(places(translated)) | may_lack != set(places(source)) | may_lack:
        yield f"has {places(translated)}, and the source has {places(source)}"
    if sorted(re.findall(TAG, translated)) != sorted(re.findall(TAG, source)):
        yield "has other tags than the source"
    yield from filter(None, (mnemonic_fault(code, source, translated),
                             trick_fault(code, source, translated)))


def file_faults(path):
    code = path.stem.removeprefix("amend_")
    root = ElementTree.parse(path).getroot()
    if root.get("language") != code:
        yield f"{path.name}: is for “{root.get('language')}” by its first lines"
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{path.name}: {context.findtext('name')}: “{source}”"
            if translation.get("type"):
                yield f"{where} is {translation.get('type')}"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for number, form in enumerate(forms):
                yield from (f"{where}, form {number + 1} {fault}"
                            for fault in form_faults(code, source, form, number))
            if not forms:
                yield from (f"{where} {fault}"
                            for fault in form_faults(code, source, translation.text or "", None))


def update_faults(root, files):
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            shutil.copy(path, folder)
        subprocess.run([root / "translations" / "update", folder], check=True)
        for path in files:
            if (pathlib.Path(folder) / path.name).read_bytes() != path.read_bytes():
                yield f"{path.name}: is not what translations/update makes of it"


def main():
    root = pathlib.Path(sys.argv[1])
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else root / "translations"
    files = sorted(folder.glob("amend_*.ts"))
    if folder / "amend_en.ts" not in files:
        print("There is no amend_en.ts, which has the English plurals.")
        return 1
    faults = [*update_faults(root, files), *(fault for path in files for fault in file_faults(path))]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
