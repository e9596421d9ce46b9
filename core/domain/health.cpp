// SPDX-License-Identifier: Apache-2.0
#include "core/domain/health.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString verdictCode(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
        return u"operational"_s;
    case HealthVerdict::CatchingUp:
        return u"catching_up"_s;
    case HealthVerdict::Degraded:
        return u"degraded"_s;
    case HealthVerdict::ActionRequired:
        return u"action_required"_s;
    case HealthVerdict::Paused:
        return u"paused"_s;
    }
    return QString::number(static_cast<int>(verdict)); // written by a newer version
}

QString signalCode(SignalId id)
{
    switch (id) {
    case SignalId::FreshdeskKey:
        return u"freshdesk_key"_s;
    case SignalId::Import:
        return u"import"_s;
    case SignalId::Events:
        return u"events"_s;
    case SignalId::InjixoKey:
        return u"injixo_key"_s;
    case SignalId::Completeness:
        return u"completeness"_s;
    case SignalId::AccountLimit:
        return u"account_limit"_s;
    }
    return QString::number(static_cast<int>(id)); // written by a newer version
}

QString signalStateCode(SignalState state)
{
    switch (state) {
    case SignalState::Good:
        return u"good"_s;
    case SignalState::Note:
        return u"note"_s;
    case SignalState::Warning:
        return u"warning"_s;
    case SignalState::Bad:
        return u"bad"_s;
    case SignalState::NotVisible:
        return u"not_visible"_s;
    }
    return QString::number(static_cast<int>(state)); // written by a newer version
}

QString signalFindingCode(SignalFinding finding)
{
    switch (finding) {
    case SignalFinding::Ok:
        return u"ok"_s;
    case SignalFinding::KeyRefused:
        return u"key_refused"_s;
    case SignalFinding::OwnerDemoted:
        return u"owner_demoted"_s;
    case SignalFinding::ScopeNarrowed:
        return u"scope_narrowed"_s;
    case SignalFinding::OwnerOccasional:
        return u"owner_occasional"_s;
    case SignalFinding::KeyOld:
        return u"key_old"_s;
    case SignalFinding::KeySoonOld:
        return u"key_soon_old"_s;
    case SignalFinding::NeverImported:
        return u"never_imported"_s;
    case SignalFinding::InitialImportRunning:
        return u"initial_import_running"_s;
    case SignalFinding::Late:
        return u"late"_s;
    case SignalFinding::ImportFailing:
        return u"import_failing"_s;
    case SignalFinding::ImportIncomplete:
        return u"import_incomplete"_s;
    case SignalFinding::WaitingForLimit:
        return u"waiting_for_limit"_s;
    case SignalFinding::Offline:
        return u"offline"_s;
    case SignalFinding::ListGap:
        return u"list_gap"_s;
    case SignalFinding::ConversationsGarbled:
        return u"conversations_garbled"_s;
    case SignalFinding::EventsNotVisible:
        return u"events_not_visible"_s;
    case SignalFinding::EventsNotSetUp:
        return u"events_not_set_up"_s;
    case SignalFinding::WaitingForApp:
        return u"waiting_for_app"_s;
    case SignalFinding::Flowing:
        return u"flowing"_s;
    case SignalFinding::QuietAsFreshdesk:
        return u"quiet_as_freshdesk"_s;
    case SignalFinding::QuietAlthoughBusy:
        return u"quiet_although_busy"_s;
    case SignalFinding::EventsRefused:
        return u"events_refused"_s;
    case SignalFinding::ReceiverDown:
        return u"receiver_down"_s;
    case SignalFinding::EventsWithOtherKey:
        return u"events_with_other_key"_s;
    case SignalFinding::NoInjixoKey:
        return u"no_injixo_key"_s;
    case SignalFinding::RotationOpen:
        return u"rotation_open"_s;
    case SignalFinding::InjixoKeyOld:
        return u"injixo_key_old"_s;
    case SignalFinding::InjixoKeySoonOld:
        return u"injixo_key_soon_old"_s;
    case SignalFinding::Proved:
        return u"proved"_s;
    case SignalFinding::Differs:
        return u"differs"_s;
    case SignalFinding::NotProvable:
        return u"not_provable"_s;
    case SignalFinding::NotYetProved:
        return u"not_yet_proved"_s;
    case SignalFinding::LimitFine:
        return u"limit_fine"_s;
    case SignalFinding::LimitEaten:
        return u"limit_eaten"_s;
    }
    return QString::number(static_cast<int>(finding)); // written by a newer version
}

} // namespace deskbridge
