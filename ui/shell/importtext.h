// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace deskbridge {

/// "Importing Acme EU: 12,400 of about 20,100 tickets · 24,310 conversations · 8,100 calls left · 12 to 16 min
/// left"; says in words when the account's limit makes it wait.
[[nodiscard]] QString importText(const QString &name, const ImportProgress &progress,
                                 const QLocale &locale = {});

/// 0 to 100, none while the number of tickets is not known or is only a guess already passed.
[[nodiscard]] std::optional<int> importPercent(const ImportProgress &progress);

/// That another program does the importing; empty when none does.
[[nodiscard]] QString importerText(const Importer &importer);

/// When the data is from and when it is renewed: "last import 2 min ago · next in about 3 min".
[[nodiscard]] QString lastImportText(const IntegrationOverview &overview, UtcTime now,
                                     const QTimeZone &zone);
/// The short form for a list: "2 min ago", "not fully imported yet"; how far the first import is; may be empty.
[[nodiscard]] QString lastImportShort(const IntegrationOverview &overview, UtcTime now,
                                      const QTimeZone &zone);

} // namespace deskbridge
