// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sampleguide.h"

#include "app/desktop/sampletext.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace deskbridge {

SampleGuide::SampleGuide(SampleAccount &account, MainWindow &window, Workspace &workspace,
                         const Clock &clock)
    : m_account(account)
    , m_window(window)
    , m_workspace(workspace)
    , m_clock(clock)
{
    connect(&account, &SampleAccount::listening, this, &SampleGuide::noteListening);
    connect(&account, &SampleAccount::failed, this, &SampleGuide::noteFailure);
    connect(&account, &SampleAccount::ended, this, [this] {
        const ErrorText text = sampleEndedText();
        m_window.showMessage(Tone::Warning, text.what, text.remedy);
    });
    connect(&window, &MainWindow::sampleAccountRequested, this, &SampleGuide::explore);
    connect(&window, &MainWindow::opened, this, &SampleGuide::endIfUnused);
}

void SampleGuide::start()
{
    if (!m_account.rememberedDomain())
        return m_window.start();
    m_waiting = Waiting::Start;
    m_account.start(m_clock.now());
}

void SampleGuide::explore()
{
    m_window.clearMessage();
    m_waiting = Waiting::Explorer;
    m_account.start(m_clock.now());
}

void SampleGuide::noteListening(const QString &domain)
{
    switch (std::exchange(m_waiting, Waiting::Nobody)) {
    case Waiting::Nobody:
        return;
    case Waiting::Start:
        return m_window.start();
    case Waiting::Explorer:
        return openFilledWizard(domain);
    }
}

void SampleGuide::noteFailure(const SampleAccount::Failure &failure)
{
    const ErrorText text =
        sampleFailureText(failure, m_account.rememberedDomain().value_or(QString()));
    m_window.showMessage(Tone::Danger, text.what, text.remedy);
    // The other integrations do not need it.
    if (std::exchange(m_waiting, Waiting::Nobody) == Waiting::Start)
        m_window.start();
}

void SampleGuide::openFilledWizard(const QString &domain)
{
    WizardStart start;
    start.name = tr("Sample account");
    start.domain = domain;
    start.apiKey = std::make_shared<Secret>(SampleAccount::apiKey());
    m_window.openWizard(start);
}

void SampleGuide::endIfUnused()
{
    const auto domain = m_account.rememberedDomain();
    if (!domain)
        return;
    m_workspace.listIntegrations(
        this, [this, domain](const Result<QList<IntegrationOverview>> &overviews) {
            const bool unused = overviews
                && std::ranges::none_of(*overviews, [&domain](const IntegrationOverview &one) {
                                    return one.integration.domain == *domain;
                                });
            if (unused)
                endUnlessDrafted(*domain);
        });
}

void SampleGuide::endUnlessDrafted(const QString &domain)
{
    m_workspace.listDrafts(this, [this, domain](const Result<QList<SetupDraft>> &drafts) {
        const bool unused =
            drafts && std::ranges::none_of(*drafts, [&domain](const SetupDraft &draft) {
                return draft.domain == domain;
            });
        // Meanwhile somebody may have asked for it.
        if (!unused || m_waiting != Waiting::Nobody)
            return;
        m_account.stop();
        m_account.forget();
        m_window.clearMessage();
    });
}

} // namespace deskbridge
