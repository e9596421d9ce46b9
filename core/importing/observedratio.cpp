// SPDX-License-Identifier: Apache-2.0
#include "core/importing/observedratio.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace deskbridge {
namespace {

constexpr std::size_t mostStretches = 32;
constexpr std::size_t fewestStretches = 4;
/// Bounds so many standard errors wide: the stretches are few, and an end that lies outside is a promise
/// broken.
constexpr double errorsWide = 2;
/// A change of so many standard errors is no chance.
constexpr double changeWide = 3;
/// But how far a change goes on is a guess, beyond so many times what it has come.
constexpr double furthest = 2.5;
/// What is steady to the last digit may still change a little.
constexpr double atLeast = 0.01;

} // namespace

void ObservedRatio::note(double units, double amount)
{
    m_open.units += units - m_noted.units;
    m_open.amount += amount - m_noted.amount;
    m_noted = {units, amount};
    if (m_open.units < m_length)
        return;
    m_stretches.push_back(m_open);
    m_open = {};
    if (m_stretches.size() < mostStretches)
        return;
    for (std::size_t pair = 0; pair < mostStretches / 2; ++pair) {
        const Stretch &first = m_stretches[2 * pair];
        const Stretch &second = m_stretches[2 * pair + 1];
        m_stretches[pair] = {first.units + second.units, first.amount + second.amount};
    }
    m_stretches.resize(mostStretches / 2);
    m_length *= 2;
}

std::optional<double> ObservedRatio::overall() const
{
    return m_noted.units > 0 ? std::optional(m_noted.ratio()) : std::nullopt;
}

std::optional<ObservedRatio::Range> ObservedRatio::ahead(double units) const
{
    if (m_stretches.size() < fewestStretches)
        return std::nullopt;
    const double mean = m_noted.ratio();
    const double behind = m_noted.units;
    double low = mean;
    double high = mean;
    const std::size_t quarter = m_stretches.size() / 4;
    Stretch latest = m_open;
    for (std::size_t i = m_stretches.size() - quarter; i < m_stretches.size(); ++i) {
        latest.units += m_stretches[i].units;
        latest.amount += m_stretches[i].amount;
    }
    const double change = latest.ratio() - mean;
    if (std::abs(change) > changeWide * errorOver(latest.units, 1)) {
        // From the middle of all to that of the latest quarter it came so far, and goes on to the middle of what
        // is ahead.
        const double further =
            std::min(furthest, (behind + units) / 2 / (behind / 2 - latest.units / 2));
        low = std::min(low, mean + further * change);
        high = std::max(high, mean + further * change);
    }
    // Both means may be off: that of what was met and that of what is ahead.
    const double ahead = std::max(units, m_length);
    double error = std::numeric_limits<double>::infinity();
    for (const std::size_t width : {1U, 2U, 4U})
        error = std::min(error, std::hypot(errorOver(behind, width), errorOver(ahead, width)));
    low -= errorsWide * error;
    high += errorsWide * error;
    return Range{std::max(0.0, low * (1 - atLeast)), high * (1 + atLeast)};
}

/// By how much the mean of so many units is off, by how much neighbours differ: a slow change is not taken for
/// noise. Neighbours are stretches, or so many of them together: what comes in lumps, such as calls of three
/// credits, or a pause in each minute, evens out among longer ones. Endless where there are too few.
double ObservedRatio::errorOver(double units, std::size_t width) const
{
    const std::size_t groups = m_stretches.size() / width;
    if (groups < fewestStretches)
        return std::numeric_limits<double>::infinity();
    const std::size_t first = m_stretches.size() - groups * width;
    double squares = 0;
    double former = 0;
    double length = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        Stretch sum;
        for (std::size_t i = 0; i < width; ++i) {
            sum.units += m_stretches[first + group * width + i].units;
            sum.amount += m_stretches[first + group * width + i].amount;
        }
        if (group > 0)
            squares += (sum.ratio() - former) * (sum.ratio() - former);
        former = sum.ratio();
        length += sum.units / static_cast<double>(groups);
    }
    return std::sqrt(squares / static_cast<double>(2 * (groups - 1)) * length / units);
}

} // namespace deskbridge
