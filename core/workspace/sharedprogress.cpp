// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/sharedprogress.h"

#include "core/base/logging.h"
#include "core/store/intransaction.h"
#include "core/store/sharedprogresstable.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

void insert(QJsonObject &object, QLatin1StringView name, const std::optional<qint64> &number)
{
    if (number)
        object.insert(name, *number);
}

std::optional<qint64> count(const std::optional<std::chrono::seconds> &time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

QString write(const ImportProgress &progress)
{
    QJsonObject object{{u"stage"_s, static_cast<int>(progress.stage)},
                       {u"tickets"_s, progress.tickets},
                       {u"conversations"_s, progress.conversations},
                       {u"requests"_s, progress.requests},
                       {u"callsLeft"_s, progress.callsLeft}};
    insert(object, "ticketsExpected"_L1, progress.ticketsExpected);
    if (progress.remaining) {
        object.insert("remainingEarliest"_L1,
                      static_cast<qint64>(progress.remaining->earliest.count()));
        object.insert("remainingLatest"_L1,
                      static_cast<qint64>(progress.remaining->latest.count()));
    }
    insert(object, "waitingForLimit"_L1, count(progress.waitingForLimit));
    if (progress.trouble) {
        object.insert("trouble"_L1, errorCode(*progress.trouble));
        object.insert("againIn"_L1, static_cast<qint64>(progress.againIn.count()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportProgress parse(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto number = [&object](QLatin1StringView name) -> std::optional<qint64> {
        const QJsonValue value = object.value(name);
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    const auto seconds = [&number](QLatin1StringView name) {
        const auto value = number(name);
        return value ? std::optional(std::chrono::seconds{*value}) : std::nullopt;
    };
    std::optional<TimeLeft> remaining;
    const auto earliest = seconds("remainingEarliest"_L1);
    const auto latest = seconds("remainingLatest"_L1);
    if (earliest && latest)
        remaining = {*earliest, *latest};
    const bool isInitial =
        number("stage"_L1).value_or(0) == static_cast<qint64>(ImportStage::Initial);
    return {.stage = isInitial ? ImportStage::Initial : ImportStage::Continuous,
            .tickets = number("tickets"_L1).value_or(0),
            .ticketsExpected = number("ticketsExpected"_L1),
            .conversations = number("conversations"_L1).value_or(0),
            .requests = number("requests"_L1).value_or(0),
            .callsLeft = number("callsLeft"_L1).value_or(0),
            .remaining = remaining,
            .waitingForLimit = seconds("waitingForLimit"_L1),
            .trouble = errorKindFromCode(object.value("trouble"_L1).toString()),
            .againIn = seconds("againIn"_L1).value_or(std::chrono::seconds{0})};
}

} // namespace

SharedProgress::SharedProgress(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

void SharedProgress::tell(IntegrationId id, const ImportProgress &progress)
{
    const auto now = m_clock.monotonic();
    if (const auto told = m_toldAt.find(id);
        told != m_toldAt.end() && now < told->second + tellEvery)
        return;
    m_toldAt[id] = now;
    const Outcome written = inTransaction(m_database, [&](Transaction &transaction) {
        return SharedProgressTable(m_database)
            .put(transaction, {id, m_clock.now(), write(progress)});
    });
    if (!written)
        qCInfo(logging::workspace) << "progress not shared:" << errorCode(written.error().kind);
}

void SharedProgress::forget(IntegrationId id)
{
    if (m_toldAt.erase(id) > 0)
        remove(id);
}

void SharedProgress::forgetAll()
{
    m_toldAt.clear();
    remove(std::nullopt);
}

void SharedProgress::remove(std::optional<IntegrationId> id)
{
    const Outcome removed = inTransaction(m_database, [&](Transaction &transaction) {
        return SharedProgressTable(m_database).remove(transaction, id);
    });
    if (!removed)
        qCInfo(logging::workspace) << "progress not withdrawn:" << errorCode(removed.error().kind);
}

std::map<IntegrationId, ImportProgress> SharedProgress::read() const
{
    std::map<IntegrationId, ImportProgress> running;
    const auto rows = SharedProgressTable(m_database).list(m_clock.now() - oldAfter);
    if (!rows)
        return running; // whoever asks for more is told
    for (const ProgressRow &row : *rows)
        running.emplace(row.integration, parse(row.progress));
    return running;
}

} // namespace deskbridge
