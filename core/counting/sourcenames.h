// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QString>

namespace deskbridge {

/// The lower-case source name inside a queue's name (injixo help: `CustomerService email Replies`): from the
/// account's own choices, else the fact sheet's table (§6.1), else `source <number>`.
[[nodiscard]] QString sourceName(SourceId source, const QHash<SourceId, QString> &accountSources);

/// The ticket source a reply counts under (design §4): the conversation's own source where that names a
/// channel, else the ticket's. The two number tables differ (fact sheet §5, §6.3).
[[nodiscard]] SourceId replySource(int conversationSource, SourceId ticketSource);

/// Tickets the company started itself (sources 10 and 14): counted, but no customer's contact.
[[nodiscard]] bool isStartedByCompany(SourceId source);

} // namespace deskbridge
