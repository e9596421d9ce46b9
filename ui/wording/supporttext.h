// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/savefile.h"
#include "core/diagnostics/evidencepack.h"
#include "ui/wording/errortext.h"

#include <QString>
#include <QTimeZone>

namespace deskbridge {

/// The answers to what injixo's support asks first, filled in as far as they are known here, to be copied.
[[nodiscard]] QString supportText(const SupportFacts &facts, const QTimeZone &zone);
/// The pack with that text as a file of its own.
[[nodiscard]] QList<ZipEntry> filesWithSupportText(const EvidencePack &pack, const QTimeZone &zone);

/// Why a file was not saved, and what to do.
[[nodiscard]] ErrorText saveProblemText(SaveProblem problem);

} // namespace deskbridge
