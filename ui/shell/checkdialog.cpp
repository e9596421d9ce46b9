// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/checkdialog.h"

#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"
#include "ui/connecting/checklistview.h"
#include "ui/shared/theme.h"
#include "ui/troubleshooting/evidencedialog.h"
#include "ui/troubleshooting/workspacetroubleshooter.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

CheckDialog::CheckDialog(Workspace &workspace, const Integration &integration, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_integration(integration)
    , m_troubleshooter(std::make_unique<WorkspaceTroubleshooter>(workspace))
    , m_checks(new CheckListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Check connection: %1").arg(integration.name));
    resize(560, 520);

    auto *address = new QLabel(integration.domain, this);
    setTextRole(*address, TextRole::Secondary);
    auto *scroll = new QScrollArea(this);
    auto *top = new QWidget; // keeps the list together at the top of a tall dialog
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->addWidget(m_checks);
    topColumn->addStretch();
    scroll->setWidget(top);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setAccessibleName(tr("Connection check"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *column = new QVBoxLayout(this);
    column->addWidget(address);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    auto *evidence = buttons->addButton(tr("Evidence pack…"), QDialogButtonBox::ActionRole);
    evidence->setObjectName(u"evidencePack"_s);
    connect(evidence, &QPushButton::clicked, this, [this] {
        (new EvidenceDialog(*m_troubleshooter, m_integration, {}, QTimeZone::systemTimeZone(),
                            this))
            ->open();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_checks, &CheckListView::againRequested, this, &CheckDialog::run);
    run();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::run()
{
    m_checks->run(m_workspace.checkConnection(m_integration.id));
}

} // namespace deskbridge
