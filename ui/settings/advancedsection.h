// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QSpinBox;

namespace deskbridge {

class InlineMessage;

/// The receiver's port, how much is logged, and the settings as a file: to another computer, or into a ticket.
class AdvancedSection final : public SettingsSection {
    Q_OBJECT
public:
    AdvancedSection(SettingsEditor &editor, QWidget *parent);

    void showChoices(const Choices &choices) override;

    /// What the file dialogs lead to. An empty problem: it worked.
    QString exportTo(const QString &path);
    QString importFrom(const QString &path);

private:
    void makeReceiver();
    void makeLog();
    void makeFile();
    void ask(bool save);
    void report(const QString &problem, const QString &success);

    QSpinBox *m_port = nullptr;
    QComboBox *m_level = nullptr;
    InlineMessage *m_outcome = nullptr;
};

} // namespace deskbridge
