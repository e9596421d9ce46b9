// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;

namespace deskbridge {

class DataFolderChoice;
class InlineMessage;
class Prompts;

/// Where integrations, ledger and log are, and where they are to be from the next start on.
class DataSection final : public SettingsSection {
    Q_OBJECT
public:
    /// `folder` and `prompts` outlive it. `folder` null: only shown, as `path`.
    DataSection(SettingsEditor &editor, DataFolderChoice *folder, const QString &path,
                Prompts &prompts, QWidget *parent);

    void showChoices(const Choices &) override { }

private:
    void askForFolder();
    void askForFate(const QString &folder);
    void choose(const QString &folder, int fate);
    void showNextStart();

    DataFolderChoice *m_folder;
    QString m_path;
    Prompts &m_prompts;
    QLabel *m_nextStart;
    InlineMessage *m_problem;
};

} // namespace deskbridge
