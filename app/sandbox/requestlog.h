// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace sandbox {

/// What was asked so far: sums for benchmarks, the last lines for people. Holds no keys, since it
/// never sees a header. Thread-safe.
class RequestLog {
public:
    void note(const std::string &endpoint, const std::string &line, int status, int credits);
    [[nodiscard]] std::string json() const;
    void clear();

private:
    struct Sum {
        std::int64_t requests = 0;
        std::int64_t credits = 0;
        std::int64_t rateLimited = 0;
    };

    mutable std::mutex m_mutex;
    Sum m_total;
    std::map<std::string, Sum> m_byEndpoint;
    std::map<int, std::int64_t> m_byStatus;
    std::deque<std::string> m_lines;
};

} // namespace sandbox
