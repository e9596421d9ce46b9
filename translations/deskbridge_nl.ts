<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 verwacht een geheel getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation>--%1 verwacht een dag of een tijd in UTC, zoals 2026-11-22 of 2026-11-22T10:15:00Z.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation>Een sleutel geef je nooit op de opdrachtregel, waar andere gebruikers en de geschiedenis van de shell hem kunnen zien. Stuur hem naar de standaardinvoer en schrijf --api-key-stdin.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>De optie --%1 bestaat niet.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Er ontbreekt een opdracht.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Die opdracht bestaat niet.</translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation>De naam van de integratie ontbreekt.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Het argument %1 ontbreekt.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation>Er zijn meer argumenten dan deze opdracht aanneemt; een naam met spaties moet tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Deze opdracht heeft geen optie --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation>--data verwacht een map, en --secrets verwacht keychain of file:PAD.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from moet vóór --to liggen.</translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation>--length verwacht 15, 30 of 60 (minuten).</translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation>--timezone verwacht de naam van een tijdzone, zoals Europe/Berlin.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv en --json sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation>--queue verwacht de naam van een bronqueue.</translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation>--ticket verwacht het nummer van een ticket.</translation>
    </message>
    <message>
        <source>A key is named by its number, which key list shows.</source>
        <translation>Een sleutel noem je bij zijn nummer, dat key list toont.</translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation>deskbridgectl verbindt Freshdesk met injixo workforcemanagement vanaf de opdrachtregel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation>N is de naam van een integratie. Tijden zijn een dag of een tijd in UTC, zoals 2026-11-22T10:15:00Z; --to telt niet mee.</translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation>--data DIR: de map met de gegevens. --secrets: waar sleutels worden bewaard, de sleutelhanger van het systeem of een bestand dat alleen de eigenaar kan lezen. --json: één JSON-document op de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation>Afsluitcode: 0 goed, 1 waarschuwingen, 2 mislukt, 64 verkeerd gebruik.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output verwacht de naam van een bestand.</translation>
    </message>
    <message>
        <source>Completion is there for bash, zsh and fish.</source>
        <translation>Aanvulling is er voor bash, zsh en fish.</translation>
    </message>
