// SPDX-License-Identifier: Apache-2.0
// The ways from the window to the dialogs that replace a key.
#include "core/workspace/keyservice.h"
#include "tests/support/heard.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/keys/rotateinjixokeydialog.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shell/integrationpage.h"

#include <QDialog>
#include <QPushButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct KeyProgram : Program {
    KeyProgram()
    {
        REQUIRE(startWith(u"Acme"_s));
        Heard<QList<IntegrationOverview>> listed;
        workspace.listIntegrations(listed.context(), listed.answer());
        id = listed.wait()->constFirst().integration.id;
    }
    void ask(Repair repair)
    {
        emit find<IntegrationPage>("integrationPage")->repairRequested(id, repair);
    }
    void beginRotation()
    {
        Heard<IssuedInjixoKey> issued;
        workspace.keys().beginRotation(id, RotationReason::Routine, 24h, issued.context(),
                                       issued.answer());
        REQUIRE(QTest::qWaitFor([&] { return issued.hasCome(); }));
        REQUIRE(issued.result());
    }

    IntegrationId id{};
};

} // namespace

TEST_CASE("the button beside a refused Freshdesk key opens its replacement, once", "[mainwindow]")
{
    KeyProgram program;
    program.ask(Repair::ReplaceFreshdeskKey);
    REQUIRE(program.waitToSee("replaceFreshdeskKey"));
    program.ask(Repair::ReplaceFreshdeskKey);
    QCoreApplication::processEvents();
    CHECK(program.window->findChildren<QDialog *>(u"replaceFreshdeskKey"_s).size() == 1);
}

TEST_CASE("without an injixo key its repair is the set-up", "[mainwindow]")
{
    KeyProgram program;
    program.ask(Repair::RotateInjixoKey);
    CHECK(program.waitToSee("connectingWizard"));
}

TEST_CASE("an open rotation is on every page, also after a restart, and leads back", "[mainwindow]")
{
    KeyProgram program;
    CHECK_FALSE(program.sees("keysBar"));
    program.beginRotation();
    REQUIRE(program.waitToSee("keysBar"));
    program.action("show-activity")->trigger();
    CHECK(program.sees("keysBar"));

    program.window = program.makeWindow();
    program.start();
    REQUIRE(program.waitToSee("keysBar"));
    program.find<InlineMessage>("keysBar")->button()->click();
    REQUIRE(program.waitToSee("rotateInjixoKey"));
    CHECK(program.find<RotateInjixoKeyDialog>("rotateInjixoKey")->step()
          == RotateInjixoKeyDialog::EnterIt);
}

TEST_CASE("the Keys page shows the keys of the integration", "[mainwindow]")
{
    KeyProgram program;
    program.beginRotation();
    program.action("show-keys")->trigger();
    CHECK(program.waitToSee("freshdeskKeyCard"));
    CHECK(program.waitToSee("key-1"));
}
