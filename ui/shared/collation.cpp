// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/collation.h"

#include <QLocale>

namespace deskbridge {

QCollator nameCollator()
{
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace deskbridge
