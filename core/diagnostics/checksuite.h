// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/diagnostics/check.h"
#include "core/domain/keyowner.h"
#include "core/freshdesk/accountaddress.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/health/healthinput.h"
#include "core/http/outwardway.h"
#include "core/store/keyusetable.h"

#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace deskbridge {

class SecretStore;

/// Everything the checks of one stored integration look at.
struct SuiteInput {
    HealthInput health; ///< gathered at the start of the run
    AccountAddress address;
    OutwardWay way;
    std::function<std::unique_ptr<FreshdeskApi>(Secret key)> open; ///< a connection to the account
    std::optional<KeyOwner> formerOwner = {}; ///< none: never looked at
    QString otherOwner = {}; ///< the integration of another account with the same key; empty = none
    std::function<void(const KeyOwner &)> ownerSeen; ///< told once, if the key was accepted
    std::optional<KeyRefusal> stranger = {}; ///< the newest attempt with a key never issued here
    QString databasePath;
    QString dataFolder;
    bool importsByItself = false;
    QMap<QString, QString> versions; ///< version, qt, sqlite, system
};

/// One check for each of allChecks(). The store outlives them.
[[nodiscard]] std::vector<std::unique_ptr<Check>> makeChecks(const SuiteInput &input,
                                                             SecretStore &secrets);

} // namespace deskbridge
