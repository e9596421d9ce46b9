#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every text of the sources is in every translation, translated, and nothing else is: lupdate run over
# a copy has nothing to add and nothing to retire. Places in the source do not count, they move daily.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
lupdate=$(qmake6 -query QT_HOST_BINS)/lupdate
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0

shopt -s nullglob
committed=(translations/*.ts)
if [ ${#committed[@]} -eq 0 ]; then
    echo 'translations/ holds no .ts file'
    exit 1
fi
cp -- "${committed[@]}" "$scratch"
if ! "$lupdate" core ui app -locations none -ts "$scratch"/*.ts > "$scratch/log" 2>&1; then
    cat "$scratch/log"
    exit 1
fi

for file in "${committed[@]}"; do
    fresh=$scratch/${file##*/}
    if unsettled=$(grep -nE 'type="(unfinished|vanished|obsolete)"' "$file"); then
        printf '%s has texts without a translation, or translations without a text:\n%s\n' "$file" "$unsettled"
        failed=1
    fi
    if ! diff -u --label "$file" --label 'after lupdate' <(grep -v '<location ' "$file") <(grep -v '<location ' "$fresh"); then
        printf '%s is behind the sources; bring it up to date with:\n' "$file"
        printf '  %s core ui app -locations none -no-obsolete -ts %s\n' "$lupdate" "${committed[*]}"
        failed=1
    fi
done
exit $failed
