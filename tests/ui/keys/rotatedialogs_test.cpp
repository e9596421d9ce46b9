// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/keys/keysamples.h"
#include "ui/connecting/issuedkeyview.h"
#include "ui/keys/rotateininjixodialog.h"
#include "ui/keys/rotateinjixokeydialog.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/secretfield.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Dialog = RotateInjixoKeyDialog;

struct Bench {
    explicit Bench(bool isOpen = false)
    {
        desk.keys = sampleKeys();
        desk.keys.injixoKeys = {sampleKey(7, InjixoKeyState::Active, u"old7"_s)};
        desk.keys.injixoKeys.last().key.lastUsedAt = desk.now - 1min;
        if (isOpen) {
            desk.keys.rotation = KeyRotation{.integration = IntegrationId{1}, .begunAt = desk.now};
            desk.keys.injixoKeys.last().key.state = InjixoKeyState::Retiring;
            desk.keys.injixoKeys.last().key.retiresAt = desk.now + 24h;
            desk.keys.injixoKeys.append(sampleKey(99, InjixoKeyState::Active, u"new4"_s));
            desk.keys.injixoKeys.last().key.createdAt = desk.now;
        }
        dialog =
            std::make_unique<Dialog>(desk, prompts, desk.keys, clock, QTimeZone::utc(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    void press(const char *name) { deskbridge::press(*dialog, name); }
    [[nodiscard]] bool waitFor(int step)
    {
        return QTest::qWaitFor([&] { return dialog->step() == step; });
    }
    QString text(const char *name)
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// As the receiver notes it, and the dialog hears.
    void appUses(qsizetype index, std::chrono::seconds later)
    {
        InjixoKeyFacts &key = desk.keys.injixoKeys[index].key;
        if (!key.firstUsedAt)
            key.firstUsedAt = desk.now + later;
        key.lastUsedAt = desk.now + later;
        desk.keys.injixoKeys[index].usesSinceRotation = 14;
        const auto before = desk.asked.count(u"overview"_s);
        dialog->refresh();
        REQUIRE(QTest::qWaitFor([&] { return desk.asked.count(u"overview"_s) > before; }));
        QCoreApplication::processEvents();
    }

    FakeKeyDesk desk;
    AnsweringPrompts prompts;
    ManualClock clock;
    std::unique_ptr<Dialog> dialog;
};

} // namespace

TEST_CASE("a key is rotated from the reason to the end of the former one, by keyboard", "[keys]")
{
    Bench bench;
    CHECK(bench.dialog->step() == Dialog::Why);
    bench.press("reason-colleague_left");
    bench.press("next");
    bench.press("overlap-72");
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::NewKey));
    CHECK(bench.desk.asked.contains(u"colleague_left 72"_s));
    bench.press("copyKey");
    CHECK(QGuiApplication::clipboard()->text() == u"ijx_the_new_key_new4"_s);
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::EnterIt));
    CHECK_FALSE(bench.dialog->findChild<IssuedKeyView *>()->hasKey());
    bench.appUses(1, 1min);
    CHECK(bench.text("liveProof").contains(u"14 request(s)"_s));
    bench.press("next");
    CHECK(bench.text("judgement").contains(u"has changed over"_s));
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::Done));
    CHECK(bench.prompts.asked.isEmpty());
    CHECK(bench.desk.asked.contains(u"finish"_s));
}

TEST_CASE("without proof the former key ends only after its last use was named", "[keys]")
{
    Bench bench(true);
    bench.press("next");
    CHECK(bench.text("judgement").contains(u"not proved"_s));
    bench.press("next");
    REQUIRE(bench.prompts.asked.size() == 1);
    CHECK(bench.prompts.asked.last().text.contains(u"…old7"_s));
    CHECK(bench.prompts.asked.last().detail.contains(u"used last at"_s));
    CHECK_FALSE(bench.desk.asked.contains(u"finish"_s));

    bench.prompts.answer = 0;
    bench.press("next");
    CHECK(bench.waitFor(Dialog::Done));
}

TEST_CASE("a former key that is still used after the new one is no proof", "[keys]")
{
    Bench bench(true);
    bench.appUses(1, 1min);
    bench.appUses(0, 2min);
    bench.press("next");
    CHECK(bench.text("judgement").contains(u"not proved"_s));
}

