// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace deskbridge {

/// Leads to a page that stands beside the list of integrations, and looks as a row of that list: lit while
/// its page is in front.
class NavButton final : public QPushButton {
    Q_OBJECT
public:
    NavButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Its page is in front. Said to assistive technology as a description, since the button is pressed, not
    /// switched.
    void setInFront(bool inFront);
    [[nodiscard]] bool isInFront() const { return m_inFront; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_inFront = false;
};

} // namespace deskbridge
