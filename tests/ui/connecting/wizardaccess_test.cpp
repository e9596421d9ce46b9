// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"
#include "tests/ui/connecting/wizardbench.h"
#include "ui/connecting/guidance.h"

#include <QAccessible>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

QStringList namelessFields(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (qobject_cast<QLineEdit *>(widget)
            && widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue; // the spin box has the name
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return nameless;
}

} // namespace

TEST_CASE("everything the keyboard reaches has a name for screen readers, on each page",
          "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    WizardStart start;
    start.name = u"Sample account"_s;
    start.domain = freshdesk.address();
    start.apiKey = std::make_shared<Secret>(QString::fromLatin1(SandboxProcess::apiKey()));
    bench.start(start);
    for (const SetupStep step : {SetupStep::Domain, SetupStep::ApiKey, SetupStep::Save,
                                 SetupStep::InjixoKey, SetupStep::InstallApp}) {
        CHECK(namelessFields(bench.wizard()).join(u", "_s) == QString());
        REQUIRE(bench.comesTrue([&] { return bench.next()->isEnabled(); }));
        bench.next()->click();
        REQUIRE(bench.reaches(step));
    }
    CHECK(namelessFields(bench.wizard()).join(u", "_s) == QString());
}

TEST_CASE("Tab leads from the page's first field to Next", "[connecting]")
{
    WizardBench bench;
    bench.start();
    CHECK(bench.find<QLineEdit>(u"name"_s)->hasFocus());
    bench.type(u"Acme"_s);
    int tabs = 0;
    while (!bench.next()->hasFocus() && tabs < 5) {
        bench.press(Qt::Key_Tab);
        ++tabs;
    }
    CHECK(bench.next()->hasFocus());
}

TEST_CASE("what a screen reader or dictation writes counts like what is typed", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    const auto write = [](QWidget *field, const QString &text) {
        QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, text);
    };
    const auto goOn = [&bench](SetupStep step) {
        REQUIRE(bench.comesTrue([&] { return bench.next()->isEnabled(); }));
        bench.next()->click();
        REQUIRE(bench.reaches(step));
    };
    write(bench.find<QLineEdit>(u"name"_s), u"Acme"_s);
    goOn(SetupStep::Domain);
    write(bench.find<QLineEdit>(u"domain"_s), freshdesk.address());
    goOn(SetupStep::ApiKey);
    write(bench.find<QWidget>(u"apiKey"_s)->findChild<QLineEdit *>(),
          QString::fromLatin1(SandboxProcess::apiKey()));
    goOn(SetupStep::Save);
}

TEST_CASE("what one needs to know is there for each step and can be folded away", "[connecting]")
{
    WizardBench bench;
    bench.start();
    auto *topics = bench.find<QWidget>(u"guidanceTopics"_s);
    CHECK(topics->isVisible());
    bench.find<QAbstractButton>(u"guidanceToggle"_s)->click();
    CHECK_FALSE(topics->isVisible());
    for (int step = 0; step < static_cast<int>(SetupStep::Finished); ++step)
        CHECK_FALSE(guidanceFor(static_cast<SetupStep>(step)).isEmpty());
}

TEST_CASE("where the key goes is explained as it is", "[connecting]")
{
    const auto answers = [](const GuidanceFacts &facts) {
        QString all;
        for (const GuidanceTopic &topic : guidanceFor(SetupStep::Save, facts))
            all += topic.answer;
        return all;
    };
    CHECK(answers({}).contains(u"keychain"_s));
    CHECK_FALSE(answers({.hasSecretsFile = true}).contains(u"keychain"_s));
    CHECK(answers({.hasSecretsFile = true}).contains(u"secrets file"_s));
}

TEST_CASE("links of the explanations open in the browser", "[connecting]")
{
    WizardBench bench;
    WizardStart start;
    start.integration.emplace();
    start.integration->nextStep = SetupStep::InstallApp;
    bench.start(start);
    for (QLabel *label : bench.find<QWidget>(u"guidanceTopics"_s)->findChildren<QLabel *>()) {
        if (label->text().contains(u"<a "_s))
            emit label->linkActivated(
                u"https://www.freshworks.com/apps/freshdesk/injixo_connect"_s);
    }
    CHECK(bench.links.size() == 1);
}

TEST_CASE("a small window needs no sideways scrolling", "[connecting]")
{
    WizardBench bench;
    bench.start();
    bench.wizard().resize(480, 360);
    QCoreApplication::processEvents();
    const auto areas = bench.wizard().findChildren<QScrollArea *>();
    REQUIRE(areas.size() == 1);
    CHECK(areas.constFirst()->widget()->width() <= areas.constFirst()->viewport()->width());
    CHECK(bench.wizard().width() <= 480);
}
