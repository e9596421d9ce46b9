// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace deskbridge {

/// A command in one line: icon, title, and at the end where it is found and its shortcut. Where the line is
/// short, the end gives way first: titles often differ only in their last word.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// How much of the line the end gets, of what both would take.
    [[nodiscard]] static int noteWidth(int line, int title, int note);
};

} // namespace deskbridge
