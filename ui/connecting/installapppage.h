// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

#include <QPointer>

class QPushButton;

namespace deskbridge {

class Card;
class ClipboardGuard;
class InlineMessage;
class Workspace;

/// Step 6. What to do with the app, for the way chosen before, as numbered steps with the values to copy.
/// With a key made here it says, live, what came from the app. Finish is always possible: polling goes on without any app.
class InstallAppPage final : public SetupPage {
    Q_OBJECT
public:
    InstallAppPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);
    ~InstallAppPage() override;

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::Finished; }
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget *firstField() override;
    void enter() override;
    void proceed() override;

private:
    void clearCard();
    void addSentence(const QString &text);
    /// The button, or none without a text.
    QPushButton *addStep(const QString &text, const QString &buttonText = {},
                         const QString &iconName = {});
    void sayMarketplaceSteps();
    void sayGeneratedHere();
    void sayNoKey();
    [[nodiscard]] bool isSampleAccount() const;
    void addSampleNote();
    void addDomainStep(const QString &text);
    void addGeneratedKeyStep();
    void askWhereToSave();
    void saveApp(const QString &path);
    void copyDomain();
    void copyKey();

    Workspace &m_workspace;
    Card *m_card = nullptr;
    InlineMessage *m_saveMessage = nullptr;
    QWidget *m_content = nullptr;
    int m_steps = 0;
    QPushButton *m_firstButton = nullptr;
    QPointer<ClipboardGuard> m_guard;
};

} // namespace deskbridge
