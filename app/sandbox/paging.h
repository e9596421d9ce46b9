// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/reply.h"

#include <initializer_list>
#include <optional>

namespace sandbox {

/// The page of a list that a call asks for (fact sheet §4.1 and §7.3).
struct Page {
    std::size_t number = 1;
    std::size_t size = 30;
    std::optional<Reply> refused; ///< set when the call cannot be answered

    [[nodiscard]] std::size_t first() const { return (number - 1) * size; }
};

[[nodiscard]] Page pageOf(const Call &call, std::size_t lastPage);

/// Tells of the next page: the same address with another page number.
void addNextLink(Reply &reply, const Call &call, std::size_t nextPage);

/// 400 invalid_field for the first parameter that the endpoint does not know.
[[nodiscard]] std::optional<Reply> unknownParameter(const Call &call,
                                                    std::initializer_list<std::string_view> known);

} // namespace sandbox
