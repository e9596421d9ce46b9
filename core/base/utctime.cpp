// SPDX-License-Identifier: Apache-2.0
#include "core/base/utctime.h"

#include <QDateTime>
#include <QTimeZone>

namespace deskbridge {
namespace {

using namespace std::chrono;

/// Reads a text from left to right; after the first mismatch everything fails.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_ok && m_position == m_text.size(); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] char peek() const
    {
        return m_position < m_text.size() ? m_text[m_position] : '\0';
    }
    [[nodiscard]] static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i, ++m_position) {
            if (!isDigit(peek())) {
                m_ok = false;
                return 0;
            }
            value = value * 10 + (m_text[m_position] - '0');
        }
        return value;
    }
    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_position;
        return true;
    }
    void expect(char expected) { m_ok = take(expected) && m_ok; }
    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_position;
    }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    bool m_ok = true;
};

sys_days readDate(Reader &reader, bool &valid)
{
    const int y = reader.number(4);
    reader.expect('-');
    const int m = reader.number(2);
    reader.expect('-');
    const int d = reader.number(2);
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              day{static_cast<unsigned>(d)}};
    valid = reader.ok() && date.ok();
    return valid ? sys_days{date} : sys_days{};
}

seconds readZone(Reader &reader, bool &valid)
{
    if (reader.take('Z') || reader.atEnd())
        return seconds{0};
    const bool east = reader.take('+');
    if (!east)
        reader.expect('-');
    const int h = reader.number(2);
    int m = 0;
    if (!reader.atEnd()) {
        reader.take(':');
        m = reader.number(2);
    }
    valid = valid && h <= 14 && m <= 59;
    const seconds offset = hours{h} + minutes{m};
    return east ? offset : -offset;
}

std::optional<UtcTime> parse(std::string_view text, bool typed)
{
    Reader reader(text);
    bool valid = false;
    const sys_days date = readDate(reader, valid);
    if (!valid)
        return std::nullopt;
    if (typed && reader.atEnd())
        return UtcTime{date};
    if (!reader.take('T'))
        reader.expect(' ');
    const int h = reader.number(2);
    reader.expect(':');
    const int m = reader.number(2);
    int s = 0;
    if (!typed || reader.peek() == ':') {
        reader.expect(':');
        s = reader.number(2);
        if (reader.take('.'))
            reader.skipDigits();
    }
    valid = h <= 23 && m <= 59 && s <= 60;
    const seconds offset = readZone(reader, valid);
    if (!valid || !reader.atEnd())
        return std::nullopt;
    return UtcTime{date} + hours{h} + minutes{m} + seconds{s} - offset;
}

} // namespace

QString toIso(UtcTime time)
{
    // By hand: Qt 6.4 writes `+00:00` for a time zone that is UTC.
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                             static_cast<int>(clock.hours().count()),
                             static_cast<int>(clock.minutes().count()),
                             static_cast<int>(clock.seconds().count()));
}

QDateTime toDateTime(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(toSeconds(time), QTimeZone::utc());
}

std::optional<UtcTime> parseIso(std::string_view text)
{
    return parse(text, false);
}

std::optional<UtcTime> parseIso(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return parse({bytes.constData(), static_cast<std::size_t>(bytes.size())}, false);
}

std::optional<UtcTime> parseTyped(QStringView text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    return parse({bytes.constData(), static_cast<std::size_t>(bytes.size())}, true);
}

} // namespace deskbridge
