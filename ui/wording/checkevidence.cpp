// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/checkevidence.h"

#include "core/base/utctime.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(CheckEvidence)
public:
    static QString meaning(CheckId id);
    static QString label(const QString &fact);
    static QString detailLabel() { return tr("Technical detail"); }
    static QString lastDayLabel() { return tr("Proved up to and including"); }
};

QString EvidenceWords::meaning(CheckId id)
{
    switch (id) {
    case CheckId::Resolution:
        return tr("Without the account’s address in the network nothing can be asked.");
    case CheckId::Proxy:
        return tr("Where a proxy stands in the way, every call goes through it.");
    case CheckId::Tls:
        return tr("The API key is sent only over a connection whose other end has proved who it "
                  "is.");
    case CheckId::Clock:
        return tr("With a wrong clock certificates are refused and times are told wrongly.");
    case CheckId::Address:
        return tr("The key is sent to Freshdesk only, so something else at this address ends the "
                  "check.");
    case CheckId::Key:
        return tr("Without an accepted key nothing is imported.");
    case CheckId::Role:
        return tr("The integration asks for an Account Administrator’s key; others may lose access "
                  "to a part of the account.");
    case CheckId::Scope:
        return tr("Tickets that the user does not see are missing from the counts without an "
                  "error.");
    case CheckId::Plan:
        return tr("Smaller plans allow too few calls, or none.");
    case CheckId::Occasional:
        return tr("Keys of occasional agents are reported to change every night.");
    case CheckId::Tickets:
        return tr("Every ticket is a contact of its own.");
    case CheckId::Groups:
        return tr("The groups’ names are a part of the source queues’ names.");
    case CheckId::Fields:
        return tr("The names of the ticket sources come from the ticket fields.");
    case CheckId::Owner:
        return tr("A user whose role, scope or kind changes takes the import along.");
    case CheckId::Limit:
        return tr("All programs on the account share its calls; when they are used up, imports "
                  "wait.");
    case CheckId::Conversations:
        return tr("Every later message of a customer is a contact and is read from the "
                  "conversations.");
    case CheckId::Archive:
        return tr("Archived tickets are in no list; they can only be read one by one.");
    case CheckId::Import:
        return tr("What came after the last import is not in the source queues yet.");
    case CheckId::Completeness:
        return tr("Each day’s tickets are compared with Freshdesk’s own count.");
    case CheckId::Receiver:
        return tr("Events that nobody receives are made up for by the next import, minutes later.");
    case CheckId::AppKey:
        return tr("An app with a key that has ended is refused while Freshdesk shows nothing "
                  "wrong.");
    case CheckId::Lanes:
        return tr("Contacts that imports find and the app did not announce show a silent stop.");
    case CheckId::Keychain:
        return tr("The API key is kept only there.");
    case CheckId::Database:
        return tr("Counts, queues and history are read from it.");
    case CheckId::Disk:
        return tr("On a full disk imports stop.");
    case CheckId::Version:
        return tr("Whoever helps asks for it first.");
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::label(const QString &fact)
{
    const std::array labels{
        std::pair{"host"_L1, tr("Host")},
        std::pair{"addresses"_L1, tr("Addresses found")},
        std::pair{"port"_L1, tr("Port")},
        std::pair{"issuer"_L1, tr("Certificate issued by")},
        std::pair{"valid_until"_L1, tr("Valid until")},
        std::pair{"protocol"_L1, tr("Protocol")},
        std::pair{"ahead"_L1, tr("Our clock ahead by (seconds)")},
        std::pair{"user"_L1, tr("User")},
        std::pair{"role"_L1, tr("Role")},
        std::pair{"plan"_L1, tr("Plan")},
        std::pair{"domain"_L1, tr("Domain")},
        std::pair{"groups"_L1, tr("Groups")},
        std::pair{"sources"_L1, tr("Ticket sources")},
        std::pair{"limit"_L1, tr("Calls a minute")},
        std::pair{"remaining"_L1, tr("Calls left")},
        std::pair{"others"_L1, tr("Calls used by others")},
        std::pair{"ticket"_L1, tr("Ticket")},
        std::pair{"conversations"_L1, tr("Conversations")},
        std::pair{"last"_L1, tr("Last")},
        std::pair{"minutes"_L1, tr("Minutes ago")},
        std::pair{"since"_L1, tr("Since")},
        std::pair{"until"_L1, tr("Until")},
        std::pair{"day"_L1, tr("Day")},
        std::pair{"here"_L1, tr("Tickets here")},
        std::pair{"there"_L1, tr("Tickets in Freshdesk")},
        std::pair{"last_four"_L1, tr("Key ends in")},
        std::pair{"last_used"_L1, tr("Last used")},
        std::pair{"attempts"_L1, tr("Refused uses")},
        std::pair{"revoked_at"_L1, tr("Ended at")},
        std::pair{"found"_L1, tr("Contacts found by imports")},
        std::pair{"announced"_L1, tr("Contacts announced by the app")},
        std::pair{"missed"_L1, tr("Contacts not announced")},
        std::pair{"megabytes"_L1, tr("Size (MB)")},
        std::pair{"tables"_L1, tr("Tables looked at")},
        std::pair{"left_out"_L1, tr("Tables left out")},
        std::pair{"free"_L1, tr("Free (MB)")},
        std::pair{"version"_L1, tr("Deskbridge")},
        std::pair{"qt"_L1, u"Qt"_s},
        std::pair{"system"_L1, tr("System")},
    };
    const auto *found = std::ranges::find(labels, fact, [](const auto &l) { return l.first; });
    return found == labels.end() ? QString() : found->second;
}

QString readable(const QString &value, const QTimeZone &zone)
{
    if (value.size() == 20 && value.endsWith(u'Z')) {
        if (const auto time = parseIso(value))
            return dateTimeText(*time, zone);
    }
    const QDate day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? dateText(day) : value;
}

/// The proof counts whole days (UTC): a time of the reader's zone would cut one.
EvidenceLine evidenceLine(const CheckResult &check, const QString &fact, const QTimeZone &zone)
{
    const QString value = check.facts.value(fact);
    if (check.id == CheckId::Completeness && fact == "until"_L1) {
        if (const auto until = parseIso(value))
            return {EvidenceWords::lastDayLabel(), lastProvedDayName(*until, zone)};
    }
    return {EvidenceWords::label(fact), readable(value, zone)};
}

} // namespace

QString checkMeaning(CheckId id)
{
    return EvidenceWords::meaning(id);
}

QList<EvidenceLine> checkEvidence(const CheckResult &check, const QTimeZone &zone)
{
    QList<EvidenceLine> lines;
    for (auto fact = check.facts.cbegin(); fact != check.facts.cend(); ++fact) {
        const EvidenceLine line = evidenceLine(check, fact.key(), zone);
        if (!line.label.isEmpty() && !line.value.isEmpty())
            lines.append(line);
    }
    if (check.error && !check.error->detail.isEmpty())
        lines.append({EvidenceWords::detailLabel(), check.error->detail});
    return lines;
}

} // namespace deskbridge
