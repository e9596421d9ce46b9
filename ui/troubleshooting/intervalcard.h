// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/repair.h"
#include "ui/troubleshooting/intervaldesk.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace deskbridge {

class InlineMessage;

/// Where injixo receives the app's events, their lane cannot be seen from here. So a person is asked for the one
/// thing that tells: the last interval that injixo shows for a source queue. Compared with the ledger it separates
/// a quiet Freshdesk from a late injixo, all queues' stop from one queue's; a second queue is asked about where
/// one does not tell.
class IntervalCard final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the card.
    IntervalCard(IntervalDesk &desk, const Clock &clock, QTimeZone zone, QWidget *parent = nullptr);
    ~IntervalCard() override;

    /// Begins anew.
    void ask(IntegrationId id);

signals:
    void repairRequested(deskbridge::Repair repair);

private:
    void hearQueues(const Result<QList<QueueSummary>> &queues);
    void restart();
    void compare();
    void showReport(const IntervalReport &report);
    void updateEnabled();
    [[nodiscard]] std::optional<ShownInterval> entered() const;

    IntervalDesk &m_desk;
    const Clock &m_clock;
    QTimeZone m_zone;
    IntegrationId m_id{};
    QList<ShownInterval> m_shown; ///< what was told so far, the queue asked about first
    std::unique_ptr<QObject> m_asking;
    Repair m_repair = Repair::None;
    QLabel *m_question;
    QComboBox *m_queues;
    QDateTimeEdit *m_start;
    QComboBox *m_length;
    QCheckBox *m_none;
    QPushButton *m_compare;
    QPushButton *m_again;
    InlineMessage *m_answer;
};

} // namespace deskbridge
