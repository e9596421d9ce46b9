// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/apptheme.h"

#include <QObject>
#include <QString>
#include <QTimeZone>

class QSettings;

namespace deskbridge {

/// Which changes of a verdict are told outside the window.
enum class NoticeChoice { All, ActionRequired, None };

/// What a person decides about the window alone; all else is in core's Settings.
struct Preferences {
    QString language = {}; ///< a code such as `de`; empty = the system's
    ThemeChoice theme = ThemeChoice::System;
    QString zone = {}; ///< an IANA name; empty = the system's
    bool startMinimised = false;
    bool keepInTray = false; ///< closing the window leaves the program running
    NoticeChoice notices = NoticeChoice::All;

    /// The zone in which times are shown; the system's too where the name is not known here.
    [[nodiscard]] QTimeZone timeZone() const;

    bool operator==(const Preferences &) const = default;
};

/// The names under which choices are stored and exported; none for a name that is not one.
[[nodiscard]] QString themeCode(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeFromCode(const QString &code);
[[nodiscard]] QString noticeCode(NoticeChoice choice);
[[nodiscard]] std::optional<NoticeChoice> noticeFromCode(const QString &code);

/// The preferences in force, kept in the window's settings file. What depends on them listens to changed().
class PreferenceKeeper final : public QObject {
    Q_OBJECT
public:
    explicit PreferenceKeeper(QSettings &settings, QObject *parent = nullptr); ///< outlives it

    [[nodiscard]] const Preferences &current() const { return m_current; }
    void change(const Preferences &wanted);

signals:
    void changed(const deskbridge::Preferences &now, const deskbridge::Preferences &before);

private:
    QSettings &m_settings;
    Preferences m_current;
};

} // namespace deskbridge
