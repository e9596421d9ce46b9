// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/factlist.h"

#include "ui/shared/theme.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskbridge {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(spacing::tight);
    m_rows->setHorizontalSpacing(spacing::large);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FactList::setFacts(const QList<KeyFact> &facts)
{
    if (facts == m_facts)
        return; // a selection in it stays
    m_facts = facts;
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const auto &[name, value] : facts) {
        auto *label = new QLabel(name, this);
        setTextRole(*label, TextRole::Secondary);
        auto *shown = new QLabel(value, this);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleName(name + u": "_s + value);
        m_rows->addRow(label, shown);
    }
}

} // namespace deskbridge
