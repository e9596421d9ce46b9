// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace deskbridge {

/// The shape of a state, which stays readable without colour (screens: "word + shape + colour").
enum class StateShape { Operational, CatchingUp, Degraded, ActionRequired, Paused, SettingUp };

[[nodiscard]] QString iconName(StateShape shape); ///< `state-operational`, …
[[nodiscard]] Tone toneOf(StateShape shape);

/// A state said three times: word, shape, colour. The word is the caller's, already translated.
class StatusBadge final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setState(StateShape shape, const QString &word);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] StateShape shape() const { return m_shape; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StateShape m_shape = StateShape::Operational;
    QString m_word;
};

} // namespace deskbridge
