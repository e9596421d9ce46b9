// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>

namespace deskbridge {

/// The second half of every question: called once, on the asker's thread, unless the context object that
/// came with the question has gone.
template <class T> using Answer = std::function<void(Result<T>)>;

} // namespace deskbridge
