// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

#include <QStringList>

class QCheckBox;
class QComboBox;

namespace deskbridge {

/// Language, theme, time zone, and how the program starts.
class GeneralSection final : public SettingsSection {
    Q_OBJECT
public:
    /// `languages`: the codes of those that there are texts in.
    GeneralSection(SettingsEditor &editor, const QStringList &languages, QWidget *parent);

    void showChoices(const Choices &choices) override;

private:
    void makeLook(const QStringList &languages);
    void makeStart();

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_withSession = nullptr;
    QCheckBox *m_minimised = nullptr;
};

} // namespace deskbridge
