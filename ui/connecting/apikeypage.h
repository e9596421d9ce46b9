// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

class QLabel;

namespace deskbridge {

class CheckListView;
class SecretField;
class Workspace;

/// Step 3. The key and the live check of the connection. The check starts when a key was pasted, by its
/// button, or by Next; Next goes on by itself only when nothing at all is to be said.
class ApiKeyPage final : public SetupPage {
    Q_OBJECT
public:
    ApiKeyPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::Save; }
    [[nodiscard]] QWidget *firstField() override;
    void enter() override;
    void leave() override;
    void proceed() override;

private:
    void takeKey();
    void check();
    void hear(const QList<CheckResult> &checks);
    void hearStopped();

    Workspace &m_workspace;
    QLabel *m_intro;
    SecretField *m_key;
    CheckListView *m_checks;
    bool m_goOn = false;
};

} // namespace deskbridge
