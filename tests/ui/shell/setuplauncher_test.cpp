// SPDX-License-Identifier: Apache-2.0
// The ways from the window into a set-up that was left.
#include "tests/ui/shell/windowbench.h"
#include "ui/connecting/connectingwizard.h"

#include <QPushButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct UnfinishedProgram : Program {
    UnfinishedProgram()
    {
        state = IntegrationState::SettingUp;
        REQUIRE(startWith(u"Acme"_s));
        action("show-status")->trigger();
        REQUIRE(QTest::qWaitFor([this] { return buttons().size() >= 2; }));
    }

    QList<QPushButton *> buttons() const
    {
        QList<QPushButton *> found;
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Continue set-up…"_s)
                found << button;
        }
        return found;
    }

    ConnectingWizard *wizard() const
    {
        for (auto *wizard : window->findChildren<ConnectingWizard *>()) {
            if (wizard->isVisible())
                return wizard;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("each button that continues the set-up opens it, however soon after it was closed",
          "[mainwindow]")
{
    const UnfinishedProgram program;
    for (int round = 0; round < 5; ++round) {
        for (QPushButton *button : program.buttons()) {
            button->click();
            REQUIRE(program.wizard() != nullptr);
            program.wizard()->close();
            REQUIRE(program.wizard() == nullptr);
        }
        QCoreApplication::processEvents();
    }
}

TEST_CASE("a set-up that was minimised comes back by its button", "[mainwindow]")
{
    const UnfinishedProgram program;
    program.buttons().constFirst()->click();
    program.wizard()->showMinimized();

    program.buttons().constLast()->click();

    CHECK_FALSE(program.wizard()->isMinimized());
}
