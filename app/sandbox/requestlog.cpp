// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/requestlog.h"

#include "app/sandbox/jsontext.h"

namespace sandbox {
namespace {

constexpr std::size_t linesKept = 100;

} // namespace

void RequestLog::note(const std::string &endpoint, const std::string &line, int status, int credits)
{
    const std::scoped_lock lock(m_mutex);
    for (Sum *sum : {&m_total, &m_byEndpoint[endpoint]}) {
        ++sum->requests;
        sum->credits += credits;
        sum->rateLimited += status == 429 ? 1 : 0;
    }
    ++m_byStatus[status];
    m_lines.push_back(line);
    if (m_lines.size() > linesKept)
        m_lines.pop_front();
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_total = {};
    m_byEndpoint.clear();
    m_byStatus.clear();
    m_lines.clear();
}

std::string RequestLog::json() const
{
    const std::scoped_lock lock(m_mutex);
    JsonText json;
    const auto write = [&json](const Sum &sum) {
        json.number("requests", sum.requests);
        json.number("credits", sum.credits);
        json.number("rateLimited", sum.rateLimited);
    };
    json.openObject();
    write(m_total);
    json.openObject("endpoints");
    for (const auto &[endpoint, sum] : m_byEndpoint) {
        json.openObject(endpoint);
        write(sum);
        json.closeObject();
    }
    json.closeObject();
    json.openObject("statuses");
    for (const auto &[status, count] : m_byStatus)
        json.number(std::to_string(status), count);
    json.closeObject();
    json.openArray("last");
    for (const std::string &line : m_lines)
        json.text({}, line);
    json.closeArray();
    json.closeObject();
    return json.take();
}

} // namespace sandbox
