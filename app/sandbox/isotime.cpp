// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/isotime.h"

#include <chrono>

namespace sandbox {
namespace {

/// Takes digits and marks off the front of a text; any mismatch makes the whole reading fail.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    bool take(char mark)
    {
        if (m_rest.empty() || m_rest.front() != mark)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char mark) { m_failed = !take(mark) || m_failed; }

    int digits(std::size_t count, int least, int most)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i >= m_rest.size() || m_rest[i] < '0' || m_rest[i] > '9') {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        m_failed = m_failed || value < least || value > most;
        return value;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

std::optional<Seconds> readDate(Reader &reader)
{
    const std::chrono::year year{reader.digits(4, 1, 9999)};
    reader.expect('-');
    const std::chrono::month month{static_cast<unsigned>(reader.digits(2, 1, 12))};
    reader.expect('-');
    const std::chrono::day day{static_cast<unsigned>(reader.digits(2, 1, 31))};
    const std::chrono::year_month_day date{year, month, day};
    if (reader.failed() || !date.ok())
        return std::nullopt;
    return std::chrono::seconds(std::chrono::sys_days(date).time_since_epoch()).count();
}

/// ±hh, ±hhmm or ±hh:mm
Seconds readOffset(Reader &reader, int sign)
{
    Seconds offset = reader.digits(2, 0, 23) * 3600;
    if (!reader.atEnd()) {
        reader.take(':');
        offset += reader.digits(2, 0, 59) * 60;
    }
    return sign * offset;
}

void appendPadded(std::string &text, unsigned value, unsigned width)
{
    const std::size_t end = text.size() + width;
    text.resize(end, '0');
    for (unsigned i = 1; i <= width; ++i, value /= 10)
        text[end - i] = static_cast<char>('0' + value % 10);
}

} // namespace

std::string isoTime(Seconds at)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(at)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const auto second = static_cast<unsigned>((moment - day).count());
    std::string text;
    text.reserve(20);
    appendPadded(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.day()), 2);
    text += 'T';
    appendPadded(text, second / 3600, 2);
    text += ':';
    appendPadded(text, second / 60 % 60, 2);
    text += ':';
    appendPadded(text, second % 60, 2);
    return text += 'Z';
}

std::optional<Seconds> parseIsoDate(std::string_view text)
{
    Reader reader(text);
    const auto date = readDate(reader);
    return reader.atEnd() ? date : std::nullopt;
}

std::optional<Seconds> parseIsoTime(std::string_view text)
{
    Reader reader(text);
    const auto date = readDate(reader);
    if (!date || reader.atEnd())
        return date;
    reader.expect('T');
    Seconds at = *date + reader.digits(2, 0, 23) * 3600;
    reader.expect(':');
    at += reader.digits(2, 0, 59) * 60;
    bool hasSeconds = false;
    if (reader.take(':')) {
        at += reader.digits(2, 0, 59);
        hasSeconds = true;
    }
    if (!reader.take('Z') && hasSeconds) {
        if (reader.take('+'))
            at -= readOffset(reader, 1);
        else if (reader.take('-'))
            at -= readOffset(reader, -1);
    }
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    return at;
}

} // namespace sandbox
