// SPDX-License-Identifier: Apache-2.0
#include "core/importing/ticketwalk.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <functional>
#include <random>
#include <set>
#include <vector>

using namespace deskbridge;

namespace {

constexpr qsizetype pageSize = 100;

Ticket ticketAt(qint64 id, std::int64_t updatedAt)
{
    Ticket ticket;
    ticket.id = TicketId{id};
    ticket.updatedAt = fromSeconds(updatedAt);
    return ticket;
}

/// The list as Freshdesk keeps it: sorted by updated_at, ties in any order, sliced into pages.
struct TicketList {
    std::vector<Ticket> tickets;
    bool tiesReversed = false; ///< undocumented order of ties: this one changes it between calls
    bool sorted = true;
    std::optional<std::mt19937> tiesAtRandom; ///< another order each time
    [[nodiscard]] Page<Ticket> answer(const TicketQuery &query)
    {
        std::vector<Ticket> listed;
        std::ranges::copy_if(tickets, std::back_inserter(listed),
                             [&](const Ticket &t) { return t.updatedAt >= query.updatedSince; });
        if (tiesAtRandom)
            std::ranges::shuffle(listed, *tiesAtRandom);
        if (tiesAtRandom)
            std::ranges::stable_sort(listed, {}, &Ticket::updatedAt);
        else if (sorted) {
            std::ranges::stable_sort(listed, [&](const Ticket &a, const Ticket &b) {
                if (a.updatedAt != b.updatedAt)
                    return a.updatedAt < b.updatedAt;
                return tiesReversed ? a.id > b.id : a.id < b.id;
            });
        }
        const auto begin = static_cast<std::size_t>((query.page - 1) * pageSize);
        const auto end = std::min(listed.size(), begin + static_cast<std::size_t>(pageSize));
        Page<Ticket> page;
        for (std::size_t i = begin; i < end; ++i)
            page.rows.append(listed[i]);
        page.hasNext = end < listed.size();
        return page;
    }

    void update(qint64 id, std::int64_t updatedAt)
    {
        std::ranges::find(tickets, TicketId{id}, &Ticket::id)->updatedAt = fromSeconds(updatedAt);
    }
};

struct Walked {
    std::set<qint64> met;
    int pages = 0;
    int highestPage = 0;
};

Walked walkToEnd(TicketWalk &walk, TicketList &list, const std::function<void(int)> &afterPage = {})
{
    Walked walked;
    while (!walk.isFinished()) {
        REQUIRE(walked.pages < 5000);
        const TicketQuery query = walk.query();
        const Page<Ticket> page = list.answer(query);
        walked.highestPage = std::max(walked.highestPage, query.page);
        for (const Ticket &ticket : page.rows)
            walked.met.insert(raw(ticket.id));
        walk.advance(page);
        ++walked.pages;
        if (afterPage)
            afterPage(walked.pages);
    }
    return walked;
}

TicketList evenList(int count)
{
    TicketList list;
    for (int i = 1; i <= count; ++i)
        list.tickets.push_back(ticketAt(i, 1000 + i * 7));
    return list;
}

} // namespace

TEST_CASE("a walk meets every ticket of a list of any length")
{
    const int count = GENERATE(0, 1, 99, 100, 101, 199, 200, 201, 1234);
    TicketList list = evenList(count);
    TicketWalk walk(TicketStanding::Present, {});

    const Walked walked = walkToEnd(walk, list);

    CHECK(walked.met.size() == static_cast<std::size_t>(count));
    CHECK_FALSE(walk.hasGap());
    CHECK(walked.highestPage == 1);
}

TEST_CASE("a walk costs no more than one repeated row a page")
{
    TicketList list = evenList(9901);
    TicketWalk walk(TicketStanding::Present, {});

    CHECK(walkToEnd(walk, list).pages == 100);
}

TEST_CASE(
    "the cursor ends at the last ticket's updated_at, for the continuous import to go on from")
{
    TicketList list = evenList(250);
    TicketWalk walk(TicketStanding::Present, {});
    (void)walkToEnd(walk, list);

    CHECK(walk.position().cursor == fromSeconds(1000 + 250 * 7));
    CHECK(walk.position().page == 1);
}

