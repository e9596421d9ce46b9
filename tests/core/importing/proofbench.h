// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importing/completenesscheck.h"
#include "core/importing/dayreading.h"
#include "core/importing/proofbasis.h"
#include "tests/core/importing/usualaccount.h"

#include <QTest>

#include <optional>

namespace deskbridge {

/// An imported account of ten days with ten tickets each, its clock in the eleventh; day 0 is the first.
class ProofBench : public ImportedAccount {
public:
    static constexpr int days = 10;
    static constexpr int perDay = 10;

    explicit ProofBench(std::optional<UtcTime> historyStart = std::nullopt)
        : ImportedAccount(historyStart)
        , firstDay(dayOf(clock.now()) - std::chrono::days{days})
    {
        clock.jump(dayOf(clock.now()) + std::chrono::hours{6} - clock.now());
        for (int number = 0; number < days * perDay; ++number)
            addTicket(number + 1, at(number / perDay, 60 * (number % perDay)));
    }

    [[nodiscard]] UtcTime day(int number) const { return firstDay + std::chrono::days{number}; }
    [[nodiscard]] std::int64_t at(int number, int second) const
    {
        return toSeconds(day(number)) + 3600 + second;
    }

    template <class Operation, class Value> Result<Value> hear(Operation &operation)
    {
        std::optional<Result<Value>> ended;
        int ends = 0;
        QObject::connect(&operation, &Operation::finished, &operation,
                         [&](const Result<Value> &result) {
                             ended = result;
                             ++ends;
                         });
        begin(operation);
        REQUIRE_FALSE(ended);
        REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));
        CHECK(ends == 1);
        return *ended;
    }

    Result<ComparisonSummary> compare(std::optional<int> mostDays = {})
    {
        m_mostDays = mostDays;
        ImportWriter writer(*database, integration, clock);
        CompletenessCheck check(freshdesk, writer, *database, integration, clock);
        return hear<CompletenessCheck, ComparisonSummary>(check);
    }

    Result<DayReadingSummary> readDay(int number)
    {
        ImportWriter writer(*database, integration, clock);
        DayReading reading(freshdesk, writer, *database, integration, clock, day(number));
        return hear<DayReading, DayReadingSummary>(reading);
    }

    [[nodiscard]] ImportWriter writer()
    {
        ImportWriter writer(*database, integration, clock);
        REQUIRE(writer.load());
        return writer;
    }

    [[nodiscard]] Completeness proof()
    {
        const auto basis = loadProofBasis(*database, integration, clock.now());
        REQUIRE(basis);
        return sumUp(*basis);
    }

    UtcTime firstDay;

private:
    void begin(CompletenessCheck &check) const { check.start(m_mostDays); }
    static void begin(DayReading &reading) { reading.start(); }

    std::optional<int> m_mostDays;
};

} // namespace deskbridge
