// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/http/httpclient.h"
#include "core/http/rategate.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace deskbridge {

/// How often a call is tried before its error is passed on (fact sheet §7.2).
struct RetryPolicy {
    int attempts =
        8; ///< for 5xx, timeouts, broken connections and cut bodies, after 1, 2, 4 … 60 s
    int garbageAttempts = 3; ///< for a body with status 200 that cannot be read
    bool waitsForLimit = true; ///< a 429 is asked again after the gate's hold, however often
    std::chrono::milliseconds timeout{30'000}; ///< without a byte from the other side
    bool afterSilence = true; ///< a timeout and an unknown host are tried again too

    [[nodiscard]] static RetryPolicy importing() { return {}; }
    /// For a person who waits for the answer: each call once, and what broke at once, or was refused for a few
    /// seconds only, a second time.
    [[nodiscard]] static RetryPolicy probing()
    {
        return {.attempts = 2, .garbageAttempts = 1, .waitsForLimit = false, .afterSilence = false};
    }

    bool operator==(const RetryPolicy &) const = default;
};

/// The key of a client, which may be replaced while questions are on their way.
struct KeyInUse {
    Secret secret;
    int replacements = 0; ///< grows with each

    void replace(Secret key)
    {
        secret = std::move(key);
        ++replacements;
    }
};

/// What all calls of one client share; it outlives them.
struct CallContext {
    HttpClient &http;
    RateGate &gate;
    const Clock &clock;
    Scheduler &scheduler;
    const KeyInUse &key;
    RetryPolicy policy;
    ApiUsage &usage;
};

/// One question on its way: waits at the gate, is sent, is tried again as the policy says, ends once.
///
///   waiting ──leave──→ sent ──answer──→ ended(value or error)
///      ↑                 │
///      └── back-off ←────┘ 429, or broken and attempts left
///
/// One that the former key is refused for after the key was replaced is asked again with the new one.
///
/// Lives until its end, its asker's or its client's, whichever comes first: then what is sent is aborted
/// and the gate gets its permit back.
class FreshdeskCall final : public QObject {
    Q_OBJECT
public:
    struct Question {
        QUrl url;
        CallKind kind = CallKind::Other;
        double credits = 1; ///< by the documented price
        bool withKey = true;
    };
    using Deliver = std::function<void()>;
    /// Reads an answer; what it returns hands the value to the asker.
    using Read = std::function<Result<Deliver>(const HttpReply &)>;
    using Refuse = std::function<void(const Error &)>;

    /// Starts at once and deletes itself. Going of either owner or asker ends it.
    static void start(const CallContext &shared, Question question, QObject *owner, QObject *asker,
                      Read read, Refuse refuse);

private:
    FreshdeskCall(const CallContext &shared, Question question, Read read, Refuse refuse,
                  QObject *owner);

    void waitForTurn();
    void send(RatePermit permit);
    void hear(const Result<HttpReply> &result);
    void logAnswer(const Result<HttpReply> &result) const;
    void countIn(const HttpReply &reply, const RateHeaders &rate);
    void failed(const Error &error, int status);
    [[nodiscard]] bool triesAgain(const Error &error, int status);
    void end(const Deliver &deliver);
    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] Error withoutKey(Error error) const;
    [[nodiscard]] bool wasSentWithFormerKey() const
    {
        return m_question.withKey && m_sentWith != m_shared.key.replacements;
    }

    CallContext m_shared;
    Question m_question;
    Read m_read;
    Refuse m_refuse;
    RatePermit m_permit;
    int m_failures = 0;
    quint64 m_number = 0; ///< of the request under way, for the log
    std::chrono::milliseconds m_sentAt{0};
    int m_sentWith = 0; ///< KeyInUse::replacements when it was sent last
};

} // namespace deskbridge
