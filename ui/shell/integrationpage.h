// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/repair.h"
#include "core/workspace/workspace.h"
#include "ui/shell/integrationpages.h"

#include <QMap>
#include <QTimeZone>
#include <QWidget>

#include <chrono>
#include <optional>

class QAction;
class QLabel;
class QSettings;
class QTabWidget;

namespace deskbridge {

class Clock;
class InlineMessage;
class Prompts;
class StatusBadge;

/// One integration: what it is and how it stands, what is wrong with it, and its pages in tabs.
class IntegrationPage final : public QWidget {
    Q_OBJECT
public:
    /// `workspace`, `prompts` and `clock` outlive the page.
    IntegrationPage(Workspace &workspace, Prompts &prompts, const Clock &clock,
                    const QTimeZone &zone, QWidget *parent = nullptr);
    ~IntegrationPage() override;

    void setIntegration(const IntegrationOverview &overview);
    void refreshTimes();
    /// One for each page, in the tabs' order: shows it. Ctrl+1 and so on.
    [[nodiscard]] const QList<QAction *> &tabActions() const { return m_tabActions; }
    /// False: there is no such page.
    bool showTab(const QString &name);
    /// The page of that type, in front or not; null without one.
    template <class Page> [[nodiscard]] Page *page() const { return findChild<Page *>(); }

    /// The evidence pack, on the page that explains it.
    void openEvidence();
    /// Reads again what the pages show.
    void reload();
    /// The filter of the page in front; of the source queues when that page has none.
    void focusFilter();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void repairRequested(deskbridge::IntegrationId id, deskbridge::Repair repair,
                         const QMap<QString, QString> &facts = {});

private:
    [[nodiscard]] QWidget *makeHeader();
    void makeTabs();
    void showLastError();
    void showSetup();
    void showKeys();

    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<IntegrationOverview> m_overview;
    QLabel *m_name = nullptr;
    StatusBadge *m_badge = nullptr;
    QLabel *m_sandbox = nullptr;
    QLabel *m_facts = nullptr;
    InlineMessage *m_error;
    InlineMessage *m_setup;
    InlineMessage *m_keys; ///< an open replacement of a key, or the reminder of its age
    Repair m_keysRepair = Repair::None;
    QTabWidget *m_tabs;
    IntegrationPages m_pages;
    QList<IntegrationTab> m_tabList;
    QList<QAction *> m_tabActions;
};

} // namespace deskbridge
