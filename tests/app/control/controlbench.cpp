// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"

#include "tests/support/catch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int deadline = 60'000;

} // namespace

QJsonDocument Run::json() const
{
    INFO(out.toStdString());
    INFO(err.toStdString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    REQUIRE(problem.error == QJsonParseError::NoError);
    REQUIRE(out.endsWith('\n'));
    REQUIRE(out.count('\n') == 1);
    return document;
}

QString Run::errorKind() const
{
    const QJsonObject document = object();
    REQUIRE(memberNames(document) == QStringList{u"error"_s});
    const QJsonObject error = document.value("error"_L1).toObject();
    for (const auto member : {"what"_L1, "remedy"_L1}) {
        REQUIRE_FALSE(error.value(member).toString().isEmpty());
        REQUIRE(QString::fromUtf8(err).contains(error.value(member).toString()));
    }
    return error.value("kind"_L1).toString();
}

ControlBench::ControlBench()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_folder.isValid());
    for (const QString &name : m_environment.keys()) {
        if (name.endsWith("_proxy"_L1, Qt::CaseInsensitive) || name.startsWith("XDG_"_L1)
            || name.startsWith("LC_"_L1) || name == "LANGUAGE"_L1)
            m_environment.remove(name);
    }
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_folder.path());
}

QStringList ControlBench::places() const
{
    return {u"--data"_s, dataFolder(), u"--secrets"_s, u"file:"_s + secretsFile()};
}

std::unique_ptr<QProcess> ControlBench::launch(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(DESKBRIDGECTL), arguments);
    REQUIRE(process->waitForStarted(deadline));
    return process;
}

Run ControlBench::waitFor(QProcess &process)
{
    process.closeWriteChannel();
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, deadline);
    if (!ended)
        process.kill();
    const bool wellEnded = ended && process.exitStatus() == QProcess::NormalExit;
    QByteArray err = process.readAllStandardError();
    if (!ended)
        err += "\n[the program did not end]";
    else if (!wellEnded)
        err += "\n[a signal ended the program: " + QByteArray::number(process.exitCode()) + ']';
    return {wellEnded ? process.exitCode() : -1, process.readAllStandardOutput(), err};
}

Run ControlBench::runPlain(const QStringList &arguments, const QByteArray &input)
{
    const auto process = launch(arguments);
    process->write(input);
    return waitFor(*process);
}

Run ControlBench::runForPeople(const QStringList &arguments, const QByteArray &input)
{
    return runPlain(places() + arguments, input);
}

Run ControlBench::run(const QStringList &arguments, const QByteArray &input)
{
    return runForPeople(QStringList{u"--json"_s} + arguments, input);
}

std::unique_ptr<QProcess> ControlBench::start(const QStringList &arguments)
{
    return launch(places() + QStringList{u"--json"_s} + arguments);
}

void ControlBench::add(const SandboxProcess &sandbox, const QString &name)
{
    const Run added = run({u"integration"_s, u"add"_s, u"--name"_s, name, u"--domain"_s,
                           sandbox.address(), u"--api-key-stdin"_s, u"--no-check"_s},
                          SandboxProcess::apiKey() + '\n');
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
}

QJsonObject ControlBench::import(const QString &name)
{
    const Run imported = run({u"import"_s, name});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    return imported.object();
}

QStringList queueLines(const QJsonArray &queues)
{
    QStringList lines;
    for (const QJsonValue &value : queues) {
        const QJsonObject queue = value.toObject();
        lines << u"%1|%2|%3|%4"_s.arg(queue.value("name"_L1).toString())
                     .arg(queue.value("offered"_L1).toInteger())
                     .arg(queue.value("first"_L1).toString(), queue.value("last"_L1).toString());
    }
    lines.sort();
    return lines;
}

QStringList memberNames(const QJsonObject &object)
{
    QStringList names = object.keys();
    names.sort();
    return names;
}

} // namespace deskbridge
