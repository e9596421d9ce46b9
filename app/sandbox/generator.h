// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/randomness.h"
#include "app/sandbox/records.h"
#include "app/sandbox/settings.h"

#include <vector>

namespace sandbox {

/// Makes the account's history. Every ticket is drawn from its own stream of the seed, so the same
/// settings give the same account, and more tickets do not change how the first ones look.
class Generator {
public:
    static constexpr std::int64_t firstGroupId = 80000222222;
    static constexpr std::int64_t lostGroupId = 80000222299; ///< on tickets, but in no list
    static constexpr std::int64_t firstRequesterId = 80200000000;
    static constexpr std::int64_t firstAgentId = 80012345678; ///< the first one owns the key

    explicit Generator(const Settings &settings);

    [[nodiscard]] static std::vector<Group> groups();
    [[nodiscard]] std::vector<Ticket> tickets();
    [[nodiscard]] std::int64_t nextConversationId() const { return m_nextConversationId; }

    /// One more ticket at this moment, without conversations: what live accounts receive.
    [[nodiscard]] static Ticket arrival(Randomness &random, Seconds at);

private:
    [[nodiscard]] std::vector<Seconds> arrivalTimes() const;
    void settle(Ticket &ticket, Randomness &random) const;
    void archive(std::vector<Ticket> &tickets) const;
    void tie(std::vector<Ticket> &tickets) const;

    const Settings &m_settings;
    std::int64_t m_nextConversationId = 81000000001;
};

} // namespace sandbox
