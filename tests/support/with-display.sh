#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a screen of its own (Xvfb, 1280 x 900) with a window manager, without which no
# window ever becomes active. The exit code is the command's.
#
#   tests/support/with-display.sh COMMAND [ARGUMENT…]
#   tests/support/with-keyring.sh tests/support/with-display.sh COMMAND     with a keyring too
set -euo pipefail

[ $# -ge 1 ] || { printf 'usage: tests/support/with-display.sh COMMAND [ARGUMENT…]\n' >&2; exit 64; }

folder=$(mktemp -d /tmp/display.XXXXXX)
server=''
manager=''
clean_up() {
    [ -z "$manager" ] || kill "$manager" 2> /dev/null || true
    [ -z "$server" ] || kill "$server" 2> /dev/null || true
    wait
    rm -rf -- "$folder"
}
trap clean_up EXIT
trap 'exit 143' TERM INT

give_up() {
    printf 'with-display.sh: %s\n' "$1" >&2
    cat "$folder/log" >&2
    exit 125
}

# The server picks a free number itself and writes it when it is ready; xvfb-run -a guesses one, and
# two tests that start together can guess the same.
mkfifo "$folder/number"
exec 3<> "$folder/number"
# A test that is killed for its time limit takes the server with it.
setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset > "$folder/log" 2>&1 &
server=$!
read -r -t 15 number <&3 || give_up 'Xvfb does not start'
exec 3>&-

unset WAYLAND_DISPLAY
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    mkdir -m 0700 "$folder/run"
    export XDG_RUNTIME_DIR=$folder/run
fi

openbox --sm-disable >> "$folder/log" 2>&1 &
manager=$!
deadline=$((SECONDS + 15))
until [[ $(xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null) = *'window id'* ]]; do
    [ $SECONDS -lt $deadline ] || give_up 'the window manager does not start'
    sleep 0.02
done

status=0
"$@" || status=$?
exit $status
