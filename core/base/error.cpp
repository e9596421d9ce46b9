// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::HostUnknown:
        return u"host_unknown"_s;
    case ErrorKind::TimedOut:
        return u"timed_out"_s;
    case ErrorKind::ProxyRefused:
        return u"proxy_refused"_s;
    case ErrorKind::TlsFailed:
        return u"tls_failed"_s;
    case ErrorKind::AuthorityFileUnusable:
        return u"authority_file_unusable"_s;
    case ErrorKind::NotFreshdesk:
        return u"not_freshdesk"_s;
    case ErrorKind::ServerFailed:
        return u"server_failed"_s;
    case ErrorKind::KeyRejected:
        return u"key_rejected"_s;
    case ErrorKind::AccountSuspended:
        return u"account_suspended"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::PageLimit:
        return u"page_limit"_s;
    case ErrorKind::UnexpectedReply:
        return u"unexpected_reply"_s;
    case ErrorKind::InvalidAddress:
        return u"invalid_address"_s;
    case ErrorKind::InvalidName:
        return u"invalid_name"_s;
    case ErrorKind::DuplicateName:
        return u"duplicate_name"_s;
    case ErrorKind::InvalidKey:
        return u"invalid_key"_s;
    case ErrorKind::KeyMisplaced:
        return u"key_misplaced"_s;
    case ErrorKind::NoSuchIntegration:
        return u"no_such_integration"_s;
    case ErrorKind::IntegrationPaused:
        return u"integration_paused"_s;
    case ErrorKind::ImportRunning:
        return u"import_running"_s;
    case ErrorKind::StoreUnreadable:
        return u"store_unreadable"_s;
    case ErrorKind::StoreNewer:
        return u"store_newer"_s;
    case ErrorKind::StoreFull:
        return u"store_full"_s;
    case ErrorKind::StoreFailed:
        return u"store_failed"_s;
    case ErrorKind::KeychainUnavailable:
        return u"keychain_unavailable"_s;
    case ErrorKind::KeychainLocked:
        return u"keychain_locked"_s;
    case ErrorKind::KeychainFailed:
        return u"keychain_failed"_s;
    case ErrorKind::SecretMissing:
        return u"secret_missing"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromCode(const QString &code)
{
    constexpr int last = static_cast<int>(ErrorKind::SecretMissing);
    for (int kind = 0; kind <= last; ++kind) {
        if (errorCode(static_cast<ErrorKind>(kind)) == code)
            return static_cast<ErrorKind>(kind);
    }
    return std::nullopt;
}

} // namespace deskbridge
