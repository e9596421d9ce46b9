// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;

namespace deskbridge {

class IconLabel;

/// One sentence below a field about what is in it: free, refused and why, what will be called. It is also
/// the field's accessible description, and a problem is announced when it appears.
class FieldHint final : public QWidget {
    Q_OBJECT
public:
    /// `field` outlives the hint: both stand on the same page.
    explicit FieldHint(QWidget &field, QWidget *parent = nullptr);

    /// An empty text clears.
    void say(Tone tone, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QWidget &m_field;
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace deskbridge
