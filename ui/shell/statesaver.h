// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace deskbridge {

/// Has the window's state saved a moment after something of it changed, so that a crash forgets nothing
/// older than that. Watches everything a person can set: columns, splitters, tabs, choices, filters, size.
class StateSaver final : public QObject {
    Q_OBJECT
public:
    StateSaver(QWidget &window, std::function<void()> save); ///< belongs to the window

    /// All that is inside it now.
    void watch(const QWidget &root);
    void noteChange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_soon;
};

} // namespace deskbridge
