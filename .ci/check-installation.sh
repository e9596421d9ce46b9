#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs a build into an empty folder and looks at what is there; then makes the DEB of it and looks at that.
#
#   .ci/check-installation.sh BUILD_FOLDER
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
build=$1
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
wrong=0
complain() { printf '%s\n' "$*"; wrong=1; }

id=io.github.deskbridge.Deskbridge
expected=(
    bin/{deskbridge,deskbridgectl,freshdesk-sandbox}
    lib/systemd/system/deskbridge-hub.service
    share/applications/$id.desktop
    share/bash-completion/completions/deskbridgectl
    share/doc/deskbridge/{changelog.gz,copyright}
    share/fish/vendor_completions.d/deskbridgectl.fish
    share/icons/hicolor/{16x16,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/$id.png
    share/icons/hicolor/scalable/apps/$id.svg
    share/man/man1/{deskbridge,deskbridgectl,freshdesk-sandbox}.1.gz
    share/metainfo/$id.metainfo.xml
    share/zsh/vendor-completions/_deskbridgectl
)
DESTDIR=$folder/root cmake --install "$build" --prefix /usr > "$folder/log" || { cat "$folder/log"; exit 1; }
diff <(printf '%s\n' "${expected[@]}" | sort) <(cd "$folder/root/usr" && find . -type f -printf '%P\n' | sort) \
    || complain 'Installed files differ from those expected (< expected, > installed)'

usr=$folder/root/usr
desktop-file-validate "$usr/share/applications/"*.desktop || wrong=1
appstreamcli validate --no-net "$usr/share/metainfo/"*.xml || wrong=1
for png in "$usr"/share/icons/hicolor/*x*/apps/*.png; do
    size=$(basename "$(dirname "$(dirname "$png")")")
    [[ $(file -b "$png") == *" ${size/x/ x },"* ]] || complain "$png is not $size"
done
for shell in bash fish zsh; do
    script=$(find "$usr/share" -path "*$shell*deskbridgectl*")
    ! command -v $shell > /dev/null || $shell -n "$script" || complain "$shell does not take $script"
done
version=$(sed -nE 's/^project\(Deskbridge VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
for program in deskbridge deskbridgectl; do
    said=$(env -i HOME="$folder" LC_ALL=C.UTF-8 "$usr/bin/$program" --version) || complain "$program does not start"
    [ "$said" = "$program $version" ] || complain "$program says it is: $said"
done
env -i HOME="$folder" "$usr/bin/freshdesk-sandbox" --help > /dev/null || complain 'freshdesk-sandbox does not start'
[ "$(zcat "$usr/share/doc/deskbridge/changelog.gz" | sed -nE '1s/.*\((.*)\).*/\1/p')" = "$version" ] \
    || complain "The changelog does not begin with $version"

# The same files go to /usr, to /usr/local and elsewhere, so none may say where it is.
! named=$(grep -rIlE "/usr/local/|$PWD/" "$usr/lib" "$usr/share") || complain "These name a place of their own: $named"
for script in resources/packaging/{postinst,prerm,postrm}; do
    sh -n "$script" || complain "sh does not take $script"
done

# Quickly packed: the time goes into the compression.
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$folder/package" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip \
    > "$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
package=$(echo "$folder"/package/*.deb)
diff <(printf './usr/%s\n' "${expected[@]}" | sort) \
    <(dpkg-deb --fsys-tarfile "$package" | tar -t | grep -v '/$' | sort) || complain 'The DEB holds other files'
depends=$(dpkg-deb -f "$package" Depends)
for needed in libqt6widgets6 libqt6sql6-sqlite libsecret-1-0 libqt6svg6; do
    [[ $depends = *$needed* ]] || complain "The DEB does not depend on $needed: $depends"
done
# Nothing is uploaded to Debian, so no report is closed by it.
lintian --no-cfg --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$package" \
    || complain 'lintian complains'
exit $wrong
