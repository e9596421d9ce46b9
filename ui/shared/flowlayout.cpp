// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace deskbridge {

namespace {

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int hintWidth(const QLayoutItem &item)
{
    return std::max(item.sizeHint().width(), item.minimumSize().width());
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    m_nextAtEnd = true;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    if (std::exchange(m_nextAtEnd, false))
        m_firstAtEnd = item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    if (item == m_firstAtEnd)
        m_firstAtEnd = m_items.value(index);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Line> all = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Line &line : all)
        height += line.height;
    return height + static_cast<int>(std::max<qsizetype>(0, all.size() - 1)) * spacing();
}

QSize FlowLayout::sizeHint() const
{
    // All in one line.
    const QList<Line> all = lines(QLAYOUTSIZE_MAX);
    const QMargins margins = contentsMargins();
    const QSize size = all.isEmpty() ? QSize() : QSize(all.front().width, all.front().height);
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect left = (alignment() ? alignmentRect(rect) : rect).marginsRemoved(contentsMargins());
    for (const Line &line : lines(left.width())) {
        place(line, QRect(left.topLeft(), QSize(left.width(), line.height)));
        left.setTop(left.top() + line.height + spacing());
    }
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> all;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = hintWidth(*item);
        if (all.isEmpty() || all.back().width + spacing() + wanted > width)
            all.append(Line{});
        Line &line = all.back();
        if (item == m_firstAtEnd)
            line.endsFrom = line.items.size();
        line.width += wanted + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, item->sizeHint().height());
        line.items.append(item);
    }
    return all;
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const auto growing = static_cast<int>(
        std::ranges::count_if(line.items, [](const QLayoutItem *item) { return grows(*item); }));
    int spare = std::max(0, rect.width() - line.width);
    int growingLeft = growing;
    int x = rect.left();
    for (qsizetype index = 0; index < line.items.size(); ++index) {
        QLayoutItem *item = line.items[index];
        int width = std::min(hintWidth(*item), rect.width());
        if (grows(*item)) {
            const int more =
                std::min(spare / growingLeft, std::max(0, item->maximumSize().width() - width));
            --growingLeft;
            spare -= more;
            width += more;
        }
        if (index == line.endsFrom)
            x += spare;
        const int height = std::min(item->sizeHint().height(), line.height);
        const QRect place(x, rect.top() + (line.height - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect, place));
        x += width + spacing();
    }
}

} // namespace deskbridge
