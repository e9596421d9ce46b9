// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuestext.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/queuesamples.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};

}

TEST_CASE("the totals name tickets, contacts and queues", "[queuestext]")
{
    CHECK(totalsText(sumOf(13204, 25870), 38, english)
          == u"13,204 ticket(s) · 25,870 offered contact(s) in 38 queue(s)"_s);
}

TEST_CASE("hidden queues are mentioned, and only then", "[queuestext]")
{
    ShownRows shown{.rows = 38, .allRows = 38, .offered = 1056, .allOffered = 1056};
    CHECK(shownText(shown, english).isEmpty());
    shown.rows = 36;
    shown.offered = 981;
    CHECK(shownText(shown, english) == u"36 of 38 queue(s) shown · 981 offered contact(s)"_s);
}

TEST_CASE("rows that stand for many queues are not called queues", "[queuestext]")
{
    ShownRows shown{.rows = 2, .allRows = 9, .offered = 981, .allOffered = 1056, .grouped = true};
    CHECK(shownText(shown, english) == u"2 of 9 row(s) shown · 981 offered contact(s)"_s);
    shown.rows = 9; // what is hidden was left out before the rows were made
    CHECK(shownText(shown, english) == u"981 offered contact(s) shown"_s);
}

TEST_CASE("the sum is said with all reasons added up", "[queuestext]")
{
    const Reconciliation totals{.tickets = 1000,
                                .replies = 2000,
                                .unknown = 10,
                                .notCounted = {{Reason::AgentReply, 700}, {Reason::Note, 300}},
                                .offered = 2010};

    CHECK(
        reconciliationSentence(totals, english)
        == u"Tickets 1,000 + replies 2,000 + of deleted or spam tickets 10 − not counted 1,000 = offered contacts 2,010."_s);
}

TEST_CASE("an empty table is explained by the first reason that holds", "[queuestext]")
{
    using Facts = EmptyQueuesFacts;
    struct Row {
        Facts facts;
        EmptyQueues why;
    };
    const Row row =
        GENERATE(Row{Facts{.loaded = false, .running = true}, EmptyQueues::Loading},
                 Row{Facts{.running = true, .offered = 9, .offeredAtAll = 9},
                     EmptyQueues::FilterMatchesNothing},
                 Row{Facts{.running = true, .offeredAtAll = 9}, EmptyQueues::ImportElsewhere},
                 Row{Facts{.running = true, .imported = true, .offeredAtAll = 9},
                     EmptyQueues::PeriodWithoutContacts},
                 Row{Facts{.offeredAtAll = 9}, EmptyQueues::PeriodWithoutContacts},
                 Row{Facts{.running = true}, EmptyQueues::ImportRunning},
                 Row{Facts{.paused = true, .failed = true}, EmptyQueues::Paused},
                 Row{Facts{.failed = true}, EmptyQueues::ImportFailed},
                 Row{Facts{.imported = true}, EmptyQueues::NoContacts},
                 Row{Facts{}, EmptyQueues::ImportNotStarted});

    CHECK(whyEmpty(row.facts) == row.why);
}

TEST_CASE("every emptiness has a title, and all but waiting a sentence", "[queuestext]")
{
    const EmptyQueues why = GENERATE(
        EmptyQueues::ImportElsewhere, EmptyQueues::FilterMatchesNothing,
        EmptyQueues::PeriodWithoutContacts, EmptyQueues::ImportRunning, EmptyQueues::Paused,
        EmptyQueues::ImportFailed, EmptyQueues::ImportNotStarted, EmptyQueues::NoContacts);

    CHECK_FALSE(emptyQueuesText(why, 5, english).title.isEmpty());
    CHECK_FALSE(emptyQueuesText(why, 5, english).sentence.isEmpty());
}

TEST_CASE("an empty period tells how much there is at other times", "[queuestext]")
{
    CHECK(emptyQueuesText(EmptyQueues::PeriodWithoutContacts, 25870, english)
              .sentence.contains(u"25,870"_s));
}
