// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/healthtext.h"

#include "core/base/utctime.h"
#include "core/domain/completeness.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

QString HealthWords::verdict(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
        return tr("Operational", "verdict");
    case HealthVerdict::CatchingUp:
        return tr("Catching up", "verdict");
    case HealthVerdict::Degraded:
        return tr("Degraded", "verdict");
    case HealthVerdict::ActionRequired:
        return tr("Action required", "verdict");
    case HealthVerdict::Paused:
        return tr("Paused", "verdict");
    }
    Q_UNREACHABLE();
}

QString HealthWords::title(SignalId id)
{
    switch (id) {
    case SignalId::FreshdeskKey:
        return tr("Freshdesk API key");
    case SignalId::Import:
        return tr("Import");
    case SignalId::Events:
        return tr("Events from the app");
    case SignalId::InjixoKey:
        return tr("injixo API key");
    case SignalId::Completeness:
        return tr("Completeness");
    case SignalId::AccountLimit:
        return tr("Account limit");
    }
    Q_UNREACHABLE();
}

QString HealthWords::flowing()
{
    return tr("Data is flowing.");
}

QString HealthWords::when(const char *name) const
{
    const auto time = parseIso(fact(name));
    if (!time)
        return {};
    return dateTimeText(*time, m_zone);
}

SignalText HealthWords::failing(const QString &what) const
{
    SignalText text{.what = what, .meaning = {}, .remedy = {}};
    if (m_signal.error) {
        const ErrorText error = errorText(*m_signal.error);
        text.what = what.isEmpty() ? error.what : what + u' ' + error.what;
        text.remedy = error.remedy;
    }
    return text;
}

SignalText HealthWords::importText() const
{
    switch (m_signal.finding) {
    case SignalFinding::NeverImported:
        return {tr("Nothing has been imported completely yet."),
                tr("The source queues are empty or show a part only."), tr("Start the import.")};
    case SignalFinding::InitialImportRunning:
        return {tr("The first import is running."),
                tr("The source queues show a part only until it is done."),
                {}};
    case SignalFinding::Late:
        return {tr("The last complete import was at %1.").arg(when("last")),
                tr("Contacts since then are not in the queues yet."),
                m_signal.repair == Repair::None ? QString()
                                                : tr("Import now; if that fails, run the checks.")};
    case SignalFinding::ImportFailing:
        return failing(tr("Imports fail since %1.").arg(when("since")));
    case SignalFinding::Offline:
        return failing(tr("Freshdesk cannot be reached since %1.").arg(when("since")));
    case SignalFinding::ListGap:
        return {
            tr("Of the second %1 Freshdesk's list does not show all tickets.").arg(when("second")),
            tr("Some tickets that changed in that second may be missing."),
            tr("Import now: that second is read once more. Comparing with Freshdesk's own count "
               "finds the days that lack tickets.")};
    case SignalFinding::ConversationsGarbled:
        return {
            tr("The conversations of %Ln ticket(s) came unreadable.", nullptr, number("tickets")),
            tr("Their replies are not in the queues yet."),
            tr("They are asked for again every day, and when you import now.")};
    default:
        return {tr("Last complete import at %1.").arg(when("last")), {}, {}};
    }
}

SignalText HealthWords::eventText() const
{
    if (areKeysEnded())
        return keysEnded();
    switch (m_signal.finding) {
    case SignalFinding::EventsNotVisible:
        return {tr("injixo receives the app's events; they cannot be seen from here."),
                tr("The verdict is built from the import alone."),
                {}};
    case SignalFinding::EventsNotSetUp:
        return {tr("The app is not set up."),
                tr("Imports find every contact by themselves, some minutes later."),
                tr("Continue the set-up if injixo needs contacts at once.")};
    case SignalFinding::WaitingForApp:
        return {tr("The app has not used its key yet."),
                tr("Imports find every contact by themselves, some minutes later."),
                tr("Install the app in Freshdesk with the receiver's address and key.")};
    case SignalFinding::QuietAsFreshdesk:
        return {tr("No event, and nothing to announce: Freshdesk is quiet."), {}, {}};
    case SignalFinding::QuietAlthoughBusy:
        return {tr("The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not "
                   "announced.",
                   nullptr, number("missed"))
                    .arg(when("since")),
                tr("Imports still find every contact, some minutes later."),
                tr("Check in Freshdesk that the app is enabled, and run the checks.")};
    case SignalFinding::EventsRefused:
        return {fact("revoked_at").isEmpty()
                    ? tr("The app is using an injixo API key that has ended (…%1), since %2.")
                          .arg(fact("last_four"), when("since"))
                    : tr("The app is using an injixo API key (…%1) that was ended on %2.")
                          .arg(fact("last_four"), when("revoked_at")),
                tr("None of its events is accepted (%Ln refused).", nullptr, number("attempts")),
                tr("Enter the current key in the app, or generate a new one.")};
    case SignalFinding::EventsWithOtherKey:
        return {tr("The app is using the injixo API key of another integration, %1 (…%2), since "
                   "%3.",
                   "integration, ending of the key, time")
                    .arg(fact("integration"), fact("last_four"), when("since")),
                tr("None of its events is accepted (%Ln refused).", nullptr, number("attempts")),
                tr("Enter this integration's own key in the app.")};
    case SignalFinding::ReceiverDown:
        return {tr("The event receiver is not listening."),
                tr("The app keeps its events and sends them later; imports find the contacts until "
                   "then."),
                tr("Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them "
                   "runs, another program uses its port: end that one, or choose another port.")};
    default:
        return {fact("last").isEmpty()
                    ? tr("Events arrive.")
                    : tr("Last event at %1; %2 of %3 contacts of the last 24 hours announced.")
                          .arg(when("last"), count("announced"), count("found")),
                {},
                {}};
    }
}

