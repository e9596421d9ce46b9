// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/secretfield.h"

#include "tests/support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskbridge;

namespace {

struct Bench {
    SecretField field;
    QLineEdit *edit = field.findChild<QLineEdit *>(u"secretEdit"_s);
    QToolButton *reveal = field.findChild<QToolButton *>(u"revealSecret"_s);
    QToolButton *paste = field.findChild<QToolButton *>(u"pasteSecret"_s);

    Bench()
    {
        field.setName(u"Freshdesk API key"_s);
        field.show();
        REQUIRE(QTest::qWaitForWindowExposed(&field));
    }

    [[nodiscard]] QString accessibleValue() const
    {
        return QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Value);
    }
};

} // namespace

TEST_CASE("a key is masked for eyes and for screen readers", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"abc123"_s);
    CHECK_FALSE(bench.edit->displayText().contains(u"abc"_s));
    CHECK_FALSE(bench.accessibleValue().contains(u"abc"_s));
    CHECK(bench.field.secret().equals(Secret(u"abc123"_s)));
    CHECK(QAccessible::queryAccessibleInterface(bench.edit)->text(QAccessible::Name)
          == u"Freshdesk API key"_s);
}

TEST_CASE("a shown key hides itself again", "[shared]")
{
    Bench bench;
    bench.field.setRevealTime(30ms);
    QTest::keyClicks(bench.edit, u"abc123"_s);
    bench.reveal->click();
    CHECK(bench.edit->displayText() == u"abc123"_s);
    CHECK(bench.accessibleValue() == u"abc123"_s);

    REQUIRE(QTest::qWaitFor([&] { return !bench.field.isRevealed(); }));
    CHECK_FALSE(bench.edit->displayText().contains(u"abc"_s));
    CHECK_FALSE(bench.reveal->isChecked());
}

TEST_CASE("a key that leaves the screen is masked when it comes back", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"abc123"_s);
    bench.reveal->click();
    bench.field.hide();
    bench.field.show();
    CHECK_FALSE(bench.field.isRevealed());
}

TEST_CASE("pasting takes the place of what was there, without the blanks around", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"old"_s);
    QApplication::clipboard()->setText(u"  new-key-1234\n"_s);
    QSignalSpy edited(&bench.field, &SecretField::edited);
    QSignalSpy pasted(&bench.field, &SecretField::pasted);
    SECTION("with the button")
    {
        bench.paste->click();
    }
    SECTION("with the keyboard")
    {
        QTest::keySequence(bench.edit, QKeySequence::Paste);
    }
    CHECK(bench.field.secret().equals(Secret(u"new-key-1234"_s)));
    CHECK(edited.size() == 1);
    CHECK(pasted.size() == 1);
}

TEST_CASE("an empty clipboard changes nothing", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"old"_s);
    QApplication::clipboard()->clear();
    QSignalSpy pasted(&bench.field, &SecretField::pasted);
    bench.paste->click();
    CHECK(bench.field.secret().equals(Secret(u"old"_s)));
    CHECK(pasted.isEmpty());
}

TEST_CASE("an overwritten key cannot be brought back by undo", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"first-key"_s);
    bench.edit->selectAll();
    QTest::keyClicks(bench.edit, u"x"_s);
    bench.reveal->click();
    CHECK_FALSE(bench.edit->isUndoAvailable());
    QTest::keySequence(bench.edit, QKeySequence::Undo);
    CHECK(bench.edit->text() == u"x"_s);
}

TEST_CASE("typing in the middle of a key keeps the cursor there", "[shared]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"ac"_s);
    bench.edit->setCursorPosition(1);
    QTest::keyClicks(bench.edit, u"b1"_s);
    CHECK(bench.field.secret().equals(Secret(u"ab1c"_s)));
}

TEST_CASE("a label's shortcut leads into the key's line", "[shared]")
{
    Bench bench;
    QLabel label(u"&Key"_s);
    label.setBuddy(&bench.field);
    CHECK(bench.field.focusProxy() == bench.edit);
}
