// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;
class QComboBox;

namespace deskbridge {

/// What is told outside the window, and whether the program stays when the window is closed.
class NoticesSection final : public SettingsSection {
    Q_OBJECT
public:
    NoticesSection(SettingsEditor &editor, bool hasTray, QWidget *parent);

    void showChoices(const Choices &choices) override;

private:
    QComboBox *m_notices;
    QCheckBox *m_tray;
};

} // namespace deskbridge
