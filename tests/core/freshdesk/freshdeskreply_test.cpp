// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskreply.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime now = fromSeconds(1'795'342'500); // Sun, 22 Nov 2026 10:15:00 GMT
const QPair<QByteArray, QByteArray> json{"Content-Type", "application/json; charset=utf-8"};
const QPair<QByteArray, QByteArray> html{"Content-Type", "text/html; charset=utf-8"};
const QPair<QByteArray, QByteArray> version{"X-Freshdesk-Api-Version", "latest=v2; requested=v2"};

Error refusalOf(int status, const QByteArray &body, const HttpHeaders &headers)
{
    const auto refusal = freshdeskreply::refusal({status, body, headers}, now);
    REQUIRE(refusal);
    return *refusal;
}

ErrorKind kindOf(int status, const QByteArray &body, const HttpHeaders &headers)
{
    return refusalOf(status, body, headers).kind;
}

QString probed(int status, const QByteArray &body, const HttpHeaders &headers)
{
    const Result<Done> result = freshdeskreply::readProbe({status, body, headers}, now);
    return result ? u"passed"_s : errorCode(result.error().kind);
}

} // namespace

TEST_CASE("status 200 is no refusal unless it is somebody else's web page", "[freshdeskreply]")
{
    CHECK_FALSE(freshdeskreply::refusal({200, "[]", {json, version}}, now));
    CHECK_FALSE(freshdeskreply::refusal({200, "[]", {}}, now));
    CHECK_FALSE(freshdeskreply::refusal({200, "{garbage", {json}}, now));
    CHECK_FALSE(freshdeskreply::refusal({200, "<html>", {html, version}}, now));
    CHECK(kindOf(200, "<html>", {html}) == ErrorKind::NotFreshdesk);
    CHECK(kindOf(200, "", {html}) == ErrorKind::NotFreshdesk);
    CHECK(kindOf(200, "\n  <!DOCTYPE html>", {}) == ErrorKind::NotFreshdesk);
    CHECK(kindOf(200, "\xEF\xBB\xBF<html>", {json}) == ErrorKind::NotFreshdesk);
}

TEST_CASE("each status has its kind of error", "[freshdeskreply]")
{
    using enum ErrorKind;
    const auto [status, body, kind] = GENERATE(table<int, QByteArray, ErrorKind>({
        {301, "", NotFreshdesk},
        {302, "{}", NotFreshdesk},
        {307, "", NotFreshdesk},
        {204, "", UnexpectedReply},
        {400, R"({"description":"Validation failed","errors":[{"field":"per_page"}]})",
         UnexpectedReply},
        {400, R"({"description":"Validation failed","errors":[{"field":"page"}]})", PageLimit},
        {400, "", UnexpectedReply},
        {401, R"({"code":"invalid_credentials","message":"You have to be logged in."})",
         KeyRejected},
        {401, "", KeyRejected},
        {403, R"({"code":"access_denied","message":"No."})", Forbidden},
        {403, R"({"code":"require_feature","message":"No."})", Forbidden},
        {403, R"({"code":"password_lockout"})", Forbidden},
        {403, "", Forbidden},
        {403, R"({"code":"account_suspended"})", AccountSuspended},
        {401, R"({"code":"account_suspended"})", AccountSuspended},
        {404, "", NotFound},
        {404, "<html>There is no helpdesk here</html>", NotFound},
        {405, "", UnexpectedReply},
        {406, "", UnexpectedReply},
        {408, "", TimedOut},
        {409, "{}", UnexpectedReply},
        {415, "{}", UnexpectedReply},
        {429, "", RateLimited},
        {429, "<html>slow down</html>", RateLimited},
        {500, "", ServerFailed},
        {502, "<html>bad gateway</html>", ServerFailed},
        {503, "{}", ServerFailed},
        {504, "", ServerFailed},
    }));
    CAPTURE(status, body.toStdString());

    CHECK(errorCode(kindOf(status, body, {json, version})) == errorCode(kind));
    CHECK(errorCode(kindOf(status, body, {})) == errorCode(kind));
}

TEST_CASE("a login page that refuses is not Freshdesk refusing", "[freshdeskreply]")
{
    const int status = GENERATE(401, 403, 400, 405, 451);

    CHECK(kindOf(status, "<html>log in to this network</html>", {html}) == ErrorKind::NotFreshdesk);
    CHECK_FALSE(kindOf(status, "<html>", {html, version}) == ErrorKind::NotFreshdesk);
}

