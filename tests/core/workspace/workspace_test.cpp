// SPDX-License-Identifier: Apache-2.0
// The façade with its real threads, store and secrets file, against an account served on loopback.
#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Asks one question and waits for its answer.
template <class T, class Ask> Result<T> answerOf(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answered;
    ask(&context, Answer<T>([&](Result<T> result) { answered = std::move(result); }));
    REQUIRE_FALSE(answered);
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }, 30'000));
    return *std::move(answered);
}

class Bench {
public:
    Bench()
        : m_account(settings())
    {
        open();
    }

    void open()
    {
        workspace.reset();
        workspace = std::make_unique<Workspace>(options());
        opened = answerOf<Done>([&](QObject *c, auto a) { workspace->open(c, a); });
    }

    [[nodiscard]] WorkspaceOptions options() const
    {
        return {m_folder.filePath(u"data"_s), m_folder.filePath(u"secrets.json"_s), false};
    }

    Result<Integration> add(const QString &name)
    {
        NewIntegration wanted;
        wanted.name = name;
        wanted.domain = u"127.0.0.1:%1"_s.arg(m_account.port());
        wanted.state = IntegrationState::Active;
        return answerOf<Integration>([&](QObject *c, auto a) {
            workspace->addIntegration(wanted, Secret(std::string_view("sandbox-api-key")), c, a);
        });
    }

    Result<ImportSummary> import(IntegrationId id)
    {
        return answerOf<ImportSummary>(
            [&](QObject *c, auto a) { workspace->import(id, {}, c, a); });
    }

    Result<QList<QueueSummary>> queues(IntegrationId id)
    {
        return answerOf<QList<QueueSummary>>(
            [&](QObject *c, auto a) { workspace->readQueues(id, {}, c, a); });
    }

    [[nodiscard]] sandbox::RunningAccount &account() { return m_account; }
    [[nodiscard]] QString databasePath() const
    {
        return m_folder.filePath(u"data/deskbridge.sqlite"_s);
    }
    [[nodiscard]] QString secretsPath() const { return m_folder.filePath(u"secrets.json"_s); }

    std::unique_ptr<Workspace> workspace;
    Outcome opened = Done{};

private:
    static sandbox::Settings settings()
    {
        sandbox::Settings wanted = sandbox::smallAccount();
        wanted.limit = 0;
        return wanted;
    }

    QTemporaryDir m_folder;
    sandbox::RunningAccount m_account;
};

} // namespace

TEST_CASE("an import through the workspace gives the queues that the account says are right")
{
    Bench bench;
    REQUIRE(bench.opened);
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    QList<ImportProgress> steps;
    int ends = 0;
    QObject::connect(
        bench.workspace.get(), &Workspace::importProgressed, bench.workspace.get(),
        [&](IntegrationId, const ImportProgress &progress) { steps.append(progress); });
    QObject::connect(bench.workspace.get(), &Workspace::importFinished, bench.workspace.get(),
                     [&] { ++ends; });

    const auto summary = bench.import(integration->id);

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(ends == 1);
    const QJsonObject truth = bench.account().object("/truth");
    QMap<QString, qint64> expected;
    for (const auto queue : truth.value(u"queues"_s).toArray())
        expected.insert(sandbox::text(queue, "name"), sandbox::number(queue, "offered"));
    QMap<QString, qint64> found;
    const auto queues = bench.queues(integration->id);
    REQUIRE(queues);
    for (const QueueSummary &queue : *queues)
        found.insert(queue.queue.name, queue.offered);
    CHECK(found == expected);

    const auto sums = answerOf<Reconciliation>(
        [&](QObject *c, auto a) { bench.workspace->reconcile(integration->id, {}, c, a); });
    REQUIRE(sums);
    qint64 notCounted = 0;
    for (const qint64 count : sums->notCounted)
        notCounted += count;
    CHECK(sums->tickets + sums->replies + sums->unknown - notCounted == sums->offered);
    CHECK(sums->offered == truth.value(u"offered"_s).toInteger());
}

TEST_CASE("a program started again finds its integrations, its keys and its contacts")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    REQUIRE(bench.import(integration->id));
    const auto before = bench.queues(integration->id);

    bench.open();

    REQUIRE(bench.opened);
    const auto listed = answerOf<QList<IntegrationOverview>>(
        [&](QObject *c, auto a) { bench.workspace->listIntegrations(c, a); });
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->first().integration == *integration);
    CHECK(listed->first().initialImportDone);
    CHECK(*bench.queues(integration->id) == *before);
    const auto again = bench.import(integration->id);
    REQUIRE(again);
    CHECK(again->stage == ImportStage::Continuous);
    CHECK(again->contacts == 0);
}

