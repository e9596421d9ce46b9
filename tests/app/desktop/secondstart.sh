#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The real program on a real screen: a second start on a data folder shows the window of the first one and
# ends well; after a crash the next start is a first one again. Run by CTest inside with-display.sh.
#
#   secondstart.sh DESKBRIDGE
set -euo pipefail

deskbridge=$1
folder=$(mktemp -d)
unset QT_QPA_PLATFORM
export LC_ALL=C.UTF-8
where=(--data "$folder/data" --secrets "file:$folder/secrets.json")

finish() {
    kill -9 "${program:-}" 2> /dev/null || true
    wait 2> /dev/null || true
    rm -rf -- "$folder"
}
trap finish EXIT

fail() {
    printf 'secondstart: %s\n' "$1" >&2
    cat "$folder"/*.log >&2
    exit 1
}

# Until COMMAND succeeds, for a minute at most: a sanitized program on a busy machine is slow.
await() { # WHAT COMMAND…
    local what=$1 deadline=$((SECONDS + 60))
    shift
    until "$@"; do
        [ $SECONDS -lt $deadline ] || fail "no $what"
        sleep 0.1
    done
}

window() { xdotool search --onlyvisible --name '^Deskbridge$' 2> /dev/null | head -n 1; }
is_shown() { [ -n "$(window)" ]; }
is_gone() { [ -z "$(window)" ]; }

"$deskbridge" "${where[@]}" > "$folder/first.log" 2>&1 &
program=$!
await 'window' is_shown
xdotool windowminimize "$(window)"
await 'minimised window' is_gone

"$deskbridge" "${where[@]}" > "$folder/second.log" 2>&1 || fail 'the second start did not end well'
await 'window after the second start' is_shown
[ "$(xdotool search --onlyvisible --name '^Deskbridge$' | wc -l)" -eq 1 ] || fail 'there are two windows'

kill -9 "$program"
wait "$program" 2> /dev/null || true
await 'end of the first one' is_gone
"$deskbridge" "${where[@]}" > "$folder/third.log" 2>&1 &
program=$!
await 'window after the crash' is_shown
