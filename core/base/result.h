// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace deskbridge {

/// Keeps an error apart from a value of the same type.
template <class E> struct Failure {
    E error;
};
template <class E> Failure(E) -> Failure<E>;

/// A value or the reason there is none, with the names of std::expected (C++23), which it becomes once
/// the compilers allow it. Use: `if (!result) return failure(result);` and `*result` afterwards.
template <class T, class E = Error> class [[nodiscard]] Result {
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    { }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    // By value: what is taken out of a passing result outlives it.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] T value_or(T other) const & { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, E> m_state;
};

/// Something that succeeds without a value.
struct Done {
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;

/// Passes the error of one result on as the failure of another.
template <class T, class E> [[nodiscard]] Failure<E> failure(const Result<T, E> &result)
{
    return Failure<E>{result.error()};
}

[[nodiscard]] inline Failure<Error> failure(ErrorKind kind, QString detail = {})
{
    return Failure<Error>{Error{kind, std::move(detail), {}}};
}

} // namespace deskbridge
