#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The command line where a test's own process cannot make it hard enough: a disk that is really full, a
# keyring that is really locked, a computer without a network. What the user is told, and what is left.
#
#   hardships.sh full-disk | locked-keyring | no-network DESKBRIDGECTL FRESHDESK_SANDBOX
#
# locked-keyring runs inside with-keyring.sh. Ends with 77, which CTest calls skipped, where the system does
# not let us have a small disk or an empty network of our own.
set -euo pipefail

hardship=$1 control=$2 sandbox=$3
export LC_ALL=C.UTF-8

# A mount or network namespace of our own, as root or as a user who may be root in there.
if [ "${HARDSHIPS_INSIDE:-}" != yes ]; then
    case $hardship in
    full-disk) namespace=--mount ;;
    no-network) namespace=--net ;;
    locked-keyring) namespace='' ;;
    *) printf 'hardships.sh: no such hardship: %s\n' "$hardship" >&2 && exit 64 ;;
    esac
    if [ -n "$namespace" ]; then
        way=(unshare "$namespace")
        "${way[@]}" true 2> /dev/null || way=(unshare --map-root-user "$namespace")
        "${way[@]}" true 2> /dev/null || { printf 'no %s namespace here\n' "$namespace" && exit 77; }
        HARDSHIPS_INSIDE=yes exec "${way[@]}" "${BASH_SOURCE[0]}" "$@"
    fi
fi

folder=$(mktemp -d)
server=''
finish() {
    [ -z "$server" ] || kill "$server" 2> /dev/null || true
    wait 2> /dev/null || true
    umount "$folder/disk" 2> /dev/null || true
    rm -rf -- "$folder"
}
trap finish EXIT

fail() {
    printf 'hardships %s: %s\n' "$hardship" "$1" >&2
    cat "$folder"/out "$folder"/err >&2 || true
    exit 1
}

start_sandbox() { # TICKETS
    "$sandbox" --quiet --port 0 --tickets "$1" --limit 0 --end 2026-11-20T00:00:00Z > "$folder/address" &
    server=$!
    local deadline=$((SECONDS + 30))
    until grep -q : "$folder/address"; do
        [ $SECONDS -lt $deadline ] || fail 'the sandbox does not start'
        sleep 0.05
    done
    address=$(sed 's/.* //' "$folder/address")
}

# Runs deskbridgectl and keeps what it says; $code is its exit code.
run() {
    code=0
    "$control" "${where[@]}" --json "$@" > "$folder/out" 2> "$folder/err" || code=$?
}
expect() { # CODE KIND SENTENCE
    [ "$code" = "$1" ] || fail "exit code $code and not $1"
    [ -z "${2:-}" ] || grep -q "\"kind\":\"$2\"" "$folder/out" || fail "not told as $2"
    [ -z "${3:-}" ] || grep -qF "$3" "$folder/err" || fail "its sentence is missing: $3"
    if grep -q sandbox-api-key "$folder/out" "$folder/err"; then fail 'the key is in there'; fi
}
add() { # NAME ADDRESS [OPTION…]
    run integration add --name "$1" --domain "$2" --api-key-stdin "${@:3}" <<< sandbox-api-key
}
list_has() { # COUNT
    run integration list
    [ "$(grep -o '"name"' "$folder/out" | wc -l)" = "$1" ] || fail "not $1 integrations"
}

case $hardship in
full-disk)
    mkdir "$folder/disk"
    mount -t tmpfs -o size=16k tmpfs "$folder/disk" 2> /dev/null || { printf 'no tmpfs here\n' && exit 77; }
    where=(--data "$folder/disk" --secrets "file:$folder/secrets")
    run integration list
    expect 2 store_full 'The disk that holds the data folder is full.'
    mount -o remount,size=900k "$folder/disk"
    start_sandbox 4000
    add Acme "$address" --no-check
    expect 0
    run import Acme
    expect 2 store_full 'The disk that holds the data folder is full.'
    mount -o remount,size=64m "$folder/disk"
    run import Acme
    expect 0
    grep -q '"complete":true' "$folder/out" || fail 'the import with room again is not complete'
    exec {page}<> "/dev/tcp/${address/://}"
    printf 'GET /truth HTTP/1.0\r\nHost: %s\r\n\r\n' "$address" >&$page
    truth=$(sed -nE 's/"queues".*//; s/.*"offered": ?([0-9]+).*/\1/p' <&$page)
    run reconcile Acme
    expect 0
    grep -q "\"offered\":$truth[,}]" "$folder/out" || fail "offered is not $truth"
    ;;
locked-keyring)
    where=(--data "$folder/data")
    start_sandbox 50
    add Acme "$address" --no-check
    expect 0
    run import Acme
    expect 0
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/aliases/default > /dev/null
    run import Acme
    expect 2 keychain_locked 'The keychain is locked.'
    add Other "$address" --no-check
    expect 2 keychain_locked 'The keychain is locked.'
    list_has 1
    export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent XDG_RUNTIME_DIR=$folder
    run import Acme
    expect 2 keychain_unavailable 'This computer has no keychain in which the key could be kept.'
    ;;
no-network)
    where=(--data "$folder/data" --secrets "file:$folder/secrets")
    add Acme acme.freshdesk.com
    expect 2 host_unknown 'The Freshdesk domain could not be found'
    list_has 0
    ;;
esac
