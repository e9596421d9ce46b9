// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace deskbridge {

/// Installs our texts (embedded under `:/i18n`) and Qt's own in the system's language, as far as there are
/// any; English otherwise. The translators belong to the application.
void installTranslations(QCoreApplication &application);

/// The language of a program whose user may choose another while it runs. Numbers and dates follow. It
/// goes before the application.
class ProgramLanguage final {
public:
    ProgramLanguage();
    ~ProgramLanguage();
    Q_DISABLE_COPY_MOVE(ProgramLanguage)

    /// The codes of the languages that there are texts in, sorted.
    [[nodiscard]] static QStringList available();
    /// A code, or empty for the system's. Every window hears of it (QEvent::LanguageChange).
    void use(const QString &code);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace deskbridge
