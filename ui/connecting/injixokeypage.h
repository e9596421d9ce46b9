// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

class QLabel;
class QPushButton;

namespace deskbridge {

class Card;
class IssuedKeyView;
class SecretField;
class Workspace;
struct IntegrationOverview;
struct IssuedInjixoKey;

/// Step 5. Two ways to an injixo API key, each with what it means: made here, or made in injixo and pasted.
/// Or neither for now. What was entered is kept on Next too, so that nothing is lost by not pressing the
/// card's own button.
///
///   asking → known ⇄ choice → issued (made here, seen once)
///               └─────────┘→ known  (pasted and kept)
class InjixoKeyPage final : public SetupPage {
    Q_OBJECT
public:
    InjixoKeyPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::InstallApp; }
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget *firstField() override;
    [[nodiscard]] std::optional<Prompt> questionBefore(Leaving leaving) const override;
    void enter() override;
    void leave() override;
    void proceed() override;
    void retry() override;

private:
    enum class View { Asking, Choice, Issued, Known };
    enum class Action { ReadKeys, Generate, Keep, GoOn };

    void buildKnown();
    void buildIssued();
    void buildGenerate();
    void buildPaste();
    void setView(View view);

    [[nodiscard]] IntegrationId integration() const;
    void begin(Action action);
    void end();
    void fail(const Error &error);
    void readKeys();
    void hearKeys(const Result<QList<IntegrationOverview>> &result);
    void generate();
    void hearGenerated(Result<IssuedInjixoKey> result);
    void keep();
    void hearKept(const Result<InjixoKeyFacts> &result);
    void goOn();

    Workspace &m_workspace;
    View m_view = View::Asking;
    Action m_action = Action::ReadKeys;
    bool m_goOnAfterKeeping = false;
    QLabel *m_intro = nullptr;
    Card *m_known = nullptr;
    QLabel *m_knownText = nullptr;
    QPushButton *m_another = nullptr;
    Card *m_issued = nullptr;
    IssuedKeyView *m_issuedKey = nullptr;
    Card *m_generateCard = nullptr;
    QPushButton *m_generate = nullptr;
    Card *m_pasteCard = nullptr;
    SecretField *m_key = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_later = nullptr;
};

} // namespace deskbridge
