// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/numberfield.h"

#include <QSpinBox>

namespace deskbridge {

QSpinBox *makeNumberField(const QString &objectName, int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setKeyboardTracking(false);
    field->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    field->setGroupSeparatorShown(true);
    return field;
}

} // namespace deskbridge
