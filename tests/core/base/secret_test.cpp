// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include "tests/support/catch.h"

#include <QDebug>
#include <QVariant>

#include <type_traits>
#include <utility>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a secret gives back what it was given", "[secret]")
{
    CHECK(Secret(std::string_view("canary")).reveal() == "canary");
    CHECK(Secret(u"schlüssel"_s).reveal() == "schl\xc3\xbcssel");
    CHECK(Secret(u"canary"_s).size() == 6);
}

TEST_CASE("a secret without text is empty", "[secret]")
{
    CHECK(Secret().isEmpty());
    CHECK(Secret(QString()).isEmpty());
    CHECK(Secret().reveal().empty());
    CHECK_FALSE(Secret(u"x"_s).isEmpty());
}

TEST_CASE("a secret cannot be copied by accident", "[secret]")
{
    CHECK_FALSE(std::is_copy_constructible_v<Secret>);
    CHECK_FALSE(std::is_copy_assignable_v<Secret>);
    CHECK(std::is_nothrow_move_constructible_v<Secret>);
    CHECK(std::is_nothrow_move_assignable_v<Secret>);
}

TEST_CASE("a secret has no way into a variant or a text", "[secret]")
{
    CHECK_FALSE(std::is_convertible_v<Secret, QVariant>);
    CHECK_FALSE(std::is_convertible_v<Secret, QString>);
    CHECK_FALSE(std::is_convertible_v<Secret, QByteArray>);
    CHECK_FALSE(std::is_convertible_v<QString, Secret>);
}

TEST_CASE("a secret that is moved leaves nothing behind", "[secret]")
{
    Secret first(u"canary"_s);

    Secret second(std::move(first));
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is the question
    CHECK(second.reveal() == "canary");

    Secret third(u"other"_s);
    third = std::move(second);
    CHECK(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    CHECK(third.reveal() == "canary");
}

TEST_CASE("a secret survives being assigned to itself", "[secret]")
{
    Secret secret(u"canary"_s);
    Secret &same = secret;

    secret = std::move(same);

    CHECK(secret.reveal() == "canary");
}

TEST_CASE("a clone outlives its original", "[secret]")
{
    Secret original(u"canary"_s);
    const Secret clone = original.clone();

    original = Secret();

    CHECK(clone.reveal() == "canary");
}

TEST_CASE("the last four characters are told only of a long secret", "[secret]")
{
    CHECK(Secret(u"abcdefghijkl"_s).lastFour() == u"ijkl"_s);
    CHECK(Secret(u"abcdefghijk"_s).lastFour().isEmpty());
    CHECK(Secret().lastFour().isEmpty());
}

TEST_CASE("two secrets are equal when every character is", "[secret]")
{
    const Secret secret(u"canary"_s);

    CHECK(secret.equals(Secret(u"canary"_s)));
    CHECK(Secret().equals(Secret()));
    const QString other = GENERATE(u"Canary"_s, u"canarY"_s, u"canar"_s, u"canaryy"_s, u""_s);
    CAPTURE(other);
    CHECK_FALSE(secret.equals(Secret(other)));
}

TEST_CASE("a secret prints as dots", "[secret]")
{
    QString printed;
    QDebug(&printed) << Secret(u"canary"_s);

    CHECK_FALSE(printed.contains(u"canary"_s));
    CHECK(printed.contains(u"••••"_s));
}

TEST_CASE("wiping leaves another owner's bytes alone", "[secret]")
{
    QByteArray bytes("canary");
    bytes.detach();
    const QByteArray shared = bytes;

    Secret::wipe(bytes);

    CHECK(bytes.isEmpty());
    CHECK(shared == "canary");
}

TEST_CASE("wiping a text empties it and leaves another owner's alone", "[secret]")
{
    QString text = u"canary"_s;
    text.detach();
    const QString shared = text;

    Secret::wipe(text);

    CHECK(text.isEmpty());
    CHECK(shared == u"canary"_s);
}
