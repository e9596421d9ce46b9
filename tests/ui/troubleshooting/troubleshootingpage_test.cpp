// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/troubleshootingpage.h"

#include "core/workspace/connectioncheck.h"
#include "tests/support/catch.h"
#include "tests/support/manualclock.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/mnemonics.h"
#include "ui/shared/secretfield.h"
#include "ui/troubleshooting/evidencedialog.h"
#include "ui/troubleshooting/troubleshooter.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<CheckResult> allPassed()
{
    QList<CheckResult> checks = pendingChecks(allChecks());
    for (CheckResult &check : checks)
        check = {check.id, CheckOutcome::Passed, Finding::Ok};
    return checks;
}

/// Answers when the test says so.
class FakeTroubleshooter final : public Troubleshooter {
public:
    std::unique_ptr<ConnectionCheck> makeCheck(IntegrationId) override
    {
        return std::make_unique<ConnectionCheck>([this](ConnectionCheck *check, int run) {
            m_check = check;
            m_run = run;
            ++started;
            return [] { };
        });
    }
    void noteChecks(IntegrationId, CheckOutcome outcome, std::optional<Symptom>) override
    {
        noted.append(outcome);
    }
    void collectEvidence(IntegrationId, const QList<CheckResult> &checks, QObject *,
                         Answer<EvidencePack> answer) override
    {
        evidenceOf.append(checks);
        evidence.append(std::move(answer));
    }
    void noteEvidenceSaved(IntegrationId) override { ++saved; }
    void inspectKey(Secret presented, QObject *, Answer<KeyInspection> answer) override
    {
        keys.append(QByteArray(presented.reveal().data(), qsizetype(presented.reveal().size())));
        answers.append(std::move(answer));
    }
    void end(const QList<CheckResult> &checks) { m_check->end(m_run, checks); }

    int started = 0;
    int saved = 0;
    QList<CheckOutcome> noted;
    QList<QList<CheckResult>> evidenceOf;
    QList<Answer<EvidencePack>> evidence;
    QList<QByteArray> keys;
    QList<Answer<KeyInspection>> answers;

private:
    QPointer<ConnectionCheck> m_check;
    int m_run = 0;
};

struct Bench {
    Bench() { show(1); }

    void show(qint64 id, IntegrationState state = IntegrationState::Active)
    {
        IntegrationOverview overview;
        overview.integration.id = IntegrationId{id};
        overview.integration.state = state;
        overview.lastImportAt = clock.now() - 1min;
        page.setIntegration(overview);
    }
    void press(const QString &name) { page.findChild<QPushButton *>(name)->click(); }
    InlineMessage &diagnosis() { return *page.findChild<InlineMessage *>(u"diagnosis"_s); }
    SecretField &key() { return *page.findChild<SecretField *>(); }
    QLabel &answer() { return *page.findChild<QLabel *>(u"keyAnswer"_s); }

    void paste(std::string_view text)
    {
        key().setSecret(Secret(text));
        emit key().edited();
        press(u"inspectKey"_s);
    }

    FakeTroubleshooter troubleshooter;
    ManualClock clock;
    TroubleshootingPage page{troubleshooter, clock, QTimeZone::utc()};
};

} // namespace

TEST_CASE("each symptom runs the checks and ends in one sentence", "[troubleshooting]")
{
    Bench bench;
    const QString symptom =
        GENERATE(u"no_new_data"_s, u"queue_missing"_s, u"numbers_differ"_s, u"key_refused"_s,
                 u"import_slow"_s, u"stopped_after_leaving"_s);
    bench.press(u"symptom-"_s + symptom);
    REQUIRE(bench.troubleshooter.started == 1);
    CHECK(bench.diagnosis().isHidden());
    QList<CheckResult> checks = allPassed();
    *std::ranges::find(checks, CheckId::Key, &CheckResult::id) = {
        CheckId::Key, CheckOutcome::Failed, Finding::CallFailed, Error{ErrorKind::KeyRejected}};
    bench.troubleshooter.end(checks);
    CHECK_FALSE(bench.diagnosis().isHidden());
    CHECK(bench.diagnosis().what().startsWith(u"Freshdesk refuses the API key"_s));
    CHECK(bench.diagnosis().remedy().startsWith(u"This was seen."_s));

    QSignalSpy asked(&bench.page, &IntegrationView::repairRequested);
    bench.diagnosis().button()->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<IntegrationId>() == IntegrationId{1});
    CHECK(asked[0][1].value<Repair>() == Repair::ReplaceFreshdeskKey);
}

