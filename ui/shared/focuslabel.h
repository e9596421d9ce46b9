// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace deskbridge {

/// Text that the keyboard reaches, and that shows it: Qt's label does not. With links, Tab goes to the first
/// one at once.
class FocusLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FocusLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace deskbridge
