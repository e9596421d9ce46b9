// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace deskbridge {

/// How well a text answers what was typed; none = not at all. Every word typed has to be found, in any
/// order: at the beginning of a word before inside of one before letters with others between them. Capital
/// letters and accents make no difference.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace deskbridge
