#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the programs as they are shipped, with the benchmarks beside them, and runs the benchmarks.
set -euo pipefail

cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
app/install-dependencies.sh run build test
app/build.sh benchmark benchmark-import
exec build/benchmark/tests/benchmark/benchmark-import "$@"
