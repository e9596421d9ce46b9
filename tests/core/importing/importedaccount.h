// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/importing/importrun.h"
#include "core/store/database.h"
#include "tests/support/fakefreshdesk.h"
#include "tests/support/manualclock.h"

#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace deskbridge {

/// A fake account, an empty store and one integration between them: what an import test starts from.
class ImportedAccount {
public:
    explicit ImportedAccount(std::optional<UtcTime> historyStart = std::nullopt,
                             const QString &path = QStringLiteral(":memory:"));

    /// One run to its end. @p whileRunning is called each time the progress changes.
    Result<ImportSummary> import(bool sweep = true,
                                 const std::function<void(ImportRun &)> &whileRunning = {});
    /// Begins a run and drops it after so many requests, as a killed program would.
    void importAndDie(int afterRequests);

    Ticket &addTicket(qint64 id, std::int64_t createdAt);
    void respond(qint64 ticketId,
                 std::int64_t at); ///< a customer's reply, with everything it moves

    [[nodiscard]] QMap<QString, qint64> offered();
    [[nodiscard]] QList<Contact> contacts(qint64 ticketId);
    [[nodiscard]] LastRuns lastRuns();
    [[nodiscard]] qint64 unreadable();

    FakeFreshdesk freshdesk;
    FreshdeskApi *api = &freshdesk; ///< what is imported from
    ManualClock clock;
    std::unique_ptr<Database> database;
    Integration integration;

private:
    [[nodiscard]] std::unique_ptr<ImportRun> makeRun(bool sweep);

    std::unique_ptr<ImportWriter> m_writer;
    Ticket m_last;
    qint64 m_lastConversation = 900'000;
};

} // namespace deskbridge
