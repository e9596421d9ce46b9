// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace deskbridge {

/// What has to happen later. Handed in beside the Clock, so that a test does not wait for it.
class Scheduler {
public:
    virtual ~Scheduler() = default;
    /// Calls on the context's thread, never before this has returned; dropping the context cancels.
    virtual void after(std::chrono::milliseconds wait, QObject *context,
                       std::function<void()> call) = 0;
};

class TimerScheduler final : public Scheduler {
public:
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> call) override;
};

} // namespace deskbridge
