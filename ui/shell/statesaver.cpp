// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statesaver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

#include <chrono>
#include <utility>

namespace deskbridge {

namespace {

constexpr std::chrono::milliseconds moment{1000};

template <class Widget, class... Signals>
void connectAll(const QWidget &root, StateSaver *saver, Signals... changed)
{
    for (Widget *widget : root.findChildren<Widget *>())
        (QObject::connect(widget, changed, saver, &StateSaver::noteChange), ...);
}

} // namespace

StateSaver::StateSaver(QWidget &window, std::function<void()> save)
    : QObject(&window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, [save = std::move(save)] { save(); });
    window.installEventFilter(this);
}

void StateSaver::watch(const QWidget &root)
{
    connectAll<QHeaderView>(root, this, &QHeaderView::sectionResized, &QHeaderView::sectionMoved,
                            &QHeaderView::sortIndicatorChanged);
    connectAll<QSplitter>(root, this, &QSplitter::splitterMoved);
    connectAll<QStackedWidget>(root, this, &QStackedWidget::currentChanged);
    connectAll<QTabBar>(root, this, &QTabBar::currentChanged);
    connectAll<QComboBox>(root, this, &QComboBox::currentIndexChanged);
    connectAll<QAbstractButton>(root, this, &QAbstractButton::toggled, &QAbstractButton::clicked);
    connectAll<QLineEdit>(root, this, &QLineEdit::textChanged);
    connectAll<QDateEdit>(root, this, &QDateEdit::dateChanged);
    connectAll<QAbstractItemView>(root, this, &QAbstractItemView::clicked);
}

void StateSaver::noteChange()
{
    // Not restarted: a change that goes on and on is saved every moment.
    if (!m_soon.isActive())
        m_soon.start();
}

bool StateSaver::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::WindowStateChange)
        noteChange();
    return false;
}

} // namespace deskbridge
