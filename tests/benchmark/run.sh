#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the programs as they are shipped, with the benchmarks beside them, and runs one of them: the whole
# import beside a plain client (import, the default), the use of an account's limit in simulated time (rate),
# the store beside bare SQLite (store [CONTACTS [FOLDER]], 10 million unless it says otherwise), or the others.
#
#   tests/benchmark/run.sh [import | rate | store [CONTACTS [FOLDER]] | events | week | window]
set -euo pipefail

cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
app/install-dependencies.sh run build test
which=${1:-import}
case $which in
import | rate | store | events | week | window) shift || true ;;
*) printf 'usage: tests/benchmark/run.sh [import | rate | store [CONTACTS [FOLDER]] | events | week | window]\n' >&2 && exit 64 ;;
esac
app/build.sh benchmark "benchmark-$which"
exec "build/benchmark/tests/benchmark/benchmark-$which" "$@"
