// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/freshdesk/freshdeskclient.h"
#include "tests/core/importing/importedaccount.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace deskbridge {

/// Every wait is over at once, and the clock says that it took its time.
class ImpatientScheduler final : public Scheduler {
public:
    explicit ImpatientScheduler(ManualClock &clock)
        : m_clock(clock)
    { }

    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> call) override
    {
        m_asked.append(wait);
        if (onWait)
            onWait();
        const auto due = m_clock.monotonic() + wait;
        QTimer::singleShot(0, context, [this, due, call = std::move(call)] {
            if (due > m_clock.monotonic())
                m_clock.advance(due - m_clock.monotonic());
            call();
        });
    }

    std::function<void()> onWait; ///< called at the beginning of each
    [[nodiscard]] QList<std::chrono::milliseconds> asked() const { return m_asked; }
    [[nodiscard]] bool hasAsked(std::chrono::milliseconds wait) const
    {
        return m_asked.contains(wait);
    }

private:
    ManualClock &m_clock;
    QList<std::chrono::milliseconds> m_asked;
};

/// The whole import, from the walk to the sockets, before the real freshdesk-sandbox, which goes wrong when
/// a test says so. Only the waits between tries are not waited for.
class SandboxedImport {
public:
    explicit SandboxedImport(const QStringList &options = {QStringLiteral("--tickets"),
                                                           QStringLiteral("150")})
        : sandbox(options)
        , scheduler(account.clock)
        , http("Deskbridge/test")
        , gate({}, account.clock, scheduler)
        , client(http, gate, account.clock, scheduler, *AccountAddress::parse(sandbox.address()),
                 key(), patience())
    {
        account.api = &client;
    }

    /// Something the sandbox is told while the run is on its way: once the first page is stored.
    Result<ImportSummary> importAndMeanwhile(const QJsonObject &commands)
    {
        bool told = false;
        return account.import(true, [&](ImportRun &run) {
            if (!told && run.progress().tickets > 0)
                sandbox.control(commands);
            told = told || run.progress().tickets > 0;
        });
    }

    /// The ledger holds what the sandbox says a complete import has to find.
    [[nodiscard]] bool isTrue()
    {
        QMap<QString, qint64> truth;
        const QJsonArray queues = sandbox.truth().value(QStringLiteral("queues")).toArray();
        for (const QJsonValue &queue : queues)
            truth.insert(queue[QStringLiteral("name")].toString(),
                         queue[QStringLiteral("offered")].toInteger());
        return !truth.isEmpty() && account.offered() == truth;
    }

    SandboxProcess sandbox;
    ImportedAccount account;
    ImpatientScheduler scheduler;
    HttpClient http;
    RateGate gate;
    FreshdeskClient client;

private:
    static Secret key()
    {
        const QByteArray bytes = SandboxProcess::apiKey();
        return Secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    static RetryPolicy patience()
    {
        RetryPolicy policy = RetryPolicy::importing();
        policy.timeout = std::chrono::milliseconds{400};
        return policy;
    }
};

} // namespace deskbridge