TEST_CASE("what was asked stands with its answer and is marked", "[troubleshooting]")
{
    Bench bench;
    auto *asked = bench.page.findChild<QLabel *>(u"askedSymptom"_s);
    const auto isMarked = [&bench](const QString &symptom) {
        return bench.page.findChild<QPushButton *>(u"symptom-"_s + symptom)->isChecked();
    };
    CHECK(asked->isHidden());
    bench.press(u"symptom-import_slow"_s);
    bench.press(u"symptom-import_slow"_s); // once more asks anew
    CHECK(bench.troubleshooter.started == 2);
    CHECK(asked->text() == u"You see: Import is slow"_s);
    CHECK_FALSE(asked->isHidden());
    CHECK(isMarked(u"import_slow"_s));
    bench.troubleshooter.end(allPassed());
    CHECK(bench.diagnosis().what().startsWith(u"The import is not slow"_s));
    CHECK(bench.diagnosis().accessibleDescription() == asked->text());

    bench.press(u"symptom-key_refused"_s);
    CHECK(asked->text() == u"You see: The key was refused"_s);
    CHECK_FALSE(isMarked(u"import_slow"_s));
    bench.press(u"runAll"_s);
    CHECK(asked->isHidden());
    CHECK_FALSE(isMarked(u"key_refused"_s));
    bench.press(u"symptom-key_refused"_s);
    bench.show(2);
    CHECK(asked->isHidden());
    CHECK_FALSE(isMarked(u"key_refused"_s));
}

TEST_CASE("long symptoms go into two lines before they take half of the page", "[troubleshooting]")
{
    Bench bench;
    auto *longest = bench.page.findChild<QPushButton *>(u"symptom-stopped_after_leaving"_s);
    auto *checks = bench.page.findChild<QScrollArea *>();
    const int whole = longest->sizeHint().width();
    bench.page.resize(4 * whole, 900);
    bench.page.show();
    CHECK_FALSE(longest->text().contains(u'\n'));
    CHECK(QTest::qWaitFor([&] { return checks->width() >= bench.page.width() / 2; }));

    bench.page.resize(2 * whole + 64, 900); // half of it less the card's margins is too little
    CHECK(longest->text().contains(u'\n'));
    CHECK(longest->accessibleName() == u"Everything stopped after a colleague left"_s);
    CHECK(QTest::qWaitFor([&] { return checks->width() >= bench.page.width() / 2; }));

    bench.page.resize(4 * whole, 900);
    CHECK_FALSE(longest->text().contains(u'\n'));
}

TEST_CASE("among many others, Run all checks has a letter for Alt", "[troubleshooting]")
{
    QWidget window;
    for (const QChar letter : u"bcdfgijlmnopqrtuvwxyz"_s)
        new QPushButton(u'&' + QString(letter), &window);
    FakeTroubleshooter troubleshooter;
    ManualClock clock;
    auto *page = new TroubleshootingPage(troubleshooter, clock, QTimeZone::utc(), &window);
    window.show();
    MnemonicGiver::give(window);
    CHECK_FALSE(mnemonicOf(page->findChild<QPushButton *>(u"runAll"_s)->text()).isNull());
}

TEST_CASE("a paused integration is told as such, and offers to resume", "[troubleshooting]")
{
    Bench bench;
    bench.show(1, IntegrationState::Paused);
    bench.press(u"runAll"_s);
    bench.troubleshooter.end(allPassed());
    CHECK(bench.diagnosis().what() == u"The integration is paused."_s);
    CHECK(bench.diagnosis().button()->text() == u"Resume"_s);
}

TEST_CASE("another integration forgets what was found; news of the same one does not",
          "[troubleshooting]")
{
    Bench bench;
    bench.press(u"runAll"_s);
    bench.troubleshooter.end(allPassed());
    bench.show(1);
    CHECK_FALSE(bench.diagnosis().isHidden());
    bench.show(2);
    CHECK(bench.diagnosis().isHidden());
}

TEST_CASE("a key is asked about once and forgotten at once", "[troubleshooting]")
{
    Bench bench;
    bench.paste("ijx_some_key");
    CHECK(bench.troubleshooter.keys == QList<QByteArray>{"ijx_some_key"});
    CHECK(bench.key().isEmpty());
    CHECK_FALSE(bench.page.findChild<QPushButton *>(u"inspectKey"_s)->isEnabled());
    bench.troubleshooter.answers[0](KeyInspection{{KeyStanding::Mistyped, {}}, {}});
    CHECK(bench.answer().text().contains(u"a character is wrong"_s));
    CHECK_FALSE(bench.answer().text().contains(u"ijx_some_key"_s));
}

