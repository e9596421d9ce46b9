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
        const NewIntegration wanted{.name = QStringLiteral("Acme"),
                                    .domain = QStringLiteral("127.0.0.1:%1").arg(m_account.port()),
                                    .state = IntegrationState::Active};
        const auto added = ask<Integration>([&](QObject *c, auto a) {
            m_workspace->addIntegration(wanted, Secret(std::string_view("sandbox-api-key")), c, a);
        });
        REQUIRE(added);
        m_id = added->id;
    }

    void import()
    {
        const auto imported =
            ask<ImportSummary>([this](QObject *c, auto a) { m_workspace->import(m_id, {}, c, a); });
        REQUIRE(imported);
    }

    void pause()
    {
        REQUIRE(ask<Integration>([this](QObject *c, auto a) { m_workspace->pause(m_id, c, a); }));
    }

    QList<CheckResult> check()
    {
        const auto check = m_workspace->checkEverything(m_id);
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

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
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

    static sandbox::Settings settings(int limit)
    {
        sandbox::Settings wanted = sandbox::smallAccount();
        wanted.tickets = 40;
        wanted.limit = limit;
        return wanted;
    }

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