</context>
<context>
    <name>CheckEvidence</name>
    <message>
        <source>Technical detail</source>
        <translation>Technisch detail</translation>
    </message>
    <message>
        <source>Without the account’s address in the network nothing can be asked.</source>
        <translation>Zonder het adres van het account in het netwerk kan niets worden gevraagd.</translation>
    </message>
    <message>
        <source>Where a proxy stands in the way, every call goes through it.</source>
        <translation>Waar een proxy ertussen staat, gaat elke aanroep erdoor.</translation>
    </message>
    <message>
        <source>The API key is sent only over a connection whose other end has proved who it is.</source>
        <translation>De API-sleutel wordt alleen verstuurd over een verbinding waarvan het andere eind heeft bewezen wie het is.</translation>
    </message>
    <message>
        <source>With a wrong clock certificates are refused and times are told wrongly.</source>
        <translation>Met een verkeerde klok worden certificaten geweigerd en kloppen tijden niet.</translation>
    </message>
    <message>
        <source>The key is sent to Freshdesk only, so something else at this address ends the check.</source>
        <translation>De sleutel wordt alleen naar Freshdesk gestuurd, dus iets anders op dit adres beëindigt de controle.</translation>
    </message>
    <message>
        <source>Without an accepted key nothing is imported.</source>
        <translation>Zonder geaccepteerde sleutel wordt niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The integration asks for an Account Administrator’s key; others may lose access to a part of the account.</source>
        <translation>De integratie vraagt de sleutel van een Account Administrator; anderen kunnen de toegang tot een deel van het account verliezen.</translation>
    </message>
    <message>
        <source>Tickets that the user does not see are missing from the counts without an error.</source>
        <translation>Tickets die de gebruiker niet ziet, ontbreken zonder foutmelding in de tellingen.</translation>
    </message>
    <message>
        <source>Smaller plans allow too few calls, or none.</source>
        <translation>Kleinere abonnementen staan te weinig aanroepen toe, of geen.</translation>
    </message>
    <message>
        <source>Keys of occasional agents are reported to change every night.</source>
        <translation>Sleutels van occasionele agents veranderen naar verluidt elke nacht.</translation>
    </message>
    <message>
        <source>Every ticket is a contact of its own.</source>
        <translation>Elk ticket is een eigen contact.</translation>
    </message>
    <message>
        <source>The groups’ names are a part of the source queues’ names.</source>
        <translation>De namen van de groepen zijn deel van de namen van de bronqueues.</translation>
    </message>
    <message>
        <source>The names of the ticket sources come from the ticket fields.</source>
        <translation>De namen van de ticketbronnen komen uit de ticketvelden.</translation>
    </message>
    <message>
        <source>A user whose role, scope or kind changes takes the import along.</source>
        <translation>Een gebruiker wiens rol, bereik of soort verandert, neemt de import mee.</translation>
    </message>
    <message>
        <source>All programs on the account share its calls; when they are used up, imports wait.</source>
        <translation>Alle programma’s op het account delen de aanroepen; als die op zijn, wachten importen.</translation>
    </message>
    <message>
        <source>Every later message of a customer is a contact and is read from the conversations.</source>
        <translation>Elk later bericht van een klant is een contact en wordt uit de gesprekken gelezen.</translation>
    </message>
    <message>
        <source>Archived tickets are in no list; they can only be read one by one.</source>
        <translation>Gearchiveerde tickets staan in geen lijst; ze kunnen alleen één voor één worden gelezen.</translation>
    </message>
    <message>
        <source>What came after the last import is not in the source queues yet.</source>
        <translation>Wat na de laatste import kwam staat nog niet in de bronqueues.</translation>
    </message>
    <message>
        <source>Each day’s tickets are compared with Freshdesk’s own count.</source>
        <translation>De tickets van elke dag worden met de telling van Freshdesk vergeleken.</translation>
    </message>
    <message>
        <source>Events that nobody receives are made up for by the next import, minutes later.</source>
        <translation>Gebeurtenissen die niemand ontvangt, haalt de volgende import in, minuten later.</translation>
    </message>
    <message>
        <source>An app with a key that has ended is refused while Freshdesk shows nothing wrong.</source>
        <translation>Een app met een beëindigde sleutel wordt geweigerd terwijl Freshdesk niets bijzonders toont.</translation>
    </message>
    <message>
        <source>Contacts that imports find and the app did not announce show a silent stop.</source>
        <translation>Contacten die importen vinden en de app niet meldde, verraden een stille stilstand.</translation>
    </message>
    <message>
        <source>The API key is kept only there.</source>
        <translation>De API-sleutel wordt alleen daar bewaard.</translation>
    </message>
    <message>
        <source>Counts, queues and history are read from it.</source>
        <translation>Tellingen, queues en historie worden eruit gelezen.</translation>
    </message>
    <message>
        <source>On a full disk imports stop.</source>
        <translation>Op een volle schijf stoppen importen.</translation>
    </message>
    <message>
        <source>Whoever helps asks for it first.</source>
        <translation>Wie helpt vraagt er het eerst naar.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Gevonden adressen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificaat uitgegeven door</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Our clock ahead by (seconds)</source>
        <translation>Onze klok loopt voor (seconden)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Ticket sources</source>
        <translation>Ticketbronnen</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Aanroepen per minuut</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Resterende aanroepen</translation>
    </message>
    <message>
        <source>Calls used by others</source>
        <translation>Door anderen gebruikte aanroepen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuten geleden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets hier</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets in Freshdesk</translation>
    </message>
    <message>
        <source>Key ends in</source>
        <translation>Sleutel eindigt op</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Refused uses</source>
        <translation>Geweigerd gebruik</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Contacts found by imports</source>
        <translation>Door importen gevonden contacten</translation>
    </message>
    <message>
        <source>Contacts announced by the app</source>
        <translation>Door de app gemelde contacten</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Niet gemelde contacten</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Grootte (MB)</translation>
    </message>
    <message>
        <source>Tables looked at</source>
        <translation>Bekeken tabellen</translation>
    </message>
    <message>
        <source>Tables left out</source>
        <translation>Weggelaten tabellen</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Vrij (MB)</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Proved up to and including</source>
        <translation>Bewezen tot en met</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation>Adres antwoordt als Freshdesk</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>API-sleutel geaccepteerd</translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation>Ziet alle tickets</translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation>Abonnement Pro of Enterprise</translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation>Fulltime-agent</translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation>Tickets leesbaar</translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation>Groepen leesbaar</translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation>Ticketvelden leesbaar</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation>bezig</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation>Het abonnement is groot genoeg.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Abonnement: %1.</translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation>Abonnement: %1, met %2 aanroepen per minuut.</translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation>Het adres antwoordt als Freshdesk.</translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation>%1 antwoordt als Freshdesk.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>De sleutel wordt geaccepteerd.</translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation>De sleutel wordt geaccepteerd: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation>De gebruiker van de sleutel is Account Administrator.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation>De gebruiker van de sleutel ziet alle tickets.</translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation>De sleutel is van een fulltime-agent.</translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation>Tickets kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation>Ticketvelden kunnen worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>Ticketvelden kunnen worden gelezen: %Ln ticketbron.</numerusform>
            <numerusform>Ticketvelden kunnen worden gelezen: %Ln ticketbronnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation>Groepen kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation>Groepen kunnen worden gelezen: meer dan %1.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>Groepen kunnen worden gelezen: %Ln groep.</numerusform>
            <numerusform>Groepen kunnen worden gelezen: %Ln groepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation>Dit account heeft geen rol met de naam Account Administrator; de gebruiker van de sleutel heeft de rol: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation>De gebruiker van de sleutel is geen Account Administrator; zijn rol is: %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation>Freshdesk noemt het abonnement ‘%1’, dat Deskbridge niet kent.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation>Freshdesk noemt het abonnement ‘%1’, dat Deskbridge niet kent; %2 aanroepen per minuut wijzen op een proefperiode of een abonnement onder Pro.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation>Freshdesk noemt het abonnement ‘%1’, dat Deskbridge niet kent; %2 aanroepen per minuut wijzen op Pro of Enterprise.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation>Niet gecontroleerd, omdat een eerdere controle mislukte: ‘%1’.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation>Niet gecontroleerd, omdat een eerdere stap mislukte.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation>De gebruiker van de sleutel is geen beheerder: Freshdesk weigert de rollen van het account te tonen.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation>De gebruiker van de sleutel ziet alleen de tickets van de eigen groepen; alle andere zouden in de tellingen ontbreken.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation>De gebruiker van de sleutel ziet alleen de eigen toegewezen tickets; alle andere zouden in de tellingen ontbreken.</translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation>Freshdesk zegt niet welke tickets de gebruiker van de sleutel ziet.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation>Het abonnement van het account is %1; de integratie heeft Pro of Enterprise nodig.</translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation>Het abonnement kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>Het abonnement kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>De sleutel is van een occasionele agent; zulke sleutels veranderen naar verluidt elke nacht.</translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation>De sleutel wordt geaccepteerd, maar het account noemt een ander domein: %1.</translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation>Niet gecontroleerd, omdat de controle werd geannuleerd.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation>Gebruik de API-sleutel van een gebruiker met de rol Account Administrator, of laat deze rol in Freshdesk aan de gebruiker van de sleutel geven.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation>Gebruik de API-sleutel van een gebruiker met de rol Account Administrator.</translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation>Geef de gebruiker van de sleutel in Freshdesk toegang tot alle tickets, of gebruik de sleutel van een andere gebruiker.</translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation>Zorg in Freshdesk dat de gebruiker van de sleutel alle tickets ziet; anders ontbreken contacten in de tellingen.</translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation>Zet het Freshdesk-account over naar Pro of Enterprise, of verbind een ander account.</translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation>Kijk in Freshdesk welk abonnement het account heeft; de integratie heeft Pro of Enterprise nodig.</translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation>Controleer later opnieuw, of kijk in Freshdesk of het abonnement van het account Pro of Enterprise is.</translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation>Gebruik de API-sleutel van een fulltime-agent met de rol Account Administrator.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation>Voer het eigen domein van het account in, of de sleutel van het account dat je bedoelt.</translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation>Herstel de eerdere stap en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation>Start de controle opnieuw.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the key: it is the one of another integration, %1.</source>
        <translation>Freshdesk weigert de sleutel: het is die van een andere integratie, %1.</translation>
    </message>
    <message>
        <source>Enter a key of this account; each account&apos;s keys work there only.</source>
        <translation>Voer een sleutel van dit account in; de sleutels van een account werken alleen daar.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation>Verbindt een Freshdesk-account; leest de API-sleutel van de standaardinvoer en controleert die eerst.</translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation>Toont de integraties.</translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation>Pauzeert een integratie: er wordt niets geïmporteerd tot ze wordt hervat.</translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation>Hervat een gepauzeerde integratie.</translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation>Verwijdert een integratie en haar sleutels; wat geteld is blijft, behalve met --with-data.</translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation>Toont de bronqueues met hun ingaande contacten.</translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation>Toont de ingaande contacten van elk interval dat er heeft.</translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation>Toont de berichten van een ticket en of en waarom elk telt.</translation>
    </message>
    <message>
        <source>Tells whether data flows, with the evidence; made for monitoring by its exit code.</source>
        <translation>Zegt of er gegevens stromen, met het bewijs; gemaakt voor bewaking via de afsluitcode.</translation>
    </message>
    <message>
        <source>Generates an injixo API key and shows it once; the former one stays valid for the overlap, usually 24 hours.</source>
        <translation>Genereert een injixo API-sleutel en toont die één keer; de vorige blijft geldig gedurende de overlap, meestal 24 uur.</translation>
    </message>
    <message>
        <source>Lists an integration&apos;s injixo API keys by their last four characters.</source>
        <translation>Toont de injixo API-sleutels van een integratie met hun laatste vier tekens.</translation>
    </message>
    <message>
        <source>Tells what a key is; reads it from standard input and stores nothing.</source>
        <translation>Zegt wat een sleutel is; leest die van de standaardinvoer en slaat niets op.</translation>
    </message>
    <message>
        <source>Ends an injixo API key at once; ID is its number in key list.</source>
        <translation>Beëindigt een injixo API-sleutel meteen; ID is zijn nummer in key list.</translation>
    </message>
    <message>
        <source>Checks the way to Freshdesk, the API key, its rights, the imports, the events and this computer.</source>
        <translation>Controleert de weg naar Freshdesk, de API-sleutel, de rechten ervan, de importen, de gebeurtenissen en deze computer.</translation>
    </message>
    <message>
        <source>Runs all checks and writes what helps whoever helps into a zip, without names and keys.</source>
        <translation>Voert alle controles uit en schrijft wat helpers helpt in een zip, zonder namen en sleutels.</translation>
    </message>
    <message>
        <source>Writes the script that completes this command line in a shell: bash, zsh or fish.</source>
        <translation>Schrijft het script waarmee een shell deze opdrachtregel aanvult: bash, zsh of fish.</translation>
    </message>
    <message>
        <source>Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict changes.</source>
        <translation>Importeert en ontvangt gebeurtenissen tot hij wordt gestopt; voert COMMAND uit als een oordeel verandert.</translation>
    </message>
    <message>
        <source>Replaces the Freshdesk API key; reads the new one from standard input and switches only when it has proved itself.</source>
        <translation>Vervangt de Freshdesk API-sleutel; leest de nieuwe van de standaardinvoer en stapt pas over als hij zich bewezen heeft.</translation>
    </message>
    <message>
        <source>Says what an import will take: tickets, calls and time; the last two are estimated. With --archived, what reading the archive will take.</source>
        <translation>Zegt wat een import zal vergen: tickets, aanroepen en tijd; de laatste twee zijn geschat. Met --archived: wat het lezen van het archief zal vergen.</translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again. With --archived, tries the ticket numbers that no list shows in the archive.</source>
        <translation>Importeert alles, en later wat sindsdien veranderde; kan worden gestopt en opnieuw gestart. Met --archived worden de ticketnummers die geen lijst toont in het archief geprobeerd.</translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts, and whether everything is here. --prove compares each day with Freshdesk&apos;s own count first, --read-day reads one day&apos;s tickets again.</source>
        <translation>Toont hoe tickets en antwoorden optellen tot de ingaande contacten, en of alles hier is. --prove vergelijkt eerst elke dag met de telling van Freshdesk, --read-day leest de tickets van één dag opnieuw.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln dag verschilt van de telling van Freshdesk.</numerusform>
            <numerusform>%Ln dagen verschillen van de telling van Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln dag kan niet worden bewezen.</numerusform>
            <numerusform>%Ln dagen kunnen niet worden bewezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln dag is nog niet vergeleken.</numerusform>
            <numerusform>%Ln dagen zijn nog niet vergeleken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time can be compared with Freshdesk&apos;s own count yet.</source>
        <translation>Nog geen dag van deze tijd kan met de telling van Freshdesk worden vergeleken.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>De historie begint binnen %1, en Freshdesk telt alleen hele dagen.</translation>
    </message>
    <message>
        <source>%1: tickets of that age may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>%1: tickets van die leeftijd kunnen gearchiveerd zijn; Freshdesk somt die niet op en telt ze niet.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived since they were read; nothing is missing by that.</source>
        <translation>%1: Freshdesk telt %2 tickets, hier zijn het er %3. Sommige zijn sinds het lezen verwijderd of gearchiveerd; daardoor ontbreekt niets.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3.</source>
        <translation>%1: Freshdesk telt %2 tickets, hier zijn het er %3.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ongeveer %Ln minuut</numerusform>
            <numerusform>ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ongeveer %Ln uur</numerusform>
            <numerusform>ongeveer %Ln uur</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no archive: Freshdesk lists all its tickets.</source>
        <translation>Dit account heeft geen archief: Freshdesk somt al zijn tickets op.</translation>
    </message>
    <message>
        <source>There is nothing to read from the archive: every ticket number of that age is known.</source>
        <translation>Er valt niets uit het archief te lezen: elk ticketnummer van die leeftijd is bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln ticketnummer staat in geen lijst en kan een gearchiveerd ticket zijn.</numerusform>
            <numerusform>%Ln ticketnummers staan in geen lijst en kunnen gearchiveerde tickets zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls.</source>
        <translation>%1 Ze proberen vergt tot ongeveer %2 aanroepen.</translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls: %3.</source>
        <translation>%1 Ze proberen vergt tot ongeveer %2 aanroepen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln gearchiveerd ticket gevonden</numerusform>
            <numerusform>%Ln gearchiveerde tickets gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 numbers belong to none.</source>
        <extracomment>%1 is &quot;12 archived tickets found&quot;, %2 a number</extracomment>
        <translation>%1, %2 nummers horen bij geen.</translation>
    </message>
    <message>
        <source>%1 The archive is not read to its end; starting again goes on there.</source>
        <translation>%1 Het archief is niet tot het eind gelezen; opnieuw starten gaat daar verder.</translation>
    </message>
    <message>
        <source>Archive: %1 numbers tried, %2 left, %3 tickets found</source>
        <translation>Archief: %1 nummers geprobeerd, %2 over, %3 tickets gevonden</translation>
    </message>
    <message>
        <source>Today is not over and is compared tomorrow.</source>
        <translation>Vandaag is nog niet voorbij en wordt morgen vergeleken.</translation>
    </message>
    <message>
        <source>%1 is not over and is compared after its end.</source>
        <translation>%1 is nog niet voorbij en wordt na afloop vergeleken.</translation>
    </message>
    <message>
        <source>Proved complete up to and including %1.</source>
        <translation>Bewezen volledig tot en met %1.</translation>
    </message>
    <message>
        <source>Proved complete for %1.</source>
        <comment>a day</comment>
        <translation>Bewezen volledig voor %1.</translation>
    </message>
    <message>
        <source>Proved complete for the days %1 to %2.</source>
        <extracomment>two days, as in &quot;for the days 4 Nov 2026 to 30 Nov 2026 (UTC)&quot;</extracomment>
        <translation>Bewezen volledig voor de dagen %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Freshdesk counts as many tickets as are here.</source>
        <translation>Freshdesk telt evenveel tickets als er hier zijn.</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>No new data in injixo</source>
        <translation>Geen nieuwe gegevens in injixo</translation>
    </message>
    <message>
        <source>A queue is missing</source>
        <translation>Er ontbreekt een queue</translation>
    </message>
    <message>
        <source>Numbers differ from Freshdesk</source>
        <translation>Aantallen verschillen van Freshdesk</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>De sleutel werd geweigerd</translation>
    </message>
    <message>
        <source>Import is slow</source>
        <translation>Importeren gaat langzaam</translation>
    </message>
    <message>
        <source>Everything stopped after a colleague left</source>
        <translation>Alles stopte nadat een collega vertrok</translation>
    </message>
    <message>
        <source>This was seen.</source>
        <translation>Dit is gezien.</translation>
    </message>
    <message>
        <source>This is likely: it fits what was seen.</source>
        <translation>Dit is waarschijnlijk: het past bij wat gezien is.</translation>
    </message>
    <message>
        <source>This is not certain: not everything could be seen.</source>
        <translation>Dit is niet zeker: niet alles kon worden gezien.</translation>
    </message>
    <message>
        <source>Deskbridge finds nothing wrong.</source>
        <translation>Deskbridge vindt niets wat er mis is.</translation>
    </message>
    <message>
        <source>What was checked is in order, but not everything could be checked.</source>
        <translation>Wat gecontroleerd is, is in orde, maar niet alles kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>This computer has no connection to Freshdesk.</source>
        <translation>Deze computer heeft geen verbinding met Freshdesk.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Freshdesk.</source>
        <translation>De proxy weigert de verbinding met Freshdesk.</translation>
    </message>
    <message>
        <source>The certificate that answered for Freshdesk is not trusted.</source>
        <translation>Het certificaat dat namens Freshdesk antwoordde, wordt niet vertrouwd.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>De klok van deze computer wijkt %Ln seconde af.</numerusform>
            <numerusform>De klok van deze computer wijkt %Ln seconden af.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Freshdesk domain is not known in this network.</source>
        <translation>Het Freshdesk-domein is in dit netwerk niet bekend.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Freshdesk.</source>
        <translation>Er antwoordt iets op dit adres, maar het is niet Freshdesk.</translation>
    </message>
    <message>
        <source>Freshdesk answers with an error of its own.</source>
        <translation>Freshdesk antwoordt met een eigen fout.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The Freshdesk account is suspended.</source>
        <translation>Het Freshdesk-account is opgeschort.</translation>
    </message>
    <message>
        <source>Freshdesk refuses every request from this computer, as it does for addresses that the account does not allow.</source>
        <translation>Freshdesk weigert elk verzoek van deze computer, zoals bij adressen die het account niet toestaat.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it was reset, or the user it belongs to was deactivated or removed.</source>
        <translation>Freshdesk weigert de API-sleutel: hij is opnieuw ingesteld, of de gebruiker ervan is gedeactiveerd of verwijderd.</translation>
    </message>
    <message>
        <source>The API key’s user is no longer an Account Administrator.</source>
        <translation>De gebruiker van de API-sleutel is geen Account Administrator meer.</translation>
    </message>
    <message>
        <source>The API key’s user no longer sees all tickets, so contacts are missing.</source>
        <translation>De gebruiker van de API-sleutel ziet niet meer alle tickets, dus er ontbreken contacten.</translation>
    </message>
    <message>
        <source>The API key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>De API-sleutel is van een occasionele agent; zulke sleutels veranderen naar verluidt elke nacht.</translation>
    </message>
    <message>
        <source>The Freshdesk account’s plan is too small; the integration needs Pro or Enterprise.</source>
        <translation>Het abonnement van het Freshdesk-account is te klein; de integratie heeft Pro of Enterprise nodig.</translation>
    </message>
    <message>
        <source>The API key belongs to another Freshdesk account: %1.</source>
        <translation>De API-sleutel is van een ander Freshdesk-account: %1.</translation>
    </message>
    <message>
        <source>The API key is accepted, but Freshdesk refuses a part of what the import reads.</source>
        <translation>De API-sleutel wordt geaccepteerd, maar Freshdesk weigert een deel van wat de import leest.</translation>
    </message>
    <message>
        <source>Other programs use %1 percent of the account’s limit of Freshdesk calls.</source>
        <translation>Andere programma’s gebruiken %1 procent van de aanroeplimiet van het Freshdesk-account.</translation>
    </message>
    <message>
        <source>The account’s limit of Freshdesk calls is used up.</source>
        <translation>De aanroeplimiet van het Freshdesk-account is opgebruikt.</translation>
    </message>
    <message>
        <source>The integration is paused.</source>
        <translation>De integratie is gepauzeerd.</translation>
    </message>
    <message>
        <source>Nothing was imported from this account yet.</source>
        <translation>Van dit account is nog niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>De laatste volledige import eindigde %Ln minuut geleden.</numerusform>
            <numerusform>De laatste volledige import eindigde %Ln minuten geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Niets luistert naar de gebeurtenissen van de app.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key with a typing error.</source>
        <translation>De app biedt een injixo API-sleutel met een typefout aan.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that has ended (…%1).</source>
        <translation>De app biedt een beëindigde injixo API-sleutel aan (…%1).</translation>
    </message>
    <message>
        <source>The app presents the injixo API key of another integration: %1.</source>
        <translation>De app biedt de injixo API-sleutel van een andere integratie aan: %1.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that was never issued here.</source>
        <translation>De app biedt een injixo API-sleutel aan die hier nooit is uitgegeven.</translation>
    </message>
    <message>
        <source>The app has never sent an event; it seems not to be installed or not to reach this computer.</source>
        <translation>De app heeft nog nooit een gebeurtenis gestuurd; ze lijkt niet geïnstalleerd of deze computer niet te bereiken.</translation>
    </message>
    <message>
        <source>Of %1 contacts, the app announced all but %2.</source>
        <translation>Van %1 contacten meldde de app alle behalve %2.</translation>
    </message>
    <message>
        <source>The import is in order; whether the app’s events arrive cannot be seen from here.</source>
        <translation>De import is in orde; of de gebeurtenissen van de app aankomen is hier niet te zien.</translation>
    </message>
    <message>
        <source>If the numbers in injixo still look wrong, compare one interval of one source queue with injixo.</source>
        <translation>Als de aantallen in injixo nog steeds verkeerd lijken, vergelijk dan één interval van één bronqueue met injixo.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Voer alle controles opnieuw uit.</translation>
    </message>
    <message>
        <source>Check the network connection, then run the checks again.</source>
        <translation>Controleer de netwerkverbinding en voer de controles opnieuw uit.</translation>
    </message>
    <message>
        <source>Enter the proxy’s user and password in the system’s settings, or ask whoever runs it to let Freshdesk through.</source>
        <translation>Voer gebruiker en wachtwoord van de proxy in bij de systeeminstellingen, of vraag de beheerder ervan om Freshdesk door te laten.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted connections, have its certificate installed on this computer; otherwise do not go on from this network.</source>
        <translation>Als je bedrijf versleutelde verbindingen inspecteert, laat het certificaat ervan dan op deze computer installeren; ga anders niet verder vanaf dit netwerk.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network, then run the checks again.</source>
        <translation>Zet de klok gelijk, het best via het netwerk, en voer de controles opnieuw uit.</translation>
    </message>
    <message>
        <source>Check in the browser that Freshdesk opens under this domain; if it does, check the network’s name server.</source>
        <translation>Controleer in de browser of Freshdesk onder dit domein opent; zo ja, controleer de naamserver van het netwerk.</translation>
    </message>
    <message>
        <source>Connect the domain that ends in freshdesk.com and under which the agents sign in.</source>
        <translation>Verbind het domein dat eindigt op freshdesk.com en waaronder de agents inloggen.</translation>
    </message>
    <message>
        <source>Look at status.freshworks.com; Deskbridge goes on by itself as soon as Freshdesk does.</source>
        <translation>Kijk op status.freshworks.com; Deskbridge gaat vanzelf verder zodra Freshdesk dat doet.</translation>
    </message>
    <message>
        <source>Run the checks again; if this stays, ask whoever runs the network whether it slows down or blocks Freshdesk.</source>
        <translation>Voer de controles opnieuw uit; als dit blijft, vraag dan de netwerkbeheerder of Freshdesk wordt vertraagd of geblokkeerd.</translation>
    </message>
    <message>
        <source>Have the account’s owner settle this with Freshdesk; the import goes on by itself afterwards.</source>
        <translation>Laat de eigenaar van het account dit met Freshdesk regelen; daarna gaat de import vanzelf verder.</translation>
    </message>
    <message>
        <source>In Freshdesk, under Admin › Security, add this network’s IP address to the allowed ones.</source>
        <translation>Voeg in Freshdesk onder Admin › Security het IP-adres van dit netwerk toe aan de toegestane adressen.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent who is an Account Administrator.</source>
        <translation>Vervang de sleutel door die van een fulltime-agent die Account Administrator is.</translation>
    </message>
    <message>
        <source>Give the role back in Freshdesk, or replace the key with that of an Account Administrator.</source>
        <translation>Geef de rol in Freshdesk terug, of vervang de sleutel door die van een Account Administrator.</translation>
    </message>
    <message>
        <source>Give the user the scope of all tickets in Freshdesk, or replace the key.</source>
        <translation>Geef de gebruiker in Freshdesk toegang tot alle tickets, of vervang de sleutel.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent.</source>
        <translation>Vervang de sleutel door die van een fulltime-agent.</translation>
    </message>
    <message>
        <source>Move the account to Pro or Enterprise.</source>
        <translation>Zet het account over naar Pro of Enterprise.</translation>
    </message>
    <message>
        <source>Replace the key with one of the account you mean.</source>
        <translation>Vervang de sleutel door een van het account dat je bedoelt.</translation>
    </message>
    <message>
        <source>Open the check that failed to see which part, and have the right given to the key’s user.</source>
        <translation>Open de mislukte controle om te zien welk deel het is, en laat de gebruiker van de sleutel het recht geven.</translation>
    </message>
    <message>
        <source>Have them slowed down, or leave them a smaller reserve in the import settings.</source>
        <translation>Laat ze vertragen, of laat ze in de importinstellingen een kleinere reserve.</translation>
    </message>
    <message>
        <source>Wait some minutes; if this repeats, look which other programs use the account.</source>
        <translation>Wacht enkele minuten; als dit zich herhaalt, kijk dan welke andere programma’s het account gebruiken.</translation>
    </message>
    <message>
        <source>Resume it; what was missed is then imported.</source>
        <translation>Hervat ze; wat gemist is wordt dan geïmporteerd.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Start de import.</translation>
    </message>
    <message>
        <source>Import now.</source>
        <translation>Importeer nu.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Laat Deskbridge of zijn hub draaien op de computer waarvan de app het adres kreeg.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Kopieer de sleutel nog een keer naar de app.</translation>
    </message>
    <message>
        <source>Generate a new key and enter it in the app.</source>
        <translation>Genereer een nieuwe sleutel en voer die in de app in.</translation>
    </message>
    <message>
        <source>Enter the key of this integration in the app.</source>
        <translation>Voer in de app de sleutel van deze integratie in.</translation>
    </message>
    <message>
        <source>Generate a key here and enter it in the app.</source>
        <translation>Genereer hier een sleutel en voer die in de app in.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installeer de app in Freshdesk met het adres van de ontvanger en de sleutel.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because each import repairs it; if this repeats, install the newest version of the app.</source>
        <translation>In de tellingen ontbreekt niets, want elke import herstelt het; als dit zich herhaalt, installeer dan de nieuwste versie van de app.</translation>
    </message>
    <message>
        <source>Compare the last interval that injixo shows for a source queue.</source>
        <translation>Vergelijk het laatste interval dat injixo voor een bronqueue toont.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Het bestand met je eigen vertrouwde certificaten is niet bruikbaar, dus er is geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is not valid yet.</source>
        <translation>De klok van deze computer lijkt verkeerd: volgens haar is het certificaat van Freshdesk nog niet geldig.</translation>
    </message>
    <message>
        <source>The keychain holds no Freshdesk API key for this integration.</source>
        <translation>De sleutelhanger bevat geen Freshdesk API-sleutel voor deze integratie.</translation>
    </message>
    <message>
        <source>The keychain does not give the Freshdesk API key.</source>
        <translation>De sleutelhanger geeft de Freshdesk API-sleutel niet.</translation>
    </message>
    <message>
        <source>The tickets of %1 are not all here.</source>
        <translation>De tickets van %1 zijn niet allemaal hier.</translation>
    </message>
    <message>
        <source>The database on this computer is damaged.</source>
        <translation>De database op deze computer is beschadigd.</translation>
    </message>
    <message>
        <source>The disk that holds the data is full.</source>
        <translation>De schijf met de gegevens is vol.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Kies in de instellingen onder Netwerk een leesbaar PEM-bestand met minstens één certificaat, of kies er geen.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again, or enter the key anew.</source>
        <translation>Ontgrendel de sleutelhanger en controleer opnieuw, of voer de sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lees die dag opnieuw.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Sluit Deskbridge, bewaar een kopie van de gegevensmap en zet de laatste back-up terug, of importeer opnieuw in een lege map.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Maak ruimte op de schijf, of verplaats de gegevensmap naar een andere.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it is the one of another integration, %1.</source>
        <translation>Freshdesk weigert de API-sleutel: het is die van een andere integratie, %1.</translation>
    </message>
    <message>
        <source>Replace the key with one of this integration’s own account.</source>
        <translation>Vervang de sleutel door een van het account van deze integratie.</translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>Er komen nieuwe gegevens binnen: de laatste volledige import eindigde %Ln minuut geleden en de gebeurtenissen van de app komen aan.</numerusform>
            <numerusform>Er komen nieuwe gegevens binnen: de laatste volledige import eindigde %Ln minuten geleden en de gebeurtenissen van de app komen aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>Er ontbreekt geen queue die uit de groepen van Freshdesk zou volgen: %Ln groep en alle tickets zijn leesbaar.</numerusform>
            <numerusform>Er ontbreekt geen queue die uit de groepen van Freshdesk zou volgen: %Ln groepen en alle tickets zijn leesbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No queue is missing that Freshdesk’s groups would give: all groups and tickets can be read.</source>
        <translation>Er ontbreekt geen queue die uit de groepen van Freshdesk zou volgen: alle groepen en tickets zijn leesbaar.</translation>
    </message>
    <message>
        <source>The numbers agree: each day that was compared, up to %1, has as many tickets here as Freshdesk counts.</source>
        <translation>De aantallen kloppen: elke vergeleken dag, tot en met %1, heeft hier evenveel tickets als Freshdesk telt.</translation>
    </message>
    <message>
        <source>The numbers agree: no day is known that differs from Freshdesk’s own count.</source>
        <translation>De aantallen kloppen: er is geen dag bekend die afwijkt van de telling van Freshdesk.</translation>
    </message>
    <message>
        <source>Whether the numbers agree is not known: no day could be compared with Freshdesk’s own count yet.</source>
        <translation>Of de aantallen kloppen, is niet bekend: er kon nog geen dag met de telling van Freshdesk worden vergeleken.</translation>
    </message>
    <message>
        <source>The first import is still running, so not everything is here yet.</source>
        <translation>De eerste import loopt nog, dus nog niet alles is er.</translation>
    </message>
    <message>
        <source>The last import failed, although everything it needs answers now.</source>
        <translation>De laatste import is mislukt, hoewel alles wat hij nodig heeft nu antwoordt.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts its API key.</source>
        <translation>Er wordt geen sleutel geweigerd: Freshdesk accepteert zijn API-sleutel.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo API key is valid.</source>
        <translation>Er wordt geen sleutel geweigerd: Freshdesk accepteert de API-sleutel van %1 en de injixo API-sleutel van de app is geldig.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and no app has presented an injixo API key yet.</source>
        <translation>Er wordt geen sleutel geweigerd: Freshdesk accepteert de API-sleutel van %1 en nog geen app heeft een injixo API-sleutel getoond.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1.</source>
        <translation>Er wordt geen sleutel geweigerd: Freshdesk accepteert de API-sleutel van %1.</translation>
    </message>
    <message>
        <source>The import is not held up: one is running, and %1 of the %2 calls of this minute are left.</source>
        <translation>De import wordt niet opgehouden: er loopt er een en van de %2 aanroepen van deze minuut zijn er nog %1 over.</translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>De import is niet traag: de laatste volledige eindigde %Ln minuut geleden en van de %2 aanroepen van deze minuut zijn er nog %1 over.</numerusform>
            <numerusform>De import is niet traag: de laatste volledige eindigde %Ln minuten geleden en van de %2 aanroepen van deze minuut zijn er nog %1 over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>De import is niet traag: de laatste volledige eindigde %Ln minuut geleden.</numerusform>
            <numerusform>De import is niet traag: de laatste volledige eindigde %Ln minuten geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not slow: nothing holds it up.</source>
        <translation>De import is niet traag: niets houdt hem op.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Er staat niets stil: de laatste volledige import eindigde %Ln minuut geleden en de gebruiker van de API-sleutel, %1, mag alles lezen wat de import nodig heeft.</numerusform>
            <numerusform>Er staat niets stil: de laatste volledige import eindigde %Ln minuten geleden en de gebruiker van de API-sleutel, %1, mag alles lezen wat de import nodig heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has stopped: Freshdesk accepts the API key, and its user may read all that the import needs.</source>
        <translation>Er staat niets stil: Freshdesk accepteert de API-sleutel en de gebruiker ervan mag alles lezen wat de import nodig heeft.</translation>
    </message>
    <message>
        <source>A source queue appears with the first message of its group and source: write to the group, or look under Source queues for one that was renamed.</source>
        <translation>Een bronqueue verschijnt met het eerste bericht van haar groep en bron: schrijf naar de groep, of kijk onder ‘Bronqueues’ of ze een andere naam heeft gekregen.</translation>
    </message>
    <message>
        <source>If a number still looks wrong, open “Why more contacts than tickets?” under Source queues: it shows what is counted and what is not.</source>
        <translation>Als een aantal er nog steeds verkeerd uitziet, open dan onder ‘Bronqueues’ ‘Waarom meer contacten dan tickets?’: daar staat wat wordt geteld en wat niet.</translation>
    </message>
    <message>
        <source>On the Status page, choose “Compare now”.</source>
        <translation>Kies op de pagina ‘Status’ voor ‘Nu vergelijken’.</translation>
    </message>
    <message>
        <source>If a key was refused elsewhere, paste it under “Check a key” to learn what it is.</source>
        <translation>Als een sleutel ergens anders is geweigerd, plak hem dan onder ‘Een sleutel controleren’ om te weten wat hij is.</translation>
    </message>
    <message>
        <source>If new contacts come too late for you, shorten the time between two imports in the settings; a first import is as fast as the limit of calls lets it be.</source>
        <translation>Als nieuwe contacten voor jou te laat komen, verkort dan in de instellingen de tijd tussen twee imports; een eerste import gaat zo snel als de aanroeplimiet toelaat.</translation>
    </message>
    <message>
        <source>If the API key’s user is going to leave, replace the key before that.</source>
        <translation>Als de gebruiker van de API-sleutel vertrekt, vervang de sleutel dan voordien.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the Status page shows how far it is.</source>
        <translation>Wacht tot hij klaar is; de pagina ‘Status’ toont hoe ver hij is.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation>De limiet van verzoeken per minuut van het account is opgebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>De limiet van verzoeken per minuut van het account is opgebruikt; Freshdesk vraagt %Ln seconde te wachten.</numerusform>
            <numerusform>De limiet van verzoeken per minuut van het account is opgebruikt; Freshdesk vraagt %Ln seconden te wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation>Freshdesk is niet bereikbaar: er is geen netwerk, of de verbinding werd geweigerd of verbroken.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation>Controleer de netwerkverbinding van deze computer en de firewall en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation>Het Freshdesk-domein is niet gevonden: het netwerk kent geen computer met die naam.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation>Controleer de spelling van het domein en of deze computer internet bereikt.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation>Probeer het over enkele minuten opnieuw; als het elke keer gebeurt, vraag het dan aan de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation>De proxyserver weigerde de verbinding met Freshdesk.</translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation>Er kwam geen beveiligde verbinding met Freshdesk tot stand: het certificaat werd niet geaccepteerd. De sleutel is niet verstuurd.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation>Er antwoordt iets op dit adres, maar het is geen Freshdesk-account.</translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation>Controleer het domein: het heeft de vorm example.freshdesk.com, ook als klanten een helppagina onder een ander adres zien.</translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation>Freshdesk had zelf een storing.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation>Probeer het over enkele minuten opnieuw; niets van wat al opgeslagen was gaat verloren.</translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation>Freshdesk accepteerde de API-sleutel niet.</translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation>Kopieer hem in Freshdesk opnieuw: profielfoto › Profile settings › View API Key; een opnieuw ingestelde sleutel werkt meteen nergens meer.</translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation>Freshdesk heeft dit account opgeschort.</translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation>Een Account Administrator moet dit met Freshdesk regelen; probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation>Freshdesk accepteerde de API-sleutel maar weigerde het verzoek: de gebruiker van de sleutel heeft er geen recht op, of het abonnement van het account bevat het niet.</translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation>Gebruik de API-sleutel van een Account Administrator, in een account met het abonnement Pro of Enterprise.</translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation>Freshdesk heeft niets op het gevraagde adres.</translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation>Controleer het Freshdesk-domein; als dat klopt, is het record intussen verwijderd.</translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation>Probeer het over een minuut opnieuw; als het vaak gebeurt, gebruiken andere programma’s de limiet van het account op.</translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation>Freshdesk beëindigt elke lijst na pagina %1, en binnen één seconde zijn meer tickets dan dat gewijzigd.</translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation>Wat gelezen is, is opgeslagen; vergelijk de aantallen van die dag met die van Freshdesk, want sommige tickets kunnen niet worden opgesomd.</translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation>Freshdesk antwoordde in een vorm die de documentatie niet beschrijft, dus daarvan is niets gebruikt.</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation>Probeer het opnieuw; als het elke keer gebeurt, meld het dan samen met het logboek van het programma, dat het deel noemt dat niet paste.</translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation>Dit is niet het domein van een Freshdesk-account, en er is geen sleutel naartoe gestuurd.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation>Voer het volledige domein van het account in, zoals example.freshdesk.com.</translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation>Een integratie heeft een naam nodig van hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation>Voer een korte naam in die zegt waar de gegevens vandaan komen.</translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation>Een andere integratie heeft deze naam al; hoofdletters en spaties maken geen verschil.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation>De API-sleutel is leeg of bevat tekens die geen sleutel heeft.</translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation>Kopieer de hele sleutel nog een keer, zonder spaties en regeleinden.</translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation>Die integratie bestaat niet; misschien is ze verwijderd.</translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation>Kies een van de integraties in de lijst.</translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation>Deze integratie is gepauzeerd, dus er wordt niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation>Hervat de integratie; wat gemist is wordt dan geïmporteerd.</translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation>Er loopt al een import van deze integratie.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Wacht tot die klaar is, of stop hem eerst.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation>De database kan niet worden gelezen: ze is beschadigd, of niet door Deskbridge gemaakt.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation>Zet een kopie van de gegevensmap terug, of verplaats het bestand deskbridge.sqlite en voeg de integraties opnieuw toe.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation>De database is door een nieuwere versie van Deskbridge geschreven; deze versie laat haar ongemoeid.</translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation>Werk Deskbridge bij, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation>De schijf met de gegevensmap is vol.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation>Maak er ruimte vrij en probeer het opnieuw; wat eerder opgeslagen was is intact.</translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation>De database kon niet worden geopend of geschreven.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation>Controleer of de gegevensmap er is en of je erin mag schrijven, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation>Deze computer heeft geen sleutelhanger waarin de sleutel kan worden bewaard.</translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation>Installeer en start op Linux gnome-keyring of KWallet; bewaar op een server zonder bureaublad de sleutels in een bestand dat alleen de eigenaar kan lezen: deskbridgectl --secrets file:PAD.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelhanger is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Ontgrendel hem met zijn wachtwoord en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation>De sleutels konden niet worden gelezen of bewaard: de sleutelhanger weigerde of antwoordde niet, of andere gebruikers kunnen het geheimenbestand lezen.</translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation>Sta Deskbridge toe de sleutelhanger te gebruiken als het systeem erom vraagt; een geheimenbestand mag alleen door de eigenaar leesbaar en schrijfbaar zijn (chmod 600).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation>De sleutelhanger bevat geen sleutel voor deze integratie.</translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation>Gebruik de sleutelhanger of het geheimenbestand waarmee de integratie is toegevoegd, of verwijder de integratie en voeg ze met haar sleutel opnieuw toe.</translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation>Er is geen Freshdesk-domein ingevoerd.</translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation>Voer het domein in waaronder agents inloggen, zoals example.freshdesk.com.</translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation>Dit is geen Freshdesk-domein. Freshdesk antwoordt programma’s alleen op example.freshdesk.com, niet op een eigen webadres.</translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation>Voer het domein in dat eindigt op freshdesk.com; nergens anders wordt een sleutel naartoe gestuurd.</translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation>Dit adres hoort bij een ander product van dezelfde maker, zoals Freshservice of Freshchat.</translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation>Voer het adres van het Freshdesk-account in, dat eindigt op freshdesk.com.</translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation>Dit is het adres waar de organisatie inlogt, niet het Freshdesk-account zelf.</translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation>Open Freshdesk en kopieer het adres dat daar staat, dat eindigt op freshdesk.com.</translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation>Het deel vóór freshdesk.com bevat tekens die geen domein heeft.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation>Gebruik alleen letters, cijfers en koppeltekens, zonder koppelteken aan begin of eind.</translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the settings, under Network, or in the system&apos;s own network settings; it has to allow freshdesk.com on port 443.</source>
        <translation>Controleer de proxy met gebruikersnaam en wachtwoord in de instellingen onder Netwerk, of in de netwerkinstellingen van het systeem; hij moet freshdesk.com op poort 443 toestaan.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer or named in the settings, under Network.</source>
        <translation>Controleer datum en tijd van deze computer; waar een proxy of virusscanner beveiligde verbindingen opent, moet het certificaat ervan op deze computer geïnstalleerd zijn of in de instellingen onder Netwerk genoemd zijn.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Het bestand met je eigen vertrouwde certificaten is niet bruikbaar, dus er is geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Kies in de instellingen onder Netwerk een leesbaar PEM-bestand met minstens één certificaat, of kies er geen.</translation>
    </message>
    <message>
        <source>This key was not generated in injixo for this integration: Deskbridge knows it as another one.</source>
        <translation>Deze sleutel is niet in injixo voor deze integratie gegenereerd: Deskbridge kent hem als een andere.</translation>
    </message>
    <message>
        <source>Generate a key in injixo for this integration and paste that one. On the Troubleshooting page “Check a key” tells what this one is.</source>
        <translation>Genereer in injixo een sleutel voor deze integratie en plak die. Op de pagina Problemen oplossen zegt ‘Een sleutel controleren’ wat deze is.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>not known: the account names no limit</source>
        <translation>niet bekend: het account noemt geen limiet</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>ongeveer %Ln minuut</numerusform>
            <numerusform>ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>ongeveer %Ln uur</numerusform>
            <numerusform>ongeveer %Ln uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk lists no tickets for this time.</source>
        <translation>Freshdesk heeft voor deze tijd geen tickets in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk heeft %Ln ticket in de lijst.</numerusform>
            <numerusform>Freshdesk heeft %Ln tickets in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls.</source>
        <translation>%1 Ze lezen vergt ongeveer %2 aanroepen.</translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls: %3.</source>
        <translation>%1 Ze lezen vergt ongeveer %2 aanroepen: %3.</translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message>
        <source>Check the proxy’s address and port, or whether it runs.</source>
        <translation>Controleer adres en poort van de proxy, of of hij draait.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be trusted here.</source>
        <translation>Controleer datum en tijd van deze computer; waar een proxy of virusscanner beveiligde verbindingen opent, moet het certificaat ervan hier vertrouwd worden.</translation>
    </message>
    <message>
        <source>Put the way to Freshdesk right, then check again.</source>
        <translation>Herstel de weg naar Freshdesk en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Let this computer set its clock from the network.</source>
        <translation>Laat deze computer de klok via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether that was intended; otherwise give the user the former rights back or use another key.</source>
        <translation>Kijk in Freshdesk of dat de bedoeling was; geef de gebruiker anders de vorige rechten terug of gebruik een andere sleutel.</translation>
    </message>
    <message>
        <source>Look which other programs use the account, or leave them less of the limit.</source>
        <translation>Kijk welke andere programma’s het account gebruiken, of laat ze minder van de limiet.</translation>
    </message>
    <message>
        <source>Wait a minute; if this repeats, look which other programs use the account.</source>
        <translation>Wacht een minuut; als dit zich herhaalt, kijk dan welke andere programma’s het account gebruiken.</translation>
    </message>
    <message>
        <source>Import now; if that fails, look at the checks above.</source>
        <translation>Importeer nu; als dat mislukt, bekijk dan de controles hierboven.</translation>
    </message>
    <message>
        <source>Put right what the checks above found, then import again.</source>
        <translation>Herstel wat de controles hierboven vonden en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lees die dag opnieuw.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Laat Deskbridge of zijn hub draaien op de computer waarvan de app het adres kreeg.</translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Voer de huidige sleutel in de app in, of genereer een nieuwe.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Kopieer de sleutel nog een keer naar de app.</translation>
    </message>
    <message>
        <source>Enter this integration’s key in the app, or generate a new one.</source>
        <translation>Voer in de app de sleutel van deze integratie in, of genereer een nieuwe.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled and reaches this computer.</source>
        <translation>Controleer in Freshdesk of de app is ingeschakeld en deze computer bereikt.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because imports find every contact; if this repeats, install the newest version of the app.</source>
        <translation>In de tellingen ontbreekt niets, want importen vinden elk contact; als dit zich herhaalt, installeer dan de nieuwste versie van de app.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Sluit Deskbridge, bewaar een kopie van de gegevensmap en zet de laatste back-up terug, of importeer opnieuw in een lege map.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Maak ruimte op de schijf, of verplaats de gegevensmap naar een andere.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Start de import.</translation>
    </message>
    <message>
        <source>Resume the integration.</source>
        <translation>Hervat de integratie.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Zet het instellen voort als injixo de contacten meteen nodig heeft.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installeer de app in Freshdesk met het adres van de ontvanger en de sleutel.</translation>
    </message>
    <message>
        <source>Name of the account found</source>
        <translation>Naam van het account gevonden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Owner of the API key unchanged</source>
        <translation>Eigenaar van de API-sleutel onveranderd</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Limiet van aanroepen</translation>
    </message>
    <message>
        <source>Conversations readable</source>
        <translation>Gesprekken leesbaar</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <translation>Gearchiveerde tickets</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Laatste import</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <source>Event receiver</source>
        <translation>Ontvanger van gebeurtenissen</translation>
    </message>
    <message>
        <source>The app’s injixo API key</source>
        <translation>injixo API-sleutel van de app</translation>
    </message>
    <message>
        <source>Events against imports</source>
        <translation>Gebeurtenissen tegenover importen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Sleutelhanger</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Vrije schijfruimte</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmaversie</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Er wordt geen proxy gebruikt.</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>De proxy %1 neemt verbindingen aan.</translation>
    </message>
    <message>
        <source>The secure connection is trusted.</source>
        <translation>De beveiligde verbinding wordt vertrouwd.</translation>
    </message>
    <message>
        <source>The secure connection is trusted: certificate from %1, valid until %2.</source>
        <translation>De beveiligde verbinding wordt vertrouwd: certificaat van %1, geldig tot %2.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with Freshdesk’s.</source>
        <translation>De klok van deze computer komt overeen met die van Freshdesk.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>De klok van deze computer en die van Freshdesk verschillen %Ln seconde, wat geen kwaad kan.</numerusform>
            <numerusform>De klok van deze computer en die van Freshdesk verschillen %Ln seconden, wat geen kwaad kan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has calls left.</source>
        <translation>Het account heeft nog aanroepen over.</translation>
    </message>
    <message>
        <source>The account allows %1 calls a minute.</source>
        <translation>Het account staat %1 aanroepen per minuut toe.</translation>
    </message>
    <message>
        <source>Of %1 calls a minute, %2 are left.</source>
        <translation>Van %1 aanroepen per minuut zijn er %2 over.</translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>Anderen, of een andere Deskbridge, hebben er deze minuut %Ln gebruikt.</numerusform>
            <numerusform>Anderen, of een andere Deskbridge, hebben er deze minuut %Ln gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s version is known.</source>
        <translation>De versie van het programma is bekend.</translation>
    </message>
    <message>
        <source>Deskbridge %1, with Qt %2, on %3.</source>
        <translation>Deskbridge %1, met Qt %2, op %3.</translation>
    </message>
    <message>
        <source>The network knows %1.</source>
        <translation>Het netwerk kent %1.</translation>
    </message>
    <message>
        <source>The network knows the account’s name.</source>
        <translation>Het netwerk kent de naam van het account.</translation>
    </message>
    <message>
        <source>The API key belongs to the same user with the same rights as before.</source>
        <translation>De API-sleutel is van dezelfde gebruiker met dezelfde rechten als eerst.</translation>
    </message>
    <message>
        <source>Conversations can be read.</source>
        <translation>Gesprekken kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Archived tickets can be read one by one.</source>
        <translation>Gearchiveerde tickets kunnen één voor één worden gelezen.</translation>
    </message>
    <message>
        <source>The last complete import ended at %1.</source>
        <translation>De laatste volledige import eindigde om %1.</translation>
    </message>
    <message>
        <source>The import is up to date.</source>
        <translation>De import is bij.</translation>
    </message>
    <message>
        <source>What was imported is complete.</source>
        <translation>Wat geïmporteerd is, is volledig.</translation>
    </message>
    <message>
        <source>The event receiver listens.</source>
        <translation>De ontvanger van gebeurtenissen luistert.</translation>
    </message>
    <message>
        <source>The app uses its key (…%1), last at %2.</source>
        <translation>De app gebruikt haar sleutel (…%1), het laatst om %2.</translation>
    </message>
    <message>
        <source>The app’s key is valid.</source>
        <translation>De sleutel van de app is geldig.</translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app announced %2.</source>
        <translation>Van %1 contacten in de laatste 24 uur meldde de app er %2.</translation>
    </message>
    <message>
        <source>The app’s events arrive.</source>
        <translation>De gebeurtenissen van de app komen aan.</translation>
    </message>
    <message>
        <source>The keychain gives the API key.</source>
        <translation>De sleutelhanger geeft de API-sleutel.</translation>
    </message>
    <message>
        <source>The database is whole (%1 MB).</source>
        <translation>De database is heel (%1 MB).</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>De database is heel.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is kept.</source>
        <translation>Waar de gegevens staan is %1 MB vrij.</translation>
    </message>
    <message>
        <source>There is room for the data.</source>
        <translation>Er is ruimte voor de gegevens.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk has expired (%1), or this computer’s clock is wrong.</source>
        <translation>Het certificaat dat namens Freshdesk antwoordt is verlopen (%1), of de klok van deze computer is verkeerd.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not valid yet by this computer’s clock.</source>
        <translation>Het certificaat dat namens Freshdesk antwoordt is volgens de klok van deze computer nog niet geldig.</translation>
    </message>
    <message>
        <source>The certificate that answers was made for another name.</source>
        <translation>Het certificaat dat antwoordt is voor een andere naam gemaakt.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk comes from %1, which this computer does not trust.</source>
        <translation>Het certificaat dat namens Freshdesk antwoordt komt van %1, die deze computer niet vertrouwt.</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>een onbekende instantie</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not accepted.</source>
        <translation>Het certificaat dat namens Freshdesk antwoordt wordt niet geaccepteerd.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>De app gebruikt een beëindigde sleutel (…%1): %Ln keer geweigerd sinds %2.</numerusform>
            <numerusform>De app gebruikt een beëindigde sleutel (…%1): %Ln keer geweigerd sinds %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key now belongs to another user than when it was last looked at.</source>
        <translation>De API-sleutel is nu van een andere gebruiker dan toen hij het laatst bekeken werd.</translation>
    </message>
    <message>
        <source>The role of the API key’s user has changed since it was last looked at.</source>
        <translation>De rol van de gebruiker van de API-sleutel is veranderd sinds de laatste blik.</translation>
    </message>
    <message>
        <source>The tickets that the API key’s user sees have changed since the last look.</source>
        <translation>De tickets die de gebruiker van de API-sleutel ziet, zijn veranderd sinds de laatste blik.</translation>
    </message>
    <message>
        <source>Whether the API key’s user is an occasional agent has changed since the last look.</source>
        <translation>Of de gebruiker van de API-sleutel een occasionele agent is, is veranderd sinds de laatste blik.</translation>
    </message>
    <message>
        <source>The API key’s user or plan has changed since it was last looked at.</source>
        <translation>De gebruiker van de API-sleutel of het abonnement is veranderd sinds de laatste blik.</translation>
    </message>
    <message>
        <source>Not checked, because the proxy looks names up.</source>
        <translation>Niet gecontroleerd, omdat de proxy namen opzoekt.</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connections.</source>
        <translation>De proxy %1 neemt geen verbindingen aan.</translation>
    </message>
    <message>
        <source>Not checked, because a sandbox on this computer is spoken to without encryption.</source>
        <translation>Niet gecontroleerd, omdat met een sandbox op deze computer onversleuteld wordt gesproken.</translation>
    </message>
    <message>
        <source>The secure connection is trusted; Freshdesk’s certificate ends at %1.</source>
        <translation>De beveiligde verbinding wordt vertrouwd; het certificaat van Freshdesk eindigt op %1.</translation>
    </message>
    <message>
        <source>Not checked, because Freshdesk gave no answer to look at.</source>
        <translation>Niet gecontroleerd, omdat Freshdesk geen antwoord gaf om te bekijken.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %Ln seconde voor op die van Freshdesk.</numerusform>
            <numerusform>De klok van deze computer loopt %Ln seconden voor op die van Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %Ln seconde achter op die van Freshdesk.</numerusform>
            <numerusform>De klok van deze computer loopt %Ln seconden achter op die van Freshdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because the key’s user was not looked at before.</source>
        <translation>Niet vergeleken, omdat de gebruiker van de sleutel niet eerder bekeken was.</translation>
    </message>
    <message>
        <source>Freshdesk tells no limit of calls for this account.</source>
        <translation>Freshdesk noemt geen limiet van aanroepen voor dit account.</translation>
    </message>
    <message>
        <source>Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.</source>
        <translation>Anderen, of een andere Deskbridge, hebben %1 van de %2 aanroepen per minuut van het account gebruikt.</translation>
    </message>
    <message>
        <source>The account’s calls of this minute are used up.</source>
        <translation>De aanroepen van het account voor deze minuut zijn op.</translation>
    </message>
    <message>
        <source>Not checked, because no customer has replied to the tickets at hand.</source>
        <translation>Niet gecontroleerd, omdat geen klant op de beschikbare tickets heeft geantwoord.</translation>
    </message>
    <message>
        <source>The account’s plan has no archive, so no ticket is hidden in one.</source>
        <translation>Het abonnement van het account heeft geen archief, dus er is geen ticket in verborgen.</translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Er is nog niets volledig geïmporteerd.</translation>
    </message>
    <message>
        <source>Not checked, because the integration is paused.</source>
        <translation>Niet gecontroleerd, omdat de integratie gepauzeerd is.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Er loopt een import.</translation>
    </message>
    <message>
        <source>No import has been completed since %1.</source>
        <translation>Sinds %1 is geen import voltooid.</translation>
    </message>
    <message>
        <source>The last import failed. %1</source>
        <translation>De laatste import mislukte. %1</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk’s own count yet.</source>
        <translation>Nog niet vergeleken met de telling van Freshdesk.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk’s own count.</source>
        <translation>De nieuwste dagen kunnen niet met de telling van Freshdesk worden vergeleken.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Op %1 telt Freshdesk %2 tickets, hier zijn het er %3.</translation>
    </message>
    <message>
        <source>Not visible here, because injixo receives the app’s events.</source>
        <translation>Hier niet zichtbaar, omdat injixo de gebeurtenissen van de app ontvangt.</translation>
    </message>
    <message>
        <source>Not checked, because the app is not set up.</source>
        <translation>Niet gecontroleerd, omdat de app niet is ingesteld.</translation>
    </message>
    <message>
        <source>Not known here: the program that receives the events would know.</source>
        <translation>Hier niet bekend: het programma dat de gebeurtenissen ontvangt zou het weten.</translation>
    </message>
    <message>
        <source>Not checked, because the app has not used its key yet.</source>
        <translation>Niet gecontroleerd, omdat de app haar sleutel nog niet heeft gebruikt.</translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Niets luistert naar de gebeurtenissen van de app.</translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Een app biedt een injixo API-sleutel met een typefout aan, %Ln keer sinds %1.</numerusform>
            <numerusform>Een app biedt een injixo API-sleutel met een typefout aan, %Ln keer sinds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Een app biedt een injixo API-sleutel aan die hier nooit is uitgegeven, %Ln keer sinds %1.</numerusform>
            <numerusform>Een app biedt een injixo API-sleutel aan die hier nooit is uitgegeven, %Ln keer sinds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>De app zwijgt terwijl Freshdesk druk is: %Ln contact sinds %1 is niet gemeld.</numerusform>
            <numerusform>De app zwijgt terwijl Freshdesk druk is: %Ln contacten sinds %1 zijn niet gemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app did not announce %2.</source>
        <translation>Van %1 contacten in de laatste 24 uur meldde de app er %2 niet.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>De database is heel voor zover er tijd was om te kijken; %Ln tabel is weggelaten.</numerusform>
            <numerusform>De database is heel voor zover er tijd was om te kijken; %Ln tabellen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk that holds the data is full: %1 MB are free.</source>
        <translation>De schijf met de gegevens is vol: %1 MB is vrij.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where the data is kept.</source>
        <translation>Waar de gegevens staan is maar %1 MB vrij.</translation>
    </message>
    <message>
        <source>Enter this integration’s own key in the app; each account’s app has its own.</source>
        <translation>Voer in de app de sleutel van deze integratie in; de app van elk account heeft een eigen sleutel.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>De app gebruikt de injixo API-sleutel van een andere integratie, %1 (…%2): één keer geweigerd sinds %3.</numerusform>
            <numerusform>De app gebruikt de injixo API-sleutel van een andere integratie, %1 (…%2): %Ln keer geweigerd sinds %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Operational</source>
        <comment>verdict</comment>
        <translation>Operationeel</translation>
    </message>
    <message>
        <source>Catching up</source>
        <comment>verdict</comment>
        <translation>Haalt in</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>verdict</comment>
        <translation>Verminderd</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>verdict</comment>
        <translation>Actie vereist</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>verdict</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Events from the app</source>
        <translation>Gebeurtenissen van de app</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo API-sleutel</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Accountlimiet</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Nu importeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Instellen voortzetten…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key…</source>
        <translation>Freshdesk API-sleutel vervangen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <comment>an injixo API key</comment>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>Install the app…</source>
        <translation>App installeren…</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Controles uitvoeren</translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Deze dag opnieuw lezen</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Instellingen openen…</translation>
    </message>
    <message>
        <source>Data is flowing.</source>
        <translation>De gegevens stromen.</translation>
    </message>
    <message>
        <source>Freshdesk does not accept the API key any more.</source>
        <translation>Freshdesk accepteert de API-sleutel niet meer.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is no longer Account Administrator.</source>
        <translation>De eigenaar van de API-sleutel is geen Account Administrator meer.</translation>
    </message>
    <message>
        <source>Roles and plan cannot be read any more, and the connection can end at any time.</source>
        <translation>Rollen en abonnement kunnen niet meer worden gelezen, en de verbinding kan elk moment ophouden.</translation>
    </message>
    <message>
        <source>Give the agent the role back in Freshdesk, or use an Account Administrator&apos;s key.</source>
        <translation>Geef de agent de rol terug in Freshdesk, of gebruik de sleutel van een Account Administrator.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner no longer sees all tickets.</source>
        <translation>De eigenaar van de API-sleutel ziet niet meer alle tickets.</translation>
    </message>
    <message>
        <source>Tickets of other groups are missing from the queues without an error.</source>
        <translation>Tickets van andere groepen ontbreken in de queues zonder foutmelding.</translation>
    </message>
    <message>
        <source>Set the agent&apos;s ticket scope to global access in Freshdesk, or use another key.</source>
        <translation>Geef de agent in Freshdesk globale toegang tot tickets, of gebruik een andere sleutel.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is now an occasional agent.</source>
        <translation>De eigenaar van de API-sleutel is nu een occasionele agent.</translation>
    </message>
    <message>
        <source>Without a day pass the key stops working.</source>
        <translation>Zonder dagpas werkt de sleutel niet meer.</translation>
    </message>
    <message>
        <source>Make the agent a full-time agent in Freshdesk, or use another key.</source>
        <translation>Maak van de agent in Freshdesk een fulltime-agent, of gebruik een andere sleutel.</translation>
    </message>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>De Freshdesk API-sleutel is %Ln dag oud.</numerusform>
            <numerusform>De Freshdesk API-sleutel is %Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>Hij werkt; de herinnering staat op %Ln dag.</numerusform>
            <numerusform>Hij werkt; de herinnering staat op %Ln dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it when it suits you.</source>
        <translation>Vervang hem wanneer het je uitkomt.</translation>
    </message>
    <message>
        <source>There is no injixo API key yet.</source>
        <translation>Er is nog geen injixo API-sleutel.</translation>
    </message>
    <message>
        <source>Continue the set-up to generate or enter one.</source>
        <translation>Zet het instellen voort om er een te genereren of in te voeren.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced; the former one, ending in %1, still works.</source>
        <translation>De injixo API-sleutel wordt vervangen; de vorige, eindigend op %1, werkt nog.</translation>
    </message>
    <message>
        <source>Enter the new key in the app, then end the former one.</source>
        <translation>Voer de nieuwe sleutel in de app in en beëindig daarna de vorige.</translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>De injixo API-sleutel is %Ln dag oud.</numerusform>
            <numerusform>De injixo API-sleutel is %Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>%Ln dag oud.</numerusform>
            <numerusform>%Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Er is nog niets volledig geïmporteerd.</translation>
    </message>
    <message>
        <source>The source queues are empty or show a part only.</source>
        <translation>De bronqueues zijn leeg of tonen slechts een deel.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Start de import.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>De eerste import loopt.</translation>
    </message>
    <message>
        <source>The source queues show a part only until it is done.</source>
        <translation>De bronqueues tonen slechts een deel tot die klaar is.</translation>
    </message>
    <message>
        <source>The last complete import was at %1.</source>
        <translation>De laatste volledige import was om %1.</translation>
    </message>
    <message>
        <source>Contacts since then are not in the queues yet.</source>
        <translation>Contacten van daarna staan nog niet in de queues.</translation>
    </message>
    <message>
        <source>Import now; if that fails, run the checks.</source>
        <translation>Importeer nu; als dat mislukt, voer dan de controles uit.</translation>
    </message>
    <message>
        <source>Imports fail since %1.</source>
        <translation>Importen mislukken sinds %1.</translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached since %1.</source>
        <translation>Freshdesk is niet bereikbaar sinds %1.</translation>
    </message>
    <message>
        <source>Last complete import at %1.</source>
        <translation>Laatste volledige import om %1.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events; they cannot be seen from here.</source>
        <translation>injixo ontvangt de gebeurtenissen van de app; ze zijn hier niet te zien.</translation>
    </message>
    <message>
        <source>The verdict is built from the import alone.</source>
        <translation>Het oordeel berust alleen op de import.</translation>
    </message>
    <message>
        <source>The app is not set up.</source>
        <translation>De app is niet ingesteld.</translation>
    </message>
    <message>
        <source>Imports find every contact by themselves, some minutes later.</source>
        <translation>Importen vinden elk contact vanzelf, enkele minuten later.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Zet het instellen voort als injixo de contacten meteen nodig heeft.</translation>
    </message>
    <message>
        <source>No event, and nothing to announce: Freshdesk is quiet.</source>
        <translation>Geen gebeurtenis, en niets te melden: Freshdesk is rustig.</translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>De app zwijgt terwijl Freshdesk druk is: %Ln contact sinds %1 is niet gemeld.</numerusform>
            <numerusform>De app zwijgt terwijl Freshdesk druk is: %Ln contacten sinds %1 zijn niet gemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports still find every contact, some minutes later.</source>
        <translation>Importen vinden nog steeds elk contact, enkele minuten later.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled, and run the checks.</source>
        <translation>Controleer in Freshdesk of de app is ingeschakeld, en voer de controles uit.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key that has ended (…%1), since %2.</source>
        <translation>De app gebruikt een beëindigde injixo API-sleutel (…%1), sinds %2.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key (…%1) that was ended on %2.</source>
        <translation>De app gebruikt een injixo API-sleutel (…%1) die op %2 is beëindigd.</translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>Geen van zijn gebeurtenissen wordt geaccepteerd (%Ln geweigerd).</numerusform>
            <numerusform>Geen van zijn gebeurtenissen wordt geaccepteerd (%Ln geweigerd).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Voer de huidige sleutel in de app in, of genereer een nieuwe.</translation>
    </message>
    <message>
        <source>The event receiver is not listening.</source>
        <translation>De ontvanger van gebeurtenissen luistert niet.</translation>
    </message>
    <message>
        <source>Events arrive.</source>
        <translation>Er komen gebeurtenissen aan.</translation>
    </message>
    <message>
        <source>Last event at %1; %2 of %3 contacts of the last 24 hours announced.</source>
        <translation>Laatste gebeurtenis om %1; %2 van %3 contacten van de laatste 24 uur gemeld.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Op %1 telt Freshdesk %2 tickets, hier zijn het er %3.</translation>
    </message>
    <message>
        <source>That day&apos;s numbers are not complete.</source>
        <translation>De aantallen van die dag zijn niet volledig.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lees die dag opnieuw.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk&apos;s own count.</source>
        <translation>De nieuwste dagen kunnen niet met de telling van Freshdesk worden vergeleken.</translation>
    </message>
    <message>
        <source>Others use %1 of the account&apos;s %2 calls a minute.</source>
        <translation>Anderen gebruiken %1 van de %2 aanroepen per minuut van het account.</translation>
    </message>
    <message>
        <source>Imports wait for them.</source>
        <translation>Importen wachten op hen.</translation>
    </message>
    <message>
        <source>Change the reserve if imports are too slow.</source>
        <translation>Wijzig de reserve als importen te langzaam gaan.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Niet bekend.</translation>
    </message>
    <message>
        <source>%1 calls a minute.</source>
        <translation>%1 aanroepen per minuut.</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk&apos;s own count yet.</source>
        <translation>Nog niet vergeleken met de telling van Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing is imported until it is resumed.</source>
        <translation>Er wordt niets geïmporteerd tot ze wordt hervat.</translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>De herinnering komt over %Ln dag.</numerusform>
            <numerusform>De herinnering komt over %Ln dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app has not used its key yet.</source>
        <translation>De app heeft zijn sleutel nog niet gebruikt.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver&apos;s address and key.</source>
        <translation>Installeer de app in Freshdesk met het adres van de ontvanger en de sleutel.</translation>
    </message>
    <message>
        <source>The app keeps its events and sends them later; imports find the contacts until then.</source>
        <translation>De app bewaart zijn gebeurtenissen en stuurt ze later; tot dan vinden importen de contacten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln dag kan niet worden bewezen, omdat tickets van die leeftijd gearchiveerd kunnen zijn of de historie binnen de dag begint.</numerusform>
            <numerusform>%Ln dagen kunnen niet worden bewezen, omdat tickets van die leeftijd gearchiveerd kunnen zijn of de historie binnen de dag begint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>De aantallen van %Ln dag zijn niet volledig.</numerusform>
            <numerusform>De aantallen van %Ln dagen zijn niet volledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls a minute are used.</source>
        <translation>%1 van %2 aanroepen per minuut zijn gebruikt.</translation>
    </message>
    <message>
        <source>Nothing is missing by that: tickets were deleted or archived since they were read. But the day cannot be proved.</source>
        <translation>Daardoor ontbreekt niets: tickets zijn sinds het lezen verwijderd of gearchiveerd. Maar de dag kan niet worden bewezen.</translation>
    </message>
    <message>
        <source>Read that day again to learn which ones.</source>
        <translation>Lees die dag opnieuw om te weten welke.</translation>
    </message>
    <message>
        <source>Tickets as old as those of %1 may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>Tickets zo oud als die van %1 kunnen gearchiveerd zijn; Freshdesk somt die niet op en telt ze niet.</translation>
    </message>
    <message>
        <source>Reading the archive can prove those days.</source>
        <translation>Het archief lezen kan die dagen bewijzen.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>De historie begint binnen %1, en Freshdesk telt alleen hele dagen.</translation>
    </message>
    <message>
        <source>The days after it are compared once they are over.</source>
        <translation>De dagen erna worden vergeleken zodra ze voorbij zijn.</translation>
    </message>
    <message>
        <source>The app is using the injixo API key of another integration, %1 (…%2), since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>De app gebruikt de injixo API-sleutel van een andere integratie, %1 (…%2), sinds %3.</translation>
    </message>
    <message>
        <source>Enter this integration&apos;s own key in the app.</source>
        <translation>Voer in de app de sleutel van deze integratie in.</translation>
    </message>
    <message>
        <source>Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them runs, another program uses its port: end that one, or choose another port.</source>
        <translation>Laat Deskbridge open of draai ‘deskbridgectl hub’ als dienst. Draait een van beide, dan gebruikt een ander programma de poort: beëindig dat of kies een andere poort.</translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets.</source>
        <translation>Van de seconde %1 toont de lijst van Freshdesk niet alle tickets.</translation>
    </message>
    <message>
        <source>Some tickets that changed in that second may be missing.</source>
        <translation>Sommige tickets die in die seconde zijn gewijzigd, ontbreken misschien.</translation>
    </message>
    <message>
        <source>Import now: that second is read once more. Comparing with Freshdesk&apos;s own count finds the days that lack tickets.</source>
        <translation>Nu importeren: die seconde wordt nog eens gelezen. De vergelijking met de telling van Freshdesk vindt de dagen waaraan tickets ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>De gesprekken van %Ln ticket kwamen onleesbaar aan.</numerusform>
            <numerusform>De gesprekken van %Ln tickets kwamen onleesbaar aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their replies are not in the queues yet.</source>
        <translation>De antwoorden staan nog niet in de wachtrijen.</translation>
    </message>
    <message>
        <source>They are asked for again every day, and when you import now.</source>
        <translation>Ze worden elke dag opnieuw opgevraagd, en wanneer je nu importeert.</translation>
    </message>
    <message>
        <source>Every injixo API key has been ended, so nothing the app sends is accepted.</source>
        <translation>Alle injixo API-sleutels zijn beëindigd, dus niets van wat de app stuurt, wordt aangenomen.</translation>
    </message>
    <message>
        <source>Generate a new one and enter it in the app.</source>
        <translation>Genereer een nieuwe en voer die in de app in.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <comment>the age of a key</comment>
        <translation>Sinds vandaag.</translation>
    </message>
    <message>
        <source>No injixo API key is valid.</source>
        <translation>Geen enkele injixo API-sleutel is geldig.</translation>
    </message>
    <message>
        <source>Generate one and enter it in the app.</source>
        <translation>Genereer er een en voer die in de app in.</translation>
    </message>
