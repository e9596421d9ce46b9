#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Configures (once) and builds a preset of CMakePresets.json; Ninja notices by itself when CMake has
# to run again. ccache and mold are used where present. Says one line a step, on the error channel.
#
#   app/build.sh PRESET [TARGET…]
set -euo pipefail

root=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root"
[ $# -ge 1 ] || { printf 'usage: app/build.sh PRESET [TARGET…]\n' >&2; exit 64; }
preset=$1
shift
build=build/$preset
# Without these ccache leaves alone whatever uses precompiled headers, or finds it in this checkout only.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}
export CCACHE_PCH_EXTSUM=${CCACHE_PCH_EXTSUM:-1}
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
log=$build/build.log

say() { printf '%s\n' "$*" >&2; }

# On a terminal Ninja's own line counts up; elsewhere everything goes to the log.
logged() {
    if "$@" > "$log" 2>&1; then
        return
    fi
    tail -n 60 "$log" >&2
    say "Failed; the whole output is in $log"
    exit 1
}

configured_here() {
    [ -f "$build/build.ninja" ] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"
}

mkdir -p "$build"
if ! configured_here; then
    say "Configuring $build"
    options=()
    if command -v ccache > /dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    if command -v mold > /dev/null; then
        for kind in EXE SHARED MODULE; do
            options+=("-DCMAKE_${kind}_LINKER_FLAGS=-fuse-ld=mold")
        done
    fi
    logged cmake --preset "$preset" --fresh "${options[@]}"
fi

say "Building $build"
command=(cmake --build "$build")
[ $# -eq 0 ] || command+=(--target "$@")
if [ -t 2 ]; then
    NINJA_STATUS='  [%f/%t, %es] ' "${command[@]}" >&2
else
    logged "${command[@]}"
fi
