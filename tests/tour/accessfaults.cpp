// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/accessfaults.h"

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QHash>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QRadioButton>

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
    return faults;
}

} // namespace deskbridge
