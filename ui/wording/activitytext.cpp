// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/activitytext.h"

#include "core/base/error.h"
#include "core/domain/health.h"
#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/intervaltext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::ActivityText)
public:
    ActivityWords(const QMap<QString, QString> &facts, const QTimeZone &zone, const QLocale &locale)
        : m_facts(facts)
        , m_zone(zone)
        , m_locale(locale)
    { }

    [[nodiscard]] QString of(ActivityKind kind) const;

    static QString verdict(const QString &code);
    static QString setting(const QString &code);
    static QString of(Actor actor);
    static QString program() { return tr("Deskbridge"); }

private:
    [[nodiscard]] QString fact(const QString &name) const { return m_facts.value(name); }
    [[nodiscard]] bool is(const QString &name, const QString &value) const
    {
        return m_facts.value(name) == value;
    }
    [[nodiscard]] QString time(const QString &name) const;
    [[nodiscard]] QString day(const QString &name) const;
    [[nodiscard]] QString number(const QString &name) const;
    [[nodiscard]] QString imported() const;
    [[nodiscard]] QString stopped() const;
    [[nodiscard]] QString failed() const;
    [[nodiscard]] QString revoked() const;
    [[nodiscard]] QString freshdeskKeyReplaced() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString checks() const;
    [[nodiscard]] QString begun() const;
    [[nodiscard]] QString interval() const;
    [[nodiscard]] QString changedSetting() const;

    const QMap<QString, QString> &m_facts;
    const QTimeZone &m_zone;
    const QLocale &m_locale;
};

QString ActivityWords::time(const QString &name) const
{
    const auto at = QDateTime::fromString(fact(name), Qt::ISODate);
    return at.isValid() ? dateTimeText(fromSeconds(at.toSecsSinceEpoch()), m_zone, m_locale)
                        : fact(name);
}

QString ActivityWords::day(const QString &name) const
{
    const auto date = QDate::fromString(fact(name), Qt::ISODate);
    return date.isValid() ? dateText(date, m_locale) : fact(name);
}

QString ActivityWords::number(const QString &name) const
{
    bool isNumber = false;
    const qint64 value = fact(name).toLongLong(&isNumber);
    return isNumber ? m_locale.toString(value) : fact(name);
}

QString ActivityWords::imported() const
{
    // "Tickets read: 12" needs no plural forms for two numbers in one line.
    const QString text = is(u"stage"_s, u"initial"_s)
        ? tr("First import completed. Tickets read: %1, contacts counted: %2")
        : tr("Import completed. Tickets read: %1, contacts counted: %2");
    return text.arg(number(u"tickets"_s), number(u"contacts"_s));
}

QString ActivityWords::stopped() const
{
    const QString text = is(u"stage"_s, u"initial"_s)
        ? tr("First import stopped before its end. Tickets read: %1")
        : tr("Import stopped before its end. Tickets read: %1");
    return text.arg(number(u"tickets"_s));
}

QString ActivityWords::failed() const
{
    const auto kind = errorKindFromCode(fact(u"error"_s));
    return kind ? tr("Import failed: %1").arg(errorText(Error{*kind}).what) : tr("Import failed");
}

QString ActivityWords::revoked() const
{
    if (fact(u"last_used"_s).isEmpty())
        return tr("injixo API key …%1 revoked").arg(fact(u"last_four"_s));
    return tr("injixo API key …%1 revoked; last used %2")
        .arg(fact(u"last_four"_s), time(u"last_used"_s));
}

QString ActivityWords::freshdeskKeyReplaced() const
{
    if (fact(u"before"_s).isEmpty())
        return tr("Freshdesk API key replaced by …%1").arg(fact(u"last_four"_s));
    return tr("Freshdesk API key …%1 replaced by …%2").arg(fact(u"before"_s), fact(u"last_four"_s));
}

QString ActivityWords::owner() const
{
    if (is(u"what"_s, u"role"_s))
        return tr("The owner of the Freshdesk API key has another role");
    if (is(u"what"_s, u"scope"_s))
        return tr("The owner of the Freshdesk API key sees another part of the tickets");
    if (is(u"what"_s, u"occasional"_s))
        return tr(
            "The owner of the Freshdesk API key is no longer, or is now, an occasional agent");
    if (is(u"what"_s, u"plan"_s))
        return tr("The Freshdesk account has another plan");
    return tr("The Freshdesk API key belongs to another agent");
}

