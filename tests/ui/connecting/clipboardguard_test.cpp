// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/clipboardguard.h"

#include "tests/support/catch.h"
#include "ui/connecting/issuedkeyview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskbridge;

namespace {

QClipboard &clipboard()
{
    return *QApplication::clipboard();
}

} // namespace

TEST_CASE("a copied key is taken off the clipboard after its time", "[connecting]")
{
    ClipboardGuard guard(clipboard(), nullptr);
    guard.setLifetime(30ms);
    const QSignalSpy cleared(&guard, &ClipboardGuard::cleared);
    guard.copy(Secret(u"ijx_secret"_s));
    CHECK(clipboard().text() == u"ijx_secret"_s);
    CHECK(guard.remaining() == 1s);

    REQUIRE(QTest::qWaitFor([&] { return !cleared.isEmpty(); }));
    CHECK(clipboard().text().isEmpty());
    CHECK_FALSE(guard.isWaiting());
}

TEST_CASE("what was copied after the key stays on the clipboard", "[connecting]")
{
    ClipboardGuard guard(clipboard(), nullptr);
    guard.setLifetime(30ms);
    const QSignalSpy cleared(&guard, &ClipboardGuard::cleared);
    guard.copy(Secret(u"ijx_secret"_s));
    clipboard().setText(u"a shopping list"_s);

    REQUIRE(QTest::qWaitFor([&] { return !cleared.isEmpty(); }));
    CHECK(clipboard().text() == u"a shopping list"_s);
}

TEST_CASE("copying again starts the time anew", "[connecting]")
{
    ClipboardGuard guard(clipboard(), nullptr);
    guard.setLifetime(30ms);
    guard.copy(Secret(u"first"_s));
    guard.setLifetime(1h);
    guard.copy(Secret(u"second"_s));

    CHECK_FALSE(QTest::qWaitFor([&] { return clipboard().text() != u"second"_s; }, 100));
    CHECK(guard.remaining() == 3600s);
}

TEST_CASE("the guard outlives its window until the clipboard is cleared", "[connecting]")
{
    const QPointer<ClipboardGuard> guard = new ClipboardGuard(clipboard(), qApp);
    guard->setLifetime(30ms);
    guard->copy(Secret(u"ijx_secret"_s));
    guard->endWhenCleared();
    CHECK(clipboard().text() == u"ijx_secret"_s);

    REQUIRE(QTest::qWaitFor([&] { return guard.isNull(); }));
    CHECK(clipboard().text().isEmpty());
}

TEST_CASE("clipboard histories are asked not to keep the key", "[connecting]")
{
    ClipboardGuard guard(clipboard(), nullptr);
    guard.copy(Secret(u"ijx_secret"_s));
    CHECK(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE("a key that is selected is given to nobody, one that is copied is", "[connecting]")
{
    const QString issued = u"ijx_issued_and_selected"_s;
    IssuedKeyView view;
    view.setKey(Secret(issued));
    view.show();
    auto *text = view.findChild<QPlainTextEdit *>(u"issuedKey"_s);
    REQUIRE(text);
    clipboard().setText(u"a shopping list"_s);

    QTest::keySequence(text, QKeySequence::SelectAll);
    REQUIRE(text->textCursor().selectedText() == issued);
    text->copy(); // asks for the same data as the selection clipboard and a drag
    CHECK_FALSE(clipboard().text().contains(issued));
    if (clipboard().supportsSelection())
        CHECK_FALSE(clipboard().text(QClipboard::Selection).contains(issued));
    CHECK_FALSE(view.wasCopied());

    QTest::keySequence(text, QKeySequence::Copy);
    CHECK(clipboard().text() == issued);
    CHECK(view.wasCopied());
}
