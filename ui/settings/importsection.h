// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QSpinBox;

namespace deskbridge {

/// How often Deskbridge asks Freshdesk, and how much of the account's limit it leaves to others.
class ImportSection final : public SettingsSection {
    Q_OBJECT
public:
    ImportSection(SettingsEditor &editor, QWidget *parent);

    void showChoices(const Choices &choices) override;

private:
    QSpinBox *m_period;
    QSpinBox *m_reserve;
    QSpinBox *m_rate;
};

} // namespace deskbridge