</context>
<context>
    <name>HubArguments</name>
    <message>
        <source>--tls-cert and --tls-key go together: the certificate and its key.</source>
        <translation>--tls-cert en --tls-key horen bij elkaar: het certificaat en de sleutel ervan.</translation>
    </message>
    <message>
        <source>--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert and --tls-key.</source>
        <translation>--behind-proxy zegt dat een proxy HTTPS spreekt en gaat dus zonder --tls-cert en --tls-key.</translation>
    </message>
    <message>
        <source>Keys would be readable on the way to this address. Give a certificate with --tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it speaks HTTPS.</source>
        <translation>Op weg naar dit adres zouden sleutels leesbaar zijn. Geef een certificaat met --tls-cert, of zeg --behind-proxy als een proxy ervoor HTTPS spreekt.</translation>
    </message>
    <message>
        <source>--on-change takes a command.</source>
        <translation>--on-change verwacht een opdracht.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8437 or [::1]:8437.</source>
        <translation>--listen verwacht een adres en een poort, zoals 127.0.0.1:8437 of [::1]:8437.</translation>
    </message>
</context>
<context>
    <name>KeyInspectionText</name>
    <message>
        <source>a deleted integration</source>
        <translation>een verwijderde integratie</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1. It is valid, and was generated on %2.</source>
        <translation>Dit is de injixo API-sleutel van %1. Hij is geldig en is gegenereerd op %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced and ends on %3. It was generated on %2.</source>
        <translation>Dit is de vorige injixo API-sleutel van %1. Hij is nog geldig, maar wordt vervangen en eindigt op %3. Hij is gegenereerd op %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced. It was generated on %2.</source>
        <translation>Dit is de vorige injixo API-sleutel van %1. Hij is nog geldig, maar wordt vervangen. Hij is gegenereerd op %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that ended on %3; the app is refused with it. It was generated on %2.</source>
        <translation>Dit is een injixo API-sleutel van %1 die op %3 eindigde; de app wordt ermee geweigerd. Hij is gegenereerd op %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that has ended; the app is refused with it. It was generated on %2.</source>
        <translation>Dit is een beëindigde injixo API-sleutel van %1; de app wordt ermee geweigerd. Hij is gegenereerd op %2.</translation>
    </message>
    <message>
        <source>This begins like an injixo API key from Deskbridge, but a character is wrong, missing or too many.</source>
        <translation>Dit begint als een injixo API-sleutel van Deskbridge, maar een teken is verkeerd, ontbreekt of is te veel.</translation>
    </message>
    <message>
        <source>This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a key that was generated in injixo.</source>
        <translation>Dit is geen injixo API-sleutel van Deskbridge. Het kan een Freshdesk API-sleutel zijn, of een sleutel die in injixo is gegenereerd.</translation>
    </message>
    <message>
        <source>This is a whole injixo API key, but it was not issued in this data folder.</source>
        <translation>Dit is een hele injixo API-sleutel, maar hij is niet in deze gegevensmap uitgegeven.</translation>
    </message>
    <message>
        <source>It was last used on %1.</source>
        <translation>Hij is het laatst gebruikt op %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Hij is nooit gebruikt.</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1 that was generated in injixo and pasted here on %2. Whether it is still valid only injixo knows.</source>
        <translation>Dit is de injixo API-sleutel van %1, die in injixo is gegenereerd en hier op %2 is geplakt. Of hij nog geldig is, weet alleen injixo.</translation>
    </message>
    <message>
        <source>This is the Freshdesk API key of %1, stored here on %2.</source>
        <translation>Dit is de Freshdesk API-sleutel van %1, hier opgeslagen op %2.</translation>
    </message>
    <message>
        <source>The last complete import with it ended on %1.</source>
        <comment>with a key</comment>
        <translation>De laatste volledige import ermee eindigde op %1.</translation>
    </message>
    <message>
        <source>No import with it is complete yet.</source>
        <comment>with a key</comment>
        <translation>Nog geen import ermee is volledig.</translation>
    </message>
    <message>
        <source>That is another integration than this one, which needs a key of its own.</source>
        <translation>Dat is een andere integratie dan deze, die een eigen sleutel nodig heeft.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Het resultaat kon niet naar de standaarduitvoer worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Deskbridge receives the app&apos;s events at %1.</source>
        <translation>Deskbridge ontvangt de gebeurtenissen van de app op %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls by HTTPS on port 443: that address has to lead here from the internet.</source>
        <translation>Freshdesk belt via HTTPS op poort 443: dat adres moet vanaf internet hierheen leiden.</translation>
    </message>
    <message>
        <source>Only this computer reaches that address. Freshdesk calls from the internet, by HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to here. On a server, “deskbridgectl hub” does the same without a window.</source>
        <translation>Alleen deze computer bereikt dat adres. Freshdesk belt vanaf internet, via HTTPS op poort 443: een reverse proxy met een certificaat moet de aanroepen hierheen doorgeven. Op een server doet ‘deskbridgectl hub’ hetzelfde zonder venster.</translation>
    </message>
    <message>
        <source>Another program uses port %1, so no events are received here.</source>
        <translation>Een ander programma gebruikt poort %1, dus hier worden geen gebeurtenissen ontvangen.</translation>
    </message>
    <message>
        <source>End the other program or choose another port. Deskbridge keeps trying.</source>
        <translation>Beëindig het andere programma of kies een andere poort. Deskbridge blijft het proberen.</translation>
    </message>
    <message>
        <source>No events are received: this computer does not let Deskbridge listen at %1.</source>
        <translation>Er worden geen gebeurtenissen ontvangen: deze computer laat Deskbridge niet luisteren op %1.</translation>
    </message>
    <message>
        <source>Choose another port. Deskbridge keeps trying.</source>
        <translation>Kies een andere poort. Deskbridge blijft het proberen.</translation>
    </message>
    <message>
        <source>No events are received: at %1 they would come unprotected.</source>
        <translation>Er worden geen gebeurtenissen ontvangen: op %1 zouden ze onbeschermd aankomen.</translation>
    </message>
    <message>
        <source>An address of the network needs a certificate, or a proxy in front of it.</source>
        <translation>Een adres van het netwerk heeft een certificaat nodig, of een proxy ervoor.</translation>
    </message>
    <message>
        <source>No events are received: the receiver&apos;s certificate cannot be used.</source>
        <translation>Er worden geen gebeurtenissen ontvangen: het certificaat van de ontvanger is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Certificate and key have to be PEM files that belong together, the key without a password.</source>
        <translation>Certificaat en sleutel moeten PEM-bestanden zijn die bij elkaar horen, de sleutel zonder wachtwoord.</translation>
    </message>
    <message>
        <source>No events are received: they cannot be stored.</source>
        <translation>Er worden geen gebeurtenissen ontvangen: ze kunnen niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Look at the disk and the data folder. Deskbridge keeps trying.</source>
        <translation>Kijk naar de schijf en de gegevensmap. Deskbridge blijft het proberen.</translation>
    </message>
    <message>
        <source>No receiver runs in this program.</source>
        <translation>In dit programma draait geen ontvanger.</translation>
    </message>
    <message>
        <source>A hub that works on the same data folder may receive the app&apos;s events.</source>
        <translation>Een hub die met dezelfde gegevensmap werkt, kan de gebeurtenissen van de app ontvangen.</translation>
    </message>
    <message>
        <source>Waiting for the app…</source>
        <translation>Wachten op de app…</translation>
    </message>
    <message>
        <source>Key verified at %1 · waiting for the first event</source>
        <translation>Sleutel gecontroleerd om %1 · wachten op de eerste gebeurtenis</translation>
    </message>
    <message>
        <source>Key verified at %1 · first event at %2</source>
        <translation>Sleutel gecontroleerd om %1 · eerste gebeurtenis om %2</translation>
    </message>
    <message>
        <source>Enter the key that was generated for this integration in the app.</source>
        <translation>Voer in de app de sleutel in die voor deze integratie is gegenereerd.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key has ended.</source>
        <translation>Een poging om %1 is geweigerd: de sleutel ervan is beëindigd.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: a character of its key is wrong.</source>
        <translation>Een poging om %1 is geweigerd: een teken van de sleutel is verkeerd.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: what it showed is no injixo API key.</source>
        <translation>Een poging om %1 is geweigerd: wat getoond werd is geen injixo API-sleutel.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key was not generated here.</source>
        <translation>Een poging om %1 is geweigerd: de sleutel ervan is niet hier gegenereerd.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key is that of another integration, %2.</source>
        <translation>Een poging om %1 is geweigerd: de sleutel ervan is die van een andere integratie, %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation>Instellen niet voltooid</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a key</comment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <comment>state of a key</comment>
        <translation>Wordt vervangen</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a key</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <comment>where a key was generated</comment>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>injixo</source>
        <comment>where a key was generated</comment>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Counted: a new ticket.</source>
        <translation>Geteld: een nieuw ticket.</translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation>Geteld: het antwoord van de klant.</translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation>Geteld als onbekend: het ticket was al verwijderd of spam toen dit bericht voor het eerst werd gezien.</translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation>Niet geteld: het eigen antwoord van de agent.</translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation>Niet geteld: een notitie.</translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation>Niet geteld: het ticket is naar iemand anders doorgestuurd.</translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation>Niet geteld: een privébericht, dat niet van de klant is.</translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation>Niet geteld: het antwoord op een tevredenheidsonderzoek.</translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation>Niet geteld: het herhaalt het openingsbericht van de chat, waarvoor het ticket al staat (aanname).</translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation>Niet geteld: ouder dan het voor deze integratie gekozen begin van de historie.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Eerste import</translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Doorlopende import</translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Zoeken naar verwijderde tickets en spam</translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Gebeurtenis van de app</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Gearchiveerde tickets</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nobody yet: the app is not set up</source>
        <translation>nog niemand: de app is niet ingesteld</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a check, its outcome, what was found</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>No check failed or warned.</source>
        <translation>Geen controle mislukte of waarschuwde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing that Deskbridge knows of.</source>
        <translation>Niets waarvan Deskbridge weet.</translation>
    </message>
    <message>
        <source>Freshdesk integration with injixo: what is known</source>
        <translation>Freshdesk-integratie met injixo: wat bekend is</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integratie: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Since when: %1 since %2</source>
        <translation>Sinds wanneer: %1 sinds %2</translation>
    </message>
    <message>
        <source>Since when: %1</source>
        <translation>Sinds wanneer: %1</translation>
    </message>
    <message>
        <source>Which error: %1 %2</source>
        <translation>Welke fout: %1 %2</translation>
    </message>
    <message>
        <source>Last complete import: %1</source>
        <translation>Laatste volledige import: %1</translation>
    </message>
    <message>
        <source>Receives the app’s events: %1</source>
        <translation>Ontvangt de gebeurtenissen van de app: %1</translation>
    </message>
    <message>
        <source>How many source queues: %1, from %2 Freshdesk groups</source>
        <translation>Hoeveel bronqueues: %1, uit %2 Freshdesk-groepen</translation>
    </message>
    <message>
        <source>How many users: fill in by hand; Deskbridge does not know injixo’s users</source>
        <translation>Hoeveel gebruikers: met de hand invullen; Deskbridge kent de gebruikers van injixo niet</translation>
    </message>
    <message>
        <source>Deskbridge %1, Qt %2, %3</source>
        <translation>Deskbridge %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>What the checks found:</source>
        <translation>Wat de controles vonden:</translation>
    </message>
    <message>
        <source>What changed recently:</source>
        <translation>Wat onlangs veranderde:</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Er is al een bestand met die naam.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Kies een andere naam, of verwijder het bestand eerst.</translation>
    </message>
    <message>
        <source>The folder for the file does not exist.</source>
        <translation>De map voor het bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Maak ze aan, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Het bestand kan daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Kies een plek waar je mag schrijven.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>De schijf heeft geen ruimte voor het bestand.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Maak ruimte, of kies een andere schijf.</translation>
    </message>
