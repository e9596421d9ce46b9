// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "ui/connecting/wizardstart.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace deskbridge {

class ConnectingWizard;
class Prompts;
class Workspace;

/// Opens the set-up wizard beside the window, one at a time: asked again, it comes to the front.
class SetupLauncher final : public QObject {
    Q_OBJECT
public:
    /// All three outlive the launcher; `window` is the wizard's parent.
    SetupLauncher(Workspace &workspace, Prompts &prompts, QWidget &window);
    ~SetupLauncher() override;

    void open(const WizardStart &start);
    /// Before the window closes. False: the wizard asks first whether what was entered may be lost.
    [[nodiscard]] bool close();

signals:
    void saved(deskbridge::IntegrationId id); ///< the integration exists from now on
    void changed(); ///< the set-up was finished or left

private:
    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget &m_window;
    QPointer<ConnectingWizard> m_wizard;
};

} // namespace deskbridge