TEST_CASE("Return checks the key, and the keyboard stays in its field", "[troubleshooting]")
{
    Bench bench;
    bench.page.show();
    auto *edit = bench.key().findChild<QLineEdit *>();
    bench.key().setFocus();
    QTest::keyClicks(edit, u"some key"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(bench.troubleshooter.keys == QList<QByteArray>{"some key"});
    CHECK(bench.page.focusWidget() == edit);
    QTest::keyClick(edit, Qt::Key_Return); // of nothing
    CHECK(bench.troubleshooter.keys.size() == 1);

    QTest::keyClicks(edit, u"another"_s);
    auto *inspect = bench.page.findChild<QPushButton *>(u"inspectKey"_s);
    inspect->setFocus();
    QTest::keyClick(inspect, Qt::Key_Space);
    CHECK(bench.troubleshooter.keys.size() == 2);
    CHECK(bench.page.focusWidget() == edit);
}

TEST_CASE("the answer for a former key is dropped", "[troubleshooting]")
{
    Bench bench;
    bench.paste("first");
    bench.paste("second");
    bench.troubleshooter.answers[1](KeyInspection{{KeyStanding::Unknown, {}}, {}});
    bench.troubleshooter.answers[0](KeyInspection{{KeyStanding::Mistyped, {}}, {}});
    CHECK(bench.answer().text().contains(u"not issued in this data folder"_s));
}

TEST_CASE("a store that does not answer is said", "[troubleshooting]")
{
    Bench bench;
    bench.paste("first");
    bench.troubleshooter.answers[0](failure(ErrorKind::StoreFailed));
    CHECK(bench.answer().text().startsWith(u"The database could not be opened"_s));
}

TEST_CASE("the page shows every check, opens its evidence and passes its repair on",
          "[troubleshooting]")
{
    Bench bench;
    bench.press(u"runAll"_s);
    QList<CheckResult> checks = allPassed();
    *std::ranges::find(checks, CheckId::Completeness, &CheckResult::id) = {
        CheckId::Completeness,
        CheckOutcome::Warning,
        Finding::DayDiffers,
        {},
        {{u"day"_s, u"2026-11-20"_s}, {u"here"_s, u"8"_s}, {u"there"_s, u"9"_s}}};
    bench.troubleshooter.end(checks);
    CHECK(bench.troubleshooter.noted == QList{CheckOutcome::Warning});
    for (const CheckId id : allChecks())
        CHECK(bench.page.findChild<QWidget *>(u"check-"_s + checkCode(id)));
    auto *row = bench.page.findChild<QWidget *>(u"check-completeness"_s);
    auto *evidence = row->findChild<QLabel *>(u"evidence"_s);
    CHECK(evidence->isHidden());
    row->findChild<QAbstractButton *>(u"open"_s)->click();
    CHECK_FALSE(evidence->isHidden());
    CHECK(evidence->text().contains(u"Tickets in Freshdesk: 9"_s));

    QSignalSpy asked(&bench.page, &IntegrationView::repairRequested);
    row->findChild<QPushButton *>(u"repair"_s)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][1].value<Repair>() == Repair::ReadDayAgain);
    CHECK(asked[0][2].value<QMap<QString, QString>>().value(u"day"_s) == u"2026-11-20"_s);
}

TEST_CASE("the evidence pack runs the checks if none ran, and shows each file before it is saved",
          "[troubleshooting]")
{
    Bench bench;
    bench.press(u"evidencePack"_s);
    auto *dialog = bench.page.findChild<EvidenceDialog *>();
    REQUIRE(dialog);
    auto *save = dialog->findChild<QPushButton *>(u"saveEvidence"_s);
    CHECK_FALSE(save->isEnabled());
    REQUIRE(bench.troubleshooter.started == 1);
    bench.troubleshooter.end(allPassed());
    REQUIRE(bench.troubleshooter.evidence.size() == 1);
    EvidencePack pack;
    pack.files = {{u"README.txt"_s, "what it is"}, {u"checks.json"_s, "[]"}};
    pack.at = bench.clock.now();
    bench.troubleshooter.evidence[0](pack);
    auto *files = dialog->findChild<QListWidget *>(u"evidenceFiles"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"evidenceText"_s);
    REQUIRE(files->count() == 3);
    CHECK(files->item(1)->text() == u"support.txt"_s);
    files->setCurrentRow(2);
    CHECK(text->toPlainText() == u"[]"_s);
    CHECK(save->isEnabled());

    const QTemporaryDir folder;
    CHECK(dialog->save(folder.filePath(u"evidence.zip"_s)).isEmpty());
    CHECK(QFile::exists(folder.filePath(u"evidence.zip"_s)));
    CHECK(bench.troubleshooter.saved == 1);
    CHECK(dialog->save(folder.filePath(u"nothing/evidence.zip"_s))
              .startsWith(u"The folder for the file does not exist."_s));
    CHECK(bench.troubleshooter.saved == 1);
}

TEST_CASE("the evidence pack takes the results of the run that has just ended", "[troubleshooting]")
{
    Bench bench;
    bench.press(u"runAll"_s);
    bench.troubleshooter.end(allPassed());
    bench.press(u"evidencePack"_s);
    CHECK(bench.troubleshooter.started == 1);
    REQUIRE(bench.troubleshooter.evidenceOf.size() == 1);
    CHECK(bench.troubleshooter.evidenceOf[0].size() == allChecks().size());
    bench.troubleshooter.evidence[0](failure(ErrorKind::StoreFailed));
    CHECK_FALSE(bench.page.findChild<InlineMessage *>(u"evidenceMessage"_s)->isHidden());
}
