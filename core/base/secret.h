// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

class QDebug;

namespace deskbridge {

/// A key in memory: move-only, wiped when it goes, printed as dots, with no way into QVariant, QSettings,
/// the database or a log. reveal() is the one door; callers keep what comes out of it no longer than the
/// statement that needs it.
class Secret {
public:
    Secret() = default;
    /// Takes a copy and wipes nothing of the caller's: wipe() helps with that.
    explicit Secret(std::string_view text);
    explicit Secret(const QString &text);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A second owner of the same text, said aloud because every copy is one more to wipe.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] std::string_view reveal() const;
    /// The last four characters, which are kept and shown so that people can tell keys apart; empty when
    /// the secret is too short for four of them to be harmless (below 12 characters).
    [[nodiscard]] QString lastFour() const;
    /// Equal in a time that does not depend on where the difference is.
    [[nodiscard]] bool equals(const Secret &other) const;

    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace deskbridge
