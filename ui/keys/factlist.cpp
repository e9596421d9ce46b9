// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/factlist.h"

#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskbridge {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{ }

void FactList::setFacts(const QList<KeyFact> &facts)
{
    if (facts == m_facts)
        return; // a selection in it stays
    m_facts = facts;
    delete layout();
    qDeleteAll(findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    // Not a form layout: that one gives values that break into lines the height of one.
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(spacing::tight);
    rows->setHorizontalSpacing(spacing::large);
    rows->setColumnStretch(1, 1);
    for (const auto &[name, value] : facts) {
        auto *label = new QLabel(name, this);
        setTextRole(*label, TextRole::Secondary);
        auto *shown = new QLabel(value, this);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleName(name + u": "_s + value);
        const int row = rows->rowCount();
        rows->addWidget(label, row, 0, Qt::AlignTop);
        rows->addWidget(shown, row, 1);
    }
}

} // namespace deskbridge
