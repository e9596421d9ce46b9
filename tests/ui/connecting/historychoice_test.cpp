// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/historychoice.h"

#include "tests/support/catch.h"

#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

template <class T> T *find(const HistoryChoice &choice, const QString &name)
{
    auto *child = choice.findChild<T *>(name);
    REQUIRE(child);
    return child;
}

} // namespace

TEST_CASE("the history is everything, some months, or from a day on", "[connecting]")
{
    HistoryChoice choice;
    int changes = 0;
    QObject::connect(&choice, &HistoryChoice::changed, &choice, [&] { ++changes; });
    CHECK_FALSE(choice.from());
    CHECK_FALSE(find<QComboBox>(choice, u"historyMonths"_s)->isEnabled());

    find<QRadioButton>(choice, u"historyLastMonths"_s)->click();
    CHECK(choice.from() == QDate::currentDate().addMonths(-12));
    auto *months = find<QComboBox>(choice, u"historyMonths"_s);
    CHECK(months->isEnabled());
    months->setCurrentIndex(0);
    CHECK(choice.from() == QDate::currentDate().addMonths(-3));

    find<QRadioButton>(choice, u"historyFromDay"_s)->click();
    find<QDateEdit>(choice, u"historyDay"_s)->setDate(QDate(2026, 1, 15));
    CHECK(choice.from() == QDate(2026, 1, 15));
    CHECK(changes == 4);
}

TEST_CASE("a choice that is set is shown and told nobody", "[connecting]")
{
    HistoryChoice choice;
    int changes = 0;
    QObject::connect(&choice, &HistoryChoice::changed, &choice, [&] { ++changes; });

    choice.setFrom(QDate(2026, 1, 15));
    CHECK(find<QRadioButton>(choice, u"historyFromDay"_s)->isChecked());
    CHECK(choice.from() == QDate(2026, 1, 15));

    choice.setFrom(QDate::currentDate().addMonths(-24));
    CHECK(find<QRadioButton>(choice, u"historyLastMonths"_s)->isChecked());
    CHECK(choice.from() == QDate::currentDate().addMonths(-24));

    choice.setFrom({});
    CHECK(find<QRadioButton>(choice, u"historyEverything"_s)->isChecked());
    CHECK(changes == 0);
}
