// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keyspage.h"

#include "tests/ui/keys/keysamples.h"
#include "ui/keys/keyblock.h"
#include "ui/keys/keystext.h"
#include "ui/shared/inlinemessage.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench {
    Bench()
    {
        desk.keys = sampleKeys();
        page.resize(1000, 700);
        page.show();
    }
    void show()
    {
        IntegrationOverview overview;
        overview.integration = desk.keys.integration;
        page.setIntegration(overview);
        REQUIRE(QTest::qWaitFor(
            [&] { return page.findChild<QWidget *>(u"freshdeskKeyCard"_s)->isVisible(); }));
    }
    QString shown()
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QWidget &block(qint64 id) { return *page.findChild<QWidget *>(u"key-%1"_s.arg(id)); }

    FakeKeyDesk desk;
    AnsweringPrompts prompts;
    ManualClock clock;
    KeysPage page{desk, prompts, clock, QTimeZone::utc()};
};

} // namespace

TEST_CASE("both keys are shown with what is known of them", "[keys]")
{
    Bench bench;
    InjixoKeyLine line = sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s);
    line.usesToday = 4321;
    bench.desk.keys.injixoKeys = {line};
    bench.show();

    const QString shown = bench.shown();
    for (const QString &expected :
         {u"…1234"_s, u"5eed5eed"_s, u"agent 80012345678 in Freshdesk"_s,
          u"Account Administrator"_s, u"all tickets"_s,
          u"57 day(s); the reminder comes in 33 day(s)"_s, u"…x7Q2 · Valid"_s, u"c0ffee12"_s,
          QLocale().toString(4321), u"not yet"_s})
        CHECK(shown.contains(expected));
    CHECK(namelessControls(bench.page).isEmpty());
}

TEST_CASE("a Freshdesk key that was stored before fingerprints were says so", "[keys]")
{
    Bench bench;
    bench.desk.keys.integration.apiKeyFingerprint.clear();
    const auto facts =
        keystext::freshdeskFacts(bench.desk.keys, {}, bench.clock.now(), QTimeZone::utc());
    CHECK(facts.contains(KeyFact{u"Fingerprint"_s, u"not known"_s}));
}

TEST_CASE("of a key generated in injixo no validity is claimed", "[keys]")
{
    Bench bench;
    bench.desk.keys.injixoKeys = {
        sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s, InjixoKeyMaker::Injixo)};
    bench.show();

    CHECK(bench.shown().contains(u"…x7Q2 · Kept here"_s));
    CHECK(bench.shown().contains(u"cannot be seen"_s));
    CHECK_FALSE(bench.shown().contains(u"Valid"_s));
}

TEST_CASE("a former key that knocks is named with its attempts", "[keys]")
{
    Bench bench;
    InjixoKeyLine former = sampleKey(6, InjixoKeyState::Revoked, u"old6"_s);
    former.refused = 41;
    bench.desk.keys.injixoKeys = {former, sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s)};
    bench.show();

    CHECK(bench.shown().contains(u"41"_s));
    CHECK(bench.shown().contains(u"is refused"_s));
    CHECK_FALSE(bench.block(6).findChild<QPushButton *>(u"endKey"_s)->isVisibleTo(&bench.page));
}

TEST_CASE("replacing is the window's to do, for each key its own", "[keys]")
{
    Bench bench;
    bench.desk.keys.injixoKeys = {sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s)};
    bench.show();
    QSignalSpy asked(&bench.page, &IntegrationView::repairRequested);

    press(bench.page, "replaceKey");
    press(bench.page, "rotateKey");

    REQUIRE(asked.size() == 2);
    CHECK(asked[0][1].value<Repair>() == Repair::ReplaceFreshdeskKey);
    CHECK(asked[1][1].value<Repair>() == Repair::RotateInjixoKey);
}

TEST_CASE("without an injixo key the page says what it is for and leads to the set-up", "[keys]")
{
    Bench bench;
    bench.show();
    CHECK(bench.page.findChild<QLabel *>(u"noInjixoKey"_s)->isVisible());
    QSignalSpy asked(&bench.page, &IntegrationView::repairRequested);
    press(bench.page, "rotateKey");
    CHECK(asked[0][1].value<Repair>() == Repair::ContinueSetup);
}

