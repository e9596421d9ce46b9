// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace deskbridge {

/// Whether the desktop starts the program with the session; app knows how each system does it. Small local
/// files or registry values only, so it answers at once.
class SessionStart {
public:
    virtual ~SessionStart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// StoreFailed: the system's entry could not be written; the detail says why.
    [[nodiscard]] virtual Outcome set(bool on) = 0;
};

} // namespace deskbridge
