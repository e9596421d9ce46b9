// SPDX-License-Identifier: Apache-2.0
#include "app/control/keycommands.h"

#include "app/control/keyinput.h"
#include "core/workspace/keyservice.h"
#include "ui/wording/keyinspectiontext.h"
#include "ui/wording/statetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QJsonValue timeJson(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

/// `{"id","lastFour","state","maker","createdAt","firstUsedAt","lastUsedAt","retiresAt","revokedAt"}`; a time
/// there is none of is null.
QJsonObject keyJson(const InjixoKeyFacts &key)
{
    return {{u"id"_s, key.id},
            {u"lastFour"_s, key.lastFour},
            {u"state"_s, keyStateCode(key.state)},
            {u"maker"_s, keyMakerCode(key.maker)},
            {u"createdAt"_s, toIso(key.createdAt)},
            {u"firstUsedAt"_s, timeJson(key.firstUsedAt)},
            {u"lastUsedAt"_s, timeJson(key.lastUsedAt)},
            {u"retiresAt"_s, timeJson(key.retiresAt)},
            {u"revokedAt"_s, timeJson(key.revokedAt)}};
}

/// When the key ends or ended.
QString endOf(const InjixoKeyFacts &key)
{
    const auto end = key.state == InjixoKeyState::Revoked ? key.revokedAt : key.retiresAt;
    return end ? toIso(*end) : u"–"_s;
}

/// Of an accepted key whether it is active or retiring.
QString standingCode(const KeyVerification &verification)
{
    return verification.key ? keyStateCode(verification.key->state)
                            : keyStandingCode(verification.standing);
}

/// The integration it is a key of; of several with the same Freshdesk key all.
QString ownerOf(const KeyInspection &inspection)
{
    QStringList names;
    for (const KnownFreshdeskKey &key : inspection.freshdeskKeys)
        names.append(key.integrationName);
    return names.isEmpty() ? inspection.integrationName : names.join(u", "_s);
}

/// `deskbridge` and `injixo`: an injixo API key by its maker; `freshdesk`; null: not known here.
QJsonValue kindOf(const KeyInspection &inspection)
{
    if (!inspection.freshdeskKeys.isEmpty())
        return u"freshdesk"_s;
    if (inspection.kept)
        return keyMakerCode(InjixoKeyMaker::Injixo);
    if (inspection.verification.standing == KeyStanding::NotAnInjixoKey)
        return {};
    return keyMakerCode(InjixoKeyMaker::Deskbridge);
}

bool isWellFormed(KeyStanding standing)
{
    return standing != KeyStanding::Mistyped && standing != KeyStanding::NotAnInjixoKey;
}

ExitCode exitCode(const KeyVerification &verification)
{
    if (verification.standing != KeyStanding::Accepted)
        return ExitCode::Failed;
    return verification.key->state == InjixoKeyState::Retiring ? ExitCode::Warnings
                                                               : ExitCode::Good;
}

} // namespace

GenerateKeyCommand::GenerateKeyCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void GenerateKeyCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().keys().issue(
            integration.id, arguments().overlap, this,
            orFail<IssuedInjixoKey>([this](const IssuedInjixoKey &issued) { show(issued); }));
    });
}

void GenerateKeyCommand::show(const IssuedInjixoKey &issued)
{
    const std::string_view revealed = issued.key.reveal();
    QString key = QString::fromLatin1(revealed.data(), issued.key.size());
    if (output().wantsJson()) {
        QJsonObject json = keyJson(issued.facts);
        json.insert("key"_L1, key);
        json.insert("former"_L1, issued.former ? keyJson(*issued.former) : QJsonValue());
        json.insert("ended"_L1, issued.ended ? keyJson(*issued.ended) : QJsonValue());
        output().writeJson(json);
    } else {
        output().writeText(key + u'\n');
        output().message(tr("Enter this key in the app in Freshdesk now: it is not shown again."));
        if (issued.former && issued.former->retiresAt)
            output().message(tr("The former key, which ends in %1, stays valid until %2.")
                                 .arg(issued.former->lastFour, toIso(*issued.former->retiresAt)));
        else if (issued.former)
            output().message(tr("The former key, which ends in %1, is no longer valid.")
                                 .arg(issued.former->lastFour));
        if (issued.ended && issued.ended->lastUsedAt)
            output().message(
                tr("Two keys are the most: the key that ends in %1, used last at %2, is "
                   "no longer valid.")
                    .arg(issued.ended->lastFour, toIso(*issued.ended->lastUsedAt)));
        else if (issued.ended)
            output().message(tr("Two keys are the most: the key that ends in %1, which was never "
                                "used, is no longer valid.")
                                 .arg(issued.ended->lastFour));
    }
    Secret::wipe(key);
    finish(ExitCode::Good);
}

