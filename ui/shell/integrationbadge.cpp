// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationbadge.h"

#include "ui/status/statustext.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/statetext.h"

#include <QCoreApplication>

namespace deskbridge {

namespace {

struct BadgeWords {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::BadgeWords)
};

} // namespace

bool needsAction(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::HostUnknown:
    case ErrorKind::TimedOut:
    case ErrorKind::ServerFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::PageLimit:
    case ErrorKind::UnexpectedReply:
    case ErrorKind::ImportRunning:
    case ErrorKind::IntegrationPaused:
        return false;
    case ErrorKind::ProxyRefused:
    case ErrorKind::TlsFailed:
    case ErrorKind::AuthorityFileUnusable:
    case ErrorKind::NotFreshdesk:
    case ErrorKind::KeyRejected:
    case ErrorKind::AccountSuspended:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidAddress:
    case ErrorKind::InvalidName:
    case ErrorKind::DuplicateName:
    case ErrorKind::InvalidKey:
    case ErrorKind::KeyMisplaced:
    case ErrorKind::NoSuchIntegration:
    case ErrorKind::StoreUnreadable:
    case ErrorKind::StoreNewer:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreFailed:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainFailed:
    case ErrorKind::SecretMissing:
        return true;
    }
    Q_UNREACHABLE();
}

IntegrationBadge integrationBadge(const IntegrationOverview &overview)
{
    const IntegrationState state = overview.integration.state;
    if (state == IntegrationState::Paused)
        return {StateShape::Paused, stateWord(state)};
    if (overview.running && overview.running->stage == ImportStage::Initial)
        return {StateShape::CatchingUp, BadgeWords::tr("Importing", "state of an integration")};
    if (overview.lastImportError) {
        if (needsAction(overview.lastImportError->kind))
            return {StateShape::ActionRequired,
                    BadgeWords::tr("Action required", "state of an integration")};
        return {StateShape::Degraded,
                BadgeWords::tr("Last import failed", "state of an integration")};
    }
    if (state == IntegrationState::SettingUp)
        return {StateShape::SettingUp, stateWord(state)};
    if (!overview.initialImportDone)
        return {StateShape::CatchingUp,
                BadgeWords::tr("Not fully imported", "state of an integration")};
    if (overview.health)
        return {shapeOf(overview.health->verdict), verdictWord(overview.health->verdict)};
    return {StateShape::Operational, stateWord(state)};
}

} // namespace deskbridge
