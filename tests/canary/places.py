# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a text can be seen that nobody should see there: files, a process, the display, a bus."""
import base64
import ctypes
import pathlib
import random
import string
import subprocess

# Each secret and each personal value of a test begins with it. Each run has its own, because tests
# that run beside it leave theirs in /tmp.
CANARY = "Zq7" + "".join(random.choices(string.ascii_lowercase, k=8))


def disguises(text):
    """The encodings that the text might have: their names and bytes."""
    little, big = text.encode("utf-16-le"), text.encode("utf-16-be")
    plain = text.encode()
    yield "UTF-8", plain
    yield "UTF-16 LE", little
    yield "UTF-16 BE", big
    yield "hexadecimal", plain.hex().encode()
    yield "HEXADECIMAL", plain.hex().upper().encode()
    for name, encoded in (("Base64", plain), ("Base64 of UTF-16", little)):
        for shift in range(3):
            # The letters at both ends also depend on their neighbours.
            code = base64.b64encode(b"\0" * shift + encoded)
            yield name, code[(shift * 4 + 2) // 3: (shift + len(encoded)) // 3 * 4]


DISGUISES = list(disguises(CANARY))


def in_bytes(place, data):
    return [f"{place}: {name} at byte {at}" for name, text in DISGUISES if (at := data.find(text)) >= 0]


def in_folder(folder, besides=()):
    """Names and contents of all files below the folder."""
    found = []
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if any(path.is_relative_to(other) for other in besides):
            continue
        found += in_bytes(f"the name {path}", str(path).encode())
        try:
            if path.is_file() and not path.is_symlink():
                found += in_bytes(f"the file {path}", path.read_bytes())
        except FileNotFoundError:
            pass  # it went meanwhile
    return found


def in_process(process):
    """What /proc says to everybody. Of a closed process even less can be read."""
    found = []
    for name in ("cmdline", "environ", "comm", "status"):
        try:
            found += in_bytes(f"{name} of process {process}",
                              pathlib.Path(f"/proc/{process}/{name}").read_bytes())
        except PermissionError:
            pass
    return found


def in_titles(process):
    windows = subprocess.run(["xdotool", "search", "--pid", str(process)], capture_output=True,
                             text=True, check=False).stdout.split()
    found = []
    for window in windows:
        shown = subprocess.run(["xprop", "-id", window], capture_output=True, check=False).stdout
        found += in_bytes(f"a property of window {window}", shown)
    return found


def in_tree(application):
    """Names, descriptions and texts of everything that a screen reader can get at, shown or not."""
    found = []

    def walk(widget):
        if not widget:
            return
        shown = f"{widget.name}\n{widget.description}"
        try:
            shown += widget.queryText().getText(0, -1)
        except NotImplementedError:
            pass
        found.extend(in_bytes(f"{widget.getRoleName()} in the accessible tree", shown.encode()))
        for child in widget:
            walk(child)

    walk(application)
    return found


def clipboard_has_owner():
    """Whether there is something on the clipboard of this display."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x11.XOpenDisplay(None)
    owner = x11.XGetSelectionOwner(display, x11.XInternAtom(display, b"CLIPBOARD", 0))
    x11.XCloseDisplay(display)
    return owner != 0
