// SPDX-License-Identifier: Apache-2.0
// What to do about what was found.
#include "ui/wording/furtherchecktext.h"

#include <QCoreApplication>

namespace deskbridge {
namespace {

class RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(FurtherCheckText)
public:
    static QString of(Finding finding);
};

QString RemedyWords::of(Finding finding)
{
    switch (finding) {
    case Finding::ProxyUnreachable:
        return tr("Check the proxy’s address and port, or whether it runs.");
    case Finding::CertificateRefused:
        return tr(
            "Check this computer’s date and time; where a proxy or virus scanner opens secure "
            "connections, its certificate has to be trusted here.");
    case Finding::NothingAnswered:
        return tr("Put the way to Freshdesk right, then check again.");
    case Finding::ClockWrong:
        return tr("Let this computer set its clock from the network.");
    case Finding::OwnerChanged:
        return tr("Look in Freshdesk whether that was intended; otherwise give the user the former "
                  "rights back or use another key.");
    case Finding::LimitEaten:
        return tr("Look which other programs use the account, or leave them less of the limit.");
    case Finding::LimitUsedUp:
        return tr("Wait a minute; if this repeats, look which other programs use the account.");
    case Finding::ImportLate:
        return tr("Import now; if that fails, look at the checks above.");
    case Finding::ImportFailing:
        return tr("Put right what the checks above found, then import again.");
    case Finding::DayDiffers:
        return tr("Read that day again.");
    case Finding::ReceiverDown:
        return tr("Keep Deskbridge or its hub running on the computer whose address the app was "
                  "given.");
    case Finding::AppKeyRefused:
        return tr("Enter the current key in the app, or generate a new one.");
    case Finding::AppKeyOfOther:
        return tr("Enter this integration’s own key in the app; each account’s app has its own.");
    case Finding::AppKeyMistyped:
        return tr("Copy the key into the app once more.");
    case Finding::AppKeyUnknown:
        return tr("Enter this integration’s key in the app, or generate a new one.");
    case Finding::EventsMissing:
        return tr("Check in Freshdesk that the app is enabled and reaches this computer.");
    case Finding::EventsLost:
        return tr("Nothing is missing in the counts, because imports find every contact; if this "
                  "repeats, install the newest version of the app.");
    case Finding::DatabaseDamaged:
        return tr("Close Deskbridge, keep a copy of the data folder, and restore the latest backup "
                  "or import again into an empty folder.");
    case Finding::DiskLow:
    case Finding::DiskFull:
        return tr("Make room on the disk, or move the data folder to another one.");
    case Finding::NeverImported:
        return tr("Start the import.");
    case Finding::ImportPaused:
        return tr("Resume the integration.");
    case Finding::EventsNotSetUp:
        return tr("Continue the set-up if injixo needs contacts at once.");
    case Finding::AppNotHeard:
        return tr("Install the app in Freshdesk with the receiver’s address and key.");
    default:
        return {};
    }
}

} // namespace

QString furtherCheckRemedy(Finding finding)
{
    return RemedyWords::of(finding);
}

} // namespace deskbridge
