// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"

#include <functional>
#include <utility>

namespace deskbridge {

/// A check whose answer is there for the looking: what is stored, or what earlier checks brought along.
class KnownCheck final : public Check {
public:
    using Look = std::function<CheckResult(const QList<CheckResult> &soFar)>;

    KnownCheck(CheckId id, Look look, QList<CheckId> after = {}, QList<CheckId> needs = {})
        : m_id(id)
        , m_look(std::move(look))
        , m_after(std::move(after))
        , m_needs(std::move(needs))
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {m_id}; }
    [[nodiscard]] QList<CheckId> comesAfter() const override { return m_after; }
    [[nodiscard]] QList<CheckId> needs() const override { return m_needs; }
    void run(const QList<CheckResult> &soFar, QObject *, Report report) override
    {
        report(m_look(soFar));
    }

private:
    CheckId m_id;
    Look m_look;
    QList<CheckId> m_after;
    QList<CheckId> m_needs;
};

} // namespace deskbridge
