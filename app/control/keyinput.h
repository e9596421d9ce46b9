// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/output.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace deskbridge {

/// The first line of standard input without its end and surrounding blanks. Waits for it, so nothing else
/// may be going on; on a terminal it asks with @p prompt, and what is typed stays invisible. Error: InvalidKey (nothing
/// came).
[[nodiscard]] Result<Secret> readKeyFromStandardInput(Output &output, const QString &prompt);

} // namespace deskbridge