TEST_CASE("a refusal's detail has its status, code and message", "[freshdeskreply]")
{
    CHECK(
        refusalOf(403, R"({"code":"access_denied","message":"You are not authorized."})", {}).detail
        == u"status 403, access_denied, You are not authorized."_s);
    CHECK(refusalOf(400, R"({"description":"Validation failed","errors":[
                         {"field":"per_page","code":"invalid_value","message":"x"}]})",
                    {})
              .detail
          == u"status 400, invalid_value, field per_page, Validation failed"_s);
    CHECK(refusalOf(404, "<html>Ada Admin", {}).detail == u"status 404"_s);
    CHECK(refusalOf(302, "", {{"Location", "https://evil.com/?key=canary"}}).detail
          == u"status 302, a redirect, not followed"_s);
}

TEST_CASE("a refusal's message cannot be of any length", "[freshdeskreply]")
{
    const QByteArray body =
        R"({"code":"access_denied","message":")" + QByteArray(100'000, 'x') + "\"}";

    CHECK(refusalOf(403, body, {}).detail.size() < 500);
}

TEST_CASE("a 429 says how long to wait", "[freshdeskreply]")
{
    CHECK(refusalOf(429, "", {{"Retry-After", "37"}}).retryAfter == 37s);
    CHECK(refusalOf(429, "", {{"Retry-After", "Sun, 22 Nov 2026 10:15:30 GMT"}}).retryAfter == 30s);
    CHECK(refusalOf(429, "", {}).retryAfter == 60s);
    CHECK_FALSE(refusalOf(503, "", {{"Retry-After", "37"}}).retryAfter);
}

TEST_CASE("the decision table of the address", "[freshdeskreply]")
{
    const QByteArray loggedOut =
        R"({"code":"invalid_credentials","message":"You have to be logged in to perform this action."})";
    // A real helpdesk
    CHECK(probed(401, loggedOut, {json, version}) == u"passed"_s);
    CHECK(probed(401, "", {version}) == u"passed"_s);
    CHECK(probed(401, loggedOut, {json}) == u"passed"_s);
    CHECK(probed(403, R"({"code":"account_suspended"})", {json}) == u"passed"_s);
    CHECK(probed(429, "{}", {json}) == u"passed"_s);
    CHECK(probed(429, "", {{"x-freshdesk-api-version", "latest=v2"}}) == u"passed"_s);
    CHECK(probed(200, "{}", {json, version}) == u"passed"_s);
    // Something else, or nothing
    CHECK(probed(200, "<html>", {html}) == u"not_freshdesk"_s);
    CHECK(probed(200, "{}", {json}) == u"not_freshdesk"_s);
    CHECK(probed(401, "<html>", {html}) == u"not_freshdesk"_s);
    CHECK(probed(401, "", {}) == u"not_freshdesk"_s);
    CHECK(probed(403, "blocked", {}) == u"not_freshdesk"_s);
    CHECK(probed(404, "<html>There is no helpdesk here", {html}) == u"not_freshdesk"_s);
    CHECK(probed(404, "{}", {json, version}) == u"not_freshdesk"_s);
    CHECK(probed(302, "", {version, {"Location", "https://evil.com"}}) == u"not_freshdesk"_s);
    CHECK(probed(301, "", {}) == u"not_freshdesk"_s);
    // Not to be told now
    CHECK(probed(429, "", {}) == u"rate_limited"_s);
    CHECK(probed(500, "", {}) == u"server_failed"_s);
    CHECK(probed(503, "<html>", {html, version}) == u"server_failed"_s);
}

TEST_CASE("the Link header tells whether there is a next page", "[freshdeskreply]")
{
    const auto hasNext = [](const QByteArray &link) {
        return freshdeskreply::hasNextPage({200, "[]", {{"link", link}}});
    };

    CHECK(hasNext(R"(<https://acme.freshdesk.com/api/v2/tickets?page=2>; rel="next")"));
    CHECK(hasNext(R"(<https://evil.com/>; REL="NEXT")"));
    CHECK(hasNext("</x>; rel=next"));
    CHECK(hasNext(R"(</a>; rel="prev", </b>; rel="next")"));
    CHECK_FALSE(hasNext(R"(</a>; rel="prev")"));
    CHECK_FALSE(hasNext(""));
    CHECK_FALSE(freshdeskreply::hasNextPage({200, "[]", {}}));
}
