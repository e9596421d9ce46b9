// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/diagnosis.h"

#include "core/diagnostics/check.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

using Found = std::optional<Diagnosis>;
using Facts = QMap<QString, QString>;

/// A clock further off than this breaks certificates and puts contacts into wrong intervals.
constexpr std::chrono::seconds clockTolerance{120};
/// From this share on it is the others who make the import wait.
constexpr double muchOfTheLimit = 0.5;
/// A poll may be late by this many periods before it counts as late.
constexpr int latePeriods = 3;
/// A few missed events are repaired by the next poll; this share of them is a fault.
constexpr double manyMissed = 0.05;

bool found(const Observations &seen, CheckId id, Finding finding)
{
    const CheckResult *check = findCheck(seen.checks, id);
    return check && check->finding == finding;
}

std::optional<ErrorKind> errorOf(const Observations &seen, CheckId id)
{
    const CheckResult *check = findCheck(seen.checks, id);
    if (!check || check->finding != Finding::CallFailed || !check->error)
        return {};
    return check->error->kind;
}

Found wayThere(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return Diagnosis{Cause::NoNetwork, Certainty::Likely};
    case ErrorKind::HostUnknown:
        return Diagnosis{Cause::HostUnknown, Certainty::Likely, Repair::OpenNetworkSettings};
    case ErrorKind::TimedOut:
        return Diagnosis{Cause::NoAnswerInTime, Certainty::Likely, Repair::RunChecks};
    case ErrorKind::ProxyRefused:
        return Diagnosis{Cause::ProxyRefused, Certainty::Certain, Repair::OpenNetworkSettings};
    case ErrorKind::TlsFailed:
        return Diagnosis{Cause::CertificateRefused, Certainty::Certain,
                         Repair::OpenNetworkSettings};
    case ErrorKind::AuthorityFileUnusable:
        return Diagnosis{Cause::AuthorityFileUnusable, Certainty::Certain,
                         Repair::OpenNetworkSettings};
    case ErrorKind::NotFreshdesk:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidAddress:
        return Diagnosis{Cause::WrongAddress, Certainty::Certain};
    case ErrorKind::ServerFailed:
        return Diagnosis{Cause::FreshdeskDown, Certainty::Certain, Repair::RunChecks};
    case ErrorKind::AccountSuspended:
        return Diagnosis{Cause::AccountSuspended, Certainty::Certain};
    default:
        return {};
    }
}

/// A wrong clock makes certificates look expired: told first, because repairing it repairs the others.
Found clock(const Observations &seen)
{
    if (!seen.clockAhead || std::chrono::abs(*seen.clockAhead) <= clockTolerance)
        return {};
    return Diagnosis{Cause::ClockWrong, Certainty::Certain, Repair::None,
                     Facts{{u"seconds"_s, QString::number(seen.clockAhead->count())}}};
}

Found network(const Observations &seen)
{
    if (found(seen, CheckId::Proxy, Finding::ProxyUnreachable))
        return Diagnosis{Cause::ProxyRefused, Certainty::Certain, Repair::OpenNetworkSettings};
    if (const CheckResult *tls = findCheck(seen.checks, CheckId::Tls);
        tls && tls->finding == Finding::CertificateRefused) {
        // Nobody issues a certificate for next year; the clock that says so is behind.
        if (tls->facts.value(u"why"_s) == "not_yet_valid"_L1)
            return Diagnosis{Cause::ClockWrong, Certainty::Likely};
        return Diagnosis{Cause::CertificateRefused, Certainty::Certain,
                         Repair::OpenNetworkSettings};
    }
    for (const CheckResult &check : seen.checks) {
        if (const auto kind = errorOf(seen, check.id)) {
            if (check.id > CheckId::Key && *kind == ErrorKind::NotFound)
                continue; // one call's answer says nothing about the address
            if (const Found way = wayThere(*kind))
                return way;
        }
    }
    return {};
}

