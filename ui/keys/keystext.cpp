// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keystext.h"

#include "core/domain/keyreminder.h"
#include "core/keys/keyfingerprint.h"
#include "ui/keys/endedkeys.h"
#include "ui/shared/timetext.h"
#include "ui/wording/checktext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge::keystext {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::KeysText)
public:
    static QString ageText(std::chrono::days age, std::chrono::days limit);
    static QString role(std::optional<bool> isAccountAdministrator);
    static QString scope(int ticketScope);
    static QString seat(bool occasional) { return occasional ? tr("occasional") : tr("full-time"); }
    static QString notKnown() { return tr("not known"); }
    static QString never() { return tr("not yet", "a key was never used"); }
    static QString number(qint64 value) { return QLocale().toString(value); }
};

QString Words::ageText(std::chrono::days age, std::chrono::days limit)
{
    const auto days = static_cast<int>(age.count());
    const auto left = static_cast<int>((limit - age).count());
    const QString old = days > 0 ? tr("%Ln day(s)", "the age of a key", days)
                                 : tr("since today", "the age of a key");
    if (left > 0)
        return tr("%1; the reminder comes in %2")
            .arg(old, tr("%Ln day(s)", "until a reminder", left));
    if (left == 0)
        return tr("%1; the reminder is due today").arg(old);
    return tr("%1; %2 over the reminder").arg(old, tr("%Ln day(s)", "over a reminder", -left));
}

QString Words::role(std::optional<bool> isAccountAdministrator)
{
    if (!isAccountAdministrator)
        return notKnown();
    return *isAccountAdministrator ? tr("Account Administrator") : tr("not Account Administrator");
}

QString Words::scope(int ticketScope)
{
    switch (ticketScope) {
    case 1:
        return tr("all tickets");
    case 2:
        return tr("tickets of the own groups");
    case 3:
        return tr("assigned tickets only");
    default:
        return notKnown();
    }
}

QString timeOr(const std::optional<UtcTime> &time, const QTimeZone &zone, const QString &none)
{
    return time ? localTime(*time, zone) : none;
}

QString limitText(const KeyOwner &owner)
{
    return owner.limitPerMinute ? Words::number(*owner.limitPerMinute) : Words::notKnown();
}

const CheckResult *failedCheck(const KeyComparison &comparison)
{
    const auto failed =
        std::ranges::find(comparison.checks, CheckOutcome::Failed, &CheckResult::outcome);
    return failed == comparison.checks.end() ? nullptr : &*failed;
}

} // namespace

QString ending(const QString &lastFour)
{
    return u"…"_s + lastFour;
}

QString age(UtcTime madeAt, UtcTime now, std::chrono::days limit)
{
    return Words::ageText(keyAge(madeAt, now), limit);
}

QList<KeyFact> freshdeskFacts(const KeysOverview &keys, const std::optional<UtcTime> &lastUsed,
                              UtcTime now, const QTimeZone &zone)
{
    const QString fingerprint = shownFingerprint(keys.integration.apiKeyFingerprint);
    QList<KeyFact> facts{
        {Words::tr("Ends in"), ending(keys.integration.apiKeyLastFour)},
        {Words::tr("Fingerprint"), fingerprint.isEmpty() ? Words::notKnown() : fingerprint},
        {Words::tr("Stored"), localTime(keys.apiKeyStoredAt, zone)},
        {Words::tr("Age"), age(keys.apiKeyStoredAt, now, keys.reminderAge)},
        {Words::tr("Last complete import"),
         lastUsed ? relativeTime(*lastUsed, now, zone) : Words::never()},
    };
    if (!keys.owner) {
        facts.append({Words::tr("Owner"), Words::tr("not looked at yet")});
        return facts;
    }
    const KeyOwner &owner = *keys.owner;
    facts << KeyFact{Words::tr("Owner"),
                     Words::tr("agent %1 in Freshdesk").arg(QString::number(owner.agent))}
          << KeyFact{Words::tr("Role"), Words::role(owner.accountAdministrator)}
          << KeyFact{Words::tr("Sees"), Words::scope(owner.ticketScope)}
          << KeyFact{Words::tr("Seat"), Words::seat(owner.occasional)}
          << KeyFact{Words::tr("Owner last looked at"), relativeTime(owner.checkedAt, now, zone)};
    return facts;
}

