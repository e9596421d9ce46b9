// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace deskbridge {

/// The first sixteen digits of a key's SHA-256: enough to tell keys apart, in the store, in the log and between
/// people, and of no use to anybody who looks for the key.
[[nodiscard]] QString keyFingerprint(const Secret &key);

/// As it is shown: the first eight.
[[nodiscard]] inline QString shownFingerprint(const QString &fingerprint)
{
    return fingerprint.left(8);
}

} // namespace deskbridge
