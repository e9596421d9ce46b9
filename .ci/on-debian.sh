#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a bare Debian of another release, in a clone of what is committed here: the proof that one
# source serves them all. debootstrap fills the folder the first time; the mounts end with the command. As root.
#
#   .ci/on-debian.sh RELEASE FOLDER [COMMAND…]       .ci/on-debian.sh trixie /srv/trixie tests/run.sh --preset ci
set -euo pipefail

[ $# -ge 2 ] || { sed -n '3,6s/^# *//p' "${BASH_SOURCE[0]}" >&2; exit 64; }
source=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
release=$1
folder=$2
shift 2
[ $# -gt 0 ] || set -- tests/run.sh
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

[ -e "$folder/etc/debian_version" ] || debootstrap --variant=minbase "$release" "$folder" "$mirror" >&2
cp /etc/resolv.conf "$folder/etc/"
clone=$folder/root/deskbridge
[ -e "$clone/.git" ] || git clone -q --no-checkout "$source" "$clone"
git -C "$clone" fetch -q "$source" HEAD
git -C "$clone" checkout -q --force --detach FETCH_HEAD

# shellcheck disable=SC2016
exec unshare --mount --pid --fork --kill-child --propagation private bash -c '
    folder=$1
    shift
    mount -t proc proc "$folder/proc"
    mount -t sysfs sys "$folder/sys"
    mount --rbind /dev "$folder/dev"
    exec chroot "$folder" env -i HOME=/root TERM="${TERM:-dumb}" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        bash -c "cd /root/deskbridge && exec \"\$@\"" - "$@"
' - "$folder" "$@"
