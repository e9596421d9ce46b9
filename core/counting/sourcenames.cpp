// SPDX-License-Identifier: Apache-2.0
#include "core/counting/sourcenames.h"

#include "core/domain/account.h"
#include "core/domain/conversation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// Fact sheet §6.1, for accounts that do not tell their own names. Index = id − 1.
constexpr std::array documentedNames{
    "email",
    "portal",
    "phone",
    "forum",
    "twitter",
    "facebook",
    "chat",
    "mobihelp",
    "feedback widget",
    "outbound email",
    "ecommerce",
    "bot",
    "whatsapp",
    "chat – internal task (outgoing)",
    "web chat",
    "web form",
    "instagram message",
    "instagram comment",
    "facebook message",
    "facebook comment",
    "mobile chat sdk",
    "sms",
};

} // namespace

QString sourceName(SourceId source, const QHash<SourceId, QString> &accountSources)
{
    if (const auto own = accountSources.constFind(source);
        own != accountSources.cend() && !own->trimmed().isEmpty())
        return own->trimmed().toLower();
    const int number = raw(source);
    if (number >= 1 && number <= static_cast<int>(documentedNames.size()))
        return QString::fromUtf8(documentedNames.at(static_cast<std::size_t>(number - 1)));
    return u"source %1"_s.arg(number);
}

SourceId replySource(int conversationSource, SourceId ticketSource)
{
    switch (conversationSource) {
    case conversationsource::tweet:
        return ticketsource::twitter;
    case conversationsource::facebook:
        return ticketsource::facebook;
    case conversationsource::phone:
        return ticketsource::phone;
    case conversationsource::mobihelp:
        return ticketsource::mobihelp;
    case conversationsource::ecommerce:
        return ticketsource::ecommerce;
    default: // 0, 2 and every number nobody documents
        return ticketSource;
    }
}

bool isStartedByCompany(SourceId source)
{
    return source == ticketsource::outboundEmail || source == ticketsource::chatInternalTask;
}

} // namespace deskbridge
