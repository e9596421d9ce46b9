// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace deskbridge {

/// How much of one thing comes with each unit of another, as a run meets it – conversation reads with each
/// ticket, credits with each millisecond – and within which bounds it will stay. Remembered are at most
/// 32 stretches of equal length, which double when there are more, so that a long run costs no more
/// than a short one. A plain value.
class ObservedRatio {
public:
    struct Range {
        double low = 0;
        double high = 0;

        bool operator==(const Range &) const = default;
    };

    /// @p shortest: how many units the first stretches have.
    explicit ObservedRatio(double shortest)
        : m_length(shortest)
    { }

    /// What there is by now of both; each only grows.
    void note(double units, double amount);

    /// Of all so far; none before there was a unit.
    [[nodiscard]] std::optional<double> overall() const;
    /// What each of the next @p units will bring. Never below zero. None while fewer than four stretches tell of
    /// it.
    ///
    /// How much neighbouring stretches differ says how far a mean of so many may be off. If the latest quarter
    /// of them differs from the whole by more than that, the ratio is changing: then the bounds reach on in
    /// that direction.
    [[nodiscard]] std::optional<Range> ahead(double units) const;

private:
    struct Stretch {
        double units = 0;
        double amount = 0;

        [[nodiscard]] double ratio() const { return amount / units; }
    };

    [[nodiscard]] double errorOver(double units, std::size_t width) const;

    double m_length;
    Stretch m_noted; ///< all of it
    Stretch m_open; ///< behind the last whole stretch
    std::vector<Stretch> m_stretches;
};

} // namespace deskbridge
