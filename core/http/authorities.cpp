// SPDX-License-Identifier: Apache-2.0
#include "core/http/authorities.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;

} // namespace

Result<QSslConfiguration> trusting(const QString &authorityFile)
{
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::AuthorityFileUnusable, file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorKind::AuthorityFileUnusable, u"the file is too large"_s);
    const QList<QSslCertificate> own = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (own.isEmpty())
        return failure(ErrorKind::AuthorityFileUnusable, u"the file holds no certificate"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Named together: once certificates are set by hand, Qt no longer loads the system's by itself.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return configuration;
}

} // namespace deskbridge
