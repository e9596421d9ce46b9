// SPDX-License-Identifier: Apache-2.0
// What follows from a finding without words.
#include "core/domain/checkresult.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

Repair repairOfError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyRejected:
    case ErrorKind::SecretMissing:
        return Repair::ReplaceFreshdeskKey;
    case ErrorKind::ProxyRefused:
    case ErrorKind::TlsFailed:
    case ErrorKind::HostUnknown:
        return Repair::OpenNetworkSettings;
    default:
        return Repair::None;
    }
}

} // namespace

QString findingCode(Finding finding)
{
    switch (finding) {
    case Finding::None:
        return u"none"_s;
    case Finding::Ok:
        return u"ok"_s;
    case Finding::CallFailed:
        return u"call_failed"_s;
    case Finding::NotAccountAdministrator:
        return u"not_account_administrator"_s;
    case Finding::RolesNotReadable:
        return u"roles_not_readable"_s;
    case Finding::ScopeGroups:
        return u"scope_groups"_s;
    case Finding::ScopeAssigned:
        return u"scope_assigned"_s;
    case Finding::ScopeUnknown:
        return u"scope_unknown"_s;
    case Finding::PlanTooSmall:
        return u"plan_too_small"_s;
    case Finding::PlanNotRecognised:
        return u"plan_not_recognised"_s;
    case Finding::PlanUnknown:
        return u"plan_unknown"_s;
    case Finding::OccasionalAgent:
        return u"occasional_agent"_s;
    case Finding::DomainDiffers:
        return u"domain_differs"_s;
    case Finding::PrerequisiteFailed:
        return u"prerequisite_failed"_s;
    case Finding::Cancelled:
        return u"cancelled"_s;
    case Finding::ProxyResolves:
        return u"proxy_resolves"_s;
    case Finding::ProxyUnreachable:
        return u"proxy_unreachable"_s;
    case Finding::PlainHttp:
        return u"plain_http"_s;
    case Finding::CertificateRefused:
        return u"certificate_refused"_s;
    case Finding::CertificateEnds:
        return u"certificate_ends"_s;
    case Finding::NothingAnswered:
        return u"nothing_answered"_s;
    case Finding::ClockWrong:
        return u"clock_wrong"_s;
    case Finding::FirstLook:
        return u"first_look"_s;
    case Finding::OwnerChanged:
        return u"owner_changed"_s;
    case Finding::LimitNotTold:
        return u"limit_not_told"_s;
    case Finding::LimitEaten:
        return u"limit_eaten"_s;
    case Finding::LimitUsedUp:
        return u"limit_used_up"_s;
    case Finding::NoConversationYet:
        return u"no_conversation_yet"_s;
    case Finding::NoArchive:
        return u"no_archive"_s;
    case Finding::NeverImported:
        return u"never_imported"_s;
    case Finding::ImportPaused:
        return u"import_paused"_s;
    case Finding::ImportUnderWay:
        return u"import_under_way"_s;
    case Finding::ImportLate:
        return u"import_late"_s;
    case Finding::ImportFailing:
        return u"import_failing"_s;
    case Finding::NotCompared:
        return u"not_compared"_s;
    case Finding::NotProvable:
        return u"not_provable"_s;
    case Finding::DayDiffers:
        return u"day_differs"_s;
    case Finding::EventsNotVisible:
        return u"events_not_visible"_s;
    case Finding::EventsNotSetUp:
        return u"events_not_set_up"_s;
    case Finding::NotOurProcess:
        return u"not_our_process"_s;
    case Finding::AppNotHeard:
        return u"app_not_heard"_s;
    case Finding::AppKeyOfOther:
        return u"app_key_of_other_integration"_s;
    case Finding::AppKeyMistyped:
        return u"app_key_mistyped"_s;
    case Finding::AppKeyUnknown:
        return u"app_key_unknown"_s;
    case Finding::ReceiverDown:
        return u"receiver_down"_s;
    case Finding::AppKeyRefused:
        return u"app_key_refused"_s;
    case Finding::EventsMissing:
        return u"events_missing"_s;
    case Finding::EventsLost:
        return u"events_lost"_s;
    case Finding::DatabaseDamaged:
        return u"database_damaged"_s;
    case Finding::DatabaseInPart:
        return u"database_in_part"_s;
    case Finding::DiskLow:
        return u"disk_low"_s;
    case Finding::DiskFull:
        return u"disk_full"_s;
    }
    Q_UNREACHABLE();
}

Repair repairOf(const CheckResult &check)
{
    switch (check.finding) {
    case Finding::CallFailed:
    case Finding::ImportFailing:
        return check.error ? repairOfError(check.error->kind) : Repair::None;
    case Finding::NotAccountAdministrator:
    case Finding::RolesNotReadable:
    case Finding::ScopeGroups:
    case Finding::ScopeAssigned:
    case Finding::OccasionalAgent:
    case Finding::DomainDiffers:
        return Repair::ReplaceFreshdeskKey;
    case Finding::ProxyUnreachable:
    case Finding::CertificateRefused:
        return Repair::OpenNetworkSettings;
    case Finding::LimitEaten:
    case Finding::LimitUsedUp:
        return Repair::OpenImportSettings;
    case Finding::NeverImported:
    case Finding::ImportLate:
        return Repair::ImportNow;
    case Finding::ImportPaused:
        return Repair::Resume;
    case Finding::DayDiffers:
        return Repair::ReadDayAgain;
    case Finding::EventsNotSetUp:
        return Repair::ContinueSetup;
    case Finding::AppNotHeard:
    case Finding::AppKeyOfOther:
    case Finding::AppKeyMistyped:
    case Finding::AppKeyUnknown:
    case Finding::EventsMissing:
        return Repair::InstallApp;
    case Finding::AppKeyRefused:
        return Repair::RotateInjixoKey;
    case Finding::DiskLow:
    case Finding::DiskFull:
        return Repair::OpenDataSettings;
    case Finding::None:
    case Finding::Ok:
    case Finding::ScopeUnknown:
    case Finding::PlanTooSmall:
    case Finding::PlanNotRecognised:
    case Finding::PlanUnknown:
    case Finding::PrerequisiteFailed:
    case Finding::Cancelled:
    case Finding::ProxyResolves:
    case Finding::PlainHttp:
    case Finding::CertificateEnds:
    case Finding::NothingAnswered:
    case Finding::ClockWrong:
    case Finding::FirstLook:
    case Finding::OwnerChanged:
    case Finding::LimitNotTold:
    case Finding::NoConversationYet:
    case Finding::NoArchive:
    case Finding::ImportUnderWay:
    case Finding::NotCompared:
    case Finding::NotProvable:
    case Finding::EventsNotVisible:
    case Finding::NotOurProcess:
    case Finding::ReceiverDown:
    case Finding::EventsLost:
    case Finding::DatabaseDamaged:
    case Finding::DatabaseInPart:
        return Repair::None;
    }
    Q_UNREACHABLE();
}

bool isBesideThePoint(const CheckResult &check)
{
    return check.outcome == CheckOutcome::Skipped && check.finding != Finding::PrerequisiteFailed
        && check.finding != Finding::Cancelled && check.finding != Finding::NothingAnswered;
}

} // namespace deskbridge