QString HealthWords::day() const
{
    const auto time = parseIso(QString(fact("day") + u"T00:00:00Z"_s));
    return time ? completenessDayName(*time, m_zone) : fact("day");
}

QString HealthWords::provedDays() const
{
    const auto until = parseIso(fact("until"));
    return until ? provedDaysSentence(parseIso(fact("from")), *until, m_zone) : QString();
}

SignalText HealthWords::proofText() const
{
    switch (m_signal.finding) {
    case SignalFinding::Proved:
        return {provedDays(),
                number("not_provable_days") > 0
                    ? tr("%Ln day(s) cannot be proved, as tickets of that age may be archived, or "
                         "the history begins within the day.",
                         nullptr, number("not_provable_days"))
                    : QString(),
                {}};
    case SignalFinding::Differs:
        return {tr("On %1 Freshdesk counts %2 tickets, here are %3.")
                    .arg(day(), count("there"), count("here")),
                number("days") > 1
                    ? tr("The numbers of %Ln day(s) are not complete.", nullptr, number("days"))
                    : tr("That day's numbers are not complete."),
                tr("Read that day again.")};
    case SignalFinding::NotProvable:
        return notProvableText();
    case SignalFinding::LimitEaten:
        return {tr("Others use %1 of the account's %2 calls a minute.")
                    .arg(count("foreign"), count("limit")),
                tr("Imports wait for them."), tr("Change the reserve if imports are too slow.")};
    case SignalFinding::LimitFine:
        if (fact("limit").isEmpty())
            return {tr("Not known."), {}, {}};
        return {fact("used").isEmpty()
                    ? tr("%1 calls a minute.").arg(count("limit"))
                    : tr("%1 of %2 calls a minute are used.").arg(count("used"), count("limit")),
                {},
                {}};
    default:
        return {tr("Not compared with Freshdesk's own count yet."), {}, {}};
    }
}

SignalText HealthWords::notProvableText() const
{
    const QString why = fact("why");
    const QString until = provedDays();
    if (why == proofObstacleCode(ProofObstacle::FewerThere))
        return {tr("On %1 Freshdesk counts %2 tickets, here are %3.")
                    .arg(day(), count("there"), count("here")),
                tr("Nothing is missing by that: tickets were deleted or archived since they were "
                   "read. But the day cannot be proved.")
                    + (until.isEmpty() ? QString() : u' ' + until),
                tr("Read that day again to learn which ones.")};
    if (why == proofObstacleCode(ProofObstacle::Archived))
        return {tr("Tickets as old as those of %1 may be archived, which Freshdesk neither lists "
                   "nor counts.")
                    .arg(day()),
                until, tr("Reading the archive can prove those days.")};
    if (why == proofObstacleCode(ProofObstacle::HistoryStart))
        return {
            tr("The history begins within %1, and Freshdesk counts whole days only.").arg(day()),
            tr("The days after it are compared once they are over."),
            {}};
    return {tr("The newest days cannot be compared with Freshdesk's own count."), until, {}};
}

SignalText HealthWords::text() const
{
    switch (m_signal.id) {
    case SignalId::FreshdeskKey:
    case SignalId::InjixoKey:
        return keyText();
    case SignalId::Import:
        return importText();
    case SignalId::Events:
        return eventText();
    case SignalId::Completeness:
    case SignalId::AccountLimit:
        return proofText();
    }
    Q_UNREACHABLE();
}

QString verdictWord(HealthVerdict verdict)
{
    return HealthWords::verdict(verdict);
}

QString signalTitle(SignalId id)
{
    return HealthWords::title(id);
}

SignalText signalText(const HealthSignal &signal, const QTimeZone &zone)
{
    return HealthWords(signal, zone).text();
}

SignalText keysEndedText()
{
    return HealthWords::keysEnded();
}

QString verdictSentence(const HealthReport &report, const QTimeZone &zone)
{
    if (report.verdict == HealthVerdict::Operational)
        return HealthWords::flowing();
    if (report.verdict == HealthVerdict::Paused)
        return QCoreApplication::translate("HealthText",
                                           "Nothing is imported until it is resumed.");
    const auto cause = std::ranges::find(report.signalList, report.cause, &HealthSignal::id);
    return cause == report.signalList.end() ? QString() : signalText(*cause, zone).what;
}

} // namespace deskbridge
