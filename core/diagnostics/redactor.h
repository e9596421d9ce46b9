// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/evidencetable.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>

namespace deskbridge {

/// Takes out of texts what a report must not tell: the names it was given become pseudonyms, tickets become
/// ticket-1, ticket-2 … in the order they are met, and whatever looks like a key, an address, a host, a
/// path or a name is taken out. It would rather take too much: a word with a capital letter stays only if it
/// is one of the program's own.
class Redactor {
public:
    explicit Redactor(QList<PrivateName> names);

    /// Free text: a log line, an error's detail.
    [[nodiscard]] QString text(const QString &text);
    /// Facts by their names: numbers, times and codes stay, persons, hosts and senders go.
    [[nodiscard]] QMap<QString, QString> facts(const QMap<QString, QString> &facts);
    /// A name that is known, as its pseudonym; of any other nothing is told.
    [[nodiscard]] QString name(const QString &name) const;
    [[nodiscard]] QString ticket(const QString &id);

private:
    [[nodiscard]] QString fact(const QString &key, const QString &value);
    [[nodiscard]] QString withoutNames(QString text) const;
    [[nodiscard]] QString withoutTickets(const QString &text);

    struct Known {
        QRegularExpression pattern;
        QString pseudonym;
    };
    QList<Known> m_known; ///< the longest first, so that a queue goes before its group
    QHash<QString, QString> m_pseudonyms; ///< by the name in lower case
    QHash<QString, QString> m_tickets;
};

} // namespace deskbridge
