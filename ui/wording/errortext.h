// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/freshdesk/accountaddress.h"

#include <QString>

namespace deskbridge {

/// What a person is told about a failure, in the program's language. Used by the window and by the command
/// line, so it needs no widgets.
struct ErrorText {
    QString what; ///< what happened and, where known, why: one or two whole sentences
    QString remedy; ///< what to do: a whole sentence; never empty

    [[nodiscard]] QString sentence() const { return what + QLatin1Char(' ') + remedy; }
};

[[nodiscard]] ErrorText errorText(const Error &error);
[[nodiscard]] ErrorText addressProblemText(AddressProblem problem);

} // namespace deskbridge
