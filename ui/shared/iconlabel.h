// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace deskbridge {

/// A picture that explains nothing alone: an icon in the secondary text colour or a tone, repainted with the
/// palette. Give it an accessible name when no text beside it says the same.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    /// `extent`: width and height in logical pixels.
    explicit IconLabel(int extent, QWidget *parent = nullptr);

    void setIcon(const QString &name, std::optional<Tone> tone = {});
    [[nodiscard]] QString iconName() const { return m_name; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_extent;
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace deskbridge
