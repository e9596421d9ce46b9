// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/layoutfaults.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class FitCheck {
public:
    FitCheck(const QWidget &window, Tabs tabs)
        : m_window(window)
        , m_scrollingTabs(tabs == Tabs::MayScroll)
    { }

    QStringList faults()
    {
        each<QLabel>([this](const QLabel &label) { checkLabel(label); });
        each<QAbstractButton>([this](const QAbstractButton &button) { checkButton(button); });
        each<QComboBox>([this](const QComboBox &box) { checkChoice(box); });
        each<QLineEdit>([this](const QLineEdit &edit) { checkField(edit); });
        each<QTabBar>([this](const QTabBar &bar) { checkTabs(bar); });
        each<QHeaderView>([this](const QHeaderView &header) { checkHeader(header); });
        each<QTableView>([this](const QTableView &table) { checkRows(table); });
        return m_faults;
    }

private:
    template <class T, class Check> void each(Check check)
    {
        for (const T *widget : m_window.findChildren<T *>()) {
            if (widget->window() == &m_window && widget->isVisible() && widget->width() > 0)
                check(*widget);
        }
    }

    void note(const QWidget &widget, const QString &text, int needed, int given,
              const QString &what = u"wide"_s)
    {
        m_faults << u"%1 %2 \"%3\": %4 px %5 where %6 are needed"_s
                        .arg(QString::fromLatin1(widget.metaObject()->className()),
                             widget.objectName(), text)
                        .arg(given)
                        .arg(what)
                        .arg(needed);
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (!label.wordWrap()) {
            if (label.sizeHint().width() > label.width())
                note(label, label.text(), label.sizeHint().width(), label.width());
        } else if (label.heightForWidth(label.width()) > label.height()) {
            note(label, label.text(), label.heightForWidth(label.width()), label.height(),
                 u"high"_s);
        }
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty() || button.inherits("QTabBar"))
            return;
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        if (button.sizeHint().width() > button.width())
            note(button, button.text(), button.sizeHint().width(), button.width());
        if (button.sizeHint().height() > button.height())
            note(button, button.text(), button.sizeHint().height(), button.height(), u"high"_s);
    }

    void checkChoice(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const int room =
            box.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                .width();
        const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
        if (needed > room)
            note(box, box.currentText(), needed, room);
    }

    void checkField(const QLineEdit &edit)
    {
        const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
        QStyleOptionFrame option;
        option.initFrom(&edit);
        option.lineWidth = edit.hasFrame() ? 1 : 0;
        const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit)
            - edit.textMargins();
        if (needed > room.width())
            note(edit, edit.placeholderText(), needed, room.width());
        if (edit.fontMetrics().height() > room.height())
            note(edit, edit.placeholderText(), edit.fontMetrics().height(), room.height(),
                 u"high"_s);
    }

    void checkTabs(const QTabBar &bar)
    {
        int needed = 0;
        for (int index = 0; index < bar.count(); ++index)
            needed += bar.tabRect(index).width();
        // With more text than a small screen has room for, the bar scrolls.
        if (needed > bar.width() && !m_scrollingTabs)
            note(bar, bar.tabText(0) + u" …"_s, needed, bar.width());
    }

    void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            const QString text =
                header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
            // A name that somebody chose may be of any length: then the tip has it.
            const QString tip =
                header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
            // Each hint has room for the sort mark, which stands in one section alone.
            const bool isSorted = header.sortIndicatorSection() == section;
            const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin);
            const int mark = header.isSortIndicatorShown() && !isSorted
                ? header.fontMetrics().height() + 3 * margin
                : 0;
            const int needed = header.sectionSizeHint(section) - mark;
            if (!text.isEmpty() && tip != text && needed > header.sectionSize(section))
                note(header, text, needed, header.sectionSize(section));
        }
    }

    /// Whether letters fit between the lines of a table.
    void checkRows(const QTableView &table)
    {
        if (!table.model() || table.model()->rowCount() == 0)
            return;
        const int needed = table.fontMetrics().height();
        if (needed > table.rowHeight(0))
            note(table, table.accessibleName(), needed, table.rowHeight(0), u"high"_s);
    }

    const QWidget &m_window;
    bool m_scrollingTabs;
    QStringList m_faults;
};

} // namespace

QStringList clippedTexts(const QWidget &window, Tabs tabs)
{
    return FitCheck(window, tabs).faults();
}

} // namespace deskbridge
