// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/draftlist.h"

#include "ui/shared/theme.h"

#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {

DraftList::DraftList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"draftList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *title = new QLabel(tr("Unfinished set-ups"), this);
    setTextRole(*title, TextRole::Secondary);
    column->addWidget(title);
    m_rows->setSpacing(spacing::medium);
    column->addLayout(m_rows);
    hide();
}

void DraftList::setDrafts(const QList<SetupDraft> &drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const SetupDraft &draft : drafts)
        m_rows->addWidget(makeRow(draft));
    setVisible(!drafts.isEmpty());
}

QWidget *DraftList::makeRow(const SetupDraft &draft)
{
    const QString name =
        draft.name.isEmpty() ? tr("Without a name", "an unfinished set-up") : draft.name;
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    auto *label = new QLabel(name, row);
    label->setWordWrap(true);
    label->setToolTip(draft.domain);
    column->addWidget(label);

    auto *resume = new QPushButton(tr("Continue…"), row);
    resume->setObjectName(u"continueDraft"_s);
    resume->setAccessibleName(tr("Continue the set-up of %1").arg(name));
    auto *discard = new QPushButton(tr("Discard"), row);
    discard->setObjectName(u"discardDraft"_s);
    discard->setAccessibleName(tr("Discard the set-up of %1").arg(name));
    // One below the other: beside each other they ask for more than the sidebar's width in most languages.
    column->addWidget(resume);
    column->addWidget(discard);
    connect(resume, &QPushButton::clicked, this, [this, draft] { emit continueRequested(draft); });
    connect(discard, &QPushButton::clicked, this, [this, draft] { emit discardRequested(draft); });
    return row;
}

} // namespace deskbridge
