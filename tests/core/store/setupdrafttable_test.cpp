// SPDX-License-Identifier: Apache-2.0
#include "core/store/setupdrafttable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Drafts {
    std::unique_ptr<Database> database = openInMemory();
    SetupDraftTable table{*database};

    SetupDraft save(const SetupDraft &draft)
    {
        return commit(*database, [&](Transaction &tx) { return table.save(tx, draft); });
    }
};

SetupDraft sample(std::int64_t updatedAt)
{
    return {.id = 0,
            .name = u"Acme"_s,
            .domain = u"acme.freshdesk.com"_s,
            .nextStep = SetupStep::ApiKey,
            .updatedAt = fromSeconds(updatedAt)};
}

} // namespace

TEST_CASE("drafts come back with their numbers, the one changed last first", "[store]")
{
    Drafts drafts;
    const SetupDraft older = drafts.save(sample(1));
    const SetupDraft newer = drafts.save(sample(2));
    CHECK(older.id != newer.id);
    CHECK(*drafts.table.list() == QList{newer, older});
}

TEST_CASE("saving a stored draft changes it in place", "[store]")
{
    Drafts drafts;
    SetupDraft draft = drafts.save(sample(1));
    draft.name.clear();
    draft.domain = u"other.freshdesk.com"_s;
    draft.nextStep = SetupStep::Save;
    draft.updatedAt = fromSeconds(5);
    CHECK(drafts.save(draft) == draft);
    REQUIRE(drafts.table.list()->size() == 1);
    CHECK(drafts.table.list()->first() == draft);
}

TEST_CASE("a draft that is gone is stored anew", "[store]")
{
    Drafts drafts;
    SetupDraft draft = sample(1);
    draft.id = 77;
    CHECK(drafts.save(draft).id > 0);
    CHECK(drafts.table.list()->size() == 1);
}

TEST_CASE("a removed draft is gone, and removing it again is no error", "[store]")
{
    Drafts drafts;
    const SetupDraft draft = drafts.save(sample(1));
    for (int i = 0; i < 2; ++i)
        commit(*drafts.database,
               [&](Transaction &tx) { return drafts.table.remove(tx, draft.id); });
    CHECK(drafts.table.list()->isEmpty());
}
