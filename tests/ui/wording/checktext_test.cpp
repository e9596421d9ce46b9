// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/checktext.h"

#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"
#include "ui/wording/checkevidence.h"
#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"

#include <QTimeZone>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const auto everyCheck = everyUpTo(CheckId::Version);
const auto allFindings = everyUpTo(Finding::DiskFull);
const QMap<QString, QString> someFacts{
    {u"plan"_s, u"Growth"_s},
    {u"domain"_s, u"acme.freshdesk.com"_s},
    {u"host"_s, u"proxy.example"_s},
    {u"port"_s, u"8080"_s},
    {u"issuer"_s, u"Some Authority"_s},
    {u"valid_until"_s, u"2027-01-01T00:00:00Z"_s},
    {u"ahead"_s, u"300"_s},
    {u"last"_s, u"2026-11-20T10:00:00Z"_s},
    {u"since"_s, u"2026-11-20T10:00:00Z"_s},
    {u"day"_s, u"2026-11-20"_s},
    {u"last_four"_s, u"x7Q2"_s},
    {u"found"_s, u"200"_s},
    {u"missed"_s, u"30"_s},
    {u"free"_s, u"12"_s},
};
const QTimeZone zone = QTimeZone::utc();
const auto allOutcomes = everyUpTo(CheckOutcome::Skipped);

CheckResult finding(Finding finding, QMap<QString, QString> facts = {}, CheckId id = CheckId::Plan)
{
    return {id, CheckOutcome::Warning, finding, {}, std::move(facts)};
}

CheckResult passed(CheckId id, QMap<QString, QString> facts = {})
{
    return {id, CheckOutcome::Passed, Finding::Ok, {}, std::move(facts)};
}

/// Where there was nothing to judge, or it was in order.
bool needsNothing(Finding found)
{
    const CheckResult skipped{CheckId::Address, CheckOutcome::Skipped, found};
    return (isBesideThePoint(skipped) && checkRemedy(skipped).isEmpty())
        || found == Finding::CertificateEnds || found == Finding::LimitNotTold
        || found == Finding::NoArchive || found == Finding::ImportUnderWay
        || found == Finding::NotProvable || found == Finding::DatabaseInPart;
}

} // namespace

TEST_CASE("every check has a title of its own", "[wording]")
{
    QList<QString> titles;
    for (const CheckId id : everyCheck) {
        CHECK_FALSE(checkTitle(id).isEmpty());
        titles << checkTitle(id);
    }
    CHECK(areAllDifferent(titles));
}

TEST_CASE("every outcome has a word of its own", "[wording]")
{
    QList<QString> words;
    for (const CheckOutcome outcome : allOutcomes) {
        CHECK_FALSE(outcomeWord(outcome).isEmpty());
        words << outcomeWord(outcome);
    }
    CHECK(areAllDifferent(words));
}

TEST_CASE("a check that has found nothing yet says nothing", "[wording]")
{
    CHECK(checkDetail(CheckResult{CheckId::Key}, zone).isEmpty());
    CHECK(checkRemedy(CheckResult{CheckId::Key}).isEmpty());
}

TEST_CASE("every passed check is told in its own sentence and asks for nothing", "[wording]")
{
    QList<QString> sentences;
    for (const CheckId id : everyCheck) {
        CAPTURE(checkCode(id), checkDetail(passed(id), zone));
        CHECK(isWholeSentence(checkDetail(passed(id), zone)));
        CHECK(checkRemedy(passed(id)).isEmpty());
        sentences << checkDetail(passed(id), zone);
    }
    CHECK(areAllDifferent(sentences));
}

