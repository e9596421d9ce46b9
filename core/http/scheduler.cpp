// SPDX-License-Identifier: Apache-2.0
#include "core/http/scheduler.h"

#include <QTimer>

#include <utility>

namespace deskbridge {

void TimerScheduler::after(std::chrono::milliseconds wait, QObject *context,
                           std::function<void()> call)
{
    // Pacing counts in tens of milliseconds: Qt's coarse timers may come 5 % early.
    QTimer::singleShot(wait, Qt::PreciseTimer, context, std::move(call));
}

} // namespace deskbridge
