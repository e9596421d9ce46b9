// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountnamestable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Account {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    AccountNamesTable table{*database};

    void save(const QList<Group> &groups)
    {
        commit(*database,
               [&](Transaction &tx) { return table.saveGroups(tx, integration, groups); });
    }
    void save(const QList<TicketSource> &sources)
    {
        commit(*database,
               [&](Transaction &tx) { return table.saveSources(tx, integration, sources); });
    }
    [[nodiscard]] AccountNames names() { return *table.names(integration); }
};

constexpr GroupId sales{43'000'000'123};
constexpr GroupId support{7};

} // namespace

TEST_CASE("groups and sources come back under their names", "[store]")
{
    Account account;
    account.save(QList<Group>{{sales, u"Sales"_s}, {support, u"Büro"_s}});
    account.save(QList<TicketSource>{{SourceId{1}, u"Email"_s}, {SourceId{101}, u"Kiosk"_s}});
    CHECK(account.names()
          == AccountNames{.groups = {{sales, u"Sales"_s}, {support, u"Büro"_s}},
                          .sources = {{SourceId{1}, u"Email"_s}, {SourceId{101}, u"Kiosk"_s}}});
}

TEST_CASE("a group that is gone keeps its last name and is known to be gone", "[store]")
{
    Account account;
    account.save(QList<Group>{{sales, u"Sales"_s}, {support, u"Support"_s}});
    account.save(QList<Group>{{support, u"Support"_s}});
    CHECK(account.names().groups.value(sales) == u"Sales"_s);
    CHECK(*account.table.goneGroups(account.integration) == QList{sales});
}

TEST_CASE("a group that comes back is no longer gone", "[store]")
{
    Account account;
    account.save(QList<Group>{{sales, u"Sales"_s}});
    account.save(QList<Group>{});
    account.save(QList<Group>{{sales, u"Sales"_s}});
    CHECK(account.table.goneGroups(account.integration)->isEmpty());
}

TEST_CASE("a renamed group keeps its former names", "[store]")
{
    Account account;
    for (const QString &name : {u"B"_s, u"A"_s, u"C"_s})
        account.save(QList<Group>{{sales, name}});
    CHECK(account.names().groups.value(sales) == u"C"_s);
    CHECK(*account.table.formerNames(account.integration, sales) == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("a group that gets its former name back has it as a former one no more", "[store]")
{
    Account account;
    for (const QString &name : {u"A"_s, u"B"_s, u"A"_s})
        account.save(QList<Group>{{sales, name}});
    CHECK(*account.table.formerNames(account.integration, sales) == QStringList{u"B"_s});
}

TEST_CASE("saving the same groups again leaves no former names", "[store]")
{
    Account account;
    account.save(QList<Group>{{sales, u"Sales"_s}});
    account.save(QList<Group>{{sales, u"Sales"_s}});
    CHECK(account.table.formerNames(account.integration, sales)->isEmpty());
}

TEST_CASE("a source that is missing keeps its name, a renamed one changes it", "[store]")
{
    Account account;
    account.save(QList<TicketSource>{{SourceId{1}, u"Email"_s}, {SourceId{101}, u"Kiosk"_s}});
    account.save(QList<TicketSource>{{SourceId{1}, u"Mail"_s}});
    CHECK(account.names().sources.value(SourceId{1}) == u"Mail"_s);
    CHECK(account.names().sources.value(SourceId{101}) == u"Kiosk"_s);
}

TEST_CASE("the names of one account are not those of another", "[store]")
{
    Account account;
    account.save(QList<Group>{{sales, u"Sales"_s}});
    const IntegrationId other = addIntegration(*account.database, u"Other"_s);
    CHECK(*account.table.names(other) == AccountNames{});
}