TEST_CASE("every finding but success has a cause and a remedy", "[wording]")
{
    for (const Finding found : allFindings) {
        if (found == Finding::None || found == Finding::Ok)
            continue;
        CheckResult check = finding(found, someFacts);
        check.error = Error{ErrorKind::ServerFailed};
        if (found == Finding::AppKeyOfOther)
            check.facts.insert(u"integration"_s, u"Acme US"_s);
        CAPTURE(static_cast<int>(found), checkDetail(check, zone), checkRemedy(check));
        CHECK(isWholeSentence(checkDetail(check, zone)));
        if (!needsNothing(found))
            CHECK(isWholeSentence(checkRemedy(check)));
    }
}

TEST_CASE("no two findings are told alike", "[wording]")
{
    QList<QString> sentences;
    for (const Finding found : allFindings)
        sentences << checkDetail(finding(found, someFacts), zone);
    CHECK(areAllDifferent(sentences));
}

TEST_CASE("a failed call is told as its error", "[wording]")
{
    const Error error{ErrorKind::KeyRejected, u"401 invalid_credentials"_s};
    const CheckResult check{CheckId::Key, CheckOutcome::Failed, Finding::CallFailed, error};
    CHECK(checkDetail(check, zone) == errorText(error).what);
    CHECK(checkRemedy(check) == errorText(error).remedy);
}

TEST_CASE("what was found out is part of the sentence", "[wording]")
{
    CHECK(checkDetail(passed(CheckId::Address, {{u"domain"_s, u"acme.freshdesk.com"_s}}), zone)
          == u"acme.freshdesk.com answers as Freshdesk."_s);
    CHECK(checkDetail(passed(CheckId::Key, {{u"user"_s, u"Ada Admin"_s}}), zone)
          == u"The key is accepted: Ada Admin."_s);
    CHECK(checkDetail(
              passed(CheckId::Plan, {{u"plan"_s, u"Enterprise"_s}, {u"limit"_s, u"700.0"_s}}), zone)
          == u"Plan: Enterprise, with 700 calls a minute."_s);
    CHECK(checkDetail(passed(CheckId::Groups, {{u"groups"_s, u"12"_s}}), zone).contains(u"12"_s));
    CHECK(checkDetail(passed(CheckId::Fields, {{u"sources"_s, u"9"_s}}), zone).contains(u"9"_s));
    CHECK(
        checkDetail(finding(Finding::NotAccountAdministrator, {{u"role"_s, u"Supervisor"_s}}), zone)
            .contains(u"Supervisor"_s));
    CHECK(checkDetail(finding(Finding::PlanTooSmall, {{u"plan"_s, u"Growth"_s}}), zone)
              .contains(u"Growth"_s));
    CHECK(checkDetail(finding(Finding::DomainDiffers, {{u"domain"_s, u"other.freshdesk.com"_s}}),
                      zone)
              .contains(u"other.freshdesk.com"_s));
}

TEST_CASE("a percent sign in a name is not taken for a place to fill in", "[wording]")
{
    const auto detail = checkDetail(
        passed(CheckId::Plan, {{u"plan"_s, u"Pro %2"_s}, {u"limit"_s, u"400"_s}}), zone);
    CHECK(detail == u"Plan: Pro %2, with 400 calls a minute."_s);
}

TEST_CASE("a skipped check names the step that failed before it", "[wording]")
{
    for (const CheckId id : allChecks()) {
        const auto skipped =
            finding(Finding::PrerequisiteFailed, {{u"after"_s, checkCode(id)}}, CheckId::Fields);
        CAPTURE(checkCode(id));
        CHECK(checkDetail(skipped, zone).contains(checkTitle(id)));
    }
}

TEST_CASE("an unknown plan is told with what its limit suggests", "[wording]")
{
    const auto [limit, hint] = GENERATE(table<QString, QString>({
        {u"50"_s, u"below Pro"_s},
        {u"399"_s, u"below Pro"_s},
        {u"400"_s, u"suggest Pro or Enterprise"_s},
        {u"700.0"_s, u"suggest Pro or Enterprise"_s},
        {u""_s, u"none that Deskbridge knows."_s},
    }));
    const QString detail = checkDetail(
        finding(Finding::PlanNotRecognised, {{u"plan"_s, u"Omni"_s}, {u"limit"_s, limit}}), zone);
    CAPTURE(limit, detail);
    CHECK(detail.contains(u"“Omni”"_s));
    CHECK(detail.contains(hint));
}

