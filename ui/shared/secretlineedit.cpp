// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/secretlineedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace deskbridge {

namespace {
constexpr int longestKey = 512; // far beyond any key; keeps a pasted document out
}

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setRevealed(false);
    setMaxLength(longestKey);
    // Not textEdited, which is silent when a screen reader or dictation writes.
    connect(this, &QLineEdit::textChanged, this, [this] {
        dropHistory();
        emit edited();
    });
}

void SecretLineEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // setEchoMode() takes these away with the mask.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
}

void SecretLineEdit::replaceFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    if (text.isEmpty() || isReadOnly())
        return;
    place(text, static_cast<int>(text.size()));
    emit edited();
    emit pasted();
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        event->accept();
        replaceFromClipboard();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &SecretLineEdit::replaceFromClipboard)
        ->setEnabled(!isReadOnly());
    menu->addAction(tr("Clear"), this,
                    [this] {
                        place({}, 0);
                        emit edited();
                    })
        ->setEnabled(!isReadOnly() && !text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretLineEdit::dropHistory()
{
    place(text(), cursorPosition());
}

void SecretLineEdit::place(const QString &text, int cursor)
{
    const QSignalBlocker quiet(this);
    setText(text); // unlike insert(), forgets the history
    setCursorPosition(cursor);
}

} // namespace deskbridge