ListKeysCommand::ListKeysCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ListKeysCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().keys().list(
            integration.id, this,
            orFail<QList<InjixoKeyFacts>>([this](const auto &keys) { show(keys); }));
    });
}

void ListKeysCommand::show(const QList<InjixoKeyFacts> &keys)
{
    if (output().wantsJson()) {
        QJsonArray list;
        for (const InjixoKeyFacts &key : keys)
            list.append(keyJson(key));
        output().writeJson(list);
    } else if (keys.isEmpty()) {
        output().message(tr("There is no injixo API key yet; key generate makes one."));
    } else {
        Output::Table table{{tr("Number"), tr("Last four"), tr("State"), tr("Generated in"),
                             tr("Generated at (UTC)"), tr("Last used"), tr("Ends")},
                            {},
                            {0}};
        for (const InjixoKeyFacts &key : keys) {
            table.rows << QStringList{QString::number(key.id),
                                      key.lastFour,
                                      keyStateWord(key.state),
                                      keyMakerWord(key.maker),
                                      toIso(key.createdAt),
                                      key.lastUsedAt ? toIso(*key.lastUsedAt) : u"–"_s,
                                      endOf(key)};
        }
        output().writeTable(table);
    }
    finish(ExitCode::Good);
}

VerifyKeyCommand::VerifyKeyCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void VerifyKeyCommand::run()
{
    auto key = readKeyFromStandardInput(output(), tr("Key to check (it stays invisible):"));
    if (!key) {
        fail(key.error());
        return;
    }
    workspace().diagnostics().inspectKey(
        std::move(*key), this,
        orFail<KeyInspection>([this](const KeyInspection &inspection) { show(inspection); }));
}

void VerifyKeyCommand::show(const KeyInspection &inspection)
{
    const KeyVerification &verification = inspection.verification;
    if (output().wantsJson()) {
        QJsonObject json = keyJson(verification.key.value_or(InjixoKeyFacts{}));
        if (!verification.key) {
            for (const QString &name : json.keys())
                json.insert(name, QJsonValue());
        }
        json.insert("wellFormed"_L1, isWellFormed(verification.standing));
        json.insert("state"_L1, standingCode(verification));
        const QString owner = ownerOf(inspection);
        json.insert("integration"_L1, owner.isEmpty() ? QJsonValue() : owner);
        json.insert("kind"_L1, kindOf(inspection));
        output().writeJson(json);
    } else {
        output().writeText(keyInspectionText(inspection, QTimeZone::systemTimeZone()) + u'\n');
    }
    finish(exitCode(verification));
}

RevokeKeyCommand::RevokeKeyCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void RevokeKeyCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().keys().revoke(integration.id, arguments().key, this,
                                  orFail<std::optional<InjixoKeyFacts>>([this](const auto &key) {
                                      if (key)
                                          show(*key);
                                      else
                                          fail(u"no_such_key"_s,
                                               {tr("This integration has no key of this number."),
                                                tr("The command key list shows them all.")});
                                  }));
    });
}

void RevokeKeyCommand::show(const InjixoKeyFacts &key)
{
    if (output().wantsJson())
        output().writeJson(keyJson(key));
    else
        output().writeText(tr("The key that ends in %1 is no longer valid.").arg(key.lastFour)
                           + u'\n');
    finish(ExitCode::Good);
}

} // namespace deskbridge
