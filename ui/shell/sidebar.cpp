// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebar.h"

#include "ui/shared/icon.h"
#include "ui/shared/theme.h"
#include "ui/shell/draftlist.h"
#include "ui/shell/integrationdelegate.h"
#include "ui/shell/integrationlistmodel.h"
#include "ui/shell/navbutton.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

Sidebar::Sidebar(IntegrationListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_overview(new NavButton(u"status"_s, tr("All integrations"), this))
    , m_drafts(new DraftList(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"sidebar"_s);
    auto *title = new QLabel(tr("Integrations"), this);
    setTextRole(*title, TextRole::Secondary);
    title->setBuddy(m_list);
    m_list->setObjectName(u"integrationList"_s);
    m_list->setAccessibleName(tr("Integrations"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new IntegrationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(176); // what stands around it asks for more in large text
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_note->setObjectName(u"importerNote"_s);
    m_note->setWordWrap(true);
    setTextRole(*m_note, TextRole::Secondary);
    m_note->hide();

    m_overview->setObjectName(u"allIntegrations"_s);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add integration"), this);
    add->setObjectName(u"addIntegration"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_overview);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_drafts);
    column->addWidget(m_note);
    column->addSpacing(spacing::tight);
    column->addWidget(add);

    setTabOrder(m_overview, m_list);

    connect(add, &QPushButton::clicked, this, &Sidebar::addRequested);
    connect(m_overview, &QPushButton::clicked, this, &Sidebar::overviewRequested);
    // Also the one that is current already: it leads back from the overview.
    connect(m_list, &QListView::clicked, this, &Sidebar::currentChanged);
    connect(m_list, &QListView::activated, this, &Sidebar::currentChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Sidebar::currentChanged);
}

std::optional<IntegrationId> Sidebar::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return {};
    return m_model.integrations()[index.row()].integration.id;
}

void Sidebar::setCurrent(IntegrationId id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void Sidebar::setOverviewShown(bool shown)
{
    if (shown == m_overview->isInFront())
        return;
    m_overview->setInFront(shown);
    // What is lit is what the window shows; which integration is current stays as it is.
    if (shown)
        m_list->selectionModel()->clearSelection();
    else
        m_list->selectionModel()->select(m_list->currentIndex(),
                                         QItemSelectionModel::ClearAndSelect);
}

void Sidebar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColors(palette()).border);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace deskbridge
