// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingsaccess.h"

#include <QList>
#include <QObject>

#include <optional>

namespace deskbridge {

class SessionStart;

/// Everything the settings dialog shows, as one value.
struct Choices {
    Settings settings;
    Preferences preferences;
    bool startWithSession = false;

    bool operator==(const Choices &) const = default;
};

/// The settings while they are edited: each change takes effect at once and can be undone. A change that
/// fails is taken back and told. What others change meanwhile is shown, and is no longer ours to undo over. The
/// proxy's password is no part of it and cannot be undone.
class SettingsEditor final : public QObject {
    Q_OBJECT
public:
    /// All three outlive it. `sessionStart` null: this system offers none.
    SettingsEditor(SettingsAccess &access, PreferenceKeeper &preferences,
                   SessionStart *sessionStart, QObject *parent = nullptr);

    /// Reads what is in force; loaded() follows, or failed().
    void start();
    [[nodiscard]] bool isLoaded() const { return m_current.has_value(); }
    [[nodiscard]] const Choices &choices() const { return *m_current; } ///< once loaded
    [[nodiscard]] bool hasSessionStart() const { return m_sessionStart != nullptr; }

    /// `field` names what was edited: several changes of it in a row are undone together.
    void change(const QString &field, const Choices &wanted);
    [[nodiscard]] bool canUndo() const { return !m_former.isEmpty(); }
    void undo();

    void setProxyPassword(Secret password);
    [[nodiscard]] SettingsAccess &access() { return m_access; }

signals:
    void changed(); ///< choices() or canUndo(); also when read
    void failed(const deskbridge::Error &error);
    void proxyPasswordSet();

private:
    struct Former {
        QString field;
        Choices choices;
    };

    void put(const Choices &wanted);
    void noteAnswer(quint64 question, const Result<Settings> &answer);
    void noteForeignChange(const Settings &now);

    SettingsAccess &m_access;
    PreferenceKeeper &m_preferences;
    SessionStart *m_sessionStart;
    std::optional<Choices> m_current;
    QList<Former> m_former;
    quint64 m_question = 0;
    int m_unanswered = 0; ///< changes of ours on their way
};

} // namespace deskbridge
