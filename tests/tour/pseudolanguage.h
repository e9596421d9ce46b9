// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace deskbridge {

/// A language that can be read and is none: each text 40 % longer, with accents and in brackets, so that what does
/// not fit and what was never translated meets the eye, and a test. Placeholders, tags, entities and mnemonics stay.
class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

    [[nodiscard]] static QString lengthened(const QString &text);
    [[nodiscard]] static bool isTranslated(const QString &text);
};

/// The texts in a window that did not go through the translator. Data (names, numbers, times) are not meant:
/// what has no letters or is among @p data.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QStringList &data);

} // namespace deskbridge
