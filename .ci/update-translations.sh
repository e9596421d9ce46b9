#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Brings the .ts files up to date with the sources: new texts arrive unfinished, texts no longer used go.
# English is the sources' language; its file holds the plurals alone.
#
#   .ci/update-translations.sh [FOLDER]     FOLDER with the .ts files, by default translations
set -euo pipefail

folder=$(cd -P -- "${1:-$(dirname -- "${BASH_SOURCE[0]}")/../translations}" && pwd)
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
lupdate=$(qmake6 -query QT_HOST_BINS)/lupdate

for file in "$folder"/*.ts; do
    options=(-locations none -no-obsolete)
    case $file in
    *_en.ts) options+=(-pluralonly) ;;
    esac
    "$lupdate" -I . core ui app "${options[@]}" -ts "$file"
done
