// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/jsontext.h"

namespace sandbox {

void JsonText::name(std::string_view key)
{
    // The last character tells whether a comma is due, so nesting needs no bookkeeping.
    if (!m_text.empty() && m_text.back() != '{' && m_text.back() != '[')
        m_text += ',';
    if (key.empty())
        return;
    quoted(key);
    m_text += ':';
}

void JsonText::text(std::string_view key, std::string_view value)
{
    name(key);
    quoted(value);
}

void JsonText::quoted(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    m_text += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            (m_text += '\\') += c;
        } else if (code < 0x20) {
            ((m_text += "\\u00") += hex[code >> 4]) += hex[code & 15];
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

} // namespace sandbox
