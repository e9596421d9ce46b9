#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds and starts Deskbridge.
set -euo pipefail

root=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
exit_without_display=64

usage() {
    cat << 'END'
usage: app/run.sh [ARGUMENT…]              installs what is missing, builds, starts the program
       app/run.sh --control [ARGUMENT…]    the same, but the command line, deskbridgectl
       app/run.sh --help

Other arguments go to the program. Exit code 64: there is no display to show a window on.
END
}

# Only --control answers on the output channel (JSON for scripts); what we say goes beside it.
say() { printf '%s\n' "$*" >&2; }

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

program=deskbridge
case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
--control)
    program=deskbridgectl
    shift
    ;;
*)
    if ! has_display; then
        say 'There is no display here to show a window on; the command line works without one: app/run.sh --control …'
        exit $exit_without_display
    fi
    ;;
esac

"$root/app/install-dependencies.sh" run build
"$root/app/build.sh" release deskbridge deskbridgectl freshdesk-sandbox

case $program in
deskbridge) executable=$root/build/release/app/desktop/deskbridge ;;
deskbridgectl) executable=$root/build/release/app/control/deskbridgectl ;;
esac
say "Starting $program"
exec "$executable" "$@"
