// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"
#include "ui/shared/integrationview.h"

#include <QTimeZone>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace deskbridge {

class ActivityModel;
class ActivityReader;
class Clock;
class EmptyState;
class InlineMessage;

/// What happened when and who did it: of the integration, or of all and the program itself. A page of
/// entries at a time; the filter looks at those that are shown.
class ActivityPage final : public IntegrationView {
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    /// `reader` and `clock` outlive the page. Times are shown in `zone`.
    ActivityPage(ActivityReader &reader, const Clock &clock, const QTimeZone &zone,
                 QWidget *parent = nullptr);

    void setIntegration(const IntegrationOverview &overview) override;
    /// There is news: asks for it now, or when the page is next seen.
    void reload();
    void focusFilter();
    /// The chosen lines, or all that are shown, with their headings and tabs between the columns.
    [[nodiscard]] QString copyText() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeToolbar();
    [[nodiscard]] QWidget *makeTableCard();
    [[nodiscard]] QWidget *makeFooter();
    void startAnew();
    void readNewest();
    void readEarlier();
    void showError(const Error &error);
    void exportShown();
    void updateSurroundings();
    [[nodiscard]] std::optional<IntegrationId> asked() const;

    ActivityReader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<IntegrationId> m_integration;
    ActivityModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_everywhere = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_exportFailure = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_earlier = nullptr;
    QLabel *m_note = nullptr;
    int m_question = 0; ///< numbers what was asked for: an answer about something else is dropped
    bool m_stale = true; ///< there may be news
    bool m_hasEarlier = false;
};

} // namespace deskbridge
