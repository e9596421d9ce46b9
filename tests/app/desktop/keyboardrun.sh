#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The real program on a real screen, by keyboard alone: adds an integration with the wizard, imports, and
# compares what was counted with what the account says is right. Run by CTest inside with-display.sh.
#
#   keyboardrun.sh DESKBRIDGE DESKBRIDGECTL FRESHDESK_SANDBOX
set -euo pipefail

deskbridge=$1 control=$2 sandbox=$3
folder=$(mktemp -d)
unset QT_QPA_PLATFORM
export LC_ALL=C.UTF-8

finish() {
    kill "${program:-}" "${server:-}" 2> /dev/null || true
    wait 2> /dev/null || true
    rm -rf -- "$folder"
}
trap finish EXIT

fail() {
    printf 'keyboardrun: %s\n' "$1" >&2
    cat "$folder"/*.log >&2
    xdotool search --onlyvisible --name '.*' getwindowname %@ >&2 || true
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

window_is_there() { xdotool search --onlyvisible --name "$1" > /dev/null 2>&1; }
window_is_gone() { ! window_is_there "$1"; }
# Presses a key until a command succeeds, again only when two seconds have changed nothing: a press too
# many would land on the next page.
pressed_at=-2
press_until() { # KEY COMMAND…
    local key=$1
    shift
    "$@" && { pressed_at=-2; return 0; }
    if [ $((SECONDS - pressed_at)) -ge 2 ]; then
        pressed_at=$SECONDS
        xdotool key "$key"
    fi
    return 1
}
leave_by() { press_until "$1" window_is_gone "$2"; } # KEY TITLE
enter() { # TEXT
    xdotool key --clearmodifiers ctrl+a
    xdotool type --delay 5 "$1"
}

"$sandbox" --port 0 --tickets 300 --limit 0 > "$folder/sandbox.log" 2>&1 &
server=$!
await 'sandbox' grep -q 'listening on' "$folder/sandbox.log"
domain=$(sed -n 's/^listening on //p' "$folder/sandbox.log")

where=(--data "$folder/data" --secrets "file:$folder/secrets.json")
"$deskbridge" "${where[@]}" > "$folder/deskbridge.log" 2>&1 &
program=$!
await 'main window' window_is_there '^Deskbridge$'
await 'wizard' press_until ctrl+n window_is_there 'Add integration: Name'
enter 'Acme'
await 'domain page' leave_by Return 'Add integration: Name'
enter "$domain"
await 'key page' leave_by Return 'Add integration: Freshdesk domain'
enter 'sandbox-api-key'
await 'save page' leave_by Return 'Add integration: Freshdesk API key'
await 'injixo key page' leave_by Return 'Add integration: Save'
await 'installation page' leave_by alt+n 'Add integration: injixo API key'
await 'end of the wizard' leave_by alt+f 'Add integration'

exec {page}<> "/dev/tcp/${domain/://}"
printf 'GET /truth HTTP/1.0\r\nHost: %s\r\n\r\n' "$domain" >&$page
truth=$(sed -nE 's/"queues".*//; s/.*"offered": ?([0-9]+).*/\1/p' <&$page)
[ "$truth" -gt 300 ] || fail 'truth that can be read'
all_is_counted() {
    "$control" "${where[@]}" --json reconcile Acme 2> "$folder/control.log" | grep -qE "\"offered\": ?$truth\b"
}
await "import of $truth contacts" all_is_counted
"$control" "${where[@]}" integration list | grep -q 'Acme' || fail 'integration in the list'

program_has_ended() { ! kill -0 "$program" 2> /dev/null; }
quit() {
    xdotool key Escape ctrl+q # the last Alt+F may have opened a menu
    program_has_ended
}
await 'end of the program' quit
wait "$program" || fail "good end of the program, but exit code $?"
program=''
printf 'Added, imported and counted %s contacts by keyboard\n' "$truth"
