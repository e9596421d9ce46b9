// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/datasection.h"

#include "ui/settings/datafolderchoice.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/prompts.h"
#include "ui/wording/errortext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace deskbridge {

DataSection::DataSection(SettingsEditor &editor, DataFolderChoice *folder, const QString &path,
                         Prompts &prompts, QWidget *parent)
    : SettingsSection(editor, parent)
    , m_folder(folder)
    , m_path(path)
    , m_prompts(prompts)
    , m_nextStart(new QLabel(this))
    , m_problem(new InlineMessage(this))
{
    QFormLayout *form = addCard(tr("Data folder"));
    auto *shown = new QLabel(QDir::toNativeSeparators(path), this);
    shown->setObjectName(u"dataFolder"_s);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("Data folder"));
    shown->setWordWrap(true);
    form->addRow(shown);
    auto *open = new QPushButton(tr("&Open folder"), this);
    open->setObjectName(u"openDataFolder"_s);
    auto *choose = new QPushButton(tr("&Choose another…"), this);
    choose->setObjectName(u"chooseDataFolder"_s);
    choose->setEnabled(folder && !folder->isFixed());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(open);
    buttons->addWidget(choose);
    buttons->addStretch();
    form->addRow(buttons);
    m_nextStart->setObjectName(u"nextDataFolder"_s);
    m_nextStart->setTextFormat(Qt::PlainText);
    m_nextStart->setWordWrap(true);
    form->addRow(m_nextStart);
    m_problem->setObjectName(u"dataFolderProblem"_s);
    form->addRow(m_problem);
    addNote(*form,
            folder && folder->isFixed()
                ? tr("The folder was named on the command line (--data), so it cannot be changed "
                     "here.")
                : tr("Integrations, counted contacts, settings and the log are in this folder. "
                     "Keys are not: they stay in the keychain. Another folder is used from the "
                     "next start on; what is in this one stays where it is."),
            choose);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(choose, &QPushButton::clicked, this, &DataSection::askForFolder);
    showNextStart();
}

void DataSection::showNextStart()
{
    const bool another = m_folder && m_folder->ofNextStart() != m_folder->inUse();
    m_nextStart->setVisible(another);
    if (another)
        m_nextStart->setText(tr("From the next start on: %1")
                                 .arg(QDir::toNativeSeparators(m_folder->ofNextStart())));
}

void DataSection::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Data folder"), m_path);
    dialog->setObjectName(u"dataFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::askForFate);
    dialog->open();
}

void DataSection::askForFate(const QString &folder)
{
    using Fate = DataFolderChoice::Fate;
    if (folder == m_folder->inUse())
        return choose(folder, static_cast<int>(Fate::UseWhatIsThere));
    Prompt prompt;
    prompt.title = tr("Data folder");
    prompt.text = tr("Use %1 from the next start on?").arg(QDir::toNativeSeparators(folder));
    QList<Fate> fates;
    if (m_folder->holdsData(folder)) {
        prompt.detail = tr("The folder holds data of Deskbridge already. That data is used then; "
                           "the present data stays where it is.");
        prompt.choices = {{tr("Use the data there")}};
        fates = {Fate::UseWhatIsThere};
    } else {
        prompt.detail =
            tr("At the next start the present data can be copied there, before anything "
               "is imported; or Deskbridge begins there without integrations. Either "
               "way the present data stays where it is.");
        prompt.choices = {{tr("Copy my data there")}, {tr("Begin without data")}};
        fates = {Fate::CopyMine, Fate::UseWhatIsThere};
    }
    m_prompts.ask(this, prompt, [this, folder, fates](std::optional<qsizetype> chosen) {
        if (chosen)
            choose(folder, static_cast<int>(fates[*chosen]));
    });
}

void DataSection::choose(const QString &folder, int fate)
{
    m_problem->clear();
    if (const Outcome chosen = m_folder->choose(folder, static_cast<DataFolderChoice::Fate>(fate));
        !chosen) {
        m_problem->showMessage(Tone::Danger, tr("This folder cannot be used."),
                               errorText(chosen.error()).remedy);
    }
    showNextStart();
}

} // namespace deskbridge
