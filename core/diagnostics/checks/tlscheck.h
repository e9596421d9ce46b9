// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/http/outwardway.h"

namespace deskbridge {

/// Makes a secure connection and looks at the certificate. Nothing is sent over it; nothing is ignored.
class TlsCheck final : public Check {
public:
    /// @p isPlain: this address is spoken to without TLS.
    TlsCheck(OutwardWay way, bool isPlain)
        : m_way(std::move(way))
        , m_isPlain(isPlain)
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Tls}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    OutwardWay m_way;
    bool m_isPlain;
};

} // namespace deskbridge
