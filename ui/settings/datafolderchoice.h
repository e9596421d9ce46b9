// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace deskbridge {

/// Where the data of the next start is. The folder in use stays in use until then, because a database that
/// is open cannot change its place.
class DataFolderChoice {
public:
    enum class Fate { UseWhatIsThere, CopyMine };

    virtual ~DataFolderChoice() = default;

    [[nodiscard]] virtual QString inUse() const = 0;
    [[nodiscard]] virtual QString ofNextStart() const = 0;
    /// The command line said it: nothing to choose.
    [[nodiscard]] virtual bool isFixed() const = 0;
    [[nodiscard]] virtual bool holdsData(const QString &folder) const = 0;
    /// StoreFailed: the folder cannot be written, or the choice cannot be kept.
    [[nodiscard]] virtual Outcome choose(const QString &folder, Fate fate) = 0;
};

} // namespace deskbridge
