// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/startpage.h"

#include "ui/shared/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    auto *state = new EmptyState(this);
    state->setContent(u"integration"_s, tr("Connect Freshdesk to injixo"),
                      tr("Deskbridge imports the tickets and conversations of a Freshdesk account "
                         "and counts them "
                         "as offered contacts in source queues for injixo workforce management."));
    const QPushButton *add = state->addButton(tr("Add integration"), u"add"_s);
    const QPushButton *sample = state->addButton(tr("Explore with a sample account"), u"sample"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(state);
    connect(add, &QPushButton::clicked, this, &StartPage::addRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
}

} // namespace deskbridge
