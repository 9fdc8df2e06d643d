#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo.py AMEND PICTURE: what `./run` shows where there is no display."""
import sys

from road import change, open_person, review, send
from window import Window


def main():
    amend, picture = sys.argv[1:]
    window = Window([amend])
    try:
        open_person(window, "Ada Whitfield")
        change(window, "City", "Tempe")
        reviewed = review(window)
        window.picture(picture)
        outcome = send(window)
    finally:
        window.close()
    print(reviewed.title)
    for field, now, will_be in reviewed.changes:
        print(f"  {field}: {now} → {will_be}")
    print(f"\n{reviewed.request}\n")
    print("\n".join(outcome))
    print(f"\nThe picture: {picture}")


if __name__ == "__main__":
    main()
