// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

struct Group {
    GroupId id{};
    QString name;

    bool operator==(const Group &) const = default;
};

/// A ticket source under the name the account gives it ("Email", "Feedback Widget", …).
struct TicketSource {
    SourceId id{};
    QString name;

    bool operator==(const TicketSource &) const = default;
};

namespace ticketsource {
inline constexpr SourceId phone{3};
inline constexpr SourceId twitter{5};
inline constexpr SourceId facebook{6};
inline constexpr SourceId mobihelp{8};
inline constexpr SourceId outboundEmail{10};
inline constexpr SourceId ecommerce{11};
inline constexpr SourceId chatInternalTask{14}; ///< started by the company, like outboundEmail
inline constexpr SourceId webChat{15};
} // namespace ticketsource

/// The two maps that one `ticket_fields` call yields (fact sheet §6.1).
struct TicketFields {
    QList<TicketSource> sources;
    QList<Group> groups;

    bool operator==(const TicketFields &) const = default;
};

/// `agents/me` (fact sheet §3.1): whose key it is. The name is shown during set-up and never stored.
struct AgentFacts {
    qint64 id = 0;
    QString name;
    QString type; ///< `support_agent`, `field_agent`, `collaborator`; may be empty
    bool occasional = false;
    int ticketScope = 0; ///< 1 all tickets, 2 own groups, 3 assigned only; 0 not told
    QList<qint64> roleIds;

    bool operator==(const AgentFacts &) const = default;
};

struct Role {
    qint64 id = 0;
    QString name;
    bool isDefault = false;

    bool operator==(const Role &) const = default;
};

/// `account` (fact sheet §3.3), as far as it decides anything.
struct AccountFacts {
    QString domain; ///< `acme.freshdesk.com`
    QString tierType; ///< undocumented vocabulary; sample `Forest`
    QString timezone; ///< a Rails zone name, not an IANA id

    bool operator==(const AccountFacts &) const = default;
};

} // namespace deskbridge
