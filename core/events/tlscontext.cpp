// SPDX-License-Identifier: Apache-2.0
#include "core/events/tlscontext.h"

#ifdef DESKBRIDGE_WITH_OPENSSL
#include <openssl/err.h>
#include <openssl/ssl.h>
#endif

#include <QFile>

using namespace Qt::StringLiterals;

namespace deskbridge {

#ifdef DESKBRIDGE_WITH_OPENSSL
namespace {

/// OpenSSL's word for what failed last; names no content of a file.
QString lastReason()
{
    const char *reason = nullptr;
    unsigned long code = 0;
    while (const unsigned long next = ERR_get_error())
        code = next;
    if (code != 0)
        reason = ERR_reason_error_string(code);
    return reason ? QString::fromUtf8(reason) : u"unknown reason"_s;
}

/// An encrypted key is refused: nobody is there to be asked for its password.
int noPassword(char *, int, int, void *)
{
    return 0;
}

} // namespace

Result<std::shared_ptr<TlsContext>, QString> TlsContext::load(const QString &certificateFile,
                                                              const QString &keyFile)
{
    ERR_clear_error();
    SSL_CTX *handle = SSL_CTX_new(TLS_server_method());
    if (!handle)
        return Failure{lastReason()};
    std::shared_ptr<TlsContext> context(new TlsContext(handle));
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_options(handle, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(handle, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(handle, noPassword);
    const QByteArray certificate = QFile::encodeName(certificateFile);
    if (SSL_CTX_use_certificate_chain_file(handle, certificate.constData()) != 1)
        return Failure{u"certificate: "_s + lastReason()};
    const QByteArray key = QFile::encodeName(keyFile);
    if (SSL_CTX_use_PrivateKey_file(handle, key.constData(), SSL_FILETYPE_PEM) != 1)
        return Failure{u"key: "_s + lastReason()};
    if (SSL_CTX_check_private_key(handle) != 1)
        return Failure{u"certificate and key: "_s + lastReason()};
    return context;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

#else

Result<std::shared_ptr<TlsContext>, QString> TlsContext::load(const QString &, const QString &)
{
    return Failure{u"this program was built without OpenSSL"_s};
}

TlsContext::~TlsContext() = default;

#endif

} // namespace deskbridge
