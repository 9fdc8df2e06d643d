#!/bin/sh
# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keychain-home.sh BUS_CONFIG|none COMMAND…: runs COMMAND with a home, a runtime folder and a
# session bus (or none) of its own.
set -eu
config=$1
shift
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_RUNTIME_DIR=$HOME/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
export HOME XDG_RUNTIME_DIR AMEND_KEYCHAIN_HOME=1
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP XDG_DATA_HOME XDG_CONFIG_HOME
if [ "$config" = none ]; then
    "$@"
else
    dbus-run-session --config-file="$config" -- "$@"
fi
