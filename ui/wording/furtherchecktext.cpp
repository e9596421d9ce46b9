// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/furtherchecktext.h"

#include "core/base/utctime.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class FurtherWords {
    Q_DECLARE_TR_FUNCTIONS(FurtherCheckText)
public:
    FurtherWords(const CheckResult &check, const QTimeZone &zone)
        : m_check(check)
        , m_zone(zone)
    { }

    static QString title(CheckId id);
    [[nodiscard]] QString passed() const;
    [[nodiscard]] QString found() const;

private:
    [[nodiscard]] QString fact(const char *name) const
    {
        return m_check.facts.value(QString::fromLatin1(name));
    }
    [[nodiscard]] bool has(const char *name) const { return !fact(name).isEmpty(); }
    [[nodiscard]] int number(const char *name) const { return fact(name).toInt(); }
    [[nodiscard]] QString count(const char *name) const
    {
        return QLocale().toString(fact(name).toLongLong());
    }
    [[nodiscard]] QString when(const char *name) const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString what() const
    {
        return m_check.error ? errorText(*m_check.error).what : QString();
    }
    [[nodiscard]] QString passedProxy() const;
    [[nodiscard]] QString passedTls() const;
    [[nodiscard]] QString passedClock() const;
    [[nodiscard]] QString passedLimit() const;
    [[nodiscard]] QString passedProof() const;
    [[nodiscard]] QString passedVersion() const;
    [[nodiscard]] QString refusedCertificate() const;
    [[nodiscard]] QString refusedKey() const;
    [[nodiscard]] QString changedOwner() const;

    const CheckResult &m_check;
    const QTimeZone &m_zone;
};

QString FurtherWords::when(const char *name) const
{
    const auto time = parseIso(fact(name));
    return time ? dateTimeText(*time, m_zone) : QString();
}

QString FurtherWords::day() const
{
    return dateText(QDate::fromString(fact("day"), Qt::ISODate));
}

QString FurtherWords::title(CheckId id)
{
    switch (id) {
    case CheckId::Resolution:
        return tr("Name of the account found");
    case CheckId::Proxy:
        return tr("Proxy");
    case CheckId::Tls:
        return tr("Secure connection");
    case CheckId::Clock:
        return tr("Clock");
    case CheckId::Owner:
        return tr("Owner of the API key unchanged");
    case CheckId::Limit:
        return tr("Limit of calls");
    case CheckId::Conversations:
        return tr("Conversations readable");
    case CheckId::Archive:
        return tr("Archived tickets");
    case CheckId::Import:
        return tr("Last import");
    case CheckId::Completeness:
        return tr("Completeness");
    case CheckId::Receiver:
        return tr("Event receiver");
    case CheckId::AppKey:
        return tr("The app’s injixo API key");
    case CheckId::Lanes:
        return tr("Events against imports");
    case CheckId::Keychain:
        return tr("Keychain");
    case CheckId::Database:
        return tr("Database");
    case CheckId::Disk:
        return tr("Free disk space");
    case CheckId::Version:
        return tr("Program version");
    default:
        return {};
    }
}

QString FurtherWords::passedProxy() const
{
    if (fact("mode") == "none"_L1 || !has("host"))
        return tr("No proxy is used.");
    return tr("The proxy %1 takes connections.").arg(fact("host") + u':' + fact("port"));
}

QString FurtherWords::passedTls() const
{
    if (!has("issuer"))
        return tr("The secure connection is trusted.");
    return tr("The secure connection is trusted: certificate from %1, valid until %2.")
        .arg(fact("issuer"), when("valid_until"));
}

QString FurtherWords::passedClock() const
{
    const int seconds = number("ahead");
    if (std::abs(seconds) < 2)
        return tr("This computer’s clock agrees with Freshdesk’s.");
    return tr("This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.",
              nullptr, std::abs(seconds));
}

QString FurtherWords::passedLimit() const
{
    if (!has("limit"))
        return tr("The account has calls left.");
    if (!has("remaining"))
        return tr("The account allows %1 calls a minute.").arg(count("limit"));
    const QString left =
        tr("Of %1 calls a minute, %2 are left.").arg(count("limit"), count("remaining"));
    if (number("others") <= 0)
        return left;
    return left + u' '
        + tr("Others, or another Deskbridge, have used %Ln of this minute.", nullptr,
             number("others"));
}

