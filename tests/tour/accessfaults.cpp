// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/accessfaults.h"

#include "ui/shared/mnemonics.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPixmap>
#include <QPointer>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        const QString name = at->objectName();
        if (at == &widget || (!name.isEmpty() && !name.startsWith(u"qt_"_s)))
            path.prepend(QString::fromLatin1(at->metaObject()->className()) + u' ' + name);
        if (at->isWindow())
            break;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return path.join(u" > "_s) + (button ? u" \""_s + button->text() + u'"' : QString());
}

bool takesTab(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus)
        || widget.focusProxy())
        return false;
    // The field inside a spin box or an editable choice: the outer widget stands for it.
    const QWidget *parent = widget.parentWidget();
    return !(qobject_cast<const QLineEdit *>(&widget)
             && (qobject_cast<const QAbstractSpinBox *>(parent)
                 || qobject_cast<const QComboBox *>(parent)));
}

QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && takesTab(*widget))
            found << widget;
    }
    return found;
}

/// The window's controls in the order of the focus chain.
QList<QWidget *> chain(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *at = window.nextInFocusChain(); at && at != &window;
         at = at->nextInFocusChain()) {
        if (at->window() == &window && takesTab(*at))
            found << at;
    }
    return found;
}

/// One of several buttons of which one is chosen: Tab goes to that one, arrows to the others.
bool isOtherChoice(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    return button->autoExclusive() || button->group();
}

QRect placeIn(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

QColor commonest(const QImage &image)
{
    QHash<QRgb, int> counts;
    QRgb best = 0;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int count = ++counts[image.pixel(x, y)];
            if (count > most) {
                most = count;
                best = image.pixel(x, y);
            }
        }
    }
    return QColor::fromRgb(best);
}

/// The best contrast that anything in the picture has with what most of it shows: of a drawn text its own.
double strongestContrast(const QImage &image)
{
    const QColor background = commonest(image);
    QHash<QRgb, bool> seen;
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (std::exchange(seen[pixel], true))
                continue;
            best = std::max(best, contrastRatio(QColor::fromRgb(pixel), background));
        }
    }
    return best;
}

/// Looks at painted texts, whatever painted them, in one picture of the window.
class PaintedTexts {
public:
    explicit PaintedTexts(QWidget &window)
        : m_window(window)
        , m_picture(window.grab().toImage())
    { }

    QStringList pale()
    {
        for (const auto *button : m_window.findChildren<QAbstractButton *>()) {
            if (!button->text().isEmpty())
                look(*button, button->rect(), button->text());
        }
        for (const auto *bar : m_window.findChildren<QTabBar *>()) {
            for (int index = 0; index < bar->count(); ++index)
                look(*bar, bar->tabRect(index), bar->tabText(index));
        }
        for (const auto *view : m_window.findChildren<QAbstractItemView *>()) {
            if (const auto *header = qobject_cast<const QHeaderView *>(view))
                lookAtHeader(*header);
            else
                lookAtCells(*view);
        }
        return m_faults;
    }

private:
    void look(const QWidget &widget, const QRect &part, const QString &text)
    {
        constexpr double readable = 4.5;
        constexpr int frame = 4; // a border is no text
        // A dash is too thin to have a colour of its own.
        const bool worded =
            std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
        if (widget.window() != &m_window || !widget.isVisible() || !widget.isEnabled() || !worded)
            return;
        const QRegion seen = widget.visibleRegion() & part.adjusted(frame, frame, -frame, -frame);
        QRect place = seen.boundingRect();
        if (place.width() < 12 || place.height() < 8)
            return;
        place.translate(widget.mapTo(&m_window, QPoint()));
        const qreal scale = m_picture.devicePixelRatio();
        const double contrast =
            strongestContrast(m_picture.copy(QRect(place.topLeft() * scale, place.size() * scale)));
        if (contrast < readable)
            m_faults << u"%1 \"%2\": nothing in it has more than %3 : 1"_s.arg(
                describe(widget), text, QString::number(contrast, 'f', 1));
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (!header.model() || header.orientation() != Qt::Horizontal)
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            if (!text.isEmpty() && !header.isSectionHidden(section))
                look(*header.viewport(),
                     {header.sectionViewportPosition(section), 0, header.sectionSize(section),
                      header.height()},
                     text);
        }
    }

    void lookAtCells(const QAbstractItemView &view)
    {
        if (!view.model())
            return;
        const int rows = std::min(view.model()->rowCount(view.rootIndex()), 3); // all look alike
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                const QString text = index.data().toString();
                if (view.itemDelegateForColumn(column)) // draws shapes, whose text is for the ear
                    continue;
                if (!text.isEmpty() && index.flags().testFlag(Qt::ItemIsEnabled))
                    look(*view.viewport(), view.visualRect(index), text);
            }
        }
    }

    QWidget &m_window;
    QImage m_picture;
    QStringList m_faults;
};

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : controls(window)) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible) {
            faults << describe(*widget) + u" is not accessible"_s;
            continue;
        }
        // A choice box tells its current text as its name; the label's words are then its own.
        const QString name = qobject_cast<QComboBox *>(widget)
            ? widget->accessibleName()
            : accessible->text(QAccessible::Name);
        if (name.isEmpty())
            faults << describe(*widget) + u" has no name"_s;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && widget->toolTip().isEmpty()
            && accessible->text(QAccessible::Description).isEmpty())
            faults << describe(*widget) + u" is a picture without a description"_s;
    }
    return faults;
}

