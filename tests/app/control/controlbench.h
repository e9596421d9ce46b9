// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/sandboxprocess.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace deskbridge {

/// What one run of deskbridgectl left behind.
struct Run {
    int code = -1; ///< −1 = crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The one document on standard output; fails the test unless it is exactly one line of JSON.
    [[nodiscard]] QJsonDocument json() const;
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
    /// The kind of `{"error":{…}}`, whose sentences have to be on standard error too.
    [[nodiscard]] QString errorKind() const;
};

/// Runs deskbridgectl with a data folder and a secrets file of its own, in English and without a proxy.
class ControlBench {
public:
    ControlBench();

    /// With `--data`, `--secrets` and `--json`.
    Run run(const QStringList &arguments, const QByteArray &input = {});
    /// With `--data` and `--secrets`.
    Run runForPeople(const QStringList &arguments, const QByteArray &input = {});
    /// Just these arguments.
    Run runPlain(const QStringList &arguments, const QByteArray &input = {});
    /// As run(), but does not wait.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);
    /// Lets the test's own servers answer meanwhile.
    static Run waitFor(QProcess &process);

    /// Adds the sandbox without a check; fails the test if that fails.
    void add(const SandboxProcess &sandbox, const QString &name = QStringLiteral("Acme"));
    /// Imports completely; fails the test if that fails.
    QJsonObject import(const QString &name = QStringLiteral("Acme"));

    [[nodiscard]] QString home() const { return m_folder.path(); }
    /// For a program that is not started by the bench.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// The options that name the data folder and the secrets file.
    [[nodiscard]] QStringList places() const;
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString secretsFile() const
    {
        return m_folder.filePath(QStringLiteral("secrets"));
    }
    [[nodiscard]] QString database() const
    {
        return dataFolder() + QStringLiteral("/deskbridge.sqlite");
    }
    void setEnvironment(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }

private:
    [[nodiscard]] std::unique_ptr<QProcess> launch(const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Queues as lines `name|offered|first|last`, sorted, so that two accounts of them can be compared.
[[nodiscard]] QStringList queueLines(const QJsonArray &queues);
[[nodiscard]] QStringList memberNames(const QJsonObject &object);

} // namespace deskbridge
