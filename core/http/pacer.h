// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace deskbridge {

/// Spends an allowance per minute evenly, so that no minute of the other side holds more than the
/// allowance, wherever its minutes begin and whether they are fixed or slide.
///
/// The other side counts a call somewhere between its sending and its answer. So a call weighs from the
/// moment it is let go until a minute after its answer: every call that could share a minute with the next
/// one is then in the sum. Times are of a monotonic clock.
class Pacer {
public:
    using Moment = std::chrono::milliseconds;

    /// None: no limit, everything may go.
    void setAllowance(std::optional<double> perMinute) { m_allowance = perMinute; }
    [[nodiscard]] std::optional<double> allowance() const { return m_allowance; }

    /// How long something of that weight has to wait; zero = it may go now, none = until an answer comes.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(double weight, Moment now) const;
    void letGo(double weight, Moment now);
    /// expected is what letGo() was told, actual what the answer says it cost.
    void answered(double expected, double actual, Moment now);

    /// What is under way, or was answered since then; what is older than two minutes is forgotten.
    [[nodiscard]] double spentSince(Moment since) const;

private:
    struct Answered {
        Moment at;
        double weight;
    };

    std::optional<double> m_allowance;
    std::deque<Answered> m_answered; ///< in the order of their moments
    double m_answeredSum = 0;
    double m_underWay = 0;
    Moment m_nextEven{0}; ///< when the next one would go if all went evenly
};

} // namespace deskbridge
