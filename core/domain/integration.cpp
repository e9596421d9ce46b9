// SPDX-License-Identifier: Apache-2.0
#include "core/domain/integration.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString stateCode(IntegrationState state)
{
    switch (state) {
    case IntegrationState::SettingUp:
        return u"setting_up"_s;
    case IntegrationState::Active:
        return u"active"_s;
    case IntegrationState::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

QString normalizedName(const QString &name)
{
    QString shown = name.normalized(QString::NormalizationForm_C);
    // A terminal would obey what is not to be seen.
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return shown.simplified();
}

QString comparableName(const QString &name)
{
    // Qt folds case letter by letter, which keeps ß and SS or İ and its decomposed form apart. Its lower and
    // upper case know such letters; down comes first for the ones that only have a way down (ẞ, İ).
    return normalizedName(name).toLower().toUpper();
}

} // namespace deskbridge
