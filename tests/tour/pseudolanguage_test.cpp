// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/pseudolanguage.h"

#include "tests/support/catch.h"
#include "tests/tour/layoutfaults.h"
#include "tests/tour/tour.h"
#include "ui/shared/apptheme.h"

#include <QApplication>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// What a window shows that nobody translates: what a person typed, Freshdesk's names, and names of things.
const QStringList &names()
{
    static const QStringList all{
        u"Acme \\w+"_s,
        u"127\\.0\\.0\\.1:\\d+"_s,
        u"ijx_\\w+"_s,
        u"Deskbridge"_s,
        u"Freshdesk"_s,
        u"injixo"_s,
        u"[A-Z]\\w+/\\w+"_s,
        u"UTC"_s,
        u"[0-9a-f]{8}"_s, // a key's fingerprint
        u"(Ctrl|Shift|Alt)\\+\\w+"_s,
        u"https?://\\S+"_s,
        u"/\\S+"_s, // folders
        u"fdk pack"_s,
        u"acme\\.freshdesk\\.com"_s,
        u"\\p{Lu}[\\p{L}& ]+ (Tickets|Replies)"_s, // source queues: named as injixo gets them, in every language
    };
    return all;
}

} // namespace

TEST_CASE("the pseudo-language lengthens a text and leaves its placeholders alone", "[tour]")
{
    const QString text = u"<b>%1</b> of %L2 &amp; %n &Queues…"_s;
    const QString changed = PseudoLanguage::lengthened(text);
    for (const QString &kept : {u"<b>%1</b>"_s, u"%L2"_s, u"&amp;"_s, u"%n"_s, u"&Q"_s, u"…"_s})
        CHECK(changed.contains(kept));
    CHECK(changed.size() >= text.size() * 13 / 10);
    CHECK(PseudoLanguage::isTranslated(changed));
    CHECK_FALSE(PseudoLanguage::isTranslated(text));
}

TEST_CASE("every page and dialog has room for a longer language and no text without translation",
          "[tour]")
{
    PseudoLanguage language;
    REQUIRE(QCoreApplication::installTranslator(&language));
    const AppTheme theme;
    constexpr QSize usual{1280, 760};
    Tour tour(usual);
    tour.lead([&](const Tour::Stop &stop) {
        CAPTURE(stop.name.toStdString());
        CHECK(clippedTexts(*stop.window) == QStringList());
        CHECK(untranslatedTexts(*stop.window, names()) == QStringList());
        QStringList tall; // which part asks for the height
        for (const QWidget *part : stop.window->findChildren<QWidget *>()) {
            if (!part->objectName().isEmpty() && part->minimumSizeHint().height() > 400)
                tall << u"%1 %2"_s.arg(part->objectName()).arg(part->minimumSizeHint().height());
        }
        CAPTURE(tall);
        CHECK(stop.window->width() <= usual.width());
        CHECK(stop.window->height() <= usual.height());
    });
    QCoreApplication::removeTranslator(&language);
}
