// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/notice.h"

#include "ui/wording/healthtext.h"

#include <QCoreApplication>

namespace deskbridge {

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::Notice)
};

/// How much somebody has to do about it.
int weight(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
    case HealthVerdict::CatchingUp:
    case HealthVerdict::Paused:
        return 0;
    case HealthVerdict::Degraded:
        return 1;
    case HealthVerdict::ActionRequired:
        return 2;
    }
    Q_UNREACHABLE();
}

int leastWeight(NoticeChoice choice)
{
    switch (choice) {
    case NoticeChoice::All:
        return 1;
    case NoticeChoice::ActionRequired:
        return 2;
    case NoticeChoice::None:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Notice> noticeFor(const VerdictChange &change, HealthVerdict previous,
                                const QString &integrationName, NoticeChoice choice,
                                const QTimeZone &zone)
{
    const int before = weight(previous);
    const int now = weight(change.verdict);
    const int least = leastWeight(choice);
    const bool worse = now > before && now >= least;
    const bool good = now < least && before >= least && change.verdict != HealthVerdict::Paused;
    if (!worse && !good)
        return {};
    Notice notice;
    notice.integration = change.integration;
    notice.title = NoticeText::tr("%1: %2", "integration: verdict")
                       .arg(integrationName, verdictWord(change.verdict));
    if (good) {
        notice.tone = now == 0 ? Tone::Success : Tone::Info;
        notice.text = NoticeText::tr("Data is flowing again.");
        return notice;
    }
    notice.tone = now == 2 ? Tone::Danger : Tone::Warning;
    HealthSignal signal;
    signal.id = change.cause;
    signal.state = now == 2 ? SignalState::Bad : SignalState::Warning;
    signal.finding = change.finding;
    signal.facts = change.facts;
    notice.text = signalText(signal, zone).what;
    return notice;
}

std::optional<Notice> noticeFor(const KeyReminder &reminder, const QString &integrationName,
                                NoticeChoice choice)
{
    if (choice != NoticeChoice::All)
        return {};
    const bool freshdesk = reminder.key == ReminderKey::Freshdesk;
    const auto left = static_cast<int>(reminder.left.count());
    Notice notice;
    notice.integration = reminder.integration;
    notice.title =
        (freshdesk ? NoticeText::tr("%1: Freshdesk API key") : NoticeText::tr("%1: injixo API key"))
            .arg(integrationName);
    notice.text = left > 0
        ? NoticeText::tr("The key …%1 is to be replaced in %Ln day(s).", nullptr, left)
              .arg(reminder.lastFour)
        : NoticeText::tr("The key …%1 is %Ln day(s) old; it is time to replace it.", nullptr,
                         static_cast<int>(reminder.age.count()))
              .arg(reminder.lastFour);
    return notice;
}

} // namespace deskbridge
