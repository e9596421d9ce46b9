// SPDX-License-Identifier: Apache-2.0
#include "core/domain/checkresult.h"
#include "core/domain/contact.h"
#include "core/domain/integration.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<Reason, QString>> reasons{
    {Reason::NewTicket, u"new_ticket"_s},
    {Reason::CustomerReply, u"customer_reply"_s},
    {Reason::TicketGone, u"ticket_deleted_or_spam"_s},
    {Reason::AgentReply, u"agent_reply"_s},
    {Reason::Note, u"note"_s},
    {Reason::Forward, u"forward"_s},
    {Reason::PrivateMessage, u"private_message"_s},
    {Reason::SurveyAnswer, u"survey_answer"_s},
    {Reason::ChatOpening, u"chat_opening"_s},
    {Reason::BeforeHistoryStart, u"before_history_start"_s},
};

QStringList reasonCodes()
{
    QStringList codes;
    for (const auto &[reason, code] : reasons)
        codes << reasonCode(reason);
    return codes;
}

QStringList originCodes()
{
    return {originCode(Origin::InitialImport), originCode(Origin::ContinuousImport),
            originCode(Origin::Sweep), originCode(Origin::Event)};
}

QStringList checkCodes()
{
    QStringList codes;
    for (int id = 0; id <= static_cast<int>(CheckId::Version); ++id)
        codes << checkCode(static_cast<CheckId>(id));
    return codes;
}

QStringList outcomeCodes()
{
    QStringList codes;
    for (int outcome = 0; outcome <= static_cast<int>(CheckOutcome::Skipped); ++outcome)
        codes << outcomeCode(static_cast<CheckOutcome>(outcome));
    return codes;
}

QStringList stateCodes()
{
    return {stateCode(IntegrationState::SettingUp), stateCode(IntegrationState::Active),
            stateCode(IntegrationState::Paused)};
}

} // namespace

TEST_CASE("every code of a kind is different, lower case and one word", "[domain]")
{
    const QStringList codes =
        GENERATE(reasonCodes(), originCodes(), checkCodes(), outcomeCodes(), stateCodes());
    CAPTURE(codes.join(u' '));

    CHECK(QSet<QString>(codes.cbegin(), codes.cend()).size() == codes.size());
    static const QRegularExpression word{u"\\A[a-z]+(_[a-z]+)*\\z"_s};
    for (const QString &code : codes)
        CHECK(word.match(code).hasMatch());
}

TEST_CASE("the codes of reasons are those that scripts know", "[domain]")
{
    for (const auto &[reason, code] : reasons)
        CHECK(reasonCode(reason) == code);
}

TEST_CASE("the outcomes of a check are the command line's four words", "[domain]")
{
    CHECK(outcomeCode(CheckOutcome::Passed) == u"passed"_s);
    CHECK(outcomeCode(CheckOutcome::Warning) == u"warning"_s);
    CHECK(outcomeCode(CheckOutcome::Failed) == u"failed"_s);
    CHECK(outcomeCode(CheckOutcome::Skipped) == u"skipped"_s);
}

TEST_CASE("the reasons' stored numbers never change", "[domain]")
{
    const QList<int> stored{0, 1, 2, 10, 11, 12, 13, 14, 15, 16};
    REQUIRE(stored.size() == reasons.size());
    for (qsizetype i = 0; i < stored.size(); ++i)
        CHECK(static_cast<int>(reasons.at(i).first) == stored.at(i));
}

TEST_CASE("the stored numbers of kinds and origins never change", "[domain]")
{
    CHECK(static_cast<int>(MessageKind::Ticket) == 0);
    CHECK(static_cast<int>(MessageKind::Conversation) == 1);
    CHECK(static_cast<int>(Origin::InitialImport) == 0);
    CHECK(static_cast<int>(Origin::ContinuousImport) == 1);
    CHECK(static_cast<int>(Origin::Sweep) == 2);
    CHECK(static_cast<int>(Origin::Event) == 3);
    CHECK(static_cast<int>(Origin::Archive) == 4);
    CHECK(static_cast<int>(QueueKind::Tickets) == 0);
    CHECK(static_cast<int>(QueueKind::Replies) == 1);
    CHECK(static_cast<int>(GroupReference::Known) == 0);
    CHECK(static_cast<int>(GroupReference::Unassigned) == 1);
    CHECK(static_cast<int>(GroupReference::Unknown) == 2);
}

TEST_CASE("three reasons count and the others do not", "[domain]")
{
    const QSet<Reason> counting{Reason::NewTicket, Reason::CustomerReply, Reason::TicketGone};
    for (const auto &[reason, code] : reasons) {
        CAPTURE(code);
        CHECK(isCounted(reason) == counting.contains(reason));
        CHECK(Verdict{reason, {}}.counted() == counting.contains(reason));
    }
}
