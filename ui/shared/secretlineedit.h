// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace deskbridge {

/// The line of a SecretField: like any other but without undo history, drag and a menu that copies. The
/// history is dropped after each edit because QLineEdit keeps every character typed in it, and gives it
/// back by Ctrl+Z as soon as the text is to be seen.
class SecretLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    /// Puts what the clipboard holds in place of everything; nothing when it holds no text.
    void replaceFromClipboard();

signals:
    void edited();
    void pasted(); ///< after edited()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void dropHistory();
    void place(const QString &text, int cursor);
};

} // namespace deskbridge
