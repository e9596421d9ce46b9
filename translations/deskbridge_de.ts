<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the address, the API key, its rights and the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the system&apos;s network settings, or have it allow freshdesk.com on port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportBar</name>
    <message>
        <source>Stop</source>
        <comment>the import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time, as in &quot;about 14 min left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version only makes the key. The receiver and Deskbridge&apos;s own Freshworks app come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample account: it takes no apps. In a real account these are the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copied, it stays on the clipboard for 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to install yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbridge&apos;s own Freshworks app and the receiver for its events come with a later version. Your key is kept ready for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the injixo API key that ends in %1 where you keep passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the injixo API key where you keep passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enter it in the marketplace app “injixo connect”: that one talks to injixo and needs a key generated there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish. The import goes on by polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Source queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, it stays on the clipboard for 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::MainWindow</name>
    <message>
        <source>Deskbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbridge cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Deskbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the integration is called here. The name tells your data sources apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Part of all offered contacts in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesText</name>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies and other messages in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so they are in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a time zone&apos;s id and its offset, as in &quot;Europe/Berlin (UTC+01:00)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
