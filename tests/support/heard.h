// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "tests/support/catch.h"

#include <QObject>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace deskbridge {

/// Puts one question and waits in the event loop for its answer.
template <class T> class Heard {
public:
    [[nodiscard]] QObject *context() const { return m_context.get(); }
    void dropContext() { m_context.reset(); }
    [[nodiscard]] Answer<T> answer()
    {
        return [this](Result<T> result) {
            ++m_count;
            m_result.emplace(std::move(result));
        };
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool hasCome() const { return m_result.has_value(); }
    [[nodiscard]] const Result<T> &result() const
    {
        REQUIRE(m_result.has_value());
        return *m_result;
    }
    [[nodiscard]] const Result<T> &wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return m_result.has_value(); }, 10'000));
        return *m_result;
    }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    std::optional<Result<T>> m_result;
    int m_count = 0;
};

} // namespace deskbridge
