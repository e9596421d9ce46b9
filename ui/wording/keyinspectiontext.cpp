// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/keyinspectiontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class KeyInspectionWords {
    Q_DECLARE_TR_FUNCTIONS(KeyInspectionText)
public:
    static QString known(const InjixoKeyFacts &key, const QString &integration,
                         const QTimeZone &zone);
    static QString standing(KeyStanding standing);
};

QString KeyInspectionWords::known(const InjixoKeyFacts &key, const QString &integration,
                                  const QTimeZone &zone)
{
    const QString name = integration.isEmpty() ? tr("a deleted integration") : integration;
    const auto local = [&zone](UtcTime time) {
        return QLocale().toString(toDateTime(time).toTimeZone(zone), QLocale::ShortFormat);
    };
    const QString made = local(key.createdAt);
    switch (key.state) {
    case InjixoKeyState::Active:
        return tr("This is the injixo API key of %1. It is valid, and was generated on %2.")
            .arg(name, made);
    case InjixoKeyState::Retiring:
        if (key.retiresAt)
            return tr("This is the former injixo API key of %1. It is still valid, but is being "
                      "replaced and ends on %3. It was generated on %2.")
                .arg(name, made, local(*key.retiresAt));
        return tr("This is the former injixo API key of %1. It is still valid, but is being "
                  "replaced. It was generated on %2.")
            .arg(name, made);
    case InjixoKeyState::Revoked:
        if (key.revokedAt)
            return tr("This is an injixo API key of %1 that ended on %3; the app is refused with "
                      "it. It was generated on %2.")
                .arg(name, made, local(*key.revokedAt));
        return tr("This is an injixo API key of %1 that has ended; the app is refused with it. It "
                  "was generated on %2.")
            .arg(name, made);
    }
    Q_UNREACHABLE();
}

QString KeyInspectionWords::standing(KeyStanding standing)
{
    switch (standing) {
    case KeyStanding::Mistyped:
        return tr("This begins like an injixo API key from Deskbridge, but a character is wrong, "
                  "missing or too many.");
    case KeyStanding::NotAnInjixoKey:
        return tr("This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a "
                  "key that was generated in injixo.");
    case KeyStanding::Unknown:
    case KeyStanding::Accepted:
    case KeyStanding::Revoked:
        return tr("This is a whole injixo API key, but it was not issued in this data folder.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyInspectionText(const KeyInspection &inspection, const QTimeZone &zone)
{
    const KeyVerification &verification = inspection.verification;
    if (verification.key)
        return KeyInspectionWords::known(*verification.key, inspection.integrationName, zone);
    return KeyInspectionWords::standing(verification.standing);
}

} // namespace deskbridge
