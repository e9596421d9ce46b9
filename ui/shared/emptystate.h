// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace deskbridge {

class IconLabel;

/// What stands where nothing is: why it is empty and what to do. Icon, title, sentence, buttons.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    /// The first button is the primary one. The state keeps it.
    QPushButton *addButton(const QString &text, const QString &iconName = {});
    void removeButtons();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QBoxLayout *m_buttons;
};

} // namespace deskbridge
