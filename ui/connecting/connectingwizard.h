// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/connecting/connectiondraft.h"
#include "ui/connecting/setuppage.h"
#include "ui/connecting/wizardstart.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace deskbridge {

class InlineMessage;
class Prompts;
class WizardFrame;
class Workspace;

/// The set-up in its documented steps: a list of them at the left, the page, what one needs to know at the
/// right, buttons below. The pages are thin; what is known so far is one ConnectionDraft. Save is the commit
/// page: there is no way back over it.
///
/// A dialog of our own instead of a QWizard: pages here may take time to be left (the name is asked for, the
/// key is checked, the keychain is waited for), which QWizard's validatePage() cannot.
///
/// Shown, never executed; non-modal. It does not delete itself: give it Qt::WA_DeleteOnClose or keep it.
/// Leaving asks only when something would be lost, and may take until the person has answered.
class ConnectingWizard final : public QDialog {
    Q_OBJECT
public:
    using LinkOpener = std::function<void(const QUrl &)>;

    /// `workspace` outlives the wizard.
    ConnectingWizard(Workspace &workspace, const WizardStart &start, QWidget *parent = nullptr);
    ~ConnectingWizard() override;

    /// Instead of message boxes and the system's browser; `prompts` outlives the wizard.
    void setPrompts(Prompts &prompts);
    void setLinkOpener(LinkOpener opener);

    [[nodiscard]] SetupStep currentStep() const { return m_current; }

    /// Cancel, Escape and the window's close button.
    void reject() override;

signals:
    /// The integration exists from here on, whatever becomes of the wizard.
    void saved(deskbridge::IntegrationId id);
    void finishedSetup(deskbridge::IntegrationId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPages();
    void buildWindow();
    [[nodiscard]] QWidget *buildButtons();
    void connectPage(SetupPage *page);
    void connectWindow();

    [[nodiscard]] SetupPage *currentPage() const;
    void showPage(SetupStep step);
    void goTo(SetupStep step);
    void goBack();
    void goBackTo(SetupStep step);
    void pressNext();
    void goOnFrom(SetupPage *page);
    void updateButtons();
    void raiseProblem(const Error &error, const QString &buttonText);

    void askBeforeLeaving();
    void keepDraft();
    void discardDraft();
    void endBusy(const Outcome &outcome);
    void leave();

    Workspace &m_workspace;
    ConnectionDraft m_draft;
    QList<SetupPage *> m_pages; ///< in the order of SetupStep
    QList<SetupStep> m_visited; ///< the way back; emptied by the commit page
    SetupStep m_current = SetupStep::Name;
    std::unique_ptr<Prompts> m_messageBoxes;
    Prompts *m_prompts;
    LinkOpener m_openLink;
    bool m_asking = false;

    WizardFrame *m_frame = nullptr;
    InlineMessage *m_message = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace deskbridge
