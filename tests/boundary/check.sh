#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks the borders between the layers and folders of a source tree, by its #include lines, and the
# few words that must not appear at all. Rules: check.awk. Proof that each one bites: selftest.sh.
#
#   tests/boundary/check.sh TREE QT_HEADERS      QT_HEADERS: the folder that contains QtCore, QtGui, …
#   tests/boundary/check.sh --headers QT_HEADERS     prints "MODULE HEADER" lines; takes their place too
# Exit: 0 all is well, 1 a rule is broken, 2 nothing could be checked.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
[ $# -eq 2 ] || { printf 'usage: tests/boundary/check.sh TREE QT_HEADERS\n' >&2; exit 64; }
tree=$1
qt_headers=$2

# Which module a bare <QSomething> belongs to is read from Qt itself, so that no list of ours ages.
list_headers() {
    local module folders=()
    for module in Core Network Sql DBus Concurrent Gui Widgets Svg SvgWidgets PrintSupport OpenGL OpenGLWidgets; do
        [ ! -d "$qt_headers/Qt$module" ] || folders+=("$qt_headers/Qt$module/")
    done
    if [ ${#folders[@]} -eq 0 ]; then
        return
    fi
    find "${folders[@]}" -maxdepth 1 -type f -printf '%H%f\n' | sed 's|.*/\(Qt[^/]*\)/|\1 |'
}

if [ "$tree" = --headers ]; then
    list_headers
    exit
fi

list=$qt_headers
if [ -d "$qt_headers" ]; then
    list=$(mktemp)
    trap 'rm -f "$list"' EXIT
    list_headers > "$list"
fi
if [ "$(grep -cxE 'QtWidgets QWidget|QtGui QColor|QtSql QSqlQuery|QtNetwork QTcpSocket' "$list")" != 4 ]; then
    printf '%s: Qt is not in there\n' "$qt_headers"
    exit 2
fi

cd "$tree"
mapfile -d '' -t files < <(find core ui app tests -type f \
    \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.awk' -o -name '*.cmake' -o -name CMakeLists.txt \) \
    -print0 | sort -z)
if [ ${#files[@]} -eq 0 ]; then
    printf '%s: no source file was found\n' "$tree"
    exit 2
fi
status=0
awk -v qtheaders="$list" -f "$here/check.awk" "${files[@]}" || status=$?
exit $status
