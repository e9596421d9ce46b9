// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/repairs.h"

#include "core/base/utctime.h"
#include "ui/keys/keydialogs.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/integrationcommands.h"
#include "ui/shell/integrationpage.h"
#include "ui/troubleshooting/troubleshootingpage.h"

namespace deskbridge {

Repairs::Repairs(IntegrationPage &page, IntegrationCommands &commands, KeyDialogs &keys,
                 QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_commands(commands)
    , m_keys(keys)
{
    connect(&page, &IntegrationPage::repairRequested, this, &Repairs::carryOut);
    connect(&keys, &KeyDialogs::setupRequested, this, &Repairs::setupRequested);
}

void Repairs::carryOut(IntegrationId id, Repair repair, const QMap<QString, QString> &facts)
{
    switch (repair) {
    case Repair::None:
        return;
    case Repair::ImportNow:
        return emit importRequested(id);
    case Repair::Resume:
        return m_commands.resume(id);
    case Repair::ContinueSetup:
    case Repair::InstallApp:
        return emit setupRequested(id);
    case Repair::ReplaceFreshdeskKey:
        return m_keys.replaceFreshdeskKey(id);
    case Repair::RotateInjixoKey:
        return m_keys.rotateInjixoKey(id);
    case Repair::OpenImportSettings:
        return emit settingsRequested(sectionname::import);
    case Repair::OpenNetworkSettings:
        return emit settingsRequested(sectionname::network);
    case Repair::OpenDataSettings:
        return emit settingsRequested(sectionname::data);
    case Repair::ReadDayAgain:
        if (const auto day = parseTyped(facts.value(QStringLiteral("day"))))
            m_commands.readDayAgain(id, *day);
        return;
    case Repair::RunChecks:
        m_page.showTab(pagename::troubleshooting);
        return m_page.page<TroubleshootingPage>()->run({});
    }
}

} // namespace deskbridge
