// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/noticessection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskbridge {

NoticesSection::NoticesSection(SettingsEditor &editor, bool hasTray, QWidget *parent)
    : SettingsSection(editor, parent)
    , m_notices(new QComboBox(this))
    , m_tray(new QCheckBox(tr("&Keep running in the notification area when the window is closed"),
                           this))
{
    QFormLayout *told = addCard(tr("Notifications"));
    m_notices->setObjectName(u"notices"_s);
    const auto add = [this](const QString &text, NoticeChoice choice) {
        m_notices->addItem(text, static_cast<int>(choice));
    };
    add(tr("When the status gets worse, and when it is good again"), NoticeChoice::All);
    add(tr("Only when action is required, and when it is done"), NoticeChoice::ActionRequired);
    add(tr("Never"), NoticeChoice::None);
    addRow(*told, tr("&Notify me"), *m_notices);
    addNote(*told,
            tr("Each change is told once. The status page and the activity list have all of them, "
               "told or not."),
            m_notices);

    QFormLayout *area = addCard(tr("Notification area"));
    m_tray->setObjectName(u"keepInTray"_s);
    m_tray->setEnabled(hasTray);
    area->addRow(m_tray);
    addNote(*area,
            hasTray ? tr("Importing goes on; Quit in the menu ends the program.")
                    : tr("This desktop has no notification area, so closing the window ends the "
                         "program."),
            m_tray);

    connect(m_notices, &QComboBox::currentIndexChanged, this, [this] {
        change(u"notices"_s, [this](Choices &choices) {
            choices.preferences.notices =
                static_cast<NoticeChoice>(m_notices->currentData().toInt());
        });
    });
    connect(m_tray, &QCheckBox::toggled, this, [this](bool on) {
        change(u"keepInTray"_s, [on](Choices &choices) { choices.preferences.keepInTray = on; });
    });
}

void NoticesSection::showChoices(const Choices &choices)
{
    const QSignalBlocker quietNotices(m_notices);
    const QSignalBlocker quietTray(m_tray);
    m_notices->setCurrentIndex(m_notices->findData(static_cast<int>(choices.preferences.notices)));
    m_tray->setChecked(choices.preferences.keepInTray);
}

} // namespace deskbridge
