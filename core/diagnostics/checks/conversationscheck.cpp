// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/conversationscheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

ConversationsCheck::ConversationsCheck(std::shared_ptr<OpenAccount> account)
    : m_account(std::move(account))
{ }

void ConversationsCheck::run(const QList<CheckResult> &soFar, QObject *context, Report report)
{
    constexpr auto id = CheckId::Conversations;
    const CheckResult *tickets = findCheck(soFar, CheckId::Tickets);
    const qint64 ticket = tickets ? tickets->facts.value(u"ticket"_s).toLongLong() : 0;
    if (ticket == 0)
        return report({id, CheckOutcome::Skipped, Finding::NoConversationYet});
    m_account->api->listConversations(
        TicketId{ticket}, 1, context, [report, ticket](const Result<Page<Conversation>> &page) {
            QMap<QString, QString> facts{{u"ticket"_s, QString::number(ticket)}};
            if (!page)
                return report({id, CheckOutcome::Failed, Finding::CallFailed, page.error(), facts});
            facts.insert(u"conversations"_s, QString::number(page->rows.size()));
            report({id, CheckOutcome::Passed, Finding::Ok, {}, facts});
        });
}

} // namespace deskbridge
