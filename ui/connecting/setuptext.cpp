// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/setuptext.h"

#include <QCoreApplication>

namespace deskbridge {

namespace {

struct SetupText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::SetupText)
};

} // namespace

QString stepTitle(SetupStep step)
{
    switch (step) {
    case SetupStep::Name:
        return SetupText::tr("Name");
    case SetupStep::Domain:
        return SetupText::tr("Freshdesk domain");
    case SetupStep::ApiKey:
        return SetupText::tr("Freshdesk API key");
    case SetupStep::Save:
        return SetupText::tr("Save");
    case SetupStep::InjixoKey:
        return SetupText::tr("injixo API key");
    case SetupStep::InstallApp:
        return SetupText::tr("Install the app");
    case SetupStep::Finished:
        return SetupText::tr("Finished");
    }
    Q_UNREACHABLE();
}

QString obstacleText(SetupObstacle obstacle)
{
    switch (obstacle) {
    case SetupObstacle::None:
    case SetupObstacle::NameRefused:
    case SetupObstacle::AddressRefused:
        return {};
    case SetupObstacle::NameMissing:
        return SetupText::tr("Enter a name to go on.");
    case SetupObstacle::KeyMissing:
        return SetupText::tr("Enter the key to go on.");
    case SetupObstacle::CheckRunning:
        return SetupText::tr("The connection is being checked.");
    case SetupObstacle::CheckFailed:
        return SetupText::tr("To go on, the connection check must end without a failed step.");
    case SetupObstacle::HistoryInFuture:
        return SetupText::tr("The history cannot start in the future.");
    case SetupObstacle::Saving:
        return SetupText::tr("Saving. If the keychain asks for its password, enter it there.");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
