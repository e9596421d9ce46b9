// SPDX-License-Identifier: Apache-2.0
#include "app/control/readcommands.h"

#include "core/counting/queuenaming.h"
#include "ui/wording/statetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QJsonValue textOrNull(const QString &text, bool isKnown)
{
    return isKnown ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue(QJsonValue::Null);
}

QString timeOrDash(const std::optional<UtcTime> &time)
{
    return time ? toIso(*time) : u"–"_s;
}

// The channel of Freshdesk's queues is an assumption: injixo's article only hints at "Cases".
QJsonObject json(const QueueSummary &summary)
{
    const bool isKnown = !summary.queue.key.isUnknown();
    return {{u"name"_s, summary.queue.name},
            {u"group"_s, textOrNull(summary.queue.groupName, isKnown)},
            {u"source"_s, textOrNull(summary.queue.sourceName, isKnown)},
            {u"kind"_s, kindName(summary.queue.key.kind)},
            {u"channel"_s, u"cases"_s},
            {u"offered"_s, summary.offered},
            {u"first"_s, timeOrNull(summary.first)},
            {u"last"_s, timeOrNull(summary.last)}};
}

QString kindCode(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Ticket:
        return u"ticket"_s;
    case MessageKind::Conversation:
        return u"conversation"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const Contact &contact)
{
    const bool counted = isCounted(contact.reason);
    return {{u"kind"_s, kindCode(contact.kind)},
            {u"id"_s, contact.id},
            {u"at"_s, toIso(contact.at)},
            {u"counted"_s, counted},
            {u"reason"_s, reasonCode(contact.reason)},
            {u"queue"_s, textOrNull(contact.queueName, counted)},
            {u"origin"_s, originCode(contact.origin)}};
}

} // namespace

QueuesCommand::QueuesCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void QueuesCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().readQueues(
            integration.id, arguments().period, this,
            orFail<QList<QueueSummary>>([this](const auto &queues) { show(queues); }));
    });
}

void QueuesCommand::show(QList<QueueSummary> queues)
{
    queues.removeIf([](const QueueSummary &summary) { return summary.offered == 0; });
    if (output().wantsJson()) {
        QJsonArray list;
        for (const QueueSummary &summary : std::as_const(queues))
            list.append(json(summary));
        output().writeJson(list);
    } else if (queues.isEmpty()) {
        output().message(tr("No contact was offered in this period."));
    } else {
        Output::Table table{
            {tr("Source queue"), tr("Offered"), tr("First contact"), tr("Last contact")}, {}, {1}};
        for (const QueueSummary &summary : std::as_const(queues)) {
            table.rows << QStringList{summary.queue.name, QLocale().toString(summary.offered),
                                      timeOrDash(summary.first), timeOrDash(summary.last)};
        }
        output().writeTable(table);
    }
    finish(ExitCode::Good);
}

ContactsCommand::ContactsCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ContactsCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().readContacts(
            integration.id, arguments().ticket, this,
            orFail<QList<Contact>>([this](const auto &contacts) { show(contacts); }));
    });
}

void ContactsCommand::show(const QList<Contact> &contacts)
{
    if (output().wantsJson()) {
        QJsonArray list;
        for (const Contact &contact : contacts)
            list.append(json(contact));
        output().writeJson(list);
    } else if (!contacts.isEmpty()) {
        Output::Table table{
            {tr("Message"), tr("Time (UTC)"), tr("Source queue"), tr("Why")}, {}, {}};
        for (const Contact &contact : contacts) {
            const QString message =
                contact.kind == MessageKind::Ticket ? tr("Ticket %1") : tr("Conversation %1");
            table.rows << QStringList{message.arg(contact.id), toIso(contact.at),
                                      isCounted(contact.reason) ? contact.queueName : u"–"_s,
                                      reasonSentence(contact.reason)};
        }
        output().writeTable(table);
    }
    if (contacts.isEmpty()) {
        output().message(
            tr("Nothing was imported of this ticket: there is none of that number, or it was not "
               "imported yet."));
    }
    finish(contacts.isEmpty() ? ExitCode::Warnings : ExitCode::Good);
}

} // namespace deskbridge
