// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/contactsdialog.h"

#include "core/freshdesk/accountaddress.h"
#include "ui/queues/contactmodel.h"
#include "ui/queues/copytable.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/savetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tabletext.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

ContactsDialog::ContactsDialog(QueueReader &reader, const Integration &integration,
                               const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_integration(integration)
    , m_model(new ContactModel(reader, zone, this))
    , m_title(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_table(new CopyTable(u"contactTable"_s, tr("Messages"), this))
    , m_count(new QLabel(this))
    , m_open(new QPushButton(icon(u"external-link"_s), tr("Open in Freshdesk"), this))
    , m_save(new QPushButton(tr("Save as CSV…"), this))
    , m_openLink([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    setObjectName(u"contactsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Messages"));
    m_title->setObjectName(u"contactsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(*m_title, TextRole::CardTitle);
    m_count->setObjectName(u"contactCount"_s);
    setTextRole(*m_count, TextRole::Secondary);
    m_open->setObjectName(u"openInFreshdesk"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths{27, 10, 26, 15, 40, 38, 20};
    int wanted = 2 * spacing::wide + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int section = 0; section < widths.size(); ++section) {
        m_table->setColumnWidth(section, widths[section] * unit);
        wanted +=
            qMax(widths[section] * unit, m_table->horizontalHeader()->sectionSizeHint(section));
    }
    fitHeadings(*m_table->horizontalHeader());
    // Wide enough for all columns where the screen is.
    resize(qMin(wanted, screen()->availableGeometry().width() - spacing::huge), 520);

    m_save->setObjectName(u"saveContacts"_s);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new FlowLayout(spacing::small);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    auto *open = new QAction(icon(u"external-link"_s), tr("Open in Freshdesk"), m_table);
    m_table->addAction(open);
    connect(open, &QAction::triggered, this, &ContactsDialog::openInFreshdesk);
    connect(m_open, &QPushButton::clicked, this, &ContactsDialog::openInFreshdesk);
    connect(m_table, &QTableView::activated, this, &ContactsDialog::openInFreshdesk);
    connect(m_save, &QPushButton::clicked, this, &ContactsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_message, &InlineMessage::buttonClicked, this, &ContactsDialog::readOn);
    connect(this, &QDialog::finished, this, [this] { m_fileWanted = false; });
    connect(m_model, &ContactModel::pageRead, this, &ContactsDialog::showPage);
    connect(m_model, &ContactModel::failed, this, &ContactsDialog::showError);
    // Enter on a row opens it, and would press the dialog's default button besides.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_table->setFocus();
}

ContactsDialog *ContactsDialog::open(QueueReader &reader, const Integration &integration,
                                     const QTimeZone &zone, QWidget *parent)
{
    auto *dialog = new ContactsDialog(reader, integration, zone, parent);
    dialog->show();
    return dialog;
}

void ContactsDialog::look(const ContactFilter &filter, const QString &title)
{
    m_title->setText(title);
    m_nothing = tr("No messages.");
    m_model->look(m_integration.id, filter);
    showState();
}

void ContactsDialog::lookAtTicket(TicketId ticket)
{
    m_title->setText(tr("Where ticket %1 went").arg(raw(ticket)));
    m_nothing = tr("No message of this ticket has been imported. It may be archived, older than "
                   "the history start, or newer than the last import.");
    m_model->lookAtTicket(m_integration.id, ticket);
    showState();
}

void ContactsDialog::openInFreshdesk() const
{
    const QModelIndex row = m_table->currentIndex();
    const auto address = AccountAddress::parse(m_integration.domain);
    if (row.isValid() && address)
        m_openLink(address->ticketUrl(raw(m_model->contact(row.row()).ticket)));
}

QString ContactsDialog::countText() const
{
    const int rows = m_model->rowCount();
    const QString number = QLocale().toString(rows);
    const QString read = tr("%1 message(s)", nullptr, rows).arg(number);
    if (!m_model->hasMore())
        return read;
    if (m_model->isStopped())
        return rows > 0 ? read : QString(); // that there are none is not known
    if (rows == 0)
        return tr("Reading…");
    if (m_fileWanted)
        return read + u" · "_s + tr("Reading…");
    return tr("The newest %1 message(s); scrolling reads more", nullptr, rows).arg(number);
}

void ContactsDialog::showState()
{
    m_count->setText(countText());
    m_open->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(!m_fileWanted || m_model->isStopped());
    if (m_model->rowCount() > 0 || m_model->hasMore())
        return;
    m_message->setButton({});
    m_message->showMessage(Tone::Info, m_nothing, {});
}

void ContactsDialog::showPage()
{
    showState();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (!m_fileWanted)
        return;
    collect();
    if (m_model->hasMore())
        m_model->readOn();
    else
        write();
}

void ContactsDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->setButton(tr("Try again"));
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
    showState();
}

void ContactsDialog::readOn()
{
    m_message->clear();
    m_model->readOn();
    showState();
}

void ContactsDialog::save()
{
    m_fileWanted = true; // a failure leaves it: trying again goes on with the file
    m_file = csvHeading(*m_model);
    m_rowsInFile = 0;
    collect();
    if (!m_model->hasMore())
        return write();
    m_table->setFocus(); // disabled, the button would pass the focus on to Close
    readOn();
}

/// With each page, so that at the end of a million rows the window is not held up by all of them.
void ContactsDialog::collect()
{
    m_file += csvRows(*m_model, m_rowsInFile);
    m_rowsInFile = m_model->rowCount();
}

void ContactsDialog::write()
{
    m_fileWanted = false;
    m_message->clear();
    showState();
    saveText(this, u"deskbridge-messages.csv"_s, std::exchange(m_file, {}),
             [this](const QString &problem) {
                 m_message->setButton({});
                 m_message->showMessage(Tone::Danger, tr("The file could not be written."),
                                        problem);
             });
}

} // namespace deskbridge
