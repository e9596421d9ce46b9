// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/status/statustext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace deskbridge {

class Card;
class IconLabel;

/// One signal: title, state as shape and word, what was found and what to do, with the button that does it.
/// Opens to the evidence. Stays open when it is told news.
class SignalCard final : public QWidget {
    Q_OBJECT
public:
    explicit SignalCard(const QTimeZone &zone, QWidget *parent = nullptr);

    void setSignal(const HealthSignal &signal);
    /// Said in place of what was found, until the signal is told again.
    void setFinding(const QString &text);
    /// A line between finding and evidence; empty: none.
    void setFacts(const QString &text);
    /// Where more can stand: a strip.
    [[nodiscard]] QVBoxLayout *middle() const { return m_middle; }

signals:
    void repairRequested(deskbridge::Repair repair, const QMap<QString, QString> &facts);

private:
    void describe();
    void showEvidence();
    void makeEvidence();
    void open(bool opened);

    QTimeZone m_zone;
    HealthSignal m_signal;
    bool m_isTold = false;
    bool m_isReplaced = false; ///< the finding, by another sentence
    Card *m_card;
    IconLabel *m_icon;
    QLabel *m_state;
    QLabel *m_finding;
    QLabel *m_meaning;
    QLabel *m_facts;
    QLabel *m_remedy;
    QPushButton *m_repair;
    QToolButton *m_toggle;
    QWidget *m_evidence;
    QFormLayout *m_rows;
    QVBoxLayout *m_middle;
};

} // namespace deskbridge
