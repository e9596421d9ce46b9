// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountnamestable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QSet>

namespace deskbridge {
namespace {

constexpr Sql listGroups{"account_group.list",
                         "SELECT group_id, name FROM account_group WHERE integration = ?"};
constexpr Sql listGone{"account_group.listGone",
                       R"(SELECT group_id FROM account_group WHERE integration = ? AND gone = 1
                          ORDER BY group_id)"};
constexpr Sql saveGroup{
    "account_group.save",
    R"(INSERT INTO account_group (integration, group_id, name, gone) VALUES (?, ?, ?, 0)
                           ON CONFLICT (integration, group_id) DO UPDATE SET name = excluded.name, gone = 0)"};
constexpr Sql markGone{"account_group.markGone",
                       "UPDATE account_group SET gone = 1 WHERE integration = ? AND group_id = ?"};
constexpr Sql saveAlias{"group_alias.save",
                        R"(INSERT INTO group_alias (integration, group_id, name) VALUES (?, ?, ?)
                           ON CONFLICT DO NOTHING)"};
constexpr Sql dropAlias{
    "group_alias.drop",
    "DELETE FROM group_alias WHERE integration = ? AND group_id = ? AND name = ?"};
constexpr Sql listAliases{"group_alias.list",
                          R"(SELECT name FROM group_alias WHERE integration = ? AND group_id = ?
                             ORDER BY name)"};
constexpr Sql listSources{"account_source.list",
                          "SELECT source_id, name FROM account_source WHERE integration = ?"};
constexpr Sql saveSource{
    "account_source.save",
    R"(INSERT INTO account_source (integration, source_id, name) VALUES (?, ?, ?)
                            ON CONFLICT (integration, source_id) DO UPDATE SET name = excluded.name)"};

Result<QHash<GroupId, QString>> groupNames(Database &database, IntegrationId integration)
{
    QHash<GroupId, QString> names;
    const Outcome read = database.each(
        listGroups, [&](const Row &row) { names.insert(row.as<GroupId>(0), row.text(1)); },
        integration);
    if (!read)
        return failure(read);
    return names;
}

} // namespace

Outcome AccountNamesTable::saveGroups(Transaction &transaction, IntegrationId integration,
                                      const QList<Group> &groups)
{
    const auto known = groupNames(m_database, integration);
    if (!known)
        return failure(known);
    QSet<GroupId> present;
    for (const Group &group : groups) {
        present.insert(group.id);
        const Result<qint64> saved =
            m_database.write(transaction, saveGroup, integration, group.id, group.name);
        if (!saved)
            return failure(saved);
        const auto before = known->constFind(group.id);
        if (before == known->constEnd() || *before == group.name)
            continue;
        // A group that gets an earlier name back has it no longer as a former one.
        const Result<qint64> dropped =
            m_database.write(transaction, dropAlias, integration, group.id, group.name);
        if (!dropped)
            return failure(dropped);
        const Result<qint64> kept =
            m_database.write(transaction, saveAlias, integration, group.id, *before);
        if (!kept)
            return failure(kept);
    }
    for (auto group = known->keyBegin(); group != known->keyEnd(); ++group) {
        if (present.contains(*group))
            continue;
        const Result<qint64> marked = m_database.write(transaction, markGone, integration, *group);
        if (!marked)
            return failure(marked);
    }
    return Done{};
}

Outcome AccountNamesTable::saveSources(Transaction &transaction, IntegrationId integration,
                                       const QList<TicketSource> &sources)
{
    for (const TicketSource &source : sources) {
        const Result<qint64> saved =
            m_database.write(transaction, saveSource, integration, source.id, source.name);
        if (!saved)
            return failure(saved);
    }
    return Done{};
}

Result<AccountNames> AccountNamesTable::names(IntegrationId integration)
{
    auto groups = groupNames(m_database, integration);
    if (!groups)
        return failure(groups);
    AccountNames names{.groups = *std::move(groups), .sources = {}};
    const Outcome read = m_database.each(
        listSources,
        [&](const Row &row) { names.sources.insert(row.as<SourceId>(0), row.text(1)); },
        integration);
    if (!read)
        return failure(read);
    return names;
}

Result<QList<GroupId>> AccountNamesTable::goneGroups(IntegrationId integration)
{
    return m_database.all(listGone, [](const Row &row) { return row.as<GroupId>(0); }, integration);
}

Result<QStringList> AccountNamesTable::formerNames(IntegrationId integration, GroupId group)
{
    return m_database.all(
        listAliases, [](const Row &row) { return row.text(0); }, integration, group);
}

} // namespace deskbridge