TEST_CASE("tickets that share one second over several pages are all met")
{
    const int tied = GENERATE(99, 100, 101, 200, 250, 1000);
    const int before = GENERATE(0, 1, 50, 99, 100);
    TicketList list;
    qint64 id = 0;
    for (int i = 0; i < before; ++i)
        list.tickets.push_back(ticketAt(++id, 100 + i));
    for (int i = 0; i < tied; ++i)
        list.tickets.push_back(ticketAt(++id, 5000));
    for (int i = 0; i < 150; ++i)
        list.tickets.push_back(ticketAt(++id, 6000 + i));
    TicketWalk walk(TicketStanding::Present, {});

    const Walked walked = walkToEnd(walk, list);

    CHECK(walked.met.size() == list.tickets.size());
    CHECK_FALSE(walk.hasGap());
}

TEST_CASE("a tie whose order changes between two pages is read again until it comes whole")
{
    TicketList list;
    for (int i = 1; i <= 350; ++i)
        list.tickets.push_back(ticketAt(i, 5000));
    list.tickets.push_back(ticketAt(999, 6000));
    TicketWalk walk(TicketStanding::Present, {fromSeconds(5000), 1, false});

    const Walked walked = walkToEnd(walk, list, [&](int pages) { list.tiesReversed = pages == 1; });

    CHECK(walked.met.size() == 351);
    CHECK_FALSE(walk.hasGap());
}

TEST_CASE("a tie that never comes whole is a known gap and not an endless walk")
{
    TicketList list;
    for (int i = 1; i <= 350; ++i)
        list.tickets.push_back(ticketAt(i, 5000));
    list.tickets.push_back(ticketAt(999, 6000));
    TicketWalk walk(TicketStanding::Present, {fromSeconds(5000), 1, false});

    const Walked walked =
        walkToEnd(walk, list, [&](int) { list.tiesReversed = !list.tiesReversed; });

    CHECK(walk.hasGap());
    CHECK(walked.met.contains(999));
}

