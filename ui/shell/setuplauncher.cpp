// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/setuplauncher.h"

#include "ui/connecting/connectingwizard.h"

namespace deskbridge {

SetupLauncher::SetupLauncher(Workspace &workspace, Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_window(window)
{ }

SetupLauncher::~SetupLauncher() = default;

void SetupLauncher::open(const WizardStart &start)
{
    // One that was closed is there until the event loop deletes it, and is no answer to a new wish.
    if (m_wizard && m_wizard->isVisible()) {
        m_wizard->setWindowState(m_wizard->windowState() & ~Qt::WindowMinimized);
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new ConnectingWizard(m_workspace, start, &m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->setPrompts(m_prompts);
    connect(m_wizard, &ConnectingWizard::saved, this, &SetupLauncher::saved);
    connect(m_wizard, &ConnectingWizard::finishedSetup, this, &SetupLauncher::changed);
    connect(m_wizard, &QDialog::finished, this, &SetupLauncher::changed);
    m_wizard->show();
}

bool SetupLauncher::close()
{
    return !m_wizard || m_wizard->close();
}

} // namespace deskbridge
