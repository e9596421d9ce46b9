// SPDX-License-Identifier: Apache-2.0
// What is said where nothing explains the symptom.
#include "core/diagnostics/diagnosis.h"

#include "core/diagnostics/check.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

using Facts = QMap<QString, QString>;

bool isOpen(const CheckResult &check)
{
    return check.outcome != CheckOutcome::Passed && check.outcome != CheckOutcome::Warning
        && !isBesideThePoint(check);
}

/// The facts of that name the check has, and nothing where it was not made.
Facts factsOf(const Observations &seen, CheckId id, const QStringList &names)
{
    const CheckResult *check = findCheck(seen.checks, id);
    Facts facts;
    for (const QString &name : names) {
        if (check && check->facts.contains(name))
            facts.insert(name, check->facts.value(name));
    }
    return facts;
}

/// How long ago the last complete import ended.
Facts lastImport(const Observations &seen)
{
    auto last = parseIso(factsOf(seen, CheckId::Import, {u"last"_s}).value(u"last"_s));
    if (!last && seen.import)
        last = seen.import->lastSuccess;
    if (!last)
        return {};
    const auto minutes = std::chrono::floor<std::chrono::minutes>(seen.now - *last);
    return {{u"minutes"_s, QString::number(minutes.count())}};
}

Facts both(Facts one, const Facts &other)
{
    one.insert(other);
    return one;
}

Diagnosis numbers(const Observations &seen)
{
    const CheckResult *check = findCheck(seen.checks, CheckId::Completeness);
    const Facts proved = factsOf(seen, CheckId::Completeness, {u"until"_s});
    if (!proved.isEmpty())
        return {Cause::NumbersAgree, Certainty::Certain, Repair::None, proved};
    if (check && check->finding == Finding::Ok)
        return {Cause::NumbersAgree, Certainty::Likely};
    return {Cause::NumbersNotCompared, Certainty::Certain};
}

Diagnosis keys(const Observations &seen)
{
    Facts facts = factsOf(seen, CheckId::Key, {u"user"_s});
    if (const CheckResult *app = findCheck(seen.checks, CheckId::AppKey)) {
        if (app->finding == Finding::Ok)
            facts.insert(u"app"_s, u"accepted"_s);
        if (app->finding == Finding::AppNotHeard)
            facts.insert(u"app"_s, u"not_heard"_s);
    }
    return {Cause::KeysAccepted, Certainty::Certain, Repair::None, facts};
}

Diagnosis speed(const Observations &seen)
{
    const Facts left = factsOf(seen, CheckId::Limit, {u"limit"_s, u"remaining"_s});
    const CheckResult *import = findCheck(seen.checks, CheckId::Import);
    const bool runs = import && import->finding == Finding::ImportUnderWay;
    return {Cause::ImportNotSlow, Certainty::Certain, Repair::OpenImportSettings,
            both(left, runs ? Facts{{u"running"_s, u"yes"_s}} : lastImport(seen))};
}

} // namespace

Diagnosis withoutCause(const Observations &seen)
{
    if (seen.checks.isEmpty() || std::ranges::any_of(seen.checks, isOpen))
        return {Cause::NotAllChecked, Certainty::Unknown, Repair::RunChecks};
    if (!seen.events)
        return {Cause::EventsNotVisible, Certainty::Unknown};
    return {Cause::NothingWrong, Certainty::Likely};
}

Diagnosis withoutCause(Symptom symptom, const Observations &seen)
{
    Diagnosis overall = withoutCause(seen);
    if (overall.cause == Cause::NotAllChecked)
        return overall;
    switch (symptom) {
    case Symptom::NoNewData:
        overall.facts = lastImport(seen);
        return overall;
    case Symptom::QueueMissing:
        return {Cause::NoQueueMissing, Certainty::Likely, Repair::None,
                factsOf(seen, CheckId::Groups, {u"groups"_s})};
    case Symptom::NumbersDiffer:
        return numbers(seen);
    case Symptom::KeyRefused:
        return keys(seen);
    case Symptom::ImportSlow:
        return speed(seen);
    case Symptom::StoppedAfterLeaving:
        return {Cause::NothingStopped, Certainty::Certain, Repair::None,
                both(factsOf(seen, CheckId::Key, {u"user"_s}), lastImport(seen))};
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