QString ActivityWords::checks() const
{
    if (is(u"outcome"_s, u"passed"_s))
        return tr("Checks run: all passed");
    if (is(u"outcome"_s, u"warning"_s))
        return tr("Checks run: passed with warnings");
    if (is(u"outcome"_s, u"failed"_s))
        return tr("Checks run: something is wrong");
    return tr("Checks run");
}

QString ActivityWords::begun() const
{
    if (is(u"key"_s, u"freshdesk"_s))
        return tr("Replacement of the Freshdesk API key begun");
    if (is(u"why"_s, u"age"_s))
        return tr("Replacement of the injixo API key begun, because of its age");
    if (is(u"why"_s, u"leak"_s))
        return tr("Replacement of the injixo API key begun, because somebody may have seen it");
    if (is(u"why"_s, u"colleague_left"_s))
        return tr("Replacement of the injixo API key begun, because a colleague left");
    return tr("Replacement of the injixo API key begun");
}

QString ActivityWords::interval() const
{
    const QString last = fact(u"last"_s).isEmpty() ? tr("none", "interval") : time(u"last"_s);
    const QString found = intervalConclusionWord(fact(u"conclusion"_s));
    if (found.isEmpty())
        return tr("Last interval in injixo reported for %1: %2").arg(fact(u"queue"_s), last);
    //: %1 a source queue, %2 a time, %3 what that means
    return tr("Last interval in injixo reported for %1: %2 (%3)")
        .arg(fact(u"queue"_s), last, found);
}

QString ActivityWords::changedSetting() const
{
    const auto value = [this](const QString &name) {
        return fact(name).isEmpty() ? tr("none", "value of a setting") : fact(name);
    };
    return tr("Setting “%1” changed from %2 to %3")
        .arg(setting(fact(u"setting"_s)), value(u"from"_s), value(u"to"_s));
}

QString ActivityWords::verdict(const QString &code)
{
    static constexpr std::array verdicts{HealthVerdict::Operational, HealthVerdict::CatchingUp,
                                         HealthVerdict::Degraded, HealthVerdict::ActionRequired,
                                         HealthVerdict::Paused};
    for (const HealthVerdict verdict : verdicts) {
        if (verdictCode(verdict) == code)
            return verdictWord(verdict);
    }
    return code;
}

QString ActivityWords::setting(const QString &code)
{
    if (code == "poll_minutes"_L1)
        return tr("Minutes between imports");
    if (code == "reserve_percent"_L1)
        return tr("Share of the call limit left to others, in percent");
    if (code == "max_rate"_L1)
        return tr("Calls a minute at most");
    if (code == "proxy"_L1)
        return tr("Proxy");
    if (code == "authority_file"_L1)
        return tr("Own certificate authority");
    if (code == "key_reminder_days"_L1)
        return tr("Days until a key's age is pointed out");
    if (code == "log_level"_L1)
        return tr("What the log keeps");
    if (code == "receiver_port"_L1)
        return tr("Port of the receiver of events");
    return code;
}

QString ActivityWords::of(Actor actor)
{
    switch (actor) {
    case Actor::Person:
        return tr("a person", "who did something");
    case Actor::Program:
        return tr("Deskbridge", "who did something");
    case Actor::App:
        return tr("the Freshworks app", "who did something");
    }
    Q_UNREACHABLE();
}

