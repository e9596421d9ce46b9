// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/checkresult.h"
#include "core/domain/integration.h"
#include "core/freshdesk/accountaddress.h"
#include "core/workspace/workspace.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

struct WizardStart;

/// Why a step cannot be left forwards yet. None: it can.
enum class SetupObstacle {
    None,
    NameMissing,
    NameRefused, ///< ConnectionDraft::nameError() says how
    AddressRefused, ///< ConnectionDraft::address() says how
    KeyMissing,
    CheckRunning,
    CheckFailed,
    HistoryInFuture,
    Saving,
};

/// What the wizard knows so far: one value that the pages edit and show. It decides whether a step is done;
/// it asks nobody and has no window. The Freshdesk API key is in it only until it is saved.
class ConnectionDraft {
public:
    ConnectionDraft() = default;
    /// What was known before; counts as unchanged.
    explicit ConnectionDraft(const WizardStart &start);

    // Name
    [[nodiscard]] const QString &typedName() const { return m_typedName; }
    [[nodiscard]] QString name() const { return normalizedName(m_typedName); }
    /// Makes what was known about another name void.
    void setTypedName(const QString &name);
    [[nodiscard]] bool isNameChecked() const { return m_nameChecked; }
    [[nodiscard]] const std::optional<Error> &nameError() const { return m_nameError; }
    void setNameAccepted();
    void setNameError(const Error &error);

    // Domain
    [[nodiscard]] const QString &typedDomain() const { return m_typedDomain; }
    /// Makes a check of another address void.
    void setTypedDomain(const QString &domain);
    [[nodiscard]] const Result<AccountAddress, AddressProblem> &address() const
    {
        return m_address;
    }
    [[nodiscard]] QString domain()
        const; ///< canonical; what was typed as long as it is not an address

    // Freshdesk API key and its check
    [[nodiscard]] const Secret &apiKey() const { return m_apiKey; }
    /// Makes a check of another key void.
    void setApiKey(Secret key);
    [[nodiscard]] const QList<CheckResult> &checks() const { return m_checks; }
    [[nodiscard]] bool isCheckRunning() const { return m_checkRunning; }
    /// A check ran to its end for this address and this key, whatever it found.
    [[nodiscard]] bool isChecked() const { return !m_checks.isEmpty(); }
    void setCheckRunning();
    void setCheckStopped();
    void setChecks(const QList<CheckResult> &checks);
    [[nodiscard]] bool hasCheckWarnings() const;

    // History
    [[nodiscard]] const std::optional<QDate> &historyFrom() const { return m_historyFrom; }
    /// A day in the time zone of this computer; none = everything the account lists.
    void setHistoryFrom(std::optional<QDate> day) { m_historyFrom = day; }

    // After the save
    [[nodiscard]] const std::optional<Integration> &integration() const { return m_integration; }
    /// Also forgets the Freshdesk API key: the keychain has it now.
    void setIntegration(const Integration &integration);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void setSaving(bool saving) { m_saving = saving; }

    // The injixo API key
    [[nodiscard]] const std::optional<InjixoKeyFacts> &injixoKeyFacts() const
    {
        return m_injixoKeyFacts;
    }
    void setInjixoKeyFacts(const InjixoKeyFacts &facts) { m_injixoKeyFacts = facts; }
    /// One made in injixo and pasted during this run of the wizard, to be copied into the app; else empty.
    [[nodiscard]] const Secret &pastedInjixoKey() const { return m_pastedInjixoKey; }
    void setPastedInjixoKey(Secret key) { m_pastedInjixoKey = std::move(key); }

    // Decisions
    [[nodiscard]] SetupObstacle obstacle(SetupStep step) const;
    [[nodiscard]] bool isReady(SetupStep step) const
    {
        return obstacle(step) == SetupObstacle::None;
    }
    /// Closing now would lose something a person entered.
    [[nodiscard]] bool hasUnsavedEntries() const;
    /// Where to begin: the step asked for, or the first one before it that is not done.
    [[nodiscard]] SetupStep resumeStep() const;

    [[nodiscard]] NewIntegration toNewIntegration() const;
    /// What may be kept of a set-up left at `step`: never the key, so at most the key's step.
    [[nodiscard]] SetupDraft toSetupDraft(SetupStep step) const;
    [[nodiscard]] qint64 storedDraft() const { return m_storedDraft; } ///< 0 = none

private:
    QString m_typedName;
    bool m_nameChecked = false;
    std::optional<Error> m_nameError;
    QString m_typedDomain;
    Result<AccountAddress, AddressProblem> m_address = Failure{AddressProblem::Empty};
    Secret m_apiKey;
    QList<CheckResult> m_checks;
    bool m_checkRunning = false;
    std::optional<QDate> m_historyFrom;
    bool m_saving = false;
    std::optional<Integration> m_integration;
    std::optional<InjixoKeyFacts> m_injixoKeyFacts;
    Secret m_pastedInjixoKey;

    qint64 m_storedDraft = 0;
    SetupStep m_startStep = SetupStep::Name;
    QString m_startName;
    QString m_startDomain;
    Secret m_startKey;
};

} // namespace deskbridge
