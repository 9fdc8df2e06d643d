# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian packages Amend needs, by what for, and the one way they are installed.

# Debian's qt6-httpserver-dev needs qt6-websockets-dev, but does not depend on it.
packages_build=(g++ cmake ninja-build ccache mold pkg-config qt6-base-dev qt6-httpserver-dev
    qt6-websockets-dev qt6-svg-dev qtkeychain-qt6-dev libsodium-dev libphonenumber-dev
    libboost-dev librapidcheck-dev libgl-dev iso-codes tzdata qt6-l10n-tools qt6-tools-dev)
# QtKeychain loads libsecret at run time, and Qt its SQLite driver, so no package depends on them.
# poppler-utils draws the first page of a PDF.
# DejaVu has no Japanese letters. Who reads Japanese needs fonts-noto-cjk besides.
packages_run=(libsecret-1-0 libqt6sql6-sqlite fonts-dejavu-core dbus poppler-utils
    qt6-translations-l10n)
# A virtual display, and tools that press keys and take pictures there.
packages_display=(xvfb xauth xdotool imagemagick at-spi2-core python3-pyatspi)
# libtest-json-schema-acceptance-perl contains the test suite of JSON Schema.
# python3-dbusmock stands in for the desktop's screen saver and for logind.
packages_test=(gnome-keyring libsecret-tools openssl libtest-json-schema-acceptance-perl
    python3-dbusmock)
packages_checks=(clang clang-format clazy)
packages_node=(nodejs npm)
packages_bench=(curl)

say() { printf '%s\n' "$*" >&2; }

# need GROUP…: installs the missing packages of these groups.
need() {
    local group wanted=() missing installed log
    for group; do
        local -n list=packages_$group
        wanted+=("${list[@]}")
    done
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian: make sure these are installed, under whatever names: ${wanted[*]}"
        return
    fi
    # dpkg-query and grep both fail when a package is unknown or none is missing.
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "${wanted[@]}" 2>/dev/null |
        sed -n 's/^ii *//p' || true)
    missing=$(printf '%s\n' "${wanted[@]}" | grep -vxF "${installed:-none}" | tr '\n' ' ' || true)
    [ -n "$missing" ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            say "Amend needs packages that only an administrator can install. Please run:" \
                "apt-get install --no-install-recommends $missing"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing: $missing"
    log=$(mktemp)
    # shellcheck disable=SC2086 # one word a package
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y \
            --no-install-recommends -o DPkg::Lock::Timeout=600 $missing; } \
        </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        say "These packages could not be installed: $missing"
        exit 1
    fi
    rm -f "$log"
}
