// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QWidget>

class QLabel;
class QPushButton;

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
    void setCanRepeat(bool can);

signals:
    void againRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void updateColors();
    void updateButton();

    CheckResult m_check;
    bool m_canRepeat = true;
    IconLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_word;
    QLabel *m_remedy;
    QPushButton *m_again;
};

} // namespace deskbridge
