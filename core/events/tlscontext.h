// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace deskbridge {

/// A certificate and its key, ready for the server's side of TLS 1.2 or newer. Any thread once made.
class TlsContext {
public:
    /// PEM files: the certificate with the rest of its chain, and its key without a password. The error's
    /// detail says which of them, and why. Where the program was built without OpenSSL, every pair fails.
    [[nodiscard]] static Result<std::shared_ptr<TlsContext>, QString> load(
        const QString &certificateFile, const QString &keyFile);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    [[nodiscard]] ssl_ctx_st *handle() const { return m_context; }

private:
    explicit TlsContext(ssl_ctx_st *context)
        : m_context(context)
    { }

    ssl_ctx_st *m_context;
};

} // namespace deskbridge
