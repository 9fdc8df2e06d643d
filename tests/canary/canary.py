#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""canary.py Canary.TEST AMEND: a window in use, with a marked text in each secret and each personal value, and
then a look at everything that others may see: the text is only where it has to be."""
import http.server
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "e2e"))

import places
from places import CANARY
from road import change, find_anything, review, send
from window import Window

PASSWORD = b"password of the test"


class Vendor(http.server.ThreadingHTTPServer):
    """Answers with a record of marked values, and remembers what it was sent."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests = []
        self.patch_status = 200
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.requests.append((self.command, self.path, str(self.headers), body))
        record = {"id": self.path.split("/")[-1], "first_name": f"{CANARY}First",
                  "last_name": f"{CANARY}Last", "email": f"{CANARY}@example.org",
                  "username": f"{CANARY}user", "role": "member",
                  "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
        status = 200
        if self.command == "PATCH":
            status = self.server.patch_status
            record.update(json.loads(body))
        text = json.dumps(record if status == 200 else {"message": f"{CANARY} said"}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        if status == 503:
            self.send_header("Retry-After", "3600")  # the send waits as long as the test looks
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_PATCH = do_POST = do_CONNECT = answer

    def log_message(self, *_):
        pass


class Canary(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(os.environ["HOME"])
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.notes = pathlib.Path(folder.name)  # of the test, and not of the program
        self.before = set(pathlib.Path("/tmp").iterdir())
        self.listen_to_the_bus()
        self.vendor, self.stranger = Vendor(), Vendor()
        self.addCleanup(self.vendor.server_close)
        self.addCleanup(self.stranger.server_close)
        # Whatever goes to another computer goes to this proxy.
        self.environment = dict(os.environ, http_proxy=self.stranger.url,
                                https_proxy=self.stranger.url, all_proxy=self.stranger.url)
        self.said = []

    def listen_to_the_bus(self):
        traffic = (self.notes / "bus").open("wb")
        self.addCleanup(traffic.close)
        monitor = subprocess.Popen(["dbus-monitor", "--session", "--pcap"], stdout=traffic,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(monitor.wait)
        self.addCleanup(monitor.terminate)

    def start_keyring(self):
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--components=secrets",
                                    "--unlock"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(keyring.wait)
        self.addCleanup(keyring.terminate)
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets"],
                       check=True)

    def amend(self, *arguments, given=None, exits=0):
        done = subprocess.run([AMEND, *arguments], input=given, capture_output=True, text=True,
                              env=self.environment, timeout=60, check=False)
        self.assertEqual(done.returncode, exits, done.stderr)
        self.said.append((arguments[0], done.stdout, done.stderr))

    def open_window(self):
        out, err = (self.notes / "stdout").open("wb"), (self.notes / "stderr").open("wb")
        self.addCleanup(out.close)
        self.addCleanup(err.close)
        window = Window([AMEND], stdout=out, stderr=err, env=self.environment)
        self.addCleanup(window.close)
        find_anything(window, "Work")
        window.find("label", "LOCAL, Work")
        return window

    def look_up(self, window, who):
        window.press("ctrl+l")
        window.type(who)
        window.press("Return")
        window.find("heading", f"{CANARY}First")

    def found(self, window):
        """Every place where the marked text is, and must not be."""
        own = [self.notes, *self.before]
        found = places.in_folder(self.home)
        for path in set(pathlib.Path("/tmp").iterdir()) - self.before:
            if path.is_dir() and not path.is_symlink() and os.access(path, os.R_OK):
                found += places.in_folder(path, own)
        for name in ("bus", "stdout", "stderr"):
            found += places.in_bytes(name, (self.notes / name).read_bytes())
        children = pathlib.Path(f"/proc/{window.process}/task/{window.process}/children").read_text()
        for process in [str(window.process), *children.split()]:
            found += places.in_process(process)
        found += places.in_titles(window.process)
        if places.clipboard_has_owner():
            found.append("something is on the clipboard")
        found += [f"a request to a stranger: {one[1]}" for one in self.stranger.requests]
        return found

    def test_what_is_used_in_a_window_is_nowhere_else(self):
        self.start_keyring()
        self.amend("profile", "add", "Work", "--api", "users", "--base-url", self.vendor.url,
                   "--tier", "local")
        self.amend("key", "set", "Work", "--stdin", given=f"{CANARY}Key")
        self.amend("profile", "add", "Cards", "--api", "weavr", "--base-url", self.vendor.url,
                   "--tier", "local")
        self.amend("key", "set", "Cards", "--stdin", given=json.dumps(
            {"api_key": f"{CANARY}Api", "email": f"{CANARY}@example.org",
             "password": f"{CANARY}Password"}))
        for command, out, err in self.said:
            self.assertEqual(places.in_bytes(command, (out + err).encode()), [])

        window = self.open_window()
        self.look_up(window, f"usr_{CANARY}1")
        change(window, "Email", f"{CANARY}@example.com")
        window.find("label", "Saved ")
        self.assertEqual(self.found(window), [])

        review(window)
        self.assertIn("Applied", send(window))
        self.look_up(window, f"usr_{CANARY}2")
        change(window, "Last name", f"{CANARY}Waits")
        window.find("label", "Saved ")
        self.vendor.patch_status = 503
        review(window)
        send(window)
        self.look_up(window, f"usr_{CANARY}3")
        change(window, "First name", f"{CANARY}Draft")
        window.find("label", "Saved ")
        self.assertEqual(self.found(window), [])

        # It was there, in the one request that is for it, and with its key.
        patches = [one for one in self.vendor.requests if one[0] == "PATCH"]
        self.assertEqual([json.loads(body) for *_, body in patches],
                         [{"email": f"{CANARY}@example.com"}, {"last_name": f"{CANARY}Waits"}])
        self.assertTrue(all(f"Bearer {CANARY}Key" in headers for _, _, headers, _ in
                            self.vendor.requests))
        self.assertFalse(any("Password" in headers or b"Password" in body
                             for _, _, headers, body in self.vendor.requests))
        self.assertEqual(resource.prlimit(window.process, resource.RLIMIT_CORE)[0], 0)
        self.assertTrue(places.in_tree(window.application))  # an open record can be read out

    def test_a_passphrase_is_nowhere_else(self):
        self.amend("profile", "add", "Work", "--api", "users", "--base-url", self.vendor.url,
                   "--tier", "local")
        window = self.open_window()
        window.act("push button", "Set a passphrase")
        window.find("dialog", "Set a passphrase")
        window.type(f"{CANARY}Phrase")
        window.press("Tab")
        window.type(f"{CANARY}Phrase")
        self.assertEqual(places.in_tree(window.application), [])
        window.press("Return")
        window.find_text("The passphrase was set.")
        self.assertTrue(list(self.home.rglob("amend.sqlite")))
        self.assertEqual(self.found(window), [])
        self.assertEqual(places.in_tree(window.application), [])

    def test_each_place_would_be_noticed(self):
        folder = self.notes / "files"
        folder.mkdir()
        for name, text in places.DISGUISES:
            (folder / "file").write_bytes(b"some" + text + b"bytes")
            self.assertTrue(places.in_folder(folder), name)
        (folder / "file").rename(folder / CANARY)
        self.assertIn("the name", places.in_folder(folder)[0])
        with subprocess.Popen(["sh", "-c", "echo ready; read line", CANARY], env={"A": CANARY},
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            self.assertEqual(len(places.in_process(process.pid)), 2)
            process.stdin.close()
        self.assertFalse(places.clipboard_has_owner())
        subprocess.run(["dbus-send", "--session", "/", f"org.example.{CANARY}"], check=True)
        subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
                        "/", "org.freedesktop.DBus.GetId"], check=True, stdout=subprocess.DEVNULL)
        for _ in range(200):
            if places.in_bytes("bus", (self.notes / "bus").read_bytes()):
                break
            subprocess.run(["sleep", "0.05"], check=True)
        self.assertTrue(places.in_bytes("bus", (self.notes / "bus").read_bytes()))


if __name__ == "__main__":
    AMEND = sys.argv.pop()
    unittest.main()
