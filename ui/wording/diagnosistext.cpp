// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/diagnosistext.h"

#include "core/base/utctime.h"
#include "ui/wording/completenesstext.h"

#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class DiagnosisWords {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisText)
public:
    static QString symptom(Symptom symptom);
    static QString cause(const Diagnosis &diagnosis, const QTimeZone &zone);
    static QString keysAccepted(const Diagnosis &diagnosis);
    static QString importNotSlow(const Diagnosis &diagnosis);
    static QString nothingStopped(const Diagnosis &diagnosis);
    static QString certainty(Certainty certainty);
    static QString nextStep(Cause cause);
};

bool has(const Diagnosis &diagnosis, const QString &fact)
{
    return !diagnosis.facts.value(fact).isEmpty();
}

/// Whatever is younger than a minute is told as one.
int minutes(const Diagnosis &diagnosis)
{
    return std::max(1, diagnosis.facts.value(u"minutes"_s).toInt());
}

QString DiagnosisWords::symptom(Symptom symptom)
{
    switch (symptom) {
    case Symptom::NoNewData:
        return tr("No new data in injixo");
    case Symptom::QueueMissing:
        return tr("A queue is missing");
    case Symptom::NumbersDiffer:
        return tr("Numbers differ from Freshdesk");
    case Symptom::KeyRefused:
        return tr("The key was refused");
    case Symptom::ImportSlow:
        return tr("Import is slow");
    case Symptom::StoppedAfterLeaving:
        return tr("Everything stopped after a colleague left");
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return tr("This was seen.");
    case Certainty::Likely:
        return tr("This is likely: it fits what was seen.");
    case Certainty::Unknown:
        return tr("This is not certain: not everything could be seen.");
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::cause(const Diagnosis &diagnosis, const QTimeZone &zone)
{
    const auto fact = [&diagnosis](const QString &name) { return diagnosis.facts.value(name); };
    switch (diagnosis.cause) {
    case Cause::NothingWrong:
        return has(diagnosis, u"minutes"_s)
            ? tr("New data arrives: the last complete import ended %Ln minutes ago, and the app’s "
                 "events come in.",
                 nullptr, minutes(diagnosis))
            : tr("Deskbridge finds nothing wrong.");
    case Cause::NotAllChecked:
        return tr("What was checked is in order, but not everything could be checked.");
    case Cause::NoQueueMissing:
        return has(diagnosis, u"groups"_s)
            ? tr("No queue is missing that Freshdesk’s groups would give: %Ln groups and all "
                 "tickets can be read.",
                 nullptr, fact(u"groups"_s).toInt())
            : tr("No queue is missing that Freshdesk’s groups would give: all groups and tickets "
                 "can be read.");
    case Cause::NumbersAgree:
        if (const auto until = parseIso(fact(u"until"_s)))
            return tr("The numbers agree: each day that was compared, up to %1, has as many "
                      "tickets here as Freshdesk counts.")
                .arg(lastProvedDayName(*until, zone));
        return tr("The numbers agree: no day is known that differs from Freshdesk’s own count.");
    case Cause::NumbersNotCompared:
        return tr("Whether the numbers agree is not known: no day could be compared with "
                  "Freshdesk’s own count yet.");
    case Cause::KeysAccepted:
        return keysAccepted(diagnosis);
    case Cause::ImportNotSlow:
        return importNotSlow(diagnosis);
    case Cause::NothingStopped:
        return nothingStopped(diagnosis);
    case Cause::NoNetwork:
        return tr("This computer has no connection to Freshdesk.");
    case Cause::ProxyRefused:
        return tr("The proxy refuses the connection to Freshdesk.");
    case Cause::CertificateRefused:
        return tr("The certificate that answered for Freshdesk is not trusted.");
    case Cause::AuthorityFileUnusable:
        return tr("The file with your own trusted certificates cannot be used, so no connection "
                  "was made.");
    case Cause::ClockWrong:
        if (fact(u"seconds"_s).isEmpty())
            return tr("This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is "
                      "not valid yet.");
        return tr("This computer’s clock is wrong by %Ln seconds.", nullptr,
                  std::abs(fact(u"seconds"_s).toInt()));
    case Cause::HostUnknown:
        return tr("The Freshdesk domain is not known in this network.");
    case Cause::WrongAddress:
        return tr("Something answers at this address, but it is not Freshdesk.");
    case Cause::FreshdeskDown:
        return tr("Freshdesk answers with an error of its own.");
    case Cause::NoAnswerInTime:
        return tr("Freshdesk did not answer in time.");
    case Cause::AccountSuspended:
        return tr("The Freshdesk account is suspended.");
    case Cause::AddressesRefused:
        return tr("Freshdesk refuses every request from this computer, as it does for addresses "
                  "that the account does not allow.");
    case Cause::FreshdeskKeyRefused:
        return tr("Freshdesk refuses the API key: it was reset, or the user it belongs to was "
                  "deactivated or removed.");
    case Cause::FreshdeskKeyOfOtherIntegration:
        return tr("Freshdesk refuses the API key: it is the one of another integration, %1.")
            .arg(fact(u"integration"_s));
    case Cause::OwnerDemoted:
        return tr("The API key’s user is no longer an Account Administrator.");
    case Cause::ScopeNarrowed:
        return tr("The API key’s user no longer sees all tickets, so contacts are missing.");
    case Cause::OwnerOccasional:
        return tr("The API key belongs to an occasional agent; such keys are reported to change "
                  "every night.");
    case Cause::PlanTooSmall:
        return tr("The Freshdesk account’s plan is too small; the integration needs Pro or "
                  "Enterprise.");
    case Cause::OtherAccount:
        return tr("The API key belongs to another Freshdesk account: %1.").arg(fact(u"domain"_s));
    case Cause::NotReadable:
        return tr("The API key is accepted, but Freshdesk refuses a part of what the import "
                  "reads.");
    case Cause::LimitEaten:
        return tr("Other programs use %1 percent of the account’s limit of Freshdesk calls.")
            .arg(fact(u"percent"_s));
    case Cause::LimitReached:
        return tr("The account’s limit of Freshdesk calls is used up.");
    case Cause::KeyNotAvailable:
        return fact(u"error"_s) == errorCode(ErrorKind::SecretMissing)
            ? tr("The keychain holds no Freshdesk API key for this integration.")
            : tr("The keychain does not give the Freshdesk API key.");
    case Cause::DayDiffers:
        return tr("The tickets of %1 are not all here.")
            .arg(dateText(QDate::fromString(fact(u"day"_s), Qt::ISODate)));
    case Cause::DatabaseDamaged:
        return tr("The database on this computer is damaged.");
    case Cause::DiskFull:
        return tr("The disk that holds the data is full.");
    case Cause::Paused:
        return tr("The integration is paused.");
    case Cause::NotImportedYet:
        return tr("Nothing was imported from this account yet.");
    case Cause::FirstImportRuns:
        return tr("The first import is still running, so not everything is here yet.");
    case Cause::ImportFailed:
        return tr("The last import failed, although everything it needs answers now.");
    case Cause::ImportLate:
        return tr("The last complete import ended %Ln minutes ago.", nullptr,
                  fact(u"minutes"_s).toInt());
    case Cause::ReceiverDown:
        return tr("Nothing listens for the app’s events.");
    case Cause::AppKeyMistyped:
        return tr("The app presents an injixo API key with a typing error.");
    case Cause::AppKeyRevoked:
        return tr("The app presents an injixo API key that has ended (…%1).")
            .arg(fact(u"last_four"_s));
    case Cause::AppKeyOfOtherIntegration:
        return tr("The app presents the injixo API key of another integration: %1.")
            .arg(fact(u"integration"_s));
    case Cause::AppKeyUnknown:
        return tr("The app presents an injixo API key that was never issued here.");
    case Cause::AppNotInstalled:
        return tr("The app has never sent an event; it seems not to be installed or not to reach "
                  "this computer.");
    case Cause::EventsLost:
        return tr("Of %1 contacts, the app announced all but %2.")
            .arg(fact(u"found"_s), fact(u"missed"_s));
    case Cause::EventsNotVisible:
        return tr("The import is in order; whether the app’s events arrive cannot be seen from "
                  "here.");
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::keysAccepted(const Diagnosis &diagnosis)
{
    const QString user = diagnosis.facts.value(u"user"_s);
    const QString app = diagnosis.facts.value(u"app"_s);
    if (user.isEmpty())
        return tr("No key is refused: Freshdesk accepts its API key.");
    if (app == "accepted"_L1)
        return tr("No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo "
                  "API key is valid.")
            .arg(user);
    if (app == "not_heard"_L1)
        return tr("No key is refused: Freshdesk accepts the API key of %1, and no app has "
                  "presented an injixo API key yet.")
            .arg(user);
    return tr("No key is refused: Freshdesk accepts the API key of %1.").arg(user);
}

QString DiagnosisWords::importNotSlow(const Diagnosis &diagnosis)
{
    const auto count = [&diagnosis](const QString &name) {
        return QLocale().toString(diagnosis.facts.value(name).toLongLong());
    };
    const bool knowsLimit = has(diagnosis, u"limit"_s) && has(diagnosis, u"remaining"_s);
    if (knowsLimit && has(diagnosis, u"running"_s))
        return tr("The import is not held up: one is running, and %1 of the %2 calls of this "
                  "minute are left.")
            .arg(count(u"remaining"_s), count(u"limit"_s));
    if (knowsLimit && has(diagnosis, u"minutes"_s))
        return tr("The import is not slow: the last complete one ended %Ln minutes ago, and %1 of "
                  "the %2 calls of this minute are left.",
                  nullptr, minutes(diagnosis))
            .arg(count(u"remaining"_s), count(u"limit"_s));
    if (has(diagnosis, u"minutes"_s))
        return tr("The import is not slow: the last complete one ended %Ln minutes ago.", nullptr,
                  minutes(diagnosis));
    return tr("The import is not slow: nothing holds it up.");
}

QString DiagnosisWords::nothingStopped(const Diagnosis &diagnosis)
{
    const QString user = diagnosis.facts.value(u"user"_s);
    if (has(diagnosis, u"minutes"_s) && !user.isEmpty())
        return tr("Nothing has stopped: the last complete import ended %Ln minutes ago, and the "
                  "API key’s user, %1, may read all that the import needs.",
                  nullptr, minutes(diagnosis))
            .arg(user);
    return tr("Nothing has stopped: Freshdesk accepts the API key, and its user may read all that "
              "the import needs.");
}

QString DiagnosisWords::nextStep(Cause cause)
{
    switch (cause) {
    case Cause::NothingWrong:
        return tr("If the numbers in injixo still look wrong, compare one interval of one source "
                  "queue with injixo.");
    case Cause::NotAllChecked:
        return tr("Run all checks again.");
    case Cause::NoQueueMissing:
        return tr("A source queue appears with the first message of its group and source: write "
                  "to the group, or look under Source queues for one that was renamed.");
    case Cause::NumbersAgree:
        return tr("If a number still looks wrong, open “Why more contacts than tickets?” under "
                  "Source queues: it shows what is counted and what is not.");
    case Cause::NumbersNotCompared:
        return tr("On the Status page, choose “Compare now”.");
    case Cause::KeysAccepted:
        return tr("If a key was refused elsewhere, paste it under “Check a key” to learn what it "
                  "is.");
    case Cause::ImportNotSlow:
        return tr("If new contacts come too late for you, shorten the time between two imports in "
                  "the settings; a first import is as fast as the limit of calls lets it be.");
    case Cause::NothingStopped:
        return tr("If the API key’s user is going to leave, replace the key before that.");
    case Cause::NoNetwork:
        return tr("Check the network connection, then run the checks again.");
    case Cause::ProxyRefused:
        return tr("Enter the proxy’s user and password in the system’s settings, or ask whoever "
                  "runs it to let Freshdesk through.");
    case Cause::CertificateRefused:
        return tr("If your company inspects encrypted connections, have its certificate installed "
                  "on this computer; otherwise do not go on from this network.");
    case Cause::AuthorityFileUnusable:
        return tr("In the settings, under Network, choose a readable PEM file that holds at least "
                  "one certificate, or choose none.");
    case Cause::ClockWrong:
        return tr("Set the clock, best by the network, then run the checks again.");
    case Cause::HostUnknown:
        return tr("Check in the browser that Freshdesk opens under this domain; if it does, check "
                  "the network’s name server.");
    case Cause::WrongAddress:
        return tr("Connect the domain that ends in freshdesk.com and under which the agents sign "
                  "in.");
    case Cause::FreshdeskDown:
        return tr("Look at status.freshworks.com; Deskbridge goes on by itself as soon as "
                  "Freshdesk does.");
    case Cause::NoAnswerInTime:
        return tr("Run the checks again; if this stays, ask whoever runs the network whether it "
                  "slows down or blocks Freshdesk.");
    case Cause::AccountSuspended:
        return tr("Have the account’s owner settle this with Freshdesk; the import goes on by "
                  "itself afterwards.");
    case Cause::AddressesRefused:
        return tr("In Freshdesk, under Admin › Security, add this network’s IP address to the "
                  "allowed ones.");
    case Cause::FreshdeskKeyRefused:
        return tr("Replace the key with that of a full-time agent who is an Account "
                  "Administrator.");
    case Cause::FreshdeskKeyOfOtherIntegration:
        return tr("Replace the key with one of this integration’s own account.");
    case Cause::OwnerDemoted:
        return tr("Give the role back in Freshdesk, or replace the key with that of an Account "
                  "Administrator.");
    case Cause::ScopeNarrowed:
        return tr("Give the user the scope of all tickets in Freshdesk, or replace the key.");
    case Cause::OwnerOccasional:
        return tr("Replace the key with that of a full-time agent.");
    case Cause::PlanTooSmall:
        return tr("Move the account to Pro or Enterprise.");
    case Cause::OtherAccount:
        return tr("Replace the key with one of the account you mean.");
    case Cause::NotReadable:
        return tr("Open the check that failed to see which part, and have the right given to the "
                  "key’s user.");
    case Cause::LimitEaten:
        return tr("Have them slowed down, or leave them a smaller reserve in the import settings.");
    case Cause::LimitReached:
        return tr("Wait some minutes; if this repeats, look which other programs use the account.");
    case Cause::KeyNotAvailable:
        return tr("Unlock the keychain and check again, or enter the key anew.");
    case Cause::DayDiffers:
        return tr("Read that day again.");
    case Cause::DatabaseDamaged:
        return tr("Close Deskbridge, keep a copy of the data folder, and restore the latest backup "
                  "or import again into an empty folder.");
    case Cause::DiskFull:
        return tr("Make room on the disk, or move the data folder to another one.");
    case Cause::Paused:
        return tr("Resume it; what was missed is then imported.");
    case Cause::NotImportedYet:
        return tr("Start the import.");
    case Cause::FirstImportRuns:
        return tr("Wait until it has ended; the Status page shows how far it is.");
    case Cause::ImportLate:
    case Cause::ImportFailed:
        return tr("Import now.");
    case Cause::ReceiverDown:
        return tr("Keep Deskbridge or its hub running on the computer whose address the app was "
                  "given.");
    case Cause::AppKeyMistyped:
        return tr("Copy the key into the app once more.");
    case Cause::AppKeyRevoked:
        return tr("Generate a new key and enter it in the app.");
    case Cause::AppKeyOfOtherIntegration:
        return tr("Enter the key of this integration in the app.");
    case Cause::AppKeyUnknown:
        return tr("Generate a key here and enter it in the app.");
    case Cause::AppNotInstalled:
        return tr("Install the app in Freshdesk with the receiver’s address and key.");
    case Cause::EventsLost:
        return tr("Nothing is missing in the counts, because each import repairs it; if this "
                  "repeats, install the newest version of the app.");
    case Cause::EventsNotVisible:
        return tr("Compare the last interval that injixo shows for a source queue.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString symptomText(Symptom symptom)
{
    return DiagnosisWords::symptom(symptom);
}

DiagnosisText diagnosisText(const Diagnosis &diagnosis, const QTimeZone &zone)
{
    return {DiagnosisWords::cause(diagnosis, zone), DiagnosisWords::certainty(diagnosis.certainty),
            DiagnosisWords::nextStep(diagnosis.cause)};
}

} // namespace deskbridge
