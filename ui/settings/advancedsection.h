// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

namespace deskbridge {

class InlineMessage;

/// The settings as a file: to another computer, or into a ticket.
class AdvancedSection final : public SettingsSection {
    Q_OBJECT
public:
    AdvancedSection(SettingsEditor &editor, QWidget *parent);

    void showChoices(const Choices &) override { }

    /// What the file dialogs lead to. An empty problem: it worked.
    QString exportTo(const QString &path);
    QString importFrom(const QString &path);

private:
    void ask(bool save);
    void report(const QString &problem, const QString &success);

    InlineMessage *m_outcome;
};

} // namespace deskbridge
