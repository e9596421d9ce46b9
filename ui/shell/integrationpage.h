// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QTimeZone>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;

namespace deskbridge {

class Clock;
class InlineMessage;
class QueueReader;
class QueuesPage;
class StatusBadge;

/// One integration: what it is and how it stands, what is wrong with it, and its pages; now the source
/// queues.
class IntegrationPage final : public QWidget {
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the page.
    IntegrationPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
                    std::chrono::minutes pollPeriod, QWidget *parent = nullptr);

    void setIntegration(const IntegrationOverview &overview);
    void refreshTimes();
    [[nodiscard]] QueuesPage *queues() const { return m_queues; }

signals:
    void retryRequested(deskbridge::IntegrationId id);
    void continueSetupRequested(deskbridge::IntegrationId id);

private:
    [[nodiscard]] QWidget *makeHeader();
    void showLastError();
    void showSetup();

    const Clock &m_clock;
    QTimeZone m_zone;
    std::chrono::minutes m_pollPeriod;
    std::optional<IntegrationOverview> m_overview;
    QLabel *m_name = nullptr;
    StatusBadge *m_badge = nullptr;
    QLabel *m_sandbox = nullptr;
    QLabel *m_facts = nullptr;
    InlineMessage *m_error;
    InlineMessage *m_setup;
    QueuesPage *m_queues;
};

} // namespace deskbridge
