#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installed.py CMAKE BUILD: what `cmake --install` puts into a prefix runs from there."""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PATIENCE = 60  # seconds; a wait ends as soon as there is what it waits for


def children(process):
    text = pathlib.Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return {int(child): os.readlink(f"/proc/{child}/exe") for child in text.split()}


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name) / "prefix"
        home = pathlib.Path(folder.name) / "home"
        home.mkdir(mode=0o700)
        cls.environment = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8",
                           "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                           "PATH": os.environ["PATH"]}
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix, "--strip"], check=True,
                       stdout=subprocess.DEVNULL)
        cls.amend = cls.prefix / "bin/amend"

    def run_amend(self, *arguments):
        return subprocess.run([self.amend, *arguments], env=self.environment, check=True,
                              capture_output=True, text=True, timeout=PATIENCE).stdout

    def test_it_tells_its_version_and_its_apis(self):
        self.assertIn("0.", self.run_amend("--version"))
        self.assertIn("junction/demographics", self.run_amend("apis"))

    def test_it_reads_from_the_local_sandbox(self):
        shown = self.run_amend("show", "users/user", "usr_7k2m9q4x1a", "--profile", "local")
        self.assertIn("Ada Whitfield", shown)

    def test_its_window_runs_the_installed_sandbox_and_ends_with_it(self):
        with subprocess.Popen([self.amend], env=self.environment) as window:
            self.addCleanup(window.kill)
            end = time.monotonic() + PATIENCE
            sandbox = str(self.prefix / "bin/amend-sandbox")
            while sandbox not in children(window.pid).values():
                self.assertIsNone(window.poll())
                self.assertLess(time.monotonic(), end)
                time.sleep(0.05)
            started = list(children(window.pid))
            window.send_signal(signal.SIGTERM)
            self.assertEqual(window.wait(PATIENCE), 0)
        for child in started:
            self.assertFalse(pathlib.Path(f"/proc/{child}").exists())

    def test_only_the_sandbox_loads_the_http_server(self):
        loads = subprocess.run(["ldd", self.amend], check=True, capture_output=True,
                               text=True).stdout
        self.assertIn("Qt6Widgets", loads)
        self.assertNotIn("Qt6HttpServer", loads)
        self.assertNotIn("Qt6WebSockets", loads)


if __name__ == "__main__":
    BUILD = sys.argv.pop()
    CMAKE = sys.argv.pop()
    unittest.main()
