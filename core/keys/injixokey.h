// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <string_view>

/// The injixo API key as Deskbridge makes it (design §6): `ijx_`, 256 random bits as 43 base62 digits, and the
/// CRC-32 of all that as 6 base62 digits, so that a mistyped key is told from a revoked one without asking
/// anybody. A key made in injixo looks as injixo likes and is none of these.
namespace deskbridge::injixokey {

enum class Form {
    WellFormed,
    Mistyped, ///< begins like one of ours, but a character is wrong, missing or too many
    NotAnInjixoKey,
};

struct Parsed {
    Form form = Form::NotAnInjixoKey;
    Secret key; ///< what was typed, without what surrounds it
};

[[nodiscard]] Secret generate();
/// A pasted text without surrounding blanks, invisible ones included. For keys of any maker.
[[nodiscard]] Secret trimmed(const Secret &typed);
[[nodiscard]] Parsed parse(const Secret &typed);
/// SHA-256, 32 bytes: all that is kept of a key made here, besides its last four characters.
[[nodiscard]] QByteArray fingerprint(const Secret &key);

} // namespace deskbridge::injixokey