/// Without the key nothing can be asked.
Found keychain(const Observations &seen)
{
    for (const CheckId id : {CheckId::Keychain, CheckId::Key}) {
        const auto kind = errorOf(seen, id);
        if (!kind)
            continue;
        switch (*kind) {
        case ErrorKind::KeychainUnavailable:
        case ErrorKind::KeychainLocked:
        case ErrorKind::KeychainFailed:
        case ErrorKind::SecretMissing:
            return Diagnosis{Cause::KeyNotAvailable, Certainty::Certain,
                             *kind == ErrorKind::SecretMissing ? Repair::ReplaceFreshdeskKey
                                                               : Repair::RunChecks,
                             Facts{{u"error"_s, errorCode(*kind)}}};
        default:
            break;
        }
    }
    return {};
}

/// What is wrong with this computer's own store ends every import.
Found store(const Observations &seen)
{
    if (found(seen, CheckId::Database, Finding::DatabaseDamaged))
        return Diagnosis{Cause::DatabaseDamaged, Certainty::Certain};
    if (found(seen, CheckId::Disk, Finding::DiskFull))
        return Diagnosis{Cause::DiskFull, Certainty::Certain, Repair::OpenDataSettings};
    return {};
}

/// Every call that reached the account was answered with 403. A demoted owner can still ask who they are.
Found allowList(const Observations &seen)
{
    if (errorOf(seen, CheckId::Address) == ErrorKind::Forbidden
        || errorOf(seen, CheckId::Key) == ErrorKind::Forbidden)
        return Diagnosis{Cause::AddressesRefused, Certainty::Likely};
    return {};
}

/// Freshdesk answers alike for a reset key and for one whose owner is gone (fact sheet §2): what the person
/// saw tells which to expect, and the remedy is the same.
Found freshdeskKey(const Observations &seen)
{
    if (const CheckResult *key = findCheck(seen.checks, CheckId::Key);
        key && key->facts.contains(u"integration"_s))
        return Diagnosis{Cause::FreshdeskKeyOfOtherIntegration, Certainty::Certain,
                         Repair::ReplaceFreshdeskKey,
                         Facts{{u"integration"_s, key->facts.value(u"integration"_s)}}};
    for (const CheckResult &check : seen.checks) {
        if (errorOf(seen, check.id) == ErrorKind::KeyRejected)
            return Diagnosis{Cause::FreshdeskKeyRefused, Certainty::Certain,
                             Repair::ReplaceFreshdeskKey};
    }
    return {};
}

Found rights(const Observations &seen)
{
    const CheckResult *role = findCheck(seen.checks, CheckId::Role);
    if (role && role->outcome == CheckOutcome::Failed
        && (role->finding == Finding::NotAccountAdministrator
            || role->finding == Finding::RolesNotReadable))
        return Diagnosis{Cause::OwnerDemoted, Certainty::Certain, Repair::ReplaceFreshdeskKey,
                         Facts{{u"role"_s, role->facts.value(u"role"_s)}}};
    if (found(seen, CheckId::Scope, Finding::ScopeGroups)
        || found(seen, CheckId::Scope, Finding::ScopeAssigned))
        return Diagnosis{Cause::ScopeNarrowed, Certainty::Certain, Repair::ReplaceFreshdeskKey};
    return {};
}

Found plan(const Observations &seen)
{
    const CheckResult *check = findCheck(seen.checks, CheckId::Plan);
    if (!check)
        return {};
    if (check->finding == Finding::PlanTooSmall)
        return Diagnosis{Cause::PlanTooSmall, Certainty::Certain, Repair::None,
                         Facts{{u"plan"_s, check->facts.value(u"plan"_s)}}};
    if (check->finding == Finding::DomainDiffers)
        return Diagnosis{Cause::OtherAccount, Certainty::Likely, Repair::ReplaceFreshdeskKey,
                         Facts{{u"domain"_s, check->facts.value(u"domain"_s)}}};
    return {};
}

Found occasional(const Observations &seen)
{
    if (!found(seen, CheckId::Occasional, Finding::OccasionalAgent))
        return {};
    return Diagnosis{Cause::OwnerOccasional, Certainty::Likely, Repair::ReplaceFreshdeskKey};
}

