// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/isotime.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace sandbox {

/// Writes JSON straight into a string: a page of 100 tickets costs microseconds, where a document
/// object would make the sandbox the slower half of every benchmark. An empty key writes an element.
class JsonText {
public:
    void openObject(std::string_view key = {}) { (name(key), m_text += '{'); }
    void closeObject() { m_text += '}'; }
    void openArray(std::string_view key = {}) { (name(key), m_text += '['); }
    void closeArray() { m_text += ']'; }

    void raw(std::string_view key, std::string_view json) { (name(key), m_text += json); }
    void null(std::string_view key) { raw(key, "null"); }
    void flag(std::string_view key, bool value) { raw(key, value ? "true" : "false"); }
    void number(std::string_view key, std::int64_t value) { raw(key, std::to_string(value)); }
    void numberOrNull(std::string_view key, std::int64_t value)
    {
        value == 0 ? null(key) : number(key, value);
    }
    void time(std::string_view key, Seconds at)
    {
        name(key);
        (m_text += '"') += isoTime(at);
        m_text += '"';
    }
    void timeOrNull(std::string_view key, Seconds at) { at == 0 ? null(key) : time(key, at); }
    void text(std::string_view key, std::string_view value);

    [[nodiscard]] std::string take() { return std::move(m_text); }
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }

private:
    void name(std::string_view key);
    void quoted(std::string_view text);

    std::string m_text;
};

} // namespace sandbox
