#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds and runs every test; ends with CTest's own summary.
#
#   tests/run.sh [--preset NAME] [CTEST ARGUMENT…]     presets with tests: tests (default), asan, ci, dev
#   tests/run.sh -R 'counting'                         only tests whose name matches
set -euo pipefail

root=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root"

preset=tests
case ${1:-} in
-h | --help)
    sed -n '3,6s/^# *//p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
--preset)
    [ $# -ge 2 ] || { printf 'usage: tests/run.sh [--preset NAME] [CTEST ARGUMENT…]\n' >&2; exit 64; }
    preset=$2
    shift 2
    ;;
--preset=*)
    preset=${1#--preset=}
    shift
    ;;
esac

app/install-dependencies.sh run build test
app/build.sh "$preset"
printf 'Testing build/%s\n' "$preset" >&2
exec ctest --preset "$preset" --output-on-failure --no-tests=error -j"$(getconf _NPROCESSORS_ONLN)" "$@"
