// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

bool install(QCoreApplication &application, const QLocale &language, const QString &name,
             const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(language, name, u"_"_s, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release()); // its parent keeps it
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QString ours = u":/i18n"_s;
    if (!install(application, QLocale(), u"deskbridge"_s, ours)) {
        // English plurals, also where the system's language is none we have.
        install(application, QLocale::English, u"deskbridge"_s, ours);
        return;
    }
    install(application, QLocale(), u"qtbase"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace deskbridge
