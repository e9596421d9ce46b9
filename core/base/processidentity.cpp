// SPDX-License-Identifier: Apache-2.0
#include "core/base/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <sys/types.h>
#endif

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString bootHere()
{
    QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
#ifdef Q_OS_LINUX
    // Two containers on one machine number their processes each from 1.
    boot += u' ' + QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
#endif
    return boot;
}

#ifdef Q_OS_WIN

struct Handle {
    explicit Handle(HANDLE value)
        : value(value)
    { }
    ~Handle()
    {
        if (value)
            CloseHandle(value);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    HANDLE value;
};

QString startOf(qint64 number)
{
    const Handle process(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(number)));
    FILETIME created, ended, kernel, user;
    if (!process.value || !GetProcessTimes(process.value, &created, &ended, &kernel, &user))
        return {};
    return QString::number((static_cast<quint64>(created.dwHighDateTime) << 32)
                           | created.dwLowDateTime);
}

bool exists(qint64 number)
{
    const Handle process(OpenProcess(SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION, FALSE,
                                     static_cast<DWORD>(number)));
    if (!process.value)
        return GetLastError() == ERROR_ACCESS_DENIED;
    return WaitForSingleObject(process.value, 0) == WAIT_TIMEOUT;
}

#else

/// The clock ticks since the machine's start at which it began: field 22 of its stat line.
QString startOf([[maybe_unused]] qint64 number)
{
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/%1/stat"_s.arg(number));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    // The second field is the program's name in brackets, which may hold anything.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    // A process that has ended and is not yet collected by its parent does nothing any more.
    if (fields.size() < 20 || fields.first() == "Z" || fields.first() == "X")
        return {};
    return QString::fromLatin1(fields.at(19));
#else
    return {};
#endif
}

bool exists(qint64 number)
{
    if (::kill(static_cast<pid_t>(number), 0) != 0)
        return errno == EPERM;
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/%1/stat"_s.arg(number));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const char state = line.mid(line.lastIndexOf(')') + 2, 1).append('?').front();
        return state != 'Z' && state != 'X';
    }
#endif
    return true;
}

#endif

} // namespace

ProcessIdentity ownProcess()
{
    const qint64 number = QCoreApplication::applicationPid();
    return {number, QString::fromLatin1(QSysInfo::machineUniqueId()), bootHere(), startOf(number)};
}

QString toText(const ProcessIdentity &process)
{
    return QStringList{QString::number(process.number), process.machine, process.boot,
                       process.startedAt}
        .join(u'|');
}

ProcessIdentity processFromText(const QString &text)
{
    const QStringList parts = text.split(u'|');
    return {parts.value(0).toLongLong(), parts.value(1), parts.value(2), parts.value(3)};
}

ProcessState stateOf(const ProcessIdentity &process)
{
    const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    if (process.machine.isEmpty() || process.machine != machine)
        return ProcessState::Unknown;
    const QString boot = bootHere();
    const auto bootOnly = [](const QString &text) { return text.section(u' ', 0, 0); };
    if (bootOnly(process.boot).isEmpty() || bootOnly(boot).isEmpty())
        return ProcessState::Unknown;
    if (bootOnly(process.boot) != bootOnly(boot))
        return ProcessState::Gone; // the machine has been started anew since
    if (process.boot != boot || process.number <= 0)
        return ProcessState::Unknown;
    if (!exists(process.number))
        return ProcessState::Gone;
    const QString startedAt = startOf(process.number);
    const bool isAnother =
        !process.startedAt.isEmpty() && !startedAt.isEmpty() && process.startedAt != startedAt;
    return isAnother ? ProcessState::Gone : ProcessState::Running;
}

} // namespace deskbridge