TEST_CASE("the former key is not ended once the new one has gone", "[keys]")
{
    Bench bench(true);
    bench.press("next");
    REQUIRE(bench.dialog->step() == Dialog::EndFormer);
    bench.prompts.answer = 0;
    bench.prompts.holdsBack = true;
    bench.press("next");
    REQUIRE(bench.prompts.asked.size() == 1);

    bench.desk.keys.injixoKeys.last().key.state = InjixoKeyState::Revoked;
    bench.dialog->refresh();
    auto *next = bench.dialog->findChild<QPushButton *>(u"next"_s);
    REQUIRE(QTest::qWaitFor([&] { return !next->isEnabled(); }));
    CHECK(bench.text("judgement").contains(u"no longer there"_s));
    bench.prompts.waiting(bench.prompts.answer);
    CHECK_FALSE(bench.desk.asked.contains(u"finish"_s));

    bench.press("back");
    REQUIRE(bench.dialog->step() == Dialog::EnterIt);
    bench.press("generateAnother");
    CHECK(bench.dialog->step() == Dialog::Why);
}

TEST_CASE("an interrupted rotation goes on where it was, and gives more time", "[keys]")
{
    Bench bench(true);
    CHECK(bench.dialog->step() == Dialog::EnterIt);
    CHECK(bench.text("liveProof").contains(u"not been seen"_s));
    bench.press("next");
    bench.press("extendOverlap");
    REQUIRE(QTest::qWaitFor([&] { return bench.desk.asked.contains(u"extend"_s); }));
}

TEST_CASE("Return leads on without harm at every step", "[keys]")
{
    Bench bench;
    const auto focus = [&bench] { return bench.dialog->focusWidget()->objectName(); };
    const auto pressReturn = [&bench] {
        QTest::keyClick(bench.dialog->focusWidget(), Qt::Key_Return);
    };
    pressReturn();
    REQUIRE(bench.dialog->step() == Dialog::Overlap);
    pressReturn();
    REQUIRE(bench.waitFor(Dialog::NewKey));
    CHECK(focus() == u"copyKey"_s);
    pressReturn();
    CHECK(bench.dialog->findChild<IssuedKeyView *>()->wasCopied());
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::EnterIt));
    CHECK(focus() == u"next"_s);
    pressReturn();
    REQUIRE(bench.dialog->step() == Dialog::EndFormer);
    CHECK(focus() == u"close"_s); // not proved: nothing is to be ended by one key
    bench.appUses(1, 1min);
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::Done));
    CHECK(focus() == u"close"_s);
}

TEST_CASE("the new key is seen whole, however wide the dialog is", "[keys]")
{
    Bench bench;
    bench.press("next");
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::NewKey));
    auto *text = bench.dialog->findChild<QPlainTextEdit *>(u"issuedKey"_s);
    const auto isWhole = [text] {
        const QTextDocument &document = *text->document();
        const QRectF lines = document.documentLayout()->blockBoundingRect(document.begin());
        return lines.height() + document.documentMargin() <= text->viewport()->height();
    };
    for (const int width : {660, 420, 1000, 360}) {
        bench.dialog->resize(width, 480);
        CHECK(QTest::qWaitFor(isWhole));
    }
}

TEST_CASE("a rotation whose new key was ended begins again", "[keys]")
{
    FakeKeyDesk desk;
    desk.keys = sampleKeys();
    desk.keys.rotation = KeyRotation{.integration = IntegrationId{1}, .begunAt = desk.now};
    desk.keys.injixoKeys = {sampleKey(7, InjixoKeyState::Revoked, u"old7"_s)};
    AnsweringPrompts prompts;
    const ManualClock clock;
    const Dialog dialog(desk, prompts, desk.keys, clock, QTimeZone::utc(), nullptr);
    CHECK(dialog.step() == Dialog::Why);
}

TEST_CASE("a rotation that finished by itself is told as done", "[keys]")
{
    Bench bench(true);
    bench.desk.keys.rotation.reset();
    bench.dialog->refresh();
    CHECK(bench.waitFor(Dialog::Done));
}

TEST_CASE("a key that was not copied is not left without a question", "[keys]")
{
    Bench bench;
    bench.press("next");
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::NewKey));
    bench.press("next");
    CHECK(bench.dialog->step() == Dialog::NewKey);
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    CHECK(bench.dialog->isVisible());
    CHECK(bench.prompts.asked.size() == 2);
    bench.prompts.answer = 0;
    bench.press("close");
    CHECK_FALSE(bench.dialog->isVisible());
}

