#!/usr/bin/env python3
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py BUILD FLAGS PROGRAM…: the programs are built as they are meant to be shipped.

What a program shows is read from it. Three flags leave no trace that can be told from the
toolchain's own: they are read from the commands that compiled our sources.
  FLAGS: what CMake found that this compiler can, with semicolons
"""
import json
import pathlib
import re
import subprocess
import sys

ALWAYS = ["-fstack-protector-strong", "-D_FORTIFY_SOURCE=3", "-D_GLIBCXX_ASSERTIONS"]
# g++ 12 on x86 has them all; of the last two, a processor has one.
EXPECTED = {"x86_64": ["-fstack-clash-protection", "-ftrivial-auto-var-init=zero", "-fcf-protection"],
            "aarch64": ["-fstack-clash-protection", "-ftrivial-auto-var-init=zero",
                        "-mbranch-protection=standard"]}
# An absent hint of the linker (GNU_STACK) would mean an executable stack.
SHOWN = {
    "is no position independent program": r"Flags:.*\bPIE\b",
    "has relocations that stay writable (RELRO)": r"^ *GNU_RELRO ",
    "binds functions late (BIND_NOW)": r"Flags:.*\bNOW\b",
    "has an executable stack": r"^ *GNU_STACK .* RW +0x",
    "has no stack protector": r" UND __stack_chk_fail\b",
    "has no fortified call": r" UND __\w+_chk\b",
    "has no checked container": r" UND _ZSt21__glibcxx_assert_fail",
}
# The one that draws pictures calls neither such a function nor such a container itself.
WITHOUT = {"amend-thumbnailer": {"has no fortified call", "has no checked container"},
           "amend-sandbox": {"has no fortified call"}}


def program_faults(program):
    shown = subprocess.run(["readelf", "-W", "-l", "-d", "--dyn-syms", program], check=True,
                           capture_output=True, text=True).stdout
    name = pathlib.Path(program).name
    for fault, pattern in SHOWN.items():
        if fault not in WITHOUT.get(name, ()) and not re.search(pattern, shown, flags=re.M):
            yield f"{name} {fault}"


def command_faults(build, flags):
    machine = subprocess.run(["uname", "-m"], check=True, capture_output=True, text=True).stdout.strip()
    compiler = re.search(r"CMAKE_CXX_COMPILER:\w+=(.*)", (build / "CMakeCache.txt").read_text()).group(1)
    expected = ALWAYS + (EXPECTED.get(machine, []) if "clang" not in compiler else flags)
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    shipped = [one for one in commands if re.search(r" -o (app|models|ui|resources)/", one["command"])]
    if not shipped:
        yield "no command that compiles our sources was found"
    for flag in expected:
        without = [one["file"] for one in shipped if f" {flag} " not in one["command"]]
        if without:
            yield f"{len(without)} files are compiled without {flag}, such as {without[0]}"


def main():
    build, flags = pathlib.Path(sys.argv[1]), sys.argv[2].split(";")
    faults = list(command_faults(build, flags))
    for program in sys.argv[3:]:
        faults += program_faults(program)
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