Diagnosis eatenLimit(const Observations &seen, Certainty certainty)
{
    const int percent = static_cast<int>(std::lround(seen.foreignShare.value_or(0) * 100));
    return {Cause::LimitEaten, certainty, Repair::OpenImportSettings,
            Facts{{u"percent"_s, QString::number(percent)}}};
}

Found limit(const Observations &seen)
{
    const bool isShort = std::ranges::any_of(seen.checks, [&seen](const CheckResult &check) {
        return errorOf(seen, check.id) == ErrorKind::RateLimited
            || check.finding == Finding::LimitUsedUp || check.finding == Finding::LimitEaten;
    });
    if (!isShort)
        return {};
    if (seen.foreignShare && *seen.foreignShare >= muchOfTheLimit)
        return eatenLimit(seen, Certainty::Certain);
    return Diagnosis{Cause::LimitReached, Certainty::Certain, Repair::OpenImportSettings};
}

/// Whoever finds the import slow asks about the limit also where some of it is left. That others use it may be
/// another Deskbridge's import.
Found slowness(const Observations &seen)
{
    if (const Found shortage = limit(seen))
        return shortage;
    if (seen.foreignShare && *seen.foreignShare >= muchOfTheLimit)
        return eatenLimit(seen, Certainty::Likely);
    return {};
}

Found readable(const Observations &seen)
{
    for (const CheckId id :
         {CheckId::Tickets, CheckId::Groups, CheckId::Fields, CheckId::Conversations}) {
        const CheckResult *check = findCheck(seen.checks, id);
        if (check && check->outcome == CheckOutcome::Failed)
            return Diagnosis{Cause::NotReadable, Certainty::Certain, Repair::ReplaceFreshdeskKey,
                             Facts{{u"check"_s, checkCode(id)}}};
    }
    return {};
}

/// A pause is somebody's own doing, and explains whatever does not arrive.
Found pause(const Observations &seen)
{
    if (!seen.import || !seen.import->paused)
        return {};
    return Diagnosis{Cause::Paused, Certainty::Certain, Repair::Resume};
}

Found firstImport(const Observations &seen)
{
    if (!found(seen, CheckId::Import, Finding::ImportUnderWay)
        || findCheck(seen.checks, CheckId::Import)->facts.contains(u"last"_s))
        return {};
    return Diagnosis{Cause::FirstImportRuns, Certainty::Certain};
}

/// Asked last: what made it fail is nearly always seen by another check.
Found failedImport(const Observations &seen)
{
    if (!found(seen, CheckId::Import, Finding::ImportFailing))
        return {};
    return Diagnosis{Cause::ImportFailed, Certainty::Certain, Repair::ImportNow};
}

Found importLane(const Observations &seen)
{
    if (!seen.import)
        return {};
    if (!seen.import->lastSuccess)
        return Diagnosis{Cause::NotImportedYet, Certainty::Certain, Repair::ImportNow};
    const std::chrono::seconds age = seen.now - *seen.import->lastSuccess;
    if (age <= latePeriods * seen.import->pollPeriod)
        return {};
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age);
    return Diagnosis{Cause::ImportLate, Certainty::Certain, Repair::ImportNow,
                     Facts{{u"minutes"_s, QString::number(minutes.count())}}};
}

Found refusedKey(const Observations &seen)
{
    if (!seen.events)
        return {};
    const EventEvidence &lane = *seen.events;
    switch (lane.refusedKey) {
    case AppKeyFault::None:
        return {};
    case AppKeyFault::Mistyped:
        return Diagnosis{Cause::AppKeyMistyped, Certainty::Certain, Repair::InstallApp};
    case AppKeyFault::Revoked:
        return Diagnosis{Cause::AppKeyRevoked, Certainty::Certain, Repair::RotateInjixoKey,
                         Facts{{u"last_four"_s, lane.lastFour}}};
    case AppKeyFault::OtherIntegration:
        return Diagnosis{Cause::AppKeyOfOtherIntegration, Certainty::Certain, Repair::InstallApp,
                         Facts{{u"integration"_s, lane.otherIntegration}}};
    case AppKeyFault::NeverIssued:
        return Diagnosis{Cause::AppKeyUnknown, Certainty::Certain, Repair::InstallApp};
    }
    Q_UNREACHABLE();
}

