// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QDialog>

namespace deskbridge {

class CheckListView;
class Workspace;

/// The connection check of a saved integration, with the widget the wizard uses. Shown with open(); deletes
/// itself when closed, which also ends a running check.
class CheckDialog final : public QDialog {
    Q_OBJECT
public:
    /// `workspace` outlives the dialog.
    CheckDialog(Workspace &workspace, const Integration &integration, QWidget *parent);

private:
    void run();

    Workspace &m_workspace;
    IntegrationId m_id;
    CheckListView *m_checks;
};

} // namespace deskbridge
