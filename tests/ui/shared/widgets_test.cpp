// SPDX-License-Identifier: Apache-2.0
// The small widgets of the design system, each by what a person or a screen reader gets from it.
#include "tests/support/catch.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/statusbadge.h"
#include "ui/shared/steplist.h"
#include "ui/shared/zonechoice.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QStringList labelNames(const QWidget &widget)
{
    QStringList names;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        names.append(label->accessibleName());
    return names;
}

} // namespace

TEST_CASE("a card with a title is named after it", "[card]")
{
    const Card card(u"Import"_s);

    CHECK(card.accessibleName() == u"Import"_s);
    CHECK(card.findChild<QLabel *>()->text() == u"Import"_s);
}

TEST_CASE("a status badge says its word to a screen reader and makes room for it", "[statusbadge]")
{
    StatusBadge badge;
    badge.setState(StateShape::Paused, u"Paused"_s);
    const int narrow = badge.sizeHint().width();

    badge.setState(StateShape::ActionRequired, u"Action required"_s);

    CHECK(badge.accessibleName() == u"Action required"_s);
    CHECK(badge.sizeHint().width() > narrow);
}

TEST_CASE("a step list marks what is done, current and to come", "[steplist]")
{
    StepList steps;
    steps.setSteps({u"Name"_s, u"Domain"_s, u"Save"_s});

    steps.setCurrent(1);

    CHECK(steps.mark(0) == StepList::Mark::Done);
    CHECK(steps.mark(1) == StepList::Mark::Current);
    CHECK(steps.mark(2) == StepList::Mark::ToCome);
    CHECK(labelNames(steps)
          == QStringList{u"Name: done"_s, u"Domain: current step"_s, u"Save: to come"_s});
}

TEST_CASE("a step list past its end is all done", "[steplist]")
{
    StepList steps;
    steps.setSteps({u"Name"_s, u"Domain"_s});

    steps.setCurrent(2);

    CHECK(steps.mark(0) == StepList::Mark::Done);
    CHECK(steps.mark(1) == StepList::Mark::Done);
}

TEST_CASE("an empty state's first button is the one that goes on", "[emptystate]")
{
    EmptyState state;
    state.setContent(u"sample"_s, u"Nothing here"_s, u"Because nothing came."_s);
    const QPushButton *first = state.addButton(u"Go on"_s);
    const QPushButton *second = state.addButton(u"Or this"_s);

    CHECK(isPrimary(*first));
    CHECK_FALSE(isPrimary(*second));
    CHECK(state.title() == u"Nothing here"_s);
    CHECK(state.sentence() == u"Because nothing came."_s);
}

TEST_CASE("buttons of an empty state can be replaced", "[emptystate]")
{
    EmptyState state;
    state.addButton(u"Old"_s);
    state.removeButtons();
    const QPushButton *button = state.addButton(u"New"_s);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    CHECK(isPrimary(*button));
    CHECK(state.findChildren<QPushButton *>().size() == 1);
}

TEST_CASE("an inline message is hidden until it has something to say", "[inlinemessage]")
{
    QWidget page;
    InlineMessage message(&page);
    CHECK(message.isHidden());

    message.showMessage(Tone::Danger, u"It broke."_s, u"Mend it."_s);
    CHECK_FALSE(message.isHidden());
    CHECK(message.accessibleName() == u"It broke. Mend it."_s);

    message.clear();
    CHECK(message.isHidden());
}

TEST_CASE("an inline message has its button only when it is given one", "[inlinemessage]")
{
    QWidget page;
    InlineMessage message(&page);
    QSignalSpy clicks(&message, &InlineMessage::buttonClicked);
    message.showMessage(Tone::Warning, u"Slow."_s);
    CHECK(message.button()->isHidden());

    message.setButton(u"Try again"_s);
    CHECK_FALSE(message.button()->isHidden());
    message.button()->click();

    CHECK(clicks.count() == 1);
}

TEST_CASE("a box offers every zone once, behind what it has", "[zonechoice]")
{
    QComboBox box;
    box.addItem(u"Europe/Berlin"_s, u"Europe/Berlin"_s);
    addZones(box);

    CHECK(box.count() > 300);
    CHECK(box.itemText(0) == u"Europe/Berlin"_s);
    CHECK(box.findData(u"Asia/Kolkata"_s) > 0);
    QStringList names;
    for (int row = 0; row < box.count(); ++row)
        names.append(box.itemText(row));
    CHECK(names.removeDuplicates() == 0);
}
