// SPDX-License-Identifier: Apache-2.0
#include "ui/status/archivedialog.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <memory>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ArchiveDialogBench {
    int plans = 0;
    int walks = 0;
    int stops = 0;
    Answer<ArchivePlan> planAnswer;
    Answer<ArchiveSummary> walkAnswer;
    ArchiveDialog *dialog;

    ArchiveDialogBench()
    {
        ArchiveActions actions;
        actions.plan = [this](QObject *, Answer<ArchivePlan> answer) {
            ++plans;
            planAnswer = std::move(answer);
        };
        actions.walk = [this](QObject *, Answer<ArchiveSummary> answer) {
            ++walks;
            walkAnswer = std::move(answer);
        };
        actions.stop = [this] { ++stops; };
        dialog = new ArchiveDialog(actions, u"Acme"_s, nullptr);
        dialog->show();
    }
    ~ArchiveDialogBench() { delete dialog; }
    ArchiveDialogBench(const ArchiveDialogBench &) = delete;
    ArchiveDialogBench &operator=(const ArchiveDialogBench &) = delete;

    [[nodiscard]] QString sentence() const
    {
        return dialog->findChild<QLabel *>(u"archiveSentence"_s)->text();
    }
    [[nodiscard]] QPushButton *button() const
    {
        return dialog->findChild<QPushButton *>(u"archiveButton"_s);
    }
};

const ArchivePlan plan{.availability = ArchiveAvailability::Available,
                       .candidates = 1'200,
                       .calls = 2'400,
                       .duration = 6min};

} // namespace

TEST_CASE("the archive is read only when a person wants it after seeing what it takes", "[archive]")
{
    ArchiveDialogBench bench;
    CHECK(bench.plans == 1);
    CHECK(bench.button()->isHidden());
    bench.planAnswer(plan);
    CHECK(bench.sentence().contains(QLocale().toString(2'400)));
    CHECK(bench.walks == 0);

    bench.button()->click();
    CHECK(bench.walks == 1);
    bench.dialog->showProgress(
        {.tried = 40, .left = 1'160, .found = 7, .remaining = TimeLeft{4min, 7min}});
    CHECK(bench.sentence().contains(QLocale().toString(1'160)));
    CHECK(bench.sentence().contains(u"4 to 7 min left"_s));
    bench.button()->click();
    CHECK(bench.stops == 1);
    bench.walkAnswer(ArchiveSummary{
        .availability = ArchiveAvailability::Available, .tried = 60, .found = 9, .missing = 51});
    CHECK(bench.sentence().contains(u"51"_s));
    bench.button()->click(); // goes on
    CHECK(bench.walks == 2);
    bench.walkAnswer(ArchiveSummary{
        .availability = ArchiveAvailability::Available, .found = 9, .complete = true});
    CHECK(bench.button()->isHidden());
}

TEST_CASE("an account without an archive, or with nothing to read, offers no button", "[archive]")
{
    ArchiveDialogBench bench;
    bench.planAnswer(ArchivePlan{.availability = ArchiveAvailability::Unavailable});
    CHECK(bench.button()->isHidden());
    CHECK(bench.sentence().contains(u"no archive"_s));
}

TEST_CASE("failures of the archive are said with a way to try again", "[archive]")
{
    ArchiveDialogBench bench;
    bench.planAnswer(failure(ErrorKind::Offline));
    CHECK_FALSE(bench.button()->isHidden());
    bench.button()->click();
    CHECK(bench.plans == 2);
    bench.planAnswer(plan);
    bench.button()->click();
    bench.walkAnswer(failure(ErrorKind::KeyRejected));
    CHECK_FALSE(bench.button()->isHidden());
    bench.button()->click();
    CHECK(bench.walks == 2);
}

TEST_CASE("a dialog opened again over a reading hears its end", "[archive]")
{
    ArchiveDialogBench bench;
    bench.dialog->noteEnded(); // nothing is read: an end is no news
    CHECK(bench.plans == 1);
    bench.dialog->showProgress({.tried = 40, .left = 60, .found = 7, .remaining = {}});
    bench.planAnswer(plan); // asked for when it was opened
    CHECK(bench.sentence().contains(QLocale().toString(60)));

    bench.dialog->noteEnded();
    CHECK(bench.plans == 2);
    bench.planAnswer(plan);
    CHECK(bench.sentence().contains(QLocale().toString(2'400)));
    bench.button()->click();
    CHECK(bench.walks == 1);
    CHECK(bench.stops == 0);
    bench.dialog->noteEnded(); // its own, whose summary it gets
    CHECK(bench.plans == 2);
}
