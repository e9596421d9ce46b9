// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/checkkeeper.h"

#include "core/base/logging.h"
#include "core/diagnostics/checks/accountcheck.h"
#include "core/diagnostics/checksuite.h"
#include "core/store/keyownertable.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/keyownerkeeper.h"
#include "core/workspace/keytwin.h"

#include <QElapsedTimer>
#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// Of an integration that cannot be looked at at all: nothing could be asked.
QList<CheckResult> withoutIntegration(const Error &error)
{
    const QList<CheckResult> connection = checksWithoutKey(error);
    QList<CheckResult> checks = pendingChecks(allChecks());
    for (CheckResult &check : checks) {
        if (const CheckResult *known = findCheck(connection, check.id))
            check = *known;
        else
            check = {check.id,
                     CheckOutcome::Skipped,
                     Finding::PrerequisiteFailed,
                     {},
                     {{u"after"_s, checkCode(CheckId::Key)}}};
    }
    return checks;
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

QMap<QString, QString> versionFacts()
{
    return {{u"version"_s, QStringLiteral(DESKBRIDGE_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()}};
}

CheckKeeper::CheckKeeper(const WorkspaceOptions &options, QString databasePath,
                         SecretStore &secrets, AccountConnector &connector, HealthKeeper &health,
                         Database &database, KeyOwnerKeeper &owners)
    : m_options(options)
    , m_databasePath(std::move(databasePath))
    , m_secrets(secrets)
    , m_connector(connector)
    , m_health(health)
    , m_database(database)
    , m_owners(owners)
{ }

CheckKeeper::~CheckKeeper() = default;

void CheckKeeper::run(quint64 number, IntegrationId id, const Listener &listener)
{
    const auto health = m_health.evidence(id);
    if (!health)
        return listener.finished(withoutIntegration(health.error()));
    const auto address = AccountAddress::parse(health->integration.domain);
    if (!address)
        return listener.finished(withoutIntegration({ErrorKind::InvalidAddress}));
    const auto formerOwner = KeyOwnerTable(m_database).find(id);
    const auto strangers = KeyUseTable(m_database).strangers(1);
    const SuiteInput input{
        .health = *health,
        .address = *address,
        .way = m_connector.wayTo(*address),
        .open =
            [this, address = *address](Secret key) {
                return m_connector.connect(address, std::move(key), Patience::Check);
            },
        .formerOwner = formerOwner ? *formerOwner : std::nullopt,
        .otherOwner = otherOwnerOf(m_database, health->integration.apiKeyFingerprint,
                                   health->integration.domain),
        .ownerSeen = [this, id](const KeyOwner &owner) { note(id, owner); },
        .stranger =
            strangers && !strangers->isEmpty() ? std::optional(strangers->first()) : std::nullopt,
        .databasePath = m_databasePath,
        .dataFolder = m_options.dataFolder,
        .importsByItself = m_options.keepImporting,
        .versions = versionFacts()};
    auto &run = m_runs[number];
    run = std::make_unique<CheckRun>(allChecks(), makeChecks(input, m_secrets), m_scheduler);
    connect(run.get(), &CheckRun::checkChanged, run.get(), listener.changed);
    connect(run.get(), &CheckRun::finished, run.get(), listener.finished);
    connect(run.get(), &CheckRun::finished, run.get(),
            [id, since = started()](const QList<CheckResult> &results) {
                qCInfo(logging::diagnostics).noquote()
                    << "checks of integration" << raw(id) << outcomeCode(overallOutcome(results))
                    << "after" << since.elapsed() << "ms";
            });
    run->start();
}

void CheckKeeper::note(IntegrationId id, const KeyOwner &owner)
{
    if (const Outcome noted = m_owners.note(id, owner); !noted)
        qCWarning(logging::workspace)
            << "the key's owner is not noted:" << errorCode(noted.error().kind);
}

void CheckKeeper::cancel(quint64 number)
{
    m_runs.erase(number);
}

} // namespace deskbridge
