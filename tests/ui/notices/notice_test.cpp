// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/noticeboard.h"

#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using V = HealthVerdict;

VerdictChange change(HealthVerdict now)
{
    return {.integration = IntegrationId{3},
            .verdict = now,
            .cause = SignalId::FreshdeskKey,
            .finding = SignalFinding::KeyRefused};
}

class FakeChannel final : public NoticeChannel {
public:
    bool available = true;
    QList<Notice> shown;

    bool isAvailable() const override { return available; }
    void show(const Notice &notice) override { shown.append(notice); }
};

struct Bench {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    PreferenceKeeper preferences{settings};
    FakeChannel first;
    FakeChannel second;
    QList<Notice> inWindow;
    QString name = u"Acme"_s;
    NoticeBoard board{preferences, [this](IntegrationId) { return name; }};

    Bench()
    {
        board.addChannel(&first);
        board.addChannel(&second);
        QObject::connect(&board, &NoticeBoard::shownInWindow, &board,
                         [this](const Notice &notice) { inWindow.append(notice); });
    }
};

} // namespace

TEST_CASE("what is worth telling depends on where the verdict came from", "[notices]")
{
    struct Case {
        V before;
        V now;
        bool all;
        bool serious;
    };
    const auto each = GENERATE(values<Case>({
        {V::Operational, V::Degraded, true, false},
        {V::Operational, V::ActionRequired, true, true},
        {V::CatchingUp, V::ActionRequired, true, true},
        {V::Degraded, V::ActionRequired, true, true},
        {V::ActionRequired, V::Degraded, false, true},
        {V::ActionRequired, V::Operational, true, true},
        {V::ActionRequired, V::CatchingUp, true, true},
        {V::Degraded, V::Operational, true, false},
        {V::Degraded, V::CatchingUp, true, false},
        {V::Operational, V::CatchingUp, false, false},
        {V::CatchingUp, V::Operational, false, false},
        {V::Operational, V::Paused, false, false},
        {V::ActionRequired, V::Paused, false, false},
        {V::Paused, V::Operational, false, false},
        {V::Paused, V::ActionRequired, true, true},
    }));
    CAPTURE(verdictCode(each.before), verdictCode(each.now));
    const auto told = [&each](NoticeChoice choice) {
        return noticeFor(change(each.now), each.before, u"Acme"_s, choice, QTimeZone::utc())
            .has_value();
    };

    CHECK(told(NoticeChoice::All) == each.all);
    CHECK(told(NoticeChoice::ActionRequired) == each.serious);
    CHECK_FALSE(told(NoticeChoice::None));
}

TEST_CASE("a notice names the integration, its verdict and the cause", "[notices]")
{
    const auto notice = noticeFor(change(V::ActionRequired), V::Operational, u"Acme EU"_s,
                                  NoticeChoice::All, QTimeZone::utc());

    REQUIRE(notice);
    CHECK(notice->integration == IntegrationId{3});
    CHECK(notice->tone == Tone::Danger);
    CHECK(notice->title == u"Acme EU: Action required"_s);
    CHECK(notice->text.contains(u"API key"_s));
}

TEST_CASE("the first channel that would be seen tells it, once", "[notices]")
{
    Bench bench;

    bench.board.noteVerdict(change(V::ActionRequired), V::Operational);
    bench.first.available = false;
    bench.board.noteVerdict(change(V::Operational), V::ActionRequired);

    CHECK(bench.first.shown.size() == 1);
    CHECK(bench.second.shown.size() == 1);
    CHECK(bench.inWindow.isEmpty());
}

TEST_CASE("without a channel the window tells it", "[notices]")
{
    Bench bench;
    bench.first.available = false;
    bench.second.available = false;

    bench.board.noteVerdict(change(V::ActionRequired), V::Operational);

    CHECK(bench.inWindow.size() == 1);
}

TEST_CASE("a key that grows old is told of to who wants to hear everything", "[notices]")
{
    const KeyReminder soon{.integration = IntegrationId{1},
                           .stage = ReminderStage::OneWeek,
                           .age = std::chrono::days{83},
                           .left = std::chrono::days{7},
                           .lastFour = u"x7Q2"_s};
    KeyReminder over = soon;
    over.key = ReminderKey::Injixo;
    over.left = std::chrono::days{-1};

    const auto told = noticeFor(soon, u"Acme EU"_s, NoticeChoice::All);
    REQUIRE(told);
    CHECK(told->title == u"Acme EU: Freshdesk API key"_s);
    CHECK(told->text.contains(u"7 day(s)"_s));
    CHECK(told->text.contains(u"x7Q2"_s));
    CHECK(noticeFor(over, u"Acme EU"_s, NoticeChoice::All)->text.contains(u"83 day(s)"_s));
    CHECK_FALSE(noticeFor(soon, u"Acme EU"_s, NoticeChoice::ActionRequired));
    CHECK_FALSE(noticeFor(soon, u"Acme EU"_s, NoticeChoice::None));
}

TEST_CASE("of an integration that is gone there is nothing to tell", "[notices]")
{
    Bench bench;
    bench.name.clear();

    bench.board.noteVerdict(change(V::ActionRequired), V::Operational);

    CHECK(bench.first.shown.isEmpty());
    CHECK(bench.inWindow.isEmpty());
}

TEST_CASE("a channel that has gone is asked no more", "[notices]")
{
    Bench bench;
    auto brief = std::make_unique<FakeChannel>();
    NoticeBoard board(bench.preferences, [](IntegrationId) { return u"Acme"_s; });
    board.addChannel(brief.get());
    board.addChannel(&bench.second);
    brief.reset();

    board.noteVerdict(change(V::ActionRequired), V::Operational);

    CHECK(bench.second.shown.size() == 1);
}

TEST_CASE("a click on a notice leads to its integration", "[notices]")
{
    Bench bench;
    std::optional<IntegrationId> opened;
    QObject::connect(&bench.board, &NoticeBoard::activated, &bench.board,
                     [&opened](IntegrationId id) { opened = id; });

    emit bench.second.activated(IntegrationId{3});

    CHECK(opened == IntegrationId{3});
}
