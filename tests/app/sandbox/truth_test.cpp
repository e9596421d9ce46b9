// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

using namespace sandbox;

namespace {

using namespace Qt::StringLiterals;

struct Offered {
    int count = 0;
    QString first;
    QString last;

    bool operator==(const Offered &) const = default;
};

/// Counts the account anew from nothing but its API: the slow, obvious way, one message at a time.
class Recount {
public:
    explicit Recount(RunningAccount &account, bool readsDeleted = true)
        : m_account(account)
        , m_readsDeleted(readsDeleted)
    {
        for (const auto field : account.array("ticket_fields")) {
            const auto choices = field.toObject().value("choices"_L1).toObject();
            for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
                if (text(field, "type") == "default_source"_L1)
                    m_sources[choice.value().toInteger()] = choice.key().toLower();
                if (text(field, "type") == "default_group"_L1)
                    m_groups[choice.value().toInteger()] = choice.key();
            }
        }
        m_sources[14] = u"chat – internal task (outgoing)"_s;
        m_sources[15] = u"web chat"_s;
        for (const std::string filter : {"", "&filter=deleted", "&filter=spam"}) {
            for (const auto ticket : account.allPages("tickets?updated_since=1970-01-01" + filter))
                add(ticket, !filter.empty());
        }
    }

    QMap<QString, Offered> queues;

private:
    void add(const QJsonValue &ticket, bool isGone)
    {
        const auto source = number(ticket, "source");
        offer(isGone, ticket, source, u"Tickets"_s, text(ticket, "created_at"));
        if (isGone && !m_readsDeleted)
            return;
        const auto path = "tickets/" + std::to_string(number(ticket, "id")) + "/conversations";
        QMap<std::pair<QString, qint64>, QJsonValue> replies; // in the order they were written
        for (const auto conversation : m_account.allPages(path)) {
            const QJsonObject members = conversation.toObject();
            if (members.value("incoming"_L1).toBool() && !members.value("private"_L1).toBool()
                && members.value("source"_L1).toInt() != 6)
                replies[{text(conversation, "created_at"), number(conversation, "id")}] =
                    conversation;
        }
        if (source == 15 && !replies.isEmpty() && isOpening(ticket, replies.first()))
            replies.erase(replies.begin());
        static const QMap<qint64, qint64> channels{{5, 5}, {7, 6}, {9, 3}, {10, 8}, {11, 11}};
        for (const QJsonValue &reply : std::as_const(replies)) {
            offer(isGone, ticket, channels.value(number(reply, "source"), source), u"Replies"_s,
                  text(reply, "created_at"));
        }
    }

    static bool isOpening(const QJsonValue &ticket, const QJsonValue &reply)
    {
        const auto created = QDateTime::fromString(text(ticket, "created_at"), Qt::ISODate);
        const auto written = QDateTime::fromString(text(reply, "created_at"), Qt::ISODate);
        return created.secsTo(written) <= 60;
    }

    void offer(bool isGone, const QJsonValue &ticket, qint64 source, const QString &kind,
               const QString &at)
    {
        const auto group = ticket.toObject().value("group_id"_L1);
        const auto groupName = group.isNull()
            ? u"Unassigned"_s
            : m_groups.value(group.toInteger(), u"Group %1"_s.arg(group.toInteger()));
        const auto sourceName = m_sources.value(source, u"source %1"_s.arg(source));
        const auto name = isGone ? u"Unknown group/source "_s + kind
                                 : u"%1 %2 %3"_s.arg(groupName, sourceName, kind);
        Offered &queue = queues[name];
        ++queue.count;
        queue.first = queue.first.isEmpty() ? at : std::min(queue.first, at);
        queue.last = std::max(queue.last, at);
    }

    RunningAccount &m_account;
    bool m_readsDeleted;
    QMap<qint64, QString> m_sources;
    QMap<qint64, QString> m_groups;
};

QMap<QString, Offered> queuesOf(const QJsonObject &truth)
{
    QMap<QString, Offered> queues;
    for (const auto queue : truth.value("queues"_L1).toArray())
        queues[text(queue, "name")] = {static_cast<int>(number(queue, "offered")),
                                       text(queue, "first"), text(queue, "last")};
    return queues;
}

} // namespace

TEST_CASE("the truth is what counting every message through the API gives", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.tickets = 1500;
    settings.seed = GENERATE(1u, 7u);
    RunningAccount account(settings);

    const auto truth = account.object("/truth");
    const Recount recount(account);

    CHECK(queuesOf(truth).size() > 60);
    CHECK(queuesOf(truth) == recount.queues);
    int offered = 0;
    for (const Offered &queue : recount.queues)
        offered += queue.count;
    CHECK(number(truth, "offered") == offered);
    CHECK(number(truth, "tickets") == 1500);
}

TEST_CASE("replies of deleted tickets are only expected where they can be read", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.deletedConversations = 404;
    RunningAccount account(settings);
    CHECK(queuesOf(account.object("/truth")) == Recount(account, false).queues);
    CHECK_FALSE(Recount(account, false).queues.contains(u"Unknown group/source Replies"_s));
}

TEST_CASE("the truth of two halves adds up to the whole", "[sandbox]")
{
    RunningAccount account;
    const auto whole = number(account.object("/truth"), "offered");
    const auto before = number(account.object("/truth?to=2026-11-01T00:00:00Z"), "offered");
    const auto after = number(account.object("/truth?from=2026-11-01T00:00:00Z"), "offered");
    CHECK(before > 0);
    CHECK(after > 0);
    CHECK(before + after == whole);
}

TEST_CASE("the least credits are those of listing with stats and reading who responded",
          "[sandbox]")
{
    RunningAccount account;
    qint64 credits = 0;
    for (const std::string filter : {"", "&filter=deleted", "&filter=spam"}) {
        const auto rows =
            account.allPages("tickets?updated_since=1970-01-01&include=stats" + filter);
        credits += 3 * ((rows.size() + 99) / 100);
        for (const auto row : rows) {
            const auto stats = row.toObject().value("stats"_L1);
            if (stats.toObject().value("requester_responded_at"_L1).isNull())
                continue;
            const auto path = "tickets/" + std::to_string(number(row, "id")) + "/conversations";
            credits += (account.allPages(path).size() + 99) / 100;
        }
    }
    CHECK(number(account.object("/truth"), "minimumCredits") == credits);
}
