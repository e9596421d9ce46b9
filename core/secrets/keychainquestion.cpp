// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainquestion.h"

#include "core/base/logging.h"
#include "core/secrets/collectionlock.h"

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

const QString &serviceName()
{
    static const QString name = u"Deskbridge"_s;
    return name;
}

Secret takeText(const QKeychain::Job &job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    Q_ASSERT(reading);
    QString text = reading->textData();
    Secret secret(text);
    Secret::wipe(text);
    return secret;
}

/// "Not found" is believed only where a locked collection is ruled out.
Result<Secret> resolveMissing(CollectionLock lock,
                              const std::function<Result<Secret>()> &whenMissing)
{
    switch (lock) {
    case CollectionLock::Unlocked:
    case CollectionLock::NoService:
        return whenMissing();
    case CollectionLock::Locked:
        return failure(ErrorKind::KeychainLocked);
    case CollectionLock::NoCollection:
        return failure(ErrorKind::KeychainUnavailable,
                       u"the Secret Service has no default collection"_s);
    case CollectionLock::Unknown:
        return failure(ErrorKind::KeychainFailed, u"nobody says whether the keychain is locked"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

KeychainQuestion::KeychainQuestion(Kind kind, QString entry, Secret secret,
                                   std::chrono::milliseconds limit, QObject *asker, End end,
                                   QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_entry(std::move(entry))
    , m_secret(std::move(secret))
    , m_asker(asker)
    , m_end(std::move(end))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this, limit] {
        this->end(
            failure(ErrorKind::KeychainFailed, u"no answer within %1 ms"_s.arg(limit.count())));
    });
    m_limit.start(limit);
}

void KeychainQuestion::start()
{
    switch (m_kind) {
    case Kind::Read:
        startJob(new QKeychain::ReadPasswordJob(serviceName()), &KeychainQuestion::takeRead);
        return;
    case Kind::Write: {
        const std::string_view revealed = m_secret.reveal();
        QString text = QString::fromUtf8(revealed.data(), static_cast<qsizetype>(revealed.size()));
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(text);
        Secret::wipe(text);
        startJob(job, &KeychainQuestion::takeWritten);
        return;
    }
    case Kind::Remove:
        startJob(new QKeychain::DeletePasswordJob(serviceName()), &KeychainQuestion::takeRemoved);
        return;
    }
    Q_UNREACHABLE();
}

// The job belongs to itself (autoDelete): neither the end of this question nor that of the store may take it
// away from under the keychain's library.
void KeychainQuestion::startJob(QKeychain::Job *job, Step next)
{
    job->setKey(m_entry);
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *finished) {
        if (m_end) // else it is too late
            (this->*next)(*finished);
    });
    job->start();
}

void KeychainQuestion::takeRead(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError) {
        end(takeText(job));
        return;
    }
    judge(job, [entry = m_entry] { return failure(ErrorKind::SecretMissing, entry); });
}

void KeychainQuestion::takeWritten(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError) {
        startJob(new QKeychain::ReadPasswordJob(serviceName()), &KeychainQuestion::takeReadBack);
        return;
    }
    judge(job, [] { return failure(ErrorKind::KeychainFailed, u"not found while writing"_s); });
}

void KeychainQuestion::takeReadBack(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError && takeText(job).equals(m_secret)) {
        end(Secret());
        return;
    }
    if (job.error() == QKeychain::NoError) {
        end(failure(ErrorKind::KeychainFailed, u"reads back differently"_s));
        return;
    }
    judge(job, [] { return failure(ErrorKind::KeychainFailed, u"written, but not there"_s); });
}

// Deleting from a locked collection reports success and deletes nothing: the job's word counts for nothing.
void KeychainQuestion::takeRemoved(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) {
        startJob(new QKeychain::ReadPasswordJob(serviceName()),
                 &KeychainQuestion::takeRemovedReadBack);
        return;
    }
    judge(job, [] { return Secret(); });
}

void KeychainQuestion::takeRemovedReadBack(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError) {
        end(failure(ErrorKind::KeychainFailed, u"removed, but still there"_s));
        return;
    }
    judge(job, [] { return Secret(); });
}

void KeychainQuestion::judge(const QKeychain::Job &job, std::function<Result<Secret>()> whenMissing)
{
    const QString detail =
        u"QtKeychain %1: %2"_s.arg(static_cast<int>(job.error())).arg(job.errorString());
    qCInfo(logging::secrets) << detail;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        askCollectionLock(this, [this, whenMissing = std::move(whenMissing)](CollectionLock lock) {
            end(resolveMissing(lock, whenMissing));
        });
        return;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        askCollectionLock(this, [this, detail](CollectionLock lock) {
            end(failure(lock == CollectionLock::Locked ? ErrorKind::KeychainLocked
                                                       : ErrorKind::KeychainFailed,
                        detail));
        });
        return;
    // Without a bus or a service 0.13 says OtherError and not NoBackendAvailable.
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        end(failure(ErrorKind::KeychainUnavailable, detail));
        return;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        end(failure(ErrorKind::KeychainFailed, detail));
        return;
    }
    Q_UNREACHABLE();
}

void KeychainQuestion::end(Result<Secret> result)
{
    const End answer = std::exchange(m_end, {});
    if (!answer)
        return;
    m_limit.stop();
    deleteLater();
    emit ended();
    // Last, because whoever is answered may destroy the store and this with it.
    if (m_asker)
        answer(std::move(result));
}

} // namespace deskbridge
