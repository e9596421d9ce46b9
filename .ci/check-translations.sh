#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every text of the sources is in every translation, translated, and nothing else is: bringing a copy up to
# date changes nothing.
set -euo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
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
if ! .ci/update-translations.sh "$scratch" > "$scratch/log" 2>&1; then
    cat "$scratch/log"
    exit 1
fi

for file in "${committed[@]}"; do
    if unsettled=$(grep -nE 'type="(unfinished|vanished|obsolete)"' "$file"); then
        printf '%s has texts without a translation, or translations without a text:\n%s\n' "$file" "$unsettled"
        failed=1
    fi
    if ! diff -u --label "$file" --label 'after an update' "$file" "$scratch/${file##*/}"; then
        printf '%s is behind the sources; .ci/update-translations.sh brings it up to date\n' "$file"
        failed=1
    fi
done
exit $failed
