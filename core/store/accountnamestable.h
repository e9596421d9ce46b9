// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/counting/queuenaming.h"
#include "core/domain/account.h"

#include <QList>
#include <QStringList>

namespace deskbridge {

class Database;
class Transaction;

/// What the account calls its groups and sources. A name once seen is kept: queues of a lost group go by it.
class AccountNamesTable {
public:
    explicit AccountNamesTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// `groups` are all the account has: those missing keep their last name and are marked as gone, a
    /// renamed one keeps its former name as an alias.
    [[nodiscard]] Outcome saveGroups(Transaction &transaction, IntegrationId integration,
                                     const QList<Group> &groups);
    /// A source that is missing keeps its last name.
    [[nodiscard]] Outcome saveSources(Transaction &transaction, IntegrationId integration,
                                      const QList<TicketSource> &sources);
    /// All names, those of gone groups too.
    [[nodiscard]] Result<AccountNames> names(IntegrationId integration);
    [[nodiscard]] Result<QList<GroupId>> goneGroups(IntegrationId integration);
    /// What a group was called before, in alphabetical order.
    [[nodiscard]] Result<QStringList> formerNames(IntegrationId integration, GroupId group);

private:
    Database &m_database;
};

} // namespace deskbridge
