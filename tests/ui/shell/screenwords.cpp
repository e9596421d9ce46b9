// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shell/screenwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace deskbridge {

namespace {

class Collector {
public:
    void add(const QString &text)
    {
        if (std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); }))
            words.insert(text);
    }
    void addWidget(const QWidget &widget)
    {
        add(widget.toolTip());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        if (widget.isWindow())
            add(widget.windowTitle());
        for (const QAction *action : widget.actions()) {
            add(action->text());
            add(action->toolTip());
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(edit->placeholderText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            add(spin->suffix());
            add(spin->specialValueText());
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int item = 0; item < box->count(); ++item)
                add(box->itemText(item));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addModel(view->model());
    }

    QSet<QString> words;

private:
    void addModel(const QAbstractItemModel *model)
    {
        for (int column = 0; model && column < model->columnCount(); ++column) {
            add(model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(model->rowCount(), 50); ++row) {
                const QModelIndex index = model->index(row, column);
                add(index.data().toString());
                add(index.data(Qt::ToolTipRole).toString());
            }
        }
    }
};

} // namespace

QSet<QString> wordsOn(const QWidget &window)
{
    Collector collector;
    collector.addWidget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        collector.addWidget(*widget);
    return collector.words;
}

} // namespace deskbridge
