// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QSpinBox;

namespace deskbridge {

/// After how many days a key counts as old.
class KeysSection final : public SettingsSection {
    Q_OBJECT
public:
    KeysSection(SettingsEditor &editor, QWidget *parent);

    void showChoices(const Choices &choices) override;

private:
    QSpinBox *m_age;
};

} // namespace deskbridge
