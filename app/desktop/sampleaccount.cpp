// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sampleaccount.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto portKey = u"sample/port"_s;
const auto endKey = u"sample/end"_s;
constexpr auto sampleKey = "sandbox-api-key";
constexpr std::chrono::seconds startLimit{15};
constexpr std::chrono::milliseconds endLimit{1000};

/// The port in `listening on 127.0.0.1:PORT`.
std::optional<int> announcedPort(const QByteArray &line)
{
    constexpr QByteArrayView announcement = "listening on 127.0.0.1:";
    const QByteArray text = line.trimmed();
    if (!text.startsWith(announcement))
        return {};
    bool isNumber = false;
    const int port = text.mid(announcement.size()).toInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? std::optional(port) : std::nullopt;
}

QString domainOf(int port)
{
    return u"127.0.0.1:%1"_s.arg(port);
}

} // namespace

SampleAccount::SampleAccount(QSettings &settings, QString program, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(startLimit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(Cause::NoAnswer, u"no address within the time limit"_s); });
}

SampleAccount::~SampleAccount()
{
    endProcess();
    // One that was let go has been killed, but may not be gone yet.
    for (QProcess *left : findChildren<QProcess *>())
        left->waitForFinished(static_cast<int>(endLimit.count()));
}

QString SampleAccount::findProgram(const QString &programFolder)
{
#ifdef Q_OS_WIN
    const auto name = u"freshdesk-sandbox.exe"_s;
#else
    const auto name = u"freshdesk-sandbox"_s;
#endif
    // The last: from inside a bundle in the build tree.
    for (const auto &folder : {u"."_s, u"../sandbox"_s, u"../libexec"_s, u"../libexec/deskbridge"_s,
                               u"../../../../sandbox"_s}) {
        const QFileInfo candidate(programFolder + u'/' + folder + u'/' + name);
        if (candidate.isFile() && candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return {};
}

std::optional<QString> SampleAccount::rememberedDomain() const
{
    const int port = m_settings.value(portKey).toInt();
    return port > 0 ? std::optional(domainOf(port)) : std::nullopt;
}

void SampleAccount::forget()
{
    m_settings.remove(portKey);
    m_settings.remove(endKey);
}

void SampleAccount::start(UtcTime now)
{
    if (!m_domain.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { emit listening(m_domain); }, Qt::QueuedConnection);
        return;
    }
    if (m_process)
        return;
    if (m_program.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(Cause::ProgramMissing, {}); }, Qt::QueuedConnection);
        return;
    }
    launch(now);
}

void SampleAccount::launch(UtcTime now)
{
    // The same end and seed give the same tickets: what was imported stays what the account holds.
    if (!m_settings.contains(endKey))
        m_settings.setValue(endKey, toIso(now));
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FRESHDESK_SANDBOX_API_KEY"_s, QString::fromLatin1(sampleKey));
    m_process->setProcessEnvironment(environment);
    m_process->setProgram(m_program);
    m_process->setArguments({u"--port"_s, QString::number(m_settings.value(portKey).toInt()),
                             u"--seed"_s, u"1"_s, u"--tickets"_s, u"2000"_s, u"--days"_s, u"90"_s,
                             u"--end"_s, m_settings.value(endKey).toString(), u"--live"_s, u"20"_s,
                             u"--quiet"_s, u"--until-stdin-closes"_s});
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SampleAccount::readOutput);
    connect(m_process.get(), &QProcess::finished, this, &SampleAccount::noteEnd);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Cause::NotStarted, m_process->errorString());
    });
    m_limit.start();
    m_process->start();
}

void SampleAccount::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (!m_domain.isEmpty() || end < 0)
        return;
    const std::optional<int> port = announcedPort(m_output.left(end));
    if (!port)
        return fail(Cause::NoAnswer, u"unexpected output"_s);
    m_limit.stop();
    m_settings.setValue(portKey, *port);
    m_domain = domainOf(*port);
    emit listening(m_domain);
}

void SampleAccount::noteEnd()
{
    if (m_domain.isEmpty()) {
        const QString said = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
        // Its exit code 2 has one meaning: the port cannot be listened on.
        const bool portTaken =
            m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 2;
        return fail(portTaken ? Cause::PortTaken : Cause::Ended, said);
    }
    m_domain.clear();
    letGo();
    emit ended();
}

void SampleAccount::fail(Cause cause, const QString &detail)
{
    m_limit.stop();
    m_domain.clear();
    letGo();
    emit failed({cause, detail});
}

void SampleAccount::letGo()
{
    if (!m_process)
        return;
    // One of its own signals may have brought us here, so it goes later.
    QProcess *process = m_process.release();
    process->disconnect(this);
    process->setParent(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void SampleAccount::stop()
{
    m_limit.stop();
    endProcess();
}

void SampleAccount::endProcess()
{
    m_domain.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(static_cast<int>(endLimit.count())))
        m_process->kill();
    m_process.reset();
}

Secret SampleAccount::apiKey()
{
    return Secret(std::string_view(sampleKey));
}

} // namespace deskbridge
