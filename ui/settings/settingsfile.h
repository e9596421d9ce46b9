// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/settings/settingseditor.h"

#include <QByteArray>

namespace deskbridge {

/// Why a file of settings is not taken.
struct SettingsFileProblem {
    enum class Kind {
        NotSettings, ///< not JSON, or some other JSON
        Newer, ///< of a version that this program does not know
        BadValue, ///< `field` is not what it has to be, or not known
    };
    Kind kind = Kind::NotSettings;
    QString field = {}; ///< with BadValue: `import.poll_minutes`

    bool operator==(const SettingsFileProblem &) const = default;
};

/// The settings as JSON, versioned. No secret is in it: neither the proxy's password nor its keychain entry;
/// nor whether the program starts with the session, which is the computer's business.
[[nodiscard]] QByteArray toSettingsFile(const Choices &choices);
/// All or nothing. What the file does not name stays as in `present`.
[[nodiscard]] Result<Choices, SettingsFileProblem> fromSettingsFile(const QByteArray &bytes,
                                                                    const Choices &present);

/// In words: a whole sentence.
[[nodiscard]] QString settingsFileProblemText(const SettingsFileProblem &problem);

} // namespace deskbridge
