// SPDX-License-Identifier: Apache-2.0
#include "core/health/verdict.h"

#include "core/domain/keyreminder.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

using Facts = QMap<QString, QString>;

constexpr std::chrono::days proofIsOldAfter{3};

HealthSignal signal(SignalId id, SignalState state, SignalFinding finding, Facts facts = {},
                    Repair repair = Repair::None)
{
    return {.id = id,
            .state = state,
            .finding = finding,
            .facts = std::move(facts),
            .error = {},
            .repair = repair};
}

QString number(qint64 value)
{
    return QString::number(value);
}

/// How old a key is: good, near the age of the reminder, or past it.
HealthSignal judgeAge(SignalId id, UtcTime madeAt, const HealthInput &input, SignalFinding soon,
                      SignalFinding over, Repair repair)
{
    const std::chrono::days age = keyAge(madeAt, input.now);
    const std::chrono::days limit = input.settings.keyReminderAge;
    Facts facts{{u"days"_s, number(age.count())}, {u"limit"_s, number(limit.count())}};
    switch (reminderStage(age, limit)) {
    case ReminderStage::None:
        break;
    case ReminderStage::TwoWeeks:
    case ReminderStage::OneWeek:
    case ReminderStage::OneDay:
        facts.insert(u"left"_s, number((limit - age).count()));
        return signal(id, SignalState::Note, soon, facts, repair);
    case ReminderStage::Over:
        return signal(id, SignalState::Note, over, facts, repair);
    }
    return signal(id, SignalState::Good, SignalFinding::Ok, facts);
}

/// Errors that end the import until a person does something about the key or the account.
bool isOfTheKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyRejected:
    case ErrorKind::AccountSuspended:
    case ErrorKind::Forbidden:
    case ErrorKind::SecretMissing:
        return true;
    default:
        return false;
    }
}

HealthSignal judgeFreshdeskKey(const HealthInput &input)
{
    constexpr auto id = SignalId::FreshdeskKey;
    if (input.lastImportError && isOfTheKey(input.lastImportError->kind)) {
        HealthSignal refused = signal(id, SignalState::Bad, SignalFinding::KeyRefused, {},
                                      Repair::ReplaceFreshdeskKey);
        if (input.failingSince)
            refused.facts.insert(u"since"_s, toIso(*input.failingSince));
        refused.error = input.lastImportError;
        return refused;
    }
    if (input.owner) {
        if (!input.owner->seesAllTickets)
            return signal(id, SignalState::Bad, SignalFinding::ScopeNarrowed, {},
                          Repair::ReplaceFreshdeskKey);
        if (input.owner->accountAdministrator == false)
            return signal(id, SignalState::Warning, SignalFinding::OwnerDemoted, {},
                          Repair::ReplaceFreshdeskKey);
        if (input.owner->occasional)
            return signal(id, SignalState::Warning, SignalFinding::OwnerOccasional, {},
                          Repair::ReplaceFreshdeskKey);
    }
    const UtcTime storedAt = input.apiKeyStoredAt.value_or(input.integration.createdAt);
    return judgeAge(id, storedAt, input, SignalFinding::KeySoonOld, SignalFinding::KeyOld,
                    Repair::ReplaceFreshdeskKey);
}

HealthSignal judgeFailing(const HealthInput &input)
{
    const Error &error = *input.lastImportError;
    const UtcTime since = input.failingSince.value_or(input.now);
    const bool offline = error.kind == ErrorKind::Offline || error.kind == ErrorKind::HostUnknown;
    HealthSignal failing =
        signal(SignalId::Import, SignalState::Note,
               offline ? SignalFinding::Offline : SignalFinding::ImportFailing,
               {{u"since"_s, toIso(since)}}, offline ? Repair::RunChecks : Repair::ImportNow);
    if (input.now - since >= lateAfter(input.settings))
        failing.state = SignalState::Warning;
    failing.error = error;
    return failing;
}

/// On time, an import may still know that something has not come.
HealthSignal judgeMissing(const HealthInput &input, HealthSignal onTime)
{
    if (input.listGapAt) {
        onTime.state = SignalState::Warning;
        onTime.finding = SignalFinding::ListGap;
        onTime.facts.insert(u"second"_s, toIso(*input.listGapAt));
        onTime.repair = Repair::ImportNow;
    } else if (input.garbledTickets > 0) {
        onTime.state = SignalState::Warning;
        onTime.finding = SignalFinding::ConversationsGarbled;
        onTime.facts.insert(u"tickets"_s, number(input.garbledTickets));
        onTime.repair = Repair::ImportNow;
    }
    return onTime;
}