TEST_CASE("a key ends only after its last use was named", "[keys]")
{
    Bench bench;
    InjixoKeyLine line = sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s);
    line.key.lastUsedAt = bench.clock.now() - 5min;
    bench.desk.keys.injixoKeys = {line};
    bench.show();

    press(bench.block(7), "endKey");
    REQUIRE(bench.prompts.asked.size() == 1);
    CHECK(bench.prompts.asked.last().detail.contains(u"used last"_s));
    CHECK_FALSE(bench.desk.asked.contains(u"revoke"_s));
    bench.prompts.answer = 0;
    press(bench.block(7), "endKey");
    CHECK(bench.desk.asked.contains(u"key 7"_s));
}

TEST_CASE("what ending a key does is told as it is for this key", "[keys]")
{
    Bench bench;
    InjixoKeyLine former = sampleKey(6, InjixoKeyState::Retiring, u"old6"_s);
    InjixoKeyLine current = sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s);
    const auto asked = [&bench](qint64 key) {
        press(bench.block(key), "endKey");
        return bench.prompts.asked.last().detail;
    };
    SECTION("one in use is better replaced")
    {
        current.key.lastUsedAt = bench.clock.now() - 5min;
        bench.desk.keys.injixoKeys = {current};
        bench.show();
        CHECK(asked(7).contains(u"Whoever still uses it"_s));
        CHECK(asked(7).contains(u"replace it instead"_s));
    }
    SECTION("one that was never used has nobody who still uses it")
    {
        bench.desk.keys.injixoKeys = {current};
        bench.show();
        CHECK(asked(7).contains(u"never used"_s));
        CHECK_FALSE(asked(7).contains(u"still uses"_s));
        CHECK_FALSE(asked(7).contains(u"instead"_s));
    }
    SECTION("one that is being replaced need not be replaced")
    {
        former.key.lastUsedAt = bench.clock.now() - 5min;
        former.key.retiresAt = bench.clock.now() + 24h;
        bench.desk.keys.injixoKeys = {former, current};
        bench.show();
        CHECK(asked(6).contains(u"being replaced already, and ends by itself on"_s));
        CHECK_FALSE(asked(6).contains(u"instead"_s));
    }
}

TEST_CASE("after a key has ended the focus stays beside it", "[keys]")
{
    Bench bench;
    bench.desk.keys.injixoKeys = {sampleKey(6, InjixoKeyState::Retiring, u"old6"_s),
                                  sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s)};
    bench.show();
    bench.prompts.answer = 0;
    press(bench.block(7), "endKey");
    bench.desk.keys.injixoKeys[1].key.state = InjixoKeyState::Revoked;
    // The other key moves up into its place; its button is not to be pressed by mistake.
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.block(7).findChild<QPushButton *>(u"endKey"_s)->isHidden(); }));
    CHECK(bench.page.focusWidget()->objectName() == u"rotateKey"_s);

    bench.block(6).findChild<QPushButton *>(u"endKey"_s)->setFocus();
    bench.page.reload();
    QTest::qWait(0);
    CHECK(bench.page.focusWidget() == bench.block(6).findChild<QPushButton *>(u"endKey"_s));
}

TEST_CASE("when all keys have ended the page says so, and how to go on", "[keys]")
{
    Bench bench;
    bench.desk.keys.injixoKeys = {sampleKey(6, InjixoKeyState::Revoked, u"old6"_s),
                                  sampleKey(7, InjixoKeyState::Revoked, u"x7Q2"_s)};
    bench.desk.keys.rotation =
        KeyRotation{.integration = IntegrationId{1}, .begunAt = bench.clock.now()};
    bench.show();
    CHECK(bench.shown().contains(u"Every injixo API key has been ended"_s));
    CHECK_FALSE(bench.shown().contains(u"none yet"_s));
    CHECK(bench.page.findChild<QPushButton *>(u"rotateKey"_s)->text() == u"Generate a new key…"_s);

    const QString bar = keystext::openRotation(
        *bench.desk.keys.rotation,
        {bench.desk.keys.injixoKeys[0].key, bench.desk.keys.injixoKeys[1].key}, QTimeZone::utc());
    CHECK(bar.contains(u"has been ended"_s));
    CHECK_FALSE(bar.contains(u"being replaced"_s));
}

