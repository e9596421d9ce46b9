// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/evidencedialog.h"

#include "core/workspace/connectioncheck.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/theme.h"
#include "ui/troubleshooting/troubleshooter.h"
#include "ui/wording/checktext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/supporttext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

EvidenceDialog::EvidenceDialog(Troubleshooter &troubleshooter, const Integration &integration,
                               const QList<CheckResult> &checks, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_troubleshooter(troubleshooter)
    , m_integration(integration)
    , m_zone(std::move(zone))
    , m_message(new InlineMessage(this))
    , m_state(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("Evidence pack: %1").arg(integration.name));
    resize(880, 600);
    m_message->setObjectName(u"evidenceMessage"_s);
    m_state->setObjectName(u"evidenceState"_s);
    m_state->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(makePreview(), 1);
    column->addWidget(makeButtons());
    if (checks.isEmpty())
        runChecks();
    else
        collect(checks);
}

EvidenceDialog::~EvidenceDialog() = default;

QWidget *EvidenceDialog::makePreview()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(splitter);
    m_list->setObjectName(u"evidenceFiles"_s);
    m_list->setAccessibleName(tr("Files of the pack"));
    m_text = new QPlainTextEdit(splitter);
    m_text->setObjectName(u"evidenceText"_s);
    m_text->setAccessibleName(tr("The chosen file as it will be saved"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({190, 690});
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceDialog::showFile);
    return splitter;
}

QWidget *EvidenceDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy the text for the support"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copySupport"_s);
    m_save = buttons->addButton(tr("Save as zip…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveEvidence"_s);
    setPrimary(*m_save);
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &EvidenceDialog::copySupportText);
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setFocusProxy(nullptr); // or Tab goes round between its first two, in Qt 6.4
    return buttons;
}

void EvidenceDialog::runChecks()
{
    m_state->setText(tr("Running the checks …"));
    m_check = m_troubleshooter.makeCheck(m_integration.id);
    connect(m_check.get(), &ConnectionCheck::checkChanged, this, [this](const CheckResult &check) {
        if (check.outcome == CheckOutcome::Running)
            m_state->setText(tr("Checking: %1 …").arg(checkTitle(check.id)));
    });
    connect(m_check.get(), &ConnectionCheck::finished, this, &EvidenceDialog::collect);
    m_check->start();
}

void EvidenceDialog::collect(const QList<CheckResult> &checks)
{
    m_state->setText(tr("Collecting …"));
    m_troubleshooter.collectEvidence(
        m_integration.id, checks, this, [this](const Result<EvidencePack> &pack) {
            if (pack)
                return show(*pack);
            m_state->clear();
            const ErrorText text = errorText(pack.error());
            m_message->showMessage(Tone::Danger, text.what, text.remedy);
        });
}

void EvidenceDialog::show(const EvidencePack &pack)
{
    m_pack = pack;
    m_files = filesWithSupportText(pack, m_zone);
    m_state->setText(
        tr("This is what will be saved, nothing else. Names are replaced, keys, persons, "
           "addresses and hosts are taken out; look through it before you send it."));
    m_list->clear();
    for (const ZipEntry &file : std::as_const(m_files))
        m_list->addItem(file.path);
    m_list->setCurrentRow(m_files.size() > 1 ? 1 : 0); // the text for the support
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(true);
    m_list->setFocus();
}

void EvidenceDialog::showFile(int row)
{
    const bool isProse = row >= 0 && row < m_files.size() && m_files[row].path == "support.txt"_L1;
    m_text->setLineWrapMode(isProse ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_text->setPlainText(row >= 0 && row < m_files.size() ? QString::fromUtf8(m_files[row].content)
                                                          : QString());
}

void EvidenceDialog::askWhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // The dialog asks before a file is replaced. It is the program's own, without the name of the account.
    auto *dialog = new QFileDialog(this, QString(), folder.path());
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Zip files (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"deskbridge-evidence-%1.zip"_s.arg(toIso(m_pack->at).left(10)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString problem = save(path); !problem.isEmpty())
            m_message->showMessage(Tone::Danger, problem);
        else
            m_message->showMessage(Tone::Success,
                                   tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

QString EvidenceDialog::save(const QString &path)
{
    const auto zip = makeZip(m_files, m_pack->at);
    if (!zip)
        return errorText(zip.error()).sentence();
    const auto saved = saveFile(path, *zip, IfExists::Replace);
    if (!saved)
        return saveProblemText(saved.error()).sentence();
    m_troubleshooter.noteEvidenceSaved(m_integration.id);
    return {};
}

void EvidenceDialog::copySupportText()
{
    QGuiApplication::clipboard()->setText(supportText(m_pack->support, m_zone));
    m_message->showMessage(Tone::Success, tr("The text is on the clipboard."));
}

} // namespace deskbridge
