// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checksuite.h"

#include "core/diagnostics/checks/accountcheck.h"
#include "core/diagnostics/checks/accountchecks.h"
#include "core/diagnostics/checks/archivecheck.h"
#include "core/diagnostics/checks/computerchecks.h"
#include "core/diagnostics/checks/conversationscheck.h"
#include "core/diagnostics/checks/keychaincheck.h"
#include "core/diagnostics/checks/knowncheck.h"
#include "core/diagnostics/checks/proxycheck.h"
#include "core/diagnostics/checks/receivercheck.h"
#include "core/diagnostics/checks/resolutioncheck.h"
#include "core/diagnostics/checks/storedchecks.h"
#include "core/diagnostics/checks/tlscheck.h"

#include <utility>

namespace deskbridge {

std::vector<std::unique_ptr<Check>> makeChecks(const SuiteInput &input, SecretStore &secrets)
{
    std::vector<std::unique_ptr<Check>> checks;
    const auto account = std::make_shared<OpenAccount>();
    const auto usage = [account] { return account->api ? account->api->usage() : ApiUsage{}; };
    const auto stored = [&](CheckId id, auto look) {
        checks.push_back(std::make_unique<KnownCheck>(
            id,
            [look, health = input.health](const QList<CheckResult> &) { return look(health); }));
    };
    checks.push_back(std::make_unique<ResolutionCheck>(input.way));
    checks.push_back(std::make_unique<ProxyCheck>(input.way));
    checks.push_back(std::make_unique<TlsCheck>(input.way, input.address.isSandbox()));
    checks.push_back(std::make_unique<KeychainCheck>(secrets, input.health.integration.apiKeyEntry,
                                                     input.open, account));
    checks.push_back(std::make_unique<AccountCheck>(account, input.address, input.otherOwner));
    checks.push_back(std::make_unique<ConversationsCheck>(account));
    checks.push_back(std::make_unique<ArchiveCheck>(account));
    checks.push_back(std::make_unique<KnownCheck>(
        CheckId::Owner,
        [account, former = input.formerOwner, seen = input.ownerSeen](const auto &) {
            if (account->owner && seen)
                seen(*account->owner);
            return checkOwner(former, account->owner);
        },
        connectionChecks(), QList{CheckId::Key}));
    checks.push_back(std::make_unique<KnownCheck>(
        CheckId::Clock, [usage](const auto &) { return checkClock(usage()); },
        QList{CheckId::Address}));
    checks.push_back(std::make_unique<KnownCheck>(
        CheckId::Limit, [usage](const auto &) { return checkLimit(usage()); },
        connectionChecks() + QList{CheckId::Conversations, CheckId::Archive}));
    stored(CheckId::Import, [byItself = input.importsByItself](const HealthInput &health) {
        return checkImport(health, byItself);
    });
    stored(CheckId::Completeness, checkCompleteness);
    checks.push_back(std::make_unique<ReceiverCheck>(
        input.health, static_cast<quint16>(input.health.settings.receiverPort),
        input.importsByItself));
    stored(CheckId::AppKey, [stranger = input.stranger](const HealthInput &health) {
        return checkAppKey(health, stranger);
    });
    stored(CheckId::Lanes, checkLanes);
    checks.push_back(std::make_unique<DatabaseCheck>(input.databasePath));
    checks.push_back(std::make_unique<DiskCheck>(input.dataFolder));
    checks.push_back(
        std::make_unique<KnownCheck>(CheckId::Version, [versions = input.versions](const auto &) {
            return CheckResult{CheckId::Version, CheckOutcome::Passed, Finding::Ok, {}, versions};
        }));
    return checks;
}

} // namespace deskbridge
