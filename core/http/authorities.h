// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>

namespace deskbridge {

/// TLS that trusts the certificates in a PEM file beside the system's. AuthorityFileUnusable: the file
/// cannot be read, is larger than 16 MB, or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> trusting(const QString &authorityFile);

} // namespace deskbridge
