// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/importing/importprogress.h"

#include <map>
#include <optional>

namespace deskbridge {

class Database;

/// Tells the programs that watch a data folder how far the imports of the one are that does them. What cannot
/// be told is not missed: it is told again two seconds later. Engine thread; both references outlive it.
class SharedProgress {
public:
    static constexpr std::chrono::seconds tellEvery{2};
    /// An import that has told nothing for so long is no longer shown as running.
    static constexpr std::chrono::seconds oldAfter{20};

    SharedProgress(Database &database, const Clock &clock);

    // Where the importing is done
    void tell(IntegrationId id, const ImportProgress &progress);
    void forget(IntegrationId id);
    void forgetAll(); ///< what a program left that has gone

    // Where it is watched
    [[nodiscard]] std::map<IntegrationId, ImportProgress> read() const;

private:
    void remove(std::optional<IntegrationId> id);

    Database &m_database;
    const Clock &m_clock;
    std::map<IntegrationId, std::chrono::milliseconds> m_toldAt;
};

} // namespace deskbridge
