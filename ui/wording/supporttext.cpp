// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/supporttext.h"

#include "ui/wording/activitytext.h"
#include "ui/wording/checktext.h"
#include "ui/wording/datetext.h"
#include "ui/wording/diagnosistext.h"
#include "ui/wording/healthtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class SupportWords {
    Q_DECLARE_TR_FUNCTIONS(SupportText)
public:
    SupportWords(const SupportFacts &facts, const QTimeZone &zone)
        : m_facts(facts)
        , m_zone(zone)
    { }

    [[nodiscard]] QString text() const;
    static ErrorText problem(SaveProblem problem);

private:
    [[nodiscard]] QString when(const std::optional<UtcTime> &time) const
    {
        return time ? dateTimeText(*time, m_zone) : tr("not known");
    }
    [[nodiscard]] QString receiver() const;
    [[nodiscard]] QStringList findings() const;
    [[nodiscard]] QStringList changes() const;

    const SupportFacts &m_facts;
    const QTimeZone &m_zone;
};

QString SupportWords::receiver() const
{
    switch (m_facts.receiver) {
    case EventReceiver::Undecided:
        return tr("nobody yet: the app is not set up");
    case EventReceiver::Deskbridge:
        return tr("Deskbridge");
    case EventReceiver::Injixo:
        return tr("injixo");
    }
    Q_UNREACHABLE();
}

QStringList SupportWords::findings() const
{
    QStringList lines;
    for (const CheckResult &check : m_facts.findings)
        lines << u"- "_s
                + tr("%1 (%2): %3", "a check, its outcome, what was found")
                      .arg(checkTitle(check.id), outcomeWord(check.outcome),
                           checkDetail(check, m_zone));
    if (lines.isEmpty())
        lines << u"- "_s + tr("No check failed or warned.");
    return lines;
}

QStringList SupportWords::changes() const
{
    QStringList lines;
    for (const ActivityEntry &entry : m_facts.changes)
        lines << u"- "_s
                + tr("%1: %2", "a time and what happened then")
                      .arg(when(entry.at), activityText(entry, m_zone));
    if (lines.isEmpty())
        lines << u"- "_s + tr("Nothing that Deskbridge knows of.");
    return lines;
}

QString SupportWords::text() const
{
    const DiagnosisText diagnosis = diagnosisText(m_facts.diagnosis, m_zone);
    QStringList lines{
        tr("Freshdesk integration with injixo: what is known"),
        {},
        tr("Integration: %1").arg(m_facts.integration),
        tr("As of: %1").arg(when(m_facts.now)),
        m_facts.verdict
            ? tr("Since when: %1 since %2").arg(verdictWord(*m_facts.verdict), when(m_facts.since))
            : tr("Since when: %1").arg(when(m_facts.since)),
        tr("Which error: %1 %2").arg(diagnosis.cause, diagnosis.certainty),
        tr("Last complete import: %1").arg(when(m_facts.lastImport)),
        tr("Receives the app’s events: %1").arg(receiver()),
        tr("How many source queues: %1, from %2 Freshdesk groups")
            .arg(QLocale().toString(m_facts.queues), QLocale().toString(m_facts.groups)),
        tr("How many users: fill in by hand; Deskbridge does not know injixo’s users"),
        tr("Deskbridge %1, Qt %2, %3")
            .arg(m_facts.versions.value(u"version"_s), m_facts.versions.value(u"qt"_s),
                 m_facts.versions.value(u"system"_s)),
        {},
        tr("What the checks found:")};
    lines += findings();
    lines << QString() << tr("What changed recently:");
    lines += changes();
    return lines.join(u'\n') + u'\n';
}

ErrorText SupportWords::problem(SaveProblem problem)
{
    switch (problem) {
    case SaveProblem::Exists:
        return {tr("There is a file of that name already."),
                tr("Choose another name, or remove the file first.")};
    case SaveProblem::NoFolder:
        return {tr("The folder for the file does not exist."),
                tr("Create it, or choose another place.")};
    case SaveProblem::NotWritable:
        return {tr("The file cannot be written there."),
                tr("Choose a place that you may write to.")};
    case SaveProblem::DiskFull:
        return {tr("The disk has no room for the file."), tr("Make room, or choose another disk.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString supportText(const SupportFacts &facts, const QTimeZone &zone)
{
    return SupportWords(facts, zone).text();
}

QList<ZipEntry> filesWithSupportText(const EvidencePack &pack, const QTimeZone &zone)
{
    QList<ZipEntry> files = pack.files;
    files.insert(std::min<qsizetype>(1, files.size()),
                 {u"support.txt"_s, supportText(pack.support, zone).toUtf8()});
    return files;
}

ErrorText saveProblemText(SaveProblem problem)
{
    return SupportWords::problem(problem);
}

} // namespace deskbridge