QList<KeyFact> injixoFacts(const InjixoKeyLine &line, std::chrono::days limit, UtcTime now,
                           const QTimeZone &zone)
{
    const InjixoKeyFacts &key = line.key;
    QList<KeyFact> facts;
    if (key.maker == InjixoKeyMaker::Injixo) {
        facts << KeyFact{Words::tr("Generated in"), Words::tr("injixo")}
              << KeyFact{Words::tr("Pasted here"), localTime(key.createdAt, zone)};
        if (key.state != InjixoKeyState::Revoked)
            facts << KeyFact{Words::tr("Age"), age(key.createdAt, now, limit)};
        return facts;
    }
    facts << KeyFact{Words::tr("Fingerprint"), line.fingerprint}
          << KeyFact{Words::tr("Generated"), localTime(key.createdAt, zone)};
    if (key.state == InjixoKeyState::Active)
        facts << KeyFact{Words::tr("Age"), age(key.createdAt, now, limit)};
    if (key.state == InjixoKeyState::Retiring)
        facts << KeyFact{Words::tr("Ends by itself"),
                         timeOr(key.retiresAt, zone, Words::tr("never"))};
    facts << KeyFact{Words::tr("First used"), timeOr(key.firstUsedAt, zone, Words::never())}
          << KeyFact{Words::tr("Last used"), timeOr(key.lastUsedAt, zone, Words::never())};
    if (key.state == InjixoKeyState::Revoked) {
        facts << KeyFact{Words::tr("Ended"), timeOr(key.revokedAt, zone, Words::notKnown())}
              << KeyFact{Words::tr("Refused since then"), Words::number(line.refused)};
        if (line.lastRefusedAt)
            facts << KeyFact{Words::tr("Last refused"), localTime(*line.lastRefusedAt, zone)};
    } else {
        facts << KeyFact{Words::tr("Uses in 24 hours"), Words::number(line.usesToday)};
    }
    return facts;
}

QString openRotation(const KeyRotation &rotation, const QList<InjixoKeyFacts> &keys,
                     const QTimeZone &zone)
{
    const RotationKeys pair = rotationKeys(rotation, keys);
    if (rotation.maker == InjixoKeyMaker::Injixo)
        return pair.fresh
            ? Words::tr("The injixo API key is being replaced: the new one, %1, is to be entered "
                        "in the app.")
                  .arg(ending(pair.fresh->lastFour))
            : Words::tr("The injixo API key is being replaced: the new one is to be generated in "
                        "injixo and pasted here.");
    if (allKeysEnded(keys)) {
        const SignalText ended = keysEndedText();
        return ended.what + u' ' + ended.remedy;
    }
    if (pair.former && pair.former->state == InjixoKeyState::Retiring && pair.former->retiresAt)
        return Words::tr("The injixo API key is being replaced: the former one, %1, ends by itself "
                         "on %2.")
            .arg(ending(pair.former->lastFour), localTime(*pair.former->retiresAt, zone));
    if (pair.fresh && !pair.fresh->firstUsedAt)
        return Words::tr("The injixo API key is being replaced: the app has not used the new one, "
                         "%1, yet.")
            .arg(ending(pair.fresh->lastFour));
    return Words::tr("The injixo API key is being replaced.");
}

