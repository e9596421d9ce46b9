// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingseditor.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace deskbridge {

class DataFolderChoice;
class InlineMessage;
class Prompts;
class SettingsSection;

/// What the dialog needs of the program around it; app fills it in. Everything pointed to outlives the window.
struct SettingsHost {
    QStringList languages = {}; ///< codes of the languages that there are texts in
    SessionStart *sessionStart = nullptr; ///< null: this system offers none
    DataFolderChoice *dataFolder = nullptr; ///< null: only shown
    QString dataFolderPath = {};
    std::function<bool()> hasTray = {}; ///< asked each time: a panel may start after us; null: none
};

/// The settings: sections at the left, one of them beside the list, Undo and Close below. Every change takes
/// effect at once. Modeless; when the language changes it says itself anew, in the same section.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    SettingsDialog(SettingsAccess &access, PreferenceKeeper &preferences, const SettingsHost &host,
                   Prompts &prompts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// One of sectionname's; an unknown one leaves the section as it is.
    void showSection(const QString &name);
    [[nodiscard]] QString section() const;
    [[nodiscard]] SettingsEditor &editor() { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    void addSection(const QString &name, const QString &title, SettingsSection *section);
    void search(const QString &text);
    void showChoices();
    void showError(const Error &error);

    SettingsHost m_host;
    Prompts &m_prompts;
    SettingsEditor m_editor;
    QWidget *m_content = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    InlineMessage *m_message = nullptr;
    QPushButton *m_undo = nullptr;
    QList<SettingsSection *> m_sections;
    bool m_rebuilding = false; ///< asked for and not done yet
};

} // namespace deskbridge
