// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace deskbridge {

/// The numbers are stored.
enum class ImportStage { Initial = 0, Continuous = 1 };

/// What an import run did.
struct ImportSummary {
    ImportStage stage = ImportStage::Initial;
    qint64 tickets = 0; ///< distinct tickets read
    qint64 conversations = 0; ///< conversations read
    qint64 contacts = 0; ///< newly counted
    qint64 requests = 0;
    qint64 credits = 0;
    qint64 rateLimited = 0;
    std::chrono::milliseconds duration{0};
    bool complete =
        false; ///< everything the account lists was read; false after a stop or a known gap
    qint64 unreadable =
        0; ///< tickets whose conversations Freshdesk refused (403, 404): recorded, not an error

    bool operator==(const ImportSummary &) const = default;
};

} // namespace deskbridge
