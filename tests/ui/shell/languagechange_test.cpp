// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "tests/ui/shell/pseudolanguage.h"
#include "tests/ui/shell/screenwords.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingssection.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTimeZone>

#include <memory>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// What no language changes: names people gave, addresses, names of zones and languages.
bool isNobodysWord(const QString &word)
{
    static const QStringList kept{u"Acme"_s,    u"Deskbridge"_s, u"UTC"_s,     u"Deutsch"_s,
                                  u"English"_s, u"window.ini"_s, u"Français"_s};
    return kept.contains(word) || word.startsWith(u"127.0.0.1"_s)
        || QTimeZone::isTimeZoneIdAvailable(word.toLatin1()) || word.startsWith(u'/');
}

QStringList oldWords(const QSet<QString> &before, const QSet<QString> &after)
{
    QStringList old;
    for (const QString &word : after) {
        if (before.contains(word) && !isNobodysWord(word))
            old.append(word);
    }
    return old;
}

} // namespace

TEST_CASE("another language reaches every word of the window at once", "[language]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    const QSet<QString> before = wordsOn(*program.window);
    REQUIRE(before.contains(u"Source queues"_s));
    QSignalSpy retranslated(program.window.get(), &MainWindow::retranslated);

    auto language = std::make_unique<PseudoLanguage>();
    REQUIRE(QTest::qWaitFor([&] { return retranslated.count() == 1; }));
    REQUIRE(program.waitToSee("integrationPage"));

    const QStringList old = oldWords(before, wordsOn(*program.window));
    CAPTURE(old.join(u" | "_s));
    CHECK(old.isEmpty());
    CHECK(program.find<QLabel>("integrationName")->text() == u"Acme"_s);

    language.reset();
    REQUIRE(QTest::qWaitFor([&] { return retranslated.count() == 2; }));
    REQUIRE(program.waitToSee("integrationPage"));
    CHECK(wordsOn(*program.window).contains(u"Source queues"_s));
}

TEST_CASE("another language leaves what was chosen", "[language]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("show-activity")->trigger();
    program.find<QLineEdit>("queueFilter")->setText(u"sales"_s);
    program.window->resize(1000, 700);
    QSignalSpy retranslated(program.window.get(), &MainWindow::retranslated);

    const PseudoLanguage language;
    REQUIRE(QTest::qWaitFor([&] { return retranslated.count() == 1; }));

    REQUIRE(program.waitToSee("integrationPage"));
    CHECK(program.sees("activityPage"));
    CHECK(program.find<QLineEdit>("queueFilter")->text() == u"sales"_s);
    CHECK(program.window->size() == QSize(1000, 700));
    CHECK(program.window->menuBar()->actions().size() == 5);
}

TEST_CASE("another language reaches the settings while they are open", "[language]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.window->openSettings(sectionname::network);
    auto *dialog = program.find<SettingsDialog>("settingsDialog");
    REQUIRE(QTest::qWaitFor([dialog] { return dialog->editor().isLoaded(); }));
    const QSet<QString> before = wordsOn(*dialog);

    const PseudoLanguage language;
    REQUIRE(QTest::qWaitFor([dialog] { return dialog->windowTitle() == u"«Settings»"_s; }));

    const QStringList old = oldWords(before, wordsOn(*dialog));
    CAPTURE(old.join(u" | "_s));
    CHECK(old.isEmpty());
    CHECK(dialog->section() == QString(sectionname::network));
}

TEST_CASE("without a database the explanation is said anew", "[language]")
{
    Program program;
    QFile file(program.folder.filePath(u"deskbridge.sqlite"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    program.start();
    REQUIRE(program.waitToSee("failurePage"));
    const QSet<QString> before = wordsOn(*program.window);
    QSignalSpy retranslated(program.window.get(), &MainWindow::retranslated);

    const PseudoLanguage language;
    REQUIRE(QTest::qWaitFor([&] { return retranslated.count() == 1; }));

    CHECK(program.waitToSee("failurePage"));
    const QStringList old = oldWords(before, wordsOn(*program.window));
    CAPTURE(old.join(u" | "_s));
    CHECK(old.isEmpty());
}