HealthSignal judgeImport(const HealthInput &input)
{
    constexpr auto id = SignalId::Import;
    if (input.lastImportError && !input.importing && !isOfTheKey(input.lastImportError->kind))
        return judgeFailing(input);
    if (!input.initialImportDone)
        return signal(id, SignalState::Note,
                      input.importing ? SignalFinding::InitialImportRunning
                                      : SignalFinding::NeverImported,
                      {}, input.importing ? Repair::None : Repair::ImportNow);
    const UtcTime last = input.lastCompleteImportAt.value_or(input.integration.createdAt);
    const auto age = std::chrono::floor<std::chrono::minutes>(input.now - last);
    Facts facts{{u"last"_s, toIso(last)}, {u"minutes"_s, number(age.count())}};
    if (age < lateAfter(input.settings))
        return judgeMissing(input, signal(id, SignalState::Good, SignalFinding::Ok, facts));
    // What is being fetched right now is not late but made up for.
    return signal(id, input.importing ? SignalState::Note : SignalState::Warning,
                  SignalFinding::Late, facts, input.importing ? Repair::None : Repair::ImportNow);
}

HealthSignal judgeEvents(const HealthInput &input)
{
    constexpr auto id = SignalId::Events;
    if (input.integration.eventReceiver == EventReceiver::Injixo)
        return signal(id, SignalState::NotVisible, SignalFinding::EventsNotVisible);
    if (input.integration.eventReceiver == EventReceiver::Undecided && !input.lanes.hasOtherKey())
        return signal(id, SignalState::Note, SignalFinding::EventsNotSetUp, {},
                      Repair::ContinueSetup);
    const LaneEvidence &lanes = input.lanes;
    Facts facts;
    if (lanes.lastEventAt)
        facts.insert(u"last"_s, toIso(*lanes.lastEventAt));
    const EventFlow flow = judgeFlow(lanes);
    if (flow == EventFlow::Refused) {
        const RefusedKey &key = *lanes.refused;
        facts.insert(u"last_four"_s, key.lastFour);
        facts.insert(u"since"_s, toIso(key.since));
        facts.insert(u"attempts"_s, number(key.attempts));
        if (!key.owner.isEmpty()) {
            facts.insert(u"integration"_s, key.owner);
            return signal(id, SignalState::Bad, SignalFinding::EventsWithOtherKey, facts,
                          Repair::InstallApp);
        }
        if (key.revokedAt)
            facts.insert(u"revoked_at"_s, toIso(*key.revokedAt));
        return signal(id, SignalState::Bad, SignalFinding::EventsRefused, facts,
                      Repair::RotateInjixoKey);
    }
    if (input.receiverListens == false)
        return signal(id, SignalState::Warning, SignalFinding::ReceiverDown, facts,
                      Repair::RunChecks);
    switch (flow) {
    case EventFlow::Waiting:
        facts.insert(u"since"_s, toIso(input.integration.createdAt));
        return signal(id, SignalState::Note, SignalFinding::WaitingForApp, facts);
    case EventFlow::QuietAlthoughBusy:
        facts.insert(u"missed"_s, number(lanes.missed));
        if (lanes.quietSince())
            facts.insert(u"since"_s, toIso(*lanes.quietSince()));
        return signal(id, SignalState::Warning, SignalFinding::QuietAlthoughBusy, facts,
                      Repair::RunChecks);
    case EventFlow::QuietAsFreshdesk:
        return signal(id, SignalState::Good, SignalFinding::QuietAsFreshdesk, facts);
    case EventFlow::Flowing:
    case EventFlow::Refused: // dealt with above
        break;
    }
    facts.insert(u"found"_s, number(input.foundToday));
    facts.insert(u"announced"_s, number(input.announcedToday));
    return signal(id, SignalState::Good, SignalFinding::Flowing, facts);
}

HealthSignal judgeInjixoKey(const HealthInput &input)
{
    constexpr auto id = SignalId::InjixoKey;
    std::optional<InjixoKeyFacts> newest;
    std::optional<InjixoKeyFacts> retiring;
    for (const InjixoKeyFacts &key : input.injixoKeys) {
        if (key.state == InjixoKeyState::Retiring)
            retiring = key;
        if (key.state == InjixoKeyState::Active && (!newest || key.createdAt >= newest->createdAt))
            newest = key;
    }
    if (!newest)
        return signal(id, SignalState::Note, SignalFinding::NoInjixoKey, {}, Repair::ContinueSetup);
    HealthSignal aged = judgeAge(id, newest->createdAt, input, SignalFinding::InjixoKeySoonOld,
                                 SignalFinding::InjixoKeyOld, Repair::RotateInjixoKey);
    aged.facts.insert(u"last_four"_s, newest->lastFour);
    if (!retiring)
        return aged;
    aged.state = SignalState::Note;
    aged.finding = SignalFinding::RotationOpen;
    aged.repair = Repair::RotateInjixoKey;
    aged.facts.remove(u"left"_s);
    aged.facts.insert(u"last_four"_s, retiring->lastFour);
    if (retiring->retiresAt)
        aged.facts.insert(u"until"_s, toIso(*retiring->retiresAt));
    return aged;
}

