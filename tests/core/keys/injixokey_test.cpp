// SPDX-License-Identifier: Apache-2.0
#include "core/keys/injixokey.h"

#include "tests/support/catch.h"

#include <QSet>

#include <string>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

// Made once; its checksum was computed with zlib's crc32.
constexpr std::string_view known = "ijx_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg0nTR7g";

injixokey::Form formOf(std::string_view text)
{
    return injixokey::parse(Secret(text)).form;
}

} // namespace

TEST_CASE("a generated key has the documented form", "[keys]")
{
    const Secret key = injixokey::generate();
    const std::string_view text = key.reveal();
    CHECK(text.size() == 53);
    CHECK(text.starts_with("ijx_"));
    CHECK(text.substr(4).find_first_not_of(
              "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
          == std::string_view::npos);
    CHECK(formOf(text) == injixokey::Form::WellFormed);
}

TEST_CASE("no two generated keys are the same, and all digits occur at all places", "[keys]")
{
    QSet<QByteArray> keys;
    std::array<QSet<char>, 53> seen;
    for (int i = 0; i < 2000; ++i) {
        const Secret key = injixokey::generate();
        const std::string_view text = key.reveal();
        keys.insert(QByteArray(text.data(), qsizetype(text.size())));
        for (std::size_t place = 0; place < text.size(); ++place)
            seen.at(place).insert(text[place]);
    }
    CHECK(keys.size() == 2000);
    // The first digit holds what is left of 256 bits above 62^42: 52 of 62 values.
    CHECK(seen.at(4).size() >= 50);
    for (std::size_t place = 5; place < 47; ++place)
        CHECK(seen.at(place).size() == 62);
}

TEST_CASE("the checksum is the CRC-32 of zlib, in six digits", "[keys]")
{
    CHECK(formOf(known) == injixokey::Form::WellFormed);
}

TEST_CASE("any single wrong character is noticed", "[keys]")
{
    const Secret key = injixokey::generate();
    const std::string text(key.reveal());
    for (std::size_t place = 4; place < text.size(); ++place) {
        for (const char wrong : {'0', 'a', 'Z', '-', ' '}) {
            if (text[place] == wrong)
                continue;
            std::string mistyped = text;
            mistyped[place] = wrong;
            // A blank at the end is cut off like any other, and leaves the key too short.
            CAPTURE(place, wrong);
            CHECK(formOf(mistyped) == injixokey::Form::Mistyped);
        }
    }
}

TEST_CASE("two neighbours exchanged, a missing and an extra character are noticed", "[keys]")
{
    const std::string text(known);
    for (std::size_t place = 4; place + 1 < text.size(); ++place) {
        std::string exchanged = text;
        std::swap(exchanged[place], exchanged[place + 1]);
        if (exchanged != text)
            CHECK(formOf(exchanged) == injixokey::Form::Mistyped);
    }
    CHECK(formOf(text.substr(0, 52)) == injixokey::Form::Mistyped);
    CHECK(formOf(text + "0") == injixokey::Form::Mistyped);
    CHECK(formOf("ijx_") == injixokey::Form::Mistyped);
}

TEST_CASE("what does not begin like a key of ours is none", "[keys]")
{
    const std::string text =
        GENERATE(as<std::string>{}, "", "   ", "ijx", "IJX_0123", "hunter2",
                 "8f14e45f-ceea-467f-a9d5-1234567890ab", "öäü", std::string(known.substr(1)));
    CHECK(formOf(text) == injixokey::Form::NotAnInjixoKey);
}

TEST_CASE("what surrounds a pasted key is cut off, the key is not touched", "[keys]")
{
    const std::string before =
        GENERATE(as<std::string>{}, "", " ", "\r\n\t", "\xc2\xa0", "\xe2\x80\x8b", "\xef\xbb\xbf");
    const std::string after = GENERATE(as<std::string>{}, "", "\n", " \xe2\x80\x8b ");
    const auto parsed = injixokey::parse(Secret(before + std::string(known) + after));
    CHECK(parsed.form == injixokey::Form::WellFormed);
    CHECK(parsed.key.reveal() == known);
}

TEST_CASE("a key made in injixo is only freed of blanks", "[keys]")
{
    CHECK(injixokey::trimmed(Secret(std::string_view(" in jixo-Schlüssel\n"))).reveal()
          == "in jixo-Schlüssel");
    CHECK(injixokey::trimmed(Secret(std::string_view(" \n "))).isEmpty());
    CHECK(injixokey::trimmed(Secret()).isEmpty());
}

TEST_CASE("the fingerprint is SHA-256", "[keys]")
{
    CHECK(injixokey::fingerprint(Secret(std::string_view("abc"))).toHex()
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
