#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the packages of the named groups where they are missing; silent and quick when none is.
# The lists below are the only place that names our packages: CI and the README's commands come here.
#
#   app/install-dependencies.sh [--list] GROUP…        groups: run build test quality
set -euo pipefail

# Loaded at run time only, so no link line asks for them.
run_packages=(libsecret-1-0 qt6-translations-l10n qt6-wayland)

# The last lines: cpp-httplib (for the sandbox) is linked with what Debian built it with; cpack asks
# dpkg-dev and file what a package depends on.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    qtkeychain-qt6-dev libzip-dev libsqlite3-dev libsimdjson-dev
    libcpp-httplib-dev libssl-dev zlib1g-dev libbrotli-dev
    dpkg-dev file
)

test_packages=(
    catch2 openssl tzdata fonts-dejavu-core
    xvfb openbox xdotool x11-utils
    dbus dbus-bin gnome-keyring libsecret-tools
    at-spi2-core python3-pyatspi
    fish zsh
)

quality_packages=(
    git clang-format-19 clang-tidy-19 ccache mold desktop-file-utils appstream lintian
)

usage='usage: app/install-dependencies.sh [--list] run|build|test|quality …'

say() { printf '%s\n' "$*" >&2; }

list_only=false
packages=()
for argument in "$@"; do
    case $argument in
    --list) list_only=true ;;
    run) packages+=("${run_packages[@]}") ;;
    build) packages+=("${build_packages[@]}") ;;
    test) packages+=("${test_packages[@]}") ;;
    quality) packages+=("${quality_packages[@]}") ;;
    -h | --help) printf '%s\n' "$usage" && exit 0 ;;
    *) say "$usage" && exit 64 ;;
    esac
done
[ ${#packages[@]} -gt 0 ] || { say "$usage"; exit 64; }

if $list_only; then
    printf '%s\n' "${packages[@]}"
    exit 0
fi

# For systems whose packages have other names: whoever installed them by hand says so.
[ "${DESKBRIDGE_DEPENDENCIES:-}" != present ] || exit 0

if [ "$(uname -s)" = Darwin ]; then
    say 'On macOS, install the dependencies with Homebrew and build with the preset:'
    say '  brew install cmake ninja pkg-config qt qtkeychain cpp-httplib libzip sqlite simdjson catch2'
    say '  cmake --preset macos && cmake --build --preset macos'
    say 'When they are installed, DESKBRIDGE_DEPENDENCIES=present lets this script go on.'
    exit 1
fi

# True on Debian 12 and newer (testing and unstable have no number) and Ubuntu 24.04 and newer.
system_is_known() {
    [ -r /etc/os-release ] || return 1
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    . /etc/os-release
    system_name=${PRETTY_NAME:-this system}
    case $ID in
    debian) [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 12 ] ;;
    ubuntu) [ "${VERSION_ID/./}" -ge 2404 ] ;;
    *) return 1 ;;
    esac
}

system_name='this system'
if ! system_is_known || ! command -v apt-get > /dev/null; then
    say "The packages for $system_name are not known here (known: Debian 12 or newer, Ubuntu 24.04 or newer)."
    say 'Install what these Debian packages contain:'
    say "  ${packages[*]}"
    say 'and start again with DESKBRIDGE_DEPENDENCIES=present in the environment.'
    exit 1
fi

installed=$(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "${packages[@]}" 2> /dev/null || true)
missing=()
for package in "${packages[@]}"; do
    [[ $'\n'$installed = *$'\n'"$package ii"* ]] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

say "Installing what is missing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        say 'This needs root and there is no sudo. As root, run:'
        say "  apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
    [ -t 0 ] || as_root+=(-n)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" \
        > "$log" 2>&1 < /dev/null
}
if ! apt update; then
    say 'The package lists could not be refreshed; trying with those at hand:'
    tail -n 3 "$log" >&2
fi
if ! apt install -y --no-install-recommends "${missing[@]}"; then
    tail -n 20 "$log" >&2
    say 'Installing failed; the lines above are what apt-get said last.'
    exit 1
fi
