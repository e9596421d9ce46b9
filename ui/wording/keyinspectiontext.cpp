// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/keyinspectiontext.h"

#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
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
    static QString lastUse(const InjixoKeyFacts &key, const QTimeZone &zone);
    static QString kept(const InjixoKeyFacts &key, const QString &integration,
                        const QTimeZone &zone);
    static QString freshdesk(const QList<KnownFreshdeskKey> &keys, const QTimeZone &zone,
                             std::optional<IntegrationId> here);
    static QString notHere();
};

QString KeyInspectionWords::known(const InjixoKeyFacts &key, const QString &integration,
                                  const QTimeZone &zone)
{
    const QString name = integration.isEmpty() ? tr("a deleted integration") : integration;
    const auto local = [&zone](UtcTime time) { return dateTimeText(time, zone); };
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

QString KeyInspectionWords::lastUse(const InjixoKeyFacts &key, const QTimeZone &zone)
{
    return key.lastUsedAt ? tr("It was last used on %1.").arg(dateTimeText(*key.lastUsedAt, zone))
                          : tr("It was never used.");
}

QString KeyInspectionWords::kept(const InjixoKeyFacts &key, const QString &integration,
                                 const QTimeZone &zone)
{
    return tr("This is the injixo API key of %1 that was generated in injixo and pasted here on "
              "%2. Whether it is still valid only injixo knows.")
        .arg(integration, dateTimeText(key.createdAt, zone));
}

QString KeyInspectionWords::freshdesk(const QList<KnownFreshdeskKey> &keys, const QTimeZone &zone,
                                      std::optional<IntegrationId> here)
{
    QStringList sentences;
    bool isHere = false;
    for (const KnownFreshdeskKey &key : keys) {
        isHere = isHere || key.integration == here;
        sentences.append(tr("This is the Freshdesk API key of %1, stored here on %2.")
                             .arg(key.integrationName, dateTimeText(key.storedAt, zone)));
        sentences.append(key.lastImportAt
                             ? tr("The last complete import with it ended on %1.", "with a key")
                                   .arg(dateTimeText(*key.lastImportAt, zone))
                             : tr("No import with it is complete yet.", "with a key"));
    }
    if (here && !isHere)
        sentences.append(notHere());
    return sentences.join(u' ');
}

QString KeyInspectionWords::notHere()
{
    return tr("That is another integration than this one, which needs a key of its own.");
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

QString keyInspectionText(const KeyInspection &inspection, const QTimeZone &zone,
                          std::optional<IntegrationId> here)
{
    using Words = KeyInspectionWords;
    const KeyVerification &verification = inspection.verification;
    if (!inspection.freshdeskKeys.isEmpty())
        return Words::freshdesk(inspection.freshdeskKeys, zone, here);
    const std::optional<InjixoKeyFacts> &key =
        verification.key ? verification.key : inspection.kept;
    if (!key)
        return Words::standing(verification.standing);
    QString text = verification.key
        ? Words::known(*key, inspection.integrationName, zone) + u' ' + Words::lastUse(*key, zone)
        : Words::kept(*key, inspection.integrationName, zone);
    if (here && key->integration != *here)
        text += u' ' + Words::notHere();
    return text;
}

} // namespace deskbridge
