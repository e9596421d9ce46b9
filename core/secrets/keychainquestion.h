// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace deskbridge {

/// One question to the keychain, from asking to its one answer; deletes itself then. Reading, writing and
/// removing begin with QtKeychain's job of that name; the last two are proved by reading back.
///
///   read   → Read ──────────────→ answer
///   write  → Write → Read back ─→ answer
///   remove → Delete → Read back → answer
///
/// "Not found" and "denied" first ask whether the collection is locked. The time limit covers it all: a
/// keychain may never answer (a prompt nobody answers, a stopped daemon). QtKeychain runs its jobs one at a
/// time, so a job that is late has to be left alone; it deletes itself when its keychain comes back.
class KeychainQuestion final : public QObject {
    Q_OBJECT
public:
    /// What has been read; an empty secret after writing and removing.
    using End = std::function<void(Result<Secret>)>;

    enum class Kind { Read, Write, Remove };

    /// The time limit runs from now on, the work from start(). `secret` is what Write writes.
    KeychainQuestion(Kind kind, QString entry, Secret secret, std::chrono::milliseconds limit,
                     QObject *asker, End end, QObject *parent);

    void start();

signals:
    void ended(); ///< before the answer: whoever is answered may destroy everything

private:
    using Step = void (KeychainQuestion::*)(const QKeychain::Job &);
    void startJob(QKeychain::Job *job, Step next);
    void takeRead(const QKeychain::Job &job);
    void takeWritten(const QKeychain::Job &job);
    void takeReadBack(const QKeychain::Job &job);
    void takeRemoved(const QKeychain::Job &job);
    void takeRemovedReadBack(const QKeychain::Job &job);
    /// Ends with what the job's error means, `whenMissing` if the entry is not there.
    void judge(const QKeychain::Job &job, std::function<Result<Secret>()> whenMissing);
    void end(Result<Secret> result);

    Kind m_kind;
    QString m_entry;
    Secret m_secret;
    QPointer<QObject> m_asker;
    End m_end;
    QTimer m_limit;
};

} // namespace deskbridge
