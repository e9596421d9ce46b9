// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalsection.h"

#include "ui/shared/zonechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// As its speakers call it. Qt adds the country to some of them.
QString languageName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

void select(QComboBox &box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

} // namespace

GeneralSection::GeneralSection(SettingsEditor &editor, const QStringList &languages,
                               QWidget *parent)
    : SettingsSection(editor, parent)
{
    makeLook(languages);
    makeStart();
}

void GeneralSection::makeLook(const QStringList &languages)
{
    QFormLayout *look = addCard(tr("Look"));
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages)
        m_language->addItem(languageName(code), code);
    addRow(*look, tr("&Language"), *m_language);

    m_theme = new QComboBox(this);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light", "theme"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark", "theme"), static_cast<int>(ThemeChoice::Dark));
    addRow(*look, tr("&Theme"), *m_theme);

    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"usualZone"_s);
    m_zone->setMaxVisibleItems(20);
    m_zone->addItem(
        tr("As the system (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
        QString());
    m_zone->addItem(u"UTC"_s, u"UTC"_s);
    addZones(*m_zone);
    // Else each of them is measured before the page is shown.
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(32);
    addRow(*look, tr("Time &zone"), *m_zone);
    addNote(*look, tr("Days, hours and times are shown in this zone; data is always kept in UTC."),
            m_zone);

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        change(u"language"_s, [this](Choices &choices) {
            choices.preferences.language = m_language->currentData().toString();
        });
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        change(u"theme"_s, [this](Choices &choices) {
            choices.preferences.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        });
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        change(u"zone"_s, [this](Choices &choices) {
            choices.preferences.zone = m_zone->currentData().toString();
        });
    });
}

void GeneralSection::makeStart()
{
    QFormLayout *start = addCard(tr("Start"));
    m_withSession = new QCheckBox(tr("&Start when I sign in to this computer"), this);
    m_withSession->setObjectName(u"startWithSession"_s);
    m_withSession->setEnabled(editor().hasSessionStart());
    start->addRow(m_withSession);
    m_minimised = new QCheckBox(tr("Start &minimised"), this);
    m_minimised->setObjectName(u"startMinimised"_s);
    start->addRow(m_minimised);
    addNote(*start, tr("Importing goes on while the window is minimised."), m_minimised);

    connect(m_withSession, &QCheckBox::toggled, this, [this](bool on) {
        change(u"startWithSession"_s, [on](Choices &choices) { choices.startWithSession = on; });
    });
    connect(m_minimised, &QCheckBox::toggled, this, [this](bool on) {
        change(u"startMinimised"_s,
               [on](Choices &choices) { choices.preferences.startMinimised = on; });
    });
}

void GeneralSection::showChoices(const Choices &choices)
{
    select(*m_language, choices.preferences.language);
    select(*m_theme, static_cast<int>(choices.preferences.theme));
    select(*m_zone, choices.preferences.zone);
    const QSignalBlocker quietSession(m_withSession);
    const QSignalBlocker quietMinimised(m_minimised);
    m_withSession->setChecked(choices.startWithSession);
    m_minimised->setChecked(choices.preferences.startMinimised);
}

} // namespace deskbridge
