# SPDX-FileCopyrightText: Amend contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The one way the scripts build. Needs `root`, the folder of the sources, and packages.sh.

# Working copies share the contents of ccache.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

# Reads Ninja's output and shows the progress on standard error.
show_progress() {
    local line percent shown=-1
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        ((BASH_REMATCH[1] > 0)) || continue
        percent=$((BASH_REMATCH[1] * 100 / BASH_REMATCH[2]))
        if [ -t 2 ]; then
            printf '\rBuilding … %3d %%' "$percent" >&2
        elif ((percent / 25 > shown)); then
            shown=$((percent / 25))
            say "Building … $percent %"
        fi
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# build PRESET TARGET…: writes the output to build/PRESET/build.log, and shows it after a failure.
build() (
    preset=$1
    shift
    cd "$root"
    mkdir -p "build/$preset"
    log=build/$preset/build.log
    exec 9>"build/$preset/.lock"
    flock 9
    : >"$log"
    # Ninja configures again by itself when a CMake file changed, but it knows no presets.
    if [ ! -e "build/$preset/build.ninja" ] ||
        [ CMakePresets.json -nt "build/$preset/CMakeCache.txt" ]; then
        say "Configuring …"
        cmake --preset "$preset" >>"$log" 2>&1 9>&- || build_failed
    fi
    nice cmake --build --preset "$preset" -j "$(nproc)" --target "$@" 2>&1 9>&- |
        tee -a "$log" | show_progress || build_failed
)

build_failed() {
    tail -n 200 "$root/$log" >&2
    say "The build failed. The whole log: $log"
    exit 1
}
