// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/receivertext.h"

#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime now = *parseIso("2026-11-22T10:45:00Z");

ReceiverState failedWith(ListenError::Kind kind)
{
    return {.kind = ReceiverState::Kind::Failed,
            .address = u"127.0.0.1"_s,
            .port = 8437,
            .error = ListenError{kind, u"EADDRINUSE"_s}};
}

} // namespace

TEST_CASE("every state of the receiver has sentences of its own", "[wording]")
{
    QList<ReceiverText> texts{receiverText({})};
    ReceiverState listening{
        .kind = ReceiverState::Kind::Listening, .address = u"127.0.0.1"_s, .port = 8437};
    texts << receiverText(listening);
    CHECK(texts.last().what.contains(u"http://127.0.0.1:8437"_s));
    CHECK(texts.last().remedy.contains(u"443"_s));
    for (const auto kind : everyUpTo(ListenError::Kind::StoreFailed)) {
        texts << receiverText(failedWith(kind));
        CHECK_FALSE(texts.last().what.contains(u"EADDRINUSE"_s)); // that is the log's
    }
    QStringList sentences;
    for (const ReceiverText &text : texts) {
        CAPTURE(text.what, text.remedy);
        CHECK(isWholeSentence(text.what));
        CHECK(isWholeSentence(text.remedy));
        sentences << text.what;
    }
    CHECK(areAllDifferent(sentences));
}

TEST_CASE("the receiver's address is one to copy", "[wording]")
{
    ReceiverState state{.kind = ReceiverState::Kind::Listening, .address = u"::1"_s, .port = 443};
    CHECK(receiverUrl(state) == u"http://[::1]:443"_s);
    state.withTls = true;
    CHECK(receiverUrl(state) == u"https://[::1]:443"_s);
    CHECK(receiverUrl(failedWith(ListenError::Kind::AddressTaken)).isEmpty());
}

TEST_CASE("what came from the app is told in one line", "[wording]")
{
    const QTimeZone zone("Europe/Berlin");
    CHECK(arrivalsText({}, now, zone) == u"Waiting for the app…"_s);
    AppArrivals arrivals;
    arrivals.keyVerifiedAt = now - 3min;
    const QString verified = arrivalsText(arrivals, now, zone);
    CHECK(verified.contains(u"11:42"_s));
    arrivals.firstEventAt = now;
    const QString both = arrivalsText(arrivals, now, zone);
    CHECK(both.contains(u"11:42"_s));
    CHECK(both.contains(u"11:45"_s));
    CHECK(both.contains(u" · "_s));
    // A week later the times alone would mislead.
    CHECK(arrivalsText(arrivals, now + 7 * 24h, zone).size() > both.size());
}

TEST_CASE("every refusal says why, and what to do", "[wording]")
{
    const QTimeZone zone("UTC");
    CHECK(refusalText({}, now, zone).what.isEmpty());
    QStringList sentences;
    using Refusal = AppArrivals::Refusal;
    for (const Refusal &refusal :
         {Refusal{now, KeyStanding::Revoked}, Refusal{now, KeyStanding::Unknown},
          Refusal{now, KeyStanding::Mistyped}, Refusal{now, KeyStanding::NotAnInjixoKey},
          Refusal{now, KeyStanding::Accepted, u"Acme US"_s}}) {
        AppArrivals arrivals;
        arrivals.refusal = refusal;
        const ReceiverText text = refusalText(arrivals, now, zone);
        CAPTURE(text.what, text.remedy);
        CHECK(isWholeSentence(text.what));
        CHECK(isWholeSentence(text.remedy));
        CHECK(text.what.contains(u"10:45"_s));
        sentences << text.what;
    }
    CHECK(areAllDifferent(sentences));
    CHECK(sentences.last().contains(u"Acme US"_s));
}
