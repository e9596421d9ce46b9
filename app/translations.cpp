// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

const auto ours = u":/i18n"_s;

std::unique_ptr<QTranslator> load(const QLocale &language, const QString &name,
                                  const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(language, name, u"_"_s, folder))
        return nullptr;
    return translator;
}

/// Ours and Qt's own for a language. English plurals, also where the language is none we have.
std::vector<std::unique_ptr<QTranslator>> textsIn(const QLocale &language)
{
    std::vector<std::unique_ptr<QTranslator>> texts;
    if (auto own = load(language, u"deskbridge"_s, ours)) {
        texts.push_back(std::move(own));
        texts.push_back(
            load(language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    } else {
        texts.push_back(load(QLocale::English, u"deskbridge"_s, ours));
    }
    std::erase(texts, nullptr);
    return texts;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    for (auto &translator : textsIn(QLocale())) {
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    }
}

ProgramLanguage::ProgramLanguage() = default;

ProgramLanguage::~ProgramLanguage()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList ProgramLanguage::available()
{
    const QString prefix = u"deskbridge_"_s;
    QStringList codes;
    for (const QString &file : QDir(ours).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(prefix.size()).chopped(3));
    return codes;
}

void ProgramLanguage::use(const QString &code)
{
    // In the system's language its country counts too: dates in Austria are not those in Germany.
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    const bool isSystem = code.isEmpty() || chosen.language() == system.language();
    const QLocale language = isSystem ? system : chosen;
    QLocale::setDefault(language);
    auto former = std::exchange(m_installed, textsIn(language));
    for (const auto &translator : m_installed)
        QCoreApplication::installTranslator(translator.get());
    for (const auto &translator : former)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace deskbridge
