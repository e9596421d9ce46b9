// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/evidencepack.h"

#include "core/diagnostics/observations.h"
#include "core/diagnostics/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qsizetype mostChanges = 15;

QJsonObject json(const QMap<QString, QString> &facts)
{
    QJsonObject object;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        object.insert(fact.key(), fact.value());
    return object;
}

QJsonValue json(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

ZipEntry file(const QString &name, const QJsonDocument &document)
{
    return {name, document.toJson(QJsonDocument::Indented)};
}

QString receiverCode(EventReceiver receiver)
{
    switch (receiver) {
    case EventReceiver::Undecided:
        return u"undecided"_s;
    case EventReceiver::Deskbridge:
        return u"deskbridge"_s;
    case EventReceiver::Injixo:
        return u"injixo"_s;
    }
    Q_UNREACHABLE();
}

QString proxyModeCode(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return u"system"_s;
    case ProxyMode::Manual:
        return u"manual"_s;
    case ProxyMode::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

/// Imports come every few minutes; what a person asks about is what was changed.
bool isChange(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::ImportCompleted:
    case ActivityKind::ImportStopped:
    case ActivityKind::ImportFailed:
    case ActivityKind::ChecksRun:
    case ActivityKind::EvidenceSaved:
    case ActivityKind::VerdictChanged:
        return false;
    default:
        return true;
    }
}

/// Writes the files in their order; one redactor, so that ticket-1 is the same ticket in all of them.
class Pack {
public:
    explicit Pack(const EvidenceFacts &facts)
        : m_facts(facts)
        , m_redactor(facts.names)
    { }

    [[nodiscard]] EvidencePack make();

private:
    [[nodiscard]] ZipEntry readme() const;
    [[nodiscard]] ZipEntry summary(const Diagnosis &diagnosis);
    [[nodiscard]] ZipEntry checks();
    [[nodiscard]] ZipEntry verdicts();
    [[nodiscard]] ZipEntry activity();
    [[nodiscard]] ZipEntry imports() const;
    [[nodiscard]] ZipEntry settings() const;
    [[nodiscard]] ZipEntry database() const;
    [[nodiscard]] ZipEntry log();
    [[nodiscard]] SupportFacts support(const Diagnosis &diagnosis);
    [[nodiscard]] QJsonObject error(const Error &error);
    [[nodiscard]] CheckResult redacted(CheckResult check);
    [[nodiscard]] ActivityEntry redacted(ActivityEntry entry);
    [[nodiscard]] QString integrationName() const
    {
        return u"integration-"_s + QString::number(raw(m_facts.integration.id));
    }

    const EvidenceFacts &m_facts;
    Redactor m_redactor;
};

EvidencePack Pack::make()
{
    const Diagnosis diagnosis = diagnose(observationsOf(m_facts.checks, m_facts.now));
    EvidencePack pack{.at = m_facts.now};
    pack.files = {readme(),  summary(diagnosis), checks(),   verdicts(), activity(),
                  imports(), settings(),         database(), log()};
    pack.support = support(diagnosis);
    return pack;
}

ZipEntry Pack::readme() const
{
    return {u"README.txt"_s,
            "Evidence of a Deskbridge integration, made to be sent to whoever helps.\n"
            "\n"
            "Names are replaced: integration-1, domain-1, group-3, queue-2, source-4 and ticket-5 "
            "stand\n"
            "for the same thing in all files. Keys, persons, addresses, hosts and paths are taken "
            "out;\n"
            "<word> stands where a word might have been a name. Times are UTC.\n"
            "\n"
            "support.txt    what the support asks for first\n"
            "summary.json   how the integration stands\n"
            "checks.json    all checks with what they found\n"
            "verdicts.json  the history of the verdict, newest first\n"
            "activity.json  what was done and what happened, newest first\n"
            "imports.json   the last import runs in numbers\n"
            "settings.json  the settings\n"
            "database.json  sizes\n"
            "log.txt        the last lines of the log\n"};
}

QJsonObject Pack::error(const Error &error)
{
    return {{u"kind"_s, errorCode(error.kind)}, {u"detail"_s, m_redactor.text(error.detail)}};
}

CheckResult Pack::redacted(CheckResult check)
{
    check.facts = m_redactor.facts(check.facts);
    if (check.error)
        check.error->detail = m_redactor.text(check.error->detail);
    return check;
}

ActivityEntry Pack::redacted(ActivityEntry entry)
{
    entry.integrationName = entry.integration ? m_redactor.name(entry.integrationName) : QString();
    entry.facts = m_redactor.facts(entry.facts);
    return entry;
}

ZipEntry Pack::summary(const Diagnosis &diagnosis)
{
    const Integration &integration = m_facts.integration;
    const bool isSandbox = integration.domain.contains(u':');
    QJsonObject object{{u"made_at"_s, toIso(m_facts.now)},
                       {u"integration"_s, integrationName()},
                       {u"domain"_s, m_redactor.name(integration.domain)},
                       {u"sandbox"_s, isSandbox},
                       {u"state"_s, stateCode(integration.state)},
                       {u"event_receiver"_s, receiverCode(integration.eventReceiver)},
                       {u"created_at"_s, toIso(integration.createdAt)},
                       {u"history_start"_s, json(integration.historyStart)},
                       {u"initial_import_done"_s, m_facts.initialImportDone},
                       {u"last_complete_import"_s, json(m_facts.lastCompleteImportAt)},
                       {u"groups"_s, m_facts.groups},
                       {u"queues"_s, m_facts.queues},
                       {u"cause"_s, causeCode(diagnosis.cause)},
                       {u"certainty"_s, certaintyCode(diagnosis.certainty)},
                       {u"cause_facts"_s, json(m_redactor.facts(diagnosis.facts))},
                       {u"versions"_s, json(m_redactor.facts(m_facts.versions))}};
    return file(u"summary.json"_s, QJsonDocument(object));
}

ZipEntry Pack::checks()
{
    QJsonArray list;
    for (const CheckResult &check : m_facts.checks) {
        QJsonObject object{{u"id"_s, checkCode(check.id)},
                           {u"outcome"_s, outcomeCode(check.outcome)},
                           {u"finding"_s, findingCode(check.finding)},
                           {u"facts"_s, json(m_redactor.facts(check.facts))}};
        if (check.error)
            object.insert(u"error"_s, error(*check.error));
        list.append(object);
    }
    return file(u"checks.json"_s, QJsonDocument(list));
}

ZipEntry Pack::verdicts()
{
    QJsonArray list;
    for (const VerdictChange &change : m_facts.verdicts)
        list.append(QJsonObject{{u"at"_s, toIso(change.at)},
                                {u"verdict"_s, verdictCode(change.verdict)},
                                {u"cause"_s, signalCode(change.cause)},
                                {u"finding"_s, signalFindingCode(change.finding)},
                                {u"facts"_s, json(m_redactor.facts(change.facts))}});
    return file(u"verdicts.json"_s, QJsonDocument(list));
}

ZipEntry Pack::activity()
{
    QJsonArray list;
    for (const ActivityEntry &told : m_facts.activity) {
        const ActivityEntry entry = redacted(told);
        QJsonObject object{{u"at"_s, toIso(entry.at)},
                           {u"what"_s, activityCode(entry.kind)},
                           {u"by"_s, actorCode(entry.actor)},
                           {u"facts"_s, json(entry.facts)}};
        if (!entry.integrationName.isEmpty())
            object.insert(u"integration"_s, entry.integrationName);
        list.append(object);
    }
    return file(u"activity.json"_s, QJsonDocument(list));
}

ZipEntry Pack::imports() const
{
    QJsonArray list;
    for (const RunLine &run : m_facts.runs)
        list.append(QJsonObject{{u"started_at"_s, toIso(run.startedAt)},
                                {u"finished_at"_s, json(run.finishedAt)},
                                {u"stage"_s, run.stage == 0 ? u"initial"_s : u"continuous"_s},
                                {u"tickets"_s, run.tickets},
                                {u"contacts"_s, run.contacts},
                                {u"requests"_s, run.requests},
                                {u"rate_limited"_s, run.rateLimited},
                                {u"complete"_s, run.complete},
                                {u"error"_s, run.errorCode}});
    return file(u"imports.json"_s, QJsonDocument(list));
}

ZipEntry Pack::settings() const
{
    const Settings &settings = m_facts.settings;
    const QJsonObject object{
        {u"poll_minutes"_s, static_cast<int>(settings.pollPeriod.count())},
        {u"reserve_percent"_s, settings.reservePercent},
        {u"max_rate_per_minute"_s,
         settings.maxRatePerMinute ? QJsonValue(*settings.maxRatePerMinute) : QJsonValue()},
        {u"proxy"_s, proxyModeCode(settings.proxy.mode)},
        {u"proxy_user"_s, !settings.proxy.user.isEmpty()},
        {u"own_authority"_s, !settings.authorityFile.isEmpty()},
        {u"log_level"_s, logLevelCode(settings.logLevel)},
        {u"key_reminder_days"_s, static_cast<int>(settings.keyReminderAge.count())}};
    return file(u"settings.json"_s, QJsonDocument(object));
}

ZipEntry Pack::database() const
{
    QJsonObject rows;
    for (const TableRows &table : m_facts.tables)
        rows.insert(table.table, table.rows);
    return file(u"database.json"_s,
                QJsonDocument(QJsonObject{{u"bytes"_s, m_facts.databaseBytes}, {u"rows"_s, rows}}));
}

ZipEntry Pack::log()
{
    QString text;
    for (const QString &line : m_facts.log) {
        // Time, level and category are the program's own; what follows is anybody's.
        const QString head = line.section(u' ', 0, 2);
        const QString message = line.section(u' ', 3);
        const bool isOurs = parseIso(head.section(u' ', 0, 0)).has_value();
        text += (isOurs ? head + u' ' + m_redactor.text(message) : m_redactor.text(line)) + u'\n';
    }
    return {u"log.txt"_s, text.toUtf8()};
}

SupportFacts Pack::support(const Diagnosis &diagnosis)
{
    SupportFacts support{.integration = integrationName(),
                         .now = m_facts.now,
                         .diagnosis = diagnosis,
                         .groups = m_facts.groups,
                         .queues = m_facts.queues,
                         .lastImport = m_facts.lastCompleteImportAt,
                         .receiver = m_facts.integration.eventReceiver,
                         .versions = m_facts.versions};
    support.diagnosis.facts = m_redactor.facts(diagnosis.facts);
    if (!m_facts.verdicts.isEmpty()) {
        support.since = m_facts.verdicts.first().at;
        support.verdict = m_facts.verdicts.first().verdict;
    }
    for (const CheckResult &check : m_facts.checks) {
        if (check.outcome == CheckOutcome::Failed || check.outcome == CheckOutcome::Warning)
            support.findings.append(redacted(check));
    }
    for (const ActivityEntry &entry : m_facts.activity) {
        if (support.changes.size() < mostChanges && isChange(entry.kind))
            support.changes.append(redacted(entry));
    }
    return support;
}

} // namespace

EvidencePack makeEvidence(const EvidenceFacts &facts)
{
    return Pack(facts).make();
}

} // namespace deskbridge
