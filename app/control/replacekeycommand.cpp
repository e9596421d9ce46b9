// SPDX-License-Identifier: Apache-2.0
#include "app/control/replacekeycommand.h"

#include "app/control/keyinput.h"
#include "core/workspace/keyservice.h"
#include "ui/wording/checktext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString refusalCode(SwitchRefusal refusal)
{
    switch (refusal) {
    case SwitchRefusal::None:
        return {};
    case SwitchRefusal::SameKey:
        return u"same_key"_s;
    case SwitchRefusal::CheckFailed:
        return u"check_failed"_s;
    case SwitchRefusal::OtherAccount:
        return u"other_account"_s;
    }
    Q_UNREACHABLE();
}

/// What the new key's owner has other than the former's: codes, never a name.
QJsonArray differences(const KeyComparison &comparison)
{
    std::optional<KeyOwner> before = comparison.presentAsLastSeen;
    if (comparison.present)
        before = comparison.present->owner;
    QJsonArray codes;
    if (before && comparison.candidate) {
        for (const OwnerTrait trait : ownerDifferences(*before, comparison.candidate->owner))
            codes.append(ownerTraitCode(trait));
    }
    return codes;
}

} // namespace

ReplaceKeyCommand::ReplaceKeyCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ReplaceKeyCommand::run()
{
    findIntegration([this](const Integration &integration) {
        auto key =
            readKeyFromStandardInput(output(), tr("New Freshdesk API key (it stays invisible):"));
        if (!key) {
            fail(key.error());
            return;
        }
        workspace().keys().replaceFreshdeskKey(
            integration.id, std::move(*key), this,
            orFail<KeySwitch>([this](const KeySwitch &result) { show(result); }));
    });
}

void ReplaceKeyCommand::show(const KeySwitch &result)
{
    for (const CheckResult &check : result.comparison.checks)
        output().step(check, false);
    if (!result.integration)
        return refuse(result.comparison);
    const Integration &integration = *result.integration;
    if (output().wantsJson()) {
        output().writeJson(QJsonObject{{u"id"_s, raw(integration.id)},
                                       {u"name"_s, integration.name},
                                       {u"lastFour"_s, integration.apiKeyLastFour},
                                       {u"former"_s, result.comparison.presentLastFour},
                                       {u"differences"_s, differences(result.comparison)}});
    } else {
        output().writeText(tr("The key that ends in %1 is in use now; the former one, ending in "
                              "%2, was removed from this computer.")
                               .arg(integration.apiKeyLastFour, result.comparison.presentLastFour)
                           + u'\n');
    }
    const bool warned = overallOutcome(result.comparison.checks) != CheckOutcome::Passed;
    finish(warned ? ExitCode::Warnings : ExitCode::Good);
}

void ReplaceKeyCommand::refuse(const KeyComparison &comparison)
{
    const QString code = refusalCode(comparison.refusal);
    const QString stays = tr("The present key stays in use.");
    if (comparison.refusal == SwitchRefusal::SameKey)
        return fail(code, {tr("This is the key that is in use already."), stays});
    if (comparison.refusal == SwitchRefusal::OtherAccount)
        return fail(code, {tr("This key belongs to another Freshdesk account."), stays});
    const auto failed =
        std::ranges::find(comparison.checks, CheckOutcome::Failed, &CheckResult::outcome);
    if (failed == comparison.checks.end())
        return fail(code, {tr("The key was not accepted."), stays});
    fail(failed->error ? errorCode(failed->error->kind) : code,
         {tr("The check “%1” failed, so the present key stays in use. %2")
              .arg(checkTitle(failed->id), checkDetail(*failed, QTimeZone::systemTimeZone())),
          checkRemedy(*failed)},
         {{u"check"_s, checkCode(failed->id)}});
}

} // namespace deskbridge
