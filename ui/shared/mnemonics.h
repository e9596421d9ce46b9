// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

class QWidget;

namespace deskbridge {

/// The text with `&` before the letter that is its own: one that is marked already if it is free, else the
/// first letter of a word, else any; unmarked if all are taken. `taken` learns the letter, in lower case.
[[nodiscard]] QString withMnemonic(const QString &text, QSet<QChar> &taken);
/// The marked letter in lower case, none without one.
[[nodiscard]] QChar mnemonicOf(const QString &text);

/// Gives everything a window shows that Alt and a letter can reach a letter of its own: buttons, boxes to
/// check, fields by their labels, tabs. Letters depend on what else stands on the page and on the language,
/// so no translator can choose them page by page; those in the texts are wishes. The menu bar's are left to
/// it. For the whole application from construction on, as windows open and their texts change; owned by the
/// composition root.
class MnemonicGiver final : public QObject {
    Q_OBJECT
public:
    explicit MnemonicGiver(QObject *parent = nullptr);

    /// At once, rather than when the event loop comes to it.
    static void give(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveAll();

    QList<QPointer<QWidget>> m_windows; ///< whose texts have changed
};

} // namespace deskbridge
