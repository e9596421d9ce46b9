// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/checklistview.h"

#include "core/workspace/connectioncheck.h"
#include "tests/support/catch.h"
#include "ui/connecting/checkrow.h"
#include "ui/wording/checktext.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

constexpr CheckId all[] = {CheckId::Address, CheckId::Key,    CheckId::Role,
                           CheckId::Scope,   CheckId::Plan,   CheckId::Occasional,
                           CheckId::Tickets, CheckId::Groups, CheckId::Fields};

QList<CheckResult> allPassed()
{
    QList<CheckResult> checks;
    for (const CheckId id : all)
        checks.append(
            CheckResult{.id = id, .outcome = CheckOutcome::Passed, .finding = Finding::Ok});
    return checks;
}

QList<CheckResult> passedExcept(const CheckResult &other)
{
    QList<CheckResult> checks = allPassed();
    checks[static_cast<qsizetype>(other.id)] = other;
    return checks;
}

CheckRow *row(const CheckListView &view, CheckId id)
{
    return view.findChild<CheckRow *>(u"check-"_s + checkCode(id));
}

QString textOf(const QWidget *widget, const QString &name)
{
    return widget->findChild<QLabel *>(name)->text();
}

/// A check that never answers and counts how it is treated.
struct SilentCheck {
    int started = 0;
    int cancelled = 0;

    std::unique_ptr<ConnectionCheck> make()
    {
        return std::make_unique<ConnectionCheck>([this](ConnectionCheck *, int) {
            ++started;
            return [this] { ++cancelled; };
        });
    }
};

} // namespace

TEST_CASE("all nine steps are to be seen before the check starts", "[connecting]")
{
    const CheckListView view;
    CHECK(view.findChildren<CheckRow *>().size() == 9);
    for (const CheckId id : all) {
        CHECK(textOf(row(view, id), u"sentence"_s) == checkTitle(id));
        CHECK(textOf(row(view, id), u"word"_s) == outcomeWord(CheckOutcome::Pending));
    }
}

TEST_CASE("each outcome is said in a word of its own", "[connecting]")
{
    const auto outcome = GENERATE(CheckOutcome::Passed, CheckOutcome::Warning, CheckOutcome::Failed,
                                  CheckOutcome::Skipped);
    CheckListView view;
    view.setChecks(
        passedExcept({.id = CheckId::Plan, .outcome = outcome, .finding = Finding::PlanTooSmall}));
    CHECK(textOf(row(view, CheckId::Plan), u"word"_s) == outcomeWord(outcome));
}

TEST_CASE("a failed step shows cause and remedy, and a button to check again beside it",
          "[connecting]")
{
    CheckListView view;
    const CheckResult failed{.id = CheckId::Key,
                             .outcome = CheckOutcome::Failed,
                             .finding = Finding::CallFailed,
                             .error = Error{ErrorKind::KeyRejected}};
    view.setChecks(passedExcept(failed));

    CheckRow *key = row(view, CheckId::Key);
    CHECK(textOf(key, u"sentence"_s) == checkDetail(failed, QTimeZone::utc()));
    CHECK(textOf(key, u"remedy"_s) == checkRemedy(failed));
    CHECK_FALSE(textOf(key, u"remedy"_s).isEmpty());
    CHECK(key->focusPolicy() == Qt::TabFocus);

    const QSignalSpy again(&view, &CheckListView::againRequested);
    auto *button = key->findChild<QPushButton *>(u"again"_s);
    REQUIRE_FALSE(button->isHidden());
    button->click();
    CHECK(again.size() == 1);
    CHECK(row(view, CheckId::Role)->findChild<QPushButton *>(u"again"_s)->isHidden());
}

TEST_CASE("the sentence on top tells how the check ended", "[connecting]")
{
    CheckListView view;
    view.setChecks(allPassed());
    const QString passed = view.summary();
    view.setChecks(passedExcept({.id = CheckId::Occasional, .outcome = CheckOutcome::Warning}));
    const QString warned = view.summary();
    view.setChecks(passedExcept({.id = CheckId::Role, .outcome = CheckOutcome::Failed}));
    const QString failed = view.summary();
    CHECK(passed != warned);
    CHECK(warned != failed);
    CHECK(passed != failed);
}

TEST_CASE("a screen reader hears each step's title, word, cause and remedy", "[connecting]")
{
    CheckListView view;
    const CheckResult warning{.id = CheckId::Occasional,
                              .outcome = CheckOutcome::Warning,
                              .finding = Finding::OccasionalAgent};
    view.setChecks(passedExcept(warning));
    const CheckRow *step = row(view, CheckId::Occasional);
    CHECK(step->accessibleName().contains(checkTitle(CheckId::Occasional)));
    CHECK(step->accessibleName().contains(outcomeWord(CheckOutcome::Warning)));
    CHECK(step->accessibleDescription().contains(checkDetail(warning, QTimeZone::utc())));
    CHECK(step->accessibleDescription().contains(checkRemedy(warning)));
}

TEST_CASE("a check that is stopped is cancelled and marks what it did not reach", "[connecting]")
{
    SilentCheck silent;
    CheckListView view;
    const QSignalSpy stopped(&view, &CheckListView::stopped);
    view.run(silent.make());
    REQUIRE(view.isRunning());
    view.findChild<QPushButton *>(u"stopCheck"_s)->click();

    CHECK_FALSE(view.isRunning());
    CHECK(silent.cancelled == 1);
    CHECK(stopped.size() == 1);
    CHECK(row(view, CheckId::Address)->check().outcome == CheckOutcome::Skipped);
    CHECK(row(view, CheckId::Address)->check().finding == Finding::Cancelled);
}

TEST_CASE("a new check cancels the one before", "[connecting]")
{
    SilentCheck first;
    SilentCheck second;
    CheckListView view;
    view.run(first.make());
    view.run(second.make());
    CHECK(first.cancelled == 1);
    CHECK(second.started == 1);
    CHECK(second.cancelled == 0);
}

TEST_CASE("a window that closes cancels its check", "[connecting]")
{
    SilentCheck silent;
    {
        CheckListView view;
        view.run(silent.make());
    }
    CHECK(silent.cancelled == 1);
}

TEST_CASE("while a check runs, stopping is offered and checking again is not", "[connecting]")
{
    SilentCheck silent;
    CheckListView view;
    view.setChecks(passedExcept({.id = CheckId::Role, .outcome = CheckOutcome::Failed}));
    view.run(silent.make());
    CHECK_FALSE(view.findChild<QPushButton *>(u"stopCheck"_s)->isHidden());
    CHECK(view.findChild<QPushButton *>(u"checkAgain"_s)->isHidden());
    CHECK(row(view, CheckId::Role)->findChild<QPushButton *>(u"again"_s)->isHidden());
}

TEST_CASE("checking is off while there is nothing to check", "[connecting]")
{
    CheckListView view;
    view.setReady(false);
    CHECK_FALSE(view.findChild<QPushButton *>(u"checkAgain"_s)->isEnabled());
    view.setReady(true);
    CHECK(view.findChild<QPushButton *>(u"checkAgain"_s)->isEnabled());
}
