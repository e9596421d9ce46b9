// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/queues/queuesquery.h"
#include "ui/queues/queuestext.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace deskbridge {

class Clock;
class EmptyState;
class InlineMessage;
class PeriodChooser;
class QueueFilterProxy;
class QueueTable;
class QueueTableModel;
class ReconciliationView;

/// The source queues of one integration: what was offered in the chosen period, and why that is more than
/// the tickets. Shows what it is told and asks its reader; an empty table says why it is empty.
class QueuesPage final : public QWidget {
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the page. Times are shown in `zone`.
    QueuesPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
               QWidget *parent = nullptr);

    /// Another integration, or the same one with news; only another one is read anew.
    void setIntegration(const IntegrationOverview &overview);
    void reload();
    void focusFilter();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void importRequested(deskbridge::IntegrationId id);
    void resumeRequested(deskbridge::IntegrationId id);

private:
    [[nodiscard]] QWidget *makeToolbar();
    [[nodiscard]] QWidget *makeTableCard();
    [[nodiscard]] QWidget *makeFooter();
    void showSnapshot(const QueuesSnapshot &snapshot);
    void showError(const Error &error);
    void applyFilter();
    void updateSurroundings();
    void updateEmptyState();
    void addEmptyAction(EmptyQueues why);
    [[nodiscard]] EmptyQueuesFacts emptyFacts() const;
    void showWhy(bool shown);

    QTimeZone m_zone;
    QueuesQuery m_query;
    const Clock &m_clock;
    std::optional<IntegrationOverview> m_overview;
    std::optional<QueuesSnapshot> m_snapshot;

    QueueTableModel *m_model;
    QueueFilterProxy *m_proxy;
    PeriodChooser *m_period = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_hideUnknown = nullptr;
    QCheckBox *m_hideOutgoing = nullptr;
    InlineMessage *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QueueTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_totals = nullptr;
    QLabel *m_shown = nullptr;
    QToolButton *m_why = nullptr;
    QScrollArea *m_whyArea = nullptr;
    ReconciliationView *m_reconciliation = nullptr;
    QLabel *m_note = nullptr;
    std::optional<EmptyQueuesFacts> m_emptyShown;
};

} // namespace deskbridge
