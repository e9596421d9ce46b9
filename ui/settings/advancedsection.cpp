// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/advancedsection.h"

#include "ui/settings/numberfield.h"
#include "ui/settings/settingsfile.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/savetext.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

} // namespace

AdvancedSection::AdvancedSection(SettingsEditor &editor, QWidget *parent)
    : SettingsSection(editor, parent)
{
    makeReceiver();
    makeLog();
    makeFile();
}

void AdvancedSection::makeReceiver()
{
    QFormLayout *receiver = addCard(tr("Receiver of the app's events"));
    m_port = makeNumberField(u"receiverPort"_s, 1024, 65535, this);
    m_port->setGroupSeparatorShown(false);
    addRow(*receiver, tr("&Port"), *m_port);
    addNote(*receiver,
            tr("Where this program receives events on this computer: 1024 to 65535. What passes "
               "them on from outside has to know the new port."),
            m_port);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        change(u"receiverPort"_s,
               [port](Choices &choices) { choices.settings.receiverPort = port; });
    });
}

void AdvancedSection::makeLog()
{
    QFormLayout *log = addCard(tr("Log"));
    m_level = new QComboBox(this);
    m_level->setObjectName(u"logLevel"_s);
    const auto add = [this](const QString &text, LogLevel level) {
        m_level->addItem(text, static_cast<int>(level));
    };
    add(tr("Warnings only"), LogLevel::Warnings);
    add(tr("Decisions and warnings"), LogLevel::Decisions);
    add(tr("Everything, each request too"), LogLevel::Everything);
    addRow(*log, tr("&Write"), *m_level);
    addNote(*log,
            tr("The log holds no key and nothing of a customer, at any level; it is in the data "
               "folder, limited in size."),
            m_level);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        change(u"logLevel"_s, [this](Choices &choices) {
            choices.settings.logLevel = static_cast<LogLevel>(m_level->currentData().toInt());
        });
    });
}

void AdvancedSection::showChoices(const Choices &choices)
{
    const QSignalBlocker quietPort(m_port);
    const QSignalBlocker quietLevel(m_level);
    m_port->setValue(choices.settings.receiverPort);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(choices.settings.logLevel)));
}

void AdvancedSection::makeFile()
{
    m_outcome = new InlineMessage(this);
    QFormLayout *file = addCard(tr("Settings as a file"));
    auto *save = new QPushButton(tr("&Export…"), this);
    save->setObjectName(u"exportSettings"_s);
    auto *load = new QPushButton(tr("&Import…"), this);
    load->setObjectName(u"importSettings"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(save);
    buttons->addWidget(load);
    buttons->addStretch();
    file->addRow(buttons);
    m_outcome->setObjectName(u"settingsFileOutcome"_s);
    file->addRow(m_outcome);
    addNote(*file,
            tr("The file holds no key and no password. Importing one changes the settings at once "
               "and can be undone; the data folder, the password of the proxy and starting with "
               "the session stay as they are."));
    connect(save, &QPushButton::clicked, this, [this] { ask(true); });
    connect(load, &QPushButton::clicked, this, [this] { ask(false); });
}

void AdvancedSection::ask(bool save)
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"settingsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Deskbridge settings (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    if (save)
        dialog->selectFile(u"deskbridge-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        if (save)
            report(exportTo(path), tr("The settings were written to the file."));
        else
            report(importFrom(path), tr("The settings in the file are in force now."));
    });
    dialog->open();
}

QString AdvancedSection::exportTo(const QString &path)
{
    if (!editor().isLoaded())
        return tr("The settings could not be read.");
    const QString problem = writeText(path, QString::fromUtf8(toSettingsFile(editor().choices())));
    return problem.isEmpty() ? QString() : tr("The file could not be written: %1").arg(problem);
}

QString AdvancedSection::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The file could not be read: %1").arg(file.errorString());
    if (file.size() > largestFile || !editor().isLoaded())
        return settingsFileProblemText({});
    const auto wanted = fromSettingsFile(file.readAll(), editor().choices());
    if (!wanted)
        return settingsFileProblemText(wanted.error());
    editor().change(u"settingsFile"_s, *wanted);
    return {};
}

void AdvancedSection::report(const QString &problem, const QString &success)
{
    if (problem.isEmpty())
        m_outcome->showMessage(Tone::Success, success);
    else
        m_outcome->showMessage(Tone::Danger, problem);
}

} // namespace deskbridge
