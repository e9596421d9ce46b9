// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QLocale>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QString quit()
{
    return QCoreApplication::translate("deskbridge::IntegrationActions", "&Quit");
}

} // namespace

TEST_CASE("there are texts in English and German", "[language]")
{
    CHECK(ProgramLanguage::available().contains(u"en"_s));
    CHECK(ProgramLanguage::available().contains(u"de"_s));
}

TEST_CASE("another language takes the former one's place, numbers too", "[language]")
{
    const QLocale before;
    {
        ProgramLanguage language;
        language.use(u"de"_s);
        CHECK(quit() == u"&Beenden"_s);
        CHECK(QLocale().toString(1234567) == u"1.234.567"_s);

        language.use(u"en"_s);
        CHECK(quit() == u"&Quit"_s);
        CHECK(QLocale().toString(1234567) == u"1,234,567"_s);

        language.use(u"xx"_s);
        CHECK(quit() == u"&Quit"_s);
        language.use(u"de"_s);
    }
    CHECK(quit() == u"&Quit"_s);
    QLocale::setDefault(before);
}