QString FurtherWords::passedProof() const
{
    const auto until = parseIso(fact("until"));
    return until ? provedDaysSentence({}, *until, m_zone) : tr("What was imported is complete.");
}

QString FurtherWords::passedVersion() const
{
    if (!has("version"))
        return tr("The program’s version is known.");
    return tr("Deskbridge %1, with Qt %2, on %3.").arg(fact("version"), fact("qt"), fact("system"));
}

QString FurtherWords::passed() const
{
    switch (m_check.id) {
    case CheckId::Resolution:
        return has("host") ? tr("The network knows %1.").arg(fact("host"))
                           : tr("The network knows the account’s name.");
    case CheckId::Proxy:
        return passedProxy();
    case CheckId::Tls:
        return passedTls();
    case CheckId::Clock:
        return passedClock();
    case CheckId::Owner:
        return tr("The API key belongs to the same user with the same rights as before.");
    case CheckId::Limit:
        return passedLimit();
    case CheckId::Conversations:
        return tr("Conversations can be read.");
    case CheckId::Archive:
        return tr("Archived tickets can be read one by one.");
    case CheckId::Import:
        return has("last") ? tr("The last complete import ended at %1.").arg(when("last"))
                           : tr("The import is up to date.");
    case CheckId::Completeness:
        return passedProof();
    case CheckId::Receiver:
        return tr("The event receiver listens.");
    case CheckId::AppKey:
        return has("last_used") ? tr("The app uses its key (…%1), last at %2.")
                                      .arg(fact("last_four"), when("last_used"))
                                : tr("The app’s key is valid.");
    case CheckId::Lanes:
        return has("found") ? tr("Of %1 contacts in the last 24 hours, the app announced %2.")
                                  .arg(count("found"), count("announced"))
                            : tr("The app’s events arrive.");
    case CheckId::Keychain:
        return tr("The keychain gives the API key.");
    case CheckId::Database:
        return has("megabytes") ? tr("The database is whole (%1 MB).").arg(count("megabytes"))
                                : tr("The database is whole.");
    case CheckId::Disk:
        return has("free") ? tr("%1 MB are free where the data is kept.").arg(count("free"))
                           : tr("There is room for the data.");
    case CheckId::Version:
        return passedVersion();
    default:
        return {};
    }
}

QString FurtherWords::refusedCertificate() const
{
    const QString why = fact("why");
    if (why == "expired"_L1)
        return tr("The certificate that answers for Freshdesk has expired (%1), or this "
                  "computer’s clock is wrong.")
            .arg(when("valid_until"));
    if (why == "not_yet_valid"_L1)
        return tr("The certificate that answers for Freshdesk is not valid yet by this computer’s "
                  "clock.");
    if (why == "name"_L1)
        return tr("The certificate that answers was made for another name.");
    if (why == "unknown_issuer"_L1)
        return tr("The certificate that answers for Freshdesk comes from %1, which this computer "
                  "does not trust.")
            .arg(has("issuer") ? fact("issuer") : tr("an unknown authority"));
    return tr("The certificate that answers for Freshdesk is not accepted.");
}

QString FurtherWords::refusedKey() const
{
    const QString refused =
        tr("The app uses a key that has ended (…%1): %Ln time(s) refused since %2.", nullptr,
           number("attempts"))
            .arg(fact("last_four"), when("since"));
    return refused;
}

QString FurtherWords::changedOwner() const
{
    const QString what = fact("what");
    if (what.contains("agent"_L1))
        return tr("The API key now belongs to another user than when it was last looked at.");
    if (what.contains("role"_L1))
        return tr("The role of the API key’s user has changed since it was last looked at.");
    if (what.contains("scope"_L1))
        return tr("The tickets that the API key’s user sees have changed since the last look.");
    if (what.contains("occasional"_L1))
        return tr("Whether the API key’s user is an occasional agent has changed since the last "
                  "look.");
    return tr("The API key’s user or plan has changed since it was last looked at.");
}