TEST_CASE("a role that cannot be found by its name is told otherwise than a wrong one", "[wording]")
{
    CheckResult check = finding(Finding::NotAccountAdministrator,
                                {{u"role"_s, u"Kontoadministrator"_s}}, CheckId::Role);
    const QString unsure = checkDetail(check, zone);
    check.outcome = CheckOutcome::Failed;
    CHECK(checkDetail(check, zone).contains(u"is not an Account Administrator"_s));
    CHECK_FALSE(unsure.contains(u"is not an Account Administrator"_s));
    CHECK(unsure.contains(u"Kontoadministrator"_s));
}

TEST_CASE("more groups than one page holds are not told as a number of groups", "[wording]")
{
    CHECK(checkDetail(passed(CheckId::Groups, {{u"groups"_s, u"100+"_s}}), zone)
          == u"Groups can be read: more than 100."_s);
}

TEST_CASE("every check says what it is good for and shows its facts by name", "[wording]")
{
    QList<QString> meanings;
    for (const CheckId id : everyCheck) {
        CHECK(isWholeSentence(checkMeaning(id)));
        meanings << checkMeaning(id);
    }
    CHECK(areAllDifferent(meanings));
    const CheckResult check{CheckId::Tls,
                            CheckOutcome::Failed,
                            Finding::CertificateRefused,
                            Error{ErrorKind::TlsFailed, u"handshake failed"_s},
                            {{u"issuer"_s, u"Some Authority"_s}, {u"why"_s, u"expired"_s}}};
    const auto lines = checkEvidence(check, zone);
    REQUIRE(lines.size() == 2); // a code is not for reading
    CHECK(lines[0] == EvidenceLine{u"Certificate issued by"_s, u"Some Authority"_s});
    CHECK(lines[1].value == u"handshake failed"_s);
}

TEST_CASE("every finding has a code, and a clock behind is told without a minus", "[wording]")
{
    for (const Finding found : allFindings) {
        CAPTURE(findingCode(found).toStdString());
        CHECK_FALSE(findingCode(found).isEmpty());
    }
    CHECK(checkDetail(finding(Finding::ClockWrong, {{u"ahead"_s, u"-300"_s}}), zone)
              .contains(u"300"_s));
    CHECK_FALSE(checkDetail(finding(Finding::ClockWrong, {{u"ahead"_s, u"-300"_s}}), zone)
                    .contains(u"-300"_s));
}

TEST_CASE("a check tells times in the zone it is asked for, and proved days as days", "[wording]")
{
    const QTimeZone kiritimati("Pacific/Kiritimati"); // 14 hours ahead
    const CheckResult imported = passed(CheckId::Import, {{u"last"_s, u"2026-11-20T10:00:00Z"_s}});
    const UtcTime last = *parseIso(u"2026-11-20T10:00:00Z");
    CHECK(checkDetail(imported, zone).contains(dateTimeText(last, zone)));
    CHECK(checkDetail(imported, kiritimati).contains(dateText({2026, 11, 21})));
    CHECK(checkEvidence(imported, kiritimati).constFirst().value == dateTimeText(last, kiritimati));

    const CheckResult proved =
        passed(CheckId::Completeness, {{u"until"_s, u"2026-12-01T00:00:00Z"_s}});
    const QString day = dateText({2026, 11, 30});
    CHECK(checkDetail(proved, zone) == u"Proved complete up to and including %1."_s.arg(day));
    CHECK(checkDetail(proved, kiritimati)
          == u"Proved complete up to and including %1 (UTC)."_s.arg(day));
    CHECK(checkEvidence(proved, kiritimati)
          == QList{EvidenceLine{u"Proved up to and including"_s, day + u" (UTC)"_s}});
}