TEST_CASE("the page says where the Freshdesk key is kept", "[keys]")
{
    Bench bench;
    bench.show();
    const auto *note = bench.page.findChild<QLabel *>(u"freshdeskNote"_s);
    CHECK(note->text().contains(u"keychain"_s));
    bench.page.setSecretsFile(u"/home/ada/keys.json"_s);
    CHECK_FALSE(note->text().contains(u"keychain"_s));
    CHECK(note->text().contains(u"secrets file"_s));
}

TEST_CASE("a key that could not be ended is said until its ending is tried again", "[keys]")
{
    Bench bench;
    bench.desk.keys.injixoKeys = {sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s)};
    bench.show();
    bench.prompts.answer = 0;
    bench.desk.error = Error{ErrorKind::StoreFailed, {}, {}};
    press(bench.block(7), "endKey");
    auto *failure = bench.page.findChild<InlineMessage *>(u"endFailure"_s);
    REQUIRE(QTest::qWaitFor([&] { return failure->isVisible(); }));

    bench.desk.error.reset();
    bench.desk.keys.injixoKeys.append(sampleKey(8, InjixoKeyState::Active, u"new8"_s));
    bench.page.refreshTimes();
    REQUIRE(
        QTest::qWaitFor([&] { return bench.page.findChild<QWidget *>(u"key-8"_s) != nullptr; }));
    CHECK(failure->isVisible());

    SECTION("by its button")
    {
        failure->button()->click();
        CHECK(bench.desk.asked.count(u"key 7"_s) == 2);
    }
    SECTION("by another order")
    {
        press(bench.block(8), "endKey");
        CHECK(bench.desk.asked.contains(u"key 8"_s));
    }
    SECTION("or the page is another integration's")
    {
        IntegrationOverview other;
        other.integration.id = IntegrationId{2};
        bench.page.setIntegration(other);
    }
    CHECK_FALSE(failure->isVisible());
}

TEST_CASE("a store that does not answer is said, with a way to try again", "[keys]")
{
    Bench bench;
    bench.desk.error = Error{ErrorKind::StoreFailed, {}, {}};
    IntegrationOverview overview;
    overview.integration = bench.desk.keys.integration;
    bench.page.setIntegration(overview);
    auto *failure = bench.page.findChild<InlineMessage *>(u"keysFailure"_s);
    REQUIRE(QTest::qWaitFor([&] { return failure->isVisible(); }));

    bench.desk.error.reset();
    failure->button()->click();
    CHECK(QTest::qWaitFor([&] { return !failure->isVisible(); }));
}

TEST_CASE("in a narrow window with large type nothing is cut off", "[keys]")
{
    Bench bench;
    QFont large = bench.page.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    bench.page.setFont(large);
    bench.desk.keys.injixoKeys = {sampleKey(7, InjixoKeyState::Active, u"x7Q2"_s)};
    bench.page.resize(640, 600);
    bench.show();
    QCoreApplication::processEvents();
    for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&bench.page) || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->sizeHint().height();
        CHECK(label->height() >= needed);
        CHECK(label->mapTo(&bench.page, QPoint(label->width(), 0)).x() <= bench.page.width());
    }
}

TEST_CASE("ages say how far the reminder is", "[keys]")
{
    const UtcTime now = fromSeconds(1'795'000'000);
    using std::chrono::days;
    CHECK(keystext::age(now - days{90}, now, days{90})
          == u"90 day(s); the reminder is due today"_s);
    CHECK(keystext::age(now - days{91}, now, days{90})
          == u"91 day(s); 1 day(s) over the reminder"_s);
    CHECK(keystext::age(now, now, days{90}) == u"since today; the reminder comes in 90 day(s)"_s);
    CHECK(keystext::age(now - days{1}, now, days{90})
          == u"1 day(s); the reminder comes in 89 day(s)"_s);
}
