// SPDX-License-Identifier: Apache-2.0
#include "core/base/logfile.h"

#include "core/base/ownerfolder.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutexLocker>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QLatin1StringView levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

QString onOneLine(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

std::atomic<LogFile *> target = nullptr;
std::atomic<LogEcho> echoed = LogEcho::Everything;
std::atomic<QtMessageHandler> formerHandler = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogFile *file = target.load())
        file->write(type, QString::fromUtf8(context.category), message);
    const bool isWarning = type != QtDebugMsg && type != QtInfoMsg;
    if (!isWarning && echoed.load() == LogEcho::Warnings)
        return;
    if (const QtMessageHandler former = formerHandler.load())
        former(type, context, message);
}

} // namespace

LogFile::LogFile(QString folder, Limits limits, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_limits(limits)
{ }

QString LogFile::path(int age) const
{
    const QString current = m_folder + u'/' + m_name + u".log"_s;
    return age == 0 ? current : current + u'.' + QString::number(age);
}

Outcome LogFile::open()
{
    const QMutexLocker lock(&m_mutex);
    if (!makeOwnerFolder(m_folder))
        return failure(ErrorKind::StoreFailed, u"log: the folder cannot be made"_s);
    return openCurrent();
}

Outcome LogFile::openCurrent()
{
    m_file.setFileName(path());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::StoreFailed, u"log: "_s + m_file.errorString());
    return Done{};
}

void LogFile::write(QtMsgType type, const QString &category, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray line =
        (time + u' ' + levelWord(type) + u' ' + category + u' ' + onOneLine(message) + u'\n')
            .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen())
        return;
    if (m_file.size() > 0 && m_file.size() + line.size() > m_limits.bytes)
        rotate();
    m_file.write(line);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(path(m_limits.files - 1));
    for (int age = m_limits.files - 2; age >= 0; --age)
        QFile::rename(path(age), path(age + 1));
    static_cast<void>(openCurrent()); // without it write() has nothing to do
}

QStringList LogFile::lastLines(int count, const QString &filter) const
{
    const QMutexLocker lock(&m_mutex);
    QStringList newestFirst;
    for (int age = 0; age < m_limits.files && newestFirst.size() < count; ++age) {
        QFile file(path(age));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        std::reverse(lines.begin(), lines.end());
        for (const QString &line : std::as_const(lines)) {
            if (newestFirst.size() == count)
                break;
            if (filter.isEmpty() || line.contains(filter, Qt::CaseInsensitive))
                newestFirst.append(line);
        }
    }
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

QString logLevelCode(LogLevel level)
{
    switch (level) {
    case LogLevel::Warnings:
        return u"warnings"_s;
    case LogLevel::Decisions:
        return u"decisions"_s;
    case LogLevel::Everything:
        return u"everything"_s;
    }
    Q_UNREACHABLE();
}

void setLogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Warnings:
        QLoggingCategory::setFilterRules({});
        return;
    case LogLevel::Decisions:
        QLoggingCategory::setFilterRules(u"core.*.info=true\napp.*.info=true"_s);
        return;
    case LogLevel::Everything:
        QLoggingCategory::setFilterRules(u"core.*=true\napp.*=true"_s);
        return;
    }
    Q_UNREACHABLE();
}

void logTo(LogFile *file, LogEcho echo)
{
    echoed = echo;
    const bool wasOn = target.exchange(file) != nullptr;
    if (file && !wasOn)
        formerHandler = qInstallMessageHandler(handle);
    else if (!file && wasOn)
        qInstallMessageHandler(formerHandler.exchange(nullptr));
}

} // namespace deskbridge
