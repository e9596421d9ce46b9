// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/comparisontable.h"

#include "ui/shared/tablelook.h"

#include <QHeaderView>

namespace deskbridge {

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableWidget(0, 4, parent)
{
    setObjectName(QStringLiteral("comparison"));
    setAccessibleName(tr("The two keys side by side"));
    setHorizontalHeaderLabels({tr("What"), tr("Present key"), tr("New key"), tr("Differs")});
    dressTable(*this);
    setEditTriggers(NoEditTriggers);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Name),
                                             QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Differs),
                                             QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ComparisonTable::setFacts(const QList<keystext::ComparedFact> &facts)
{
    setRowCount(static_cast<int>(facts.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const keystext::ComparedFact &fact = facts.at(row);
        const QString differs = fact.differs ? tr("differs", "the two keys") : QString();
        const QStringList texts{fact.name, fact.present, fact.candidate, differs};
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            if (fact.differs) {
                QFont bold = font();
                bold.setWeight(QFont::DemiBold);
                cell->setFont(bold);
            }
            setItem(row, column, cell);
        }
    }
    updateGeometry();
}

QSize ComparisonTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize ComparisonTable::minimumSizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {200, height};
}

} // namespace deskbridge
