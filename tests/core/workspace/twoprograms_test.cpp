// SPDX-License-Identifier: Apache-2.0
// Two workspaces on one data folder, as the window and the hub are.
#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/store/leasetable.h"
#include "core/workspace/archiveservice.h"
#include "core/workspace/completenessservice.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/importservice.h"
#include "core/workspace/workspace.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int deadline = 60'000;

template <class T, class Ask> Result<T> answerOf(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answered;
    ask(&context, Answer<T>([&](Result<T> result) { answered = std::move(result); }));
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }, deadline));
    return *std::move(answered);
}

class Folder {
public:
    explicit Folder(std::chrono::milliseconds latency = {})
        : m_account(settings(latency))
    { }

    std::unique_ptr<Workspace> start(bool keepImporting)
    {
        auto workspace = std::make_unique<Workspace>(WorkspaceOptions{
            m_folder.filePath(u"data"_s), m_folder.filePath(u"secrets.json"_s), keepImporting});
        REQUIRE(answerOf<Done>([&](QObject *c, auto a) { workspace->open(c, a); }));
        return workspace;
    }

    Integration add(Workspace &workspace)
    {
        NewIntegration wanted;
        wanted.name = u"Acme"_s;
        wanted.domain = u"127.0.0.1:%1"_s.arg(m_account.port());
        wanted.state = IntegrationState::Active;
        const auto added = answerOf<Integration>([&](QObject *c, auto a) {
            workspace.addIntegration(wanted, Secret(std::string_view("sandbox-api-key")), c, a);
        });
        REQUIRE(added);
        return *added;
    }

    void answerAfter(std::chrono::milliseconds wait)
    {
        (void)m_account.control(u"{\"latency\": %1}"_s.arg(wait.count()).toStdString());
    }

    /// As another program does when it takes this one for dead.
    void takeLease()
    {
        const auto database = Database::open(m_folder.filePath(u"data/deskbridge.sqlite"_s),
                                             Database::Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(inTransaction(**database, [&](Transaction &transaction) {
            return LeaseTable(**database)
                .take(transaction, LeaseName::Import, Lease{u"another"_s, ownProcess()});
        }));
    }

private:
    static sandbox::Settings settings(std::chrono::milliseconds latency)
    {
        sandbox::Settings wanted = sandbox::smallAccount();
        wanted.archived = 150;
        wanted.limit = 0;
        wanted.latency = latency;
        return wanted;
    }

    QTemporaryDir m_folder;
    sandbox::RunningAccount m_account;
};

Importer importerOf(Workspace &workspace)
{
    const auto importer =
        answerOf<Importer>([&](QObject *c, auto a) { workspace.imports().importer(c, a); });
    REQUIRE(importer);
    return *importer;
}

qint64 offered(Workspace &workspace, IntegrationId id)
{
    const auto sums =
        answerOf<Reconciliation>([&](QObject *c, auto a) { workspace.reconcile(id, {}, c, a); });
    REQUIRE(sums);
    return sums->offered;
}

} // namespace

TEST_CASE("the second program watches and shows what the first imports", "[twoprograms]")
{
    Folder folder;
    const auto first = folder.start(true);
    const auto second = folder.start(true);
    CHECK(importerOf(*first).here);
    CHECK_FALSE(importerOf(*second).here);
    CHECK(importerOf(*second).otherProcess == QCoreApplication::applicationPid());

    bool heard = false;
    QObject::connect(second.get(), &Workspace::contactsChanged, second.get(),
                     [&heard] { heard = true; });
    const Integration integration = folder.add(*first);
    REQUIRE(answerOf<ImportSummary>(
        [&](QObject *c, auto a) { first->import(integration.id, {}, c, a); }));
    REQUIRE(QTest::qWaitFor([&] { return heard; }, deadline));
    CHECK(offered(*second, integration.id) > 0);
    CHECK(offered(*second, integration.id) == offered(*first, integration.id));
}

TEST_CASE("the watching program shows how far the other's import is, and that it has ended",
          "[twoprograms]")
{
    Folder folder(std::chrono::milliseconds{60});
    const auto importing = folder.start(true);
    const auto watching = folder.start(true);
    QList<ImportProgress> heard;
    QObject::connect(
        watching.get(), &Workspace::importProgressed, watching.get(),
        [&heard](IntegrationId, const ImportProgress &progress) { heard.append(progress); });
    const auto overview = [](Workspace &workspace) {
        const auto all = answerOf<QList<IntegrationOverview>>(
            [&](QObject *c, auto a) { workspace.listIntegrations(c, a); });
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        return all->first();
    };
    const Integration integration = folder.add(*importing);
    std::optional<Result<ImportSummary>> ended;
    importing->import(integration.id, {}, importing.get(),
                      [&ended](const Result<ImportSummary> &result) { ended = result; });

    IntegrationOverview shown;
    const auto hasTickets = [&](Workspace &workspace) {
        shown = overview(workspace);
        return shown.running && shown.running->tickets > 0;
    };
    REQUIRE(QTest::qWaitFor([&] { return hasTickets(*importing); }, deadline));
    folder.answerAfter(2s); // what is left takes longer than the watching program's next look
    REQUIRE(QTest::qWaitFor([&] { return hasTickets(*watching); }, deadline));
    CHECK(shown.runningElsewhere);
    CHECK(shown.running->stage == ImportStage::Initial);
    CHECK_FALSE(overview(*importing).runningElsewhere);
    REQUIRE(QTest::qWaitFor([&] { return !heard.isEmpty(); }, deadline));
    folder.answerAfter(0s);

    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, deadline));
    REQUIRE(*ended);
    CHECK(QTest::qWaitFor([&] { return !overview(*watching).running; }, deadline));
    CHECK(heard.last().tickets <= (*ended)->tickets);
}

