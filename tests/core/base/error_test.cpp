// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("every kind of error has a code of its own in lower case", "[error]")
{
    const auto last = static_cast<int>(ErrorKind::SecretMissing);
    static const QRegularExpression form(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> codes;
    for (int kind = 0; kind <= last; ++kind) {
        const QString code = errorCode(static_cast<ErrorKind>(kind));
        CAPTURE(kind, code);
        CHECK(form.match(code).hasMatch());
        CHECK(errorKindFromCode(code) == static_cast<ErrorKind>(kind));
        codes.insert(code);
    }

    CHECK(codes.size() == last + 1);
    CHECK(errorCode(ErrorKind::KeyRejected) == u"key_rejected"_s);
    CHECK_FALSE(errorKindFromCode(u"not_of_this_version"_s));
}

TEST_CASE("two errors are the same when kind, detail and wait are", "[error]")
{
    const Error error{ErrorKind::RateLimited, u"status 429"_s, std::chrono::seconds{30}};

    CHECK(error == Error{ErrorKind::RateLimited, u"status 429"_s, std::chrono::seconds{30}});
    CHECK_FALSE(error == Error{ErrorKind::Forbidden, u"status 429"_s, std::chrono::seconds{30}});
    CHECK_FALSE(error == Error{ErrorKind::RateLimited, {}, std::chrono::seconds{30}});
    CHECK_FALSE(error == Error{ErrorKind::RateLimited, u"status 429"_s, {}});
}
