// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/diagnostics/observations.h"
#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace deskbridge {

/// A stored and imported integration of a sandbox that a test then breaks.
class CauseBench {
public:
    explicit CauseBench(int limit = 0, std::optional<ReceiverWish> receiver = {})
        : m_account(settings(limit))
        , m_receiver(std::move(receiver))
    {
        open();
        m_id = add(QStringLiteral("Acme"), m_account.port());
    }

    /// Another integration of the account at that port.
    IntegrationId add(const QString &name, int port, std::string_view key = "sandbox-api-key")
    {
        return add(name, QStringLiteral("127.0.0.1:%1").arg(port), key);
    }

    IntegrationId add(const QString &name, const QString &domain,
                      std::string_view key = "sandbox-api-key")
    {
        const NewIntegration wanted{
            .name = name, .domain = domain, .state = IntegrationState::Active};
        const auto added = ask<Integration>(
            [&](QObject *c, auto a) { m_workspace->addIntegration(wanted, Secret(key), c, a); });
        REQUIRE(added);
        return added->id;
    }

    void import() { import(m_id); }
    void import(IntegrationId id)
    {
        const auto imported =
            ask<ImportSummary>([&](QObject *c, auto a) { m_workspace->import(id, {}, c, a); });
        REQUIRE(imported);
    }

    void pause()
    {
        REQUIRE(ask<Integration>([this](QObject *c, auto a) { m_workspace->pause(m_id, c, a); }));
    }

    QList<CheckResult> check() { return check(m_id); }
    QList<CheckResult> check(IntegrationId id)
    {
        const auto check = m_workspace->checkEverything(id);
        std::optional<QList<CheckResult>> finished;
        QObject::connect(check.get(), &ConnectionCheck::finished, check.get(),
                         [&](const QList<CheckResult> &checks) { finished = checks; });
        check->start();
        REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 60'000));
        return *finished;
    }

    Diagnosis diagnosis(Symptom symptom = Symptom::NoNewData)
    {
        return diagnose(symptom, observationsOf(check(), SystemClock().now()));
    }
    Diagnosis diagnosisOf(IntegrationId id)
    {
        return diagnose(observationsOf(check(id), SystemClock().now()));
    }

    /// The program is started anew, with another wish about the receiver.
    void reopen(std::optional<ReceiverWish> receiver)
    {
        m_workspace.reset();
        m_receiver = std::move(receiver);
        open();
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString databasePath() const
    {
        return m_folder.filePath(QStringLiteral("data/deskbridge.sqlite"));
    }
    [[nodiscard]] IntegrationId id() const { return m_id; }
    [[nodiscard]] sandbox::RunningAccount &account() { return m_account; }
    [[nodiscard]] QString secretsPath() const
    {
        return m_folder.filePath(QStringLiteral("secrets.json"));
    }

    template <class T, class Ask> static Result<T> ask(Ask question)
    {
        QObject context;
        std::optional<Result<T>> answered;
        question(&context, Answer<T>([&](Result<T> result) { answered = std::move(result); }));
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }, 60'000));
        return *std::move(answered);
    }

private:
    void open()
    {
        m_workspace = std::make_unique<Workspace>(
            WorkspaceOptions{.dataFolder = m_folder.filePath(QStringLiteral("data")),
                             .secretsFile = m_folder.filePath(QStringLiteral("secrets.json")),
                             .receiver = m_receiver});
        REQUIRE(ask<Done>([this](QObject *c, auto a) { m_workspace->open(c, a); }));
    }

protected:
    static sandbox::Settings settings(int limit)
    {
        sandbox::Settings wanted = sandbox::smallAccount();
        wanted.tickets = 40;
        wanted.limit = limit;
        return wanted;
    }

private:
    QTemporaryDir m_folder;
    sandbox::RunningAccount m_account;
    std::optional<ReceiverWish> m_receiver;
    std::unique_ptr<Workspace> m_workspace;
    IntegrationId m_id{};
};

[[nodiscard]] inline std::string causeText(const Diagnosis &diagnosis)
{
    return causeCode(diagnosis.cause).toStdString();
}

} // namespace deskbridge
