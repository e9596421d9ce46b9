// SPDX-License-Identifier: Apache-2.0
// The whole import by the command line against the sandbox without limit or delay, beside the obvious
// sequential client and beside what the sandbox itself can answer; then the window's start.
#include "tests/benchmark/measuredprogram.h"
#include "tests/benchmark/plainclient.h"
#include "tests/benchmark/sandboxserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace benchmark;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double perSecond(qint64 count, std::chrono::milliseconds time)
{
    return static_cast<double>(count) * 1000.0
        / static_cast<double>(std::max<qint64>(1, time.count()));
}

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString figure(double value, int decimals = 0)
{
    return QString::number(value, 'f', decimals);
}

struct Start {
    double milliseconds;
    double megabytes; ///< peak, where the system tells
};

struct Import {
    Measured measured;
    QJsonObject summary;
};

Import importOnce(int port, const QStringList &options)
{
    const QTemporaryDir folder;
    const QStringList where{u"--data"_s, folder.filePath(u"data"_s), u"--secrets"_s,
                            u"file:"_s + folder.filePath(u"secrets.json"_s), u"--json"_s};
    const QString program = QStringLiteral(DESKBRIDGECTL);
    const auto added = run(
        program,
        where
            + QStringList{u"integration"_s, u"add"_s, u"--name"_s, u"Benchmark"_s, u"--domain"_s,
                          u"127.0.0.1:%1"_s.arg(port), u"--api-key-stdin"_s, u"--no-check"_s},
        "sandbox-api-key\n");
    if (added.exitCode != 0)
        qFatal("the integration could not be added: exit code %d", added.exitCode);
    Import import;
    import.measured = run(program, where + QStringList{u"import"_s, u"Benchmark"_s} + options);
    import.summary = QJsonDocument::fromJson(import.measured.output).object();
    return import;
}

QString line(const QString &who, const Measured &measured, qint64 requests, double credits)
{
    return u"    %1 %2 s wall, %3 s cpu, %4 requests, %5 credits, %6 MB\n"_s.arg(who, -34)
        .arg(figure(seconds(measured.wall), 2), 7)
        .arg(figure(seconds(measured.cpu), 2), 7)
        .arg(requests, 7)
        .arg(figure(credits), 7)
        .arg(figure(measured.peakMegabytes, 1), 6);
}

/// The obvious loop in a process of its own, so that its memory can be told; and the sandbox alone.
void compareWithPlainClients(const SandboxServer &sandbox, const Import &ours, qint64 requests,
                             double credits)
{
    const Measured plain = run(QCoreApplication::applicationFilePath(),
                               {u"--plain-client"_s, QString::number(sandbox.port())});
    const QJsonObject told = QJsonDocument::fromJson(plain.output).object();
    const auto plainRequests = told.value("requests"_L1).toInteger();
    const double plainCredits = told.value("credits"_L1).toDouble();
    out() << "  beside the obvious sequential client, which reads and stores nothing:\n"
          << line(u"deskbridgectl import"_s, ours.measured, requests, credits)
          << line(u"list, then every conversation"_s, plain, plainRequests, plainCredits)
          << "    its time / ours "
          << figure(static_cast<double>(plain.wall.count())
                        / static_cast<double>(ours.measured.wall.count()),
                    2)
          << ", its credits / ours " << figure(plainCredits / credits, 2)
          << "; at an account's limit of 700 a minute: " << figure(plainCredits / 700) << " and "
          << figure(credits / 700) << " minutes\n";
    const PlainLoad limit = loadSixConnections(sandbox.port(), 5000);
    out() << "  the sandbox itself, six plain connections: "
          << figure(perSecond(limit.requests, limit.wall)) << " answers a second\n";
}

int bePlainClient(int port)
{
    const PlainLoad load = readSequentially(port);
    out() << QJsonDocument(
                 QJsonObject{{u"requests"_s, load.requests}, {u"credits"_s, load.credits}})
                 .toJson(QJsonDocument::Compact);
    out().flush();
    return 0;
}

void benchmarkImport(int tickets)
{
    const SandboxServer sandbox({u"--tickets"_s, QString::number(tickets)});
    const auto truth = QJsonDocument::fromJson(get(sandbox.port(), u"/truth"_s)).object();
    const Import import = importOnce(sandbox.port(), {u"--reserve"_s, u"0"_s});
    const auto requests = import.summary.value("requests"_L1).toInteger();
    const double credits = import.summary.value("credits"_L1).toDouble();
    const double minimum = truth.value("minimumCredits"_L1).toDouble();

    out() << "Import of " << tickets << " tickets, " << truth.value("conversations"_L1).toInteger()
          << " conversations\n"
          << "  exit code " << import.measured.exitCode << ", offered "
          << import.summary.value("contacts"_L1).toInteger() << " of "
          << truth.value("offered"_L1).toInteger() << "\n"
          << "  " << requests << " requests in " << figure(seconds(import.measured.wall), 2)
          << " s: " << figure(perSecond(requests, import.measured.wall)) << " a second; cpu "
          << figure(seconds(import.measured.cpu), 2) << " s\n"
          << "  credits " << figure(credits) << " = " << figure(credits / minimum, 4)
          << " x the minimum of plan B (" << figure(minimum) << ")\n"
          << "  peak memory " << figure(import.measured.peakMegabytes, 1) << " MB\n";

    if (tickets <= 20'000)
        compareWithPlainClients(sandbox, import, requests, credits);
    out().flush();
}

/// From the start of the process to the line it logs after its window's first painting.
std::optional<Start> startOnce(const QTemporaryDir &folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"app.desktop.info=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(DESKBRIDGE),
                  {u"--data"_s, folder.filePath(u"data"_s), u"--secrets"_s,
                   u"file:"_s + folder.filePath(u"secrets.json"_s)});
    QByteArray messages;
    while (!messages.contains("window painted")) {
        if (!program.waitForReadyRead(10'000))
            return std::nullopt;
        messages += program.readAll();
    }
    Start start{static_cast<double>(timer.nsecsElapsed()) / 1e6, 0};
    QFile status(u"/proc/%1/status"_s.arg(program.processId()));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        start.megabytes =
            text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    program.kill();
    program.waitForFinished();
    return start;
}

void benchmarkStart()
{
    const QTemporaryDir folder;
    std::vector<double> times;
    double memory = 0;
    for (int i = 0; i < 8; ++i) {
        const auto start = startOnce(folder);
        if (!start) {
            out() << "Start of the window: it did not come; is there a display?\n";
            return;
        }
        if (i > 0) // the first one warms the caches
            times.push_back(start->milliseconds);
        memory = std::max(memory, start->megabytes);
    }
    std::ranges::sort(times);
    out() << "Start to the first painted window: median " << figure(times.at(times.size() / 2))
          << " ms (" << figure(times.front()) << " to " << figure(times.back()) << "), peak memory "
          << figure(memory, 1) << " MB\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--plain-client"_L1)
        return bePlainClient(arguments.at(2).toInt());
    benchmarkImport(20'000);
    benchmarkImport(200'000);
    benchmarkStart();
    return 0;
}
