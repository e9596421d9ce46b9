// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/healthwords.h"

#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

SignalText HealthWords::keysEnded()
{
    return {tr("Every injixo API key has been ended, so nothing the app sends is accepted."),
            tr("Imports find every contact by themselves, some minutes later."),
            tr("Generate a new one and enter it in the app.")};
}

/// "Refused" holds for all that ends the import until a person does something about the key or the account.
SignalText HealthWords::keyRefused() const
{
    SignalText text = failing({});
    if (!m_signal.error || m_signal.error->kind == ErrorKind::KeyRejected)
        text.what = tr("Freshdesk does not accept the API key any more.");
    return text;
}

SignalText HealthWords::keyText() const
{
    switch (m_signal.finding) {
    case SignalFinding::KeyRefused:
        return keyRefused();
    case SignalFinding::OwnerDemoted:
        return {
            tr("The API key's owner is no longer Account Administrator."),
            tr("Roles and plan cannot be read any more, and the connection can end at any time."),
            tr("Give the agent the role back in Freshdesk, or use an Account Administrator's "
               "key.")};
    case SignalFinding::ScopeNarrowed:
        return {
            tr("The API key's owner no longer sees all tickets."),
            tr("Tickets of other groups are missing from the queues without an error."),
            tr("Set the agent's ticket scope to global access in Freshdesk, or use another key.")};
    case SignalFinding::OwnerOccasional:
        return {tr("The API key's owner is now an occasional agent."),
                tr("Without a day pass the key stops working."),
                tr("Make the agent a full-time agent in Freshdesk, or use another key.")};
    case SignalFinding::KeyOld:
        return {tr("The Freshdesk API key is %Ln day(s) old.", nullptr, number("days")),
                tr("It works; the reminder is set to %Ln day(s).", nullptr, number("limit")),
                tr("Replace it when it suits you.")};
    case SignalFinding::KeySoonOld:
        return {tr("The Freshdesk API key is %Ln day(s) old.", nullptr, number("days")),
                tr("Its reminder comes in %Ln day(s).",
                   "the age after which a key is to be replaced", number("left")),
                tr("Replace it when it suits you.")};
    case SignalFinding::InjixoKeySoonOld:
        return {tr("The injixo API key is %Ln day(s) old.", nullptr, number("days")),
                tr("Its reminder comes in %Ln day(s).",
                   "the age after which a key is to be replaced", number("left")),
                tr("Replace it when it suits you.")};
    case SignalFinding::NoInjixoKey:
        return noKeyText();
    case SignalFinding::RotationOpen:
        return {
            tr("The injixo API key is being replaced; the former one, ending in %1, still works.")
                .arg(fact("last_four")),
            {},
            tr("Enter the new key in the app, then end the former one.")};
    case SignalFinding::InjixoKeyOld:
        return {tr("The injixo API key is %Ln day(s) old.", nullptr, number("days")),
                tr("It works; the reminder is set to %Ln day(s).", nullptr, number("limit")),
                tr("Replace it when it suits you.")};
    default:
        return {number("days") == 0 ? tr("Since today.", "the age of a key")
                                    : tr("%Ln day(s) old.", "a key", number("days")),
                {},
                {}};
    }
}

SignalText HealthWords::noKeyText() const
{
    if (areKeysEnded())
        return keysEnded();
    if (fact("keys") == "none"_L1)
        return {tr("There is no injixo API key yet."),
                {},
                tr("Continue the set-up to generate or enter one.")};
    return {tr("No injixo API key is valid."), {}, tr("Generate one and enter it in the app.")};
}

} // namespace deskbridge
