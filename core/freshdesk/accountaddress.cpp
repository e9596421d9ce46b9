// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/accountaddress.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr auto accountSuffix = ".freshdesk.com"_L1;
constexpr qsizetype longestLabel = 63;

bool isBlankOrControl(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isPlainAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// `[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`, 63 characters at most (fact sheet §2).
bool isLabel(QStringView label)
{
    const auto isLetterOrDigit = [](QChar c) { return (c >= u'a' && c <= u'z') || isDigit(c); };
    return !label.isEmpty() && label.size() <= longestLabel && isLetterOrDigit(label.front())
        && isLetterOrDigit(label.back())
        && std::ranges::all_of(label, [&](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isAtOrBelow(QStringView host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

AddressProblem problemOfForeignHost(QStringView host)
{
    constexpr std::array otherProducts{
        "freshservice.com"_L1,  "freshchat.com"_L1, "freshcaller.com"_L1, "freshsales.io"_L1,
        "freshmarketer.com"_L1, "freshteam.com"_L1, "freshstatus.io"_L1,  "freshping.io"_L1};
    constexpr std::array organisations{"myfreshworks.com"_L1, "freshworks.com"_L1};
    const auto holds = [host](QLatin1StringView domain) { return isAtOrBelow(host, domain); };
    if (std::ranges::any_of(otherProducts, holds))
        return AddressProblem::OtherProduct;
    if (std::ranges::any_of(organisations, holds))
        return AddressProblem::OrganisationHost;
    return AddressProblem::NotFreshdeskHost;
}

/// 1 to 65535 without leading zeros, so that one address has one spelling.
bool isPort(QStringView text)
{
    if (text.isEmpty() || text.size() > 5 || text.front() == u'0'
        || !std::ranges::all_of(text, isDigit))
        return false;
    return text.toInt() <= 65535;
}

/// What stands between the scheme and the path; none for a scheme no account has.
std::optional<QStringView> authorityOf(QStringView address)
{
    const qsizetype scheme = address.indexOf("://"_L1);
    const qsizetype firstDelimiter =
        std::ranges::find_if(address, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; })
        - address.begin();
    if (scheme >= 0 && scheme < firstDelimiter) {
        const QStringView name = address.first(scheme);
        if (name.compare("https"_L1, Qt::CaseInsensitive) != 0
            && name.compare("http"_L1, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        address = address.sliced(scheme + 3);
    }
    const auto end =
        std::ranges::find_if(address, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return address.first(end - address.begin());
}

struct HostAndPort {
    QString host; ///< without a trailing dot; an IPv6 address in its brackets
    std::optional<QString> port; ///< what follows the colon, if there is one
};

HostAndPort splitAuthority(const QString &authority)
{
    const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : 0;
    const qsizetype colon = bracket < 0 ? -1 : authority.indexOf(u':', bracket);
    HostAndPort parts{authority, {}};
    if (colon >= 0)
        parts = {authority.first(colon), authority.sliced(colon + 1)};
    if (parts.host.endsWith(u'.'))
        parts.host.chop(1);
    return parts;
}

} // namespace

Result<AccountAddress, AddressProblem> AccountAddress::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Failure{AddressProblem::Empty};
    if (std::ranges::any_of(text, isBlankOrControl))
        return Failure{AddressProblem::InvalidCharacters};
    const std::optional<QStringView> authority = authorityOf(text);
    if (!authority)
        return Failure{AddressProblem::NotFreshdeskHost};
    if (authority->isEmpty())
        return Failure{AddressProblem::Empty};
    // Before the case is folded: the Kelvin sign folds to an ordinary k.
    if (!std::ranges::all_of(*authority, isPlainAscii) || authority->contains(u'\\'))
        return Failure{AddressProblem::InvalidCharacters};
    // What precedes an @ is a user name, however much it looks like a host.
    if (authority->contains(u'@'))
        return Failure{AddressProblem::NotFreshdeskHost};

    const auto [host, port] = splitAuthority(authority->toString().toLower());

    if (host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "[::1]"_L1) {
        if (!port || !isPort(*port))
            return Failure{AddressProblem::NotFreshdeskHost};
        return AccountAddress(host + u':' + *port, true);
    }
    if (port && (port->isEmpty() || !std::ranges::all_of(*port, isDigit)))
        return Failure{AddressProblem::InvalidCharacters};

    const bool bare = !host.contains(u'.');
    if (!bare && !host.endsWith(accountSuffix))
        return Failure{problemOfForeignHost(host)};
    const QString label = bare ? host : host.chopped(accountSuffix.size());
    if (label.contains(u'.'))
        return Failure{AddressProblem::NotFreshdeskHost};
    if (!isLabel(label))
        return Failure{AddressProblem::InvalidCharacters};
    return AccountAddress(label + accountSuffix, false);
}

QUrl AccountAddress::apiUrl(const QString &path) const
{
    QStringView inner(path);
    while (inner.startsWith(u'/'))
        inner = inner.sliced(1);
    while (inner.endsWith(u'/'))
        inner.chop(1);
    const auto scheme = m_sandbox ? "http://"_L1 : "https://"_L1;
    return QUrl(scheme + m_domain + "/api/v2/"_L1 + inner.toString(), QUrl::StrictMode);
}

QUrl AccountAddress::ticketUrl(qint64 ticketId) const
{
    const auto scheme = m_sandbox ? "http://"_L1 : "https://"_L1;
    return QUrl(scheme + m_domain + "/a/tickets/"_L1 + QString::number(ticketId), QUrl::StrictMode);
}

} // namespace deskbridge
