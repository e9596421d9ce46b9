// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/statetext.h"

#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QList<Reason> allReasons{
    Reason::NewTicket,   Reason::CustomerReply,     Reason::TicketGone,     Reason::AgentReply,
    Reason::Note,        Reason::Forward,           Reason::PrivateMessage, Reason::SurveyAnswer,
    Reason::ChatOpening, Reason::BeforeHistoryStart};

} // namespace

TEST_CASE("every state and every origin has a word of its own", "[wording]")
{
    QList<QString> words;
    for (const IntegrationState state : everyUpTo(IntegrationState::Paused))
        words << stateWord(state);
    for (const Origin origin : everyUpTo(Origin::Archive))
        words << originWord(origin);
    for (const InjixoKeyState state : everyUpTo(InjixoKeyState::Revoked))
        words << keyStateWord(state);
    for (const InjixoKeyMaker maker : everyUpTo(InjixoKeyMaker::Injixo))
        words << keyMakerWord(maker);
    CHECK_FALSE(words.contains(QString{}));
    CHECK(areAllDifferent(words));
}

TEST_CASE("every reason is a whole sentence of its own", "[wording]")
{
    QList<QString> sentences;
    for (const Reason reason : allReasons) {
        CAPTURE(reasonCode(reason), reasonSentence(reason));
        CHECK(isWholeSentence(reasonSentence(reason)));
        sentences << reasonSentence(reason);
    }
    CHECK(areAllDifferent(sentences));
}

TEST_CASE("a reason's sentence says whether the message counts", "[wording]")
{
    for (const Reason reason : allReasons) {
        CAPTURE(reasonCode(reason));
        CHECK(reasonSentence(reason).startsWith(u"Not counted"_s) == !isCounted(reason));
        CHECK(reasonSentence(reason).startsWith(u"Counted"_s) == isCounted(reason));
    }
}
