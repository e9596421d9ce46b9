// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/replacefreshdeskkeydialog.h"

#include "tests/ui/keys/keysamples.h"
#include "ui/keys/comparisontable.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/secretfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    Bench()
    {
        desk.comparison.present = sampleProof(1, u"Ada Admin"_s);
        desk.comparison.candidate = sampleProof(2, u"Bob Boss"_s);
        desk.comparison.presentLastFour = u"1234"_s;
        desk.comparison.candidateLastFour = u"9876"_s;
        Integration switched = sampleKeys().integration;
        switched.apiKeyLastFour = u"9876"_s;
        desk.switched = KeySwitch{switched, desk.comparison};
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    void typeKey(const char *text = "another-freshdesk-key-9876")
    {
        auto *edit = dialog->findChild<SecretField *>()->findChild<QLineEdit *>();
        REQUIRE(edit);
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void press(const char *name) { deskbridge::press(*dialog, name); }
    [[nodiscard]] bool waitFor(int step)
    {
        return QTest::qWaitFor([&] { return dialog->step() == step; });
    }
    [[nodiscard]] bool canGoOn()
    {
        return button("next").isEnabled() && button("next").isVisible();
    }
    QPushButton &button(const char *name)
    {
        return *dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString text(const char *name)
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    InlineMessage &problem() { return *dialog->findChild<InlineMessage *>(u"problem"_s); }
    bool compare()
    {
        typeKey();
        press("next");
        return QTest::qWaitFor([&] {
            return dialog->step() == ReplaceFreshdeskKeyDialog::Compare
                && dialog->findChild<ComparisonTable *>()->rowCount() > 0;
        });
    }

    FakeKeyDesk desk;
    ManualClock clock;
    std::unique_ptr<ReplaceFreshdeskKeyDialog> dialog = std::make_unique<ReplaceFreshdeskKeyDialog>(
        desk, sampleKeys().integration, clock, QTimeZone::utc(), nullptr);
};

} // namespace

TEST_CASE("a key is replaced with the keyboard alone, differences first", "[keys]")
{
    Bench bench;
    CHECK_FALSE(bench.canGoOn());
    REQUIRE(bench.compare());
    CHECK(bench.desk.keysHeard == QList<QByteArray>{"another-freshdesk-key-9876"});
    const auto *table = bench.dialog->findChild<ComparisonTable *>();
    int differing = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        differing +=
            table->item(row, int(ComparisonTable::Column::Differs))->text().isEmpty() ? 0 : 1;
    CHECK(differing == 1);
    CHECK_FALSE(bench.desk.asked.contains(u"replace"_s));

    REQUIRE(bench.canGoOn());
    bench.press("next");
    REQUIRE(bench.waitFor(ReplaceFreshdeskKeyDialog::Done));
    CHECK(bench.text("switched").contains(u"…9876"_s));
    CHECK(bench.text("afterwards").contains(u"…1234"_s));
    CHECK(bench.dialog->findChild<SecretField *>()->isEmpty());
}

TEST_CASE("both ways to a new key are explained", "[keys]")
{
    Bench bench;
    const QString second = bench.text("way");
    bench.press("sameAgent");
    CHECK(bench.text("way") != second);
    CHECK(bench.text("way").contains(u"reset"_s));
}

TEST_CASE("a key that is not accepted leads back to the field and says why", "[keys]")
{
    Bench bench;
    bench.desk.comparison.candidate.reset();
    bench.desk.comparison.refusal = SwitchRefusal::CheckFailed;
    bench.desk.comparison.checks = {{CheckId::Key, CheckOutcome::Failed, Finding::CallFailed,
                                     Error{ErrorKind::KeyRejected, {}, {}}}};
    bench.typeKey();
    bench.press("next");

    REQUIRE(QTest::qWaitFor([&] { return bench.problem().isVisible(); }));
    CHECK(bench.dialog->step() == ReplaceFreshdeskKeyDialog::NewKey);
    CHECK_FALSE(bench.problem().remedy().isEmpty());
    CHECK(bench.canGoOn());
}

TEST_CASE("a key that lacks a right is shown beside the present one and not switched to", "[keys]")
{
    Bench bench;
    bench.desk.comparison.candidate->owner.ticketScope = 2;
    bench.desk.comparison.refusal = SwitchRefusal::CheckFailed;
    bench.desk.comparison.checks = {
        {CheckId::Scope, CheckOutcome::Failed, Finding::ScopeGroups, {}, {}}};
    REQUIRE(bench.compare());

    CHECK(bench.problem().isVisible());
    CHECK_FALSE(bench.canGoOn());
    bench.press("back");
    CHECK(bench.dialog->step() == ReplaceFreshdeskKeyDialog::NewKey);
}

TEST_CASE("a keychain that refuses the switch says that nothing has changed", "[keys]")
{
    Bench bench;
    REQUIRE(bench.compare());
    bench.desk.error = Error{ErrorKind::KeychainLocked, {}, {}};
    bench.press("next");

    REQUIRE(QTest::qWaitFor([&] { return bench.problem().isVisible(); }));
    CHECK(bench.dialog->step() == ReplaceFreshdeskKeyDialog::Compare);
    CHECK(bench.text("comparisonSentence").contains(u"still in use"_s));
    bench.desk.error.reset();
    bench.press("next");
    CHECK(bench.waitFor(ReplaceFreshdeskKeyDialog::Done));
}

TEST_CASE("the answer for a key that was taken back is dropped", "[keys]")
{
    Bench bench;
    bench.desk.holdsBack = true;
    bench.typeKey();
    bench.press("next");
    bench.press("back");
    bench.desk.release();
    CHECK(bench.dialog->step() == ReplaceFreshdeskKeyDialog::NewKey);
    CHECK(bench.problem().isHidden());
}

TEST_CASE("every control of the dialog has a name", "[keys]")
{
    Bench bench;
    CHECK(namelessControls(*bench.dialog).isEmpty());
    REQUIRE(bench.compare());
    CHECK(namelessControls(*bench.dialog).isEmpty());
}
