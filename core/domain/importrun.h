// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

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
    bool ended = false; ///< every list was read to its end; false after a stop
    bool complete = false; ///< ended, and nothing is known to be missing: neither gapAt nor garbled
    qint64 unreadable =
        0; ///< tickets whose conversations Freshdesk refused (403, 404): recorded, not an error
    /// A second with more tickets than the list shows, or whose pages did not agree: some may be missing.
    std::optional<UtcTime> gapAt = {};
    /// Tickets whose conversations came as no list of conversations, in this run or before; they are asked for
    /// again. What Freshdesk refuses (403, 404) is not among them: recorded, not missing.
    qint64 garbled = 0;

    bool operator==(const ImportSummary &) const = default;
};

} // namespace deskbridge
