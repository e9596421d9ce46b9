// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskbridge {
namespace {

/// The switches sit inside a class only so that tr() and lupdate know their context.
class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static ErrorText of(const Error &error);
    static ErrorText of(AddressProblem problem);

private:
    static QString rateLimited(const Error &error);
};

QString ErrorWords::rateLimited(const Error &error)
{
    if (!error.retryAfter)
        return tr("The account's limit of requests a minute is used up.");
    return tr(
        "The account's limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.",
        nullptr, static_cast<int>(error.retryAfter->count()));
}

// Where keys are found, and what each status means: fact sheet §1.2 to §1.4.
ErrorText ErrorWords::of(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return {tr("Freshdesk cannot be reached: there is no network, or the connection was "
                   "refused or broke off."),
                tr("Check this computer's network connection and the firewall, then try again.")};
    case ErrorKind::HostUnknown:
        return {
            tr("The Freshdesk domain could not be found: the network knows no computer of that "
               "name."),
            tr("Check the spelling of the domain and whether this computer reaches the internet.")};
    case ErrorKind::TimedOut:
        return {tr("Freshdesk did not answer in time."),
                tr("Try again in a few minutes; if it happens every time, ask whoever looks after "
                   "the network.")};
    case ErrorKind::ProxyRefused:
        return {tr("The proxy server refused the connection to Freshdesk."),
                tr("Check the proxy and its user name and password in the settings, under Network, "
                   "or in the system's own network settings; it has to allow freshdesk.com on "
                   "port 443.")};
    case ErrorKind::TlsFailed:
        return {tr("No secure connection to Freshdesk came about: its certificate was not "
                   "accepted. The key was not "
                   "sent."),
                tr("Check this computer's date and time; where a proxy or virus scanner opens "
                   "secure connections, "
                   "its certificate has to be installed on this computer or named in the "
                   "settings, under Network.")};
    case ErrorKind::AuthorityFileUnusable:
        return {tr("The file with your own trusted certificates cannot be used, so no connection "
                   "was made."),
                tr("In the settings, under Network, choose a readable PEM file that holds at "
                   "least one certificate, or choose none.")};
    case ErrorKind::NotFreshdesk:
        return {tr("Something answers at this address, but it is not a Freshdesk account."),
                tr("Check the domain: it has the form example.freshdesk.com, even if customers see "
                   "a help page under "
                   "another address.")};
    case ErrorKind::ServerFailed:
        return {tr("Freshdesk had a failure of its own."),
                tr("Try again in a few minutes; nothing that was already stored is lost.")};
    case ErrorKind::KeyRejected:
        return {tr("Freshdesk did not accept the API key."),
                tr("In Freshdesk, copy it again: profile picture › Profile settings › View API "
                   "Key; a key that was "
                   "reset stops at once everywhere.")};
    case ErrorKind::AccountSuspended:
        return {tr("Freshdesk has suspended this account."),
                tr("An Account Administrator has to settle this with Freshdesk; try again "
                   "afterwards.")};
    case ErrorKind::Forbidden:
        return {tr("Freshdesk accepted the API key but refused the request: the key's user lacks "
                   "the right to it, or "
                   "the account's plan does not include it."),
                tr("Use the API key of an Account Administrator, in an account on the plan Pro or "
                   "Enterprise.")};
    case ErrorKind::NotFound:
        return {tr("Freshdesk has nothing under the address that was asked."),
                tr("Check the Freshdesk domain; if it is right, the record was removed in the "
                   "meantime.")};
    case ErrorKind::RateLimited:
        return {rateLimited(error),
                tr("Try again after a minute; if it happens often, other programs use up the "
                   "account's limit.")};
    case ErrorKind::PageLimit:
        return {tr("Freshdesk ends every list after page %1, and more tickets than that were "
                   "changed within one "
                   "second.")
                    .arg(QLocale().toString(300)),
                tr("What was read is stored; compare the numbers of that day with Freshdesk's own, "
                   "because some "
                   "tickets cannot be listed.")};
    case ErrorKind::UnexpectedReply:
        return {tr("Freshdesk answered in a form that its documentation does not describe, so "
                   "nothing of it was used."),
                tr("Try again; if it happens every time, report it together with the program's "
                   "log, which names the "
                   "part that did not fit.")};
    case ErrorKind::InvalidAddress:
        return {tr("This is not the domain of a Freshdesk account, and no key was sent to it."),
                tr("Enter the account's full domain, such as example.freshdesk.com.")};
    case ErrorKind::InvalidName:
        return {tr("An integration needs a name, of at most %1 characters.")
                    .arg(QLocale().toString(100)),
                tr("Enter a short name that tells where the data comes from.")};
    case ErrorKind::DuplicateName:
        return {tr("Another integration already has this name; capital letters and blanks make no "
                   "difference."),
                tr("Choose another name.")};
    case ErrorKind::InvalidKey:
        return {tr("The API key is empty or contains characters that no key has."),
                tr("Copy the whole key once more, without blanks and line breaks.")};
    case ErrorKind::KeyMisplaced:
        return {
            tr("This key was not generated in injixo for this integration: Deskbridge knows it as "
               "another one."),
            tr("Generate a key in injixo for this integration and paste that one. On the "
               "Troubleshooting page “Check a key” tells what this one is.")};
    case ErrorKind::NoSuchIntegration:
        return {tr("There is no such integration; perhaps it was deleted."),
                tr("Choose one of the integrations in the list.")};
    case ErrorKind::IntegrationPaused:
        return {tr("This integration is paused, so nothing is imported."),
                tr("Resume the integration; what was missed is then imported.")};
    case ErrorKind::ImportRunning:
        return {tr("An import of this integration is already running."),
                tr("Wait until it has ended, or stop it first.")};
    case ErrorKind::StoreUnreadable:
        return {tr("The database cannot be read: it is damaged, or it was not made by Deskbridge."),
                tr("Put back a copy of the data folder, or move the file deskbridge.sqlite "
                   "elsewhere and add the "
                   "integrations again.")};
    case ErrorKind::StoreNewer:
        return {tr("The database was written by a newer version of Deskbridge; this version leaves "
                   "it as it is."),
                tr("Update Deskbridge, or choose another data folder.")};
    case ErrorKind::StoreFull:
        return {tr("The disk that holds the data folder is full."),
                tr("Free some space on it and try again; what was stored before is intact.")};
    case ErrorKind::StoreFailed:
        return {tr("The database could not be opened or written."),
                tr("Check that the data folder is there and that you may write to it, then try "
                   "again.")};
    case ErrorKind::KeychainUnavailable:
        return {tr("This computer has no keychain in which the key could be kept."),
                tr("On Linux, install and start gnome-keyring or KWallet; on a server without a "
                   "desktop, keep keys in "
                   "a file that only its owner can read: deskbridgectl --secrets file:PATH.")};
    case ErrorKind::KeychainLocked:
        return {tr("The keychain is locked."), tr("Unlock it with its password, then try again.")};
    case ErrorKind::KeychainFailed:
        return {tr("The keys could not be read or kept: the keychain refused or did not answer, or "
                   "other users can "
                   "read the secrets file."),
                tr("Allow Deskbridge to use the keychain when the system asks; a secrets file has "
                   "to be readable and "
                   "writable by its owner alone (chmod 600).")};
    case ErrorKind::SecretMissing:
        return {tr("The keychain holds no key for this integration."),
                tr("Use the keychain or secrets file with which the integration was added, or "
                   "delete the integration "
                   "and add it again with its key.")};
    }
    Q_UNREACHABLE();
}

