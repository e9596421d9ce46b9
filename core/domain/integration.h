// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// What the administrator wants of the integration. The numbers of this and the enumerations below are stored. Whether data flows is the verdict's business.
enum class IntegrationState {
    SettingUp = 0, ///< saved, the last wizard pages are still open; imports already run
    Active = 1,
    Paused = 2,
};
[[nodiscard]] QString stateCode(IntegrationState state); ///< `setting_up`, `active`, `paused`

/// The documented steps of the set-up (injixo help, "Add a Freshdesk integration"), in their order.
enum class SetupStep {
    Name = 0,
    Domain = 1,
    ApiKey = 2,
    Save = 3,
    InjixoKey = 4,
    InstallApp = 5,
    Finished = 6,
};

/// Who receives the Freshworks app's events (design §6).
enum class EventReceiver { Undecided = 0, Deskbridge = 1, Injixo = 2 };

/// One connected Freshdesk account with its settings.
struct Integration {
    IntegrationId id{};
    QString name; ///< unique without regard to case and surrounding blanks
    QString domain; ///< canonical: `acme.freshdesk.com` or a loopback `127.0.0.1:PORT`
    IntegrationState state = IntegrationState::SettingUp;
    SetupStep nextStep = SetupStep::InjixoKey; ///< where an unfinished set-up goes on
    EventReceiver eventReceiver = EventReceiver::Undecided;
    std::optional<UtcTime> historyStart = {}; ///< none = everything the account lists
    UtcTime createdAt{};
    QString apiKeyEntry; ///< the name of the Freshdesk API key's keychain entry, not the key
    QString apiKeyLastFour;
    QString apiKeyFingerprint =
        {}; ///< of its SHA-256 the beginning; empty until the key is read next

    bool operator==(const Integration &) const = default;
};

/// A set-up that was left before its save page: everything but the key, which is entered again.
struct SetupDraft {
    qint64 id = 0; ///< 0 = not stored yet
    QString name;
    QString domain;
    SetupStep nextStep = SetupStep::Name;
    UtcTime updatedAt{};

    bool operator==(const SetupDraft &) const = default;
};

/// The one normal form of a name: without surrounding blanks and control characters, inner white space collapsed.
[[nodiscard]] QString normalizedName(const QString &name);
/// What two names are compared by.
[[nodiscard]] QString comparableName(const QString &name);

} // namespace deskbridge
