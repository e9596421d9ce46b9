// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "tests/ui/queues/queuesamples.h"
#include "ui/queues/queuespage.h"
#include "ui/shared/emptystate.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace deskbridge {

class FixedClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return *parseIso(u"2026-11-23T08:00:00Z"); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{0};
    }
};

inline IntegrationOverview overviewOf(qint64 id)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    overview.integration.name = QStringLiteral("Acme");
    overview.integration.state = IntegrationState::Active;
    overview.initialImportDone = true;
    return overview;
}

inline const QList<QueueSummary> threeQueues{
    queueSummary(1, QStringLiteral("Sales"), QStringLiteral("email"), QueueKind::Tickets, 20),
    queueSummary(2, QStringLiteral("Service"), QStringLiteral("chat"), QueueKind::Replies, 10),
    unknownSummary(3, QueueKind::Tickets, 1)};
inline const Reconciliation theirSum{.tickets = 21,
                                     .replies = 15,
                                     .unknown = 1,
                                     .notCounted = {{Reason::AgentReply, 6}},
                                     .offered = 31};

/// The page on the screen, with a reader that answers when it is told to.
struct ShownPage {
    FakeQueueReader reader;
    FixedClock clock;
    QueuesPage page{reader, clock, QTimeZone("Europe/Berlin")};
    QTableView *table = page.findChild<QTableView *>(QStringLiteral("queueTable"));
    EmptyState *empty = page.findChild<EmptyState *>();
    QLineEdit *filter = page.findChild<QLineEdit *>(QStringLiteral("queueFilter"));
    QCheckBox *hideUnknown = page.findChild<QCheckBox *>(QStringLiteral("hideUnknown"));
    QLabel *totals = page.findChild<QLabel *>(QStringLiteral("totals"));

    ShownPage()
    {
        page.resize(1000, 600);
        page.show();
    }
    void fill()
    {
        page.setIntegration(overviewOf(1));
        reader.answerAll(threeQueues, theirSum);
    }
    QPushButton *emptyButton() const
    {
        const auto buttons = empty->findChildren<QPushButton *>();
        return buttons.isEmpty() ? nullptr : buttons.constLast();
    }
};

} // namespace deskbridge
