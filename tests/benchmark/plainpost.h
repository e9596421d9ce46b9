// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace benchmark {

/// Posts JSON to 127.0.0.1 and gives the answer's body; empty when anything went wrong. Waits.
[[nodiscard]] QByteArray post(int port, const QByteArray &path, const QByteArray &body);

} // namespace benchmark
