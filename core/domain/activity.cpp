// SPDX-License-Identifier: Apache-2.0
#include "core/domain/activity.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString activityCode(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::IntegrationAdded:
        return u"integration_added"_s;
    case ActivityKind::IntegrationRemoved:
        return u"integration_removed"_s;
    case ActivityKind::IntegrationPaused:
        return u"integration_paused"_s;
    case ActivityKind::IntegrationResumed:
        return u"integration_resumed"_s;
    case ActivityKind::SetupFinished:
        return u"setup_finished"_s;
    case ActivityKind::ReceiverChanged:
        return u"receiver_changed"_s;
    case ActivityKind::ImportCompleted:
        return u"import_completed"_s;
    case ActivityKind::ImportStopped:
        return u"import_stopped"_s;
    case ActivityKind::ImportFailed:
        return u"import_failed"_s;
    case ActivityKind::GroupRenamed:
        return u"group_renamed"_s;
    case ActivityKind::QueueAppeared:
        return u"queue_appeared"_s;
    case ActivityKind::DayReadAgain:
        return u"day_read_again"_s;
    case ActivityKind::ArchiveWalked:
        return u"archive_walked"_s;
    case ActivityKind::DifferenceFound:
        return u"difference_found"_s;
    case ActivityKind::InjixoKeyIssued:
        return u"injixo_key_issued"_s;
    case ActivityKind::InjixoKeyKept:
        return u"injixo_key_kept"_s;
    case ActivityKind::InjixoKeyRetiring:
        return u"injixo_key_retiring"_s;
    case ActivityKind::InjixoKeyRevoked:
        return u"injixo_key_revoked"_s;
    case ActivityKind::InjixoKeyFirstUsed:
        return u"injixo_key_first_used"_s;
    case ActivityKind::RevokedKeyRefused:
        return u"revoked_key_refused"_s;
    case ActivityKind::FreshdeskKeyReplaced:
        return u"freshdesk_key_replaced"_s;
    case ActivityKind::RotationBegun:
        return u"rotation_begun"_s;
    case ActivityKind::RotationFinished:
        return u"rotation_finished"_s;
    case ActivityKind::KeyOwnerChanged:
        return u"key_owner_changed"_s;
    case ActivityKind::AppVerified:
        return u"app_verified"_s;
    case ActivityKind::VerdictChanged:
        return u"verdict_changed"_s;
    case ActivityKind::ChecksRun:
        return u"checks_run"_s;
    case ActivityKind::EvidenceSaved:
        return u"evidence_saved"_s;
    case ActivityKind::IntervalReported:
        return u"interval_reported"_s;
    case ActivityKind::SettingChanged:
        return u"setting_changed"_s;
    case ActivityKind::ReceiverStarted:
        return u"receiver_started"_s;
    case ActivityKind::ReceiverStopped:
        return u"receiver_stopped"_s;
    case ActivityKind::HubStarted:
        return u"hub_started"_s;
    case ActivityKind::HubStopped:
        return u"hub_stopped"_s;
    }
    return QString::number(static_cast<int>(kind)); // written by a newer version
}

QString actorCode(Actor actor)
{
    switch (actor) {
    case Actor::Person:
        return u"person"_s;
    case Actor::Program:
        return u"program"_s;
    case Actor::App:
        return u"app"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