Facts dayFacts(const CompletenessDay &day)
{
    return {{u"day"_s, toIso(day.day).left(10)},
            {u"here"_s, number(day.here)},
            {u"there"_s, number(day.there)}};
}

HealthSignal judgeCompleteness(const HealthInput &input)
{
    constexpr auto id = SignalId::Completeness;
    if (!input.completeness)
        return signal(id, SignalState::Note, SignalFinding::NotYetProved);
    const CompletenessFacts &proof = *input.completeness;
    if (const auto &differs = proof.newestDifference) {
        Facts facts = dayFacts(*differs);
        facts.insert(u"days"_s, number(proof.differingDays));
        return signal(id, SignalState::Warning, SignalFinding::Differs, facts,
                      Repair::ReadDayAgain);
    }
    if (const auto &open = proof.newestNotProvable) {
        Facts facts = dayFacts(*open);
        facts.insert(u"why"_s, proofObstacleCode(open->obstacle));
        if (proof.provedUntil)
            facts.insert(u"until"_s, toIso(*proof.provedUntil));
        // Reading the day tells which tickets went; a history start or an archive cannot be read away.
        const bool helps = open->obstacle == ProofObstacle::FewerThere;
        return signal(id, SignalState::Note, SignalFinding::NotProvable, facts,
                      helps ? Repair::ReadDayAgain : Repair::None);
    }
    if (!proof.provedUntil)
        return signal(id, SignalState::Note, SignalFinding::NotYetProved);
    Facts facts{{u"until"_s, toIso(*proof.provedUntil)}};
    if (proof.provedFrom)
        facts.insert(u"from"_s, toIso(*proof.provedFrom));
    if (proof.notProvableDays > 0)
        facts.insert(u"not_provable_days"_s, number(proof.notProvableDays));
    // A proof that nobody renews grows old; it is not taken back, but it is no longer good news.
    const bool isFresh = input.now - *proof.provedUntil < proofIsOldAfter;
    return signal(id, isFresh ? SignalState::Good : SignalState::Note, SignalFinding::Proved,
                  facts);
}

HealthSignal judgeLimit(const HealthInput &input)
{
    constexpr auto id = SignalId::AccountLimit;
    if (!input.limitPerMinute)
        return signal(id, SignalState::NotVisible, SignalFinding::LimitFine);
    Facts facts{{u"limit"_s, number(qRound64(*input.limitPerMinute))}};
    if (input.usedPerMinute)
        facts.insert(u"used"_s, number(qRound64(*input.usedPerMinute)));
    const double foreign = input.usedByOthers.value_or(0);
    if (foreign < *input.limitPerMinute * 0.8)
        return signal(id, SignalState::Good, SignalFinding::LimitFine, facts);
    facts.insert(u"foreign"_s, number(qRound64(foreign)));
    return signal(id, SignalState::Note, SignalFinding::LimitEaten, facts,
                  Repair::OpenImportSettings);
}

bool isCatchingUp(const HealthSignal &importing)
{
    return importing.finding == SignalFinding::InitialImportRunning
        || importing.finding == SignalFinding::NeverImported
        || (importing.finding == SignalFinding::Late && importing.state == SignalState::Note);
}

} // namespace

std::chrono::minutes lateAfter(const Settings &settings)
{
    return std::max(3 * settings.pollPeriod, std::chrono::minutes{15});
}

HealthReport judge(const HealthInput &input)
{
    HealthReport report{.integration = input.integration.id, .at = input.now};
    report.signalList = {judgeFreshdeskKey(input), judgeImport(input),       judgeEvents(input),
                         judgeInjixoKey(input),    judgeCompleteness(input), judgeLimit(input)};
    const auto firstThatIs = [&report](SignalState state) -> const HealthSignal * {
        const auto found = std::ranges::find(report.signalList, state, &HealthSignal::state);
        return found == report.signalList.end() ? nullptr : &*found;
    };
    if (input.integration.state == IntegrationState::Paused) {
        report.verdict = HealthVerdict::Paused;
        report.cause = SignalId::Import;
    } else if (const HealthSignal *bad = firstThatIs(SignalState::Bad)) {
        report.verdict = HealthVerdict::ActionRequired;
        report.cause = bad->id;
    } else if (const HealthSignal *warning = firstThatIs(SignalState::Warning)) {
        report.verdict = HealthVerdict::Degraded;
        report.cause = warning->id;
    } else if (isCatchingUp(report.signalList.at(1))) {
        report.verdict = HealthVerdict::CatchingUp;
        report.cause = SignalId::Import;
    }
    return report;
}

} // namespace deskbridge
