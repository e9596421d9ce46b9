// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingssection.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

SettingsSection::SettingsSection(SettingsEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, spacing::small, 0);
    m_column->setSpacing(spacing::medium);
    m_column->addStretch();
}

QFormLayout *SettingsSection::addCard(const QString &title)
{
    auto *card = new Card(title, this);
    m_column->insertWidget(m_column->count() - 1, card);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::small);
    card->body()->addLayout(form);
    return form;
}

void SettingsSection::addRow(QFormLayout &form, const QString &label, QWidget &field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(&field);
    name->setMinimumHeight(field.sizeHint().height()); // in the middle beside it
    QString spoken = label;
    field.setAccessibleName(spoken.remove(u'&'));
    form.addRow(name, &field);
}

QLabel *SettingsSection::addNote(QFormLayout &form, const QString &text, QWidget *field)
{
    auto *note = new QLabel(text, this);
    setTextRole(*note, TextRole::Secondary);
    note->setWordWrap(true);
    if (field)
        field->setAccessibleDescription(text);
    form.addRow(note);
    return note;
}

QString SettingsSection::words() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all.append(label->text().remove(u'&'));
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        all.append(button->text().remove(u'&'));
    return all.join(u' ');
}

} // namespace deskbridge
