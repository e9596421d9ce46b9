// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datalocation.h"
#include "ui/settings/datafolderchoice.h"

namespace deskbridge {

/// The data folder as the settings show and change it, and the change carried out at the next start.
class DataFolders final : public DataFolderChoice {
public:
    /// `fixed`: the command line named `inUse`.
    DataFolders(QString usualFolder, QString inUse, bool fixed);

    [[nodiscard]] QString inUse() const override { return m_inUse; }
    [[nodiscard]] QString ofNextStart() const override;
    [[nodiscard]] bool isFixed() const override { return m_fixed; }
    [[nodiscard]] bool holdsData(const QString &folder) const override;
    [[nodiscard]] Outcome choose(const QString &folder, Fate fate) override;

private:
    QString m_usualFolder;
    QString m_inUse;
    bool m_fixed;
};

/// What was chosen before, if anything: copies where that was wished, and from then on the new folder is the
/// one in use. Takes as long as copying takes; any thread, before anything of the data is open. On failure
/// the present folder stays in use, the wish stays too, and nothing is left half copied.
[[nodiscard]] Outcome carryOutDataMove(const QString &usualFolder);
[[nodiscard]] bool hasDataMove(const QString &usualFolder);

} // namespace deskbridge
