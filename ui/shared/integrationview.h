// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/repair.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QSettings;

namespace deskbridge {

/// A page of one integration, as the window's tabs hold it. It reads what it shows by itself, when it is told
/// of another integration or of news, and only while it is visible.
class IntegrationView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Another integration, or the same one with news.
    virtual void setIntegration(const IntegrationOverview &overview) = 0;
    /// Called a few times a minute: "2 min ago" grows old.
    virtual void refreshTimes() { }
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(const QSettings &) { }

signals:
    /// A person pressed the button that repairs something; the window knows where that leads.
    void repairRequested(deskbridge::IntegrationId id, deskbridge::Repair repair,
                         const QMap<QString, QString> &facts = {});
};

} // namespace deskbridge
