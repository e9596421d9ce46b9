// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "ui/connecting/connectingwizard.h"
#include "ui/shared/prompts.h"

#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

namespace deskbridge {

/// Answers questions as the test told it to, later, as a person would.
class ScriptedPrompts final : public Prompts {
public:
    std::optional<qsizetype> answer; ///< none = cancel
    QList<Prompt> asked;

    void ask(QWidget *parent, const Prompt &prompt, Chosen chosen) override;
};

/// A wizard with the real workspace behind it, on a folder and a secrets file of its own, driven by keys.
class WizardBench {
public:
    WizardBench();
    ~WizardBench();

    ScriptedPrompts prompts;
    QList<QUrl> links;
    QList<IntegrationId> saved;
    QList<IntegrationId> finished;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] ConnectingWizard &wizard() { return *m_wizard; }
    [[nodiscard]] QString secretsPath() const
    {
        return m_folder.filePath(QStringLiteral("keys.json"));
    }

    void start(const WizardStart &start = {});
    /// As if the program had been ended and started again.
    void restart();

    /// Finds a child of the wizard that has to be there.
    template <class T> [[nodiscard]] T *find(const QString &name) const
    {
        auto *child = m_wizard->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(child != nullptr);
        return child;
    }
    [[nodiscard]] QPushButton *next() const { return find<QPushButton>(QStringLiteral("next")); }
    [[nodiscard]] SetupStep step() const { return m_wizard->currentStep(); }
    [[nodiscard]] QString problem() const; ///< what the message line says; empty when there is none
    [[nodiscard]] QPushButton *problemButton() const;

    /// Types into whatever has the focus, in place of what is there.
    void type(const QString &text);
    void press(Qt::Key key);
    [[nodiscard]] bool reaches(SetupStep step);
    template <class Condition> [[nodiscard]] bool comesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }

    void enterNameAndDomain(const QString &name, const QString &domain);
    /// From the beginning to the saved integration; the key is entered by typing.
    void saveIntegration(const QString &name, const QString &domain, const QString &key);

    [[nodiscard]] QList<IntegrationOverview> integrations();
    [[nodiscard]] QList<SetupDraft> drafts();
    /// Whether any file of the workspace holds these bytes.
    [[nodiscard]] bool filesContain(const QByteArray &bytes) const;

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConnectingWizard> m_wizard;
};

} // namespace deskbridge
