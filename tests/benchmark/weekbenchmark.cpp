// SPDX-License-Identifier: Apache-2.0
// A week of the hub's life in some minutes: an import every five minutes of a clock that is moved by hand, with
// new tickets and their events in between, over real HTTP into a real file. Prints the memory in use at the end
// of each day: it is to stay where it is.
#include "core/store/announcedtickettable.h"
#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/announcedreader.h"
#include "core/workspace/freshdeskconnector.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/importactivity.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/leasekeeper.h"
#include "core/workspace/poller.h"
#include "core/workspace/settingskeeper.h"
#include "tests/benchmark/plainpost.h"
#include "tests/benchmark/sandboxserver.h"
#include "tests/core/workspace/memorysecretstore.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void must(bool isGood, const char *what)
{
    if (isGood)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(EXIT_FAILURE);
}

void waitUntil(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Bytes on the heap, without SQLite's cache, which has its own bound.
qint64 heapInUse()
{
#ifdef Q_OS_LINUX
    return static_cast<qint64>(mallinfo2().uordblks) - sqlite3_memory_used();
#else
    return 0;
#endif
}

/// The engine's parts as the hub has them, with time by hand.
class Week {
public:
    explicit Week(int port)
        : m_port(port)
        , m_database(
              *Database::open(m_folder.filePath(u"week.sqlite"_s), Database::Access::ReadWrite))
    {
        NewIntegration wanted;
        wanted.name = u"Acme"_s;
        wanted.domain = u"127.0.0.1:%1"_s.arg(port);
        wanted.state = IntegrationState::Active;
        bool added = false;
        m_integrations.add(wanted, Secret(std::string_view("sandbox-api-key")),
                           [&](const Result<Integration> &result) {
                               must(result.has_value(), "adding the integration");
                               m_id = result->id;
                               added = true;
                           });
        waitUntil([&added] { return added; });
        m_health.watch();
        m_lease.take();
    }

    /// Five minutes: two events, what they announce, an import.
    void fiveMinutes()
    {
        for (int i = 0; i < 2; ++i)
            announce(newTicket());
        m_clock.advance(5s);
        m_reader.look();
        waitUntil([this] { return !m_reader.isReading(m_id); });
        m_clock.advance(5min - 5s);
        m_lease.look();
        m_poller.poll();
        waitUntil([this] { return !m_imports.isRunning(m_id); });
        ++m_passes;
    }
    [[nodiscard]] int passes() const { return m_passes; }

private:
    qint64 newTicket()
    {
        const QByteArray time = toIso(m_clock.now()).toLatin1();
        const QByteArray answer = benchmark::post(m_port, "/sandbox/control",
                                                  "{\"addTicket\":{\"created_at\":\"" + time
                                                      + "\",\"updated_at\":\"" + time + "\"}}");
        const qint64 id = QJsonDocument::fromJson(answer).object().value("id"_L1).toInteger();
        must(id > 0, "adding a ticket");
        return id;
    }
    void announce(qint64 ticket)
    {
        must(inTransaction(*m_database,
                           [&](Transaction &transaction) {
                               return AnnouncedTicketTable(*m_database)
                                   .announce(transaction, m_id, TicketId{ticket}, m_clock.now());
                           })
                 .has_value(),
             "announcing");
    }

    int m_port;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Database> m_database;
    MemorySecretStore m_secrets;
    ActivityLog m_activity{*m_database, m_clock};
    SettingsKeeper m_settings{*m_database, m_activity};
    FreshdeskConnector m_connector{m_clock};
    IntegrationKeeper m_integrations{*m_database, m_secrets, m_activity, m_clock};
    ImportDispatcher m_imports{*m_database, m_secrets, m_connector, m_clock};
    ImportActivity m_importActivity{m_imports, m_activity};
    HealthKeeper m_health{*m_database, m_integrations, m_imports, m_settings, m_activity, m_clock};
    Poller m_poller{*m_database, m_integrations, m_imports, m_clock, 5min};
    AnnouncedReader m_reader{*m_database, m_integrations, m_secrets, m_connector, m_clock};
    LeaseKeeper m_lease{*m_database, m_clock};
    IntegrationId m_id{};
    int m_passes = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const benchmark::SandboxServer sandbox(
        {u"--tickets"_s, u"2000"_s, u"--end"_s, u"2026-11-18T00:00:00Z"_s, u"--quiet"_s});
    Week week(sandbox.port());
    week.fiveMinutes();
    std::printf("after the first import: %lld kB on the heap\n",
                static_cast<long long>(heapInUse() / 1024));
    for (int day = 1; day <= 7; ++day) {
        for (int pass = 0; pass < 288; ++pass)
            week.fiveMinutes();
        std::printf("day %d, %d imports: %lld kB\n", day, week.passes(),
                    static_cast<long long>(heapInUse() / 1024));
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
