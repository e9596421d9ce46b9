// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace deskbridge {

/// Which process it is, told apart from a later one that got the same number.
struct ProcessIdentity {
    qint64 number = 0;
    QString machine; ///< empty = not known
    QString boot; ///< this start of the machine, and whose process numbers are meant (containers)
    QString startedAt; ///< as the system counts it; empty = not known

    bool operator==(const ProcessIdentity &) const = default;
};

[[nodiscard]] ProcessIdentity ownProcess();
/// For the store, and back.
[[nodiscard]] QString toText(const ProcessIdentity &process);
[[nodiscard]] ProcessIdentity processFromText(const QString &text);

enum class ProcessState {
    Running,
    Gone,
    Unknown, ///< from here its number says nothing: another container, another computer
};
[[nodiscard]] ProcessState stateOf(const ProcessIdentity &process);

} // namespace deskbridge
