// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingseditor.h"

#include <QLatin1StringView>
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace deskbridge {

/// The names by which a section is asked for.
namespace sectionname {
inline constexpr QLatin1StringView general("general");
inline constexpr QLatin1StringView import("import");
inline constexpr QLatin1StringView notices("notices");
inline constexpr QLatin1StringView network("network");
inline constexpr QLatin1StringView keys("keys");
inline constexpr QLatin1StringView data("data");
inline constexpr QLatin1StringView advanced("advanced");
} // namespace sectionname

/// One page of the settings: cards with a form in each. It shows what the editor has and hands each change
/// to it at once.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(SettingsEditor &editor, QWidget *parent); ///< the editor outlives it

    /// Every word on it, for the search.
    [[nodiscard]] QString words() const;
    /// Called whenever the editor has other choices, and once they are loaded.
    virtual void showChoices(const Choices &choices) = 0;

protected:
    [[nodiscard]] SettingsEditor &editor() const { return m_editor; }
    /// A card at the end of the page; what belongs together.
    QFormLayout *addCard(const QString &title);
    /// The label is the field's buddy and its accessible name.
    void addRow(QFormLayout &form, const QString &label, QWidget &field);
    /// A sentence below a row; also the field's accessible description.
    QLabel *addNote(QFormLayout &form, const QString &text, QWidget *field = nullptr);
    /// `edit(Choices &)` on a copy of what is in force.
    template <class Edit> void change(const QString &field, Edit edit)
    {
        if (!m_editor.isLoaded())
            return;
        Choices wanted = m_editor.choices();
        edit(wanted);
        m_editor.change(field, wanted);
    }

private:
    SettingsEditor &m_editor;
    QVBoxLayout *m_column;
};

} // namespace deskbridge
