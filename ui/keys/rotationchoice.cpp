// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/rotationchoice.h"

#include "core/workspace/keyservice.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge::rotationchoice {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::RotationChoice)
};

void add(QButtonGroup &group, QVBoxLayout &page, const QString &name, const QString &text, int id)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    page.addWidget(button);
    group.addButton(button, id);
}

} // namespace

QButtonGroup *addReasons(QVBoxLayout &page, QWidget &owner)
{
    auto *group = new QButtonGroup(&owner);
    const auto addReason = [&](const QString &text, RotationReason reason) {
        add(*group, page, u"reason-"_s + rotationReasonCode(reason), text,
            static_cast<int>(reason));
    };
    addReason(Words::tr("As a &routine"), RotationReason::Routine);
    addReason(Words::tr("Because of its a&ge"), RotationReason::Age);
    addReason(Words::tr("Because somebody may have seen it who should &not"), RotationReason::Leak);
    addReason(Words::tr("Because a &colleague left who knew it"), RotationReason::ColleagueLeft);
    group->button(static_cast<int>(RotationReason::Routine))->setChecked(true);
    return group;
}

RotationReason reason(const QButtonGroup &reasons)
{
    return static_cast<RotationReason>(reasons.checkedId());
}

QButtonGroup *addOverlaps(QVBoxLayout &page, QWidget &owner)
{
    auto *group = new QButtonGroup(&owner);
    const auto addHours = [&](const QString &text, int hours) {
        add(*group, page, u"overlap-%1"_s.arg(hours), text, hours);
    };
    addHours(Words::tr("&1 hour"), 1);
    addHours(Words::tr("&24 hours"), 24);
    addHours(Words::tr("&72 hours"), 72);
    addHours(Words::tr("&7 days"), 7 * 24);
    addHours(Words::tr("It ends n&ow: an emergency"), 0);
    group->button(static_cast<int>(usualKeyOverlap.count()))->setChecked(true);
    return group;
}

} // namespace deskbridge::rotationchoice
