// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/tlscheck.h"

#include "core/base/utctime.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr auto id = CheckId::Tls;
constexpr int endsSoonDays = 7;

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

QString why(const QList<QSslError> &errors)
{
    // The certificate's own time first: it is what a wrong clock looks like.
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired)
            return u"expired"_s;
        if (error.error() == QSslError::CertificateNotYetValid)
            return u"not_yet_valid"_s;
    }
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return u"name"_s;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::CertificateUntrusted:
            return u"unknown_issuer"_s;
        default:
            break;
        }
    }
    return u"other"_s;
}

QMap<QString, QString> factsOf(const QSslSocket &socket)
{
    QMap<QString, QString> facts;
    const QSslCertificate certificate = socket.peerCertificate();
    if (!certificate.isNull()) {
        QStringList issuer = certificate.issuerInfo(QSslCertificate::Organization);
        if (issuer.isEmpty())
            issuer = certificate.issuerInfo(QSslCertificate::CommonName);
        facts.insert(u"issuer"_s, issuer.join(u", "_s));
        facts.insert(u"valid_until"_s,
                     toIso(fromSeconds(certificate.expiryDate().toSecsSinceEpoch())));
    }
    if (const QString name = protocolName(socket.sessionProtocol()); !name.isEmpty())
        facts.insert(u"protocol"_s, name);
    return facts;
}

ErrorKind kindOf(QAbstractSocket::SocketError error, bool hasProxy)
{
    switch (error) {
    case QAbstractSocket::SocketAccessError: // how Qt tells that a proxy denies the connection
        return hasProxy ? ErrorKind::ProxyRefused : ErrorKind::Offline;
    case QAbstractSocket::HostNotFoundError:
        return ErrorKind::HostUnknown;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorKind::ProxyRefused;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace

void TlsCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    if (m_isPlain)
        return report({id, CheckOutcome::Skipped, Finding::PlainHttp});
    auto *socket = new QSslSocket(context);
    socket->setProxy(m_way.proxy);
    socket->setSslConfiguration(m_way.trust);
    QObject::connect(socket, &QSslSocket::encrypted, context, [report, socket] {
        const auto facts = factsOf(*socket);
        const QDateTime end = socket->peerCertificate().expiryDate();
        const bool endsSoon = QDateTime::currentDateTimeUtc().daysTo(end) < endsSoonDays;
        socket->disconnect();
        report({id,
                CheckOutcome::Passed,
                endsSoon ? Finding::CertificateEnds : Finding::Ok,
                {},
                facts});
    });
    QObject::connect(
        socket, &QSslSocket::errorOccurred, context,
        [report, socket, hasProxy = m_way.hasProxy()](QAbstractSocket::SocketError error) {
            QMap<QString, QString> facts = factsOf(*socket);
            const QList<QSslError> refused = socket->sslHandshakeErrors();
            const Error told{kindOf(error, hasProxy), socket->errorString()};
            if (refused.isEmpty())
                return report({id, CheckOutcome::Failed, Finding::CallFailed, told, facts});
            facts.insert(u"why"_s, why(refused));
            report({id, CheckOutcome::Failed, Finding::CertificateRefused, told, facts});
        });
    socket->connectToHostEncrypted(m_way.host, m_way.port);
}

} // namespace deskbridge
