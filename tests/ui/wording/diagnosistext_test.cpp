// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/diagnosistext.h"

#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> allFacts{
    {u"seconds"_s, u"-300"_s},   {u"domain"_s, u"other.freshdesk.com"_s},
    {u"percent"_s, u"80"_s},     {u"minutes"_s, u"20"_s},
    {u"last_four"_s, u"x7Q2"_s}, {u"integration"_s, u"Acme US"_s},
    {u"found"_s, u"100"_s},      {u"missed"_s, u"12"_s},
    {u"day"_s, u"2026-11-20"_s}, {u"until"_s, u"2026-11-24T00:00:00Z"_s},
    {u"groups"_s, u"7"_s},       {u"user"_s, u"Alex Admin"_s},
    {u"limit"_s, u"400"_s},      {u"remaining"_s, u"360"_s},
    {u"app"_s, u"accepted"_s}};

} // namespace

TEST_CASE("each cause is said in sentences of its own, with what to do", "[diagnosistext]")
{
    QList<QString> causes;
    for (const Cause cause : everyUpTo(Cause::EventsNotVisible)) {
        INFO(causeCode(cause).toStdString());
        const DiagnosisText text = diagnosisText({cause, Certainty::Likely, {}, allFacts});
        CHECK(isWholeSentence(text.cause));
        CHECK(isWholeSentence(text.nextStep));
        causes.append(text.cause);
    }
    CHECK(areAllDifferent(causes));
}

TEST_CASE("what was seen about a symptom is said with as many facts as there are",
          "[diagnosistext]")
{
    using Facts = QMap<QString, QString>;
    const auto told = [](Cause cause, const Facts &facts) {
        const QString text = diagnosisText({cause, Certainty::Certain, {}, facts}).cause;
        CHECK(isWholeSentence(text));
        return text;
    };
    for (const Cause cause : {Cause::NothingWrong, Cause::NoQueueMissing, Cause::NumbersAgree,
                              Cause::KeysAccepted, Cause::ImportNotSlow, Cause::NothingStopped}) {
        INFO(causeCode(cause).toStdString());
        CHECK(areAllDifferent({told(cause, {}), told(cause, allFacts)}));
    }
    const QString slow = told(Cause::ImportNotSlow, allFacts);
    CHECK(slow.contains(u"20"_s));
    CHECK(slow.contains(u"360 of the 400"_s));
    Facts running = allFacts;
    running.insert(u"running"_s, u"yes"_s);
    CHECK(told(Cause::ImportNotSlow, running).contains(u"one is running"_s));
    CHECK(told(Cause::ImportNotSlow, Facts{{u"minutes"_s, u"0"_s}}).contains(u'1'));
    CHECK(told(Cause::KeysAccepted, allFacts).contains(u"Alex Admin"_s));
    Facts unheard = allFacts;
    unheard.insert(u"app"_s, u"not_heard"_s);
    CHECK(told(Cause::KeysAccepted, unheard).contains(u"no app has presented"_s));
    CHECK(told(Cause::NumbersAgree, allFacts).contains(u"23"_s));
}

TEST_CASE("the facts are in the sentence", "[diagnosistext]")
{
    const auto cause = [](Cause id) { return diagnosisText({id, {}, {}, allFacts}).cause; };
    CHECK(cause(Cause::ClockWrong).contains(u"300"_s));
    CHECK_FALSE(cause(Cause::ClockWrong).contains(u"-300"_s));
    CHECK(cause(Cause::AppKeyRevoked).contains(u"…x7Q2"_s));
    CHECK(cause(Cause::AppKeyOfOtherIntegration).contains(u"Acme US"_s));
    CHECK(cause(Cause::EventsLost).contains(u"12"_s));
}

TEST_CASE("certainties and symptoms have words of their own", "[diagnosistext]")
{
    QList<QString> words;
    for (const Certainty certainty : everyUpTo(Certainty::Unknown)) {
        words.append(diagnosisText({Cause::NothingWrong, certainty}).certainty);
        CHECK(isWholeSentence(words.last()));
    }
    for (const Symptom symptom : everyUpTo(Symptom::StoppedAfterLeaving))
        words.append(symptomText(symptom));
    CHECK(areAllDifferent(words));
}
