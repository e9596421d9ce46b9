// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace deskbridge {

class Database;

/// The name of the integration of another account that the Freshdesk API key is of: the same key is stored for
/// it and was accepted there, and was never accepted at @p domain. Empty: there is none, or it cannot be known.
/// Keys are compared by their fingerprints, without the keychain.
[[nodiscard]] QString otherOwnerOf(Database &database, const QString &fingerprint,
                                   const QString &domain);
[[nodiscard]] QString otherOwnerOf(Database &database, const Secret &key, const QString &domain);

} // namespace deskbridge
