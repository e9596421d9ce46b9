// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wording/healthtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace deskbridge {

/// What one signal of an integration's health says; healthtext.h gives it to others. Each group of signals has
/// its own function: those of the keys are in keyhealthtext.cpp.
class HealthWords {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
public:
    HealthWords(const HealthSignal &signal, const QTimeZone &zone)
        : m_signal(signal)
        , m_zone(zone)
    { }

    [[nodiscard]] SignalText text() const;

    static QString verdict(HealthVerdict verdict);
    static QString title(SignalId id);
    static QString flowing();
    static SignalText keysEnded();

private:
    [[nodiscard]] QString fact(const char *name) const
    {
        return m_signal.facts.value(QString::fromLatin1(name));
    }
    [[nodiscard]] int number(const char *name) const { return fact(name).toInt(); }
    [[nodiscard]] QString count(const char *name) const
    {
        return QLocale().toString(fact(name).toLongLong());
    }
    [[nodiscard]] QString when(const char *name) const;
    [[nodiscard]] SignalText failing(const QString &what) const;
    [[nodiscard]] SignalText keyRefused() const;
    [[nodiscard]] SignalText keyText() const;
    [[nodiscard]] SignalText noKeyText() const;
    [[nodiscard]] bool areKeysEnded() const { return fact("keys") == QLatin1StringView("ended"); }
    [[nodiscard]] SignalText importText() const;
    [[nodiscard]] SignalText eventText() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString provedDays() const;
    [[nodiscard]] SignalText proofText() const;
    [[nodiscard]] SignalText notProvableText() const;

    const HealthSignal &m_signal;
    const QTimeZone &m_zone;
};

} // namespace deskbridge
