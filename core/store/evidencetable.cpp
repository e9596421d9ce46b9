// SPDX-License-Identifier: Apache-2.0
#include "core/store/evidencetable.h"

#include "core/counting/sourcenames.h"
#include "core/store/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql integrationNames{"evidence.integrations", "SELECT id, name, domain FROM integration"};
constexpr Sql draftNames{"evidence.drafts", "SELECT id, name, domain FROM setup_draft"};
constexpr Sql formerIntegrations{"evidence.former_integrations",
                                 R"(SELECT DISTINCT coalesce(integration, 0), integration_name
                                    FROM activity WHERE integration_name <> '')"};
constexpr Sql groupNames{
    "evidence.groups",
    R"(SELECT g.integration, g.group_id, g.name, 0 AS former FROM account_group g
       UNION ALL SELECT a.integration, a.group_id, a.name, 1 FROM group_alias a
       UNION ALL SELECT q.integration, q.group_id, q.group_name, 1 FROM source_queue q
                 WHERE q.group_reference = 0
       ORDER BY 1, 2, 4, 3)"};
constexpr Sql queueNames{"evidence.queues",
                         R"(SELECT id, name FROM source_queue WHERE group_reference <> 2
                            UNION ALL SELECT queue, name FROM queue_alias)"};
constexpr Sql sources{"evidence.sources", "SELECT source_id, name FROM account_source"};
constexpr Sql countRows{"evidence.rows",
                        R"(SELECT 'account_group', count(*) FROM account_group
       UNION ALL SELECT 'activity', count(*) FROM activity
       UNION ALL SELECT 'app_event', count(*) FROM app_event
       UNION ALL SELECT 'completeness_day', count(*) FROM completeness_day
       UNION ALL SELECT 'import_run', count(*) FROM import_run
       UNION ALL SELECT 'injixo_key', count(*) FROM injixo_key
       UNION ALL SELECT 'integration', count(*) FROM integration
       UNION ALL SELECT 'key_refusal', count(*) FROM key_refusal
       UNION ALL SELECT 'ledger', coalesce(sum(messages), 0) FROM message_tally
       UNION ALL SELECT 'pending_conversations', count(*) FROM pending_conversations
       UNION ALL SELECT 'source_queue', count(*) FROM source_queue
       UNION ALL SELECT 'ticket', count(*) FROM ticket
       UNION ALL SELECT 'unreadable_conversations', count(*) FROM unreadable_conversations
       UNION ALL SELECT 'verdict_change', count(*) FROM verdict_change)"};
constexpr Sql listRuns{"evidence.runs",
                       R"(SELECT started_at, finished_at, stage, tickets, contacts, requests,
                                 rate_limited, complete, coalesce(error_code, '')
                          FROM import_run WHERE integration = ? ORDER BY id DESC LIMIT ?)"};

struct Named {
    qint64 id = 0;
    QString name;
    QString domain = {};
};

QString numbered(const QString &kind, qint64 number)
{
    return kind + u'-' + QString::number(number);
}

RunLine readRun(const Row &row)
{
    return {.startedAt = row.time(0),
            .finishedAt = row.optionalTime(1),
            .stage = row.as<int>(2),
            .tickets = row.integer(3),
            .contacts = row.integer(4),
            .requests = row.integer(5),
            .rateLimited = row.integer(6),
            .complete = row.flag(7),
            .errorCode = row.text(8)};
}

} // namespace

Result<QList<PrivateName>> EvidenceTable::privateNames()
{
    QList<PrivateName> names;
    const auto add = [&names](const QString &name, const QString &pseudonym) {
        if (!name.trimmed().isEmpty())
            names.append({name.trimmed(), pseudonym});
    };
    const auto withDomain = [](const Row &row) {
        return Named{row.integer(0), row.text(1), row.text(2)};
    };
    const auto plain = [](const Row &row) { return Named{row.integer(0), row.text(1)}; };

    const auto integrations = m_database.all(integrationNames, withDomain);
    const auto drafts = m_database.all(draftNames, withDomain);
    const auto former = m_database.all(formerIntegrations, plain);
    const auto queues = m_database.all(queueNames, plain);
    const auto ownSources = m_database.all(sources, plain);
    struct Group {
        std::pair<qint64, qint64> id;
        QString name;
    };
    const auto groups = m_database.all(groupNames, [](const Row &row) {
        return Group{{row.integer(0), row.integer(1)}, row.text(2)};
    });
    for (const auto *part : {&integrations, &drafts, &former, &queues, &ownSources}) {
        if (!*part)
            return failure(*part);
    }
    if (!groups)
        return failure(groups);

    // The account's own part of a domain is mostly the company's name.
    const auto addDomain = [&add](const QString &domain, const QString &pseudonym) {
        add(domain, pseudonym);
        if (domain.endsWith(".freshdesk.com"_L1))
            add(domain.section(u'.', 0, 0), pseudonym);
    };
    for (const Named &one : *integrations) {
        add(one.name, numbered(u"integration"_s, one.id));
        addDomain(one.domain, numbered(u"domain"_s, one.id));
    }
    for (const Named &one : *drafts) {
        add(one.name, numbered(u"draft"_s, one.id));
        addDomain(one.domain, numbered(u"draft-domain"_s, one.id));
    }
    for (const Named &one : *former)
        add(one.name, numbered(u"integration"_s, one.id));
    // Numbered in the order of their ids, so that the same database gives the same numbers.
    QHash<std::pair<qint64, qint64>, qint64> numbers;
    for (const Group &group : *groups) {
        if (!numbers.contains(group.id))
            numbers.insert(group.id, numbers.size() + 1);
        add(group.name, numbered(u"group"_s, numbers.value(group.id)));
    }
    for (const Named &queue : *queues)
        add(queue.name, numbered(u"queue"_s, queue.id));
    for (const Named &source : *ownSources) {
        const SourceId id{static_cast<int>(source.id)};
        const QString usual = sourceName(id, {});
        if (source.name.compare(usual, Qt::CaseInsensitive) != 0)
            add(source.name, numbered(u"source"_s, source.id));
    }
    return names;
}

Result<QList<TableRows>> EvidenceTable::rowCounts()
{
    return m_database.all(countRows,
                          [](const Row &row) { return TableRows{row.text(0), row.integer(1)}; });
}

Result<QList<RunLine>> EvidenceTable::lastRuns(IntegrationId integration, int count)
{
    return m_database.all(listRuns, readRun, integration, count);
}

} // namespace deskbridge