QList<ComparedFact> compared(const KeyComparison &comparison)
{
    const auto proof = comparison.present;
    std::optional<KeyOwner> before = comparison.presentAsLastSeen;
    if (proof)
        before = proof->owner;
    const std::optional<KeyProof> &fresh = comparison.candidate;
    QList<OwnerTrait> differences;
    if (before && fresh)
        differences = ownerDifferences(*before, fresh->owner);
    const QString none = Words::notKnown();
    const auto agent = [](const KeyProof &key) {
        return key.agentName.isEmpty() ? QString::number(key.owner.agent) : key.agentName;
    };
    QList<ComparedFact> facts;
    const auto add = [&](const QString &name, const QString &present, const QString &candidate,
                         OwnerTrait trait) {
        facts.append(
            {name, before ? present : none, fresh ? candidate : none, differences.contains(trait)});
    };
    const KeyOwner old = before.value_or(KeyOwner{});
    const KeyOwner now = fresh ? fresh->owner : KeyOwner{};
    const auto text = [&none](const QString &value) { return value.isEmpty() ? none : value; };
    facts.append({Words::tr("Ends in"), ending(comparison.presentLastFour),
                  ending(comparison.candidateLastFour), false});
    facts.append({Words::tr("Account"), text(proof ? proof->accountDomain : QString()),
                  text(fresh ? fresh->accountDomain : QString()),
                  comparison.refusal == SwitchRefusal::OtherAccount});
    add(Words::tr("Agent"), proof ? agent(*proof) : QString::number(old.agent),
        fresh ? agent(*fresh) : none, OwnerTrait::Agent);
    add(Words::tr("Role"),
        proof && !proof->roleNames.isEmpty() ? proof->roleNames
                                             : Words::role(old.accountAdministrator),
        fresh && !fresh->roleNames.isEmpty() ? fresh->roleNames
                                             : Words::role(now.accountAdministrator),
        OwnerTrait::Role);
    add(Words::tr("Sees"), Words::scope(old.ticketScope), Words::scope(now.ticketScope),
        OwnerTrait::Scope);
    add(Words::tr("Seat"), Words::seat(old.occasional), Words::seat(now.occasional),
        OwnerTrait::Occasional);
    add(Words::tr("Plan"), text(old.tierType), text(now.tierType), OwnerTrait::Plan);
    add(Words::tr("Calls a minute"), limitText(old), limitText(now), OwnerTrait::Limit);
    return facts;
}

QString comparisonSentence(const KeyComparison &comparison)
{
    QString sentence;
    if (!comparison.present) {
        sentence = Words::tr("The present key no longer works, so only the new one was asked.");
        if (comparison.presentAsLastSeen)
            sentence = Words::tr("The present key no longer works; beside the new one stands what "
                                 "was seen of it last.");
    }
    const QList<ComparedFact> facts = compared(comparison);
    const auto differing = std::ranges::count(facts, true, &ComparedFact::differs);
    QString found = Words::tr("Nothing the import depends on differs.");
    if (differing > 0)
        found = Words::tr("%Ln thing(s) differ, marked below.", "between two keys",
                          static_cast<int>(differing));
    return sentence.isEmpty() ? found : sentence + u' ' + found;
}

QString refusalSentence(const KeyComparison &comparison)
{
    switch (comparison.refusal) {
    case SwitchRefusal::None:
        return {};
    case SwitchRefusal::SameKey:
        return Words::tr("This is the key that is in use already. Enter the new one.");
    case SwitchRefusal::OtherAccount:
        return Words::tr("This key belongs to another Freshdesk account. Enter one of this "
                         "integration's account.");
    case SwitchRefusal::CheckFailed:
        break;
    }
    const CheckResult *failed = failedCheck(comparison);
    if (!failed)
        return Words::tr("The key was not accepted.");
    const QString remedy = checkRemedy(*failed);
    const QString detail = checkDetail(*failed, QTimeZone::systemTimeZone());
    return remedy.isEmpty() ? detail : detail + u' ' + remedy;
}

RotationProof rotationProof(const InjixoKeyLine &fresh, const std::optional<InjixoKeyLine> &former)
{
    if (!fresh.key.firstUsedAt)
        return RotationProof::Waiting;
    const bool isFormerUsed = former && former->key.lastUsedAt && fresh.key.lastUsedAt
        && *former->key.lastUsedAt >= *fresh.key.lastUsedAt;
    return isFormerUsed ? RotationProof::BothUsed : RotationProof::Proved;
}

QString proofSentence(const InjixoKeyLine &fresh, const std::optional<InjixoKeyLine> &former,
                      const QTimeZone &zone)
{
    QString sentence;
    if (fresh.key.firstUsedAt)
        sentence = Words::tr("The new key was seen first at %1, with %2 by now.")
                       .arg(localTime(*fresh.key.firstUsedAt, zone),
                            Words::tr("%Ln request(s)", "with a key",
                                      static_cast<int>(fresh.usesSinceRotation)));
    else
        sentence = Words::tr("The new key has not been seen yet.");
    if (!former)
        return sentence;
    if (!former->key.lastUsedAt)
        return sentence + u' ' + Words::tr("The former key was never used.");
    const QString last = localTime(*former->key.lastUsedAt, zone);
    if (rotationProof(fresh, former) == RotationProof::Proved)
        return sentence + u' ' + Words::tr("The former key is silent since %1.").arg(last);
    return sentence + u' ' + Words::tr("The former key was used last at %1.").arg(last);
}

} // namespace deskbridge::keystext