TEST_CASE("a change of the verdict is told in the watching program too, once", "[twoprograms]")
{
    Folder folder;
    const auto importing = folder.start(true);
    const Integration integration = folder.add(*importing);
    REQUIRE(answerOf<ImportSummary>(
        [&](QObject *c, auto a) { importing->import(integration.id, {}, c, a); }));
    const auto watching = folder.start(true);
    struct Ear {
        explicit Ear(Workspace &workspace)
        {
            QObject::connect(&workspace.health(), &HealthService::verdictChanged, &workspace,
                             [this](const VerdictChange &change, HealthVerdict previous) {
                                 heard.append({change.verdict, previous});
                             });
        }
        QList<std::pair<HealthVerdict, HealthVerdict>> heard;
    };
    Ear first(*importing);
    Ear second(*watching);

    REQUIRE(
        answerOf<Integration>([&](QObject *c, auto a) { importing->pause(integration.id, c, a); }));
    const std::pair paused{HealthVerdict::Paused, HealthVerdict::Operational};
    const auto contains = [](const Ear &ear, const auto &change) {
        return ear.heard.contains(change);
    };
    REQUIRE(QTest::qWaitFor([&] { return contains(second, paused); }, 3 * deadline));
    REQUIRE(answerOf<Integration>(
        [&](QObject *c, auto a) { importing->resume(integration.id, c, a); }));
    const std::pair resumed{HealthVerdict::Operational, HealthVerdict::Paused};
    REQUIRE(QTest::qWaitFor([&] { return contains(second, resumed); }, 3 * deadline));
    CHECK(second.heard == QList{paused, resumed});
    CHECK(first.heard == second.heard);
}

TEST_CASE("an import asked for in the watching program is done by the other and answered here",
          "[twoprograms]")
{
    Folder folder;
    const auto importing = folder.start(true);
    const bool keepsWatching = GENERATE(true, false);
    const auto watching = folder.start(keepsWatching);
    int handedOn = 0;
    QObject::connect(&watching->imports(), &ImportService::importHandedOn, watching.get(),
                     [&handedOn] { ++handedOn; });
    const Integration integration = folder.add(*watching);

    const auto summary = answerOf<ImportSummary>(
        [&](QObject *c, auto a) { watching->import(integration.id, {}, c, a); });

    REQUIRE(summary);
    CHECK(handedOn == 1);
    CHECK(summary->complete);
    CHECK(summary->tickets > 0);
    CHECK(importerOf(*importing).here);
    CHECK(offered(*watching, integration.id) > 0);
}

TEST_CASE("the watching program takes over when the other ends, with what was asked of it",
          "[twoprograms]")
{
    Folder folder;
    auto command = folder.start(false); // imports once, serves nobody
    const Integration integration = folder.add(*command);
    REQUIRE(answerOf<ImportSummary>(
        [&](QObject *c, auto a) { command->import(integration.id, {}, c, a); }));
    REQUIRE(importerOf(*command).here);

    const auto window = folder.start(true);
    CHECK_FALSE(importerOf(*window).here);
    std::optional<Result<ImportSummary>> answered;
    window->import(integration.id, {}, window.get(),
                   [&answered](const Result<ImportSummary> &result) { answered = result; });
    command.reset();
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }, deadline));
    REQUIRE(*answered);
    CHECK((*answered)->complete);
    CHECK(importerOf(*window).here);
}

TEST_CASE("pausing in the watching program ends the other's import, and more is refused at once",
          "[twoprograms]")
{
    Folder folder(std::chrono::milliseconds{100});
    const auto importing = folder.start(GENERATE(true, false)); // the window or hub, or one command
    const auto watching = folder.start(true);
    const Integration integration = folder.add(*importing);
    bool begun = false;
    std::optional<Result<ImportSummary>> ended;
    QObject::connect(importing.get(), &Workspace::importProgressed, importing.get(),
                     [&begun] { begun = true; });
    importing->import(integration.id, {}, importing.get(),
                      [&ended](const Result<ImportSummary> &result) { ended = result; });
    REQUIRE(QTest::qWaitFor([&] { return begun; }, deadline));

    REQUIRE(
        answerOf<Integration>([&](QObject *c, auto a) { watching->pause(integration.id, c, a); }));
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, deadline));
    REQUIRE(*ended);
    CHECK_FALSE((*ended)->complete);
    const auto refused = answerOf<ImportSummary>(
        [&](QObject *c, auto a) { watching->import(integration.id, {}, c, a); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::IntegrationPaused);
}

TEST_CASE("a program that loses the importing stops its comparison and its walk of the archive",
          "[twoprograms]")
{
    Folder folder;
    const auto program = folder.start(false);
    const Integration integration = folder.add(*program);
    REQUIRE(answerOf<ImportSummary>(
        [&](QObject *c, auto a) { program->import(integration.id, {}, c, a); }));
    folder.answerAfter(2s); // both would take minutes
    std::optional<Result<ComparisonSummary>> compared;
    std::optional<Result<ArchiveSummary>> walked;
    program->completeness().compare(
        integration.id, program.get(),
        [&compared](const Result<ComparisonSummary> &result) { compared = result; });
    program->archive().walk(integration.id, {}, program.get(),
                            [&walked](const Result<ArchiveSummary> &result) { walked = result; });

    folder.takeLease();

    REQUIRE(QTest::qWaitFor([&] { return compared && walked; }, deadline));
    REQUIRE(*compared);
    CHECK((*compared)->left > 0);
    REQUIRE(*walked);
    CHECK_FALSE((*walked)->complete);
    CHECK_FALSE(importerOf(*program).here);
}
