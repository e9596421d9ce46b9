// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace deskbridge {

/// What a person can do about a finding, where the program can lead there or do it: the button beside a
/// signal, a check or an error. ui/wording names it, ui/shell carries it out.
enum class Repair {
    None, ///< nothing to press; the remedy is a sentence
    ImportNow,
    Resume,
    ContinueSetup,
    ReplaceFreshdeskKey,
    RotateInjixoKey,
    InstallApp, ///< shows the app's installation steps
    RunChecks, ///< the troubleshooting page, running
    ReadDayAgain, ///< facts: day (ISO date, UTC)
    OpenImportSettings, ///< poll period, reserve
    OpenNetworkSettings, ///< proxy, own CA
    OpenDataSettings, ///< data folder
};
[[nodiscard]] QString repairCode(Repair repair); ///< `import_now`, …; empty for None

} // namespace deskbridge
