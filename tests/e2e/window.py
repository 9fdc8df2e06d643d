# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Amend's window from outside: real keys, and the tree a screen reader reads."""
import subprocess
import time

import pyatspi
from gi.repository import GLib


class Window:
    """Starts the program and ends it. Every look waits until what it looks for is there."""

    patience = 20  # seconds; long, for a busy machine: a test waits only until the thing is there

    def __init__(self, command, **options):
        self._process = subprocess.Popen(command, **options)
        self._application = self._until(self._find_application, "the window")
        self.focus_window()

    def close(self):
        self._process.terminate()
        self._process.wait()

    @property
    def process(self):
        return self._process.pid

    @property
    def application(self):
        return self._application

    def follow(self):
        """The program may have started again, as the same process."""
        self._application = self._find_application() or self._application

    def find(self, role, name):
        """The visible widget of this role whose name contains `name`."""
        return self._until(lambda: self.look(role, name), f"{role} “{name}”")

    def find_text(self, text):
        """The first visible text that contains `text`, whole."""
        return self._until(lambda: next((t for t in self.texts() if text in t), None),
                           f"“{text}”")

    def look(self, role, name):
        return next((w for w in self._visible()
                     if w.getRoleName() == role and name in w.name), None)

    def texts(self):
        """What stands on the screen to read, in reading order."""
        for widget in self._visible():
            if widget.getRoleName() in ("label", "text", "static", "heading"):
                yield text_of(widget)

    def rows(self, name):
        """The cells of the table with this name, row by row."""
        table = self.find("table", name).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]

    def value(self, field):
        return text_of(self.find("text", field))

    def write(self, field, text):
        """As voice control does, without keys."""
        self.find("text", field).queryEditableText().setTextContents(text)

    def act(self, role, name, action="Press"):
        """Does what the widget offers, as soon as it can be used."""
        self.do(self._until(lambda: self._usable(role, name), f"{role} “{name}” to use"), action)

    def do(self, widget, action):
        actions = widget.queryAction()
        offered = [actions.getName(number) for number in range(actions.nActions)]
        if action not in offered:
            raise AssertionError(f"“{widget.name}” offers {offered}, and no {action}")
        actions.doAction(offered.index(action))

    def open_row(self, name, row):
        rows = self.find("list", name)
        self.do(self._until(lambda: next((one for one in rows if row in one.name), None),
                            f"row “{row}”"), "Press")

    def choose_next(self, role, name):
        """The next entry of a list that drops down, for which Qt 6.4 has keys only."""
        self.act(role, name, "ShowMenu")
        self.press("Down", "Return")

    def unticked(self, *beginnings):
        return [w for w in self._visible() if w.getRoleName() == "check box"
                and w.name.startswith(beginnings)
                and not w.getState().contains(pyatspi.STATE_CHECKED)]

    def description(self, field):
        """What a screen reader adds to the field's name."""
        return self.find("text", field).description

    def is_enabled(self, role, name):
        return self.find(role, name).getState().contains(pyatspi.STATE_ENABLED)

    def _usable(self, role, name):
        widget = self.look(role, name)
        return widget if widget and widget.getState().contains(pyatspi.STATE_ENABLED) else None

    def tab_to(self, role, name):
        """Goes there with the Tab key, as somebody without a mouse does."""
        for _ in range(100):
            if any(w.getRoleName() == role and name in w.name for w in self.focused()):
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {role} “{name}”")

    def press(self, *keys):
        """Keys as xdotool names them: ctrl+Return, alt+s, Down."""
        self.focus_window()
        xdotool("key", "--delay", "20", *keys)

    def type(self, text):
        xdotool("type", "--delay", "10", text)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def focus_window(self):
        # Without a window manager nobody gives a window the keyboard back when a dialog has closed.
        windows = xdotool("search", "--onlyvisible", "--pid", str(self._process.pid)).split()
        if windows and xdotool("getwindowfocus").strip() not in windows:
            xdotool("windowfocus", "--sync", windows[-1])

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self._process.pid:
                return application if application.childCount else None
        return None

    def widgets(self, role):
        return [w for w in self._visible() if w.getRoleName() == role]

    def focused(self):
        # More than one: the current cell of a table says that it has the focus wherever that is.
        return [w for w in self._visible() if w.getState().contains(pyatspi.STATE_FOCUSED)]

    def _visible(self):
        def walk(widget):
            if not widget or not widget.getState().contains(pyatspi.STATE_SHOWING):
                return
            yield widget
            for child in widget:
                yield from walk(child)

        # What is under a dialog can be seen, but not used.
        tops = [top for top in self._application if top]
        dialogs = [top for top in tops if top.getRoleName() in ("dialog", "alert")]
        for top in dialogs or tops:
            yield from walk(top)

    def wait(self, holds, what):
        """Until `holds()` is true. Events that arrive meanwhile are delivered."""
        return self._until(holds, what)

    def deliver_events(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def _until(self, look, what):
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended with {self._process.returncode}")
            try:
                if found := look():
                    return found
            except GLib.GError:
                pass  # a widget went while it was looked at
            self.deliver_events()
            time.sleep(0.05)
        raise AssertionError(f"there is no {what}")


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout


def text_of(widget):
    try:
        return widget.queryText().getText(0, -1)
    except NotImplementedError:
        return widget.name
