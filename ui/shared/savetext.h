// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace deskbridge {

/// Asks where to, without holding up the program, and writes the text in UTF-8; the file is whole or as it
/// was. @p failed hears why it could not be written; not when the person cancels.
void saveText(QWidget *parent, const QString &suggestedName, const QString &text,
              std::function<void(const QString &problem)> failed);
/// The second half. Gives what went wrong, empty if nothing did.
[[nodiscard]] QString writeText(const QString &path, const QString &text);

} // namespace deskbridge
