// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/domain/checkresult.h"
#include "core/domain/keyowner.h"
#include "core/freshdesk/freshdeskapi.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

/// What live calls with a key have shown. The names are for the screen and never stored.
struct KeyProof {
    KeyOwner owner;
    QString agentName = {};
    QString roleNames = {}; ///< empty: not readable
    QString accountDomain = {}; ///< empty: not readable
    QList<CheckResult> checks = {};

    bool operator==(const KeyProof &) const = default;
};

/// Whether the agent has the default role of that name. None: nothing can be said, because the roles could not
/// be read or none of the default ones has the name, which accounts in other languages may translate.
[[nodiscard]] std::optional<bool> isAccountAdministrator(const AgentFacts &agent,
                                                         const Result<QList<Role>> &roles);

/// The owner of the api's key, for three calls: once a day is enough to see that it has changed.
/// Asks as often as its api does; the asker's context ends it. Errors: those of the api.
void lookAtOwner(FreshdeskApi &api, QObject *context, Answer<KeyOwner> answer);

} // namespace deskbridge
