// SPDX-License-Identifier: Apache-2.0
#include "core/counting/countingpolicy.h"

#include "tests/core/counting/messages.h"
#include "tests/support/catch.h"

#include <QHash>

#include <algorithm>
#include <random>

using namespace deskbridge;
using namespace deskbridge::countingpolicy;
using namespace deskbridge::story;

namespace {

/// A ticket nobody would think of, with its conversations; the seed is told when a test fails.
struct RandomTicket {
    explicit RandomTicket(unsigned seed)
        : random(seed)
    {
        constexpr std::array standings{TicketStanding::Present, TicketStanding::Present,
                                       TicketStanding::Deleted, TicketStanding::Spam};
        ticket = in(standings.at(pick(0, 3)),
                    ticketFrom(pick(0, 1) ? webChat : SourceId{static_cast<int>(pick(0, 25))},
                               pick(0, 3) ? std::optional{customerService} : std::nullopt));
        if (pick(0, 2) == 0)
            historyStart = opened + std::chrono::seconds{static_cast<int>(pick(0, 200)) - 100};
        const std::size_t count = pick(0, 12);
        for (std::size_t i = 0; i < count; ++i) {
            const auto id = static_cast<qint64>(1000 + i * 7919 % 13);
            // Few seconds, so that messages often share one.
            conversations << message(id, static_cast<From>(pick(0, 3)),
                                     static_cast<int>(pick(0, 13)),
                                     std::chrono::seconds{static_cast<int>(pick(0, 30)) * 6 - 90});
        }
    }

    std::size_t pick(std::size_t from, std::size_t to) { return from + random() % (to - from + 1); }

    [[nodiscard]] QHash<qint64, Verdict> verdicts() const
    {
        QHash<qint64, Verdict> byId;
        for (const auto &judged : judgeConversations(ticket, conversations, historyStart))
            byId.insert(judged.id, judged.verdict);
        return byId;
    }

    std::mt19937 random;
    Ticket ticket;
    QList<Conversation> conversations;
    std::optional<UtcTime> historyStart;
};

} // namespace

TEST_CASE("every message has exactly one verdict, and a queue exactly when it counts", "[counting]")
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        const RandomTicket story{seed};
        auto judged = judgeConversations(story.ticket, story.conversations, story.historyStart);
        REQUIRE(judged.size() == story.conversations.size());
        for (qsizetype i = 0; i < judged.size(); ++i) {
            REQUIRE(judged.at(i).id == raw(story.conversations.at(i).id));
            REQUIRE(judged.at(i).at == story.conversations.at(i).createdAt);
        }
        judged << judgeTicket(story.ticket, story.historyStart);
        for (const JudgedMessage &one : judged) {
            REQUIRE(one.verdict.counted() == one.verdict.queue.has_value());
            REQUIRE(one.ticket == story.ticket.id);
            REQUIRE(one.ticketGone == (story.ticket.standing != TicketStanding::Present));
        }
    }
}

TEST_CASE("a verdict does not depend on where in the list its message stands", "[counting]")
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        RandomTicket story{seed};
        const QHash<qint64, Verdict> before = story.verdicts();
        std::ranges::shuffle(story.conversations, story.random);
        REQUIRE(story.verdicts() == before);
    }
}

TEST_CASE("judging a second time says the same", "[counting]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const RandomTicket story{seed};
        REQUIRE(judgeConversations(story.ticket, story.conversations, story.historyStart)
                == judgeConversations(story.ticket, story.conversations, story.historyStart));
        REQUIRE(judgeTicket(story.ticket, story.historyStart)
                == judgeTicket(story.ticket, story.historyStart));
    }
}

TEST_CASE("only the customer's public messages count, in a queue of replies", "[counting]")
{
    int counted = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        const RandomTicket story{seed};
        const QHash<qint64, Verdict> verdicts = story.verdicts();
        for (const Conversation &c : story.conversations) {
            const Verdict verdict = verdicts.value(raw(c.id));
            if (!verdict.counted())
                continue;
            ++counted;
            REQUIRE(c.incoming);
            REQUIRE_FALSE(c.isPrivate);
            REQUIRE(c.source != conversationsource::survey);
            REQUIRE(verdict.queue->kind == QueueKind::Replies);
            REQUIRE(verdict.queue->isUnknown()
                    == (story.ticket.standing != TicketStanding::Present));
        }
    }
    CHECK(counted > 1000); // the stories do contain what the test is about
}

TEST_CASE("a ticket has at most one chat opening, and only a web chat has one", "[counting]")
{
    int openings = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        const RandomTicket story{seed};
        const QHash<qint64, Verdict> verdicts = story.verdicts();
        const auto found = std::ranges::count(verdicts, Reason::ChatOpening, &Verdict::reason);
        REQUIRE(found <= (story.ticket.source == webChat ? 1 : 0));
        openings += static_cast<int>(found);
    }
    CHECK(openings > 100);
}

TEST_CASE("messages that do not count change nothing for those that do", "[counting]")
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        RandomTicket story{seed};
        const QHash<qint64, Verdict> before = story.verdicts();
        // Without agents, notes and surveys, as if Freshdesk had never had them.
        story.conversations.removeIf([](const Conversation &c) {
            return !c.incoming || c.isPrivate || c.source == conversationsource::survey;
        });
        const QHash<qint64, Verdict> after = story.verdicts();
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            REQUIRE(it.value() == before.value(it.key()));
    }
}
