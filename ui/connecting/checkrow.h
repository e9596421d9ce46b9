// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace deskbridge {

class IconLabel;

/// One step of the connection check: shape, sentence, word, and what to do when there is something to do.
/// A step that needs attention can be reached with the keyboard, so that it is read out.
class CheckRow final : public QWidget {
    Q_OBJECT
public:
    CheckRow(CheckId id, QWidget *parent);

    [[nodiscard]] CheckId id() const { return m_check.id; }
    [[nodiscard]] const CheckResult &check() const { return m_check; }
    void setCheck(const CheckResult &check);
    void setZone(const QTimeZone &zone); ///< in which its times are told
    void setCanRepeat(bool can);
    /// With a button that opens what is behind the sentence, and one that repairs where the program can.
    void setShowsEvidence(bool shows);

signals:
    void againRequested();
    void repairRequested(deskbridge::Repair repair, const QMap<QString, QString> &facts);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void updateColors();
    void updateButton();
    void updateEvidence();

    CheckResult m_check;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_canRepeat = true;
    IconLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_word;
    QLabel *m_remedy;
    QPushButton *m_again;
    QPushButton *m_repair;
    QToolButton *m_open; ///< checked: the evidence is shown
    QLabel *m_evidence;
    bool m_showsEvidence = false;
};

} // namespace deskbridge
