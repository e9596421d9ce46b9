// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace deskbridge {

namespace {

constexpr QChar mark(u'&');

/// Where the marked letter stands in a text without the mark; -1: nowhere.
struct Unmarked {
    QString text; ///< a written & still as two
    qsizetype letter = -1;
};

Unmarked unmarked(const QString &text)
{
    Unmarked result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != mark) {
            result.text += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == mark) {
            result.text += mark;
            result.text += mark;
            ++at;
        } else if (result.letter < 0) {
            result.letter = result.text.size();
        }
    }
    return result;
}

bool isFree(QChar letter, const QSet<QChar> &taken)
{
    return letter.isLetterOrNumber() && !taken.contains(letter.toLower());
}

qsizetype freeLetter(const Unmarked &text, const QSet<QChar> &taken)
{
    if (text.letter >= 0 && text.letter < text.text.size() && isFree(text.text[text.letter], taken))
        return text.letter;
    for (const bool initials : {true, false}) {
        for (qsizetype at = 0; at < text.text.size(); ++at) {
            const bool initial = at == 0 || !text.text[at - 1].isLetterOrNumber();
            if (initial == initials && isFree(text.text[at], taken))
                return at;
        }
    }
    return -1;
}

/// Something that shows a text in which & marks a letter.
struct Bearer {
    QString text;
    std::function<void(const QString &)> setText;
};

bool hasText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

void addTabs(QTabBar &bar, QList<Bearer> &bearers)
{
    for (int index = 0; index < bar.count(); ++index)
        bearers.append({bar.tabText(index),
                        [&bar, index](const QString &text) { bar.setTabText(index, text); }});
}

/// As they follow each other in the window, so that what stands first chooses first.
QList<Bearer> bearersOf(const QWidget &window)
{
    QList<Bearer> bearers;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (hasText(*button))
                bearers.append(
                    {button->text(), [button](const QString &text) { button->setText(text); }});
        } else if (auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->buddy() && !Qt::mightBeRichText(label->text()))
                bearers.append(
                    {label->text(), [label](const QString &text) { label->setText(text); }});
        } else if (auto *bar = qobject_cast<QTabBar *>(widget)) {
            addTabs(*bar, bearers);
        }
    }
    return bearers;
}

QSet<QChar> lettersOfMenus(const QWidget &window)
{
    QSet<QChar> letters;
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    const QWidget *bar = main ? main->menuWidget() : nullptr;
    if (const auto *menus = qobject_cast<const QMenuBar *>(bar)) {
        for (const QAction *menu : menus->actions())
            letters.insert(mnemonicOf(menu->text()));
    }
    return letters;
}

} // namespace

QString withMnemonic(const QString &text, QSet<QChar> &taken)
{
    Unmarked plain = unmarked(text);
    const qsizetype letter = freeLetter(plain, taken);
    if (letter < 0)
        return plain.text;
    taken.insert(plain.text[letter].toLower());
    return plain.text.insert(letter, mark);
}

QChar mnemonicOf(const QString &text)
{
    const Unmarked plain = unmarked(text);
    return plain.letter >= 0 && plain.letter < plain.text.size()
        ? plain.text[plain.letter].toLower()
        : QChar();
}

MnemonicGiver::MnemonicGiver(QObject *parent)
    : QObject(parent)
{
    // Where the system has no such letters, as macOS, none are given.
    if (!QKeySequence::mnemonic(QStringLiteral("&A")).isEmpty())
        qApp->installEventFilter(this);
}

bool MnemonicGiver::eventFilter(QObject *watched, QEvent *event)
{
    // Every change of a text on screen asks for a layout anew.
    if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->windowType() == Qt::ToolTip || widget->windowType() == Qt::Popup)
        return false;
    if (m_windows.isEmpty())
        QMetaObject::invokeMethod(this, &MnemonicGiver::giveAll, Qt::QueuedConnection);
    if (!m_windows.contains(widget->window()))
        m_windows.append(widget->window());
    return false;
}

void MnemonicGiver::giveAll()
{
    const QList<QPointer<QWidget>> windows = std::exchange(m_windows, {});
    for (const QPointer<QWidget> &window : windows) {
        if (window && window->isVisible())
            give(*window);
    }
}

void MnemonicGiver::give(QWidget &window)
{
    QSet<QChar> taken = lettersOfMenus(window);
    QList<Bearer> bearers = bearersOf(window);
    // Wishes first: a letter that a text has already stays with it.
    std::ranges::stable_partition(
        bearers, [](const Bearer &bearer) { return !mnemonicOf(bearer.text).isNull(); });
    for (const Bearer &bearer : std::as_const(bearers)) {
        if (const QString text = withMnemonic(bearer.text, taken); text != bearer.text)
            bearer.setText(text);
    }
}

} // namespace deskbridge
