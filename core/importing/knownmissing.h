// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/importrun.h"

#include <optional>

namespace deskbridge {

class Database;

/// What an integration's store is known to lack, whichever run noticed it.
struct KnownMissing {
    std::optional<UtcTime> gapAt = {}; ///< ImportSummary::gapAt
    qint64 garbled = 0; ///< ImportSummary::garbled

    /// @p summary of a run that ended, with what is missing told.
    [[nodiscard]] ImportSummary toldIn(ImportSummary summary) const;
};

/// On either connection.
[[nodiscard]] Result<KnownMissing> loadMissing(Database &database, IntegrationId integration);

} // namespace deskbridge
