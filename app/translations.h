// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace deskbridge {

/// Installs our texts (embedded under `:/i18n`) and Qt's own in the system's language, as far as there are
/// any; English otherwise. The translators belong to the application.
void installTranslations(QCoreApplication &application);

} // namespace deskbridge
