// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/integration.h"
#include "core/domain/queueseries.h"

#include <QDialog>
#include <QTimeZone>
#include <QUrl>

#include <functional>

class QLabel;
class QPushButton;

namespace deskbridge {

class ContactModel;
class CopyTable;
class InlineMessage;
class QueueReader;

/// The messages behind a number, or of one ticket. Not modal: several may stand side by side.
class ContactsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `reader` outlives it.
    ContactsDialog(QueueReader &reader, const Integration &integration, const QTimeZone &zone,
                   QWidget *parent = nullptr);

    /// Shows one that belongs to @p parent and goes when it is closed.
    static ContactsDialog *open(QueueReader &reader, const Integration &integration,
                                const QTimeZone &zone, QWidget *parent);

    void look(const ContactFilter &filter, const QString &title);
    void lookAtTicket(TicketId ticket);
    /// How links are opened; QDesktopServices when not told otherwise.
    void setLinkOpener(std::function<void(const QUrl &)> open) { m_openLink = std::move(open); }

private:
    void openInFreshdesk() const;
    [[nodiscard]] QString countText() const;
    void showState();
    void showPage();
    void showError(const Error &error);
    void readOn();
    void save();
    void collect();
    void write();

    Integration m_integration;
    ContactModel *m_model;
    QLabel *m_title;
    InlineMessage *m_message;
    CopyTable *m_table;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_save;
    QString m_nothing; ///< said when there is no message
    bool m_fileWanted = false; ///< as soon as all messages are read
    QString m_file; ///< its text as far as they are read
    int m_rowsInFile = 0;
    std::function<void(const QUrl &)> m_openLink;
};

} // namespace deskbridge
