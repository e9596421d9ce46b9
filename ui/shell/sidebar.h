// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/integration.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace deskbridge {

class DraftList;
class IntegrationListModel;
class NavButton;

/// The integrations at the left, the unfinished set-ups below them, Add integration at the foot.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    /// `model` outlives the sidebar: both belong to the window.
    explicit Sidebar(IntegrationListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<IntegrationId> current() const;
    void setCurrent(IntegrationId id);
    [[nodiscard]] DraftList *drafts() const { return m_drafts; }
    /// Which of the two is lit: All integrations, or the current one.
    void setOverviewShown(bool shown);
    /// Something worth knowing about all integrations, said quietly; empty = nothing.
    void setNote(const QString &note);

signals:
    void currentChanged();
    void addRequested();
    void overviewRequested(); ///< all integrations at a glance

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IntegrationListModel &m_model;
    QListView *m_list;
    NavButton *m_overview;
    DraftList *m_drafts;
    QLabel *m_note;
};

} // namespace deskbridge
