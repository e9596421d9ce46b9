// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

namespace deskbridge {

/// `queues`: the source queues with at least one contact in the period.
class QueuesCommand final : public Command {
    Q_OBJECT
public:
    QueuesCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(QList<QueueSummary> queues);
};

/// `contacts`: a ticket's ledger rows. A ticket nobody knows is a warning, not a failure: it may only not
/// have been imported yet.
class ContactsCommand final : public Command {
    Q_OBJECT
public:
    ContactsCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const QList<Contact> &contacts);
};

} // namespace deskbridge