Found eventLane(const Observations &seen)
{
    if (!seen.events)
        return {};
    const EventEvidence &lane = *seen.events;
    if (const Found key = refusedKey(seen))
        return key;
    if (!lane.receiverAnswers)
        return Diagnosis{Cause::ReceiverDown, Certainty::Certain};
    if (!lane.lastEvent)
        return Diagnosis{Cause::AppNotInstalled, Certainty::Likely, Repair::InstallApp};
    const bool many =
        static_cast<double>(lane.missed) > manyMissed * static_cast<double>(lane.found);
    if (lane.missed > 0 && many)
        return Diagnosis{Cause::EventsLost, Certainty::Likely, Repair::None,
                         Facts{{u"missed"_s, QString::number(lane.missed)},
                               {u"found"_s, QString::number(lane.found)}}};
    return {};
}

/// An app that was never heard has not stopped.
Found eventLaneStopped(const Observations &seen)
{
    const bool wasHeard = seen.events && seen.events->lastEvent;
    return wasHeard ? eventLane(seen) : refusedKey(seen);
}

/// The limit keeps even the first calls from their answers.
Found noTurn(const Observations &seen)
{
    if (errorOf(seen, CheckId::Address) == ErrorKind::RateLimited
        || errorOf(seen, CheckId::Key) == ErrorKind::RateLimited)
        return limit(seen);
    return {};
}

Found dayDiffers(const Observations &seen)
{
    if (!found(seen, CheckId::Completeness, Finding::DayDiffers))
        return {};
    const QString day = findCheck(seen.checks, CheckId::Completeness)->facts.value(u"day"_s);
    return Diagnosis{Cause::DayDiffers, Certainty::Certain, Repair::ReadDayAgain,
                     Facts{{u"day"_s, day}}};
}

using Question = Found (*)(const Observations &);

Found firstOf(std::initializer_list<Question> questions, const Observations &seen)
{
    // What keeps all calls from their answers goes before whatever the symptom asks about.
    for (const Question question :
         {store, clock, network, keychain, allowList, freshdeskKey, noTurn}) {
        if (const Found diagnosis = question(seen))
            return diagnosis;
    }
    for (const Question question : questions) {
        if (const Found diagnosis = question(seen))
            return diagnosis;
    }
    return {};
}

/// Polling brings everything, so the event lane explains only data that comes late, and the app's own key.
Found causeOf(Symptom symptom, const Observations &seen)
{
    switch (symptom) {
    case Symptom::NoNewData:
        return firstOf({pause, rights, plan, firstImport, importLane, readable, limit, eventLane,
                        dayDiffers, occasional, failedImport},
                       seen);
    case Symptom::QueueMissing:
    case Symptom::NumbersDiffer:
        return firstOf({pause, rights, plan, readable, firstImport, importLane, dayDiffers, limit,
                        occasional, failedImport},
                       seen);
    case Symptom::KeyRefused:
        return firstOf({rights, plan, refusedKey, readable, limit, occasional}, seen);
    case Symptom::ImportSlow:
        return firstOf(
            {pause, slowness, rights, plan, readable, importLane, occasional, failedImport}, seen);
    case Symptom::StoppedAfterLeaving:
        return firstOf({pause, rights, occasional, plan, firstImport, importLane, eventLaneStopped,
                        readable, dayDiffers, limit, failedImport},
                       seen);
    }
    Q_UNREACHABLE();
}

} // namespace

Diagnosis diagnose(Symptom symptom, const Observations &seen)
{
    return causeOf(symptom, seen).value_or(withoutCause(symptom, seen));
}

Diagnosis diagnose(const Observations &seen)
{
    return causeOf(Symptom::NoNewData, seen).value_or(withoutCause(seen));
}

} // namespace deskbridge
