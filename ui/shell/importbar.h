// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/importing/importprogress.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace deskbridge {

/// The running import along the bottom of the window: a sentence, a bar, Stop. Hidden while nothing runs.
class ImportBar final : public QFrame {
    Q_OBJECT
public:
    explicit ImportBar(QWidget *parent = nullptr);

    /// @p canStop: it runs in this program.
    void showProgress(IntegrationId id, const QString &name, const ImportProgress &progress,
                      bool canStop = true);
    /// After Stop was pressed, until the requests in flight have come back.
    void showStopping();
    void clear();
    [[nodiscard]] std::optional<IntegrationId> integration() const { return m_id; }
    [[nodiscard]] QString text() const;

signals:
    void stopRequested(deskbridge::IntegrationId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<IntegrationId> m_id;
    bool m_stopping = false;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace deskbridge
