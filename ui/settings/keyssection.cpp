// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keyssection.h"

#include "ui/settings/numberfield.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace deskbridge {

KeysSection::KeysSection(SettingsEditor &editor, QWidget *parent)
    : SettingsSection(editor, parent)
    , m_age(makeNumberField(u"keyAge"_s, 1, 730, this))
{
    QFormLayout *reminder = addCard(tr("Reminder"));
    m_age->setSuffix(tr(" days", "after a number"));
    addRow(*reminder, tr("&Replace keys after"), *m_age);
    addNote(*reminder,
            tr("A key older than this is named in the status and in the overview: 1 to 730 days."),
            m_age);
    connect(m_age, &QSpinBox::valueChanged, this, [this](int age) {
        change(u"keyAge"_s, [age](Choices &choices) {
            choices.settings.keyReminderAge = std::chrono::days{age};
        });
    });
}

void KeysSection::showChoices(const Choices &choices)
{
    const QSignalBlocker quiet(m_age);
    m_age->setValue(static_cast<int>(choices.settings.keyReminderAge.count()));
}

} // namespace deskbridge
