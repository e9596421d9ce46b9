// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Drives the Secret Service on the session bus the way its own user could.
namespace deskbridge::test::secretservice {

/// Locks the default collection. Where nobody can be asked for the password it stays locked.
[[nodiscard]] bool lock();
/// Of the daemon; 0 when there is none.
[[nodiscard]] qint64 processId();

} // namespace deskbridge::test::secretservice
