// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/keystanding.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// Whether a workspace receives the app's events itself, and where.
struct ReceiverWish {
    QString address = QStringLiteral("127.0.0.1");
    /// None: the settings' (Settings::receiverPort), also when it changes; 0: any free one.
    std::optional<quint16> port = {};
    QString certificateFile = {};
    QString keyFile = {};
    bool behindProxy = false;
};

/// Why the event receiver does not listen.
struct ListenError {
    enum class Kind {
        AddressTaken, ///< another program listens there
        AddressUnusable, ///< not an address of this computer, or not allowed to this user
        NotProtected, ///< no loopback address, and neither certificate nor proxy
        CertificateUnusable, ///< certificate or key cannot be read or do not belong together
        StoreFailed,
    };
    Kind kind = Kind::AddressUnusable;
    QString detail = {}; ///< for the log and the report, never for a label

    bool operator==(const ListenError &) const = default;
};

/// How the event receiver of this program stands.
struct ReceiverState {
    enum class Kind { Off, Listening, Failed };
    Kind kind = Kind::Off;
    QString address = {}; ///< where it listens, or should
    quint16 port = 0;
    bool withTls = false;
    bool behindProxy = false;
    std::optional<UtcTime> since = {}; ///< of listening, or of the first failure in a row
    std::optional<ListenError> error = {}; ///< with Failed

    bool operator==(const ReceiverState &) const = default;
};

/// What has come from an integration's app since its newest key was made here.
struct AppArrivals {
    struct Refusal {
        UtcTime at{}; ///< the newest
        KeyStanding standing = KeyStanding::Unknown;
        QString owner = {}; ///< the other integration that the key is of, if it is

        bool operator==(const Refusal &) const = default;
    };
    std::optional<UtcTime> keyVerifiedAt = {}; ///< the key was first used
    std::optional<UtcTime> firstEventAt = {};
    /// The newest attempt that was refused, if it is newer than all that was accepted. One with a key never
    /// issued here may have been meant for another integration.
    std::optional<Refusal> refusal = {};

    bool operator==(const AppArrivals &) const = default;
};

} // namespace deskbridge
