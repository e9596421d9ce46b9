// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/connecting/wizardbench.h"

#include "ui/shared/inlinemessage.h"

#include <QDirIterator>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace deskbridge {

void ScriptedPrompts::ask(QWidget *parent, const Prompt &prompt, Chosen chosen)
{
    asked.append(prompt);
    QTimer::singleShot(0, parent,
                       [chosen = std::move(chosen), choice = answer] { chosen(choice); });
}

WizardBench::WizardBench()
{
    open();
}

WizardBench::~WizardBench() = default;

void WizardBench::open()
{
    m_workspace = std::make_unique<Workspace>(
        WorkspaceOptions{.dataFolder = m_folder.filePath(u"data"_s), .secretsFile = secretsPath()});
    std::optional<Outcome> opened;
    m_workspace->open(m_workspace.get(), [&opened](const Outcome &outcome) { opened = outcome; });
    REQUIRE(comesTrue([&] { return opened.has_value(); }));
    REQUIRE(opened->has_value());
}

void WizardBench::start(const WizardStart &start)
{
    m_wizard = std::make_unique<ConnectingWizard>(*m_workspace, start);
    m_wizard->setPrompts(prompts);
    m_wizard->setLinkOpener([this](const QUrl &url) { links.append(url); });
    QObject::connect(m_wizard.get(), &ConnectingWizard::saved, m_wizard.get(),
                     [this](IntegrationId id) { saved.append(id); });
    QObject::connect(m_wizard.get(), &ConnectingWizard::finishedSetup, m_wizard.get(),
                     [this](IntegrationId id) { finished.append(id); });
    m_wizard->QWidget::show();
    REQUIRE(QTest::qWaitForWindowActive(m_wizard.get()));
}

void WizardBench::restart()
{
    m_wizard.reset();
    m_workspace.reset();
    open();
}

QString WizardBench::problem() const
{
    const auto *message = find<QWidget>(u"problem"_s);
    return message->isHidden() ? QString() : message->accessibleName();
}

QPushButton *WizardBench::problemButton() const
{
    return find<InlineMessage>(u"problem"_s)->button();
}

void WizardBench::type(const QString &text)
{
    QWidget *focus = m_wizard->focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keySequence(focus, QKeySequence::SelectAll);
    QTest::keyClick(focus, Qt::Key_Backspace);
    QTest::keyClicks(focus, text);
}

void WizardBench::press(Qt::Key key)
{
    QWidget *focus = m_wizard->focusWidget();
    QTest::keyClick(focus ? focus : m_wizard.get(), key);
}

bool WizardBench::reaches(SetupStep step)
{
    return comesTrue([this, step] { return m_wizard->currentStep() == step; });
}

void WizardBench::enterNameAndDomain(const QString &name, const QString &domain)
{
    type(name);
    press(Qt::Key_Return);
    REQUIRE(reaches(SetupStep::Domain));
    type(domain);
    press(Qt::Key_Return);
    REQUIRE(reaches(SetupStep::ApiKey));
}

void WizardBench::saveIntegration(const QString &name, const QString &domain, const QString &key)
{
    enterNameAndDomain(name, domain);
    type(key);
    press(Qt::Key_Return);
    REQUIRE(reaches(SetupStep::Save));
    press(Qt::Key_Return);
    REQUIRE(reaches(SetupStep::InjixoKey));
}

QList<IntegrationOverview> WizardBench::integrations()
{
    std::optional<QList<IntegrationOverview>> all;
    m_workspace->listIntegrations(
        m_workspace.get(),
        [&all](const Result<QList<IntegrationOverview>> &result) { all = result.value_or({}); });
    REQUIRE(comesTrue([&] { return all.has_value(); }));
    return *all;
}

QList<SetupDraft> WizardBench::drafts()
{
    std::optional<QList<SetupDraft>> all;
    m_workspace->listDrafts(m_workspace.get(), [&all](const Result<QList<SetupDraft>> &result) {
        all = result.value_or({});
    });
    REQUIRE(comesTrue([&] { return all.has_value(); }));
    return *all;
}

bool WizardBench::filesContain(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace deskbridge
