// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QDialog>

#include <memory>

namespace deskbridge {

class CheckListView;
class Workspace;
class WorkspaceTroubleshooter;

/// The connection check of a saved integration, with the widget the wizard uses. Shown with open(); deletes
/// itself when closed, which also ends a running check.
class CheckDialog final : public QDialog {
    Q_OBJECT
public:
    /// `workspace` outlives the dialog.
    CheckDialog(Workspace &workspace, const Integration &integration, QWidget *parent);
    ~CheckDialog() override;

private:
    void run();

    Workspace &m_workspace;
    Integration m_integration;
    std::unique_ptr<WorkspaceTroubleshooter> m_troubleshooter;
    CheckListView *m_checks;
};

} // namespace deskbridge
