// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagescroll.h"

#include "ui/shared/theme.h"

#include <QApplication>

namespace deskbridge {

PageScroll::PageScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
}

/// A window that goes while it is shown is hidden by QWidget's destructor, and its focus moves after ours ran.
PageScroll::~PageScroll()
{
    disconnect(m_following);
}

QSize PageScroll::sizeHint() const
{
    // The area's own hint stops at a size made for short texts.
    return widget()->sizeHint();
}

void PageScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_following = connect(qApp, &QApplication::focusChanged, this,
                          [this](QWidget *, QWidget *focus) { follow(focus); });
}

void PageScroll::hideEvent(QHideEvent *event)
{
    disconnect(m_following);
    QScrollArea::hideEvent(event);
}

/// Qt does so for Tab only, not for a mnemonic, a shortcut or a page that sets the focus.
void PageScroll::follow(QWidget *focus)
{
    if (focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, spacing::small, spacing::small);
}

} // namespace deskbridge
