// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace deskbridge {

/// A surface for things that belong together: the base colour on the window colour, radius 8, no shadow.
/// Used instead of group boxes. Its layout has the house's margins; fill it through body().
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /// With a title, which also becomes the accessible name.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QLabel *m_title;
};

} // namespace deskbridge
