// SPDX-License-Identifier: Apache-2.0
#include "core/store/ledgertable.h"
#include "core/store/queueseriestable.h"
#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace deskbridge;
using namespace deskbridge::test;

namespace {

/// Busy and empty quarter-hours, on both sides of the epoch; every class of message.
QList<JudgedMessage> someMessages(QRandomGenerator &random, int count)
{
    QList<JudgedMessage> messages;
    for (int id = 1; id <= count; ++id) {
        const qint64 burst = qint64{random.bounded(12)} * 3600 - 6 * 3600;
        const qint64 at =
            burst + (random.bounded(3) == 0 ? random.bounded(60) : random.bounded(2400));
        switch (random.bounded(5)) {
        case 0:
            messages.append(goneTicket(id, at));
            break;
        case 1:
            messages.append(newTicket(id, at));
            break;
        case 2:
            messages.append(notCounted(id, id, at, Reason::Note, random.bounded(2) == 0));
            break;
        case 3:
            messages.append(notCounted(id, id, at, Reason::AgentReply));
            break;
        default:
            messages.append(reply(id, id, at));
        }
    }
    return messages;
}

bool passes(const ContactFilter &filter, const JudgedMessage &message)
{
    return (!filter.period.from || message.at >= *filter.period.from)
        && (!filter.period.to || message.at < *filter.period.to)
        && (!filter.kind || message.kind == *filter.kind)
        && (!filter.ticketGone || message.ticketGone == *filter.ticketGone)
        && (filter.reason ? message.verdict.reason == *filter.reason
                          : !filter.counted || message.verdict.counted() == *filter.counted);
}

/// What the pages have to say, one after the other.
QList<qint64> wanted(QList<JudgedMessage> messages, const ContactFilter &filter)
{
    std::ranges::sort(messages, [](const JudgedMessage &left, const JudgedMessage &right) {
        return std::tie(left.at, left.kind, left.id) > std::tie(right.at, right.kind, right.id);
    });
    QList<qint64> ids;
    for (const JudgedMessage &message : std::as_const(messages)) {
        if (passes(filter, message))
            ids.append(message.id);
    }
    return ids;
}

template <class T> std::optional<T> maybe(QRandomGenerator &random, std::initializer_list<T> values)
{
    const auto chosen = random.bounded(static_cast<int>(values.size()) + 2);
    if (chosen >= static_cast<int>(values.size()))
        return std::nullopt;
    return *(values.begin() + chosen);
}

ContactFilter someFilter(QRandomGenerator &random)
{
    const auto edge = [&]() -> std::optional<UtcTime> {
        if (random.bounded(3) == 0)
            return std::nullopt;
        return fromSeconds(qint64{random.bounded(14 * 3600)} - 7 * 3600);
    };
    return {.period = {edge(), edge()},
            .kind = maybe(random, {MessageKind::Ticket, MessageKind::Conversation}),
            .ticketGone = maybe(random, {true, false}),
            .counted = maybe(random, {true, false}),
            .reason = maybe(random, {Reason::NewTicket, Reason::Note, Reason::AgentReply})};
}

} // namespace

TEST_CASE("pages of every filter and size join to all that it lets through, newest first",
          "[queueseries]")
{
    const auto seed = static_cast<quint32>(GENERATE(range(1, 9)));
    QRandomGenerator random(seed);
    CAPTURE(seed);
    const auto database = openInMemory();
    const IntegrationId integration = addIntegration(*database);
    const QList<JudgedMessage> messages = someMessages(random, 300);
    LedgerTable ledger(*database);
    commit(*database, [&](Transaction &tx) {
        return ledger.record(tx, integration, messages, Origin::InitialImport, fromSeconds(0), {});
    });
    QueueSeriesTable table(*database);

    for (int round = 0; round < 40; ++round) {
        const ContactFilter filter = someFilter(random);
        const int size = 1 + random.bounded(120);
        CAPTURE(round, size);
        QList<qint64> found;
        std::optional<ContactPosition> after;
        for (bool more = true; more;) {
            const auto page = table.contacts(integration, filter, after, size);
            REQUIRE(page);
            REQUIRE(page->contacts.size() <= size);
            for (const Contact &contact : page->contacts) {
                found.append(contact.id);
                after = {contact.at, contact.kind, contact.id};
            }
            more = page->more;
            REQUIRE((!more || page->contacts.size() == size));
        }
        REQUIRE(found == wanted(messages, filter));
    }
}
