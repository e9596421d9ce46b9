// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace deskbridge {

/// Why a typed address is not one a key may be sent to.
enum class AddressProblem {
    Empty,
    NotFreshdeskHost, ///< any other host; the API answers on `<sub>.freshdesk.com` only (fact sheet §2)
    OtherProduct, ///< freshservice.com, freshchat.com, …: other products with other APIs
    OrganisationHost, ///< myfreshworks.com, freshworks.com: where one logs in, not where the API is
    InvalidCharacters, ///< a label that no host can have
};

/// Where a Freshdesk account's API is. Only parse() makes one, so a key can be sent to no other host.
/// Loopback addresses are the sandbox: plain HTTP, shown as such.
class AccountAddress {
public:
    /// Takes whatever a person pastes: blanks, scheme, path, query, capitals, a trailing dot, the bare
    /// subdomain (fact sheet §2, "Normalising user input").
    [[nodiscard]] static Result<AccountAddress, AddressProblem> parse(const QString &typed);

    [[nodiscard]] QString domain() const
    {
        return m_domain;
    } ///< `acme.freshdesk.com`, `127.0.0.1:8080`
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }
    /// `https://acme.freshdesk.com/api/v2/` + path; never a double or trailing slash (fact sheet §1.1).
    [[nodiscard]] QUrl apiUrl(const QString &path) const;
    [[nodiscard]] QUrl ticketUrl(qint64 ticketId) const; ///< the ticket's page for a browser

    bool operator==(const AccountAddress &) const = default;

private:
    AccountAddress(QString domain, bool sandbox)
        : m_domain(std::move(domain))
        , m_sandbox(sandbox)
    { }

    QString m_domain;
    bool m_sandbox = false;
};

} // namespace deskbridge
