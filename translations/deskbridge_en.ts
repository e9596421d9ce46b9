<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>Ticket fields can be read: %Ln ticket source.</numerusform>
            <numerusform>Ticket fields can be read: %Ln ticket sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>Groups can be read: %Ln group.</numerusform>
            <numerusform>Groups can be read: %Ln groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln day differs from Freshdesk&apos;s own count.</numerusform>
            <numerusform>%Ln days differ from Freshdesk&apos;s own count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln day cannot be proved.</numerusform>
            <numerusform>%Ln days cannot be proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln day is not compared yet.</numerusform>
            <numerusform>%Ln days are not compared yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln ticket number is in no list and may be an archived ticket.</numerusform>
            <numerusform>%Ln ticket numbers are in no list and may be archived tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln archived ticket found</numerusform>
            <numerusform>%Ln archived tickets found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>This computer’s clock is wrong by %Ln second.</numerusform>
            <numerusform>This computer’s clock is wrong by %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>The last complete import ended %Ln minute ago.</numerusform>
            <numerusform>The last complete import ended %Ln minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>New data arrives: the last complete import ended %Ln minute ago, and the app’s events come in.</numerusform>
            <numerusform>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>No queue is missing that Freshdesk’s groups would give: %Ln group and all tickets can be read.</numerusform>
            <numerusform>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>The import is not slow: the last complete one ended %Ln minute ago, and %1 of the %2 calls of this minute are left.</numerusform>
            <numerusform>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>The import is not slow: the last complete one ended %Ln minute ago.</numerusform>
            <numerusform>The import is not slow: the last complete one ended %Ln minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Nothing has stopped: the last complete import ended %Ln minute ago, and the API key’s user, %1, may read all that the import needs.</numerusform>
            <numerusform>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln second.</numerusform>
            <numerusform>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk lists %Ln ticket.</numerusform>
            <numerusform>Freshdesk lists %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>This computer’s clock and Freshdesk’s differ by %Ln second, which does no harm.</numerusform>
            <numerusform>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>Others, or another Deskbridge, have used %Ln of this minute.</numerusform>
            <numerusform>Others, or another Deskbridge, have used %Ln of this minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>The app uses a key that has ended (…%1): %Ln time refused since %2.</numerusform>
            <numerusform>The app uses a key that has ended (…%1): %Ln times refused since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second ahead of Freshdesk’s.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second behind Freshdesk’s.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds behind Freshdesk’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>An app presents an injixo API key with a typing error, %Ln time since %1.</numerusform>
            <numerusform>An app presents an injixo API key with a typing error, %Ln times since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>An app presents an injixo API key that was never issued here, %Ln time since %1.</numerusform>
            <numerusform>An app presents an injixo API key that was never issued here, %Ln times since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>The app is silent although Freshdesk is busy: %Ln contact since %1 was not announced.</numerusform>
            <numerusform>The app is silent although Freshdesk is busy: %Ln contacts since %1 were not announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>The database is whole as far as there was time to look; %Ln table was left out.</numerusform>
            <numerusform>The database is whole as far as there was time to look; %Ln tables were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>The app uses the injixo API key of another integration, %1 (…%2): refused once since %3.</numerusform>
            <numerusform>The app uses the injixo API key of another integration, %1 (…%2): refused %Ln times since %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>The Freshdesk API key is %Ln day old.</numerusform>
            <numerusform>The Freshdesk API key is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>It works; the reminder is set to %Ln day.</numerusform>
            <numerusform>It works; the reminder is set to %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>The injixo API key is %Ln day old.</numerusform>
            <numerusform>The injixo API key is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>%Ln day old.</numerusform>
            <numerusform>%Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>The app is silent although Freshdesk is busy: %Ln contact since %1 was not announced.</numerusform>
            <numerusform>The app is silent although Freshdesk is busy: %Ln contacts since %1 were not announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>None of its events is accepted (%Ln refused).</numerusform>
            <numerusform>None of its events is accepted (%Ln refused).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>Its reminder comes in %Ln day.</numerusform>
            <numerusform>Its reminder comes in %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln day cannot be proved, as tickets of that age may be archived, or the history begins within the day.</numerusform>
            <numerusform>%Ln days cannot be proved, as tickets of that age may be archived, or the history begins within the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>The numbers of %Ln day are not complete.</numerusform>
            <numerusform>The numbers of %Ln days are not complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>The conversations of %Ln ticket came unreadable.</numerusform>
            <numerusform>The conversations of %Ln tickets came unreadable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>The command of --on-change took longer than %Ln second and was ended.</numerusform>
            <numerusform>The command of --on-change took longer than %Ln seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>%Ln step failed.</numerusform>
            <numerusform>%Ln steps failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>The connection works, with %Ln warning.</numerusform>
            <numerusform>The connection works, with %Ln warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>%Ln check failed.</numerusform>
            <numerusform>%Ln checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Nothing failed; %Ln warning.</numerusform>
            <numerusform>Nothing failed; %Ln warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>The newest %1 message; scrolling reads more</numerusform>
            <numerusform>The newest %1 messages; scrolling reads more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln call spent.</numerusform>
            <numerusform>%Ln calls spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>The last seven days give %n source queue with %1 contacts.</numerusform>
            <numerusform>The last seven days give %n source queues with %1 contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>The hub keeps %Ln integration up to date.</numerusform>
            <numerusform>The hub keeps %Ln integrations up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>waiting %Ln second for the account&apos;s limit</numerusform>
            <numerusform>waiting %Ln seconds for the account&apos;s limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk refused the conversations of %Ln ticket, as it does for some deleted ones and spam; this is recorded.</numerusform>
            <numerusform>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>trying again in %Ln second</numerusform>
            <numerusform>trying again in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>The conversations of %Ln ticket came unreadable, so their replies are not counted yet. They are asked for again.</numerusform>
            <numerusform>The conversations of %Ln tickets came unreadable, so their replies are not counted yet. They are asked for again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 of about %2 ticket</numerusform>
            <numerusform>%1 of about %2 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation>
            <numerusform>%1 call left</numerusform>
            <numerusform>%1 calls left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>waiting %n second: the account&apos;s call limit is used up for now</numerusform>
            <numerusform>waiting %n seconds: the account&apos;s call limit is used up for now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>trying again in %n second</numerusform>
            <numerusform>trying again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk at intervals of %n minute for what is new. Finish is possible at any time.</numerusform>
            <numerusform>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minutes for what is new. Finish is possible at any time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln contact of %1 should be there and is not.</numerusform>
            <numerusform>%Ln contacts of %1 should be there and are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second, unless it holds something else by then.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds, unless it holds something else by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln thing differs, marked below.</numerusform>
            <numerusform>%Ln things differ, marked below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::LogDialog</name>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>The newest %Ln line; older ones are in the files.</numerusform>
            <numerusform>The newest %Ln lines; older ones are in the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::Notice</name>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>The key …%1 is to be replaced in %Ln day.</numerusform>
            <numerusform>The key …%1 is to be replaced in %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>The key …%1 is %Ln day old; it is time to replace it.</numerusform>
            <numerusform>The key …%1 is %Ln days old; it is time to replace it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesText</name>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s)</source>
        <translation>
            <numerusform>%1 offered contact</numerusform>
            <numerusform>%1 offered contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation>
            <numerusform>in %1 queue</numerusform>
            <numerusform>in %1 queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation>
            <numerusform>%1 of %2 queue shown</numerusform>
            <numerusform>%1 of %2 queues shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>At other times there is %1 offered contact.</numerusform>
            <numerusform>At other times there are %1 offered contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact so far.</numerusform>
            <numerusform>It goes from the oldest changes to the newest. At other times it has counted %1 offered contacts so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 offered contact shown</numerusform>
            <numerusform>%1 offered contacts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 of %2 row shown</numerusform>
            <numerusform>%1 of %2 rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Shows what was entered for %n second, then hides it again.</numerusform>
            <numerusform>Shows what was entered for %n seconds, then hides it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusText</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeLeftText</name>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>at most %n min left</numerusform>
            <numerusform>at most %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::WeekModel</name>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>%1 offered contact in all</numerusform>
            <numerusform>%1 offered contacts in all</numerusform>
        </translation>
    </message>
</context>
</TS>
