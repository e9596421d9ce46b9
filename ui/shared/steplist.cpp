// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/steplist.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int markExtent = 18;

/// The three marks differ in shape, not in colour alone.
class MarkView final : public QWidget {
public:
    explicit MarkView(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(markExtent, markExtent);
    }

    void setMark(StepList::Mark mark)
    {
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors colors = themeColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
        switch (m_mark) {
        case StepList::Mark::Done: {
            painter.setPen(QPen(colors.tone(Tone::Success).text, 2.0, Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{{4.0, 9.5}, {7.5, 13.0}, {14.0, 5.5}});
            return;
        }
        case StepList::Mark::Current:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawEllipse(circle);
            return;
        case StepList::Mark::ToCome:
            painter.setPen(QPen(colors.controlBorder, 1.5));
            painter.drawEllipse(circle);
            return;
        }
    }

private:
    StepList::Mark m_mark = StepList::Mark::ToCome;
};

} // namespace

class StepList::Row final : public QWidget {
public:
    Row(const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_mark(new MarkView(this))
        , m_label(new QLabel(title, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(spacing::small, spacing::tight, spacing::small, spacing::tight);
        row->setSpacing(spacing::small);
        row->addWidget(m_mark, 0, Qt::AlignTop);
        m_label->setWordWrap(true);
        row->addWidget(m_label, 1);
    }

    void setMark(Mark mark, const QString &accessibleName)
    {
        m_mark->setMark(mark);
        QFont font = m_label->font();
        font.setWeight(mark == Mark::Current ? QFont::DemiBold : QFont::Normal);
        m_label->setFont(font);
        m_label->setForegroundRole(mark == Mark::ToCome ? QPalette::PlaceholderText
                                                        : QPalette::WindowText);
        m_label->setAccessibleName(accessibleName);
    }

    [[nodiscard]] QString title() const { return m_label->text(); }

private:
    MarkView *m_mark;
    QLabel *m_label;
};

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addStretch();
    setAccessibleName(tr("Steps"));
}

void StepList::setSteps(const QStringList &titles)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const QString &title : titles) {
        m_rows.append(new Row(title, this));
        column->insertWidget(column->count() - 1, m_rows.constLast());
    }
    refresh();
}

void StepList::setCurrent(int index)
{
    m_current = index;
    refresh();
}

StepList::Mark StepList::mark(int index) const
{
    if (index < m_current)
        return Mark::Done;
    return index == m_current ? Mark::Current : Mark::ToCome;
}

void StepList::refresh()
{
    for (int index = 0; index < m_rows.size(); ++index) {
        Row *row = m_rows[index];
        switch (mark(index)) {
        case Mark::Done:
            row->setMark(Mark::Done, tr("%1: done", "a step of the set-up").arg(row->title()));
            break;
        case Mark::Current:
            row->setMark(Mark::Current, tr("%1: current step").arg(row->title()));
            break;
        case Mark::ToCome:
            row->setMark(Mark::ToCome, tr("%1: to come", "a step of the set-up").arg(row->title()));
            break;
        }
    }
}

} // namespace deskbridge
