// SPDX-License-Identifier: Apache-2.0
#include "core/keys/injixokey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdint>

namespace deskbridge::injixokey {
namespace {

constexpr std::string_view prefix = "ijx_";
constexpr std::string_view digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::uint64_t base = digits.size();
constexpr std::size_t randomDigits = 43; // 62^43 > 2^256
constexpr std::size_t checkDigits = 6; // 62^6 > 2^32
constexpr std::size_t checkedSize = prefix.size() + randomDigits;
constexpr std::size_t keySize = checkedSize + checkDigits;

using RandomWords = std::array<quint32, 8>;

/// CRC-32 as in zlib and PNG.
std::uint32_t crc32(std::string_view text)
{
    std::uint32_t crc = 0xffffffffU;
    for (const char character : text) {
        crc ^= static_cast<unsigned char>(character);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// Divides the number, most significant word first, by the base and gives the remainder.
std::uint64_t divide(RandomWords &number)
{
    std::uint64_t remainder = 0;
    for (quint32 &word : number) {
        const std::uint64_t value = (remainder << 32U) | word;
        word = static_cast<quint32>(value / base);
        remainder = value % base;
    }
    return remainder;
}

std::array<char, checkDigits> checksum(std::string_view text)
{
    std::array<char, checkDigits> check{};
    std::uint64_t value = crc32(text);
    for (auto digit = check.rbegin(); digit != check.rend(); ++digit) {
        *digit = digits[value % base];
        value /= base;
    }
    return check;
}

bool isWellFormed(std::string_view text)
{
    if (text.size() != keySize)
        return false;
    const auto check = checksum(text.substr(0, checkedSize));
    return std::ranges::equal(text.substr(checkedSize), check)
        && text.find_first_not_of(digits, prefix.size()) == std::string_view::npos;
}

bool isBlank(QChar character)
{
    // The zero-width space and the byte order mark come along from web pages and editors.
    return character.isSpace() || character == QChar(0x200b) || character == QChar(0xfeff);
}

} // namespace

Secret generate()
{
    RandomWords number{};
    QRandomGenerator::system()->fillRange(number.data(), static_cast<qsizetype>(number.size()));
    QByteArray key(static_cast<qsizetype>(keySize), '\0');
    std::ranges::copy(prefix, key.begin());
    for (std::size_t place = checkedSize; place-- > prefix.size();)
        key[static_cast<qsizetype>(place)] = digits[divide(number)];
    const auto check = checksum({key.constData(), checkedSize});
    std::ranges::copy(check, key.begin() + static_cast<qsizetype>(checkedSize));
    Secret secret(std::string_view{key.constData(), keySize});
    Secret::wipe(key);
    return secret;
}

Secret trimmed(const Secret &typed)
{
    const std::string_view revealed = typed.reveal();
    QString text = QString::fromUtf8(revealed.data(), static_cast<qsizetype>(revealed.size()));
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isBlank);
    const auto last =
        std::find_if_not(text.crbegin(), std::make_reverse_iterator(first), isBlank).base();
    QByteArray bytes = QStringView(first, last).toUtf8();
    Secret secret(std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())});
    Secret::wipe(bytes);
    Secret::wipe(text);
    return secret;
}

Parsed parse(const Secret &typed)
{
    Parsed parsed{.form = Form::NotAnInjixoKey, .key = trimmed(typed)};
    const std::string_view text = parsed.key.reveal();
    if (isWellFormed(text) && text.starts_with(prefix))
        parsed.form = Form::WellFormed;
    else if (text.starts_with(prefix))
        parsed.form = Form::Mistyped;
    return parsed;
}

QByteArray fingerprint(const Secret &key)
{
    const std::string_view text = key.reveal();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return hash.result();
}

} // namespace deskbridge::injixokey
