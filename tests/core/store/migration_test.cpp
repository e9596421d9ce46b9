// SPDX-License-Identifier: Apache-2.0
#include "core/store/completenesstable.h"
#include "core/store/queuetable.h"
#include "core/store/schema/schema.h"
#include "core/store/setupdrafttable.h"
#include "tests/core/store/storefixture.h"

#include <cstddef>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QString anIntegration =
    u"INSERT INTO integration (id, name, comparable_name, domain, state, next_step, event_receiver,"
    " created_at, api_key_entry, api_key_last_four)"
    " VALUES (1, 'A', 'a', 'a', 1, 6, 0, 0, 'x', 'x')"_s;

QStringList stepsTo(std::size_t version)
{
    QStringList statements{u"PRAGMA application_id = %1"_s.arg(storeApplicationId)};
    for (const SchemaStep &step : schemaSteps().first(version)) {
        for (const char *statement : step)
            statements.append(QString::fromUtf8(statement));
    }
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    return statements;
}

} // namespace

TEST_CASE("a file of every released version is brought up and keeps what is in it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto version =
        static_cast<std::size_t>(GENERATE(range(1, static_cast<int>(schemaSteps().size()))));
    CAPTURE(version);
    QStringList statements = stepsTo(version);
    statements.append(u"INSERT INTO setup_draft (name, domain, next_step, updated_at)"
                      " VALUES ('Acme', 'acme.freshdesk.com', 2, 1700000000)"_s);
    makeSqliteFile(path, statements);

    const auto database = openStore(path);
    CHECK(askNumber(*database, u"PRAGMA user_version"_s) == qint64(schemaSteps().size()));
    CHECK(SetupDraftTable(*database).list()->first().name == u"Acme"_s);
    checkIntegrity(*database);
}

TEST_CASE("bringing up a file adds up the days of the counts that are in it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    QStringList statements = stepsTo(2);
    statements.append(anIntegration);
    statements.append(u"INSERT INTO source_queue (id, integration, group_reference, group_id,"
                      " source_id, kind, name, group_name, source_name, outgoing)"
                      " VALUES (1, 1, 0, 7, 1, 0, 'x', 'x', 'x', 0)"_s);
    // Before and after the epoch's midnight, and two on one day
    statements.append(u"INSERT INTO interval_count VALUES (1, 1, -900, 2, -800, -1),"
                      " (1, 1, 0, 3, 5, 60), (1, 1, 85500, 4, 85501, 86399)"_s);
    makeSqliteFile(path, statements);

    const auto database = openStore(path);
    CHECK(askText(*database,
                  u"SELECT group_concat(day || ':' || offered || ':' || first_at || ':' || last_at)"
                  " FROM (SELECT * FROM day_count ORDER BY day)"_s)
          == u"-86400:2:-800:-1,0:7:5:86399"_s);
    const auto summaries = QueueTable(*database).summaries(IntegrationId{1}, {});
    REQUIRE(summaries);
    CHECK(summaries->first().offered == 9);
}

TEST_CASE("bringing up a file keeps the days of the proof that have changed, as of long ago",
          "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    QStringList statements = stepsTo(3);
    statements.append(anIntegration);
    statements.append(u"INSERT INTO changed_day (integration, day) VALUES (1, 86400)"_s);
    makeSqliteFile(path, statements);

    const auto database = openStore(path);
    CHECK(*CompletenessTable(*database).changedDays(IntegrationId{1})
          == ChangedDays{{86'400, fromSeconds(0)}});
    checkIntegrity(*database);
}