QString ActivityWords::of(ActivityKind kind) const
{
    const QString four = fact(u"last_four"_s);
    const bool freshdesk = is(u"key"_s, u"freshdesk"_s);
    switch (kind) {
    case ActivityKind::IntegrationAdded:
        return tr("Integration added for the Freshdesk account %1").arg(fact(u"domain"_s));
    case ActivityKind::IntegrationRemoved:
        return is(u"data"_s, u"kept"_s) ? tr("Integration deleted; its imported data was kept")
                                        : tr("Integration deleted with its imported data");
    case ActivityKind::IntegrationPaused:
        return tr("Integration paused");
    case ActivityKind::IntegrationResumed:
        return tr("Integration resumed");
    case ActivityKind::SetupFinished:
        return tr("Set-up finished");
    case ActivityKind::ReceiverChanged:
        return is(u"receiver"_s, u"injixo"_s) ? tr("The app's events go to injixo from now on")
                                              : tr("The app's events go to Deskbridge from now on");
    case ActivityKind::ImportCompleted:
        return imported();
    case ActivityKind::ImportStopped:
        return stopped();
    case ActivityKind::ImportFailed:
        return failed();
    case ActivityKind::GroupRenamed:
        return tr("Group “%1” is now called “%2” in Freshdesk").arg(fact(u"from"_s), fact(u"to"_s));
    case ActivityKind::QueueAppeared:
        return tr("New source queue: %1").arg(fact(u"queue"_s));
    case ActivityKind::DayReadAgain:
        return tr("%1 read again. Contacts before: %2, now: %3")
            .arg(day(u"day"_s), number(u"before"_s), number(u"after"_s));
    case ActivityKind::ArchiveWalked:
        return tr("Old tickets looked through. Found: %1, missing: %2")
            .arg(number(u"found"_s), number(u"missing"_s));
    case ActivityKind::DifferenceFound:
        return tr("Difference on %1. Tickets here: %2, in Freshdesk: %3")
            .arg(day(u"day"_s), number(u"here"_s), number(u"there"_s));
    case ActivityKind::InjixoKeyIssued:
        return tr("injixo API key …%1 made").arg(four);
    case ActivityKind::InjixoKeyKept:
        return tr("injixo API key …%1 stored in the keychain").arg(four);
    case ActivityKind::InjixoKeyRetiring:
        return tr("injixo API key …%1 is valid until %2").arg(four, time(u"until"_s));
    case ActivityKind::InjixoKeyRevoked:
        return revoked();
    case ActivityKind::InjixoKeyFirstUsed:
        return tr("injixo API key …%1 used for the first time").arg(four);
    case ActivityKind::RevokedKeyRefused:
        return tr("Revoked injixo API key …%1 refused; it came from %2")
            .arg(four, fact(u"sender"_s));
    case ActivityKind::FreshdeskKeyReplaced:
        return freshdeskKeyReplaced();
    case ActivityKind::RotationBegun:
        return begun();
    case ActivityKind::RotationFinished:
        return freshdesk ? tr("Replacement of the Freshdesk API key finished")
                         : tr("Replacement of the injixo API key finished");
    case ActivityKind::KeyOwnerChanged:
        return owner();
    case ActivityKind::AppVerified:
        return tr("The Freshworks app, version %1, checked its key").arg(fact(u"version"_s));
    case ActivityKind::VerdictChanged:
        return tr("Status changed from “%1” to “%2”")
            .arg(verdict(fact(u"from"_s)), verdict(fact(u"to"_s)));
    case ActivityKind::ChecksRun:
        return checks();
    case ActivityKind::EvidenceSaved:
        return tr("Evidence pack saved");
    case ActivityKind::IntervalReported:
        return interval();
    case ActivityKind::SettingChanged:
        return changedSetting();
    case ActivityKind::ReceiverStarted:
        return tr("Receiver of events started at %1").arg(fact(u"address"_s));
    case ActivityKind::ReceiverStopped:
        return tr("Receiver of events stopped");
    case ActivityKind::HubStarted:
        return tr("Importing in the background started");
    case ActivityKind::HubStopped:
        return tr("Importing in the background stopped");
    }
    return activityCode(kind); // written by a newer version
}

} // namespace

QString activityText(const ActivityEntry &entry, const QTimeZone &zone, const QLocale &locale)
{
    return ActivityWords(entry.facts, zone, locale).of(entry.kind);
}

QString actorWord(Actor actor)
{
    return ActivityWords::of(actor);
}

QString activityPlace(const ActivityEntry &entry)
{
    return entry.integrationName.isEmpty() ? ActivityWords::program() : entry.integrationName;
}

} // namespace deskbridge
