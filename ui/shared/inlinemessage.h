// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbridge {

class IconLabel;

/// A message in its place on the page instead of a dialog: what happened, what to do and, if there is one,
/// the button that does it. Hidden until it has something to say; a screen reader hears it when it appears.
class InlineMessage final : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// `what` and `remedy` are whole sentences; remedy may be empty.
    void showMessage(Tone tone, const QString &what, const QString &remedy = {});
    void clear();
    /// An empty text takes the button away.
    void setButton(const QString &text);
    /// A second, lesser one before it.
    void setOtherButton(const QString &text);

    [[nodiscard]] QString what() const;
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void buttonClicked();
    void otherButtonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    QLabel *m_what;
    QLabel *m_remedy;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace deskbridge