TEST_CASE("a ticket that leaves a tie while it is read takes no other with it")
{
    TicketList list;
    for (qint64 id = 1; id <= 350; ++id)
        list.tickets.push_back(ticketAt(id, 1'000));
    for (qint64 id = 351; id <= 600; ++id)
        list.tickets.push_back(ticketAt(id, 1'000 + id));
    const auto departures = GENERATE(1, 3, 40);
    TicketWalk walk(TicketStanding::Present, {fromSeconds(1'000), 1, false});

    const Walked walked = walkToEnd(walk, list, [&](int page) {
        if (page != 2)
            return;
        for (qint64 id = 11; id < 11 + departures; ++id)
            list.update(id, 5'000 + id);
    });

    CHECK(walked.met.size() == 600);
    CHECK_FALSE(walk.hasGap());
    CHECK(walked.pages < 20);
}

TEST_CASE("a tie whose order differs from page to page comes whole out of all readings together")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    const int tied = GENERATE(101, 150, 350);
    TicketList list;
    list.tiesAtRandom.emplace(seed);
    for (qint64 id = 1; id <= tied; ++id)
        list.tickets.push_back(ticketAt(id, 1'000));
    list.tickets.push_back(ticketAt(1'000, 1'600));
    TicketWalk walk(TicketStanding::Present, {});

    const Walked walked = walkToEnd(walk, list);

    CHECK(walked.met.size() == static_cast<std::size_t>(tied) + 1);
    CHECK_FALSE(walk.hasGap());
}

TEST_CASE("a tie that keeps losing tickets while it is read again is read to its end or is a gap")
{
    TicketList list;
    for (qint64 id = 1; id <= 450; ++id)
        list.tickets.push_back(ticketAt(id, 1'000));
    TicketWalk walk(TicketStanding::Present, {fromSeconds(1'000), 1, false});
    qint64 next = 1;
    std::int64_t now = 2'000;
    // After the second page of each reading of the tie, the first one of it is updated.
    const Walked walked = walkToEnd(walk, list, [&](int) {
        const WalkState &at = walk.position();
        if (at.cursor == fromSeconds(1'000) && at.page == 3)
            list.update(next++, ++now);
    });

    CHECK(next > 3);
    CHECK((walked.met.size() == 450 || walk.hasGap()));
}

TEST_CASE("a ticket updated while the walk is under way is met, and so is every other")
{
    const int updatedAfterPage = GENERATE(1, 2, 3, 4);
    TicketList list = evenList(450);
    TicketWalk walk(TicketStanding::Present, {});

    const Walked walked = walkToEnd(walk, list, [&](int pages) {
        if (pages == updatedAfterPage) {
            for (qint64 id = 1; id <= 60; ++id)
                list.update(id * 7, 100000 + id);
        }
    });

    CHECK(walked.met.size() == 450);
}

TEST_CASE(
    "page 301 is never asked for: a second with more than 30,000 tickets is passed and named a gap")
{
    TicketList list;
    for (int i = 1; i <= 30050; ++i)
        list.tickets.push_back(ticketAt(i, 5000));
    for (int i = 0; i < 120; ++i)
        list.tickets.push_back(ticketAt(40000 + i, 6000 + i));
    TicketWalk walk(TicketStanding::Present, {fromSeconds(5000), 1, false});

    // The full list is sorted for each of 300 pages: slow in a test, so the list answers from one sort.
    int pages = 0;
    int highestPage = 0;
    std::set<qint64> met;
    while (!walk.isFinished()) {
        REQUIRE(++pages < 400);
        const TicketQuery query = walk.query();
        highestPage = std::max(highestPage, query.page);
        Page<Ticket> page;
        const auto first =
            std::ranges::lower_bound(list.tickets, query.updatedSince, {}, &Ticket::updatedAt);
        const auto remaining = list.tickets.end() - first;
        const auto begin = std::min<std::ptrdiff_t>(remaining, (query.page - 1) * pageSize);
        const auto end = std::min<std::ptrdiff_t>(remaining, begin + pageSize);
        for (auto i = begin; i < end; ++i) {
            page.rows.append(*(first + i));
            met.insert(raw((first + i)->id));
        }
        page.hasNext = end < remaining;
        walk.advance(page);
    }

    CHECK(highestPage == TicketWalk::lastPage);
    CHECK(walk.hasGap());
    CHECK(met.size() == 30000 + 120);
}

TEST_CASE("a list that does not come in the order asked for is read page by page to its end")
{
    TicketList list;
    list.sorted = false;
    for (int i = 1; i <= 420; ++i)
        list.tickets.push_back(ticketAt(i, 1000 + (i * 7919) % 4200));
    TicketWalk walk(TicketStanding::Present, {});

    CHECK(walkToEnd(walk, list).met.size() == 420);
}

TEST_CASE("a walk resumed from its stored position meets everything that was left")
{
    TicketList list = evenList(500);
    TicketWalk first(TicketStanding::Present, {});
    std::set<qint64> met;
    for (int pages = 0; pages < 2; ++pages) {
        const Page<Ticket> page = list.answer(first.query());
        for (const Ticket &ticket : page.rows)
            met.insert(raw(ticket.id));
        first.advance(page);
    }

    TicketWalk second(TicketStanding::Present, first.position());
    met.merge(walkToEnd(second, list).met);

    CHECK(met.size() == 500);
}

TEST_CASE("a walk resumed inside a tie begins the tie again")
{
    TicketWalk walk(TicketStanding::Deleted, {fromSeconds(5000), 7, false});

    CHECK(walk.query() == TicketQuery{TicketStanding::Deleted, fromSeconds(5000), 1});
}

TEST_CASE("a next page that turns out empty ends the walk")
{
    TicketWalk walk(TicketStanding::Present, {});
    walk.advance({{}, true});

    CHECK(walk.isFinished());
}