QStringList unreachableControls(QWidget &window)
{
    QList<QWidget *> missing = controls(window);
    if (missing.isEmpty())
        return {};
    const qsizetype all = missing.size();
    window.activateWindow();
    missing.constFirst()->setFocus(Qt::TabFocusReason);
    for (qsizetype press = 0; press < all + 5; ++press) {
        QWidget *focus = window.focusWidget();
        if (!focus)
            break;
        missing.removeOne(focus);
        if (focus->parentWidget())
            missing.removeOne(focus->parentWidget()); // a field in a spin box
        QKeyEvent press1(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QApplication::sendEvent(focus, &press1);
    }
    QStringList faults;
    for (const QWidget *widget : std::as_const(missing)) {
        if (!isOtherChoice(*widget))
            faults << describe(*widget) + u" is not reached by Tab"_s;
    }
    return faults;
}

QStringList jumpingFocus(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> order = chain(window);
    for (qsizetype index = 1; index < order.size(); ++index) {
        const QWidget *before = order[index - 1];
        const QWidget *after = order[index];
        if (before->parentWidget() != after->parentWidget())
            continue;
        const QRect first = before->geometry();
        const QRect second = after->geometry();
        const bool sameRow = first.top() <= second.bottom() && second.top() <= first.bottom();
        const bool sameColumn = first.left() <= second.right() && second.left() <= first.right();
        if ((sameRow && second.right() < first.left())
            || (sameColumn && !sameRow && second.bottom() < first.top()))
            faults << u"%1 comes before %2"_s.arg(describe(*before), describe(*after));
    }
    return faults;
}

QStringList mnemonicFaults(const QWidget &window)
{
    QStringList faults;
    QHash<QChar, QString> owners;
    QStringList without;
    const auto note = [&](const QString &text, const QString &what) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            return without.append(text);
        if (const QString other = owners.value(letter); !other.isEmpty())
            faults << u"%1 and %2 share the letter %3"_s.arg(other, what, letter);
        owners.insert(letter, what);
    };
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const QAction *menu : qobject_cast<QMenuBar *>(main->menuWidget())->actions())
            note(menu->text(), u"menu "_s + menu->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool picture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button->window() == &window && button->isVisible() && !button->text().isEmpty()
            && !picture)
            note(button->text(), describe(*button));
    }
    for (const auto *bar : window.findChildren<QTabBar *>()) {
        for (int index = 0; bar->isVisible() && index < bar->count(); ++index)
            note(bar->tabText(index), u"tab "_s + bar->tabText(index));
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->window() == &window && label->isVisible() && label->buddy())
            note(label->text(), describe(*label));
    }
    for (const QString &text : std::as_const(without)) {
        const bool anyFree = std::ranges::any_of(text, [&](QChar letter) {
            return letter.isLetterOrNumber() && !owners.contains(letter.toLower());
        });
        if (anyFree)
            faults << u"\"%1\" has no letter"_s.arg(text);
    }
    return faults;
}

QStringList invisibleFocus(QWidget &window)
{
    QStringList faults;
    window.activateWindow();
    for (QWidget *widget : controls(window)) {
        if (isOtherChoice(*widget) || widget->visibleRegion().isEmpty())
            continue;
        // A field inside a frame of its own shows it by that frame.
        QWidget &shown = qobject_cast<QLineEdit *>(widget) && widget->parentWidget() != &window
            ? *widget->parentWidget()
            : *widget;
        widget->setFocus(Qt::TabFocusReason);
        const QPointer<QWidget> holder(window.focusWidget());
        const QImage with = shown.grab().toImage();
        if (holder)
            holder->clearFocus();
        if (shown.grab().toImage() == with)
            faults << describe(*widget) + u" does not show the focus"_s;
    }
    return faults;
}

QStringList paleTexts(QWidget &window)
{
    constexpr double readable = 4.5;
    QStringList faults;
    const QImage picture = window.grab().toImage();
    const qreal scale = picture.devicePixelRatio();
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QRect place = placeIn(*label, window) & window.rect();
        if (label->window() != &window || !label->isVisible() || !label->isEnabled()
            || label->text().isEmpty() || place.isEmpty())
            continue;
        const QRect pixels(place.topLeft() * scale, place.size() * scale);
        const QColor background = commonest(picture.copy(pixels));
        const QColor text = label->palette().color(label->foregroundRole());
        if (contrastRatio(text, background) < readable)
            faults << u"%1 \"%2\": %3 on %4 is %5 : 1"_s.arg(
                describe(*label), label->text(), text.name(), background.name(),
                QString::number(contrastRatio(text, background), 'f', 1));
    }
    return faults + PaintedTexts(window).pale();
}

} // namespace deskbridge
