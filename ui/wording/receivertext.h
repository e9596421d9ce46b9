// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/receiver.h"

#include <QString>
#include <QTimeZone>

namespace deskbridge {

struct ReceiverText {
    QString what;
    QString remedy; ///< what to do or to know; may be empty
};

/// `http://127.0.0.1:8437`; empty where it does not listen.
[[nodiscard]] QString receiverUrl(const ReceiverState &state);
[[nodiscard]] ReceiverText receiverText(const ReceiverState &state);
/// “Waiting for the app…”, “Key verified at 10:42 · first event at 10:45”. A time of another day has its date.
[[nodiscard]] QString arrivalsText(const AppArrivals &arrivals, UtcTime now, const QTimeZone &zone);
/// The newest refused attempt; empty without one.
[[nodiscard]] ReceiverText refusalText(const AppArrivals &arrivals, UtcTime now,
                                       const QTimeZone &zone);

} // namespace deskbridge
