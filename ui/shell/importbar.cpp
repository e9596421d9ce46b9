// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/importbar.h"

#include "ui/shared/icon.h"
#include "ui/shared/theme.h"
#include "ui/shell/importtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

ImportBar::ImportBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(icon(u"stop"_s), tr("Stop", "the import"), this))
{
    setObjectName(u"importBar"_s);
    m_text->setObjectName(u"importText"_s);
    m_text->setFont(tabularFont(m_text->font()));
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Import progress"));
    m_stop->setObjectName(u"stopImport"_s);
    m_stop->setAccessibleName(tr("Stop the import"));
    m_stop->setToolTip(
        tr("Stops after the calls that are under way; the next import goes on from there."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    row->setSpacing(spacing::large);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
    hide();

    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_id)
            return;
        const IntegrationId id = *m_id;
        showStopping();
        emit stopRequested(id);
    });
}

void ImportBar::showProgress(IntegrationId id, const QString &name, const ImportProgress &progress,
                             bool canStop)
{
    if (m_id != id) {
        m_stopping = false;
        m_id = id;
    }
    show();
    m_stop->setVisible(canStop);
    if (m_stopping)
        return;
    m_stop->setEnabled(true);
    m_text->setText(importText(name, progress));
    const std::optional<int> percent = importPercent(progress);
    m_bar->setVisible(percent.has_value());
    m_bar->setValue(percent.value_or(0));
}

void ImportBar::showStopping()
{
    m_stopping = true;
    m_stop->setEnabled(false);
    m_text->setText(tr("Stopping the import…"));
}

void ImportBar::clear()
{
    m_id.reset();
    m_stopping = false;
    hide();
}

QString ImportBar::text() const
{
    return m_text->text();
}

void ImportBar::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.setPen(colors.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace deskbridge
