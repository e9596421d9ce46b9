// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/healthtext.h"

#include "tests/support/catch.h"
#include "ui/wording/errortext.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

SignalText textOfRefusal(std::optional<Error> error)
{
    const HealthSignal refused{.id = SignalId::FreshdeskKey,
                               .state = SignalState::Bad,
                               .finding = SignalFinding::KeyRefused,
                               .error = std::move(error)};
    return signalText(refused, QTimeZone::utc());
}

} // namespace

TEST_CASE("a refused Freshdesk key is told once", "[healthtext]")
{
    const Error rejected{ErrorKind::KeyRejected};
    const SignalText text = textOfRefusal(rejected);
    CHECK(text.what == u"Freshdesk does not accept the API key any more."_s);
    CHECK(text.remedy == errorText(rejected).remedy);
}

TEST_CASE("what else ends the import until a person acts is told as what it is", "[healthtext]")
{
    for (const ErrorKind kind :
         {ErrorKind::SecretMissing, ErrorKind::AccountSuspended, ErrorKind::Forbidden}) {
        const SignalText text = textOfRefusal(Error{kind});
        CHECK(text.what == errorText(Error{kind}).what);
        CHECK(text.remedy == errorText(Error{kind}).remedy);
    }
}

TEST_CASE("that there never was a key is told only by whom it is known", "[healthtext]")
{
    HealthSignal none{.id = SignalId::InjixoKey,
                      .state = SignalState::Note,
                      .finding = SignalFinding::NoInjixoKey};
    const auto what = [&none] { return signalText(none, QTimeZone::utc()).what; };
    CHECK_FALSE(what().contains(u"yet"_s));
    none.facts = {{u"keys"_s, u"none"_s}};
    CHECK(what() == u"There is no injixo API key yet."_s);
    none.facts = {{u"keys"_s, u"ended"_s}};
    CHECK(what() == keysEndedText().what);
}

TEST_CASE("a key of today has no age in days", "[healthtext]")
{
    const HealthSignal fresh{.id = SignalId::FreshdeskKey, .facts = {{u"days"_s, u"0"_s}}};
    CHECK(signalText(fresh, QTimeZone::utc()).what == u"Since today."_s);
}
