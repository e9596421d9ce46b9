// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

/// What went wrong, as far as it changes what a person or the program does next. core names the kind,
/// ui/wording says it in words; a new kind without words does not compile there.
enum class ErrorKind {
    // The way to the other side
    Offline, ///< no network, or the connection was refused or broke off
    HostUnknown, ///< the name does not resolve
    TimedOut,
    ProxyRefused,
    TlsFailed, ///< certificate or handshake refused; there is no way to ignore it
    AuthorityFileUnusable, ///< the chosen file of trusted certificates is missing, unreadable or holds none
    // What the other side says
    NotFreshdesk, ///< something answers, but not Freshdesk (HTML, a redirect, no API version header)
    ServerFailed, ///< 5xx
    KeyRejected, ///< 401
    AccountSuspended,
    Forbidden, ///< 403
    NotFound, ///< 404
    RateLimited, ///< 429; Error::retryAfter says how long the server asked to wait
    PageLimit, ///< the 300-page stop
    UnexpectedReply, ///< a body that is not what the API documents; detail names the field
    // What we were given
    InvalidAddress, ///< not a Freshdesk domain, refused before any key is sent
    InvalidName,
    DuplicateName,
    InvalidKey, ///< empty or with characters no key has
    KeyMisplaced, ///< a whole key, but known as another integration's or of another kind
    NoSuchIntegration,
    IntegrationPaused,
    ImportRunning,
    // The store
    StoreUnreadable, ///< the database is damaged or is not ours
    StoreNewer, ///< written by a newer version
    StoreFull, ///< the disk is full
    StoreFailed, ///< any other failure of the database
    // The keychain
    KeychainUnavailable,
    KeychainLocked,
    KeychainFailed, ///< refused, timed out, or a secret file others can read
    SecretMissing, ///< last; errorKindFromCode() knows it as such: an unlocked keychain has no such entry
};

/// The kind's name in lower case, for logs and the command line's JSON.
[[nodiscard]] QString errorCode(ErrorKind kind);
/// The other way round; none for a code of a newer version.
[[nodiscard]] std::optional<ErrorKind> errorKindFromCode(const QString &code);

/// An error travels as a value; no exception crosses our functions.
struct Error {
    ErrorKind kind = ErrorKind::UnexpectedReply;
    QString detail = {}; ///< for the log and the report, never for a label; holds no secret
    std::optional<std::chrono::seconds> retryAfter = {}; ///< with RateLimited only

    bool operator==(const Error &) const = default;
};

} // namespace deskbridge
