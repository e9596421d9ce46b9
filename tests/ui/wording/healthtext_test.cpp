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
