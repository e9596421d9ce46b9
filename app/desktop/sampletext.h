// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/sampleaccount.h"
#include "ui/wording/errortext.h"

namespace deskbridge {

/// What a person is told when the sample account cannot be started.
[[nodiscard]] ErrorText sampleFailureText(const SampleAccount::Failure &failure,
                                          const QString &domain);
/// When it ended by itself while it was in use.
[[nodiscard]] ErrorText sampleEndedText();

} // namespace deskbridge
