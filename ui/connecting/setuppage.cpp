// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/setuppage.h"

#include "ui/shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deskbridge {

SetupPage::SetupPage(SetupStep step, ConnectionDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_draft(draft)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::medium);
}

QString SetupPage::nextText() const
{
    return tr("&Next");
}

std::optional<Prompt> SetupPage::questionBefore(Leaving leaving) const
{
    Q_UNUSED(leaving);
    return {};
}

void SetupPage::proceed()
{
    emit proceeded();
}

QLabel *SetupPage::addParagraph(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
    return label;
}

} // namespace deskbridge