// Which hosts are what: fact sheet §2.
ErrorText ErrorWords::of(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return {tr("No Freshdesk domain is entered."),
                tr("Enter the domain under which agents sign in, such as example.freshdesk.com.")};
    case AddressProblem::NotFreshdeskHost:
        return {tr("This is not a Freshdesk domain. Freshdesk answers programs at "
                   "example.freshdesk.com only, not under "
                   "a web address of your own."),
                tr("Enter the domain that ends in freshdesk.com; no key is sent anywhere else.")};
    case AddressProblem::OtherProduct:
        return {tr("This address belongs to another product of the same maker, such as "
                   "Freshservice or Freshchat."),
                tr("Enter the address of the Freshdesk account, which ends in freshdesk.com.")};
    case AddressProblem::OrganisationHost:
        return {
            tr("This is the address at which the organisation signs in, not the Freshdesk account "
               "itself."),
            tr("Open Freshdesk and copy the address shown there, which ends in freshdesk.com.")};
    case AddressProblem::InvalidCharacters:
        return {tr("The part before freshdesk.com contains characters that no domain has."),
                tr("Use letters, digits and hyphens only, with no hyphen at either end.")};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error &error)
{
    return ErrorWords::of(error);
}

ErrorText addressProblemText(AddressProblem problem)
{
    return ErrorWords::of(problem);
}

} // namespace deskbridge
