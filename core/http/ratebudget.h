// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/pacer.h"
#include "core/http/rateheaders.h"

#include <chrono>
#include <optional>

namespace deskbridge {

/// The ticket list has a limit of its own within the account's (fact sheet §7.1).
enum class CallKind { TicketList, Other };

struct RateOptions {
    int reservePercent = 20; ///< of the account's limit, left to its other users; 0 to 80
    std::optional<int> maxRatePerMinute = {}; ///< credits

    bool operator==(const RateOptions &) const = default;
};

/// How much of an account's limit is used, as an answer last told; calls a minute.
struct LimitUse {
    double limit = 0;
    double used = 0; ///< in the other side's minute, by everybody
    double byOthers = 0; ///< of these certainly not ours

    bool operator==(const LimitUse &) const = default;
};

/// When the next call to an account may go. Decides only; RateGate waits.
///
///   Alone ──answer with a limit──→ Paced ──429 for all──→ held ──→ Alone
///     └───answer without one───→ Unpaced (six at once is then all that holds it)
///
/// Paced: evenly, limit × (1 − reserve) in any minute, fixed or sliding, because the headers do not say
/// where a minute ends. When Remaining falls below the reserve although our own calls do not explain it,
/// somebody else needs the budget: then one call in ten seconds looks whether that is over, or one in a
/// minute where nothing at all remains; and we go on with half of our share, which grows back by a tenth
/// in a minute.
class RateBudget {
public:
    using Moment = std::chrono::milliseconds; ///< of a monotonic clock

    explicit RateBudget(RateOptions options = {});
    void setOptions(RateOptions options);

    struct Decision {
        /// Zero: go. None: not before an answer has come.
        std::optional<std::chrono::milliseconds> wait{0};
        bool listOnly = false; ///< the wait is the ticket list's own; other calls may pass

        [[nodiscard]] bool mayGo() const { return wait == std::chrono::milliseconds{0}; }
        bool operator==(const Decision &) const = default;
    };
    [[nodiscard]] Decision decide(CallKind kind, double credits, Moment now) const;

    void letGo(CallKind kind, double credits, Moment now);
    /// Every call let go comes back here once, with status 0 when it never got an answer. sentAt is when
    /// it was let go.
    void answered(CallKind kind, double expectedCredits, const RateHeaders &headers, Moment sentAt,
                  Moment now);

    [[nodiscard]] std::optional<double> total() const { return m_total; }
    [[nodiscard]] std::optional<double> remaining() const { return m_remaining; }
    /// Credits of the other side's current minute that are not of this process: at least so many.
    [[nodiscard]] std::optional<double> usedByOthers() const { return m_usedByOthers; }
    /// None: no answer has told limit and remainder yet.
    [[nodiscard]] std::optional<LimitUse> use() const { return m_use; }

private:
    void learnLimit(const RateHeaders &headers, Moment sentAt, Moment now);
    void adaptShare(Moment now);
    void hold(CallKind kind, const RateHeaders &headers, Moment now);
    void setAllowances(Moment now);
    [[nodiscard]] double reserve() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> yieldFor(double credits,
                                                                    Moment now) const;

    RateOptions m_options;
    Pacer m_all; ///< credits
    Pacer m_list; ///< calls of the ticket list
    bool m_alone = true;
    int m_underWay = 0;
    double m_creditsUnderWay = 0;
    std::optional<double> m_total;
    std::optional<double> m_remaining;
    Moment m_remainingAt{0};
    std::optional<double> m_usedByOthers; ///< at m_remainingAt
    std::optional<LimitUse> m_use;
    bool m_othersSpend = false; ///< at m_remainingAt
    double m_share = 1; ///< of our allowance, while others need more than the reserve
    Moment m_shareChangedAt{0};
    Moment m_tooMuchAt{0};
    std::optional<Moment> m_heldUntil;
    std::optional<Moment> m_listHeldUntil;
    /// What the list took until it was refused with credits remaining, and until when that is believed.
    std::optional<double> m_learnedListAllowance;
    Moment m_learnedUntil{0};
};

} // namespace deskbridge