TEST_CASE("a leak proposes a short overlap, and a failure to generate stays at its step", "[keys]")
{
    Bench bench;
    bench.press("reason-leak");
    bench.press("next");
    bench.desk.error = Error{ErrorKind::StoreFull, {}, {}};
    bench.press("next");
    auto *problem = bench.dialog->findChild<InlineMessage *>(u"problem"_s);
    REQUIRE(QTest::qWaitFor([&] { return problem->isVisible(); }));
    CHECK(bench.dialog->step() == Dialog::Overlap);
    CHECK(bench.desk.asked.contains(u"leak 1"_s));
}

TEST_CASE("every control of the rotation has a name at each step", "[keys]")
{
    Bench bench;
    CHECK(namelessControls(*bench.dialog).isEmpty());
    bench.press("next");
    CHECK(namelessControls(*bench.dialog).isEmpty());
    bench.press("next");
    REQUIRE(bench.waitFor(Dialog::NewKey));
    CHECK(namelessControls(*bench.dialog).isEmpty());
    bench.press("copyKey");
    bench.press("next");
    CHECK(namelessControls(*bench.dialog).isEmpty());
    bench.press("next");
    CHECK(namelessControls(*bench.dialog).isEmpty());
}

TEST_CASE("a key of injixo is rotated through both web pages", "[keys]")
{
    FakeKeyDesk desk;
    desk.keys = sampleKeys();
    desk.keys.injixoKeys = {
        sampleKey(7, InjixoKeyState::Active, u"old7"_s, InjixoKeyMaker::Injixo)};
    RotateInInjixoDialog dialog(desk, desk.keys, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto waitFor = [&](int step) {
        return QTest::qWaitFor([&] { return dialog.step() == step; });
    };

    press(dialog, "next");
    REQUIRE(waitFor(RotateInInjixoDialog::Generate));
    auto *edit = dialog.findChild<SecretField *>()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"a-key-from-injixo-0002"_s);
    CHECK(namelessControls(dialog).isEmpty());
    press(dialog, "next");
    REQUIRE(waitFor(RotateInInjixoDialog::EnterIt));
    CHECK(desk.keysHeard == QList<QByteArray>{"a-key-from-injixo-0002"});
    CHECK(dialog.findChild<QLabel *>(u"enterStep"_s)->text().contains(u"…0002"_s));
    press(dialog, "copyKey");
    CHECK(QGuiApplication::clipboard()->text() == u"a-key-from-injixo-0002"_s);
    press(dialog, "next");
    CHECK(waitFor(RotateInInjixoDialog::Done));
    CHECK(desk.asked == QStringList{u"routine"_s, u"beginInInjixo"_s, u"keep"_s, u"finish"_s});
}

TEST_CASE("a rotation in injixo is resumed at the page where it was", "[keys]")
{
    FakeKeyDesk desk;
    desk.keys = sampleKeys();
    desk.keys.rotation = KeyRotation{.maker = InjixoKeyMaker::Injixo, .begunAt = desk.now};
    desk.keys.injixoKeys = {
        sampleKey(7, InjixoKeyState::Active, u"old7"_s, InjixoKeyMaker::Injixo)};
    {
        RotateInInjixoDialog waiting(desk, desk.keys, nullptr);
        waiting.setAttribute(Qt::WA_DeleteOnClose, false);
        waiting.show();
        CHECK(waiting.step() == RotateInInjixoDialog::Generate);
        press(waiting, "abandon");
        REQUIRE(QTest::qWaitFor([&] { return !waiting.isVisible(); }));
        CHECK(desk.asked.contains(u"abandon"_s));
    }
    desk.keys.injixoKeys.append(
        sampleKey(8, InjixoKeyState::Active, u"new8"_s, InjixoKeyMaker::Injixo));
    desk.keys.injixoKeys.last().key.createdAt = desk.now;
    const RotateInInjixoDialog pasted(desk, desk.keys, nullptr);
    CHECK(pasted.step() == RotateInInjixoDialog::EnterIt);
    CHECK(pasted.findChild<QPushButton *>(u"copyKey"_s)->isHidden());
}
