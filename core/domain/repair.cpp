// SPDX-License-Identifier: Apache-2.0
#include "core/domain/repair.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString repairCode(Repair repair)
{
    switch (repair) {
    case Repair::None:
        return {};
    case Repair::ImportNow:
        return u"import_now"_s;
    case Repair::Resume:
        return u"resume"_s;
    case Repair::ContinueSetup:
        return u"continue_setup"_s;
    case Repair::ReplaceFreshdeskKey:
        return u"replace_freshdesk_key"_s;
    case Repair::RotateInjixoKey:
        return u"rotate_injixo_key"_s;
    case Repair::InstallApp:
        return u"install_app"_s;
    case Repair::RunChecks:
        return u"run_checks"_s;
    case Repair::ReadDayAgain:
        return u"read_day_again"_s;
    case Repair::OpenImportSettings:
        return u"open_import_settings"_s;
    case Repair::OpenNetworkSettings:
        return u"open_network_settings"_s;
    case Repair::OpenDataSettings:
        return u"open_data_settings"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
