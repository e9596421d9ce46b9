// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/repairtext.h"

#include <QCoreApplication>

namespace deskbridge {
namespace {

class RepairWords {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
public:
    static QString word(Repair repair);
};

QString RepairWords::word(Repair repair)
{
    switch (repair) {
    case Repair::None:
        return {};
    case Repair::ImportNow:
        return tr("Import now");
    case Repair::Resume:
        return tr("Resume");
    case Repair::ContinueSetup:
        return tr("Continue set-up…");
    case Repair::ReplaceFreshdeskKey:
        return tr("Replace the Freshdesk API key…");
    case Repair::RotateInjixoKey:
        return tr("Repair…", "an injixo API key");
    case Repair::InstallApp:
        return tr("Install the app…");
    case Repair::RunChecks:
        return tr("Run the checks");
    case Repair::ReadDayAgain:
        return tr("Read this day again");
    case Repair::OpenImportSettings:
    case Repair::OpenNetworkSettings:
    case Repair::OpenDataSettings:
        return tr("Open the settings…");
    }
    Q_UNREACHABLE();
}

} // namespace

QString repairWord(Repair repair)
{
    return RepairWords::word(repair);
}

} // namespace deskbridge
