# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The road as an agent walks it, with the keyboard: a person, a field, the review, the answer."""
from collections import namedtuple

Review = namedtuple("Review", "title changes request")


def open_person(window, name):
    window.find("list", "People")
    window.press("ctrl+l")
    window.tab_to("list", "People")
    window.type(name)
    window.press("Return")
    window.find("heading", name)


def find_anything(window, what):
    window.press("ctrl+k")
    window.find("list", "Find anything")
    window.type(what)
    window.press("Return")


def switch_to(window, profile):
    """By the list of everything, which knows the profiles."""
    find_anything(window, profile)
    window.find("label", f"LOCAL, Local sandbox: {profile}")


def look_up(window, what, name):
    """From what an agent has to the open record."""
    window.press("ctrl+l")
    window.type(what)
    window.press("Return")
    window.find_text("User ID ")
    window.find("heading", name)


def change(window, field, value):
    window.tab_to("text", field)
    window.press("ctrl+a")
    window.type(value)
    window.find("label", "1 change")


def review(window):
    """What the review says: its title, its rows, and the request, unfolded."""
    window.press("ctrl+Return")
    title = window.find_text("Send ")
    window.tab_to("push button", "The exact request")
    window.press("space")
    return Review(title, window.rows("Changes"), window.find_text("PATCH "))


def send(window):
    """The answer: how it ended, in a word and in a sentence."""
    window.press("alt+s")
    window.find("push button", "Stay with")
    word = window.find("heading", "").name
    texts = list(window.texts())
    return texts[texts.index(word):][:2]
