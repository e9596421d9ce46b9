// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace deskbridge {

/// Before anything is opened: where standard input, output or error is closed, the next file that is opened would
/// take its number and receive what is meant for it, a new key among it. So the number is taken by something that
/// can be neither read nor written, and whoever tries is told.
void occupyStandardStreams();

} // namespace deskbridge
