// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/besidequery.h"
#include "ui/queues/queuegrouping.h"
#include "ui/queues/queuesquery.h"
#include "ui/queues/queuestext.h"
#include "ui/shared/integrationview.h"

#include <QTimeZone>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace deskbridge {

class Clock;
class EmptyState;
class InlineMessage;
class QueueDetails;
class QueueFilterProxy;
class QueuesFooter;
class QueuesToolbar;
class QueueTable;
class QueueTableModel;

/// The source queues of one integration: what was offered in the chosen period, and why that is more than
/// the tickets. Shows what it is told and asks its reader; an empty table says why it is empty.
class QueuesPage final : public IntegrationView {
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the page. Times are shown in `zone`.
    QueuesPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
               QWidget *parent = nullptr);

    /// Another integration, or the same one with news; only another one is read anew.
    void setIntegration(const IntegrationOverview &overview) override;
    void reload(); ///< as soon as the page is in front
    void focusFilter();
    /// Nothing hides it from now on but a period without its contacts.
    void showQueue(const SourceQueue &queue);

    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

signals:
    void importRequested(deskbridge::IntegrationId id);
    void resumeRequested(deskbridge::IntegrationId id);

private:
    [[nodiscard]] QWidget *makeTableCard();
    void showSnapshot(const QueuesSnapshot &snapshot);
    void showError(const Error &error);
    void applyFilter();
    void updateSurroundings();
    void updateEmptyState();
    void addEmptyAction(EmptyQueues why);
    [[nodiscard]] EmptyQueuesFacts emptyFacts() const;
    void changePeriod();
    void regroup();
    void showColumns();
    void showBeside(const QueuesBeside &beside, const KnownTime &known);
    /// The chosen queues in chart, heat map and table; without a choice all that are shown.
    void lookAtQueues();
    void lookSoon();
    void openContacts(const ContactFilter &filter, const QString &title);
    void openTicket(TicketId ticket);
    void openQueue(const QModelIndex &row);
    void exportShown();

    QueueReader &m_reader;
    QueuesQuery m_query;
    BesideQuery m_besideQuery;
    const Clock &m_clock;
    std::optional<IntegrationOverview> m_overview;
    std::optional<QueuesSnapshot> m_snapshot;

    QueueTableModel *m_model;
    QueueFilterProxy *m_proxy;
    QueuesToolbar *m_toolbar;
    QueuesFooter *m_footer;
    QSplitter *m_splitter = nullptr;
    QueueDetails *m_details = nullptr;
    QueuesBeside m_beside; ///< of single queues
    GroupedQueues m_grouped;
    KnownTime m_known;
    bool m_renamed = false; ///< some queue had another name before
    bool m_looking = false; ///< lookAtQueues() is on its way
    bool m_lookAnew = false; ///< and what it shows may have changed
    bool m_stale = false; ///< to be read when the page comes to the front
    InlineMessage *m_message = nullptr; ///< why reading failed
    InlineMessage *m_exportFailure = nullptr; ///< apart: reading goes on and says nothing about it
    QStackedWidget *m_stack = nullptr;
    QueueTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    std::optional<EmptyQueuesFacts> m_emptyShown;
};

} // namespace deskbridge
