// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/status/healthreader.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace deskbridge {

class Clock;
class InlineMessage;
class OverviewModel;

/// All integrations in a table; Return or a double click opens one. It asks how they stand by itself, and only
/// while it is visible.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the page.
    OverviewPage(HealthReader &reader, const Clock &clock, const QTimeZone &zone,
                 QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setIntegrations(const QList<IntegrationOverview> &overviews);
    void refreshTimes();
    void reload();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void integrationOpened(deskbridge::IntegrationId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask(IntegrationId id);
    void showError(const Error &error);

    HealthReader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::unique_ptr<QObject> m_asking; ///< dropping it makes late answers worthless
    QList<IntegrationId> m_ids;
    OverviewModel *m_model;
    QSortFilterProxyModel *m_proxy;
    InlineMessage *m_failure;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace deskbridge
