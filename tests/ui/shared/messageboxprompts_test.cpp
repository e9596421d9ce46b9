// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/messageboxprompts.h"

#include "tests/support/catch.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const Prompt question{u"Delete"_s,
                      u"Delete it?"_s,
                      u"It is gone then."_s,
                      {{u"Keep data"_s}, {u"Remove data"_s, true}}};

struct Asked {
    QWidget window;
    MessageBoxPrompts prompts;
    int answers = 0;
    std::optional<qsizetype> choice;

    QMessageBox *ask()
    {
        window.show();
        prompts.ask(&window, question, [this](std::optional<qsizetype> chosen) {
            ++answers;
            choice = chosen;
        });
        return window.findChild<QMessageBox *>();
    }
};

QAbstractButton *buttonNamed(const QMessageBox &box, const QString &text)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("asking returns at once, without an answer", "[prompts]")
{
    Asked asked;

    const QMessageBox *box = asked.ask();

    REQUIRE(box);
    CHECK(box->isVisible());
    CHECK(box->text() == question.text);
    CHECK(asked.answers == 0);
}

TEST_CASE("the chosen button is told by its index", "[prompts]")
{
    Asked asked;
    const QMessageBox *box = asked.ask();

    QTest::mouseClick(buttonNamed(*box, u"Remove data"_s), Qt::LeftButton);

    CHECK(asked.answers == 1);
    CHECK(asked.choice == 1);
}

TEST_CASE("Escape and Enter both cancel", "[prompts]")
{
    Asked asked;
    QMessageBox *box = asked.ask();

    QTest::keyClick(box, GENERATE(Qt::Key_Escape, Qt::Key_Return));

    CHECK(asked.answers == 1);
    CHECK_FALSE(asked.choice.has_value());
}

TEST_CASE("no answer comes when the window has gone", "[prompts]")
{
    int answers = 0;
    MessageBoxPrompts prompts;
    auto window = std::make_unique<QWidget>();
    prompts.ask(window.get(), question, [&answers](std::optional<qsizetype>) { ++answers; });

    window.reset();
    QCoreApplication::processEvents();

    CHECK(answers == 0);
}
