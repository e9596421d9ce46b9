// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace deskbridge {

class FieldHint;
class InlineMessage;
class Workspace;

/// Step 2. Whatever is pasted is brought into its one form while it is typed, and the address that will be
/// called is said in full, and which integrations use it already. Nothing is asked of the network here.
class DomainPage final : public SetupPage {
    Q_OBJECT
public:
    DomainPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::ApiKey; }
    [[nodiscard]] QWidget *firstField() override;
    void enter() override;
    void leave() override;

private:
    void takeDomain();
    void showAddress();
    void showConnected();
    void showProblem();

    Workspace &m_workspace;
    QList<Integration> m_integrations; ///< all there are
    QLineEdit *m_domain;
    FieldHint *m_hint;
    QLabel *m_sandbox;
    InlineMessage *m_connected;
    QTimer m_pause; ///< a half-typed address is not a problem yet
};

} // namespace deskbridge
