// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/ownerfile.h"

#include "core/base/secret.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

Failure<Error> refused(const QString &why)
{
    return failure(ErrorKind::KeychainFailed, u"secrets file: "_s + why);
}

} // namespace
} // namespace deskbridge

#ifdef Q_OS_UNIX

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace deskbridge {
namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr int lockAttempts = 200; // every 10 ms: another program needs the lock for a few of them

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Failure<Error> refusedBySystem(const QString &doing)
{
    return refused(doing + u": "_s + qt_error_string(errno));
}

/// systemd hands a service its credentials in a folder that nobody else can enter. Some versions let root own
/// the files and give the service its right by an access list, whose mask looks like a right of the group.
bool isCredential(const QString &path, const struct stat &facts)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty() || QFileInfo(path).absolutePath() != QFileInfo(folder).absoluteFilePath())
        return false;
    const bool isOurs = facts.st_uid == 0 || facts.st_uid == ::geteuid();
    return isOurs && (facts.st_mode & (S_IWGRP | S_IXGRP | S_IRWXO)) == 0;
}

Outcome requireOwnerOnly(const Descriptor &file, const QString &path)
{
    struct stat facts{};
    if (::fstat(file.number(), &facts) != 0)
        return refusedBySystem(u"fstat"_s);
    if (!S_ISREG(facts.st_mode))
        return refused(u"not an ordinary file"_s);
    const bool credential = isCredential(path, facts);
    if (!credential && facts.st_uid != ::geteuid())
        return refused(u"belongs to another user"_s);
    if (!credential && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refused(u"others than its owner have rights (mode %1)"_s.arg(
            facts.st_mode & 07777, 4, 8, QLatin1Char('0')));
    if (facts.st_size > largestFile)
        return refused(u"larger than 1 MB"_s);
    return Done{};
}

Outcome writeAll(const Descriptor &file, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(file.number(), content.constData() + written,
                                      static_cast<std::size_t>(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refusedBySystem(u"write"_s);
        written += count;
    }
    if (::fsync(file.number()) != 0)
        return refusedBySystem(u"fsync"_s);
    return Done{};
}

QByteArray folderOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

} // namespace

Result<std::optional<QByteArray>> OwnerFile::read() const
{
    // Not blocking, or a pipe of that name would hold us up for ever.
    const Descriptor file(::open(QFile::encodeName(m_path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<QByteArray>();
    if (!file.isOpen())
        return refusedBySystem(u"open"_s);
    const Outcome allowed = requireOwnerOnly(file, m_path);
    if (!allowed)
        return failure(allowed);
    QByteArray content(largestFile + 1, '\0');
    qsizetype size = 0;
    while (size < content.size()) {
        const ssize_t count = ::read(file.number(), content.data() + size,
                                     static_cast<std::size_t>(content.size() - size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refusedBySystem(u"read"_s);
        if (count == 0)
            break;
        size += count;
    }
    QByteArray exact = content.first(size);
    Secret::wipe(content);
    return std::optional(std::move(exact));
}

Outcome OwnerFile::update(const Change &change) const
{
    const Descriptor folder(
        ::open(folderOf(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return refusedBySystem(u"open the folder"_s);
    for (int attempt = 0; ::flock(folder.number(), LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || attempt == lockAttempts)
            return refusedBySystem(u"lock the folder"_s);
        QThread::msleep(10);
    }
    Result<std::optional<QByteArray>> content = read();
    if (!content)
        return failure(content);
    Result<std::optional<QByteArray>> changed = change(*content);
    if (*content)
        Secret::wipe(**content);
    if (!changed)
        return failure(changed);
    if (!*changed)
        return Done{};
    const Outcome replaced = replace(**changed);
    Secret::wipe(**changed);
    if (replaced && ::fsync(folder.number()) != 0)
        return refusedBySystem(u"fsync of the folder"_s);
    return replaced;
}

Outcome OwnerFile::replace(const QByteArray &content) const
{
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray next = path + ".new";
    // What is there under this name was left by a program that died while writing.
    ::unlink(next.constData());
    const Descriptor file(
        ::open(next.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
    if (!file.isOpen())
        return refusedBySystem(u"create"_s);
    // The umask may have taken rights away that the owner needs.
    const Outcome written = ::fchmod(file.number(), ownerOnly) == 0 ? writeAll(file, content)
                                                                    : refusedBySystem(u"fchmod"_s);
    if (!written) {
        ::unlink(next.constData());
        return written;
    }
    if (std::rename(next.constData(), path.constData()) != 0) {
        const auto error = refusedBySystem(u"rename"_s);
        ::unlink(next.constData());
        return error;
    }
    return Done{};
}

} // namespace deskbridge

#else

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace deskbridge {

Result<std::optional<QByteArray>> OwnerFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    if (file.size() > largestFile)
        return refused(u"larger than 1 MB"_s);
    return std::optional(file.readAll());
}

Outcome OwnerFile::update(const Change &change) const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(2000))
        return refused(u"another program holds the lock"_s);
    Result<std::optional<QByteArray>> content = read();
    if (!content)
        return failure(content);
    Result<std::optional<QByteArray>> changed = change(*content);
    if (*content)
        Secret::wipe(**content);
    if (!changed)
        return failure(changed);
    if (!*changed)
        return Done{};
    const Outcome replaced = replace(**changed);
    Secret::wipe(**changed);
    return replaced;
}

Outcome OwnerFile::replace(const QByteArray &content) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return refused(file.errorString());
    return Done{};
}

} // namespace deskbridge

#endif