QString FurtherWords::found() const
{
    switch (m_check.finding) {
    case Finding::ProxyResolves:
        return tr("Not checked, because the proxy looks names up.");
    case Finding::ProxyUnreachable:
        return tr("The proxy %1 takes no connections.").arg(fact("host") + u':' + fact("port"));
    case Finding::PlainHttp:
        return tr("Not checked, because a sandbox on this computer is spoken to without "
                  "encryption.");
    case Finding::CertificateRefused:
        return refusedCertificate();
    case Finding::CertificateEnds:
        return tr("The secure connection is trusted; Freshdesk’s certificate ends at %1.")
            .arg(when("valid_until"));
    case Finding::NothingAnswered:
        return tr("Not checked, because Freshdesk gave no answer to look at.");
    case Finding::ClockWrong:
        return number("ahead") > 0
            ? tr("This computer’s clock is %Ln seconds ahead of Freshdesk’s.", nullptr,
                 number("ahead"))
            : tr("This computer’s clock is %Ln seconds behind Freshdesk’s.", nullptr,
                 -number("ahead"));
    case Finding::FirstLook:
        return tr("Not compared, because the key’s user was not looked at before.");
    case Finding::OwnerChanged:
        return changedOwner();
    case Finding::LimitNotTold:
        return tr("Freshdesk tells no limit of calls for this account.");
    case Finding::LimitEaten:
        return tr("Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.")
            .arg(count("others"), count("limit"));
    case Finding::LimitUsedUp:
        return tr("The account’s calls of this minute are used up.");
    case Finding::NoConversationYet:
        return tr("Not checked, because no customer has replied to the tickets at hand.");
    case Finding::NoArchive:
        return tr("The account’s plan has no archive, so no ticket is hidden in one.");
    case Finding::NeverImported:
        return tr("Nothing has been imported completely yet.");
    case Finding::ImportPaused:
        return tr("Not checked, because the integration is paused.");
    case Finding::ImportUnderWay:
        return tr("An import is running.");
    case Finding::ImportLate:
        return tr("No import has been completed since %1.").arg(when("last"));
    case Finding::ImportFailing:
        return tr("The last import failed. %1").arg(what());
    case Finding::NotCompared:
        return tr("Not compared with Freshdesk’s own count yet.");
    case Finding::NotProvable:
        return tr("The newest days cannot be compared with Freshdesk’s own count.");
    case Finding::DayDiffers:
        return tr("On %1 Freshdesk counts %2 tickets, here are %3.")
            .arg(day(), count("there"), count("here"));
    case Finding::EventsNotVisible:
        return tr("Not visible here, because injixo receives the app’s events.");
    case Finding::EventsNotSetUp:
        return tr("Not checked, because the app is not set up.");
    case Finding::NotOurProcess:
        return tr("Not known here: the program that receives the events would know.");
    case Finding::AppNotHeard:
        return tr("Not checked, because the app has not used its key yet.");
    case Finding::ReceiverDown:
        return tr("Nothing listens for the app’s events.");
    case Finding::AppKeyRefused:
        return refusedKey();
    case Finding::AppKeyOfOther:
        return tr("The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) "
                  "refused since %3.",
                  "integration, ending of the key, time", number("attempts"))
            .arg(fact("integration"), fact("last_four"), when("since"));
    case Finding::AppKeyMistyped:
        return tr("An app presents an injixo API key with a typing error, %Ln time(s) since %1.",
                  nullptr, number("attempts"))
            .arg(when("since"));
    case Finding::AppKeyUnknown:
        return tr("An app presents an injixo API key that was never issued here, %Ln time(s) since "
                  "%1.",
                  nullptr, number("attempts"))
            .arg(when("since"));
    case Finding::EventsMissing:
        return tr("The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not "
                  "announced.",
                  nullptr, number("missed"))
            .arg(when("since"));
    case Finding::EventsLost:
        return tr("Of %1 contacts in the last 24 hours, the app did not announce %2.")
            .arg(count("found"), count("missed"));
    case Finding::DatabaseDamaged:
        return tr("The database is damaged.");
    case Finding::DatabaseInPart:
        return tr("The database is whole as far as there was time to look; %Ln table(s) were left "
                  "out.",
                  nullptr, number("left_out"));
    case Finding::DiskFull:
        return tr("The disk that holds the data is full: %1 MB are free.").arg(count("free"));
    case Finding::DiskLow:
        return tr("Only %1 MB are free where the data is kept.").arg(count("free"));
    default:
        return {};
    }
}

} // namespace

QString furtherCheckTitle(CheckId id)
{
    return FurtherWords::title(id);
}

QString furtherCheckPassed(const CheckResult &check, const QTimeZone &zone)
{
    return FurtherWords(check, zone).passed();
}

QString furtherCheckDetail(const CheckResult &check, const QTimeZone &zone)
{
    return FurtherWords(check, zone).found();
}

} // namespace deskbridge