</context>
<context>
    <name>deskbridge::AboutBox</name>
    <message>
        <source>About Deskbridge</source>
        <translation>Over Deskbridge</translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation>Verbindt een Freshdesk-account met injixo workforcemanagement.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation>Onder de Apache-licentie 2.0. Freshdesk en injixo zijn namen van hun eigenaren.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the activity by any of its words</source>
        <translation>Filter de activiteit op een van de woorden</translation>
    </message>
    <message>
        <source>All integrations and Deskbridge itself</source>
        <translation>Alle integraties en Deskbridge zelf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Kopieert de gekozen regels, of alle die getoond worden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Here will be what happens and who did it: imports that end or fail, keys that are made, replaced or revoked, changes of the status and of the settings.</source>
        <translation>Hier staat straks wat er gebeurt en wie het deed: importen die eindigen of mislukken, sleutels die worden gemaakt, vervangen of ingetrokken, wijzigingen van de status en van de instellingen.</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Geen regel past bij het filter</translation>
    </message>
    <message>
        <source>The filter looks at the lines that are shown so far.</source>
        <translation>Het filter bekijkt de regels die tot nu toe getoond zijn.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Eerdere tonen</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Tijden zijn in %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as a CSV file</source>
        <translation>Slaat de getoonde regels op als CSV-bestand</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityText</name>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>First import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Eerste import voltooid. Tickets gelezen: %1, contacten geteld: %2</translation>
    </message>
    <message>
        <source>Import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Import voltooid. Tickets gelezen: %1, contacten geteld: %2</translation>
    </message>
    <message>
        <source>First import stopped before its end. Tickets read: %1</source>
        <translation>Eerste import voortijdig gestopt. Tickets gelezen: %1</translation>
    </message>
    <message>
        <source>Import stopped before its end. Tickets read: %1</source>
        <translation>Import voortijdig gestopt. Tickets gelezen: %1</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Import mislukt: %1</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import mislukt</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked</source>
        <translation>injixo API-sleutel …%1 ingetrokken</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked; last used %2</source>
        <translation>injixo API-sleutel …%1 ingetrokken; laatst gebruikt %2</translation>
    </message>
    <message>
        <source>Freshdesk API key replaced by …%1</source>
        <translation>Freshdesk API-sleutel vervangen door …%1</translation>
    </message>
    <message>
        <source>Freshdesk API key …%1 replaced by …%2</source>
        <translation>Freshdesk API-sleutel …%1 vervangen door …%2</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key has another role</source>
        <translation>De eigenaar van de Freshdesk API-sleutel heeft een andere rol</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key sees another part of the tickets</source>
        <translation>De eigenaar van de Freshdesk API-sleutel ziet een ander deel van de tickets</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key is no longer, or is now, an occasional agent</source>
        <translation>De eigenaar van de Freshdesk API-sleutel is geen occasionele agent meer, of is het nu juist</translation>
    </message>
    <message>
        <source>The Freshdesk API key belongs to another agent</source>
        <translation>De Freshdesk API-sleutel is van een andere agent</translation>
    </message>
    <message>
        <source>Checks run: all passed</source>
        <translation>Controles uitgevoerd: alle geslaagd</translation>
    </message>
    <message>
        <source>Checks run: passed with warnings</source>
        <translation>Controles uitgevoerd: geslaagd met waarschuwingen</translation>
    </message>
    <message>
        <source>Checks run: something is wrong</source>
        <translation>Controles uitgevoerd: er is iets mis</translation>
    </message>
    <message>
        <source>Checks run</source>
        <translation>Controles uitgevoerd</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a setting</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Setting “%1” changed from %2 to %3</source>
        <translation>Instelling ‘%1’ gewijzigd van %2 naar %3</translation>
    </message>
    <message>
        <source>Minutes between imports</source>
        <translation>Minuten tussen importen</translation>
    </message>
    <message>
        <source>Share of the call limit left to others, in percent</source>
        <translation>Deel van de aanroeplimiet dat voor anderen overblijft, in procent</translation>
    </message>
    <message>
        <source>Calls a minute at most</source>
        <translation>Aanroepen per minuut hoogstens</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>Days until a key&apos;s age is pointed out</source>
        <translation>Dagen tot op de leeftijd van een sleutel wordt gewezen</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>who did something</comment>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <comment>who did something</comment>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>the Freshworks app</source>
        <comment>who did something</comment>
        <translation>de Freshworks-app</translation>
    </message>
    <message>
        <source>Integration added for the Freshdesk account %1</source>
        <translation>Integratie toegevoegd voor het Freshdesk-account %1</translation>
    </message>
    <message>
        <source>Integration deleted; its imported data was kept</source>
        <translation>Integratie verwijderd; de geïmporteerde gegevens zijn bewaard</translation>
    </message>
    <message>
        <source>Integration deleted with its imported data</source>
        <translation>Integratie verwijderd met haar geïmporteerde gegevens</translation>
    </message>
    <message>
        <source>Integration paused</source>
        <translation>Integratie gepauzeerd</translation>
    </message>
    <message>
        <source>Integration resumed</source>
        <translation>Integratie hervat</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Instellen voltooid</translation>
    </message>
    <message>
        <source>The app&apos;s events go to injixo from now on</source>
        <translation>De gebeurtenissen van de app gaan voortaan naar injixo</translation>
    </message>
    <message>
        <source>The app&apos;s events go to Deskbridge from now on</source>
        <translation>De gebeurtenissen van de app gaan voortaan naar Deskbridge</translation>
    </message>
    <message>
        <source>Group “%1” is now called “%2” in Freshdesk</source>
        <translation>Groep ‘%1’ heet nu ‘%2’ in Freshdesk</translation>
    </message>
    <message>
        <source>New source queue: %1</source>
        <translation>Nieuwe bronqueue: %1</translation>
    </message>
    <message>
        <source>%1 read again. Contacts before: %2, now: %3</source>
        <translation>%1 opnieuw gelezen. Contacten eerst: %2, nu: %3</translation>
    </message>
    <message>
        <source>Old tickets looked through. Found: %1, missing: %2</source>
        <translation>Oude tickets doorzocht. Gevonden: %1, ontbrekend: %2</translation>
    </message>
    <message>
        <source>Difference on %1. Tickets here: %2, in Freshdesk: %3</source>
        <translation>Verschil op %1. Tickets hier: %2, in Freshdesk: %3</translation>
    </message>
    <message>
        <source>injixo API key …%1 made</source>
        <translation>injixo API-sleutel …%1 gemaakt</translation>
    </message>
    <message>
        <source>injixo API key …%1 stored in the keychain</source>
        <translation>injixo API-sleutel …%1 in de sleutelhanger bewaard</translation>
    </message>
    <message>
        <source>injixo API key …%1 is valid until %2</source>
        <translation>injixo API-sleutel …%1 is geldig tot %2</translation>
    </message>
    <message>
        <source>injixo API key …%1 used for the first time</source>
        <translation>injixo API-sleutel …%1 voor het eerst gebruikt</translation>
    </message>
    <message>
        <source>Revoked injixo API key …%1 refused; it came from %2</source>
        <translation>Ingetrokken injixo API-sleutel …%1 geweigerd; hij kwam van %2</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key begun</source>
        <translation>Vervanging van de Freshdesk API-sleutel begonnen</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun</source>
        <translation>Vervanging van de injixo API-sleutel begonnen</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key finished</source>
        <translation>Vervanging van de Freshdesk API-sleutel voltooid</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key finished</source>
        <translation>Vervanging van de injixo API-sleutel voltooid</translation>
    </message>
    <message>
        <source>The Freshworks app, version %1, checked its key</source>
        <translation>De Freshworks-app, versie %1, controleerde haar sleutel</translation>
    </message>
    <message>
        <source>Status changed from “%1” to “%2”</source>
        <translation>Status gewijzigd van ‘%1’ naar ‘%2’</translation>
    </message>
    <message>
        <source>Evidence pack saved</source>
        <translation>Bewijspakket opgeslagen</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2</source>
        <translation>Laatste interval in injixo opgegeven voor %1: %2</translation>
    </message>
    <message>
        <source>Receiver of events started at %1</source>
        <translation>Ontvanger van gebeurtenissen gestart op %1</translation>
    </message>
    <message>
        <source>Receiver of events stopped</source>
        <translation>Ontvanger van gebeurtenissen gestopt</translation>
    </message>
    <message>
        <source>Importing in the background started</source>
        <translation>Importeren op de achtergrond gestart</translation>
    </message>
    <message>
        <source>Importing in the background stopped</source>
        <translation>Importeren op de achtergrond gestopt</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Wat het logboek bijhoudt</translation>
    </message>
    <message>
        <source>Port of the receiver of events</source>
        <translation>Poort van de ontvanger van gebeurtenissen</translation>
    </message>
    <message>
        <source>The Freshdesk account has another plan</source>
        <translation>Het Freshdesk-account heeft een ander abonnement</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because of its age</source>
        <translation>Vervanging van de injixo API-sleutel begonnen, vanwege zijn leeftijd</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because somebody may have seen it</source>
        <translation>Vervanging van de injixo API-sleutel begonnen, omdat iemand hem gezien kan hebben</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because a colleague left</source>
        <translation>Vervanging van de injixo API-sleutel begonnen, omdat een collega vertrok</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interval</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2 (%3)</source>
        <extracomment>%1 a source queue, %2 a time, %3 what that means</extracomment>
        <translation>Laatste interval in injixo opgegeven voor %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation>Freshdesk API-sleutel (blijft onzichtbaar):</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation>De controle ‘%1’ mislukte, dus de integratie wordt niet opgeslagen. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::AdvancedSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Instellingen als bestand</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>The file holds no key and no password. Importing one changes the settings at once and can be undone; the data folder, the password of the proxy and starting with the session stay as they are.</source>
        <translation>Het bestand bevat geen sleutel en geen wachtwoord. Er een importeren wijzigt de instellingen meteen en kan ongedaan worden gemaakt; de gegevensmap, het wachtwoord van de proxy en starten met de sessie blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Deskbridge settings (*.json)</source>
        <translation>Deskbridge-instellingen (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to the file.</source>
        <translation>De instellingen zijn naar het bestand geschreven.</translation>
    </message>
    <message>
        <source>The settings in the file are in force now.</source>
        <translation>De instellingen uit het bestand gelden nu.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>De instellingen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Het bestand kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Receiver of the app&apos;s events</source>
        <translation>Ontvanger van de gebeurtenissen van de app</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>Where this program receives events on this computer: 1024 to 65535. What passes them on from outside has to know the new port.</source>
        <translation>Waar dit programma op deze computer gebeurtenissen ontvangt: 1024 tot 65535. Wat ze van buiten doorgeeft, moet de nieuwe poort kennen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Alleen waarschuwingen</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Beslissingen en waarschuwingen</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Alles, ook elk verzoek</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>The log holds no key and nothing of a customer, at any level; it is in the data folder, limited in size.</source>
        <translation>Het logboek bevat op geen enkel niveau een sleutel of iets van een klant; het staat in de gegevensmap, beperkt in grootte.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation>De sleutel van een Account Administrator van %1. Hij wordt alleen naar dit adres gestuurd.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ArchiveDialog</name>
    <message>
        <source>Archived tickets: %1</source>
        <translation>Gearchiveerde tickets: %1</translation>
    </message>
    <message>
        <source>Freshdesk archives tickets that were closed and untouched for 120 days. It lists and counts them nowhere; they can only be read one number at a time.</source>
        <translation>Freshdesk archiveert tickets die 120 dagen gesloten en onaangeroerd waren. Het somt ze nergens op en telt ze niet; ze kunnen alleen nummer voor nummer worden gelezen.</translation>
    </message>
    <message>
        <source>Asking Freshdesk whether there is an archive…</source>
        <translation>Freshdesk vragen of er een archief is…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Archief lezen</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Het archief lezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the archive</comment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation>Importeert</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation>Actie vereist</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation>Laatste import mislukt</translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation>Niet volledig geïmporteerd</translation>
    </message>
</context>
<context>
    <name>deskbridge::BusNotices</name>
    <message>
        <source>Show status</source>
        <translation>Status tonen</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>De opdracht van --on-change duurde langer dan %Ln seconde en is beëindigd.</numerusform>
            <numerusform>De opdracht van --on-change duurde langer dan %Ln seconden en is beëindigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>More changes wait for the command of --on-change than can be kept; the oldest was left out.</source>
        <translation>Er wachten meer wijzigingen op de opdracht van --on-change dan bewaard kunnen worden; de oudste is weggelaten.</translation>
    </message>
    <message>
        <source>The command of --on-change ended with code %1.</source>
        <translation>De opdracht van --on-change eindigde met code %1.</translation>
    </message>
    <message>
        <source>The command of --on-change crashed.</source>
        <translation>De opdracht van --on-change is gecrasht.</translation>
    </message>
    <message>
        <source>The command of --on-change cannot be started: %1</source>
        <translation>De opdracht van --on-change kan niet worden gestart: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message>
        <source>before</source>
        <comment>legend: the period compared with</comment>
        <translation>eerder</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n andere</numerusform>
            <numerusform>+%n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartText</name>
    <message>
        <source>Final</source>
        <comment>an interval: nothing will be added</comment>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <comment>an interval: contacts may be added</comment>
        <translation>Nog niet definitief</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>an interval: nothing is known of it</comment>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <comment>the same time in the period compared with</comment>
        <translation>(eerder: %1)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Niets te tonen.</translation>
    </message>
    <message>
        <source>%1: %2 offered contacts, most in one interval: %3 (%4).</source>
        <extracomment>%1 a queue, %2 a number, %3 a number, %4 a time</extracomment>
        <translation>%1: %2 ingaande contacten, meeste in één interval: %3 (%4).</translation>
    </message>
    <message>
        <source>The tab “Table” has every number of this chart.</source>
        <translation>Het tabblad ‘Tabel’ bevat elk getal van deze grafiek.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation>De controle als geheel: %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation>Verbinding controleren: %1</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Verbindingscontrole</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Bewijspakket…</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation>Stopt de verbindingscontrole.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation>Wat er wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation>Verbinding controleren…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Controleren: %1…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>%Ln stap mislukt.</numerusform>
            <numerusform>%Ln stappen mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>De verbinding werkt, met %Ln waarschuwing.</numerusform>
            <numerusform>De verbinding werkt, met %Ln waarschuwingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controleren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>%Ln controle mislukt.</numerusform>
            <numerusform>%Ln controles mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Niets mislukt; %Ln waarschuwing.</numerusform>
            <numerusform>Niets mislukt; %Ln waarschuwingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks are in order.</source>
        <translation>Alle controles zijn in orde.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the evidence of: %1</source>
        <translation>Het bewijs verbergen van: %1</translation>
    </message>
    <message>
        <source>Show the evidence of: %1</source>
        <translation>Het bewijs tonen van: %1</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Het bewijs verbergen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Het bewijs tonen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChosenQueues</name>
    <message>
        <source>All queues shown</source>
        <translation>Alle getoonde queues</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandPalette</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Search actions, integrations, pages, queues</source>
        <translation>Zoek acties, integraties, pagina’s, queues</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandSources</name>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Source queue · %1</source>
        <comment>of an integration</comment>
        <translation>Bronqueue · %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ComparisonTable</name>
    <message>
        <source>The two keys side by side</source>
        <translation>De twee sleutels naast elkaar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Present key</source>
        <translation>Huidige sleutel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>the two keys</comment>
        <translation>verschilt</translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation>Integratie toevoegen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation>Later voortzetten?</translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation>Het instellen is niet voltooid. Later voortzetten?</translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation>Naam en domein worden dan bewaard; de Freshdesk API-sleutel niet, die moet je opnieuw invoeren.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later voortzetten</translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation>Instellen weggooien</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactModel</name>
    <message>
        <source>Ticket</source>
        <comment>a message</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <comment>a message in a ticket</comment>
        <translation>Gesprek %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>counted or not</comment>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>First seen by</source>
        <translation>Het eerst gezien door</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Gesprek %1</translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation>Van dit ticket is niets geïmporteerd: er is geen met dat nummer, of het is nog niet geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Open in Freshdesk</source>
        <translation>Openen in Freshdesk</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Geen berichten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Where ticket %1 went</source>
        <translation>Waar ticket %1 bleef</translation>
    </message>
    <message>
        <source>No message of this ticket has been imported. It may be archived, older than the history start, or newer than the last import.</source>
        <translation>Van dit ticket is geen bericht geïmporteerd. Het kan gearchiveerd zijn, ouder dan het begin van de historie, of nieuwer dan de laatste import.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>Het nieuwste %1 bericht; bij schuiven worden er meer gelezen</numerusform>
            <numerusform>De nieuwste %1 berichten; bij schuiven worden er meer gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 bericht</numerusform>
            <numerusform>%1 berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>deskbridge::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataMove</name>
    <message>
        <source>Copying the data to the new folder…</source>
        <translation>De gegevens naar de nieuwe map kopiëren…</translation>
    </message>
    <message>
        <source>The data could not be copied to the new folder, so the former one is still in use.</source>
        <translation>De gegevens konden niet naar de nieuwe map worden gekopieerd, dus de vorige is nog in gebruik.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>Andere &amp;kiezen…</translation>
    </message>
    <message>
        <source>The folder was named on the command line (--data), so it cannot be changed here.</source>
        <translation>De map is op de opdrachtregel genoemd (--data), dus hier kan ze niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Integrations, counted contacts, settings and the log are in this folder. Keys are not: they stay in the keychain. Another folder is used from the next start on; what is in this one stays where it is.</source>
        <translation>Integraties, getelde contacten, instellingen en het logboek staan in deze map. Sleutels niet: die blijven in de sleutelhanger. Een andere map wordt vanaf de volgende start gebruikt; wat in deze staat blijft waar het is.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Vanaf de volgende start: %1</translation>
    </message>
    <message>
        <source>Use %1 from the next start on?</source>
        <translation>%1 vanaf de volgende start gebruiken?</translation>
    </message>
    <message>
        <source>The folder holds data of Deskbridge already. That data is used then; the present data stays where it is.</source>
        <translation>De map bevat al gegevens van Deskbridge. Die worden dan gebruikt; de huidige gegevens blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Use the data there</source>
        <translation>De gegevens daar gebruiken</translation>
    </message>
    <message>
        <source>At the next start the present data can be copied there, before anything is imported; or Deskbridge begins there without integrations. Either way the present data stays where it is.</source>
        <translation>Bij de volgende start kunnen de huidige gegevens daarheen worden gekopieerd, voordat er iets wordt geïmporteerd; of Deskbridge begint daar zonder integraties. In beide gevallen blijven de huidige gegevens waar ze zijn.</translation>
    </message>
    <message>
        <source>Copy my data there</source>
        <translation>Mijn gegevens daarheen kopiëren</translation>
    </message>
    <message>
        <source>Begin without data</source>
        <translation>Zonder gegevens beginnen</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Deze map kan niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation>%1 is verwijderd, met alles wat geteld was.</translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation>%1 is verwijderd; wat geteld was is bewaard.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation>--help zegt wat het aanneemt.</translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation>Verbindt Freshdesk-accounts met injixo workforcemanagement.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation>Bewaart de database en de instellingen in de map DIR.</translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation>Waar sleutels worden bewaard: ‘keychain’, die van het systeem, of ‘file:PATH’, een bestand dat alleen de eigenaar mag lezen.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>De opdrachtregel wordt niet begrepen.</translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation>--secrets verwacht ‘keychain’ of ‘file:PATH’, en geen pad is leeg.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation>Het adres van het Freshdesk-account zoals de browser het toont. Het adres van een willekeurige pagina ervan is goed.</translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation>Freshdesk-&amp;domein</translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation>Sandbox: dit adres is op deze computer. Er wordt onversleuteld mee gesproken en het bevat een voorbeeldaccount, niet jouw Freshdesk.</translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation>Deskbridge zal %1 aanroepen</translation>
    </message>
    <message>
        <source>This Freshdesk account is connected already, as %1.</source>
        <translation>Dit Freshdesk-account is al verbonden, als %1.</translation>
    </message>
    <message>
        <source>Go on if you want a second integration: it imports the same tickets once more, into source queues of its own.</source>
        <translation>Ga verder als je een tweede integratie wilt: die importeert dezelfde tickets nog een keer, in eigen bronqueues.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation>Niet voltooide instellingen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Voortzetten…</translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation>Instellen van %1 voortzetten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation>Instellen van %1 weggooien</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message>
        <source>Reading the last seven days: %1 tickets so far, %2 calls.</source>
        <translation>De laatste zeven dagen lezen: tot nu toe %1 tickets, %2 aanroepen.</translation>
    </message>
    <message>
        <source>Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 calls.</source>
        <translation>De laatste zeven dagen lezen: %1 tickets; antwoorden van %2 van %3 gelezen, %4 aanroepen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln aanroep gebruikt.</numerusform>
            <numerusform>%Ln aanroepen gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seven days hold no contact.</source>
        <translation>De laatste zeven dagen bevatten geen contact.</translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>De laatste zeven dagen geven %n bronqueue met %1 contacten.</numerusform>
            <numerusform>De laatste zeven dagen geven %n bronqueues met %1 contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them (%2 %) are of deleted tickets and spam, whose group and source are not known.</source>
        <translation>%1 daarvan (%2%) zijn van verwijderde tickets en spam, waarvan groep en bron niet bekend zijn.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRunModel</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Offered in 7 days</source>
        <translation>Ingaand in 7 dagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceCommand</name>
    <message>
        <source>Running the checks …</source>
        <translation>De controles lopen…</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Names, keys and addresses are taken out; look through it before you send it.</source>
        <translation>Het bewijspakket staat in %1. Namen, sleutels en adressen zijn eruit gehaald; kijk het door voor je het verstuurt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceDialog</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Bewijspakket: %1</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Bestanden van het pakket</translation>
    </message>
    <message>
        <source>The chosen file as it will be saved</source>
        <translation>Het gekozen bestand zoals het wordt opgeslagen</translation>
    </message>
    <message>
        <source>Copy the text for the support</source>
        <translation>Tekst voor de support kopiëren</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Opslaan als zip…</translation>
    </message>
    <message>
        <source>Running the checks …</source>
        <translation>De controles lopen…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Controleren: %1…</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Verzamelen…</translation>
    </message>
    <message>
        <source>This is what will be saved, nothing else. Names are replaced, keys, persons, addresses and hosts are taken out; look through it before you send it.</source>
        <translation>Dit wordt opgeslagen, niets anders. Namen zijn vervangen; sleutels, personen, adressen en hosts zijn eruit gehaald; kijk het door voor je het verstuurt.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GeneralSection</name>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Zoals het systeem (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this zone; data is always kept in UTC.</source>
        <translation>Dagen, uren en tijden worden in deze zone getoond; gegevens worden altijd in UTC bewaard.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starten wanneer ik op deze computer inlog</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>&amp;Geminimaliseerd starten</translation>
    </message>
    <message>
        <source>Importing goes on while the window is minimised.</source>
        <translation>Importeren gaat door terwijl het venster geminimaliseerd is.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GenerateKeyCommand</name>
    <message>
        <source>Enter this key in the app in Freshdesk now: it is not shown again.</source>
        <translation>Voer deze sleutel nu in de app in Freshdesk in: hij wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, stays valid until %2.</source>
        <translation>De vorige sleutel, die eindigt op %1, blijft geldig tot %2.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, is no longer valid.</source>
        <translation>De vorige sleutel, die eindigt op %1, is niet meer geldig.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, used last at %2, is no longer valid.</source>
        <translation>Er zijn hoogstens twee sleutels: de sleutel die eindigt op %1, het laatst gebruikt op %2, is niet meer geldig.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, which was never used, is no longer valid.</source>
        <translation>Er zijn hoogstens twee sleutels: de sleutel die eindigt op %1 en nooit is gebruikt, is niet meer geldig.</translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation>Waar is de naam voor?</translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation>Hij duidt deze gegevensbron aan in lijsten, berichten en exports. Hij moet uniek zijn; hoofdletters en spaties eromheen maken geen verschil.</translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation>Wat heb ik nodig om in te stellen?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; of &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;de API-sleutel van een gebruiker met de rol &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; of &lt;b&gt;Enterprise&lt;/b&gt;, om de aantallen daar te gebruiken&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation>Waar staat dit in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. De stappen hier zijn dezelfde.</translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation>Welk adres is het?</translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation>Dat waar je in Freshdesk werkt: &lt;b&gt;naam.freshdesk.com&lt;/b&gt;. Plak het adres van een willekeurige pagina.</translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation>Welke adressen zijn niet goed?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;je eigen adres voor klanten, zoals support.acme.com: daar antwoordt de API niet&lt;/li&gt;&lt;li&gt;…myfreshworks.com en …freshworks.com: waar je inlogt&lt;/li&gt;&lt;li&gt;freshservice.com en freshchat.com: andere producten&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation>Waar wordt mijn sleutel naartoe gestuurd?</translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation>Alleen naar dit adres, versleuteld. Deskbridge volgt geen doorverwijzing naar een ander.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Waar vind ik hem?</translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation>In Freshdesk: je foto › &lt;b&gt;Profile settings&lt;/b&gt; › rechts &lt;b&gt;View API Key&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>Wiens sleutel?</translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation>De eigen sleutel van een fulltime-agent, met de rol &lt;b&gt;Account Administrator&lt;/b&gt; en zicht op alle tickets. De sleutel van een occasionele agent verandert naar verluidt elke nacht (&lt;i&gt;niet bevestigd door Freshdesk&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation>Is er geen sleutel te zien?</translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation>Het gratis abonnement heeft er geen, en een agent heeft er geen voordat het e-mailadres is geverifieerd.</translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation>Verloopt de sleutel?</translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation>Er is geen vervaldatum bekend. Een nieuwe maken in Freshdesk beëindigt de oude meteen, overal.</translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation>Wat mag Deskbridge ermee?</translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation>Het leest alleen. Freshdesk heeft geen sleutels met minder rechten: een sleutel mag wat de agent ervan mag.</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Wat gebeurt er nu?</translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation>De sleutel gaat naar de sleutelhanger, de rest naar de database, en de import begint. Als de sleutelhanger of de schijf weigert, wordt niets opgeslagen en kun je het opnieuw proberen.</translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation>Hoe ver moet de historie teruggaan?</translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation>Zo ver als je prognose terugkijkt. Queues die injixo eenmaal heeft gemaakt, kunnen daar niet worden verwijderd, dus begin bij twijfel klein; door deze stap wordt niets naar injixo gestuurd.</translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation>Wat zijn bronqueues?</translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation>Elke combinatie van groep, bron en soort: ‘CustomerService email Tickets’, ‘CustomerService email Replies’. Een nieuw ticket en elk later bericht van de klant tellen elk als één ingaand contact.</translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation>Waar is de injixo API-sleutel voor?</translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation>De app in Freshdesk meldt er tickets mee, binnen seconden. De import gebruikt hem niet.</translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation>Waar staat hij in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation>Account › Integrations › de integratie › sectie &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Standaard mogen beheerders en planners dat.</translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation>En als iemand een andere genereert?</translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation>In injixo eindigt de oudere sleutel waarschijnlijk meteen (&lt;i&gt;aanname&lt;/i&gt;: injixo documenteert dit alleen voor zijn API-integratie). De gegevens stoppen dan terwijl de status van injixo nog Operational zegt.</translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation>Wat doet de app?</translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation>Ze krijgt de gebeurtenissen van tickets van Freshdesk en stuurt ze door. Die voor injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in de Freshworks-marketplace.</translation>
    </message>
    <message>
        <source>What does Deskbridge&apos;s own app send?</source>
        <translation>Wat stuurt de eigen app van Deskbridge?</translation>
    </message>
    <message>
        <source>Ids, kinds and times of what happened to tickets; no subject, no message, no name. It was tested against a simulated platform only, not in a Freshdesk account.</source>
        <translation>Id’s, soorten en tijden van wat er met tickets gebeurt; geen onderwerp, geen bericht, geen naam. Ze is alleen tegen een gesimuleerd platform getest, niet in een Freshdesk-account.</translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation>Hoe merk ik dat ze stopte?</translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation>injixo kan het niet zien: als de sleutel van de app niet meer geldig is, stoppen de gegevens terwijl de status nog Operational zegt. Controleer de sleutel in de app; als hij ongeldig is, voer dan een nieuwe in op de installatiepagina van de app; als hij geldig is, neem contact op met de support van injixo.</translation>
    </message>
    <message>
        <source>To this one address, which is on this computer and is spoken to without encryption. Deskbridge follows no redirect to another one.</source>
        <translation>Alleen naar dit adres; het is op deze computer en er wordt onversleuteld mee gesproken. Deskbridge volgt geen doorverwijzing naar een ander.</translation>
    </message>
    <message>
        <source>The key goes to the secrets file, the rest to the database, and the import starts. If the disk refuses, nothing is saved and you can try again.</source>
        <translation>De sleutel gaat naar het geheimenbestand, de rest naar de database, en de import begint. Als de schijf weigert, wordt niets opgeslagen en kun je het opnieuw proberen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation>Wat je moet weten</translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation>Klapt de uitleg dicht.</translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation>Toont uitleg bij deze stap.</translation>
    </message>
</context>
<context>
    <name>deskbridge::HeatMapView</name>
    <message>
        <source>Mean of offered contacts by weekday and hour</source>
        <translation>Gemiddelde van ingaande contacten per weekdag en uur</translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation>&amp;Alles wat het account opsomt</translation>
    </message>
    <message>
        <source>The &amp;last:</source>
        <translation>De &amp;laatste:</translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation>&amp;Vanaf deze dag:</translation>
    </message>
    <message>
        <source>How many months of history</source>
        <translation>Hoeveel maanden historie</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation>Eerste dag van de historie</translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>De hub houdt %Ln integratie bij.</numerusform>
            <numerusform>De hub houdt %Ln integraties bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does the importing now.</source>
        <translation>De hub importeert nu.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). The hub takes over when it ends.</source>
        <translation>Een ander Deskbridge-programma op deze computer importeert (proces %1). De hub neemt het over zodra dat eindigt.</translation>
    </message>
    <message>
        <source>%1: %2, before: %3. %4</source>
        <comment>integration, verdict, verdict, sentence</comment>
        <translation>%1: %2, eerder: %3. %4</translation>
    </message>
    <message>
        <source>%1: still %2. %3</source>
        <comment>integration, verdict, sentence</comment>
        <translation>%1: nog steeds %2. %3</translation>
    </message>
    <message>
        <source>The hub stops.</source>
        <translation>De hub stopt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportBar</name>
    <message>
        <source>Stop</source>
        <comment>the import</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation>Stopt na de lopende aanroepen; de volgende import gaat daar verder.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Import stoppen…</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation>Stopt na de lopende verzoeken…</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation>%1 van ongeveer %2 tickets</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>gesprekken: %1</translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation>resterende aanroepen: %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>wacht %Ln seconde op de limiet van het account</numerusform>
            <numerusform>wacht %Ln seconden op de limiet van het account</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation>Gelezen en geteld</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation>Nieuwe ingaande contacten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk weigerde de gesprekken van %Ln ticket, zoals bij sommige verwijderde en spam; dit is vastgelegd.</numerusform>
            <numerusform>Freshdesk weigerde de gesprekken van %Ln tickets, zoals bij sommige verwijderde en spam; dit is vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation>De import is niet volledig; opnieuw starten gaat verder waar hij stopte.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing; it has been asked to import now, with its own settings.</source>
        <translation>Een ander Deskbridge-programma op deze computer importeert; er is gevraagd nu te importeren, met zijn eigen instellingen.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nieuwe poging over %Ln seconde</numerusform>
            <numerusform>nieuwe poging over %Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets, so some may be missing. Every import that is started reads that second again; “reconcile --prove” finds the days that lack tickets.</source>
        <translation>Van de seconde %1 toont de lijst van Freshdesk niet alle tickets, dus ontbreken er misschien. Elke import die wordt gestart leest die seconde opnieuw; ‘reconcile --prove’ vindt de dagen waaraan tickets ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>De gesprekken van %Ln ticket kwamen onleesbaar aan, dus de antwoorden daarvan zijn nog niet geteld. Ze worden opnieuw opgevraagd.</numerusform>
            <numerusform>De gesprekken van %Ln tickets kwamen onleesbaar aan, dus de antwoorden daarvan zijn nog niet geteld. Ze worden opnieuw opgevraagd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportSection</name>
    <message>
        <source>Looking for changes</source>
        <translation>Zoeken naar wijzigingen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Elke</translation>
    </message>
    <message>
        <source>How often each account is asked for what changed: 1 to 60 minutes. Shorter periods cost more of the account&apos;s requests.</source>
        <translation>Hoe vaak elk account naar wijzigingen wordt gevraagd: 1 tot 60 minuten. Kortere perioden kosten meer verzoeken van het account.</translation>
    </message>
    <message>
        <source>Limit of requests</source>
        <translation>Limiet van verzoeken</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reserve</translation>
    </message>
    <message>
        <source>The share of the account&apos;s requests a minute that is left to other programs: 0 to 80 %.</source>
        <translation>Het deel van de verzoeken per minuut dat voor andere programma’s overblijft: 0 tot 80%.</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>Geen andere limiet</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>requests, after a number</comment>
        <translation> per minuut</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Hoogstens</translation>
    </message>
    <message>
        <source>A limit of your own, for all accounts alike; 0 leaves it to the account&apos;s limit and the reserve.</source>
        <translation>Een eigen limiet, voor alle accounts gelijk; 0 laat het aan de limiet van het account en de reserve over.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 van ongeveer %2 ticket</numerusform>
            <numerusform>%1 van ongeveer %2 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 gesprek</numerusform>
            <numerusform>%1 gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation>
            <numerusform>nog %1 aanroep</numerusform>
            <numerusform>nog %1 aanroepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>wacht %n seconde: de aanroeplimiet van het account is voorlopig opgebruikt</numerusform>
            <numerusform>wacht %n seconden: de aanroeplimiet van het account is voorlopig opgebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation>Lezen wat veranderde in %1: %2</translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation>Importeren van %1: %2</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>eerste import loopt</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>nog niet volledig geïmporteerd</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>laatste import %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>volgende over %1</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). This window shows what it imports.</source>
        <translation>Een ander Deskbridge-programma op deze computer importeert (proces %1). Dit venster toont wat het importeert.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nieuwe poging over %n seconde</numerusform>
            <numerusform>nieuwe poging over %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation>Je kunt zonder sleutel doorgaan: de import heeft er geen nodig. Sluit het instellen om later te beslissen; het gaat op deze pagina verder.</translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation>&amp;Volgende, zonder sleutel</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>De sleutel is niet gekopieerd</translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation>Deze pagina verlaten zonder de injixo API-sleutel te hebben gekopieerd?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation>Hij wordt niet opnieuw getoond. Zonder deze moet er een nieuwe voor de app worden gegenereerd.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Pagina verlaten</translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation>De sleutel is nog niet bewaard</translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation>Het instellen sluiten zonder de geplakte injixo API-sleutel te bewaren?</translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation>De integratie zelf is opgeslagen, en het instellen gaat de volgende keer op deze pagina verder.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Sluiten zonder de sleutel</translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation>Deze integratie heeft een sleutel</translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation>&amp;Andere sleutel gebruiken</translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation>Je nieuwe injixo API-sleutel</translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation>Kopieer hem nu en bewaar hem waar je wachtwoorden bewaart. Hij wordt niet opnieuw getoond: Deskbridge zelf bewaart alleen een vingerafdruk en de laatste vier tekens.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genereren</translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation>Deskbridge maakt de sleutel en ontvangt zelf de gebeurtenissen van de app, dus het ziet of ze aankomen en welke sleutel ze dragen.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Genereren</translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation>Maakt hier een injixo API-sleutel en toont die één keer.</translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation>Gegenereerd in injixo</translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation>Open in injixo onder Account &gt; Integrations de Freshdesk-integratie, klik op Generate in de sectie ‘Install the injixo app’ en plak de sleutel hier. Hij wordt bewaard zoals de Freshdesk API-sleutel.</translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation>De app praat dan rechtstreeks met injixo. Deskbridge kan niet zien of haar gebeurtenissen aankomen of dat de sleutel nog geldig is: de gebeurtenissenbaan zegt ‘hier niet zichtbaar’. Import en bronqueues zijn dezelfde.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>In injixo gegenereerde injixo API-sleutel</translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation>&amp;injixo API-sleutel</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Deze sleutel bewaren</translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation>Gegenereerd door Deskbridge, eindigt op %1. Hij kan niet opnieuw worden getoond.</translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation>Gegenereerd in injixo, eindigt op %1. Hij wordt bewaard zoals de Freshdesk API-sleutel.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Freshdesk has to reach the receiver from the internet by HTTPS; the last page says what that takes.</source>
        <translation>Freshdesk moet de ontvanger vanaf internet via HTTPS bereiken; de laatste pagina zegt wat daarvoor nodig is.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to get one.</source>
        <translation>De integratie is opgeslagen en haar import loopt. De injixo API-sleutel is voor de app die nieuwe tickets meldt; er zijn twee manieren om er een te krijgen.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets.</source>
        <translation>De integratie is opgeslagen en haar import loopt. De injixo API-sleutel is voor de app die nieuwe tickets meldt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Zonder de app ontbreekt niets, het komt alleen later: zolang Deskbridge draait, vraagt het Freshdesk elke %n minuut wat er nieuw is. Voltooien kan op elk moment.</numerusform>
            <numerusform>Zonder de app ontbreekt niets, het komt alleen later: zolang Deskbridge draait, vraagt het Freshdesk elke %n minuten wat er nieuw is. Voltooien kan op elk moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation>injixo connect in Freshdesk installeren</translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation>Open de app ‘injixo connect’ in de Freshworks-marketplace.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation>Installeer ze in het Freshdesk-account %1.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation>Voer op de installatiepagina van de app de injixo API-sleutel in.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation>Voer op de installatiepagina van de app de injixo API-sleutel in die eindigt op %1.</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Sleutel kopiëren</translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation>Installeer en kijk in injixo of er gegevens aankomen: Deskbridge kan de gebeurtenissen van de app niet zien.</translation>
    </message>
    <message>
        <source>Save the app&apos;s files and unpack them.</source>
        <translation>Sla de bestanden van de app op en pak ze uit.</translation>
    </message>
    <message>
        <source>&amp;Save the app as zip…</source>
        <translation>App als &amp;zip opslaan…</translation>
    </message>
    <message>
        <source>Pack the unpacked folder with Freshworks&apos; tool: run “%1” in it.</source>
        <translation>Pak de uitgepakte map in met het hulpmiddel van Freshworks: voer er ‘%1’ in uit.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>&amp;Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation>&amp;Domein kopiëren</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key generated here. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Voer als ‘injixo API key’ de hier gegenereerde sleutel in. Hij werkt niet in de marketplace-app ‘injixo connect’, die een in injixo gegenereerde sleutel nodig heeft.</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key that ends in %1. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Voer als ‘injixo API key’ de sleutel in die eindigt op %1. Hij werkt niet in de marketplace-app ‘injixo connect’, die een in injixo gegenereerde sleutel nodig heeft.</translation>
    </message>
    <message>
        <source>Save the app as zip</source>
        <translation>App als zip opslaan</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-archieven (*.zip)</translation>
    </message>
    <message>
        <source>The app was saved as %1.</source>
        <translation>De app is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The app could not be saved as %1.</source>
        <translation>De app kon niet worden opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1. Choose another folder or name.</source>
        <comment>the system&apos;s reason</comment>
        <translation>%1. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation>Geen sleutel, geen app</translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation>Voor deze integratie is er nog geen injixo API-sleutel, dus er valt niets te installeren. Ga terug om er een te kiezen, of voltooi: de import gaat door met opvragen.</translation>
    </message>
    <message>
        <source>Install Deskbridge&apos;s app in Freshdesk</source>
        <translation>App van Deskbridge in Freshdesk installeren</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in the Freshdesk account %1.</source>
        <translation>Upload het pakket als aangepaste app naar Freshworks en installeer die in het Freshdesk-account %1.</translation>
    </message>
    <message>
        <source>As “Receiver address”, enter the host name under which Freshdesk reaches the receiver by HTTPS on port 443, without https://.</source>
        <translation>Voer als ‘Receiver address’ de hostnaam in waaronder Freshdesk de ontvanger via HTTPS op poort 443 bereikt, zonder https://.</translation>
    </message>
    <message>
        <source>Install. The app shows the receiver its key, and above it says that the key was verified; the first event follows with the next ticket.</source>
        <translation>Installeer. De app toont de ontvanger haar sleutel, en hierboven verschijnt dat de sleutel gecontroleerd is; de eerste gebeurtenis volgt met het volgende ticket.</translation>
    </message>
    <message>
        <source>Install it in your Freshdesk account.</source>
        <translation>Installeer ze in je Freshdesk-account.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Voer op de installatiepagina van de app de injixo API-sleutel in die je hebt geplakt. Na het kopiëren blijft hij 60 seconden op het klembord.</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in your Freshdesk account.</source>
        <translation>Upload het pakket als aangepaste app naar Freshworks en installeer die in je Freshdesk-account.</translation>
    </message>
    <message>
        <source>Nothing has to be installed here: this is the sample account on this computer, which takes no apps, and imports find all of its contacts. In a real account these are the steps.</source>
        <translation>Hier hoeft niets te worden geïnstalleerd: dit is het voorbeeldaccount op deze computer; het neemt geen apps aan, en importen vinden al zijn contacten. In een echt account zijn dit de stappen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation>&amp;Instellen voortzetten…</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>Nu i&amp;mporteren</translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation>V&amp;erbinding controleren…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Verwij&amp;deren…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation>&amp;Over Deskbridge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Integratie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Venster sluiten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Alles door&amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Alle integraties</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>Alle &amp;controles uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Gegevensmap openen</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>Be&amp;wijspakket…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Logboek…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation>Integratie verwijderen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation>De sleutels worden in elk geval van deze computer verwijderd. De geïmporteerde gegevens, dus de getelde contacten en de bronqueues, kunnen worden bewaard of verwijderd; verwijderde gegevens kunnen alleen opnieuw worden geïmporteerd voor zover Freshdesk ze nog opsomt.</translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation>Verwijderen, geïmporteerde gegevens bewaren</translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation>Verwijderen met geïmporteerde gegevens</translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation>Instellen weggooien</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation>Het niet voltooide instellen weggooien?</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation>Het niet voltooide instellen van %1 weggooien?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Pages of the integration</source>
        <translation>Pagina’s van de integratie</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation>Een voorbeeldaccount op deze computer, waarmee onversleuteld wordt gesproken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Instellen voortzetten…</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>Het instellen is niet voltooid.</translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation>Tickets worden al geïmporteerd; de overige stappen laten ook de gebeurtenissen van de Freshworks-app aankomen.</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Bewijspakket…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Voortzetten…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPages</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source queues</source>
        <translation>Bronqueues</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problemen oplossen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message>
        <source>What is the last interval injixo shows?</source>
        <translation>Welk laatste interval toont injixo?</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Beginning of the last interval with data</source>
        <translation>Begin van het laatste interval met gegevens</translation>
    </message>
    <message>
        <source>Length of the intervals</source>
        <translation>Lengte van de intervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>injixo shows &amp;none for this queue</source>
        <translation>injixo toont er voor deze queue &amp;geen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Source &amp;queue</source>
        <translation>Bron&amp;queue</translation>
    </message>
    <message>
        <source>Last interval &amp;with data, from</source>
        <translation>Laatste interval &amp;met gegevens, vanaf</translation>
    </message>
    <message>
        <source>Interval &amp;length</source>
        <translation>Interval&amp;lengte</translation>
    </message>
    <message>
        <source>There is no source queue yet: nothing was imported.</source>
        <translation>Er is nog geen bronqueue: er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events itself, so whether they arrive cannot be seen here. Open a source queue in injixo, look which interval is its last one with data, and enter it as it stands there. Times are in %1.</source>
        <translation>injixo ontvangt zelf de gebeurtenissen van de app, dus of ze aankomen is hier niet te zien. Open in injixo een bronqueue, kijk welk haar laatste interval met gegevens is en voer het in zoals het daar staat. Tijden zijn in %1.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalChart</name>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Ingaande contacten per interval</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln contact van %1 zou er moeten zijn en is er niet.</numerusform>
            <numerusform>%Ln contacten van %1 zouden er moeten zijn en zijn er niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk was quiet: since that interval nothing was offered in %1.</source>
        <translation>Freshdesk was rustig: sinds dat interval kwam in %1 niets binnen.</translation>
    </message>
    <message>
        <source>injixo is late: something was offered in %1 since then, but not so long ago that injixo has to show it (within an hour: an assumption).</source>
        <translation>injixo loopt achter: sindsdien kwam er in %1 iets binnen, maar niet zo lang geleden dat injixo het moet tonen (binnen een uur: een aanname).</translation>
    </message>
    <message>
        <source>Look again in an hour.</source>
        <translation>Kijk over een uur opnieuw.</translation>
    </message>
    <message>
        <source>Since %1 injixo misses contacts. %2</source>
        <translation>Sinds %1 mist injixo contacten. %2</translation>
    </message>
    <message>
        <source>One more queue tells whether all of them stopped: choose one that is busy.</source>
        <translation>Nog één queue zegt of ze allemaal stopten: kies een drukke.</translation>
    </message>
    <message>
        <source>The stop began at %1 in all queues you looked at. %2</source>
        <translation>De stilstand begon om %1 in alle queues die je bekeek. %2</translation>
    </message>
    <message>
        <source>The app or its key is the cause: generate a new key in injixo and enter it in the app in Freshdesk.</source>
        <translation>De oorzaak is de app of haar sleutel: genereer in injixo een nieuwe sleutel en voer die in de app in Freshdesk in.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2: its group or source has another name since. %3</source>
        <translation>Alleen %1 stopte, om %2: de groep of bron ervan heet sindsdien anders. %3</translation>
    </message>
    <message>
        <source>Look in injixo for the queue of the new name, and assign it to the workload.</source>
        <translation>Zoek in injixo de queue met de nieuwe naam en wijs die aan de workload toe.</translation>
    </message>
    <message>
        <source>Only %1 is missing, and injixo never showed it: it is new. %2</source>
        <translation>Alleen %1 ontbreekt, en injixo heeft die nooit getoond: ze is nieuw. %2</translation>
    </message>
    <message>
        <source>Look in injixo under the unassigned queues, and assign it to a workload.</source>
        <translation>Kijk in injixo bij de niet toegewezen queues en wijs ze aan een workload toe.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2; the others flow. %3</source>
        <translation>Alleen %1 stopte, om %2; de andere stromen. %3</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether its group or source was changed, and in injixo whether the queue still belongs to the workload.</source>
        <translation>Kijk in Freshdesk of de groep of bron ervan is gewijzigd, en in injixo of de queue nog bij de workload hoort.</translation>
    </message>
    <message>
        <source>Freshdesk was quiet</source>
        <translation>Freshdesk was rustig</translation>
    </message>
    <message>
        <source>injixo is late</source>
        <translation>injixo loopt achter</translation>
    </message>
    <message>
        <source>another queue has to be asked about</source>
        <translation>er moet naar nog een queue worden gevraagd</translation>
    </message>
    <message>
        <source>all queues stopped</source>
        <translation>alle queues stopten</translation>
    </message>
    <message>
        <source>this queue was renamed</source>
        <translation>deze queue is hernoemd</translation>
    </message>
    <message>
        <source>this queue is new</source>
        <translation>deze queue is nieuw</translation>
    </message>
    <message>
        <source>only this queue stopped</source>
        <translation>alleen deze queue stopte</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation>Er is geen bronqueue met deze naam.</translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation>De opdracht queues toont ze allemaal.</translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation>Hierop lijken: %1.</translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In deze periode kwam geen contact binnen.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation>Interval vanaf (UTC)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ingaand</translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation>De nieuwe injixo API-sleutel</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation>Het klembord bevat de sleutel niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Gekopieerd. Het klembord wordt over %n seconde gewist, tenzij er dan iets anders op staat.</numerusform>
            <numerusform>Gekopieerd. Het klembord wordt over %n seconden gewist, tenzij er dan iets anders op staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Na het kopiëren blijft hij 60 seconden op het klembord.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeyBlock</name>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the ending of a key and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whether this key is still valid, and whether the app uses it, cannot be seen from here: injixo receives the events.</source>
        <translation>Of deze sleutel nog geldig is en of de app hem gebruikt, is hier niet te zien: injixo ontvangt de gebeurtenissen.</translation>
    </message>
    <message>
        <source>The app still uses this key, and is refused. Enter the current key there, or generate a new one.</source>
        <translation>De app gebruikt deze sleutel nog en wordt geweigerd. Voer daar de huidige sleutel in, of genereer een nieuwe.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>a key in the keychain</comment>
        <translation>Vergeten…</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Sleutel %1 vergeten</translation>
    </message>
    <message>
        <source>End the key %1</source>
        <translation>Sleutel %1 beëindigen</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Hier bewaard</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo API-sleutel</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in this computer&apos;s keychain and sent to the Freshdesk account alone.</source>
        <translation>Hij importeert tickets en gesprekken. Hij wordt in de sleutelhanger van deze computer bewaard en alleen naar het Freshdesk-account gestuurd.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key</source>
        <translation>Freshdesk API-sleutel vervangen</translation>
    </message>
    <message>
        <source>There is none yet. The app in Freshdesk announces new tickets with it; imports need none.</source>
        <translation>Er is er nog geen. De app in Freshdesk meldt er nieuwe tickets mee; importen hebben er geen nodig.</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Instellen voortzetten…</translation>
    </message>
    <message>
        <source>Continue the replacement…</source>
        <translation>Vervanging voortzetten…</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Instellen voortzetten</translation>
    </message>
    <message>
        <source>Continue replacing the injixo API key</source>
        <translation>Het vervangen van de injixo API-sleutel voortzetten</translation>
    </message>
    <message>
        <source>Replace the injixo API key</source>
        <translation>injixo API-sleutel vervangen</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>Een sleutel vergeten</translation>
    </message>
    <message>
        <source>Forget the injixo API key %1?</source>
        <translation>De injixo API-sleutel %1 vergeten?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Een sleutel beëindigen</translation>
    </message>
    <message>
        <source>End the injixo API key %1 now?</source>
        <translation>De injixo API-sleutel %1 nu beëindigen?</translation>
    </message>
    <message>
        <source>It was used last on %1.</source>
        <translation>Hij is het laatst gebruikt op %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Hij is nooit gebruikt.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in the secrets file, which only you may read, and sent to the Freshdesk account alone.</source>
        <translation>Hij importeert tickets en gesprekken. Hij wordt in het geheimenbestand bewaard, dat alleen jij mag lezen, en alleen naar het Freshdesk-account gestuurd.</translation>
    </message>
    <message>
        <source>Generate a new key…</source>
        <translation>Nieuwe sleutel genereren…</translation>
    </message>
    <message>
        <source>Generate a new injixo API key</source>
        <translation>Nieuwe injixo API-sleutel genereren</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from then on.</source>
        <translation>Wie hem nog gebruikt, wordt vanaf dan geweigerd.</translation>
    </message>
    <message>
        <source>An app in which it is entered is refused from then on.</source>
        <translation>Een app waarin hij is ingevoerd, wordt vanaf dan geweigerd.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>It is being replaced already, and ends by itself on %1.</source>
        <translation>Hij wordt al vervangen en eindigt vanzelf op %1.</translation>
    </message>
    <message>
        <source>It is being replaced already.</source>
        <translation>Hij wordt al vervangen.</translation>
    </message>
    <message>
        <source>To change over without a gap, replace it instead.</source>
        <translation>Vervang hem om zonder onderbreking over te stappen.</translation>
    </message>
    <message>
        <source>It is removed from this computer. In injixo and in the app nothing changes.</source>
        <translation>Hij wordt van deze computer verwijderd. In injixo en in de app verandert niets.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysSection</name>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Replace keys after</source>
        <translation>Sleutels &amp;vervangen na</translation>
    </message>
    <message>
        <source>A key older than this is named in the status and in the overview: 1 to 730 days.</source>
        <translation>Op een oudere sleutel wijzen status en overzicht: 1 tot 730 dagen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message>
        <source>occasional</source>
        <translation>occasioneel</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>fulltime</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a key was never used</comment>
        <translation>nog niet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder comes in %2</source>
        <translation>%1; de herinnering komt over %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder is due today</source>
        <translation>%1; de herinnering is vandaag</translation>
    </message>
    <message>
        <source>%1; %2 over the reminder</source>
        <translation>%1; %2 over de herinnering heen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>not Account Administrator</source>
        <translation>geen Account Administrator</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>alle tickets</translation>
    </message>
    <message>
        <source>tickets of the own groups</source>
        <translation>tickets van de eigen groepen</translation>
    </message>
    <message>
        <source>assigned tickets only</source>
        <translation>alleen toegewezen tickets</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Last complete import</source>
        <translation>Laatste volledige import</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>nog niet bekeken</translation>
    </message>
    <message>
        <source>agent %1 in Freshdesk</source>
        <translation>agent %1 in Freshdesk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ziet</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Owner last looked at</source>
        <translation>Eigenaar bekeken</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Gegenereerd in</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Pasted here</source>
        <translation>Hier geplakt</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gegenereerd</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Eindigt vanzelf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Eerst gebruikt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Refused since then</source>
        <translation>Sindsdien geweigerd</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Laatst geweigerd</translation>
    </message>
    <message>
        <source>Uses in 24 hours</source>
        <translation>Gebruik in 24 uur</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one, %1, is to be entered in the app.</source>
        <translation>De injixo API-sleutel wordt vervangen: de nieuwe, %1, moet in de app worden ingevoerd.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one is to be generated in injixo and pasted here.</source>
        <translation>De injixo API-sleutel wordt vervangen: de nieuwe moet in injixo worden gegenereerd en hier geplakt.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the former one, %1, ends by itself on %2.</source>
        <translation>De injixo API-sleutel wordt vervangen: de vorige, %1, eindigt vanzelf op %2.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the app has not used the new one, %1, yet.</source>
        <translation>De injixo API-sleutel wordt vervangen: de app heeft de nieuwe, %1, nog niet gebruikt.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced.</source>
        <translation>De injixo API-sleutel wordt vervangen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Aanroepen per minuut</translation>
    </message>
    <message>
        <source>The present key no longer works, so only the new one was asked.</source>
        <translation>De huidige sleutel werkt niet meer, dus alleen met de nieuwe is gevraagd.</translation>
    </message>
    <message>
        <source>The present key no longer works; beside the new one stands what was seen of it last.</source>
        <translation>De huidige sleutel werkt niet meer; naast de nieuwe staat wat er het laatst van te zien was.</translation>
    </message>
    <message>
        <source>Nothing the import depends on differs.</source>
        <translation>Niets waarvan de import afhangt verschilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln ding verschilt, hieronder gemarkeerd.</numerusform>
            <numerusform>%Ln dingen verschillen, hieronder gemarkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key that is in use already. Enter the new one.</source>
        <translation>Dit is de sleutel die al in gebruik is. Voer de nieuwe in.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account. Enter one of this integration&apos;s account.</source>
        <translation>Deze sleutel is van een ander Freshdesk-account. Voer er een van het account van deze integratie in.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>De sleutel is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The new key was seen first at %1, with %2 by now.</source>
        <translation>De nieuwe sleutel is het eerst gezien om %1, tot nu toe met %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln verzoek</numerusform>
            <numerusform>%Ln verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key has not been seen yet.</source>
        <translation>De nieuwe sleutel is nog niet gezien.</translation>
    </message>
    <message>
        <source>The former key was never used.</source>
        <translation>De vorige sleutel is nooit gebruikt.</translation>
    </message>
    <message>
        <source>The former key is silent since %1.</source>
        <translation>De vorige sleutel zwijgt sinds %1.</translation>
    </message>
    <message>
        <source>The former key was used last at %1.</source>
        <translation>De vorige sleutel is het laatst gebruikt om %1.</translation>
    </message>
    <message>
        <source>since today</source>
        <comment>the age of a key</comment>
        <translation>sinds vandaag</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneHourModel</name>
    <message>
        <source>not visible</source>
        <translation>niet zichtbaar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Gevonden contacten</translation>
    </message>
    <message>
        <source>Announced by the app</source>
        <translation>Gemeld door de app</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneStrip</name>
    <message>
        <source>Contacts found by importing, by the hour</source>
        <translation>Door importeren gevonden contacten, per uur</translation>
    </message>
    <message>
        <source>Contacts announced by the app, by the hour</source>
        <translation>Door de app gemelde contacten, per uur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation>Er is nog geen integratie; integration add maakt er een.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Laatste import</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListKeysCommand</name>
    <message>
        <source>There is no injixo API key yet; key generate makes one.</source>
        <translation>Er is nog geen injixo API-sleutel; key generate maakt er een.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Laatste vier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Gegenereerd in</translation>
    </message>
    <message>
        <source>Generated at (UTC)</source>
        <translation>Gegenereerd op (UTC)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Waarnaar te zoeken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Verzoeknummer</translation>
    </message>
    <message>
        <source>Key (fingerprint or last four)</source>
        <translation>Sleutel (vingerafdruk of laatste vier)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show decisions and warnings</source>
        <translation>Beslissingen en waarschuwingen tonen</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Alleen waarschuwingen tonen</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <comment>from which level on the log is written</comment>
        <translation>&amp;Schrijven:</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Alleen waarschuwingen</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Beslissingen en waarschuwingen</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Alles, ook elk verzoek</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
    <message>
        <source>No line of the log fits.</source>
        <translation>Geen regel van het logboek past.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>De nieuwste %Ln regel; oudere staan in de bestanden.</numerusform>
            <numerusform>De nieuwste %Ln regels; oudere staan in de bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written to the log</source>
        <translation>Wat in het logboek wordt geschreven</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogModel</name>
    <message>
        <source>warning</source>
        <comment>a line of the log</comment>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a line of the log</comment>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>detail</source>
        <comment>a line of the log</comment>
        <translation>detail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program: a column of the log</comment>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>deskbridge::MainWindow</name>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>Deskbridge cannot open its data</source>
        <translation>Deskbridge kan zijn gegevens niet openen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Er is nog geen integratie ingesteld</translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation>Zet links het niet voltooide instellen voort, of voeg een andere integratie toe.</translation>
    </message>
    <message>
        <source>The program that does the importing has been asked to import now.</source>
        <translation>Het programma dat importeert is gevraagd nu te importeren.</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Wat het vindt verschijnt hier vanzelf.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation>bijvoorbeeld Acme EU</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Deze naam is vrij.</translation>
    </message>
    <message>
        <source>What the integration is called here. The name tells your data sources apart.</source>
        <translation>Hoe de integratie hier heet. De naam onderscheidt je gegevensbronnen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NavButton</name>
    <message>
        <source>This page is shown.</source>
        <translation>Deze pagina wordt getoond.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NetworkSection</name>
    <message>
        <source>&amp;Save password</source>
        <translation>Wachtwoord &amp;opslaan</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system is set up</source>
        <translation>Zoals in het &amp;systeem ingesteld</translation>
    </message>
    <message>
        <source>&amp;None: connect directly</source>
        <translation>&amp;Geen: rechtstreeks verbinden</translation>
    </message>
    <message>
        <source>This &amp;proxy:</source>
        <translation>Deze &amp;proxy:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>The proxy is used for connections to Freshdesk, never for this computer itself; a change takes effect with the next request.</source>
        <translation>De proxy wordt gebruikt voor verbindingen met Freshdesk, nooit voor deze computer zelf; een wijziging geldt vanaf het volgende verzoek.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Wachtwoord van de proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Own &amp;authorities</source>
        <translation>Eigen &amp;instanties</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities that are trusted beside the system&apos;s, for networks that inspect encrypted connections. Without the file no connection is made.</source>
        <translation>Een PEM-bestand met de certificaten van instanties die naast die van het systeem worden vertrouwd, voor netwerken die versleutelde verbindingen inspecteren. Zonder het bestand wordt geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name; until then the way out stays as it was.</source>
        <translation>Voer de hostnaam van de proxy in; tot dan blijft de weg naar buiten zoals hij was.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer; the way out stays as it was.</source>
        <translation>Dit is geen naam of adres van een computer; de weg naar buiten blijft zoals hij was.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Er is een wachtwoord in de sleutelhanger bewaard.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Er is geen wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form; it is not used.</source>
        <translation>Dit bestand kan niet worden gelezen of bevat geen certificaat in PEM-vorm; het wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigen instanties</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>If the proxy wants one</source>
        <translation>Als de proxy die wil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>deskbridge::Notice</name>
    <message>
        <source>%1: %2</source>
        <comment>integration: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Data is flowing again.</source>
        <translation>De gegevens stromen weer.</translation>
    </message>
    <message>
        <source>%1: Freshdesk API key</source>
        <translation>%1: Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>%1: injixo API key</source>
        <translation>%1: injixo API-sleutel</translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>De sleutel …%1 moet over %Ln dag worden vervangen.</numerusform>
            <numerusform>De sleutel …%1 moet over %Ln dagen worden vervangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>De sleutel …%1 is %Ln dag oud; het is tijd om hem te vervangen.</numerusform>
            <numerusform>De sleutel …%1 is %Ln dagen oud; het is tijd om hem te vervangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::NoticesSection</name>
    <message>
        <source>&amp;Keep running in the notification area when the window is closed</source>
        <translation>In het meldingsgebied &amp;blijven draaien als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>When the status gets worse, and when it is good again</source>
        <translation>Als de status slechter wordt, en als ze weer goed is</translation>
    </message>
    <message>
        <source>Only when action is required, and when it is done</source>
        <translation>Alleen als actie vereist is, en als die gedaan is</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Meld mij</translation>
    </message>
    <message>
        <source>Each change is told once. The status page and the activity list have all of them, told or not.</source>
        <translation>Elke wijziging wordt één keer gemeld. De statuspagina en de activiteit hebben ze allemaal, gemeld of niet.</translation>
    </message>
    <message>
        <source>Notification area</source>
        <translation>Meldingsgebied</translation>
    </message>
    <message>
        <source>Importing goes on; Quit in the menu ends the program.</source>
        <translation>Importeren gaat door; Afsluiten in het menu beëindigt het programma.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so closing the window ends the program.</source>
        <translation>Dit bureaublad heeft geen meldingsgebied, dus het venster sluiten beëindigt het programma.</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how late data is</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>nog niet volledig geïmporteerd</translation>
    </message>
    <message>
        <source>The middle of the same weekday&apos;s last four weeks, up to this time of day</source>
        <translation>De mediaan van de laatste vier weken op dezelfde weekdag, tot dit tijdstip</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Contacts today</source>
        <translation>Contacten vandaag</translation>
    </message>
    <message>
        <source>Usual by now</source>
        <translation>Gebruikelijk nu</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Laatste import</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo API-sleutel</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewPage</name>
    <message>
        <source>All integrations</source>
        <translation>Alle integraties</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Er is nog geen integratie ingesteld</translation>
    </message>
    <message>
        <source>Add one, and it appears here with its status.</source>
        <translation>Voeg er een toe, dan verschijnt ze hier met haar status.</translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation>De dagen waarvan de contacten worden geteld</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Laatste 4 weken</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Laatste 13 weken</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Laatste jaar</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation>Aangepast…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>deskbridge::PlanCommand</name>
    <message>
        <source>Still to be read</source>
        <translation>Nog te lezen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls (estimated)</source>
        <translation>Aanroepen (geschat)</translation>
    </message>
    <message>
        <source>Time (estimated)</source>
        <translation>Tijd (geschat)</translation>
    </message>
</context>
<context>
    <name>deskbridge::PreviewCard</name>
    <message>
        <source>What this import will take</source>
        <translation>Wat deze import zal vergen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Reckon again what the import will take</source>
        <translation>Opnieuw berekenen wat de import zal vergen</translation>
    </message>
    <message>
        <source>Which source queues it will create</source>
        <translation>Welke bronqueues hij zal maken</translation>
    </message>
    <message>
        <source>Source queues of the last seven days</source>
        <translation>Bronqueues van de laatste zeven dagen</translation>
    </message>
    <message>
        <source>Try it with the last seven days: they are read and counted, and nothing of it is stored.</source>
        <translation>Probeer het met de laatste zeven dagen: ze worden gelezen en geteld, en niets ervan wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Asking Freshdesk how many tickets there are…</source>
        <translation>Freshdesk vragen hoeveel tickets er zijn…</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was stored.</source>
        <translation>Gestopt; niets ervan is opgeslagen.</translation>
    </message>
    <message>
        <source>Reading the last seven days…</source>
        <translation>De laatste zeven dagen lezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a dry run</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop reading the last seven days</source>
        <translation>Het lezen van de laatste zeven dagen stoppen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Try the import with the last seven days</source>
        <translation>De import proberen met de laatste zeven dagen</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueDetails</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Vergelijken met de periode ervoor</translation>
    </message>
    <message>
        <source>The same weekdays just before the period</source>
        <translation>Dezelfde weekdagen vlak voor de periode</translation>
    </message>
    <message>
        <source>Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, dragging or Page Up and Page Down move, 0 shows all.</source>
        <translation>Gearceerd: geen gegevens. Grijs: nog niet definitief. Wiel of + en − zoomen, slepen of Page Up en Page Down verschuiven, 0 toont alles.</translation>
    </message>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Ingaande contacten per interval</translation>
    </message>
    <message>
        <source>Mean of offered contacts by weekday and hour of the chosen queues together. Hatched: the period has no such hour. Double click or Enter opens the contacts behind a number.</source>
        <translation>Gemiddelde van ingaande contacten per weekdag en uur van de gekozen queues samen. Gearceerd: de periode heeft dat uur niet. Dubbelklik of Enter opent de contacten achter een getal.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueGrouping</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a group or a source</comment>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation>Bronqueues</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Compared with the same weekdays just before the period, up to the same hour</source>
        <translation>Vergeleken met dezelfde weekdagen vlak voor de periode, tot hetzelfde uur</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation>Ingaand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against the period before</comment>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of the offered contacts over the period, as a small chart</comment>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Vroegere namen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation>%1 (uitgaand)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>new</source>
        <comment>no contacts in the period before</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation>Berichten van tickets die al verwijderd of spam waren toen ze voor het eerst werden gezien: hun groep en bron kunnen niet worden bepaald.</translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation>Begonnen door het bedrijf, niet door een klant.</translation>
    </message>
    <message>
        <source>Part of the offered contacts in the period, hidden queues left out. The text filter does not change it.</source>
        <translation>Deel van de ingaande contacten in de periode, zonder de verborgen queues. Het tekstfilter verandert het niet.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In deze periode kwam geen contact binnen.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Bronqueue</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ingaand</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesFooter</name>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation>Waarom meer contacten dan tickets?</translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation>Freshdesk geeft geen duur van tickets, dus er is geen gemiddelde afhandeltijd (AHT). Tijden zijn in %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation>Alle queues tonen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Nu importeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
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
            <numerusform>%1 ingaand contact</numerusform>
            <numerusform>%1 ingaande contacten</numerusform>
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
            <numerusform>%1 van %2 queue getoond</numerusform>
            <numerusform>%1 van %2 queues getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation>Tickets %1 + antwoorden %2 + van verwijderde of spamtickets %3 − niet geteld %4 = ingaande contacten %5.</translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation>Bronqueues lezen…</translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation>Geen bronqueue past bij het filter</translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation>Andere woorden, of minder, vinden er misschien een.</translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation>Geen contacten in deze periode</translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>Op andere momenten is er %1 ingaand contact.</numerusform>
            <numerusform>Op andere momenten zijn er %1 ingaande contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation>De import heeft deze periode nog niet bereikt</translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>Hij gaat van de oudste wijzigingen naar de nieuwste. Op andere momenten heeft hij tot nu toe %1 ingaand contact geteld.</numerusform>
            <numerusform>Hij gaat van de oudste wijzigingen naar de nieuwste. Op andere momenten heeft hij tot nu toe %1 ingaande contacten geteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>De import loopt</translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation>Bronqueues verschijnen hier zodra de eerste tickets geteld zijn.</translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation>De integratie is gepauzeerd</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation>Er is nog niets geïmporteerd. Hervat ze om tickets en gesprekken te importeren.</translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation>De import is nog niet geslaagd</translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation>Wat er misging en wat je kunt doen staat hierboven. Tot nu toe is niets geteld.</translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation>De import is nog niet begonnen</translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation>Bronqueues komen uit geïmporteerde tickets en gesprekken.</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>Er zijn geen contacten gevonden</translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation>Het account heeft geen ticket dat telt. Controleer of de eigenaar van de sleutel alle tickets ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 ingaand contact getoond</numerusform>
            <numerusform>%1 ingaande contacten getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 van %2 rij getoond</numerusform>
            <numerusform>%1 van %2 rijen getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesToolbar</name>
    <message>
        <source>Hide unknown</source>
        <translation>Onbekende verbergen</translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation>Uitgaande verbergen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation>Filter bronqueues op naam, groep, bron of soort</translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation>Queues van berichten waarvan groep en bron niet kunnen worden bepaald, omdat hun ticket al verwijderd of spam was</translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation>Queues van tickets die het bedrijf zelf begon</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Opslaan wat getoond wordt als CSV-bestand</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Waar een rij voor staat</translation>
    </message>
    <message>
        <source>Each queue</source>
        <translation>Elke queue</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per bron</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per soort</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Intervallengte</translation>
    </message>
    <message>
        <source>How long the intervals of chart and table are</source>
        <translation>Hoe lang de intervallen van grafiek en tabel zijn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>interval length</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this time zone</source>
        <translation>Dagen, uren en tijden worden in deze tijdzone getoond</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReceiverPanel</name>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>Deze poort &amp;gebruiken</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation>+ antwoorden en andere berichten erin</translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation>+ berichten van tickets die al verwijderd of spam waren</translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation>= ingaande contacten</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 van %2 dagen vergeleken</translation>
    </message>
    <message>
        <source>Stopping; the days compared so far are kept.</source>
        <translation>Stoppen; de tot nu toe vergeleken dagen blijven bewaard.</translation>
    </message>
    <message>
        <source>The day was not read to its end.</source>
        <translation>De dag is niet tot het eind gelezen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>From tickets to offered contacts</source>
        <translation>Van tickets naar ingaande contacten</translation>
    </message>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation>Waarom er meer contacten dan tickets zijn</translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation>Elk bericht van een klant is een eigen ingaand contact: een nieuw ticket is er één, elk later antwoord nog één. Daarom zijn er meestal meer contacten dan tickets.</translation>
    </message>
    <message>
        <source>Double click or Enter opens the messages of a step</source>
        <translation>Dubbelklik of Enter opent de berichten van een stap</translation>
    </message>
    <message>
        <source>Where did ticket</source>
        <translation>Waar bleef ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to look for</source>
        <translation>Nummer van het gezochte ticket</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a ticket</comment>
        <translation>nummer</translation>
    </message>
    <message>
        <source>go?</source>
        <comment>Where did ticket [number] go?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Show where the ticket&apos;s messages went</source>
        <translation>Tonen waar de berichten van het ticket bleven</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceFreshdeskKeyDialog</name>
    <message>
        <source>Replace the Freshdesk API key: %1</source>
        <translation>Freshdesk API-sleutel vervangen: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The present key, %1, stays in use until the new one has proved itself. Whose key will the new one be?</source>
        <translation>De huidige sleutel, %1, blijft in gebruik tot de nieuwe zich bewezen heeft. Van wie wordt de nieuwe sleutel?</translation>
    </message>
    <message>
        <source>That of &amp;another Account Administrator, without a gap</source>
        <translation>Van een &amp;andere Account Administrator, zonder onderbreking</translation>
    </message>
    <message>
        <source>A new one of the &amp;same agent</source>
        <translation>Een nieuwe van &amp;dezelfde agent</translation>
    </message>
    <message>
        <source>New Freshdesk API key</source>
        <translation>Nieuwe Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>New API &amp;key</source>
        <translation>Nieuwe API-&amp;sleutel</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the other Account Administrator, a full-time agent who sees all tickets, open Profile settings, press View API Key at the right, and paste the key here. Both keys work meanwhile; when the new one is in use, reset the former one in Freshdesk.</source>
        <translation>Log bij Freshdesk in als de andere Account Administrator, een fulltime-agent die alle tickets ziet, open Profile settings, klik rechts op View API Key en plak de sleutel hier. Intussen werken beide sleutels; stel de vorige in Freshdesk opnieuw in zodra de nieuwe in gebruik is.</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the agent, open Profile settings, reset the API key and paste the new one here. Freshdesk ends the present key at that moment; until the new one is in use imports wait, and nothing is lost.</source>
        <translation>Log bij Freshdesk in als de agent, open Profile settings, stel de API-sleutel opnieuw in en plak de nieuwe hier. Freshdesk beëindigt de huidige op dat moment; tot de nieuwe in gebruik is wachten importen, en er gaat niets verloren.</translation>
    </message>
    <message>
        <source>&amp;Compare the keys</source>
        <translation>Sleutels &amp;vergelijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Switch to the new key</source>
        <translation>Overstappen op de &amp;nieuwe sleutel</translation>
    </message>
    <message>
        <source>Asking Freshdesk with both keys…</source>
        <translation>Freshdesk met beide sleutels vragen…</translation>
    </message>
    <message>
        <source>This key cannot take the present one&apos;s place.</source>
        <translation>Deze sleutel kan de huidige niet vervangen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Switching to the new key…</source>
        <translation>Overstappen op de nieuwe sleutel…</translation>
    </message>
    <message>
        <source>Nothing has changed: the present key is still in use.</source>
        <translation>Er is niets veranderd: de huidige sleutel is nog in gebruik.</translation>
    </message>
    <message>
        <source>The new key, %1, is in use since %2. Imports go on with it, and the former key was removed from this computer.</source>
        <translation>De nieuwe sleutel, %1, is in gebruik sinds %2. Importen gaan ermee verder, en de vorige is van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>The former key, %1, still works in Freshdesk. Now reset it in the former owner&apos;s Profile settings, so that nobody else can use it.</source>
        <translation>De vorige sleutel, %1, werkt in Freshdesk nog. Stel hem nu opnieuw in bij de Profile settings van de vorige eigenaar, zodat niemand anders hem kan gebruiken.</translation>
    </message>
    <message>
        <source>If the former key, %1, was not reset in Freshdesk, do it now.</source>
        <translation>Als de vorige sleutel, %1, in Freshdesk niet opnieuw is ingesteld, doe dat dan nu.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceKeyCommand</name>
    <message>
        <source>New Freshdesk API key (it stays invisible):</source>
        <translation>Nieuwe Freshdesk API-sleutel (blijft onzichtbaar):</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in use now; the former one, ending in %2, was removed from this computer.</source>
        <translation>De sleutel die eindigt op %1 is nu in gebruik; de vorige, eindigend op %2, is van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>The present key stays in use.</source>
        <translation>De huidige sleutel blijft in gebruik.</translation>
    </message>
    <message>
        <source>This is the key that is in use already.</source>
        <translation>Dit is de sleutel die al in gebruik is.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account.</source>
        <translation>Deze sleutel is van een ander Freshdesk-account.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>De sleutel is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the present key stays in use. %2</source>
        <translation>De controle ‘%1’ mislukte, dus de huidige sleutel blijft in gebruik. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::RevokeKeyCommand</name>
    <message>
        <source>This integration has no key of this number.</source>
        <translation>Deze integratie heeft geen sleutel met dit nummer.</translation>
    </message>
    <message>
        <source>The command key list shows them all.</source>
        <translation>De opdracht key list toont ze allemaal.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is no longer valid.</source>
        <translation>De sleutel die eindigt op %1 is niet meer geldig.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInInjixoDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>injixo API-sleutel vervangen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Generate it in injixo</source>
        <translation>In injixo genereren</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>In de app invoeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Waarom wordt de sleutel vervangen? De reden wordt in de activiteit genoteerd.</translation>
    </message>
    <message>
        <source>The key is generated in injixo, and injixo receives the app&apos;s events. When a new one is generated there, the present one probably ends at once (an assumption: injixo documents it for its API integration only). So have Freshdesk&apos;s page of the app open before you begin. Imports go on meanwhile.</source>
        <translation>De sleutel wordt in injixo gegenereerd, en injixo ontvangt de gebeurtenissen van de app. Als daar een nieuwe wordt gegenereerd, eindigt de huidige waarschijnlijk meteen (een aanname: injixo documenteert dit alleen voor zijn API-integratie). Houd dus vóór je begint de pagina van de app in Freshdesk open. Importen gaan intussen door.</translation>
    </message>
    <message>
        <source>1. In injixo, open Account and then Integrations, and the Freshdesk integration.</source>
        <translation>1. Open in injixo Account, dan Integrations, en de Freshdesk-integratie.</translation>
    </message>
    <message>
        <source>2. In the section “Install the injixo app”, press Generate.</source>
        <translation>2. Klik in de sectie ‘Install the injixo app’ op Generate.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>In injixo gegenereerde injixo API-sleutel</translation>
    </message>
    <message>
        <source>New injixo API &amp;key</source>
        <translation>Nieuwe injixo API-&amp;sleutel</translation>
    </message>
    <message>
        <source>No key was generated: &amp;stop the replacement</source>
        <translation>Er is geen sleutel gegenereerd: vervanging &amp;stoppen</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and the settings of the app injixo connect.</source>
        <translation>1. Open in Freshdesk Admin, dan Apps, en de instellingen van de app injixo connect.</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Sleutel &amp;kopiëren</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Sla op.</translation>
    </message>
    <message>
        <source>Whether the app uses the new key cannot be seen from here. About an hour later, compare the last interval that injixo shows for a queue: the Troubleshooting page does that with you.</source>
        <translation>Of de app de nieuwe sleutel gebruikt is hier niet te zien. Vergelijk ongeveer een uur later het laatste interval dat injixo voor een queue toont: de pagina Problemen oplossen doet dat met je.</translation>
    </message>
    <message>
        <source>&amp;Copied; cleared after 60 seconds</source>
        <translation>&amp;Gekopieerd; na 60 seconden gewist</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>De vervanging is voltooid, en genoteerd in de activiteit.</translation>
    </message>
    <message>
        <source>If no new data appears in injixo within the next hours, the Troubleshooting page tells why: choose “No new data in injixo” there.</source>
        <translation>Als er de komende uren geen nieuwe gegevens in injixo verschijnen, zegt de pagina Problemen oplossen waarom: kies daar ‘Geen nieuwe gegevens in injixo’.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Deze sleutel bewaren</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Sluiten, later verdergaan</translation>
    </message>
    <message>
        <source>2. Put the new key, the one that ends in %1, into the field for the injixo API key.</source>
        <translation>2. Zet de nieuwe sleutel, die eindigt op %1, in het veld voor de injixo API-sleutel.</translation>
    </message>
    <message>
        <source>It is &amp;entered</source>
        <translation>Hij is &amp;ingevoerd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>3. Copy the key and paste it here. It is kept like the Freshdesk API key, in place of the present one.</source>
        <translation>3. Kopieer de sleutel en plak hem hier. Hij wordt bewaard zoals de Freshdesk API-sleutel, in plaats van de huidige.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInjixoKeyDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>injixo API-sleutel vervangen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>In de app invoeren</translation>
    </message>
    <message>
        <source>End the former key</source>
        <translation>Vorige sleutel beëindigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Waarom wordt de sleutel vervangen? De reden wordt in de activiteit genoteerd.</translation>
    </message>
    <message>
        <source>How long shall the former key stay valid beside the new one? As long as both are, no event is refused while you enter the new one in the app.</source>
        <translation>Hoe lang moet de vorige sleutel naast de nieuwe geldig blijven? Zolang beide dat zijn, wordt geen gebeurtenis geweigerd terwijl je de nieuwe in de app invoert.</translation>
    </message>
    <message>
        <source>The app is refused from this moment until the new key is entered. Imports still find every contact, some minutes later.</source>
        <translation>De app wordt vanaf dit moment geweigerd tot de nieuwe sleutel is ingevoerd. Importen vinden nog steeds elk contact, enkele minuten later.</translation>
    </message>
    <message>
        <source>The former key ends by itself after that time, also when the app still uses it; it can be given more time until then.</source>
        <translation>De vorige sleutel eindigt na die tijd vanzelf, ook als de app hem nog gebruikt; tot dan kan hij meer tijd krijgen.</translation>
    </message>
    <message>
        <source>Copy the new key now and keep it where you keep passwords. It is not shown again: Deskbridge stores only a fingerprint and the last four characters.</source>
        <translation>Kopieer de nieuwe sleutel nu en bewaar hem waar je wachtwoorden bewaart. Hij wordt niet opnieuw getoond: Deskbridge bewaart alleen een vingerafdruk en de laatste vier tekens.</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and find Deskbridge&apos;s app.</source>
        <translation>1. Open in Freshdesk Admin, dan Apps, en zoek de app van Deskbridge.</translation>
    </message>
    <message>
        <source>2. Open its settings, and put the new key into the field for the injixo API key.</source>
        <translation>2. Open haar instellingen en zet de nieuwe sleutel in het veld voor de injixo API-sleutel.</translation>
    </message>
    <message>
        <source>3. Save. The app checks the key at once, and uses it from the next event on.</source>
        <translation>3. Sla op. De app controleert de sleutel meteen en gebruikt hem vanaf de volgende gebeurtenis.</translation>
    </message>
    <message>
        <source>The new key is lost: generate &amp;another…</source>
        <translation>De nieuwe sleutel is weg: &amp;nog een genereren…</translation>
    </message>
    <message>
        <source>Give the former key &amp;24 hours more</source>
        <translation>De vorige sleutel &amp;24 uur langer geven</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Generate the new key</source>
        <translation>Nieuwe sleutel &amp;genereren</translation>
    </message>
    <message>
        <source>The former key, %1, stays valid until %2.</source>
        <translation>De vorige sleutel, %1, blijft geldig tot %2.</translation>
    </message>
    <message>
        <source>The former key, %1, is no longer valid.</source>
        <translation>De vorige sleutel, %1, is niet meer geldig.</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Sluiten, later verdergaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The new injixo API key, %1, is the only one that is valid. The replacement is noted in the activity.</source>
        <translation>De nieuwe injixo API-sleutel, %1, is de enige geldige. De vervanging is genoteerd in de activiteit.</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>De vervanging is voltooid, en genoteerd in de activiteit.</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>De sleutel is niet gekopieerd</translation>
    </message>
    <message>
        <source>Go on without having copied the new injixo API key?</source>
        <translation>Verdergaan zonder de nieuwe injixo API-sleutel te hebben gekopieerd?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it another one has to be generated for the app.</source>
        <translation>Hij wordt niet opnieuw getoond. Zonder deze moet er nog een voor de app worden gegenereerd.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Zonder verdergaan</translation>
    </message>
    <message>
        <source>The new key is no longer there. Generate another one.</source>
        <translation>De nieuwe sleutel is er niet meer. Genereer er nog een.</translation>
    </message>
    <message>
        <source>The app has changed over.</source>
        <translation>De app is overgestapt.</translation>
    </message>
    <message>
        <source>It is not proved that the app has changed over: if it has not, its events are refused as soon as the former key ends.</source>
        <translation>Het is niet bewezen dat de app is overgestapt: zo niet, dan worden haar gebeurtenissen geweigerd zodra de vorige sleutel eindigt.</translation>
    </message>
    <message>
        <source>The former key has ended; until the app uses the new one, its events are refused.</source>
        <translation>De vorige sleutel is beëindigd; tot de app de nieuwe gebruikt, worden haar gebeurtenissen geweigerd.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>&amp;End the former key</source>
        <translation>Vorige sleutel &amp;beëindigen</translation>
    </message>
    <message>
        <source>&amp;End the former key all the same…</source>
        <translation>Vorige sleutel toch &amp;beëindigen…</translation>
    </message>
    <message>
        <source>Finish without proof</source>
        <translation>Voltooien zonder bewijs</translation>
    </message>
    <message>
        <source>End the former key, %1, although the app may still use it?</source>
        <translation>De vorige sleutel, %1, beëindigen hoewel de app hem misschien nog gebruikt?</translation>
    </message>
    <message>
        <source>Finish although the app has not used the new key yet?</source>
        <translation>Voltooien hoewel de app de nieuwe sleutel nog niet heeft gebruikt?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>The former key is valid until %1.</source>
        <translation>De vorige sleutel is geldig tot %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotationChoice</name>
    <message>
        <source>As a &amp;routine</source>
        <translation>Uit &amp;routine</translation>
    </message>
    <message>
        <source>Because of its a&amp;ge</source>
        <translation>Vanwege zijn &amp;leeftijd</translation>
    </message>
    <message>
        <source>Because somebody may have seen it who should &amp;not</source>
        <translation>Omdat iemand hem gezien kan hebben die dat &amp;niet mocht</translation>
    </message>
    <message>
        <source>Because a &amp;colleague left who knew it</source>
        <translation>Omdat een &amp;collega vertrok die hem kende</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 uur</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 uur</translation>
    </message>
    <message>
        <source>&amp;72 hours</source>
        <translation>&amp;72 uur</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 dagen</translation>
    </message>
    <message>
        <source>It ends n&amp;ow: an emergency</source>
        <translation>Hij eindigt n&amp;u: een noodgeval</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation>Voorbeeldaccount</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation>Het voorbeeldaccount is niet geïnstalleerd: het programma freshdesk-sandbox ontbreekt naast Deskbridge.</translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation>Installeer Deskbridge volledig, of bouw het met het target freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation>Het systeem weigerde het voorbeeldaccount te starten.</translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation>Controleer of freshdesk-sandbox mag worden uitgevoerd en start Deskbridge opnieuw.</translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation>Het voorbeeldaccount kan niet luisteren op %1: een ander programma gebruikt deze poort.</translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation>Beëindig het andere programma, misschien een andere Deskbridge, en start deze opnieuw.</translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation>Het voorbeeldaccount zei niet op tijd waar het te bereiken is.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation>Start Deskbridge opnieuw om het nog eens te proberen.</translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation>Het voorbeeldaccount eindigde tijdens het starten.</translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation>Het voorbeeldaccount is vanzelf geëindigd.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation>Start Deskbridge opnieuw om het weer te starten; wat geïmporteerd is blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation>Tot nu toe is niets opgeslagen. Deze stap slaat de integratie op en start de import; wat daarna komt kan wachten.</translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation>Integratie op&amp;slaan</translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation>Hoeveel historie?</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Wat waar wordt opgeslagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Freshdesk-domein</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation>in de sleutelhanger van deze computer, nergens anders</translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation>in het geheimenbestand %1, dat alleen jij mag lezen</translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation>in de database %1</translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation>Geen tekst, onderwerp, naam of adres van een klant wordt ooit opgeslagen: alleen nummers, tijden en soorten.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so none of these includes them.</source>
        <translation>Freshdesk somt gearchiveerde tickets niet op, dus ze zitten in geen van deze keuzes.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SaveText</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Toont de invoer %n seconde en verbergt hem dan weer.</numerusform>
            <numerusform>Toont de invoer %n seconden en verbergt hem dan weer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>deskbridge::SeriesModel</name>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an interval: final or not</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a queue in the period compared with</comment>
        <translation>%1, eerder</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section of the settings</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>Laatste wijziging &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsFile</name>
    <message>
        <source>This is not a file of Deskbridge settings; nothing was changed.</source>
        <translation>Dit is geen bestand met Deskbridge-instellingen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Deskbridge; nothing was changed.</source>
        <translation>Het bestand is door een nieuwere versie van Deskbridge geschreven; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The value “%1” in the file cannot be used; nothing was changed.</source>
        <translation>De waarde ‘%1’ in het bestand is niet bruikbaar; er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Freshdesk-domein</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk API-sleutel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo API-sleutel</translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation>App installeren</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation>Voer een naam in om verder te gaan.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Voer de sleutel in om verder te gaan.</translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation>De verbinding wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation>Om verder te gaan moet de verbindingscontrole zonder mislukte stap eindigen.</translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation>De historie kan niet in de toekomst beginnen.</translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation>Opslaan. Als de sleutelhanger om zijn wachtwoord vraagt, voer het daar in.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ShortcutsDialog</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>The interval or hour before or after</source>
        <translation>Het interval of het uur ervoor of erna</translation>
    </message>
    <message>
        <source>The first or last one</source>
        <translation>Het eerste of laatste</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>In- of uitzoomen</translation>
    </message>
    <message>
        <source>Move what is shown; on the status page a day back or on</source>
        <translation>Verschuiven wat wordt getoond; op de statuspagina een dag terug of verder</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>De hele periode tonen</translation>
    </message>
    <message>
        <source>Contacts behind the marked number</source>
        <translation>Contacten achter het gemarkeerde getal</translation>
    </message>
    <message>
        <source>What is behind the row</source>
        <translation>Wat er achter de rij staat</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>De gekozen rijen kopiëren</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>What carries the underlined letter</source>
        <translation>Wat de onderstreepte letter draagt</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>Het volgende tabblad</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Een dialoogvenster sluiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Alle integraties</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integratie toevoegen</translation>
    </message>
</context>
<context>
    <name>deskbridge::SignalCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details van %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::StartPage</name>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation>Freshdesk met injixo verbinden</translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation>Deskbridge importeert de tickets en gesprekken van een Freshdesk-account en telt ze als ingaande contacten in bronqueues voor injixo workforcemanagement.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integratie toevoegen</translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation>Verkennen met een voorbeeldaccount</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusCommand</name>
    <message>
        <source>%1. %2</source>
        <comment>verdict, sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusPage</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Last 7 days, contacts by the hour; both lanes have the same scale</source>
        <translation>Laatste 7 dagen, contacten per uur; beide banen hebben dezelfde schaal</translation>
    </message>
    <message>
        <source>How the status changed</source>
        <translation>Hoe de status veranderde</translation>
    </message>
    <message>
        <source>The status has not changed yet.</source>
        <translation>De status is nog niet veranderd.</translation>
    </message>
    <message>
        <source>The last 7 days as a table</source>
        <translation>De laatste 7 dagen als tabel</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contacten per uur</translation>
    </message>
    <message>
        <source>Looking how it stands…</source>
        <translation>Kijken hoe het ervoor staat…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the verdict in one word, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The status cannot be read</source>
        <translation>De status kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Nu vergelijken</translation>
    </message>
    <message>
        <source>Asks Freshdesk for its own count of each day that is not compared yet</source>
        <translation>Vraagt Freshdesk om de eigen telling van elke dag die nog niet vergeleken is</translation>
    </message>
    <message>
        <source>Archived tickets…</source>
        <translation>Gearchiveerde tickets…</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 van %2 dagen vergeleken</translation>
    </message>
    <message>
        <source>Being compared with Freshdesk&apos;s own count.</source>
        <translation>Wordt vergeleken met de telling van Freshdesk.</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusText</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuten geleden</translation>
    </message>
    <message>
        <source>Tickets read</source>
        <translation>Gelezen tickets</translation>
    </message>
    <message>
        <source>Tickets expected</source>
        <translation>Verwachte tickets</translation>
    </message>
    <message>
        <source>Contacts found in the last 24 hours</source>
        <translation>Gevonden contacten in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Announced in the last 24 hours</source>
        <translation>Gemeld in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Niet gemelde contacten</translation>
    </message>
    <message>
        <source>Last characters of the key</source>
        <translation>Laatste tekens van de sleutel</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Geweigerde pogingen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Dag (UTC)</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets hier</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets in Freshdesk</translation>
    </message>
    <message>
        <source>Age of the key in days</source>
        <translation>Leeftijd van de sleutel in dagen</translation>
    </message>
    <message>
        <source>Calls used a minute</source>
        <translation>Gebruikte aanroepen per minuut</translation>
    </message>
    <message>
        <source>Calls of other programs a minute</source>
        <translation>Aanroepen van andere programma’s per minuut</translation>
    </message>
    <message>
        <source>Calls allowed a minute</source>
        <translation>Toegestane aanroepen per minuut</translation>
    </message>
    <message>
        <source>Reminder after days</source>
        <translation>Herinnering na (dagen)</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a signal</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state of a signal</comment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a signal</comment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of a signal</comment>
        <translation>Actie vereist</translation>
    </message>
    <message>
        <source>Not visible here</source>
        <comment>state of a signal</comment>
        <translation>Hier niet zichtbaar</translation>
    </message>
    <message>
        <source>%1 today.</source>
        <extracomment>%1 is a number with its noun, as in &quot;214 contacts&quot;</extracomment>
        <translation>%1 vandaag.</translation>
    </message>
    <message>
        <source>%1 today, more than usual by this time (%2: %3).</source>
        <extracomment>%1 &quot;214 contacts&quot;, %2 a weekday, %3 a number</extracomment>
        <translation>%1 vandaag, meer dan gebruikelijk op dit tijdstip (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, fewer than usual by this time (%2: %3).</source>
        <translation>%1 vandaag, minder dan gebruikelijk op dit tijdstip (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, as usual by this time (%2: %3).</source>
        <translation>%1 vandaag, zoals gebruikelijk op dit tijdstip (%2: %3).</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>eerste import loopt</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>nog niet volledig geïmporteerd</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>laatste %1</translation>
    </message>
    <message>
        <source>importing now</source>
        <translation>importeert nu</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>volgende over %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>laatste gebeurtenis %1</translation>
    </message>
    <message>
        <source>key …%1</source>
        <extracomment>%1 is a key&apos;s last characters</extracomment>
        <translation>sleutel …%1</translation>
    </message>
    <message>
        <source>Nothing is known about these seven days.</source>
        <translation>Over deze zeven dagen is niets bekend.</translation>
    </message>
    <message>
        <source>%1 found in seven days.</source>
        <translation>%1 gevonden in zeven dagen.</translation>
    </message>
    <message>
        <source>%1 announced in seven days.</source>
        <translation>%1 gemeld in zeven dagen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a weekday and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1: %2 gevonden</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 announced</source>
        <translation>%1: %2 gevonden, %3 gemeld</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Days that cannot be proved</source>
        <translation>Dagen die niet bewezen kunnen worden</translation>
    </message>
    <message>
        <source>First day proved</source>
        <translation>Eerste bewezen dag</translation>
    </message>
    <message>
        <source>Last day proved</source>
        <translation>Laatste bewezen dag</translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1: huidige stap</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation>%1: nog te doen</translation>
    </message>
</context>
<context>
    <name>deskbridge::SteppedDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeLeftText</name>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>nog hoogstens %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>nog ongeveer %1</translation>
    </message>
    <message>
        <source>%1 min to %2 left</source>
        <extracomment>minutes, then hours: &quot;55 min to 1 h 35 min left&quot;</extracomment>
        <translation>nog %1 min tot %2</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <extracomment>two times: &quot;1 h 40 min to 2 h 5 min left&quot;</extracomment>
        <translation>nog %1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>nog hoogstens %n min</numerusform>
            <numerusform>nog hoogstens %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>nog ongeveer %n min</numerusform>
            <numerusform>nog ongeveer %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <extracomment>two numbers of minutes: &quot;12 to 16 min left&quot;</extracomment>
        <translation>nog %1 tot %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a time zone&apos;s id and its offset, as in &quot;Europe/Berlin (UTC+01:00)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>ongeveer %n min</numerusform>
            <numerusform>ongeveer %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>ongeveer %1 u %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TrayChannel</name>
    <message>
        <source>&amp;Open Deskbridge</source>
        <translation>&amp;Deskbridge openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
</context>
<context>
    <name>deskbridge::TroubleshootingPage</name>
    <message>
        <source>Import now</source>
        <translation>Nu importeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alle controles uitvoeren</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sleutel vervangen…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Stappen tonen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Wat zie je?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Check a key</source>
        <translation>Een sleutel controleren</translation>
    </message>
    <message>
        <source>Paste any key to learn what it is. It is not stored, and forgotten at once.</source>
        <translation>Plak een willekeurige sleutel om te weten wat het is. Hij wordt niet opgeslagen en meteen vergeten.</translation>
    </message>
    <message>
        <source>Key to check</source>
        <translation>Te controleren sleutel</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Sleutel controleren</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Bewijspakket…</translation>
    </message>
    <message>
        <source>What helps whoever helps: without names, keys and addresses</source>
        <translation>Wat helpers helpt: zonder namen, sleutels en adressen</translation>
    </message>
    <message>
        <source>You see: %1</source>
        <translation>Je ziet: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message>
        <source>until now</source>
        <translation>tot nu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duurde</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerifyKeyCommand</name>
    <message>
        <source>Key to check (it stays invisible):</source>
        <translation>Te controleren sleutel (blijft onzichtbaar):</translation>
    </message>
</context>
<context>
    <name>deskbridge::WaterfallModel</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies and other messages in them</source>
        <translation>Antwoorden en andere berichten erin</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation>Berichten van tickets die al verwijderd of spam waren toen ze voor het eerst werden gezien</translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation>Ingaande contacten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>as bars</comment>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>deskbridge::WeekModel</name>
    <message>
        <source>%1–%2 h</source>
        <comment>from hour to hour</comment>
        <translation>%1–%2 u</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>%1 ingaand contact in totaal</numerusform>
            <numerusform>%1 ingaande contacten in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 (the hour occurs %2 times)</source>
        <translation>gemiddeld %1 (het uur komt %2 keer voor)</translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
</TS>
