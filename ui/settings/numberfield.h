// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSpinBox;
class QWidget;

namespace deskbridge {

/// A number that counts when it is finished: by Enter, by leaving the field or by an arrow, not with each digit.
[[nodiscard]] QSpinBox *makeNumberField(const QString &objectName, int least, int most,
                                        QWidget *parent);

} // namespace deskbridge
