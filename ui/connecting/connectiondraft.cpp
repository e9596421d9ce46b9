// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/connectiondraft.h"

#include "ui/connecting/wizardstart.h"

#include <QDateTime>

#include <algorithm>

namespace deskbridge {

namespace {

SetupStep stepOfStart(const WizardStart &start)
{
    if (start.integration)
        return std::max(start.integration->nextStep, SetupStep::InjixoKey);
    if (start.draft)
        return std::min(start.draft->nextStep, SetupStep::ApiKey);
    return SetupStep::Name;
}

} // namespace

ConnectionDraft::ConnectionDraft(const WizardStart &start)
    : m_integration(start.integration)
    , m_startStep(stepOfStart(start))
{
    if (start.draft) {
        m_storedDraft = start.draft->id;
        setTypedName(start.draft->name);
        setTypedDomain(start.draft->domain);
    } else {
        setTypedName(start.name);
        setTypedDomain(start.domain);
    }
    if (start.apiKey && !start.integration)
        m_apiKey = start.apiKey->clone();
    m_startName = name();
    m_startDomain = domain();
    m_startKey = m_apiKey.clone();
}

void ConnectionDraft::setTypedName(const QString &name)
{
    const bool other = comparableName(name) != comparableName(m_typedName);
    m_typedName = name;
    if (other) {
        m_nameChecked = false;
        m_nameError.reset();
    }
}

void ConnectionDraft::setNameAccepted()
{
    m_nameChecked = true;
    m_nameError.reset();
}

void ConnectionDraft::setNameError(const Error &error)
{
    m_nameChecked = true;
    m_nameError = error;
}

void ConnectionDraft::setTypedDomain(const QString &domain)
{
    const QString before = this->domain();
    m_typedDomain = domain;
    m_address = AccountAddress::parse(domain);
    if (this->domain() != before)
        setCheckStopped();
}

QString ConnectionDraft::domain() const
{
    return m_address ? m_address->domain() : m_typedDomain.trimmed();
}

void ConnectionDraft::setApiKey(Secret key)
{
    if (!key.equals(m_apiKey))
        setCheckStopped();
    m_apiKey = std::move(key);
}

void ConnectionDraft::setCheckRunning()
{
    m_checks.clear();
    m_checkRunning = true;
}

void ConnectionDraft::setCheckStopped()
{
    m_checks.clear();
    m_checkRunning = false;
}

void ConnectionDraft::setChecks(const QList<CheckResult> &checks)
{
    m_checks = checks;
    m_checkRunning = false;
}

bool ConnectionDraft::hasCheckWarnings() const
{
    return isChecked() && overallOutcome(m_checks) == CheckOutcome::Warning;
}

void ConnectionDraft::setIntegration(const Integration &integration)
{
    m_integration = integration;
    m_apiKey = {};
    m_startKey = {};
    m_saving = false;
}

SetupObstacle ConnectionDraft::obstacle(SetupStep step) const
{
    switch (step) {
    case SetupStep::Name:
        if (name().isEmpty())
            return SetupObstacle::NameMissing;
        return m_nameError ? SetupObstacle::NameRefused : SetupObstacle::None;
    case SetupStep::Domain:
        return m_address ? SetupObstacle::None : SetupObstacle::AddressRefused;
    case SetupStep::ApiKey:
        if (m_apiKey.isEmpty())
            return SetupObstacle::KeyMissing;
        if (m_checkRunning)
            return SetupObstacle::CheckRunning;
        if (isChecked() && overallOutcome(m_checks) == CheckOutcome::Failed)
            return SetupObstacle::CheckFailed;
        return SetupObstacle::None;
    case SetupStep::Save:
        if (m_saving)
            return SetupObstacle::Saving;
        if (m_historyFrom && *m_historyFrom > QDate::currentDate())
            return SetupObstacle::HistoryInFuture;
        return SetupObstacle::None;
    case SetupStep::InjixoKey:
    case SetupStep::InstallApp:
        return m_saving ? SetupObstacle::Saving : SetupObstacle::None;
    case SetupStep::Finished:
        return SetupObstacle::None;
    }
    Q_UNREACHABLE();
}

bool ConnectionDraft::hasUnsavedEntries() const
{
    if (m_integration)
        return false;
    return name() != m_startName || domain() != m_startDomain || !m_apiKey.equals(m_startKey);
}

SetupStep ConnectionDraft::resumeStep() const
{
    if (m_integration)
        return std::min(m_startStep, SetupStep::InstallApp);
    for (const SetupStep step : {SetupStep::Name, SetupStep::Domain}) {
        if (step < m_startStep && !isReady(step))
            return step;
    }
    return m_startStep;
}

NewIntegration ConnectionDraft::toNewIntegration() const
{
    NewIntegration integration{.name = name(), .domain = domain(), .draft = m_storedDraft};
    if (m_historyFrom)
        integration.historyStart = fromSeconds(m_historyFrom->startOfDay().toSecsSinceEpoch());
    return integration;
}

SetupDraft ConnectionDraft::toSetupDraft(SetupStep step) const
{
    return SetupDraft{.id = m_storedDraft,
                      .name = name(),
                      .domain = domain(),
                      .nextStep = std::min(step, SetupStep::ApiKey)};
}

} // namespace deskbridge
