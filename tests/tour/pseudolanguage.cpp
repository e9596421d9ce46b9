// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/pseudolanguage.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr QChar opening(u'⟦');
constexpr QChar closing(u'⟧');

QChar accented(QChar letter)
{
    const QString plain = u"aeiouycnAEIOUYCN"_s;
    const QString marked = u"áéíöüýçñÁÉÍÖÜÝÇÑ"_s;
    const qsizetype index = plain.indexOf(letter);
    return index < 0 ? letter : marked[index];
}

/// Without what only Qt reads: tags and entities.
QString words(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

void note(QStringList &faults, const QString &text, const QStringList &data, const QString &where)
{
    QString rest = words(text);
    for (const QString &known : data)
        rest.remove(QRegularExpression(known));
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    if (letters.match(rest).hasMatch() && !PseudoLanguage::isTranslated(text))
        faults << u"%1: \"%2\""_s.arg(where, text);
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return lengthened(QString::fromUtf8(source));
}

QString PseudoLanguage::lengthened(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Placeholders with their number, tags and entities are left alone.
    static const QRegularExpression kept(u"%L?(\\d+|n)|<[^>]*>|&\\w+;"_s);
    QString changed;
    qsizetype from = 0;
    const auto change = [&changed](QStringView part) {
        for (const QChar letter : part)
            changed += accented(letter);
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        change(QStringView(text).mid(from, found.capturedStart() - from));
        changed += found.captured();
        from = found.capturedEnd();
    }
    change(QStringView(text).mid(from));
    const qsizetype more = qMax<qsizetype>(1, text.size() * 2 / 5 - 2);
    QString padding;
    while (padding.size() < more)
        padding += padding.size() % 6 == 0 ? u' ' : u'~';
    return opening + changed + padding + closing;
}

bool PseudoLanguage::isTranslated(const QString &text)
{
    return text.contains(opening);
}

QStringList untranslatedTexts(const QWidget &window, const QStringList &data)
{
    QStringList faults;
    note(faults, window.windowTitle(), data, u"window title"_s);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        const QString where =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(faults, label->text(), data, where);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(faults, button->text(), data, where);
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            note(faults, edit->placeholderText(), data, where);
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int index = 0; index < bar->count(); ++index)
                note(faults, bar->tabText(index), data, where);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->model() && header->orientation() == Qt::Horizontal) {
            for (int section = 0; section < header->count(); ++section)
                note(faults, header->model()->headerData(section, Qt::Horizontal).toString(), data,
                     where);
        }
        note(faults, widget->toolTip(), data, where + u" tool tip"_s);
        note(faults, widget->accessibleName(), data, where + u" accessible name"_s);
        note(faults, widget->accessibleDescription(), data, where + u" description"_s);
        for (const QAction *action : widget->actions())
            note(faults, action->text(), data, where + u" action"_s);
    }
    return faults;
}

} // namespace deskbridge
