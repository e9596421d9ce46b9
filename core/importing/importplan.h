// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/importrun.h"
#include "core/domain/integration.h"
#include "core/importing/ticketwalk.h"

#include <QList>

#include <chrono>

namespace deskbridge {

class Database;

/// What one run is to do.
struct ImportPlan {
    ImportStage stage = ImportStage::Initial;
    QList<TicketWalk> walks = {}; ///< in this order; the ordinary list before deleted and spam
    bool readNames =
        true; ///< groups and sources at the start; else only when an unknown group turns up
    bool countTickets =
        false; ///< ask the search index how many tickets to expect, for the estimate

    /// Deleted and spam lists are both in it.
    [[nodiscard]] bool sweepsAll() const { return walks.size() == 3; }
};

/// The continuous walk begins this much before the last ticket met, because how far Freshdesk's index lags
/// is not known (fact sheet §11.2).
inline constexpr std::chrono::minutes continuousOverlap{5};

/// Decides from what is stored: the initial import until one was complete, from where the last run left it;
/// then continuous passes. Deleted and spam lists are walked whole, because whether deleting moves
/// `updated_at` is not known (fact sheet §4.1): always initially, else when @p sweep says so. Then a second of
/// the ordinary list that did not come whole is read again too.
[[nodiscard]] Result<ImportPlan> planImport(Database &database, const Integration &integration,
                                            bool sweep);

} // namespace deskbridge