TEST_CASE(
    "a workspace destroyed in the middle of an import goes on in the next one and loses nothing")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    QObject context;
    bool stored = false;
    QObject::connect(bench.workspace.get(), &Workspace::contactsChanged, &context,
                     [&] { stored = true; });
    bench.workspace->import(integration->id, {}, &context, [](const Result<ImportSummary> &) { });
    REQUIRE(QTest::qWaitFor([&] { return stored; }, 30'000));

    bench.open();
    REQUIRE(bench.import(integration->id));

    const auto queues = bench.queues(integration->id);
    REQUIRE(queues);
    qint64 offered = 0;
    for (const QueueSummary &queue : *queues)
        offered += queue.offered;
    CHECK(offered == bench.account().object("/truth").value(u"offered"_s).toInteger());
}

TEST_CASE("an answer does not reach an asker that is gone")
{
    Bench bench;
    bool answered = false;
    {
        QObject asker;
        bench.workspace->listIntegrations(&asker, [&](const auto &) { answered = true; });
    }
    REQUIRE(bench.add(u"Acme"_s)); // asked later, answered later

    CHECK_FALSE(answered);
}

TEST_CASE("a store that cannot be opened says why, to every question")
{
    Bench bench;
    bench.workspace.reset();
    REQUIRE(QFile::remove(bench.databasePath()));
    QFile::remove(bench.databasePath() + u"-wal"_s);
    QFile::remove(bench.databasePath() + u"-shm"_s);
    QFile file(bench.databasePath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    bench.open();

    REQUIRE_FALSE(bench.opened);
    CHECK(bench.opened.error().kind == ErrorKind::StoreUnreadable);
    CHECK(bench.add(u"Acme"_s).error().kind == ErrorKind::StoreUnreadable);
    CHECK_FALSE(bench.queues(IntegrationId{1}));
}

TEST_CASE("a secrets file that others can read is refused at the start")
{
    Bench bench;
    REQUIRE(bench.add(u"Acme"_s));
    REQUIRE(QFile::setPermissions(bench.secretsPath(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

    bench.open();

    REQUIRE_FALSE(bench.opened);
    CHECK(bench.opened.error().kind == ErrorKind::KeychainFailed);
}

TEST_CASE("the check of a saved integration uses its key and reports nine steps")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    const auto check = bench.workspace->checkConnection(integration->id);
    std::optional<QList<CheckResult>> finished;
    QObject::connect(check.get(), &ConnectionCheck::finished, check.get(),
                     [&](const QList<CheckResult> &checks) { finished = checks; });

    check->start();
    REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 30'000));
    CHECK(finished->size() == 9);
    CHECK(overallOutcome(*finished) == CheckOutcome::Passed);

    (void)bench.account().control(R"({"revokeKey":true})");
    finished.reset();
    check->start();
    REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 30'000));
    CHECK(overallOutcome(*finished) == CheckOutcome::Failed);
    CHECK(finished->at(1).error->kind == ErrorKind::KeyRejected);
}

TEST_CASE("a check whose key is missing fails at its key and skips the rest")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    REQUIRE(QFile::remove(bench.secretsPath()));
    const auto check = bench.workspace->checkConnection(integration->id);
    std::optional<QList<CheckResult>> finished;
    QObject::connect(check.get(), &ConnectionCheck::finished, check.get(),
                     [&](const QList<CheckResult> &checks) { finished = checks; });

    check->start();
    REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 30'000));

    CHECK(finished->at(1).error->kind == ErrorKind::SecretMissing);
    CHECK(std::ranges::count(*finished, CheckOutcome::Skipped, &CheckResult::outcome) == 8);
}

TEST_CASE("a cancelled check says nothing more and can be started again")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    const auto check = bench.workspace->checkConnection(integration->id);
    int ends = 0;
    int steps = 0;
    QObject::connect(check.get(), &ConnectionCheck::finished, check.get(), [&] { ++ends; });
    QObject::connect(check.get(), &ConnectionCheck::checkChanged, check.get(), [&] { ++steps; });
    check->start();
    check->cancel();
    REQUIRE(bench.add(u"Another"_s)); // the engine has dealt with the cancelled one by then
    CHECK(ends == 0);
    CHECK(steps == 0);

    check->start();
    REQUIRE(QTest::qWaitFor([&] { return ends == 1; }, 30'000));
}

TEST_CASE("a paused import stops, and a deleted integration is gone for every question")
{
    Bench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    const auto paused = answerOf<Integration>(
        [&](QObject *c, auto a) { bench.workspace->pause(integration->id, c, a); });
    REQUIRE(paused);
    CHECK(bench.import(integration->id).error().kind == ErrorKind::IntegrationPaused);

    REQUIRE(answerOf<Done>([&](QObject *c, auto a) {
        bench.workspace->deleteIntegration(integration->id, DataFate::Remove, c, a);
    }));
    CHECK(bench.queues(integration->id).error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.import(integration->id).error().kind == ErrorKind::NoSuchIntegration);
}
