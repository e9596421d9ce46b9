#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command beside a real Secret Service: a session bus and an unlocked gnome-keyring of its own,
# in a home folder that goes with it. Nobody can be asked for a password in there, so a keyring that
# the command locks stays locked. The exit code is the command's.
#
#   tests/support/with-keyring.sh COMMAND [ARGUMENT…]
set -euo pipefail

password=deskbridge-tests

if [ "${1:-}" = --on-this-bus ]; then
    shift
    log=$HOME/keyring.log
    give_up() {
        printf 'with-keyring.sh: %s\n' "$1" >&2
        cat "$log" >&2
        exit 125
    }
    bus() {
        dbus-send --session --print-reply=literal --dest="$1" "$2" "${@:3}" 2>> "$log"
    }

    # The daemon returns before it is on the bus; asking it at once would start a second one.
    printf %s $password | gnome-keyring-daemon --unlock --components=secrets > "$log" 2>&1 \
        || give_up 'gnome-keyring-daemon does not start (in a container it needs the capability IPC_LOCK)'
    deadline=$((SECONDS + 10))
    until [[ $(bus org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets) = *true ]]; do
        [ $SECONDS -lt $deadline ] || give_up 'no Secret Service on the bus after 10 s'
        sleep 0.02
    done
    [[ $(bus org.freedesktop.secrets /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked) = *false ]] || give_up 'the keyring is not unlocked'
    "$@"
    exit
fi

[ $# -ge 1 ] || { printf 'usage: tests/support/with-keyring.sh COMMAND [ARGUMENT…]\n' >&2; exit 64; }

# A bare container or chroot has no machine id, without which there is no bus.
if [ ! -s /etc/machine-id ] && [ ! -s /var/lib/dbus/machine-id ] && [ "$(id -u)" -eq 0 ]; then
    dbus-uuidgen --ensure
fi

# Below /tmp and short, whatever TMPDIR is: socket paths end at 107 characters.
home=$(mktemp -d /tmp/keyring.XXXXXX)
trap 'rm -rf -- "$home"' EXIT
mkdir -m 0700 "$home/run"

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
status=0
HOME=$home XDG_RUNTIME_DIR=$home/run \
    dbus-run-session -- "${BASH_SOURCE[0]}" --on-this-bus "$@" || status=$?
exit $status
