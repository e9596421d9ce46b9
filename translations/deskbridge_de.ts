<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation>--%1 erwartet einen Tag oder eine Zeit in UTC, zum Beispiel 2026-11-22 oder 2026-11-22T10:15:00Z.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation>Ein Schlüssel gehört nie in die Befehlszeile, wo andere Benutzer und der Verlauf der Shell ihn sehen können. Sende ihn an die Standardeingabe und gib --api-key-stdin an.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation>Der Name der Integration fehlt.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation>Das sind mehr Argumente, als dieser Befehl erwartet; ein Name mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Dieser Befehl hat keine Option --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation>--data erwartet einen Ordner, --secrets erwartet keychain oder file:PATH.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation>--length erwartet 15, 30 oder 60 (Minuten).</translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation>--timezone erwartet den Namen einer Zeitzone, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv und --json schließen einander aus.</translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation>--queue erwartet den Namen einer Quell-Queue.</translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation>--ticket erwartet die Nummer eines Tickets.</translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation>deskbridgectl verbindet Freshdesk von der Befehlszeile aus mit dem Workforce Management von injixo.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation>N ist der Name einer Integration. Zeiten sind ein Tag oder eine Zeit in UTC, zum Beispiel 2026-11-22T10:15:00Z; --to selbst gehört nicht mehr dazu.</translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation>--data DIR: der Ordner, in dem die Daten liegen. --secrets: wo Schlüssel aufbewahrt werden, im Schlüsselbund des Systems oder in einer Datei, die nur ihr Besitzer lesen kann. --json: ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation>Rückgabewert: 0 gut, 1 Warnungen, 2 fehlgeschlagen, 64 falscher Aufruf.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Das Argument %1 fehlt.</translation>
    </message>
    <message>
        <source>A key is named by its number, which key list shows.</source>
        <translation>Ein Schlüssel wird mit seiner Nummer angegeben, die key list zeigt.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output erwartet den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Completion is there for bash, zsh and fish.</source>
        <translation>Vervollständigung gibt es für bash, zsh und fish.</translation>
    </message>
</context>
<context>
    <name>CheckEvidence</name>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheit</translation>
    </message>
    <message>
        <source>Without the account’s address in the network nothing can be asked.</source>
        <translation>Ohne die Adresse des Kontos im Netzwerk lässt sich nichts fragen.</translation>
    </message>
    <message>
        <source>Where a proxy stands in the way, every call goes through it.</source>
        <translation>Wo ein Proxy dazwischensteht, läuft jeder Aufruf über ihn.</translation>
    </message>
    <message>
        <source>The API key is sent only over a connection whose other end has proved who it is.</source>
        <translation>Der API-Schlüssel wird nur über eine Verbindung gesendet, deren Gegenstelle sich ausgewiesen hat.</translation>
    </message>
    <message>
        <source>With a wrong clock certificates are refused and times are told wrongly.</source>
        <translation>Mit einer falsch gehenden Uhr werden Zertifikate abgelehnt und Zeiten falsch angegeben.</translation>
    </message>
    <message>
        <source>The key is sent to Freshdesk only, so something else at this address ends the check.</source>
        <translation>Der Schlüssel wird nur an Freshdesk gesendet; etwas anderes unter dieser Adresse beendet daher die Prüfung.</translation>
    </message>
    <message>
        <source>Without an accepted key nothing is imported.</source>
        <translation>Ohne akzeptierten Schlüssel wird nichts importiert.</translation>
    </message>
    <message>
        <source>The integration asks for an Account Administrator’s key; others may lose access to a part of the account.</source>
        <translation>Die Integration verlangt den Schlüssel eines Account Administrators; andere können den Zugang zu einem Teil des Kontos verlieren.</translation>
    </message>
    <message>
        <source>Tickets that the user does not see are missing from the counts without an error.</source>
        <translation>Tickets, die der Benutzer nicht sieht, fehlen ohne Fehlermeldung in den Zahlen.</translation>
    </message>
    <message>
        <source>Smaller plans allow too few calls, or none.</source>
        <translation>Kleinere Tarife erlauben zu wenige Aufrufe oder keine.</translation>
    </message>
    <message>
        <source>Keys of occasional agents are reported to change every night.</source>
        <translation>Schlüssel gelegentlicher Agenten (Occasional Agent) ändern sich Berichten zufolge jede Nacht.</translation>
    </message>
    <message>
        <source>Every ticket is a contact of its own.</source>
        <translation>Jedes Ticket ist ein eigener Kontakt.</translation>
    </message>
    <message>
        <source>The groups’ names are a part of the source queues’ names.</source>
        <translation>Die Namen der Gruppen sind ein Teil der Namen der Quell-Queues.</translation>
    </message>
    <message>
        <source>The names of the ticket sources come from the ticket fields.</source>
        <translation>Die Namen der Ticketquellen kommen aus den Ticketfeldern.</translation>
    </message>
    <message>
        <source>A user whose role, scope or kind changes takes the import along.</source>
        <translation>Ändern sich Rolle, Sicht oder Art eines Benutzers, betrifft das den Import.</translation>
    </message>
    <message>
        <source>All programs on the account share its calls; when they are used up, imports wait.</source>
        <translation>Alle Programme am Konto teilen sich seine Aufrufe; sind sie aufgebraucht, warten Importe.</translation>
    </message>
    <message>
        <source>Every later message of a customer is a contact and is read from the conversations.</source>
        <translation>Jede spätere Nachricht eines Kunden ist ein Kontakt und wird aus den Unterhaltungen gelesen.</translation>
    </message>
    <message>
        <source>Archived tickets are in no list; they can only be read one by one.</source>
        <translation>Archivierte Tickets stehen in keiner Liste; sie lassen sich nur einzeln lesen.</translation>
    </message>
    <message>
        <source>What came after the last import is not in the source queues yet.</source>
        <translation>Was nach dem letzten Import kam, ist noch nicht in den Quell-Queues.</translation>
    </message>
    <message>
        <source>Each day’s tickets are compared with Freshdesk’s own count.</source>
        <translation>Die Tickets jedes Tages werden mit der Zählung von Freshdesk verglichen.</translation>
    </message>
    <message>
        <source>Events that nobody receives are made up for by the next import, minutes later.</source>
        <translation>Ereignisse, die niemand empfängt, gleicht der nächste Import aus, Minuten später.</translation>
    </message>
    <message>
        <source>An app with a key that has ended is refused while Freshdesk shows nothing wrong.</source>
        <translation>Eine App mit einem beendeten Schlüssel wird abgewiesen, während Freshdesk nichts Auffälliges zeigt.</translation>
    </message>
    <message>
        <source>Contacts that imports find and the app did not announce show a silent stop.</source>
        <translation>Kontakte, die Importe finden und die App nicht gemeldet hat, verraten einen stillen Stillstand.</translation>
    </message>
    <message>
        <source>The API key is kept only there.</source>
        <translation>Der API-Schlüssel liegt nur dort.</translation>
    </message>
    <message>
        <source>Counts, queues and history are read from it.</source>
        <translation>Zahlen, Queues und Historie werden daraus gelesen.</translation>
    </message>
    <message>
        <source>On a full disk imports stop.</source>
        <translation>Auf einer vollen Festplatte halten Importe an.</translation>
    </message>
    <message>
        <source>Whoever helps asks for it first.</source>
        <translation>Wer hilft, fragt zuerst danach.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Gefundene Adressen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Zertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Our clock ahead by (seconds)</source>
        <translation>Unsere Uhr geht vor um (Sekunden)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Ticket sources</source>
        <translation>Ticketquellen</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Übrige Aufrufe</translation>
    </message>
    <message>
        <source>Calls used by others</source>
        <translation>Von anderen verwendete Aufrufe</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuten her</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Schlüssel endet auf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Refused uses</source>
        <translation>Abgewiesene Verwendungen</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Contacts found by imports</source>
        <translation>Von Importen gefundene Kontakte</translation>
    </message>
    <message>
        <source>Contacts announced by the app</source>
        <translation>Von der App gemeldete Kontakte</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Nicht gemeldete Kontakte</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Größe (MB)</translation>
    </message>
    <message>
        <source>Tables looked at</source>
        <translation>Angesehene Tabellen</translation>
    </message>
    <message>
        <source>Tables left out</source>
        <translation>Ausgelassene Tabellen</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Frei (MB)</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Proved up to and including</source>
        <translation>Nachgewiesen bis einschließlich</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation>Adresse antwortet als Freshdesk</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>API-Schlüssel akzeptiert</translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation>Sieht alle Tickets</translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation>Tarif Pro oder Enterprise</translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation>Vollzeit-Agent</translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation>Tickets lesbar</translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation>Gruppen lesbar</translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation>Ticketfelder lesbar</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation>Der Tarif ist groß genug.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Tarif: %1.</translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation>Tarif: %1, mit %2 Aufrufen pro Minute.</translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation>Die Adresse antwortet als Freshdesk.</translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation>%1 antwortet als Freshdesk.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Der Schlüssel wird akzeptiert.</translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation>Der Schlüssel wird akzeptiert: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation>Der Benutzer des Schlüssels ist Account Administrator.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation>Der Benutzer des Schlüssels sieht alle Tickets.</translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation>Der Schlüssel gehört einem Vollzeit-Agenten.</translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation>Tickets können gelesen werden.</translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation>Ticketfelder können gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>Ticketfelder können gelesen werden: %Ln Ticketquelle.</numerusform>
            <numerusform>Ticketfelder können gelesen werden: %Ln Ticketquellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation>Gruppen können gelesen werden.</translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation>Gruppen können gelesen werden: mehr als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>Gruppen können gelesen werden: %Ln Gruppe.</numerusform>
            <numerusform>Gruppen können gelesen werden: %Ln Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation>Dieses Konto hat keine Rolle mit dem Namen Account Administrator; der Benutzer des Schlüssels hat die Rolle: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation>Der Benutzer des Schlüssels ist kein Account Administrator; er hat die Rolle: %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation>Freshdesk nennt den Tarif „%1“, den Deskbridge nicht kennt.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation>Freshdesk nennt den Tarif „%1“, den Deskbridge nicht kennt; %2 Aufrufe pro Minute sprechen für eine Testversion oder einen Tarif unterhalb von Pro.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation>Freshdesk nennt den Tarif „%1“, den Deskbridge nicht kennt; %2 Aufrufe pro Minute sprechen für Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation>Nicht geprüft, weil eine frühere Prüfung fehlgeschlagen ist: „%1“.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation>Nicht geprüft, weil ein früherer Schritt fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation>Der Benutzer des Schlüssels ist kein Administrator: Freshdesk zeigt ihm die Rollen des Kontos nicht.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation>Der Benutzer des Schlüssels sieht nur die Tickets der Gruppen, zu denen er gehört; alle anderen würden in der Zählung fehlen.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation>Der Benutzer des Schlüssels sieht nur die Tickets, die ihm zugewiesen sind; alle anderen würden in der Zählung fehlen.</translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation>Freshdesk sagt nicht, welche Tickets der Benutzer des Schlüssels sieht.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation>Das Konto hat den Tarif %1; die Integration braucht Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation>Der Tarif konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>Der Tarif konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>Der Schlüssel gehört einem gelegentlichen Agenten (Occasional Agent); solche Schlüssel ändern sich Berichten zufolge jede Nacht.</translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation>Der Schlüssel wird akzeptiert, aber sein Konto nennt eine andere Domain: %1.</translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation>Nicht geprüft, weil die Prüfung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation>Verwende den API-Schlüssel eines Benutzers mit der Rolle Account Administrator, oder lass dem Benutzer des Schlüssels in Freshdesk diese Rolle geben.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation>Verwende den API-Schlüssel eines Benutzers mit der Rolle Account Administrator.</translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation>Gib dem Benutzer des Schlüssels in Freshdesk Zugriff auf alle Tickets, oder verwende den Schlüssel eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation>Stelle in Freshdesk sicher, dass der Benutzer des Schlüssels alle Tickets sieht; sonst fehlen Kontakte in der Zählung.</translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation>Stelle das Freshdesk-Konto auf Pro oder Enterprise um, oder verbinde ein anderes Konto.</translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation>Sieh in Freshdesk nach, welchen Tarif das Konto hat; die Integration braucht Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation>Prüfe es später noch einmal, oder sieh in Freshdesk nach, ob das Konto den Tarif Pro oder Enterprise hat.</translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation>Verwende den API-Schlüssel eines Vollzeit-Agenten mit der Rolle Account Administrator.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation>Gib die eigene Domain des Kontos ein oder den Schlüssel des Kontos, das du meinst.</translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation>Bring den früheren Schritt in Ordnung, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation>Starte die Prüfung noch einmal.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the key: it is the one of another integration, %1.</source>
        <translation>Freshdesk lehnt den Schlüssel ab: Es ist der einer anderen Integration, %1.</translation>
    </message>
    <message>
        <source>Enter a key of this account; each account&apos;s keys work there only.</source>
        <translation>Gib einen Schlüssel dieses Kontos ein; die Schlüssel eines Kontos gelten nur dort.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation>Verbindet ein Freshdesk-Konto; liest dessen API-Schlüssel von der Standardeingabe und prüft ihn zuerst.</translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation>Listet die Integrationen auf.</translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation>Pausiert eine Integration: Es wird nichts importiert, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation>Setzt eine pausierte Integration fort.</translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation>Löscht eine Integration und ihre Schlüssel; was gezählt wurde, bleibt, außer mit --with-data.</translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation>Listet die Quell-Queues mit ihren eingehenden Kontakten auf.</translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation>Listet die eingehenden Kontakte jedes Intervalls auf, das welche hat.</translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation>Listet die Nachrichten eines Tickets auf, und ob und warum jede zählt.</translation>
    </message>
    <message>
        <source>Tells whether data flows, with the evidence; made for monitoring by its exit code.</source>
        <translation>Sagt, ob Daten fließen, mit den Belegen; durch seinen Rückgabewert für die Überwachung geeignet.</translation>
    </message>
    <message>
        <source>Generates an injixo API key and shows it once; the former one stays valid for the overlap, usually 24 hours.</source>
        <translation>Generiert einen injixo-API-Schlüssel und zeigt ihn einmal an; der bisherige bleibt für die Übergangszeit gültig, üblicherweise 24 Stunden.</translation>
    </message>
    <message>
        <source>Lists an integration&apos;s injixo API keys by their last four characters.</source>
        <translation>Listet die injixo-API-Schlüssel einer Integration mit ihren letzten vier Zeichen auf.</translation>
    </message>
    <message>
        <source>Tells what a key is; reads it from standard input and stores nothing.</source>
        <translation>Sagt, was ein Schlüssel ist; liest ihn von der Standardeingabe und speichert nichts.</translation>
    </message>
    <message>
        <source>Ends an injixo API key at once; ID is its number in key list.</source>
        <translation>Beendet einen injixo-API-Schlüssel sofort; ID ist seine Nummer in key list.</translation>
    </message>
    <message>
        <source>Checks the way to Freshdesk, the API key, its rights, the imports, the events and this computer.</source>
        <translation>Prüft den Weg zu Freshdesk, den API-Schlüssel, seine Rechte, die Importe, die Ereignisse und diesen Computer.</translation>
    </message>
    <message>
        <source>Runs all checks and writes what helps whoever helps into a zip, without names and keys.</source>
        <translation>Führt alle Prüfungen aus und schreibt, was beim Helfen hilft, in ein Zip, ohne Namen und Schlüssel.</translation>
    </message>
    <message>
        <source>Writes the script that completes this command line in a shell: bash, zsh or fish.</source>
        <translation>Schreibt das Skript, mit dem eine Shell diese Befehlszeile vervollständigt: bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict changes.</source>
        <translation>Importiert und empfängt Ereignisse, bis es beendet wird; führt COMMAND aus, wenn sich eine Wertung ändert.</translation>
    </message>
    <message>
        <source>Replaces the Freshdesk API key; reads the new one from standard input and switches only when it has proved itself.</source>
        <translation>Ersetzt den Freshdesk-API-Schlüssel; liest den neuen von der Standardeingabe und wechselt erst, wenn er sich bewährt hat.</translation>
    </message>
    <message>
        <source>Says what an import will take: tickets, calls and time; the last two are estimated. With --archived, what reading the archive will take.</source>
        <translation>Sagt, was ein Import braucht: Tickets, Aufrufe und Zeit; die beiden letzten sind geschätzt. Mit --archived: was das Lesen des Archivs braucht.</translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again. With --archived, tries the ticket numbers that no list shows in the archive.</source>
        <translation>Importiert alles und später, was sich seither geändert hat; lässt sich anhalten und wieder starten. Mit --archived werden die Ticketnummern, die keine Liste zeigt, im Archiv versucht.</translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts, and whether everything is here. --prove compares each day with Freshdesk&apos;s own count first, --read-day reads one day&apos;s tickets again.</source>
        <translation>Zeigt, wie Tickets und Antworten zusammen die eingehenden Kontakte ergeben, und ob alles hier ist. --prove vergleicht vorher jeden Tag mit der Zählung von Freshdesk, --read-day liest die Tickets eines Tages neu.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln Tag weicht von der Zählung von Freshdesk ab.</numerusform>
            <numerusform>%Ln Tage weichen von der Zählung von Freshdesk ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln Tag lässt sich nicht nachweisen.</numerusform>
            <numerusform>%Ln Tage lassen sich nicht nachweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln Tag ist noch nicht verglichen.</numerusform>
            <numerusform>%Ln Tage sind noch nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time can be compared with Freshdesk&apos;s own count yet.</source>
        <translation>Noch kein Tag dieser Zeit lässt sich mit der Zählung von Freshdesk vergleichen.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>Die Historie beginnt innerhalb des %1, und Freshdesk zählt nur ganze Tage.</translation>
    </message>
    <message>
        <source>%1: tickets of that age may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>%1: Tickets dieses Alters können archiviert sein; diese listet und zählt Freshdesk nicht.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived since they were read; nothing is missing by that.</source>
        <translation>%1: Freshdesk zählt %2 Tickets, hier sind es %3. Einige wurden seit dem Lesen gelöscht oder archiviert; dadurch fehlt nichts.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3.</source>
        <translation>%1: Freshdesk zählt %2 Tickets, hier sind es %3.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no archive: Freshdesk lists all its tickets.</source>
        <translation>Dieses Konto hat kein Archiv: Freshdesk listet alle seine Tickets.</translation>
    </message>
    <message>
        <source>There is nothing to read from the archive: every ticket number of that age is known.</source>
        <translation>Aus dem Archiv ist nichts zu lesen: Jede Ticketnummer dieses Alters ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln Ticketnummer steht in keiner Liste und kann ein archiviertes Ticket sein.</numerusform>
            <numerusform>%Ln Ticketnummern stehen in keiner Liste und können archivierte Tickets sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls.</source>
        <translation>%1 Sie zu versuchen braucht bis zu etwa %2 Aufrufe.</translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls: %3.</source>
        <translation>%1 Sie zu versuchen braucht bis zu etwa %2 Aufrufe: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln archiviertes Ticket gefunden</numerusform>
            <numerusform>%Ln archivierte Tickets gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 numbers belong to none.</source>
        <extracomment>%1 is &quot;12 archived tickets found&quot;, %2 a number</extracomment>
        <translation>%1, %2 Nummern gehören zu keinem.</translation>
    </message>
    <message>
        <source>%1 The archive is not read to its end; starting again goes on there.</source>
        <translation>%1 Das Archiv ist nicht zu Ende gelesen; ein neuer Start macht dort weiter.</translation>
    </message>
    <message>
        <source>Archive: %1 numbers tried, %2 left, %3 tickets found</source>
        <translation>Archiv: %1 Nummern versucht, %2 übrig, %3 Tickets gefunden</translation>
    </message>
    <message>
        <source>Today is not over and is compared tomorrow.</source>
        <translation>Der heutige Tag ist noch nicht vorbei und wird morgen verglichen.</translation>
    </message>
    <message>
        <source>%1 is not over and is compared after its end.</source>
        <translation>Der %1 ist noch nicht vorbei und wird nach seinem Ende verglichen.</translation>
    </message>
    <message>
        <source>Proved complete up to and including %1.</source>
        <translation>Nachweislich vollständig bis einschließlich %1.</translation>
    </message>
    <message>
        <source>Proved complete for %1.</source>
        <comment>a day</comment>
        <translation>Nachweislich vollständig für den %1.</translation>
    </message>
    <message>
        <source>Proved complete for the days %1 to %2.</source>
        <extracomment>two days, as in &quot;for the days 4 Nov 2026 to 30 Nov 2026 (UTC)&quot;</extracomment>
        <translation>Nachweislich vollständig für die Tage vom %1 bis %2.</translation>
    </message>
    <message>
        <source>Freshdesk counts as many tickets as are here.</source>
        <translation>Freshdesk zählt so viele Tickets, wie hier sind.</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>No new data in injixo</source>
        <translation>Keine neuen Daten in injixo</translation>
    </message>
    <message>
        <source>A queue is missing</source>
        <translation>Eine Queue fehlt</translation>
    </message>
    <message>
        <source>Numbers differ from Freshdesk</source>
        <translation>Zahlen weichen von Freshdesk ab</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>Import is slow</source>
        <translation>Der Import ist langsam</translation>
    </message>
    <message>
        <source>Everything stopped after a colleague left</source>
        <translation>Alles steht still, seit jemand aus dem Team gegangen ist</translation>
    </message>
    <message>
        <source>This was seen.</source>
        <translation>Das wurde festgestellt.</translation>
    </message>
    <message>
        <source>This is likely: it fits what was seen.</source>
        <translation>Das ist wahrscheinlich: Es passt zu dem, was festgestellt wurde.</translation>
    </message>
    <message>
        <source>This is not certain: not everything could be seen.</source>
        <translation>Das ist nicht sicher: Nicht alles war sichtbar.</translation>
    </message>
    <message>
        <source>Deskbridge finds nothing wrong.</source>
        <translation>Deskbridge findet keinen Fehler.</translation>
    </message>
    <message>
        <source>What was checked is in order, but not everything could be checked.</source>
        <translation>Was geprüft wurde, ist in Ordnung, aber nicht alles konnte geprüft werden.</translation>
    </message>
    <message>
        <source>This computer has no connection to Freshdesk.</source>
        <translation>Dieser Computer hat keine Verbindung zu Freshdesk.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Freshdesk.</source>
        <translation>Der Proxy lehnt die Verbindung zu Freshdesk ab.</translation>
    </message>
    <message>
        <source>The certificate that answered for Freshdesk is not trusted.</source>
        <translation>Das Zertifikat, das für Freshdesk geantwortet hat, ist nicht vertrauenswürdig.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunde falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %Ln Sekunden falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Freshdesk domain is not known in this network.</source>
        <translation>Die Freshdesk-Domain ist in diesem Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Freshdesk.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber es ist nicht Freshdesk.</translation>
    </message>
    <message>
        <source>Freshdesk answers with an error of its own.</source>
        <translation>Freshdesk antwortet mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The Freshdesk account is suspended.</source>
        <translation>Das Freshdesk-Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Freshdesk refuses every request from this computer, as it does for addresses that the account does not allow.</source>
        <translation>Freshdesk lehnt jede Anfrage von diesem Computer ab, wie es das bei Adressen tut, die das Konto nicht zulässt.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it was reset, or the user it belongs to was deactivated or removed.</source>
        <translation>Freshdesk lehnt den API-Schlüssel ab: Er wurde zurückgesetzt, oder der Benutzer, dem er gehört, wurde deaktiviert oder entfernt.</translation>
    </message>
    <message>
        <source>The API key’s user is no longer an Account Administrator.</source>
        <translation>Der Benutzer des API-Schlüssels ist kein Account Administrator mehr.</translation>
    </message>
    <message>
        <source>The API key’s user no longer sees all tickets, so contacts are missing.</source>
        <translation>Der Benutzer des API-Schlüssels sieht nicht mehr alle Tickets, deshalb fehlen Kontakte.</translation>
    </message>
    <message>
        <source>The API key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>Der API-Schlüssel gehört einem gelegentlichen Agenten (Occasional Agent); solche Schlüssel ändern sich Berichten zufolge jede Nacht.</translation>
    </message>
    <message>
        <source>The Freshdesk account’s plan is too small; the integration needs Pro or Enterprise.</source>
        <translation>Der Tarif des Freshdesk-Kontos ist zu klein; die Integration braucht Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>The API key belongs to another Freshdesk account: %1.</source>
        <translation>Der API-Schlüssel gehört zu einem anderen Freshdesk-Konto: %1.</translation>
    </message>
    <message>
        <source>The API key is accepted, but Freshdesk refuses a part of what the import reads.</source>
        <translation>Der API-Schlüssel wird akzeptiert, aber Freshdesk verweigert einen Teil dessen, was der Import liest.</translation>
    </message>
    <message>
        <source>Other programs use %1 percent of the account’s limit of Freshdesk calls.</source>
        <translation>Andere Programme verbrauchen %1 Prozent des Limits des Kontos an Freshdesk-Aufrufen.</translation>
    </message>
    <message>
        <source>The account’s limit of Freshdesk calls is used up.</source>
        <translation>Das Limit des Kontos an Freshdesk-Aufrufen ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>The integration is paused.</source>
        <translation>Die Integration ist pausiert.</translation>
    </message>
    <message>
        <source>Nothing was imported from this account yet.</source>
        <translation>Aus diesem Konto wurde noch nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>Der letzte vollständige Import endete vor %Ln Minute.</numerusform>
            <numerusform>Der letzte vollständige Import endete vor %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nichts nimmt die Ereignisse der App entgegen.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key with a typing error.</source>
        <translation>Die App verwendet einen injixo-API-Schlüssel mit einem Tippfehler.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that has ended (…%1).</source>
        <translation>Die App verwendet einen injixo-API-Schlüssel, der nicht mehr gilt (…%1).</translation>
    </message>
    <message>
        <source>The app presents the injixo API key of another integration: %1.</source>
        <translation>Die App verwendet den injixo-API-Schlüssel einer anderen Integration: %1.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that was never issued here.</source>
        <translation>Die App verwendet einen injixo-API-Schlüssel, der hier nie ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The app has never sent an event; it seems not to be installed or not to reach this computer.</source>
        <translation>Die App hat noch nie ein Ereignis gesendet; sie scheint nicht installiert zu sein oder diesen Computer nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Of %1 contacts, the app announced all but %2.</source>
        <translation>Von %1 Kontakten hat die App alle bis auf %2 gemeldet.</translation>
    </message>
    <message>
        <source>The import is in order; whether the app’s events arrive cannot be seen from here.</source>
        <translation>Der Import ist in Ordnung; ob die Ereignisse der App ankommen, ist von hier aus nicht sichtbar.</translation>
    </message>
    <message>
        <source>If the numbers in injixo still look wrong, compare one interval of one source queue with injixo.</source>
        <translation>Wenn die Zahlen in injixo immer noch falsch aussehen, vergleiche ein Intervall einer Quell-Queue mit injixo.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Führe alle Prüfungen noch einmal aus.</translation>
    </message>
    <message>
        <source>Check the network connection, then run the checks again.</source>
        <translation>Prüfe die Netzwerkverbindung, und führe die Prüfungen dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Enter the proxy’s user and password in the system’s settings, or ask whoever runs it to let Freshdesk through.</source>
        <translation>Gib Benutzername und Passwort für den Proxy in den Einstellungen des Systems ein, oder bitte die Person, die ihn betreut, Freshdesk durchzulassen.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted connections, have its certificate installed on this computer; otherwise do not go on from this network.</source>
        <translation>Wenn dein Unternehmen verschlüsselte Verbindungen prüft, lass dessen Zertifikat auf diesem Computer installieren; sonst mach in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network, then run the checks again.</source>
        <translation>Stelle die Uhr, am besten über das Netz, und führe die Prüfungen dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Check in the browser that Freshdesk opens under this domain; if it does, check the network’s name server.</source>
        <translation>Prüfe im Browser, ob sich Freshdesk unter dieser Domain öffnet; wenn ja, prüfe den Nameserver des Netzes.</translation>
    </message>
    <message>
        <source>Connect the domain that ends in freshdesk.com and under which the agents sign in.</source>
        <translation>Verbinde die Domain, die auf freshdesk.com endet und unter der sich die Agenten anmelden.</translation>
    </message>
    <message>
        <source>Look at status.freshworks.com; Deskbridge goes on by itself as soon as Freshdesk does.</source>
        <translation>Sieh auf status.freshworks.com nach; Deskbridge macht von selbst weiter, sobald Freshdesk wieder läuft.</translation>
    </message>
    <message>
        <source>Run the checks again; if this stays, ask whoever runs the network whether it slows down or blocks Freshdesk.</source>
        <translation>Führe die Prüfungen noch einmal aus; wenn es dabei bleibt, frag die Person, die das Netz betreut, ob es Freshdesk bremst oder blockiert.</translation>
    </message>
    <message>
        <source>Have the account’s owner settle this with Freshdesk; the import goes on by itself afterwards.</source>
        <translation>Lass den Besitzer des Kontos das mit Freshdesk klären; der Import läuft danach von selbst weiter.</translation>
    </message>
    <message>
        <source>In Freshdesk, under Admin › Security, add this network’s IP address to the allowed ones.</source>
        <translation>Füge in Freshdesk unter „Admin › Security“ die IP-Adresse dieses Netzes zu den zugelassenen hinzu.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent who is an Account Administrator.</source>
        <translation>Ersetze den Schlüssel durch den eines Vollzeit-Agenten, der Account Administrator ist.</translation>
    </message>
    <message>
        <source>Give the role back in Freshdesk, or replace the key with that of an Account Administrator.</source>
        <translation>Gib dem Benutzer in Freshdesk die Rolle zurück, oder ersetze den Schlüssel durch den eines Account Administrators.</translation>
    </message>
    <message>
        <source>Give the user the scope of all tickets in Freshdesk, or replace the key.</source>
        <translation>Gib dem Benutzer in Freshdesk Zugriff auf alle Tickets, oder ersetze den Schlüssel.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent.</source>
        <translation>Ersetze den Schlüssel durch den eines Vollzeit-Agenten.</translation>
    </message>
    <message>
        <source>Move the account to Pro or Enterprise.</source>
        <translation>Stelle das Konto auf Pro oder Enterprise um.</translation>
    </message>
    <message>
        <source>Replace the key with one of the account you mean.</source>
        <translation>Ersetze den Schlüssel durch einen des Kontos, das du meinst.</translation>
    </message>
    <message>
        <source>Open the check that failed to see which part, and have the right given to the key’s user.</source>
        <translation>Öffne die fehlgeschlagene Prüfung, um zu sehen, welcher Teil es ist, und lass dem Benutzer des Schlüssels das Recht dazu geben.</translation>
    </message>
    <message>
        <source>Have them slowed down, or leave them a smaller reserve in the import settings.</source>
        <translation>Lass sie bremsen, oder lass ihnen in den Importeinstellungen eine kleinere Reserve.</translation>
    </message>
    <message>
        <source>Wait some minutes; if this repeats, look which other programs use the account.</source>
        <translation>Warte einige Minuten; wenn es sich wiederholt, sieh nach, welche anderen Programme das Konto verwenden.</translation>
    </message>
    <message>
        <source>Resume it; what was missed is then imported.</source>
        <translation>Setze sie fort; was versäumt wurde, wird dann importiert.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Starte den Import.</translation>
    </message>
    <message>
        <source>Import now.</source>
        <translation>Importiere jetzt.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Lass Deskbridge oder seinen Hub auf dem Computer laufen, dessen Adresse in der App eingetragen ist.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Kopiere den Schlüssel noch einmal in die App.</translation>
    </message>
    <message>
        <source>Generate a new key and enter it in the app.</source>
        <translation>Generiere einen neuen Schlüssel, und gib ihn in der App ein.</translation>
    </message>
    <message>
        <source>Enter the key of this integration in the app.</source>
        <translation>Gib den Schlüssel dieser Integration in der App ein.</translation>
    </message>
    <message>
        <source>Generate a key here and enter it in the app.</source>
        <translation>Generiere hier einen Schlüssel, und gib ihn in der App ein.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installiere die App in Freshdesk mit Adresse und Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because each import repairs it; if this repeats, install the newest version of the app.</source>
        <translation>In der Zählung fehlt nichts, weil jeder Import das behebt; wenn es sich wiederholt, installiere die neueste Version der App.</translation>
    </message>
    <message>
        <source>Compare the last interval that injixo shows for a source queue.</source>
        <translation>Vergleiche das letzte Intervall, das injixo für eine Quell-Queue zeigt.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Die Datei mit deinen eigenen vertrauten Zertifikaten ist nicht verwendbar, daher wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is not valid yet.</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen: Nach ihr ist das Zertifikat von Freshdesk noch nicht gültig.</translation>
    </message>
    <message>
        <source>The keychain holds no Freshdesk API key for this integration.</source>
        <translation>Der Schlüsselbund enthält keinen Freshdesk-API-Schlüssel für diese Integration.</translation>
    </message>
    <message>
        <source>The keychain does not give the Freshdesk API key.</source>
        <translation>Der Schlüsselbund gibt den Freshdesk-API-Schlüssel nicht heraus.</translation>
    </message>
    <message>
        <source>The tickets of %1 are not all here.</source>
        <translation>Die Tickets vom %1 sind nicht alle hier.</translation>
    </message>
    <message>
        <source>The database on this computer is damaged.</source>
        <translation>Die Datenbank auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk that holds the data is full.</source>
        <translation>Die Festplatte mit den Daten ist voll.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Wähle in den Einstellungen unter Netzwerk eine lesbare PEM-Datei mit mindestens einem Zertifikat, oder wähle keine.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again, or enter the key anew.</source>
        <translation>Entsperre den Schlüsselbund und prüfe erneut, oder gib den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lies diesen Tag noch einmal.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Schließe Deskbridge, bewahre eine Kopie des Datenordners auf und stelle die letzte Sicherung wieder her, oder importiere neu in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Schaffe Platz auf der Festplatte, oder verlege den Datenordner auf eine andere.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it is the one of another integration, %1.</source>
        <translation>Freshdesk lehnt den API-Schlüssel ab: Es ist der einer anderen Integration, %1.</translation>
    </message>
    <message>
        <source>Replace the key with one of this integration’s own account.</source>
        <translation>Ersetze den Schlüssel durch einen des Kontos dieser Integration.</translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>Neue Daten kommen an: Der letzte vollständige Import endete vor %Ln Minute, und die Ereignisse der App treffen ein.</numerusform>
            <numerusform>Neue Daten kommen an: Der letzte vollständige Import endete vor %Ln Minuten, und die Ereignisse der App treffen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>Es fehlt keine Queue, die sich aus den Gruppen in Freshdesk ergäbe: %Ln Gruppe und alle Tickets sind lesbar.</numerusform>
            <numerusform>Es fehlt keine Queue, die sich aus den Gruppen in Freshdesk ergäbe: %Ln Gruppen und alle Tickets sind lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No queue is missing that Freshdesk’s groups would give: all groups and tickets can be read.</source>
        <translation>Es fehlt keine Queue, die sich aus den Gruppen in Freshdesk ergäbe: Alle Gruppen und Tickets sind lesbar.</translation>
    </message>
    <message>
        <source>The numbers agree: each day that was compared, up to %1, has as many tickets here as Freshdesk counts.</source>
        <translation>Die Zahlen stimmen überein: Jeder verglichene Tag bis einschließlich %1 hat hier so viele Tickets, wie Freshdesk zählt.</translation>
    </message>
    <message>
        <source>The numbers agree: no day is known that differs from Freshdesk’s own count.</source>
        <translation>Die Zahlen stimmen überein: Es ist kein Tag bekannt, der von der Zählung von Freshdesk abweicht.</translation>
    </message>
    <message>
        <source>Whether the numbers agree is not known: no day could be compared with Freshdesk’s own count yet.</source>
        <translation>Ob die Zahlen übereinstimmen, ist nicht bekannt: Noch kein Tag konnte mit der Zählung von Freshdesk verglichen werden.</translation>
    </message>
    <message>
        <source>The first import is still running, so not everything is here yet.</source>
        <translation>Der erste Import läuft noch, daher ist noch nicht alles da.</translation>
    </message>
    <message>
        <source>The last import failed, although everything it needs answers now.</source>
        <translation>Der letzte Import ist fehlgeschlagen, obwohl jetzt alles antwortet, was er braucht.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts its API key.</source>
        <translation>Kein Schlüssel wird abgelehnt: Freshdesk akzeptiert seinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo API key is valid.</source>
        <translation>Kein Schlüssel wird abgelehnt: Freshdesk akzeptiert den API-Schlüssel von %1, und der injixo-API-Schlüssel der App ist gültig.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and no app has presented an injixo API key yet.</source>
        <translation>Kein Schlüssel wird abgelehnt: Freshdesk akzeptiert den API-Schlüssel von %1, und noch keine App hat einen injixo-API-Schlüssel vorgelegt.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1.</source>
        <translation>Kein Schlüssel wird abgelehnt: Freshdesk akzeptiert den API-Schlüssel von %1.</translation>
    </message>
    <message>
        <source>The import is not held up: one is running, and %1 of the %2 calls of this minute are left.</source>
        <translation>Den Import hält nichts auf: Es läuft gerade einer, und von den %2 Aufrufen dieser Minute sind noch %1 übrig.</translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>Der Import ist nicht langsam: Der letzte vollständige endete vor %Ln Minute, und von den %2 Aufrufen dieser Minute sind noch %1 übrig.</numerusform>
            <numerusform>Der Import ist nicht langsam: Der letzte vollständige endete vor %Ln Minuten, und von den %2 Aufrufen dieser Minute sind noch %1 übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>Der Import ist nicht langsam: Der letzte vollständige endete vor %Ln Minute.</numerusform>
            <numerusform>Der Import ist nicht langsam: Der letzte vollständige endete vor %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not slow: nothing holds it up.</source>
        <translation>Der Import ist nicht langsam: Nichts hält ihn auf.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Nichts steht still: Der letzte vollständige Import endete vor %Ln Minute, und der Benutzer des API-Schlüssels, %1, darf alles lesen, was der Import braucht.</numerusform>
            <numerusform>Nichts steht still: Der letzte vollständige Import endete vor %Ln Minuten, und der Benutzer des API-Schlüssels, %1, darf alles lesen, was der Import braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has stopped: Freshdesk accepts the API key, and its user may read all that the import needs.</source>
        <translation>Nichts steht still: Freshdesk akzeptiert den API-Schlüssel, und sein Benutzer darf alles lesen, was der Import braucht.</translation>
    </message>
    <message>
        <source>A source queue appears with the first message of its group and source: write to the group, or look under Source queues for one that was renamed.</source>
        <translation>Eine Quell-Queue erscheint mit der ersten Nachricht ihrer Gruppe und Quelle: Schreib der Gruppe, oder sieh unter „Quell-Queues“ nach, ob sie umbenannt wurde.</translation>
    </message>
    <message>
        <source>If a number still looks wrong, open “Why more contacts than tickets?” under Source queues: it shows what is counted and what is not.</source>
        <translation>Wenn eine Zahl immer noch falsch aussieht, öffne unter „Quell-Queues“ „Warum mehr Kontakte als Tickets?“: Dort steht, was gezählt wird und was nicht.</translation>
    </message>
    <message>
        <source>On the Status page, choose “Compare now”.</source>
        <translation>Wähle auf der Seite „Status“ „Jetzt vergleichen“.</translation>
    </message>
    <message>
        <source>If a key was refused elsewhere, paste it under “Check a key” to learn what it is.</source>
        <translation>Wenn ein Schlüssel anderswo abgelehnt wurde, füge ihn unter „Einen Schlüssel prüfen“ ein, um zu erfahren, was er ist.</translation>
    </message>
    <message>
        <source>If new contacts come too late for you, shorten the time between two imports in the settings; a first import is as fast as the limit of calls lets it be.</source>
        <translation>Wenn dir neue Kontakte zu spät kommen, verkürze in den Einstellungen die Zeit zwischen zwei Importen; ein erster Import ist so schnell, wie das Limit an Aufrufen es zulässt.</translation>
    </message>
    <message>
        <source>If the API key’s user is going to leave, replace the key before that.</source>
        <translation>Wenn der Benutzer des API-Schlüssels das Team verlässt, ersetze den Schlüssel vorher.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the Status page shows how far it is.</source>
        <translation>Warte, bis er fertig ist; die Seite „Status“ zeigt, wie weit er ist.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation>Das Limit des Kontos an Anfragen pro Minute ist ausgeschöpft.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>Das Limit des Kontos an Anfragen pro Minute ist ausgeschöpft; Freshdesk verlangt, %Ln Sekunde zu warten.</numerusform>
            <numerusform>Das Limit des Kontos an Anfragen pro Minute ist ausgeschöpft; Freshdesk verlangt, %Ln Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation>Freshdesk ist nicht erreichbar: Es gibt kein Netz, oder die Verbindung wurde abgelehnt oder ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation>Prüfe die Netzwerkverbindung dieses Computers und die Firewall, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation>Die Freshdesk-Domain wurde nicht gefunden: Das Netz kennt keinen Computer dieses Namens.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation>Prüfe, ob die Domain richtig geschrieben ist und ob dieser Computer das Internet erreicht.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation>Versuche es in ein paar Minuten noch einmal; wenn es jedes Mal geschieht, frag die Person, die das Netz betreut.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation>Der Proxyserver hat die Verbindung zu Freshdesk abgelehnt.</translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation>Es kam keine sichere Verbindung zu Freshdesk zustande: Das Zertifikat wurde nicht akzeptiert. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber es ist kein Freshdesk-Konto.</translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation>Prüfe die Domain: Sie hat die Form example.freshdesk.com, auch wenn Kunden eine Hilfeseite unter einer anderen Adresse sehen.</translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation>Bei Freshdesk selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation>Versuche es in ein paar Minuten noch einmal; nichts, was schon gespeichert wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation>Freshdesk hat den API-Schlüssel nicht akzeptiert.</translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation>Kopiere ihn in Freshdesk noch einmal: Profilbild › „Profile settings“ › „View API Key“; ein zurückgesetzter Schlüssel gilt sofort nirgends mehr.</translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation>Freshdesk hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation>Ein Account Administrator muss das mit Freshdesk klären; versuche es danach noch einmal.</translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation>Freshdesk hat den API-Schlüssel akzeptiert, aber die Anfrage abgelehnt: Dem Benutzer des Schlüssels fehlt das Recht dazu, oder der Tarif des Kontos enthält es nicht.</translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation>Verwende den API-Schlüssel eines Account Administrators, in einem Konto mit dem Tarif Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation>Freshdesk hat nichts unter der abgefragten Adresse.</translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation>Prüfe die Freshdesk-Domain; wenn sie stimmt, wurde der Datensatz inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation>Versuche es nach einer Minute noch einmal; wenn es oft geschieht, schöpfen andere Programme das Limit des Kontos aus.</translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation>Freshdesk beendet jede Liste nach Seite %1, und in einer einzigen Sekunde wurden mehr Tickets geändert, als auf diese Seiten passen.</translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation>Was gelesen wurde, ist gespeichert; vergleiche die Zahlen dieses Tages mit denen von Freshdesk selbst, denn manche Tickets können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation>Freshdesk hat in einer Form geantwortet, die seine Dokumentation nicht beschreibt; deshalb wurde nichts davon verwendet.</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation>Versuche es noch einmal; wenn es jedes Mal geschieht, melde es zusammen mit dem Protokoll des Programms, das den unpassenden Teil nennt.</translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation>Das ist nicht die Domain eines Freshdesk-Kontos, und es wurde kein Schlüssel dorthin gesendet.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation>Gib die vollständige Domain des Kontos ein, zum Beispiel example.freshdesk.com.</translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation>Eine Integration braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation>Gib einen kurzen Namen ein, der sagt, woher die Daten kommen.</translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation>Eine andere Integration hat diesen Namen schon; Großschreibung und Leerzeichen machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation>Der API-Schlüssel ist leer oder enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation>Kopiere den ganzen Schlüssel noch einmal, ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation>Diese Integration gibt es nicht; vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation>Wähle eine der Integrationen in der Liste.</translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation>Diese Integration ist pausiert, deshalb wird nichts importiert.</translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation>Setze die Integration fort; was versäumt wurde, wird dann importiert.</translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation>Ein Import dieser Integration läuft schon.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Warte, bis er beendet ist, oder halte ihn zuerst an.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation>Die Datenbank kann nicht gelesen werden: Sie ist beschädigt, oder sie stammt nicht von Deskbridge.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation>Stelle eine Kopie des Datenordners wieder her, oder verschiebe die Datei deskbridge.sqlite an einen anderen Ort und füge die Integrationen noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation>Die Datenbank wurde von einer neueren Version von Deskbridge geschrieben; diese Version lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation>Aktualisiere Deskbridge, oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation>Der Datenträger mit dem Datenordner ist voll.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation>Schaffe dort Platz, und versuche es noch einmal; was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation>Die Datenbank konnte nicht geöffnet oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation>Prüfe, ob der Datenordner da ist und ob du darin schreiben darfst, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem der Schlüssel aufbewahrt werden könnte.</translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation>Installiere und starte unter Linux gnome-keyring oder KWallet; auf einem Server ohne Desktop bewahre Schlüssel in einer Datei auf, die nur ihr Besitzer lesen kann: deskbridgectl --secrets file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Entsperre ihn mit seinem Passwort, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation>Die Schlüssel konnten nicht gelesen oder gespeichert werden: Der Schlüsselbund hat abgelehnt oder nicht geantwortet, oder andere Benutzer können die Schlüsseldatei lesen.</translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation>Erlaube Deskbridge, den Schlüsselbund zu verwenden, wenn das System fragt; eine Schlüsseldatei darf nur für ihren Besitzer lesbar und schreibbar sein (chmod 600).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese Integration.</translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation>Verwende den Schlüsselbund oder die Schlüsseldatei, mit der die Integration hinzugefügt wurde, oder lösche die Integration und füge sie mit ihrem Schlüssel noch einmal hinzu.</translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation>Es ist keine Freshdesk-Domain eingegeben.</translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation>Gib die Domain ein, unter der sich Agenten anmelden, zum Beispiel example.freshdesk.com.</translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation>Das ist keine Freshdesk-Domain. Freshdesk antwortet Programmen nur unter example.freshdesk.com, nicht unter einer eigenen Webadresse.</translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation>Gib die Domain ein, die auf freshdesk.com endet; an keine andere wird ein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation>Diese Adresse gehört zu einem anderen Produkt desselben Herstellers, zum Beispiel Freshservice oder Freshchat.</translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation>Gib die Adresse des Freshdesk-Kontos ein, die auf freshdesk.com endet.</translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation>Das ist die Adresse, unter der sich die Organisation anmeldet, nicht das Freshdesk-Konto selbst.</translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation>Öffne Freshdesk, und kopiere die dort angezeigte Adresse, die auf freshdesk.com endet.</translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation>Der Teil vor freshdesk.com enthält Zeichen, die keine Domain hat.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation>Verwende nur Buchstaben, Ziffern und Bindestriche, und an beiden Enden keinen Bindestrich.</translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the settings, under Network, or in the system&apos;s own network settings; it has to allow freshdesk.com on port 443.</source>
        <translation>Prüfe den Proxy mit Benutzer und Passwort in den Einstellungen unter Netzwerk oder in den Netzwerkeinstellungen des Systems; er muss freshdesk.com auf Port 443 erlauben.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer or named in the settings, under Network.</source>
        <translation>Prüfe Datum und Uhrzeit dieses Computers; wo ein Proxy oder Virenscanner sichere Verbindungen öffnet, muss sein Zertifikat auf diesem Computer installiert oder in den Einstellungen unter Netzwerk genannt sein.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Die Datei mit deinen eigenen vertrauten Zertifikaten ist nicht verwendbar, daher wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Wähle in den Einstellungen unter Netzwerk eine lesbare PEM-Datei mit mindestens einem Zertifikat, oder wähle keine.</translation>
    </message>
    <message>
        <source>This key was not generated in injixo for this integration: Deskbridge knows it as another one.</source>
        <translation>Dieser Schlüssel wurde nicht in injixo für diese Integration erzeugt: Deskbridge kennt ihn als einen anderen.</translation>
    </message>
    <message>
        <source>Generate a key in injixo for this integration and paste that one. On the Troubleshooting page “Check a key” tells what this one is.</source>
        <translation>Erzeuge in injixo einen Schlüssel für diese Integration und füge diesen ein. Auf der Seite Fehlerbehebung sagt „Einen Schlüssel prüfen“, was für einer dies ist.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>not known: the account names no limit</source>
        <translation>nicht bekannt: Das Konto nennt kein Limit</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk lists no tickets for this time.</source>
        <translation>Freshdesk listet für diese Zeit keine Tickets auf.</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk listet %Ln Ticket auf.</numerusform>
            <numerusform>Freshdesk listet %Ln Tickets auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls.</source>
        <translation>%1 Sie zu lesen braucht etwa %2 Aufrufe.</translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls: %3.</source>
        <translation>%1 Sie zu lesen braucht etwa %2 Aufrufe: %3.</translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message>
        <source>Check the proxy’s address and port, or whether it runs.</source>
        <translation>Prüfe Adresse und Port des Proxys, oder ob er läuft.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be trusted here.</source>
        <translation>Prüfe Datum und Uhrzeit dieses Computers; wo ein Proxy oder Virenscanner sichere Verbindungen öffnet, muss seinem Zertifikat hier vertraut werden.</translation>
    </message>
    <message>
        <source>Put the way to Freshdesk right, then check again.</source>
        <translation>Bring den Weg zu Freshdesk in Ordnung und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>Let this computer set its clock from the network.</source>
        <translation>Lass diesen Computer seine Uhr aus dem Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether that was intended; otherwise give the user the former rights back or use another key.</source>
        <translation>Sieh in Freshdesk nach, ob das beabsichtigt war; sonst gib dem Benutzer die bisherigen Rechte zurück oder verwende einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Look which other programs use the account, or leave them less of the limit.</source>
        <translation>Sieh nach, welche anderen Programme das Konto verwenden, oder überlasse ihnen weniger vom Limit.</translation>
    </message>
    <message>
        <source>Wait a minute; if this repeats, look which other programs use the account.</source>
        <translation>Warte eine Minute; wiederholt es sich, sieh nach, welche anderen Programme das Konto verwenden.</translation>
    </message>
    <message>
        <source>Import now; if that fails, look at the checks above.</source>
        <translation>Importiere jetzt; schlägt das fehl, sieh dir die Prüfungen darüber an.</translation>
    </message>
    <message>
        <source>Put right what the checks above found, then import again.</source>
        <translation>Behebe, was die Prüfungen darüber gefunden haben, und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lies diesen Tag noch einmal.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Lass Deskbridge oder seinen Hub auf dem Computer laufen, dessen Adresse in der App eingetragen ist.</translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Gib den aktuellen Schlüssel in der App ein, oder generiere einen neuen.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Kopiere den Schlüssel noch einmal in die App.</translation>
    </message>
    <message>
        <source>Enter this integration’s key in the app, or generate a new one.</source>
        <translation>Gib den Schlüssel dieser Integration in der App ein oder generiere einen neuen.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled and reaches this computer.</source>
        <translation>Prüfe in Freshdesk, ob die App aktiviert ist und diesen Computer erreicht.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because imports find every contact; if this repeats, install the newest version of the app.</source>
        <translation>In den Zahlen fehlt nichts, weil Importe jeden Kontakt finden; wiederholt es sich, installiere die neueste Version der App.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Schließe Deskbridge, bewahre eine Kopie des Datenordners auf und stelle die letzte Sicherung wieder her, oder importiere neu in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Schaffe Platz auf der Festplatte, oder verlege den Datenordner auf eine andere.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Starte den Import.</translation>
    </message>
    <message>
        <source>Resume the integration.</source>
        <translation>Setze die Integration fort.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Setze die Einrichtung fort, wenn injixo Kontakte sofort braucht.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installiere die App in Freshdesk mit Adresse und Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>Name of the account found</source>
        <translation>Name des Kontos gefunden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Owner of the API key unchanged</source>
        <translation>Besitzer des API-Schlüssels unverändert</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Limit der Aufrufe</translation>
    </message>
    <message>
        <source>Conversations readable</source>
        <translation>Unterhaltungen lesbar</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <translation>Archivierte Tickets</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Event receiver</source>
        <translation>Empfänger für Ereignisse</translation>
    </message>
    <message>
        <source>The app’s injixo API key</source>
        <translation>injixo-API-Schlüssel der App</translation>
    </message>
    <message>
        <source>Events against imports</source>
        <translation>Ereignisse gegen Importe</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>Der Proxy %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The secure connection is trusted.</source>
        <translation>Der sicheren Verbindung wird vertraut.</translation>
    </message>
    <message>
        <source>The secure connection is trusted: certificate from %1, valid until %2.</source>
        <translation>Der sicheren Verbindung wird vertraut: Zertifikat von %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with Freshdesk’s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der von Freshdesk überein.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers und die von Freshdesk weichen um %Ln Sekunde ab, was nicht schadet.</numerusform>
            <numerusform>Die Uhr dieses Computers und die von Freshdesk weichen um %Ln Sekunden ab, was nicht schadet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has calls left.</source>
        <translation>Das Konto hat noch Aufrufe übrig.</translation>
    </message>
    <message>
        <source>The account allows %1 calls a minute.</source>
        <translation>Das Konto erlaubt %1 Aufrufe pro Minute.</translation>
    </message>
    <message>
        <source>Of %1 calls a minute, %2 are left.</source>
        <translation>Von %1 Aufrufen pro Minute sind %2 übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>Andere, oder ein weiteres Deskbridge, haben in dieser Minute %Ln verwendet.</numerusform>
            <numerusform>Andere, oder ein weiteres Deskbridge, haben in dieser Minute %Ln verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s version is known.</source>
        <translation>Die Version des Programms ist bekannt.</translation>
    </message>
    <message>
        <source>Deskbridge %1, with Qt %2, on %3.</source>
        <translation>Deskbridge %1, mit Qt %2, auf %3.</translation>
    </message>
    <message>
        <source>The network knows %1.</source>
        <translation>Das Netzwerk kennt %1.</translation>
    </message>
    <message>
        <source>The network knows the account’s name.</source>
        <translation>Das Netzwerk kennt den Namen des Kontos.</translation>
    </message>
    <message>
        <source>The API key belongs to the same user with the same rights as before.</source>
        <translation>Der API-Schlüssel gehört demselben Benutzer mit denselben Rechten wie zuvor.</translation>
    </message>
    <message>
        <source>Conversations can be read.</source>
        <translation>Unterhaltungen lassen sich lesen.</translation>
    </message>
    <message>
        <source>Archived tickets can be read one by one.</source>
        <translation>Archivierte Tickets lassen sich einzeln lesen.</translation>
    </message>
    <message>
        <source>The last complete import ended at %1.</source>
        <translation>Der letzte vollständige Import endete um %1.</translation>
    </message>
    <message>
        <source>The import is up to date.</source>
        <translation>Der Import ist aktuell.</translation>
    </message>
    <message>
        <source>What was imported is complete.</source>
        <translation>Was importiert wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>The event receiver listens.</source>
        <translation>Der Empfänger für Ereignisse ist empfangsbereit.</translation>
    </message>
    <message>
        <source>The app uses its key (…%1), last at %2.</source>
        <translation>Die App verwendet ihren Schlüssel (…%1), zuletzt um %2.</translation>
    </message>
    <message>
        <source>The app’s key is valid.</source>
        <translation>Der Schlüssel der App ist gültig.</translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app announced %2.</source>
        <translation>Von %1 Kontakten der letzten 24 Stunden hat die App %2 gemeldet.</translation>
    </message>
    <message>
        <source>The app’s events arrive.</source>
        <translation>Die Ereignisse der App kommen an.</translation>
    </message>
    <message>
        <source>The keychain gives the API key.</source>
        <translation>Der Schlüsselbund gibt den API-Schlüssel heraus.</translation>
    </message>
    <message>
        <source>The database is whole (%1 MB).</source>
        <translation>Die Datenbank ist unversehrt (%1 MB).</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is kept.</source>
        <translation>Wo die Daten liegen, sind %1 MB frei.</translation>
    </message>
    <message>
        <source>There is room for the data.</source>
        <translation>Es ist Platz für die Daten.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk has expired (%1), or this computer’s clock is wrong.</source>
        <translation>Das Zertifikat, das für Freshdesk antwortet, ist abgelaufen (%1), oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not valid yet by this computer’s clock.</source>
        <translation>Das Zertifikat, das für Freshdesk antwortet, ist nach der Uhr dieses Computers noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate that answers was made for another name.</source>
        <translation>Das antwortende Zertifikat wurde für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk comes from %1, which this computer does not trust.</source>
        <translation>Das Zertifikat, das für Freshdesk antwortet, kommt von %1, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not accepted.</source>
        <translation>Das Zertifikat, das für Freshdesk antwortet, wird nicht akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>Die App verwendet einen beendeten Schlüssel (…%1): seit %2 %Ln Mal abgewiesen.</numerusform>
            <numerusform>Die App verwendet einen beendeten Schlüssel (…%1): seit %2 %Ln Mal abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key now belongs to another user than when it was last looked at.</source>
        <translation>Der API-Schlüssel gehört jetzt einem anderen Benutzer als beim letzten Ansehen.</translation>
    </message>
    <message>
        <source>The role of the API key’s user has changed since it was last looked at.</source>
        <translation>Die Rolle des Benutzers des API-Schlüssels hat sich seit dem letzten Ansehen geändert.</translation>
    </message>
    <message>
        <source>The tickets that the API key’s user sees have changed since the last look.</source>
        <translation>Welche Tickets der Benutzer des API-Schlüssels sieht, hat sich seit dem letzten Ansehen geändert.</translation>
    </message>
    <message>
        <source>Whether the API key’s user is an occasional agent has changed since the last look.</source>
        <translation>Ob der Benutzer des API-Schlüssels ein gelegentlicher Agent (Occasional Agent) ist, hat sich seit dem letzten Ansehen geändert.</translation>
    </message>
    <message>
        <source>The API key’s user or plan has changed since it was last looked at.</source>
        <translation>Der Benutzer des API-Schlüssels oder der Tarif hat sich seit dem letzten Ansehen geändert.</translation>
    </message>
    <message>
        <source>Not checked, because the proxy looks names up.</source>
        <translation>Nicht geprüft, weil der Proxy Namen auflöst.</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connections.</source>
        <translation>Der Proxy %1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Not checked, because a sandbox on this computer is spoken to without encryption.</source>
        <translation>Nicht geprüft, weil mit einer Sandbox auf diesem Computer unverschlüsselt gesprochen wird.</translation>
    </message>
    <message>
        <source>The secure connection is trusted; Freshdesk’s certificate ends at %1.</source>
        <translation>Der sicheren Verbindung wird vertraut; das Zertifikat von Freshdesk endet am %1.</translation>
    </message>
    <message>
        <source>Not checked, because Freshdesk gave no answer to look at.</source>
        <translation>Nicht geprüft, weil Freshdesk keine Antwort gab, die man ansehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunde vor der von Freshdesk.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunden vor der von Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunde hinter der von Freshdesk.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunden hinter der von Freshdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because the key’s user was not looked at before.</source>
        <translation>Nicht verglichen, weil der Benutzer des Schlüssels zuvor nicht angesehen wurde.</translation>
    </message>
    <message>
        <source>Freshdesk tells no limit of calls for this account.</source>
        <translation>Freshdesk nennt für dieses Konto kein Limit der Aufrufe.</translation>
    </message>
    <message>
        <source>Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.</source>
        <translation>Andere, oder ein weiteres Deskbridge, haben %1 der %2 Aufrufe pro Minute des Kontos verwendet.</translation>
    </message>
    <message>
        <source>The account’s calls of this minute are used up.</source>
        <translation>Die Aufrufe des Kontos in dieser Minute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Not checked, because no customer has replied to the tickets at hand.</source>
        <translation>Nicht geprüft, weil auf die vorliegenden Tickets kein Kunde geantwortet hat.</translation>
    </message>
    <message>
        <source>The account’s plan has no archive, so no ticket is hidden in one.</source>
        <translation>Der Tarif des Kontos hat kein Archiv, also ist kein Ticket in einem verborgen.</translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Es wurde noch nichts vollständig importiert.</translation>
    </message>
    <message>
        <source>Not checked, because the integration is paused.</source>
        <translation>Nicht geprüft, weil die Integration pausiert ist.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <source>No import has been completed since %1.</source>
        <translation>Seit %1 wurde kein Import abgeschlossen.</translation>
    </message>
    <message>
        <source>The last import failed. %1</source>
        <translation>Der letzte Import ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk’s own count yet.</source>
        <translation>Noch nicht mit der Zählung von Freshdesk verglichen.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk’s own count.</source>
        <translation>Die neuesten Tage lassen sich nicht mit der Zählung von Freshdesk vergleichen.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Am %1 zählt Freshdesk %2 Tickets, hier sind es %3.</translation>
    </message>
    <message>
        <source>Not visible here, because injixo receives the app’s events.</source>
        <translation>Hier nicht sichtbar, weil injixo die Ereignisse der App empfängt.</translation>
    </message>
    <message>
        <source>Not checked, because the app is not set up.</source>
        <translation>Nicht geprüft, weil die App nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Not known here: the program that receives the events would know.</source>
        <translation>Hier nicht bekannt: Das Programm, das die Ereignisse empfängt, wüsste es.</translation>
    </message>
    <message>
        <source>Not checked, because the app has not used its key yet.</source>
        <translation>Nicht geprüft, weil die App ihren Schlüssel noch nicht verwendet hat.</translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nichts nimmt die Ereignisse der App entgegen.</translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Eine App weist einen injixo-API-Schlüssel mit Tippfehler vor, %Ln Mal seit %1.</numerusform>
            <numerusform>Eine App weist einen injixo-API-Schlüssel mit Tippfehler vor, %Ln Mal seit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Eine App weist einen injixo-API-Schlüssel vor, der hier nie ausgestellt wurde, %Ln Mal seit %1.</numerusform>
            <numerusform>Eine App weist einen injixo-API-Schlüssel vor, der hier nie ausgestellt wurde, %Ln Mal seit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>Die App schweigt, obwohl in Freshdesk Betrieb ist: %Ln Kontakt seit %1 wurde nicht gemeldet.</numerusform>
            <numerusform>Die App schweigt, obwohl in Freshdesk Betrieb ist: %Ln Kontakte seit %1 wurden nicht gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app did not announce %2.</source>
        <translation>Von %1 Kontakten der letzten 24 Stunden hat die App %2 nicht gemeldet.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>Die Datenbank ist unversehrt, soweit Zeit zum Ansehen war; %Ln Tabelle wurde ausgelassen.</numerusform>
            <numerusform>Die Datenbank ist unversehrt, soweit Zeit zum Ansehen war; %Ln Tabellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk that holds the data is full: %1 MB are free.</source>
        <translation>Die Festplatte mit den Daten ist voll: %1 MB sind frei.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where the data is kept.</source>
        <translation>Wo die Daten liegen, sind nur %1 MB frei.</translation>
    </message>
    <message>
        <source>Enter this integration’s own key in the app; each account’s app has its own.</source>
        <translation>Gib in der App den Schlüssel dieser Integration ein; die App jedes Kontos hat ihren eigenen.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>Die App verwendet den injixo-API-Schlüssel einer anderen Integration, %1 (…%2): seit %3 einmal abgelehnt.</numerusform>
            <numerusform>Die App verwendet den injixo-API-Schlüssel einer anderen Integration, %1 (…%2): seit %3 %Ln-mal abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Operational</source>
        <comment>verdict</comment>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Catching up</source>
        <comment>verdict</comment>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>verdict</comment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>verdict</comment>
        <translation>Aktion erforderlich</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>verdict</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Events from the app</source>
        <translation>Ereignisse der App</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Limit des Kontos</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key…</source>
        <translation>Freshdesk-API-Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <comment>an injixo API key</comment>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Install the app…</source>
        <translation>App installieren…</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Diesen Tag noch einmal lesen</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Data is flowing.</source>
        <translation>Daten fließen.</translation>
    </message>
    <message>
        <source>Freshdesk does not accept the API key any more.</source>
        <translation>Freshdesk akzeptiert den API-Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is no longer Account Administrator.</source>
        <translation>Der Besitzer des API-Schlüssels ist kein Account Administrator mehr.</translation>
    </message>
    <message>
        <source>Roles and plan cannot be read any more, and the connection can end at any time.</source>
        <translation>Rollen und Tarif können nicht mehr gelesen werden, und die Verbindung kann jederzeit enden.</translation>
    </message>
    <message>
        <source>Give the agent the role back in Freshdesk, or use an Account Administrator&apos;s key.</source>
        <translation>Gib dem Agenten in Freshdesk die Rolle zurück, oder verwende den Schlüssel eines Account Administrators.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner no longer sees all tickets.</source>
        <translation>Der Besitzer des API-Schlüssels sieht nicht mehr alle Tickets.</translation>
    </message>
    <message>
        <source>Tickets of other groups are missing from the queues without an error.</source>
        <translation>Tickets anderer Gruppen fehlen in den Queues, ohne dass ein Fehler erscheint.</translation>
    </message>
    <message>
        <source>Set the agent&apos;s ticket scope to global access in Freshdesk, or use another key.</source>
        <translation>Gib dem Agenten in Freshdesk Zugriff auf alle Tickets („Global Access“), oder verwende einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is now an occasional agent.</source>
        <translation>Der Besitzer des API-Schlüssels ist jetzt ein gelegentlicher Agent (Occasional Agent).</translation>
    </message>
    <message>
        <source>Without a day pass the key stops working.</source>
        <translation>Ohne Tagespass (Day Pass) funktioniert der Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>Make the agent a full-time agent in Freshdesk, or use another key.</source>
        <translation>Mach den Agenten in Freshdesk zum Vollzeit-Agenten, oder verwende einen anderen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>Der Freshdesk-API-Schlüssel ist %Ln Tag alt.</numerusform>
            <numerusform>Der Freshdesk-API-Schlüssel ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>Er funktioniert; die Erinnerung ist auf %Ln Tag eingestellt.</numerusform>
            <numerusform>Er funktioniert; die Erinnerung ist auf %Ln Tage eingestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it when it suits you.</source>
        <translation>Ersetze ihn, wenn es dir passt.</translation>
    </message>
    <message>
        <source>There is no injixo API key yet.</source>
        <translation>Es gibt noch keinen injixo-API-Schlüssel.</translation>
    </message>
    <message>
        <source>Continue the set-up to generate or enter one.</source>
        <translation>Setze die Einrichtung fort, um einen zu generieren oder einzugeben.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced; the former one, ending in %1, still works.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt; der bisherige, der auf %1 endet, funktioniert noch.</translation>
    </message>
    <message>
        <source>Enter the new key in the app, then end the former one.</source>
        <translation>Gib den neuen Schlüssel in der App ein und beende dann den früheren.</translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>Der injixo-API-Schlüssel ist %Ln Tag alt.</numerusform>
            <numerusform>Der injixo-API-Schlüssel ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>%Ln Tag alt.</numerusform>
            <numerusform>%Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Es wurde noch nichts vollständig importiert.</translation>
    </message>
    <message>
        <source>The source queues are empty or show a part only.</source>
        <translation>Die Quell-Queues sind leer oder zeigen nur einen Teil.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Starte den Import.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>Der erste Import läuft.</translation>
    </message>
    <message>
        <source>The source queues show a part only until it is done.</source>
        <translation>Bis er fertig ist, zeigen die Quell-Queues nur einen Teil.</translation>
    </message>
    <message>
        <source>The last complete import was at %1.</source>
        <translation>Letzter vollständiger Import: %1.</translation>
    </message>
    <message>
        <source>Contacts since then are not in the queues yet.</source>
        <translation>Kontakte seitdem sind noch nicht in den Queues.</translation>
    </message>
    <message>
        <source>Import now; if that fails, run the checks.</source>
        <translation>Importiere jetzt; wenn das fehlschlägt, führe die Prüfungen durch.</translation>
    </message>
    <message>
        <source>Imports fail since %1.</source>
        <translation>Importe schlagen seit %1 fehl.</translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached since %1.</source>
        <translation>Freshdesk ist seit %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Last complete import at %1.</source>
        <translation>Letzter vollständiger Import: %1.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events; they cannot be seen from here.</source>
        <translation>injixo empfängt die Ereignisse der App; von hier aus sind sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>The verdict is built from the import alone.</source>
        <translation>Das Urteil beruht allein auf dem Import.</translation>
    </message>
    <message>
        <source>The app is not set up.</source>
        <translation>Die App ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Imports find every contact by themselves, some minutes later.</source>
        <translation>Importe finden jeden Kontakt von selbst, einige Minuten später.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Setze die Einrichtung fort, wenn injixo Kontakte sofort braucht.</translation>
    </message>
    <message>
        <source>No event, and nothing to announce: Freshdesk is quiet.</source>
        <translation>Kein Ereignis, und nichts zu melden: In Freshdesk ist es ruhig.</translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>Die App schweigt, obwohl in Freshdesk Betrieb ist: %Ln Kontakt seit %1 wurde nicht gemeldet.</numerusform>
            <numerusform>Die App schweigt, obwohl in Freshdesk Betrieb ist: %Ln Kontakte seit %1 wurden nicht gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports still find every contact, some minutes later.</source>
        <translation>Importe finden trotzdem jeden Kontakt, einige Minuten später.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled, and run the checks.</source>
        <translation>Prüfe in Freshdesk, ob die App aktiviert ist, und führe die Prüfungen durch.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key that has ended (…%1), since %2.</source>
        <translation>Die App verwendet seit %2 einen injixo-API-Schlüssel, der beendet ist (…%1).</translation>
    </message>
    <message>
        <source>The app is using an injixo API key (…%1) that was ended on %2.</source>
        <translation>Die App verwendet einen injixo-API-Schlüssel (…%1), der am %2 beendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>Keines ihrer Ereignisse wird akzeptiert (%Ln abgelehnt).</numerusform>
            <numerusform>Keines ihrer Ereignisse wird akzeptiert (%Ln abgelehnt).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Gib den aktuellen Schlüssel in der App ein, oder generiere einen neuen.</translation>
    </message>
    <message>
        <source>The event receiver is not listening.</source>
        <translation>Der Empfänger für Ereignisse ist nicht empfangsbereit.</translation>
    </message>
    <message>
        <source>Events arrive.</source>
        <translation>Ereignisse kommen an.</translation>
    </message>
    <message>
        <source>Last event at %1; %2 of %3 contacts of the last 24 hours announced.</source>
        <translation>Letztes Ereignis: %1; %2 von %3 Kontakten der letzten 24 Stunden gemeldet.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Am %1 zählt Freshdesk %2 Tickets, hier sind es %3.</translation>
    </message>
    <message>
        <source>That day&apos;s numbers are not complete.</source>
        <translation>Die Zahlen dieses Tages sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lies diesen Tag noch einmal.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk&apos;s own count.</source>
        <translation>Die neuesten Tage lassen sich nicht mit Freshdesks eigener Zählung vergleichen.</translation>
    </message>
    <message>
        <source>Others use %1 of the account&apos;s %2 calls a minute.</source>
        <translation>Andere verbrauchen %1 der %2 Aufrufe pro Minute des Kontos.</translation>
    </message>
    <message>
        <source>Imports wait for them.</source>
        <translation>Importe warten auf sie.</translation>
    </message>
    <message>
        <source>Change the reserve if imports are too slow.</source>
        <translation>Ändere die Reserve, wenn Importe zu langsam sind.</translation>
    </message>
    <message>
        <source>%1 calls a minute.</source>
        <translation>%1 Aufrufe pro Minute.</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk&apos;s own count yet.</source>
        <translation>Noch nicht mit Freshdesks eigener Zählung verglichen.</translation>
    </message>
    <message>
        <source>Nothing is imported until it is resumed.</source>
        <translation>Es wird nichts importiert, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>Die Erinnerung kommt in %Ln Tag.</numerusform>
            <numerusform>Die Erinnerung kommt in %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app has not used its key yet.</source>
        <translation>Die App hat ihren Schlüssel noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver&apos;s address and key.</source>
        <translation>Installiere die App in Freshdesk mit Adresse und Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>The app keeps its events and sends them later; imports find the contacts until then.</source>
        <translation>Die App behält ihre Ereignisse und sendet sie später; bis dahin finden Importe die Kontakte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln Tag lässt sich nicht nachweisen, weil Tickets dieses Alters archiviert sein können oder die Historie innerhalb des Tages beginnt.</numerusform>
            <numerusform>%Ln Tage lassen sich nicht nachweisen, weil Tickets dieses Alters archiviert sein können oder die Historie innerhalb des Tages beginnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>Die Zahlen von %Ln Tag sind nicht vollständig.</numerusform>
            <numerusform>Die Zahlen von %Ln Tagen sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls a minute are used.</source>
        <translation>%1 von %2 Aufrufen pro Minute sind verwendet.</translation>
    </message>
    <message>
        <source>Nothing is missing by that: tickets were deleted or archived since they were read. But the day cannot be proved.</source>
        <translation>Dadurch fehlt nichts: Tickets wurden seit dem Lesen gelöscht oder archiviert. Aber der Tag lässt sich nicht nachweisen.</translation>
    </message>
    <message>
        <source>Read that day again to learn which ones.</source>
        <translation>Lies diesen Tag neu, um zu erfahren, welche.</translation>
    </message>
    <message>
        <source>Tickets as old as those of %1 may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>Tickets vom Alter derer vom %1 können archiviert sein; diese listet und zählt Freshdesk nicht.</translation>
    </message>
    <message>
        <source>Reading the archive can prove those days.</source>
        <translation>Das Archiv zu lesen kann diese Tage nachweisen.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>Die Historie beginnt innerhalb des %1, und Freshdesk zählt nur ganze Tage.</translation>
    </message>
    <message>
        <source>The days after it are compared once they are over.</source>
        <translation>Die Tage danach werden verglichen, sobald sie vorbei sind.</translation>
    </message>
    <message>
        <source>The app is using the injixo API key of another integration, %1 (…%2), since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>Die App verwendet seit %3 den injixo-API-Schlüssel einer anderen Integration, %1 (…%2).</translation>
    </message>
    <message>
        <source>Enter this integration&apos;s own key in the app.</source>
        <translation>Gib in der App den Schlüssel dieser Integration ein.</translation>
    </message>
    <message>
        <source>Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them runs, another program uses its port: end that one, or choose another port.</source>
        <translation>Lass Deskbridge geöffnet oder betreibe „deskbridgectl hub“ als Dienst. Läuft eines davon, belegt ein anderes Programm seinen Port: beende dieses oder wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets.</source>
        <translation>Von der Sekunde %1 zeigt die Liste von Freshdesk nicht alle Tickets.</translation>
    </message>
    <message>
        <source>Some tickets that changed in that second may be missing.</source>
        <translation>Einige Tickets, die sich in dieser Sekunde geändert haben, fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Import now: that second is read once more. Comparing with Freshdesk&apos;s own count finds the days that lack tickets.</source>
        <translation>Jetzt importieren: Diese Sekunde wird noch einmal gelesen. Der Vergleich mit der Zählung von Freshdesk findet die Tage, denen Tickets fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>Die Konversationen von %Ln Ticket kamen unlesbar an.</numerusform>
            <numerusform>Die Konversationen von %Ln Tickets kamen unlesbar an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their replies are not in the queues yet.</source>
        <translation>Ihre Antworten sind noch nicht in den Warteschlangen.</translation>
    </message>
    <message>
        <source>They are asked for again every day, and when you import now.</source>
        <translation>Sie werden jeden Tag wieder abgefragt, und wenn jetzt importiert wird.</translation>
    </message>
    <message>
        <source>Every injixo API key has been ended, so nothing the app sends is accepted.</source>
        <translation>Alle injixo-API-Schlüssel sind beendet, daher wird nichts angenommen, was die App sendet.</translation>
    </message>
    <message>
        <source>Generate a new one and enter it in the app.</source>
        <translation>Generiere einen neuen, und gib ihn in der App ein.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <comment>the age of a key</comment>
        <translation>Seit heute.</translation>
    </message>
    <message>
        <source>No injixo API key is valid.</source>
        <translation>Kein injixo-API-Schlüssel ist gültig.</translation>
    </message>
    <message>
        <source>Generate one and enter it in the app.</source>
        <translation>Generiere einen, und gib ihn in der App ein.</translation>
    </message>
</context>
<context>
    <name>HubArguments</name>
    <message>
        <source>--tls-cert and --tls-key go together: the certificate and its key.</source>
        <translation>--tls-cert und --tls-key gehören zusammen: das Zertifikat und sein Schlüssel.</translation>
    </message>
    <message>
        <source>--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert and --tls-key.</source>
        <translation>--behind-proxy sagt, dass ein Proxy HTTPS spricht, und geht daher ohne --tls-cert und --tls-key.</translation>
    </message>
    <message>
        <source>Keys would be readable on the way to this address. Give a certificate with --tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it speaks HTTPS.</source>
        <translation>Auf dem Weg zu dieser Adresse wären Schlüssel lesbar. Gib mit --tls-cert ein Zertifikat an oder sage --behind-proxy, wenn davor ein Proxy HTTPS spricht.</translation>
    </message>
    <message>
        <source>--on-change takes a command.</source>
        <translation>--on-change erwartet einen Befehl.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8437 or [::1]:8437.</source>
        <translation>--listen erwartet Adresse und Port, etwa 127.0.0.1:8437 oder [::1]:8437.</translation>
    </message>
</context>
<context>
    <name>KeyInspectionText</name>
    <message>
        <source>a deleted integration</source>
        <translation>einer gelöschten Integration</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1. It is valid, and was generated on %2.</source>
        <translation>Das ist der injixo-API-Schlüssel von %1. Er ist gültig und wurde am %2 generiert.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced and ends on %3. It was generated on %2.</source>
        <translation>Das ist der frühere injixo-API-Schlüssel von %1. Er ist noch gültig, wird aber gerade ersetzt und endet am %3. Er wurde am %2 generiert.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced. It was generated on %2.</source>
        <translation>Das ist der frühere injixo-API-Schlüssel von %1. Er ist noch gültig, wird aber gerade ersetzt. Er wurde am %2 generiert.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that ended on %3; the app is refused with it. It was generated on %2.</source>
        <translation>Das ist ein injixo-API-Schlüssel von %1, der am %3 beendet wurde; die App wird mit ihm abgelehnt. Er wurde am %2 generiert.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that has ended; the app is refused with it. It was generated on %2.</source>
        <translation>Das ist ein injixo-API-Schlüssel von %1, der beendet ist; die App wird mit ihm abgelehnt. Er wurde am %2 generiert.</translation>
    </message>
    <message>
        <source>This begins like an injixo API key from Deskbridge, but a character is wrong, missing or too many.</source>
        <translation>Das beginnt wie ein injixo-API-Schlüssel von Deskbridge, aber ein Zeichen ist falsch, fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a key that was generated in injixo.</source>
        <translation>Das ist kein injixo-API-Schlüssel von Deskbridge. Es kann ein Freshdesk-API-Schlüssel sein oder ein Schlüssel, der in injixo generiert wurde.</translation>
    </message>
    <message>
        <source>This is a whole injixo API key, but it was not issued in this data folder.</source>
        <translation>Das ist ein ganzer injixo-API-Schlüssel, aber er wurde nicht in diesem Datenordner ausgestellt.</translation>
    </message>
    <message>
        <source>It was last used on %1.</source>
        <translation>Er wurde zuletzt am %1 verwendet.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Er wurde nie verwendet.</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1 that was generated in injixo and pasted here on %2. Whether it is still valid only injixo knows.</source>
        <translation>Das ist der injixo-API-Schlüssel von %1, der in injixo generiert und am %2 hier eingefügt wurde. Ob er noch gilt, weiß nur injixo.</translation>
    </message>
    <message>
        <source>This is the Freshdesk API key of %1, stored here on %2.</source>
        <translation>Das ist der Freshdesk-API-Schlüssel von %1, hier gespeichert am %2.</translation>
    </message>
    <message>
        <source>The last complete import with it ended on %1.</source>
        <comment>with a key</comment>
        <translation>Der letzte vollständige Import mit ihm endete am %1.</translation>
    </message>
    <message>
        <source>No import with it is complete yet.</source>
        <comment>with a key</comment>
        <translation>Noch kein Import mit ihm ist vollständig.</translation>
    </message>
    <message>
        <source>That is another integration than this one, which needs a key of its own.</source>
        <translation>Das ist eine andere Integration als diese hier, die einen eigenen Schlüssel braucht.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Deskbridge receives the app&apos;s events at %1.</source>
        <translation>Deskbridge empfängt die Ereignisse der App unter %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls by HTTPS on port 443: that address has to lead here from the internet.</source>
        <translation>Freshdesk ruft per HTTPS auf Port 443 an: Diese Adresse muss aus dem Internet hierher führen.</translation>
    </message>
    <message>
        <source>Only this computer reaches that address. Freshdesk calls from the internet, by HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to here. On a server, “deskbridgectl hub” does the same without a window.</source>
        <translation>Diese Adresse erreicht nur dieser Computer. Freshdesk ruft aus dem Internet an, per HTTPS auf Port 443: Ein Reverse Proxy mit Zertifikat muss die Anrufe hierher weiterleiten. Auf einem Server tut „deskbridgectl hub“ dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>Another program uses port %1, so no events are received here.</source>
        <translation>Ein anderes Programm belegt Port %1, daher werden hier keine Ereignisse empfangen.</translation>
    </message>
    <message>
        <source>End the other program or choose another port. Deskbridge keeps trying.</source>
        <translation>Beende das andere Programm oder wähle einen anderen Port. Deskbridge versucht es weiter.</translation>
    </message>
    <message>
        <source>No events are received: this computer does not let Deskbridge listen at %1.</source>
        <translation>Es werden keine Ereignisse empfangen: Dieser Computer lässt Deskbridge nicht unter %1 lauschen.</translation>
    </message>
    <message>
        <source>Choose another port. Deskbridge keeps trying.</source>
        <translation>Wähle einen anderen Port. Deskbridge versucht es weiter.</translation>
    </message>
    <message>
        <source>No events are received: at %1 they would come unprotected.</source>
        <translation>Es werden keine Ereignisse empfangen: Unter %1 kämen sie ungeschützt an.</translation>
    </message>
    <message>
        <source>An address of the network needs a certificate, or a proxy in front of it.</source>
        <translation>Eine Adresse des Netzwerks braucht ein Zertifikat oder einen Proxy davor.</translation>
    </message>
    <message>
        <source>No events are received: the receiver&apos;s certificate cannot be used.</source>
        <translation>Es werden keine Ereignisse empfangen: Das Zertifikat des Empfängers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Certificate and key have to be PEM files that belong together, the key without a password.</source>
        <translation>Zertifikat und Schlüssel müssen zusammengehörende PEM-Dateien sein, der Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>No events are received: they cannot be stored.</source>
        <translation>Es werden keine Ereignisse empfangen: Sie können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Look at the disk and the data folder. Deskbridge keeps trying.</source>
        <translation>Sieh nach der Festplatte und dem Datenordner. Deskbridge versucht es weiter.</translation>
    </message>
    <message>
        <source>No receiver runs in this program.</source>
        <translation>In diesem Programm läuft kein Empfänger.</translation>
    </message>
    <message>
        <source>A hub that works on the same data folder may receive the app&apos;s events.</source>
        <translation>Ein Hub, der mit demselben Datenordner arbeitet, kann die Ereignisse der App empfangen.</translation>
    </message>
    <message>
        <source>Waiting for the app…</source>
        <translation>Warten auf die App…</translation>
    </message>
    <message>
        <source>Key verified at %1 · waiting for the first event</source>
        <translation>Schlüssel geprüft um %1 · warten auf das erste Ereignis</translation>
    </message>
    <message>
        <source>Key verified at %1 · first event at %2</source>
        <translation>Schlüssel geprüft um %1 · erstes Ereignis um %2</translation>
    </message>
    <message>
        <source>Enter the key that was generated for this integration in the app.</source>
        <translation>Gib in der App den Schlüssel ein, der für diese Integration generiert wurde.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key has ended.</source>
        <translation>Ein Versuch um %1 wurde abgewiesen: Sein Schlüssel ist beendet.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: a character of its key is wrong.</source>
        <translation>Ein Versuch um %1 wurde abgewiesen: Ein Zeichen seines Schlüssels ist falsch.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: what it showed is no injixo API key.</source>
        <translation>Ein Versuch um %1 wurde abgewiesen: Was er vorwies, ist kein injixo-API-Schlüssel.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key was not generated here.</source>
        <translation>Ein Versuch um %1 wurde abgewiesen: Sein Schlüssel wurde nicht hier generiert.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key is that of another integration, %2.</source>
        <translation>Ein Versuch um %1 wurde abgelehnt: Sein Schlüssel ist der einer anderen Integration, %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation>Einrichtung offen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Counted: a new ticket.</source>
        <translation>Gezählt: ein neues Ticket.</translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation>Gezählt: die Antwort des Kunden.</translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation>Als unbekannt gezählt: Das Ticket war schon gelöscht oder Spam, als diese Nachricht zum ersten Mal gesehen wurde.</translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation>Nicht gezählt: die eigene Antwort des Agenten.</translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation>Nicht gezählt: eine Notiz.</translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation>Nicht gezählt: Das Ticket wurde an jemand anderen weitergeleitet.</translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation>Nicht gezählt: eine private Nachricht, die nicht vom Kunden stammt.</translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation>Nicht gezählt: die Antwort auf eine Zufriedenheitsumfrage.</translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation>Nicht gezählt: Sie wiederholt die erste Nachricht des Chats, für die schon das Ticket steht (Annahme).</translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation>Nicht gezählt: älter als der für diese Integration gewählte Beginn der historischen Daten.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Erstimport</translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Fortlaufender Import</translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Suche nach gelöschten Tickets und Spam</translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Ereignis der App</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a key</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <comment>state of a key</comment>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a key</comment>
        <translation>Beendet</translation>
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
        <source>Archived tickets</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Archivierte Tickets</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nobody yet: the app is not set up</source>
        <translation>noch niemand: Die App ist nicht eingerichtet</translation>
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
        <translation>Keine Prüfung schlug fehl oder warnte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing that Deskbridge knows of.</source>
        <translation>Nichts, wovon Deskbridge weiß.</translation>
    </message>
    <message>
        <source>Freshdesk integration with injixo: what is known</source>
        <translation>Freshdesk-Integration mit injixo: was bekannt ist</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integration: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Since when: %1 since %2</source>
        <translation>Seit wann: %1 seit %2</translation>
    </message>
    <message>
        <source>Since when: %1</source>
        <translation>Seit wann: %1</translation>
    </message>
    <message>
        <source>Which error: %1 %2</source>
        <translation>Welcher Fehler: %1 %2</translation>
    </message>
    <message>
        <source>Last complete import: %1</source>
        <translation>Letzter vollständiger Import: %1</translation>
    </message>
    <message>
        <source>Receives the app’s events: %1</source>
        <translation>Empfängt die Ereignisse der App: %1</translation>
    </message>
    <message>
        <source>How many source queues: %1, from %2 Freshdesk groups</source>
        <translation>Wie viele Quell-Queues: %1, aus %2 Freshdesk-Gruppen</translation>
    </message>
    <message>
        <source>How many users: fill in by hand; Deskbridge does not know injixo’s users</source>
        <translation>Wie viele Benutzer: von Hand ergänzen; Deskbridge kennt die Benutzer von injixo nicht</translation>
    </message>
    <message>
        <source>Deskbridge %1, Qt %2, %3</source>
        <translation>Deskbridge %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>What the checks found:</source>
        <translation>Was die Prüfungen ergaben:</translation>
    </message>
    <message>
        <source>What changed recently:</source>
        <translation>Was sich kürzlich geändert hat:</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Wähle einen anderen Namen, oder entferne die Datei zuerst.</translation>
    </message>
    <message>
        <source>The folder for the file does not exist.</source>
        <translation>Den Ordner für die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Lege ihn an, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Die Datei lässt sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Wähle einen Ort, an den du schreiben darfst.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>Auf der Festplatte ist kein Platz für die Datei.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffe Platz, oder wähle eine andere Festplatte.</translation>
    </message>
</context>
<context>
    <name>deskbridge::AboutBox</name>
    <message>
        <source>About Deskbridge</source>
        <translation>Über Deskbridge</translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation>Verbindet ein Freshdesk-Konto mit dem Workforce Management von injixo.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation>Lizenziert unter der Apache License 2.0. Freshdesk und injixo sind Namen ihrer Eigentümer.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the activity by any of its words</source>
        <translation>Die Aktivität nach beliebigen Wörtern filtern</translation>
    </message>
    <message>
        <source>All integrations and Deskbridge itself</source>
        <translation>Alle Integrationen und Deskbridge selbst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Kopiert die ausgewählten Zeilen oder alle angezeigten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>Here will be what happens and who did it: imports that end or fail, keys that are made, replaced or revoked, changes of the status and of the settings.</source>
        <translation>Hier steht künftig, was geschieht und wer es getan hat: Importe, die enden oder fehlschlagen, Schlüssel, die erstellt, ersetzt oder widerrufen werden, Änderungen des Status und der Einstellungen.</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>The filter looks at the lines that are shown so far.</source>
        <translation>Der Filter durchsucht die bisher angezeigten Zeilen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Frühere anzeigen</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Zeiten sind in %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as a CSV file</source>
        <translation>Speichert die angezeigten Zeilen als CSV-Datei</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
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
        <translation>Erster Import abgeschlossen. Gelesene Tickets: %1, gezählte Kontakte: %2</translation>
    </message>
    <message>
        <source>Import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Import abgeschlossen. Gelesene Tickets: %1, gezählte Kontakte: %2</translation>
    </message>
    <message>
        <source>First import stopped before its end. Tickets read: %1</source>
        <translation>Erster Import vorzeitig angehalten. Gelesene Tickets: %1</translation>
    </message>
    <message>
        <source>Import stopped before its end. Tickets read: %1</source>
        <translation>Import vorzeitig angehalten. Gelesene Tickets: %1</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Import fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked</source>
        <translation>injixo-API-Schlüssel …%1 widerrufen</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked; last used %2</source>
        <translation>injixo-API-Schlüssel …%1 widerrufen; zuletzt verwendet: %2</translation>
    </message>
    <message>
        <source>Freshdesk API key replaced by …%1</source>
        <translation>Freshdesk-API-Schlüssel durch …%1 ersetzt</translation>
    </message>
    <message>
        <source>Freshdesk API key …%1 replaced by …%2</source>
        <translation>Freshdesk-API-Schlüssel …%1 durch …%2 ersetzt</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key has another role</source>
        <translation>Der Besitzer des Freshdesk-API-Schlüssels hat eine andere Rolle</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key sees another part of the tickets</source>
        <translation>Der Besitzer des Freshdesk-API-Schlüssels sieht einen anderen Teil der Tickets</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key is no longer, or is now, an occasional agent</source>
        <translation>Der Besitzer des Freshdesk-API-Schlüssels ist kein gelegentlicher Agent (Occasional Agent) mehr oder ist jetzt einer</translation>
    </message>
    <message>
        <source>The Freshdesk API key belongs to another agent</source>
        <translation>Der Freshdesk-API-Schlüssel gehört einem anderen Agenten</translation>
    </message>
    <message>
        <source>Checks run: all passed</source>
        <translation>Prüfungen durchgeführt: alle bestanden</translation>
    </message>
    <message>
        <source>Checks run: passed with warnings</source>
        <translation>Prüfungen durchgeführt: mit Warnungen bestanden</translation>
    </message>
    <message>
        <source>Checks run: something is wrong</source>
        <translation>Prüfungen durchgeführt: etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Checks run</source>
        <translation>Prüfungen durchgeführt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a setting</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Setting “%1” changed from %2 to %3</source>
        <translation>Einstellung „%1“ von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>Minutes between imports</source>
        <translation>Minuten zwischen Importen</translation>
    </message>
    <message>
        <source>Share of the call limit left to others, in percent</source>
        <translation>Anteil des Aufruflimits, der anderen bleibt, in Prozent</translation>
    </message>
    <message>
        <source>Calls a minute at most</source>
        <translation>Aufrufe pro Minute höchstens</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Days until a key&apos;s age is pointed out</source>
        <translation>Tage, bis auf das Alter eines Schlüssels hingewiesen wird</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>who did something</comment>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <comment>who did something</comment>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>the Freshworks app</source>
        <comment>who did something</comment>
        <translation>die Freshworks-App</translation>
    </message>
    <message>
        <source>Integration added for the Freshdesk account %1</source>
        <translation>Integration für das Freshdesk-Konto %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Integration deleted; its imported data was kept</source>
        <translation>Integration gelöscht; ihre importierten Daten wurden behalten</translation>
    </message>
    <message>
        <source>Integration deleted with its imported data</source>
        <translation>Integration mit ihren importierten Daten gelöscht</translation>
    </message>
    <message>
        <source>Integration paused</source>
        <translation>Integration pausiert</translation>
    </message>
    <message>
        <source>Integration resumed</source>
        <translation>Integration fortgesetzt</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Einrichtung abgeschlossen</translation>
    </message>
    <message>
        <source>The app&apos;s events go to injixo from now on</source>
        <translation>Die Ereignisse der App gehen ab jetzt an injixo</translation>
    </message>
    <message>
        <source>The app&apos;s events go to Deskbridge from now on</source>
        <translation>Die Ereignisse der App gehen ab jetzt an Deskbridge</translation>
    </message>
    <message>
        <source>Group “%1” is now called “%2” in Freshdesk</source>
        <translation>Gruppe „%1“ heißt in Freshdesk jetzt „%2“</translation>
    </message>
    <message>
        <source>New source queue: %1</source>
        <translation>Neue Quell-Queue: %1</translation>
    </message>
    <message>
        <source>%1 read again. Contacts before: %2, now: %3</source>
        <translation>%1 noch einmal gelesen. Kontakte vorher: %2, jetzt: %3</translation>
    </message>
    <message>
        <source>Old tickets looked through. Found: %1, missing: %2</source>
        <translation>Alte Tickets durchgesehen. Gefunden: %1, fehlend: %2</translation>
    </message>
    <message>
        <source>Difference on %1. Tickets here: %2, in Freshdesk: %3</source>
        <translation>Abweichung am %1. Tickets hier: %2, in Freshdesk: %3</translation>
    </message>
    <message>
        <source>injixo API key …%1 made</source>
        <translation>injixo-API-Schlüssel …%1 erstellt</translation>
    </message>
    <message>
        <source>injixo API key …%1 stored in the keychain</source>
        <translation>injixo-API-Schlüssel …%1 im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>injixo API key …%1 is valid until %2</source>
        <translation>injixo-API-Schlüssel …%1 ist bis %2 gültig</translation>
    </message>
    <message>
        <source>injixo API key …%1 used for the first time</source>
        <translation>injixo-API-Schlüssel …%1 zum ersten Mal verwendet</translation>
    </message>
    <message>
        <source>Revoked injixo API key …%1 refused; it came from %2</source>
        <translation>Widerrufener injixo-API-Schlüssel …%1 abgelehnt; er kam von %2</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key begun</source>
        <translation>Austausch des Freshdesk-API-Schlüssels begonnen</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun</source>
        <translation>Austausch des injixo-API-Schlüssels begonnen</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key finished</source>
        <translation>Austausch des Freshdesk-API-Schlüssels abgeschlossen</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key finished</source>
        <translation>Austausch des injixo-API-Schlüssels abgeschlossen</translation>
    </message>
    <message>
        <source>The Freshworks app, version %1, checked its key</source>
        <translation>Die Freshworks-App, Version %1, hat ihren Schlüssel geprüft</translation>
    </message>
    <message>
        <source>Status changed from “%1” to “%2”</source>
        <translation>Status von „%1“ zu „%2“ geändert</translation>
    </message>
    <message>
        <source>Evidence pack saved</source>
        <translation>Nachweispaket gespeichert</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2</source>
        <translation>Letztes Intervall in injixo für %1 gemeldet: %2</translation>
    </message>
    <message>
        <source>Receiver of events started at %1</source>
        <translation>Empfänger für Ereignisse unter %1 gestartet</translation>
    </message>
    <message>
        <source>Receiver of events stopped</source>
        <translation>Empfänger für Ereignisse angehalten</translation>
    </message>
    <message>
        <source>Importing in the background started</source>
        <translation>Import im Hintergrund gestartet</translation>
    </message>
    <message>
        <source>Importing in the background stopped</source>
        <translation>Import im Hintergrund angehalten</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Was das Protokoll festhält</translation>
    </message>
    <message>
        <source>Port of the receiver of events</source>
        <translation>Port des Empfängers für Ereignisse</translation>
    </message>
    <message>
        <source>The Freshdesk account has another plan</source>
        <translation>Das Freshdesk-Konto hat einen anderen Tarif</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because of its age</source>
        <translation>Ersetzen des injixo-API-Schlüssels begonnen, wegen seines Alters</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because somebody may have seen it</source>
        <translation>Ersetzen des injixo-API-Schlüssels begonnen, weil ihn jemand gesehen haben kann</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because a colleague left</source>
        <translation>Ersetzen des injixo-API-Schlüssels begonnen, weil ein Kollege gegangen ist</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interval</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2 (%3)</source>
        <extracomment>%1 a source queue, %2 a time, %3 what that means</extracomment>
        <translation>Letztes Intervall in injixo für %1 gemeldet: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation>Die Prüfung „%1“ ist fehlgeschlagen, deshalb wird die Integration nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation>Freshdesk-API-Schlüssel (er bleibt unsichtbar):</translation>
    </message>
</context>
<context>
    <name>deskbridge::AdvancedSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>The file holds no key and no password. Importing one changes the settings at once and can be undone; the data folder, the password of the proxy and starting with the session stay as they are.</source>
        <translation>Die Datei enthält keinen Schlüssel und kein Passwort. Eine zu importieren ändert die Einstellungen sofort und lässt sich rückgängig machen; Datenordner, Passwort des Proxys und der Start mit der Sitzung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Deskbridge settings (*.json)</source>
        <translation>Deskbridge-Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to the file.</source>
        <translation>Die Einstellungen wurden in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>The settings in the file are in force now.</source>
        <translation>Die Einstellungen aus der Datei gelten jetzt.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Die Einstellungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Receiver of the app&apos;s events</source>
        <translation>Empfänger für die Ereignisse der App</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Where this program receives events on this computer: 1024 to 65535. What passes them on from outside has to know the new port.</source>
        <translation>Wo dieses Programm auf diesem Computer Ereignisse empfängt: 1024 bis 65535. Was sie von außen weiterleitet, muss den neuen Port kennen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Entscheidungen und Warnungen</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Alles, auch jede Anfrage</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>The log holds no key and nothing of a customer, at any level; it is in the data folder, limited in size.</source>
        <translation>Das Protokoll enthält auf keiner Stufe einen Schlüssel oder etwas von Kunden; es liegt im Datenordner, in begrenzter Größe.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation>Der Schlüssel eines Account Administrators von %1. Er wird nur an diese Adresse gesendet.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ArchiveDialog</name>
    <message>
        <source>Archived tickets: %1</source>
        <translation>Archivierte Tickets: %1</translation>
    </message>
    <message>
        <source>Freshdesk archives tickets that were closed and untouched for 120 days. It lists and counts them nowhere; they can only be read one number at a time.</source>
        <translation>Freshdesk archiviert Tickets, die geschlossen und 120 Tage unberührt waren. Es listet und zählt sie nirgends; sie lassen sich nur einzeln nach Nummer lesen.</translation>
    </message>
    <message>
        <source>Asking Freshdesk whether there is an archive…</source>
        <translation>Freshdesk wird gefragt, ob es ein Archiv gibt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Archiv lesen</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Das Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the archive</comment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation>Aktion erforderlich</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation>Letzter Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation>Nicht vollständig importiert</translation>
    </message>
</context>
<context>
    <name>deskbridge::BusNotices</name>
    <message>
        <source>Show status</source>
        <translation>Status zeigen</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>Der Befehl von --on-change dauerte länger als %Ln Sekunde und wurde beendet.</numerusform>
            <numerusform>Der Befehl von --on-change dauerte länger als %Ln Sekunden und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>More changes wait for the command of --on-change than can be kept; the oldest was left out.</source>
        <translation>Es warten mehr Änderungen auf den Befehl von --on-change, als aufgehoben werden können; die älteste wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The command of --on-change ended with code %1.</source>
        <translation>Der Befehl von --on-change endete mit Code %1.</translation>
    </message>
    <message>
        <source>The command of --on-change crashed.</source>
        <translation>Der Befehl von --on-change ist abgestürzt.</translation>
    </message>
    <message>
        <source>The command of --on-change cannot be started: %1</source>
        <translation>Der Befehl von --on-change lässt sich nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message>
        <source>before</source>
        <comment>legend: the period compared with</comment>
        <translation>davor</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartText</name>
    <message>
        <source>Final</source>
        <comment>an interval: nothing will be added</comment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <comment>an interval: contacts may be added</comment>
        <translation>Noch nicht endgültig</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>an interval: nothing is known of it</comment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <comment>the same time in the period compared with</comment>
        <translation>(davor: %1)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>%1: %2 offered contacts, most in one interval: %3 (%4).</source>
        <extracomment>%1 a queue, %2 a number, %3 a number, %4 a time</extracomment>
        <translation>%1: %2 eingehende Kontakte, die meisten in einem Intervall: %3 (%4).</translation>
    </message>
    <message>
        <source>The tab “Table” has every number of this chart.</source>
        <translation>Der Tab „Tabelle“ enthält jede Zahl dieses Diagramms.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation>Die Prüfung insgesamt: %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation>Verbindung prüfen: %1</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Beweispaket…</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation>Hält die Verbindungsprüfung an.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation>Die Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Geprüft wird: %1 …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>%Ln Schritt ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Schritte sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>Die Verbindung funktioniert, mit %Ln Warnung.</numerusform>
            <numerusform>Die Verbindung funktioniert, mit %Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>%Ln Prüfung fehlgeschlagen.</numerusform>
            <numerusform>%Ln Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Nichts fehlgeschlagen; %Ln Warnung.</numerusform>
            <numerusform>Nichts fehlgeschlagen; %Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks are in order.</source>
        <translation>Alle Prüfungen sind in Ordnung.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the evidence of: %1</source>
        <translation>Die Belege ausblenden von: %1</translation>
    </message>
    <message>
        <source>Show the evidence of: %1</source>
        <translation>Die Belege zeigen von: %1</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Die Belege ausblenden</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Die Belege zeigen</translation>
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
        <translation>Alle angezeigten Queues</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandPalette</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Search actions, integrations, pages, queues</source>
        <translation>Aktionen, Integrationen, Seiten, Queues suchen</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandSources</name>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Source queue · %1</source>
        <comment>of an integration</comment>
        <translation>Quell-Queue · %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ComparisonTable</name>
    <message>
        <source>The two keys side by side</source>
        <translation>Die beiden Schlüssel nebeneinander</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Present key</source>
        <translation>Jetziger Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>the two keys</comment>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation>Integration hinzufügen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation>Später fortsetzen?</translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation>Die Einrichtung ist nicht abgeschlossen. Möchtest du sie später fortsetzen?</translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation>Name und Domain bleiben dann erhalten; der Freshdesk-API-Schlüssel nicht, er muss noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation>Einrichtung verwerfen</translation>
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
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>counted or not</comment>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>First seen by</source>
        <translation>Zuerst gesehen durch</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation>Von diesem Ticket wurde nichts importiert: Es gibt keines mit dieser Nummer, oder es wurde noch nicht importiert.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Open in Freshdesk</source>
        <translation>In Freshdesk öffnen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Where ticket %1 went</source>
        <translation>Wohin Ticket %1 ging</translation>
    </message>
    <message>
        <source>No message of this ticket has been imported. It may be archived, older than the history start, or newer than the last import.</source>
        <translation>Von diesem Ticket wurde keine Nachricht importiert. Es ist vielleicht archiviert, älter als der Beginn der historischen Daten oder neuer als der letzte Import.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>%1 Nachricht, die neueste; beim Scrollen werden weitere gelesen</numerusform>
            <numerusform>Die neuesten %1 Nachrichten; beim Scrollen werden weitere gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>deskbridge::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataMove</name>
    <message>
        <source>Copying the data to the new folder…</source>
        <translation>Die Daten werden in den neuen Ordner kopiert…</translation>
    </message>
    <message>
        <source>The data could not be copied to the new folder, so the former one is still in use.</source>
        <translation>Die Daten ließen sich nicht in den neuen Ordner kopieren, daher wird weiter der bisherige verwendet.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>Anderen &amp;wählen…</translation>
    </message>
    <message>
        <source>The folder was named on the command line (--data), so it cannot be changed here.</source>
        <translation>Der Ordner wurde auf der Befehlszeile genannt (--data), daher lässt er sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Integrations, counted contacts, settings and the log are in this folder. Keys are not: they stay in the keychain. Another folder is used from the next start on; what is in this one stays where it is.</source>
        <translation>Integrationen, gezählte Kontakte, Einstellungen und das Protokoll sind in diesem Ordner. Schlüssel nicht: Sie bleiben im Schlüsselbund. Ein anderer Ordner wird ab dem nächsten Start verwendet; was in diesem liegt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Ab dem nächsten Start: %1</translation>
    </message>
    <message>
        <source>Use %1 from the next start on?</source>
        <translation>%1 ab dem nächsten Start verwenden?</translation>
    </message>
    <message>
        <source>The folder holds data of Deskbridge already. That data is used then; the present data stays where it is.</source>
        <translation>Der Ordner enthält schon Daten von Deskbridge. Dann werden diese verwendet; die jetzigen Daten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Use the data there</source>
        <translation>Die Daten dort verwenden</translation>
    </message>
    <message>
        <source>At the next start the present data can be copied there, before anything is imported; or Deskbridge begins there without integrations. Either way the present data stays where it is.</source>
        <translation>Beim nächsten Start können die jetzigen Daten dorthin kopiert werden, bevor etwas importiert wird; oder Deskbridge beginnt dort ohne Integrationen. In beiden Fällen bleiben die jetzigen Daten, wo sie sind.</translation>
    </message>
    <message>
        <source>Copy my data there</source>
        <translation>Meine Daten dorthin kopieren</translation>
    </message>
    <message>
        <source>Begin without data</source>
        <translation>Ohne Daten beginnen</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner lässt sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation>%1 ist gelöscht, mit allem, was gezählt wurde.</translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation>%1 ist gelöscht; was gezählt wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation>--help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation>Verbindet Freshdesk-Konten mit dem Workforce Management von injixo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation>Legt die Datenbank und die Einstellungen im Ordner DIR ab.</translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation>Wo Schlüssel aufbewahrt werden: „keychain“, im Schlüsselbund des Systems, oder „file:PATH“, in einer Datei, die nur ihr Besitzer lesen darf.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>Die Befehlszeile wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation>--secrets erwartet „keychain“ oder „file:PATH“, und kein Pfad ist leer.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation>Die Adresse des Freshdesk-Kontos, wie der Browser sie zeigt. Die Adresse irgendeiner seiner Seiten genügt.</translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation>Freshdesk-&amp;Domain</translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation>Sandbox: Diese Adresse liegt auf diesem Computer. Die Verbindung ist unverschlüsselt und führt zu einem Beispielkonto, nicht zu deinem Freshdesk.</translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation>Deskbridge ruft %1 auf</translation>
    </message>
    <message>
        <source>This Freshdesk account is connected already, as %1.</source>
        <translation>Dieses Freshdesk-Konto ist schon verbunden, als %1.</translation>
    </message>
    <message>
        <source>Go on if you want a second integration: it imports the same tickets once more, into source queues of its own.</source>
        <translation>Fahre fort, wenn du eine zweite Integration möchtest: Sie importiert dieselben Tickets noch einmal, in eigene Quell-Queues.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation>Offene Einrichtungen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation>Die Einrichtung von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation>Die Einrichtung von %1 verwerfen</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message>
        <source>Reading the last seven days: %1 tickets so far, %2 calls.</source>
        <translation>Die letzten sieben Tage werden gelesen: bisher %1 Tickets, %2 Aufrufe.</translation>
    </message>
    <message>
        <source>Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 calls.</source>
        <translation>Die letzten sieben Tage werden gelesen: %1 Tickets; Antworten von %2 der %3 gelesen, %4 Aufrufe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln Aufruf verbraucht.</numerusform>
            <numerusform>%Ln Aufrufe verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seven days hold no contact.</source>
        <translation>Die letzten sieben Tage enthalten keinen Kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>Die letzten sieben Tage ergeben %n Quell-Queue mit %1 Kontakten.</numerusform>
            <numerusform>Die letzten sieben Tage ergeben %n Quell-Queues mit %1 Kontakten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them (%2 %) are of deleted tickets and spam, whose group and source are not known.</source>
        <translation>%1 davon (%2 %) stammen von gelöschten Tickets und Spam, deren Gruppe und Quelle nicht bekannt sind.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRunModel</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Offered in 7 days</source>
        <translation>Eingehend in 7 Tagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceCommand</name>
    <message>
        <source>Running the checks …</source>
        <translation>Die Prüfungen laufen …</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Names, keys and addresses are taken out; look through it before you send it.</source>
        <translation>Das Beweispaket ist in %1. Namen, Schlüssel und Adressen sind entfernt; sieh es durch, bevor du es sendest.</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceDialog</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Beweispaket: %1</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>The chosen file as it will be saved</source>
        <translation>Die gewählte Datei, wie sie gespeichert wird</translation>
    </message>
    <message>
        <source>Copy the text for the support</source>
        <translation>Den Text für den Support kopieren</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Als Zip speichern…</translation>
    </message>
    <message>
        <source>Running the checks …</source>
        <translation>Die Prüfungen laufen …</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Geprüft wird: %1 …</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Wird gesammelt …</translation>
    </message>
    <message>
        <source>This is what will be saved, nothing else. Names are replaced, keys, persons, addresses and hosts are taken out; look through it before you send it.</source>
        <translation>Das wird gespeichert und nichts sonst. Namen sind ersetzt; Schlüssel, Personen, Adressen und Hosts sind entfernt; sieh es durch, bevor du es sendest.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GeneralSection</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this zone; data is always kept in UTC.</source>
        <translation>Tage, Stunden und Zeiten werden in dieser Zone gezeigt; Daten werden immer in UTC gespeichert.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>&amp;Minimiert starten</translation>
    </message>
    <message>
        <source>Importing goes on while the window is minimised.</source>
        <translation>Importe laufen weiter, während das Fenster minimiert ist.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GenerateKeyCommand</name>
    <message>
        <source>Enter this key in the app in Freshdesk now: it is not shown again.</source>
        <translation>Gib diesen Schlüssel jetzt in der App in Freshdesk ein: Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, stays valid until %2.</source>
        <translation>Der frühere Schlüssel, der auf %1 endet, bleibt bis %2 gültig.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, is no longer valid.</source>
        <translation>Der frühere Schlüssel, der auf %1 endet, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, used last at %2, is no longer valid.</source>
        <translation>Mehr als zwei Schlüssel gibt es nicht: Der Schlüssel, der auf %1 endet und zuletzt %2 benutzt wurde, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, which was never used, is no longer valid.</source>
        <translation>Mehr als zwei Schlüssel gibt es nicht: Der Schlüssel, der auf %1 endet und nie benutzt wurde, ist nicht mehr gültig.</translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation>Wozu dient der Name?</translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation>Er kennzeichnet diese Datenquelle in Listen, Meldungen und Exporten. Er muss eindeutig sein; Großschreibung und Leerzeichen am Anfang und Ende machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation>Was brauche ich für die Einrichtung?</translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation>Wo ist das in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation>Account › Integrationen › Integration hinzufügen › Freshworks › „Select model“ › Freshdesk › Integration hinzufügen. Die Schritte hier sind dieselben.</translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation>Welche Adresse ist es?</translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation>Die, unter der du in Freshdesk arbeitest: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Füge die Adresse einer beliebigen Seite ein.</translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation>Welche Adressen sind nicht geeignet?</translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation>Wohin wird mein Schlüssel gesendet?</translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation>An diese eine Adresse, verschlüsselt. Deskbridge folgt keiner Weiterleitung an eine andere.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich ihn?</translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation>In Freshdesk: dein Bild › &lt;b&gt;„Profile settings“&lt;/b&gt; › rechts &lt;b&gt;„View API Key“&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>Wessen Schlüssel?</translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation>Der eigene Schlüssel eines Vollzeit-Agenten, mit der Rolle &lt;b&gt;Account Administrator&lt;/b&gt; und Sicht auf alle Tickets. Der Schlüssel eines gelegentlichen Agenten (Occasional Agent) ändert sich Berichten zufolge jede Nacht (&lt;i&gt;von Freshdesk nicht bestätigt&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation>Es ist kein Schlüssel zu sehen?</translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation>Der kostenlose Tarif hat keinen, und ein Agent hat keinen, bevor seine E-Mail-Adresse bestätigt ist.</translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation>Läuft der Schlüssel ab?</translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation>Ein Ablauf ist nicht bekannt. Wird in Freshdesk ein neuer erstellt, gilt der alte sofort nirgends mehr.</translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation>Was darf Deskbridge damit?</translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation>Deskbridge liest nur. Schlüssel mit weniger Rechten gibt es in Freshdesk nicht: Ein Schlüssel darf, was sein Agent darf.</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Was geschieht jetzt?</translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund, der Rest in die Datenbank, und der Import beginnt. Wenn der Schlüsselbund oder der Datenträger ablehnt, wird nichts gespeichert, und du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation>Wie weit sollen die historischen Daten zurückreichen?</translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation>So weit, wie deine Prognose zurückblickt. Queues, die injixo einmal angelegt hat, können dort nicht gelöscht werden; beginne also im Zweifel klein. Mit diesem Schritt wird nichts an injixo gesendet.</translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation>Was sind Quell-Queues?</translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation>Jede Kombination aus Gruppe, Quelle und Art: „CustomerService email Tickets“, „CustomerService email Replies“. Ein neues Ticket und jede spätere Nachricht des Kunden zählen als je ein eingehender Kontakt.</translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation>Wozu dient der injixo-API-Schlüssel?</translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation>Mit ihm meldet die App in Freshdesk Tickets, innerhalb von Sekunden. Der Import verwendet ihn nicht.</translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation>Wo ist er in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation>Account › Integrationen › die Integration › Abschnitt &lt;b&gt;injixo-App installieren&lt;/b&gt; › &lt;b&gt;Generieren&lt;/b&gt;. Standardmäßig dürfen das Admins und Planer.</translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation>Was, wenn jemand einen anderen generiert?</translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation>In injixo gilt der ältere Schlüssel dann wahrscheinlich sofort nicht mehr (&lt;i&gt;Annahme&lt;/i&gt;: injixo dokumentiert das nur für seine API-Integration). Es kommen dann keine Daten mehr an, während der Status in injixo weiter „Operational“ lautet.</translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation>Was macht die App?</translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation>Sie bekommt die Ereignisse der Tickets von Freshdesk und sendet sie weiter. Die App für injixo ist &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; im Freshworks Marketplace.</translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation>Woran merke ich, dass sie nicht mehr arbeitet?</translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation>injixo kann es nicht erkennen: Wenn der Schlüssel der App nicht mehr gültig ist, kommen keine Daten mehr an, während der Status weiter „Operational“ lautet. Prüfe den in der App eingegebenen Schlüssel; ist er ungültig, gib auf der Installationsseite der App einen neuen ein; ist er gültig, wende dich an den Support von injixo.</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; oder &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;den API-Schlüssel eines Benutzers mit der Rolle &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; oder &lt;b&gt;Enterprise&lt;/b&gt;, um die Zahlen dort zu verwenden&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;deine eigene Adresse für Kunden, zum Beispiel support.acme.com: Dort antwortet die API nicht&lt;/li&gt;&lt;li&gt;…myfreshworks.com und …freshworks.com: wo man sich anmeldet&lt;/li&gt;&lt;li&gt;freshservice.com und freshchat.com: andere Produkte&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>What does Deskbridge&apos;s own app send?</source>
        <translation>Was sendet die eigene App von Deskbridge?</translation>
    </message>
    <message>
        <source>Ids, kinds and times of what happened to tickets; no subject, no message, no name. It was tested against a simulated platform only, not in a Freshdesk account.</source>
        <translation>IDs, Arten und Zeiten dessen, was mit Tickets geschah; keinen Betreff, keine Nachricht, keinen Namen. Sie wurde nur mit einer simulierten Plattform getestet, nicht in einem Freshdesk-Konto.</translation>
    </message>
    <message>
        <source>To this one address, which is on this computer and is spoken to without encryption. Deskbridge follows no redirect to another one.</source>
        <translation>An diese eine Adresse; sie liegt auf diesem Computer, und die Verbindung ist unverschlüsselt. Deskbridge folgt keiner Weiterleitung an eine andere.</translation>
    </message>
    <message>
        <source>The key goes to the secrets file, the rest to the database, and the import starts. If the disk refuses, nothing is saved and you can try again.</source>
        <translation>Der Schlüssel kommt in die Schlüsseldatei, der Rest in die Datenbank, und der Import beginnt. Wenn der Datenträger ablehnt, wird nichts gespeichert, und du kannst es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation>Was du wissen solltest</translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation>Klappt die Erklärungen zu.</translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation>Zeigt Erklärungen zu diesem Schritt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::HeatMapView</name>
    <message>
        <source>Mean of offered contacts by weekday and hour</source>
        <translation>Mittelwert der eingehenden Kontakte nach Wochentag und Stunde</translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation>A&amp;lles, was das Konto auflistet</translation>
    </message>
    <message>
        <source>The &amp;last:</source>
        <translation>Die &amp;letzten:</translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation>&amp;Ab diesem Tag:</translation>
    </message>
    <message>
        <source>How many months of history</source>
        <translation>Wie viele Monate Historie</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation>Erster Tag der historischen Daten</translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>Der Hub hält %Ln Integration aktuell.</numerusform>
            <numerusform>Der Hub hält %Ln Integrationen aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does the importing now.</source>
        <translation>Der Hub importiert jetzt.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). The hub takes over when it ends.</source>
        <translation>Ein anderes Deskbridge-Programm auf diesem Computer importiert (Prozess %1). Der Hub übernimmt, wenn es endet.</translation>
    </message>
    <message>
        <source>%1: %2, before: %3. %4</source>
        <comment>integration, verdict, verdict, sentence</comment>
        <translation>%1: %2, vorher: %3. %4</translation>
    </message>
    <message>
        <source>%1: still %2. %3</source>
        <comment>integration, verdict, sentence</comment>
        <translation>%1: weiterhin %2. %3</translation>
    </message>
    <message>
        <source>The hub stops.</source>
        <translation>Der Hub hält an.</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation>Hält nach den laufenden Aufrufen an; der nächste Import setzt dort fort.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Der Import wird angehalten…</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation>Wird nach den laufenden Anfragen angehalten …</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation>%1 von etwa %2 Tickets</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>Unterhaltungen: %1</translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation>verbleibende Aufrufe: %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>wartet %Ln Sekunde wegen des Limits des Kontos</numerusform>
            <numerusform>wartet %Ln Sekunden wegen des Limits des Kontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation>Gelesen und gezählt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation>Neue eingehende Kontakte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk hat die Unterhaltungen von %Ln Ticket verweigert, wie es das bei manchen gelöschten und Spam-Tickets tut; das ist vermerkt.</numerusform>
            <numerusform>Freshdesk hat die Unterhaltungen von %Ln Tickets verweigert, wie es das bei manchen gelöschten und Spam-Tickets tut; das ist vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation>Der Import ist nicht vollständig; wenn du ihn noch einmal startest, macht er dort weiter, wo er angehalten hat.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing; it has been asked to import now, with its own settings.</source>
        <translation>Ein anderes Deskbridge-Programm auf diesem Computer importiert; es wurde gebeten, jetzt zu importieren, mit seinen eigenen Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>neuer Versuch in %Ln Sekunde</numerusform>
            <numerusform>neuer Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets, so some may be missing. Every import that is started reads that second again; “reconcile --prove” finds the days that lack tickets.</source>
        <translation>Von der Sekunde %1 zeigt die Liste von Freshdesk nicht alle Tickets; einige fehlen vielleicht. Jeder Import, der gestartet wird, liest diese Sekunde noch einmal; „reconcile --prove“ findet die Tage, denen Tickets fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>Die Konversationen von %Ln Ticket kamen unlesbar an, daher sind dessen Antworten noch nicht gezählt. Sie werden wieder abgefragt.</numerusform>
            <numerusform>Die Konversationen von %Ln Tickets kamen unlesbar an, daher sind deren Antworten noch nicht gezählt. Sie werden wieder abgefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportSection</name>
    <message>
        <source>Looking for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>How often each account is asked for what changed: 1 to 60 minutes. Shorter periods cost more of the account&apos;s requests.</source>
        <translation>Wie oft jedes Konto nach Änderungen gefragt wird: 1 bis 60 Minuten. Kürzere Abstände kosten mehr Anfragen des Kontos.</translation>
    </message>
    <message>
        <source>Limit of requests</source>
        <translation>Limit der Anfragen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reserve</translation>
    </message>
    <message>
        <source>The share of the account&apos;s requests a minute that is left to other programs: 0 to 80 %.</source>
        <translation>Der Anteil der Anfragen pro Minute, der anderen Programmen bleibt: 0 bis 80 %.</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>Kein weiteres Limit</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>requests, after a number</comment>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>A limit of your own, for all accounts alike; 0 leaves it to the account&apos;s limit and the reserve.</source>
        <translation>Ein eigenes Limit, für alle Konten gleich; 0 überlässt es dem Limit des Kontos und der Reserve.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 von etwa %2 Ticket</numerusform>
            <numerusform>%1 von etwa %2 Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 Ticket</numerusform>
            <numerusform>%1 Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 Unterhaltung</numerusform>
            <numerusform>%1 Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation>
            <numerusform>noch %1 Aufruf</numerusform>
            <numerusform>noch %1 Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>wartet %n Sekunde: Das Aufruflimit des Kontos ist vorerst ausgeschöpft</numerusform>
            <numerusform>wartet %n Sekunden: Das Aufruflimit des Kontos ist vorerst ausgeschöpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation>Änderungen in %1 werden gelesen: %2</translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation>%1 wird importiert: %2</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>erster Import läuft</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>noch nicht vollständig importiert</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>letzter Import %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>nächster in %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). This window shows what it imports.</source>
        <translation>Ein anderes Deskbridge-Programm auf diesem Computer importiert (Prozess %1). Dieses Fenster zeigt, was es importiert.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>neuer Versuch in %n Sekunde</numerusform>
            <numerusform>neuer Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation>Du kannst ohne Schlüssel weitermachen: Der Import braucht keinen. Um später zu entscheiden, schließe die Einrichtung; sie geht auf dieser Seite weiter.</translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation>&amp;Weiter ohne Schlüssel</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>Der Schlüssel wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation>Möchtest du diese Seite verlassen, ohne den injixo-API-Schlüssel kopiert zu haben?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation>Er wird nicht noch einmal angezeigt. Ohne ihn muss für die App ein neuer generiert werden.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Seite verlassen</translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation>Der Schlüssel ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation>Möchtest du die Einrichtung schließen, ohne den eingefügten injixo-API-Schlüssel zu speichern?</translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation>Die Integration selbst ist gespeichert, und die Einrichtung geht das nächste Mal auf dieser Seite weiter.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Ohne den Schlüssel schließen</translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation>Diese Integration hat einen Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation>&amp;Anderen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation>Dein neuer injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation>Kopiere ihn jetzt und bewahre ihn dort auf, wo du Passwörter aufbewahrst. Er wird nicht noch einmal angezeigt: Deskbridge selbst speichert nur einen Fingerabdruck und die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation>Deskbridge erstellt den Schlüssel und empfängt die Ereignisse der App selbst; so sieht es, ob sie ankommen und welchen Schlüssel sie tragen.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation>Erstellt hier einen injixo-API-Schlüssel und zeigt ihn einmal an.</translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation>In injixo generiert</translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation>Öffne in injixo unter Account &gt; Integrationen die Freshdesk-Integration, klicke im Abschnitt „injixo-App installieren“ auf „Generieren“ und füge den Schlüssel hier ein. Er wird wie der Freshdesk-API-Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation>Die App spricht dann direkt mit injixo. Deskbridge kann nicht sehen, ob ihre Ereignisse ankommen oder ob der Schlüssel noch gültig ist: Bei den Ereignissen steht „hier nicht sichtbar“. Import und Quell-Queues sind dieselben.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>In injixo generierter injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation>&amp;injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>Diesen Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation>Von Deskbridge generiert, endet auf %1. Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation>In injixo generiert, endet auf %1. Er wird wie der Freshdesk-API-Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Freshdesk has to reach the receiver from the internet by HTTPS; the last page says what that takes.</source>
        <translation>Freshdesk muss den Empfänger aus dem Internet per HTTPS erreichen; die letzte Seite sagt, was dazu nötig ist.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to get one.</source>
        <translation>Die Integration ist gespeichert, und ihr Import läuft. Der injixo-API-Schlüssel ist für die App, die neue Tickets meldet; zu einem Schlüssel führen zwei Wege.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets.</source>
        <translation>Die Integration ist gespeichert, und ihr Import läuft. Der injixo-API-Schlüssel ist für die App, die neue Tickets meldet.</translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Ohne die App fehlt nichts, es kommt nur später an: Solange Deskbridge läuft, fragt es Freshdesk im Abstand von %n Minute, was neu ist. Du kannst jederzeit auf „Fertigstellen“ klicken.</numerusform>
            <numerusform>Ohne die App fehlt nichts, es kommt nur später an: Solange Deskbridge läuft, fragt es Freshdesk im Abstand von %n Minuten, was neu ist. Du kannst jederzeit auf „Fertigstellen“ klicken.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation>injixo connect in Freshdesk installieren</translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation>Öffne die App „injixo connect“ im Freshworks Marketplace.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation>Installiere sie im Freshdesk-Konto %1.</translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation>&amp;Domain kopieren</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation>Gib auf der Installationsseite der App den injixo-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation>Gib auf der Installationsseite der App den injixo-API-Schlüssel ein, der auf %1 endet.</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation>Installiere die App, und sieh in injixo nach, ob Daten ankommen: Deskbridge kann die Ereignisse der App nicht sehen.</translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation>Kein Schlüssel, keine App</translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation>Für diese Integration gibt es noch keinen injixo-API-Schlüssel, also ist nichts zu installieren. Geh zurück, um einen zu wählen, oder stelle die Einrichtung fertig: Der Import läuft durch regelmäßiges Abfragen weiter.</translation>
    </message>
    <message>
        <source>Save the app&apos;s files and unpack them.</source>
        <translation>Speichere die Dateien der App und entpacke sie.</translation>
    </message>
    <message>
        <source>&amp;Save the app as zip…</source>
        <translation>App als ZIP &amp;speichern…</translation>
    </message>
    <message>
        <source>Pack the unpacked folder with Freshworks&apos; tool: run “%1” in it.</source>
        <translation>Packe den entpackten Ordner mit dem Werkzeug von Freshworks: Führe darin „%1“ aus.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key generated here. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Gib als „injixo API key“ den hier generierten Schlüssel ein. Er funktioniert nicht in der Marketplace-App „injixo connect“, die einen in injixo generierten Schlüssel braucht.</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key that ends in %1. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Gib als „injixo API key“ den Schlüssel ein, der auf %1 endet. Er funktioniert nicht in der Marketplace-App „injixo connect“, die einen in injixo generierten Schlüssel braucht.</translation>
    </message>
    <message>
        <source>Save the app as zip</source>
        <translation>App als ZIP speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>The app was saved as %1.</source>
        <translation>Die App wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The app could not be saved as %1.</source>
        <translation>Die App konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>%1. Choose another folder or name.</source>
        <comment>the system&apos;s reason</comment>
        <translation>%1. Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Install Deskbridge&apos;s app in Freshdesk</source>
        <translation>Die App von Deskbridge in Freshdesk installieren</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in the Freshdesk account %1.</source>
        <translation>Lade das Gepackte als eigene App (Custom App) bei Freshworks hoch und installiere sie im Freshdesk-Konto %1.</translation>
    </message>
    <message>
        <source>As “Receiver address”, enter the host name under which Freshdesk reaches the receiver by HTTPS on port 443, without https://.</source>
        <translation>Gib als „Receiver address“ den Hostnamen ohne https:// ein, unter dem Freshdesk den Empfänger per HTTPS auf Port 443 erreicht.</translation>
    </message>
    <message>
        <source>Install. The app shows the receiver its key, and above it says that the key was verified; the first event follows with the next ticket.</source>
        <translation>Installiere. Die App zeigt dem Empfänger ihren Schlüssel, und oben steht, dass er geprüft wurde; das erste Ereignis folgt mit dem nächsten Ticket.</translation>
    </message>
    <message>
        <source>Install it in your Freshdesk account.</source>
        <translation>Installiere sie in deinem Freshdesk-Konto.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Gib auf der Installationsseite der App den injixo-API-Schlüssel ein, den du eingefügt hast. Nach dem Kopieren bleibt er 60 Sekunden in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in your Freshdesk account.</source>
        <translation>Lade das Gepackte als eigene App (Custom App) bei Freshworks hoch und installiere sie in deinem Freshdesk-Konto.</translation>
    </message>
    <message>
        <source>Nothing has to be installed here: this is the sample account on this computer, which takes no apps, and imports find all of its contacts. In a real account these are the steps.</source>
        <translation>Hier ist nichts zu installieren: Das ist das Beispielkonto auf diesem Computer; es nimmt keine Apps auf, und Importe finden alle seine Kontakte. In einem echten Konto sind dies die Schritte.</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation>&amp;Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation>&amp;Verbindung prüfen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation>&amp;Über Deskbridge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Integration</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Alles &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Alle Integrationen</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>Alle &amp;Prüfungen ausführen</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>B&amp;eweispaket…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation>Integration löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Möchtest du %1 löschen?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation>Ihre Schlüssel werden auf jeden Fall von diesem Computer entfernt. Die importierten Daten, also die gezählten Kontakte und die Quell-Queues, können behalten oder entfernt werden; entfernte Daten können nur so weit wieder importiert werden, wie Freshdesk sie noch auflistet.</translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation>Löschen, importierte Daten behalten</translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation>Mit importierten Daten löschen</translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation>Einrichtung verwerfen</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation>Möchtest du die offene Einrichtung verwerfen?</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation>Möchtest du die offene Einrichtung von %1 verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation>Ein Beispielkonto auf diesem Computer, mit unverschlüsselter Verbindung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>Die Einrichtung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation>Tickets werden schon importiert; mit den übrigen Schritten kommen auch die Ereignisse der Freshworks-App an.</translation>
    </message>
    <message>
        <source>Pages of the integration</source>
        <translation>Seiten der Integration</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Beweispaket…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
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
        <translation>Quell-Queues</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message>
        <source>What is the last interval injixo shows?</source>
        <translation>Welches letzte Intervall zeigt injixo?</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Beginning of the last interval with data</source>
        <translation>Beginn des letzten Intervalls mit Daten</translation>
    </message>
    <message>
        <source>Length of the intervals</source>
        <translation>Länge der Intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>injixo shows &amp;none for this queue</source>
        <translation>injixo zeigt für diese Queue &amp;keines</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Source &amp;queue</source>
        <translation>&amp;Quell-Queue</translation>
    </message>
    <message>
        <source>Last interval &amp;with data, from</source>
        <translation>Letztes Intervall &amp;mit Daten, ab</translation>
    </message>
    <message>
        <source>Interval &amp;length</source>
        <translation>Intervall&amp;länge</translation>
    </message>
    <message>
        <source>There is no source queue yet: nothing was imported.</source>
        <translation>Es gibt noch keine Quell-Queue: Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events itself, so whether they arrive cannot be seen here. Open a source queue in injixo, look which interval is its last one with data, and enter it as it stands there. Times are in %1.</source>
        <translation>injixo empfängt die Ereignisse der App selbst, daher ist hier nicht zu sehen, ob sie ankommen. Öffne in injixo eine Quell-Queue, sieh nach, welches ihr letztes Intervall mit Daten ist, und gib es so ein, wie es dort steht. Zeiten sind in %1.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalChart</name>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Eingehende Kontakte pro Intervall</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln Kontakt von %1 müsste dort sein und ist es nicht.</numerusform>
            <numerusform>%Ln Kontakte von %1 müssten dort sein und sind es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk was quiet: since that interval nothing was offered in %1.</source>
        <translation>Freshdesk war ruhig: Seit diesem Intervall ist in %1 nichts eingegangen.</translation>
    </message>
    <message>
        <source>injixo is late: something was offered in %1 since then, but not so long ago that injixo has to show it (within an hour: an assumption).</source>
        <translation>injixo ist im Rückstand: In %1 ist seither etwas eingegangen, aber noch nicht so lange, dass injixo es zeigen müsste (innerhalb einer Stunde: eine Annahme).</translation>
    </message>
    <message>
        <source>Look again in an hour.</source>
        <translation>Sieh in einer Stunde noch einmal nach.</translation>
    </message>
    <message>
        <source>Since %1 injixo misses contacts. %2</source>
        <translation>Seit %1 fehlen injixo Kontakte. %2</translation>
    </message>
    <message>
        <source>One more queue tells whether all of them stopped: choose one that is busy.</source>
        <translation>Eine weitere Queue zeigt, ob alle angehalten haben: Wähle eine mit viel Betrieb.</translation>
    </message>
    <message>
        <source>The stop began at %1 in all queues you looked at. %2</source>
        <translation>Der Stillstand begann um %1 in allen Queues, die du angesehen hast. %2</translation>
    </message>
    <message>
        <source>The app or its key is the cause: generate a new key in injixo and enter it in the app in Freshdesk.</source>
        <translation>Die Ursache ist die App oder ihr Schlüssel: Generiere in injixo einen neuen Schlüssel und gib ihn in der App in Freshdesk ein.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2: its group or source has another name since. %3</source>
        <translation>Nur %1 hat angehalten, um %2: Ihre Gruppe oder Quelle heißt seither anders. %3</translation>
    </message>
    <message>
        <source>Look in injixo for the queue of the new name, and assign it to the workload.</source>
        <translation>Suche in injixo die Queue mit dem neuen Namen und ordne sie der Workload zu.</translation>
    </message>
    <message>
        <source>Only %1 is missing, and injixo never showed it: it is new. %2</source>
        <translation>Nur %1 fehlt, und injixo hat sie nie gezeigt: Sie ist neu. %2</translation>
    </message>
    <message>
        <source>Look in injixo under the unassigned queues, and assign it to a workload.</source>
        <translation>Sieh in injixo bei den nicht zugeordneten Queues nach und ordne sie einer Workload zu.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2; the others flow. %3</source>
        <translation>Nur %1 hat angehalten, um %2; die anderen fließen. %3</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether its group or source was changed, and in injixo whether the queue still belongs to the workload.</source>
        <translation>Sieh in Freshdesk nach, ob ihre Gruppe oder Quelle geändert wurde, und in injixo, ob die Queue noch zur Workload gehört.</translation>
    </message>
    <message>
        <source>Freshdesk was quiet</source>
        <translation>Freshdesk war ruhig</translation>
    </message>
    <message>
        <source>injixo is late</source>
        <translation>injixo ist im Rückstand</translation>
    </message>
    <message>
        <source>another queue has to be asked about</source>
        <translation>nach einer weiteren Queue muss gefragt werden</translation>
    </message>
    <message>
        <source>all queues stopped</source>
        <translation>alle Queues haben angehalten</translation>
    </message>
    <message>
        <source>this queue was renamed</source>
        <translation>diese Queue wurde umbenannt</translation>
    </message>
    <message>
        <source>this queue is new</source>
        <translation>diese Queue ist neu</translation>
    </message>
    <message>
        <source>only this queue stopped</source>
        <translation>nur diese Queue hat angehalten</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation>Es gibt keine Quell-Queue dieses Namens.</translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation>Der Befehl queues listet alle auf.</translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation>Ähnliche sind: %1.</translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In diesem Zeitraum gab es keinen eingehenden Kontakt.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation>Intervall ab (UTC)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingehend</translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation>Der neue injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation>Die Zwischenablage enthält den Schlüssel nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert, wenn sie dann nichts anderes enthält.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert, wenn sie dann nichts anderes enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Nach dem Kopieren bleibt er 60 Sekunden in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeyBlock</name>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the ending of a key and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whether this key is still valid, and whether the app uses it, cannot be seen from here: injixo receives the events.</source>
        <translation>Ob dieser Schlüssel noch gültig ist und ob die App ihn verwendet, ist hier nicht zu sehen: injixo empfängt die Ereignisse.</translation>
    </message>
    <message>
        <source>The app still uses this key, and is refused. Enter the current key there, or generate a new one.</source>
        <translation>Die App verwendet diesen Schlüssel noch und wird abgewiesen. Gib dort den aktuellen Schlüssel ein oder generiere einen neuen.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>a key in the keychain</comment>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Den Schlüssel %1 vergessen</translation>
    </message>
    <message>
        <source>End the key %1</source>
        <translation>Den Schlüssel %1 beenden</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Hier aufbewahrt</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in this computer&apos;s keychain and sent to the Freshdesk account alone.</source>
        <translation>Mit ihm werden Tickets und Unterhaltungen importiert. Er liegt im Schlüsselbund dieses Computers und wird nur an das Freshdesk-Konto gesendet.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key</source>
        <translation>Den Freshdesk-API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>There is none yet. The app in Freshdesk announces new tickets with it; imports need none.</source>
        <translation>Es gibt noch keinen. Mit ihm meldet die App in Freshdesk neue Tickets; Importe brauchen keinen.</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Einrichtung fortsetzen…</translation>
    </message>
    <message>
        <source>Continue the replacement…</source>
        <translation>Ersetzen fortsetzen…</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Die Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Continue replacing the injixo API key</source>
        <translation>Das Ersetzen des injixo-API-Schlüssels fortsetzen</translation>
    </message>
    <message>
        <source>Replace the injixo API key</source>
        <translation>Den injixo-API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the injixo API key %1?</source>
        <translation>Den injixo-API-Schlüssel %1 vergessen?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Schlüssel beenden</translation>
    </message>
    <message>
        <source>End the injixo API key %1 now?</source>
        <translation>Den injixo-API-Schlüssel %1 jetzt beenden?</translation>
    </message>
    <message>
        <source>It was used last on %1.</source>
        <translation>Zuletzt wurde er am %1 verwendet.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Er wurde nie verwendet.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in the secrets file, which only you may read, and sent to the Freshdesk account alone.</source>
        <translation>Mit ihm werden Tickets und Unterhaltungen importiert. Er liegt in der Schlüsseldatei, die nur du lesen darfst, und wird nur an das Freshdesk-Konto gesendet.</translation>
    </message>
    <message>
        <source>Generate a new key…</source>
        <translation>Neuen Schlüssel generieren…</translation>
    </message>
    <message>
        <source>Generate a new injixo API key</source>
        <translation>Einen neuen injixo-API-Schlüssel generieren</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from then on.</source>
        <translation>Wer ihn noch verwendet, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>An app in which it is entered is refused from then on.</source>
        <translation>Eine App, in der er eingegeben ist, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is being replaced already, and ends by itself on %1.</source>
        <translation>Er wird bereits ersetzt und endet am %1 von selbst.</translation>
    </message>
    <message>
        <source>It is being replaced already.</source>
        <translation>Er wird bereits ersetzt.</translation>
    </message>
    <message>
        <source>To change over without a gap, replace it instead.</source>
        <translation>Für einen Wechsel ohne Lücke ersetze ihn stattdessen.</translation>
    </message>
    <message>
        <source>It is removed from this computer. In injixo and in the app nothing changes.</source>
        <translation>Er wird von diesem Computer entfernt. In injixo und in der App ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysSection</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Replace keys after</source>
        <translation>Schlüssel &amp;ersetzen nach</translation>
    </message>
    <message>
        <source>A key older than this is named in the status and in the overview: 1 to 730 days.</source>
        <translation>Auf einen älteren Schlüssel weisen Status und Übersicht hin: 1 bis 730 Tage.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message>
        <source>occasional</source>
        <translation>gelegentlich (Occasional Agent)</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a key was never used</comment>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder comes in %2</source>
        <translation>%1; die Erinnerung kommt in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder is due today</source>
        <translation>%1; die Erinnerung ist heute fällig</translation>
    </message>
    <message>
        <source>%1; %2 over the reminder</source>
        <translation>%1; %2 über der Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>not Account Administrator</source>
        <translation>kein Account Administrator</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>alle Tickets</translation>
    </message>
    <message>
        <source>tickets of the own groups</source>
        <translation>Tickets der eigenen Gruppen</translation>
    </message>
    <message>
        <source>assigned tickets only</source>
        <translation>nur zugewiesene Tickets</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last complete import</source>
        <translation>Letzter vollständiger Import</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>agent %1 in Freshdesk</source>
        <translation>Agent %1 in Freshdesk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Owner last looked at</source>
        <translation>Besitzer zuletzt angesehen</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generiert in</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Pasted here</source>
        <translation>Hier eingefügt</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Endet von selbst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Erstmals verwendet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Refused since then</source>
        <translation>Seither abgewiesen</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Zuletzt abgewiesen</translation>
    </message>
    <message>
        <source>Uses in 24 hours</source>
        <translation>Verwendungen in 24 Stunden</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one, %1, is to be entered in the app.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt: Der neue, %1, muss in der App eingegeben werden.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one is to be generated in injixo and pasted here.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt: Der neue muss in injixo generiert und hier eingefügt werden.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the former one, %1, ends by itself on %2.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt: Der bisherige, %1, endet am %2 von selbst.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the app has not used the new one, %1, yet.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt: Die App hat den neuen, %1, noch nicht verwendet.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced.</source>
        <translation>Der injixo-API-Schlüssel wird gerade ersetzt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>The present key no longer works, so only the new one was asked.</source>
        <translation>Der jetzige Schlüssel funktioniert nicht mehr, daher wurde nur mit dem neuen gefragt.</translation>
    </message>
    <message>
        <source>The present key no longer works; beside the new one stands what was seen of it last.</source>
        <translation>Der jetzige Schlüssel funktioniert nicht mehr; neben dem neuen steht, was zuletzt von ihm zu sehen war.</translation>
    </message>
    <message>
        <source>Nothing the import depends on differs.</source>
        <translation>Nichts, wovon der Import abhängt, weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln Angabe weicht ab und ist unten markiert.</numerusform>
            <numerusform>%Ln Angaben weichen ab und sind unten markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key that is in use already. Enter the new one.</source>
        <translation>Das ist der Schlüssel, der schon verwendet wird. Gib den neuen ein.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account. Enter one of this integration&apos;s account.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Freshdesk-Konto. Gib einen des Kontos dieser Integration ein.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The new key was seen first at %1, with %2 by now.</source>
        <translation>Der neue Schlüssel wurde zuerst um %1 gesehen, bisher mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key has not been seen yet.</source>
        <translation>Der neue Schlüssel wurde noch nicht gesehen.</translation>
    </message>
    <message>
        <source>The former key was never used.</source>
        <translation>Der bisherige Schlüssel wurde nie verwendet.</translation>
    </message>
    <message>
        <source>The former key is silent since %1.</source>
        <translation>Der bisherige Schlüssel schweigt seit %1.</translation>
    </message>
    <message>
        <source>The former key was used last at %1.</source>
        <translation>Der bisherige Schlüssel wurde zuletzt um %1 verwendet.</translation>
    </message>
    <message>
        <source>since today</source>
        <comment>the age of a key</comment>
        <translation>seit heute</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneHourModel</name>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Gefundene Kontakte</translation>
    </message>
    <message>
        <source>Announced by the app</source>
        <translation>Von der App gemeldet</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneStrip</name>
    <message>
        <source>Contacts found by importing, by the hour</source>
        <translation>Vom Import gefundene Kontakte pro Stunde</translation>
    </message>
    <message>
        <source>Contacts announced by the app, by the hour</source>
        <translation>Von der App gemeldete Kontakte pro Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation>Es gibt noch keine Integration; mit integration add legst du eine an.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListKeysCommand</name>
    <message>
        <source>There is no injixo API key yet; key generate makes one.</source>
        <translation>Es gibt noch keinen injixo-API-Schlüssel; key generate erstellt einen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Letzte vier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generiert in</translation>
    </message>
    <message>
        <source>Generated at (UTC)</source>
        <translation>Generiert am (UTC)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Anfragenummer</translation>
    </message>
    <message>
        <source>Key (fingerprint or last four)</source>
        <translation>Schlüssel (Fingerabdruck oder letzte vier)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show decisions and warnings</source>
        <translation>Entscheidungen und Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Nur Warnungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <comment>from which level on the log is written</comment>
        <translation>&amp;Schreiben:</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Entscheidungen und Warnungen</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Alles, auch jede Anfrage</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>No line of the log fits.</source>
        <translation>Keine Zeile des Protokolls passt.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>Die neueste %Ln Zeile; ältere stehen in den Dateien.</numerusform>
            <numerusform>Die neuesten %Ln Zeilen; ältere stehen in den Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written to the log</source>
        <translation>Was ins Protokoll geschrieben wird</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogModel</name>
    <message>
        <source>warning</source>
        <comment>a line of the log</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a line of the log</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>detail</source>
        <comment>a line of the log</comment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program: a column of the log</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>deskbridge::MainWindow</name>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Es ist noch keine Integration eingerichtet</translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation>Setze links die offene Einrichtung fort, oder füge eine andere Integration hinzu.</translation>
    </message>
    <message>
        <source>Deskbridge cannot open its data</source>
        <translation>Deskbridge kann seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>The program that does the importing has been asked to import now.</source>
        <translation>Das Programm, das importiert, wurde gebeten, jetzt zu importieren.</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Was es findet, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation>zum Beispiel Acme EU</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>What the integration is called here. The name tells your data sources apart.</source>
        <translation>Wie die Integration hier heißt. Der Name unterscheidet deine Datenquellen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NavButton</name>
    <message>
        <source>This page is shown.</source>
        <translation>Diese Seite wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NetworkSection</name>
    <message>
        <source>&amp;Save password</source>
        <translation>Passwort &amp;speichern</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system is set up</source>
        <translation>Wie im &amp;System eingestellt</translation>
    </message>
    <message>
        <source>&amp;None: connect directly</source>
        <translation>&amp;Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>This &amp;proxy:</source>
        <translation>Dieser &amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>The proxy is used for connections to Freshdesk, never for this computer itself; a change takes effect with the next request.</source>
        <translation>Der Proxy wird für Verbindungen zu Freshdesk verwendet, nie für diesen Computer selbst; eine Änderung gilt ab der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Own &amp;authorities</source>
        <translation>Eigene &amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities that are trusted beside the system&apos;s, for networks that inspect encrypted connections. Without the file no connection is made.</source>
        <translation>Eine PEM-Datei mit den Zertifikaten von Stellen, denen neben denen des Systems vertraut wird, für Netzwerke, die verschlüsselte Verbindungen prüfen. Ohne die Datei wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name; until then the way out stays as it was.</source>
        <translation>Gib den Hostnamen des Proxys ein; bis dahin bleibt der Weg nach draußen, wie er war.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer; the way out stays as it was.</source>
        <translation>Das ist weder Name noch Adresse eines Computers; der Weg nach draußen bleibt, wie er war.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Ein Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Es ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form; it is not used.</source>
        <translation>Diese Datei lässt sich nicht lesen oder enthält kein Zertifikat in PEM-Form; sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>If the proxy wants one</source>
        <translation>Wenn der Proxy einen will</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>Die Daten fließen wieder.</translation>
    </message>
    <message>
        <source>%1: Freshdesk API key</source>
        <translation>%1: Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>%1: injixo API key</source>
        <translation>%1: injixo-API-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>Der Schlüssel …%1 ist in %Ln Tag zu ersetzen.</numerusform>
            <numerusform>Der Schlüssel …%1 ist in %Ln Tagen zu ersetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>Der Schlüssel …%1 ist %Ln Tag alt; es ist Zeit, ihn zu ersetzen.</numerusform>
            <numerusform>Der Schlüssel …%1 ist %Ln Tage alt; es ist Zeit, ihn zu ersetzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::NoticesSection</name>
    <message>
        <source>&amp;Keep running in the notification area when the window is closed</source>
        <translation>Im Benachrichtigungsbereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When the status gets worse, and when it is good again</source>
        <translation>Wenn der Status schlechter wird und wenn er wieder gut ist</translation>
    </message>
    <message>
        <source>Only when action is required, and when it is done</source>
        <translation>Nur wenn eine Aktion erforderlich ist und wenn sie erledigt ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Benachrichtigen</translation>
    </message>
    <message>
        <source>Each change is told once. The status page and the activity list have all of them, told or not.</source>
        <translation>Jede Änderung wird einmal gemeldet. Die Seite Status und die Aktivität haben alle, gemeldet oder nicht.</translation>
    </message>
    <message>
        <source>Notification area</source>
        <translation>Benachrichtigungsbereich</translation>
    </message>
    <message>
        <source>Importing goes on; Quit in the menu ends the program.</source>
        <translation>Importe laufen weiter; Beenden im Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so closing the window ends the program.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsbereich, daher beendet das Schließen des Fensters das Programm.</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how late data is</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>noch nicht vollständig importiert</translation>
    </message>
    <message>
        <source>The middle of the same weekday&apos;s last four weeks, up to this time of day</source>
        <translation>Der Median der letzten vier Wochen am selben Wochentag, bis zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Contacts today</source>
        <translation>Kontakte heute</translation>
    </message>
    <message>
        <source>Usual by now</source>
        <translation>Üblich bis jetzt</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo-API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewPage</name>
    <message>
        <source>All integrations</source>
        <translation>Alle Integrationen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Es ist noch keine Integration eingerichtet</translation>
    </message>
    <message>
        <source>Add one, and it appears here with its status.</source>
        <translation>Füge eine hinzu, und sie erscheint hier mit ihrem Status.</translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation>Die Tage, deren Kontakte gezählt werden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Letzte 13 Wochen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation>Benutzerdefiniert…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>deskbridge::PlanCommand</name>
    <message>
        <source>Still to be read</source>
        <translation>Noch zu lesen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls (estimated)</source>
        <translation>Aufrufe (geschätzt)</translation>
    </message>
    <message>
        <source>Time (estimated)</source>
        <translation>Zeit (geschätzt)</translation>
    </message>
</context>
<context>
    <name>deskbridge::PreviewCard</name>
    <message>
        <source>What this import will take</source>
        <translation>Was dieser Import braucht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reckon again what the import will take</source>
        <translation>Neu berechnen, was der Import braucht</translation>
    </message>
    <message>
        <source>Which source queues it will create</source>
        <translation>Welche Quell-Queues er anlegt</translation>
    </message>
    <message>
        <source>Source queues of the last seven days</source>
        <translation>Quell-Queues der letzten sieben Tage</translation>
    </message>
    <message>
        <source>Try it with the last seven days: they are read and counted, and nothing of it is stored.</source>
        <translation>Probiere es mit den letzten sieben Tagen: Sie werden gelesen und gezählt, und nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Asking Freshdesk how many tickets there are…</source>
        <translation>Freshdesk wird gefragt, wie viele Tickets es gibt…</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was stored.</source>
        <translation>Angehalten; nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Reading the last seven days…</source>
        <translation>Die letzten sieben Tage werden gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a dry run</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading the last seven days</source>
        <translation>Das Lesen der letzten sieben Tage anhalten</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the import with the last seven days</source>
        <translation>Den Import mit den letzten sieben Tagen ausprobieren</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueDetails</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>The same weekdays just before the period</source>
        <translation>Dieselben Wochentage direkt vor dem Zeitraum</translation>
    </message>
    <message>
        <source>Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, dragging or Page Up and Page Down move, 0 shows all.</source>
        <translation>Schraffiert: keine Daten. Schattiert: noch nicht endgültig. Mausrad oder + und − zoomen, Ziehen oder Bild auf und Bild ab verschieben, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Eingehende Kontakte pro Intervall</translation>
    </message>
    <message>
        <source>Mean of offered contacts by weekday and hour of the chosen queues together. Hatched: the period has no such hour. Double click or Enter opens the contacts behind a number.</source>
        <translation>Mittelwert der eingehenden Kontakte nach Wochentag und Stunde der gewählten Queues zusammen. Schraffiert: Der Zeitraum hat keine solche Stunde. Doppelklick oder Eingabetaste öffnet die Kontakte hinter einer Zahl.</translation>
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
        <translation>Replies</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a group or a source</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation>Quell-Queues</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation>%1 (ausgehend)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation>Nachrichten von Tickets, die schon gelöscht oder Spam waren, als sie zum ersten Mal gesehen wurden: Ihre Gruppe und ihre Quelle sind nicht feststellbar.</translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation>Vom Unternehmen begonnen, nicht von einem Kunden.</translation>
    </message>
    <message>
        <source>Compared with the same weekdays just before the period, up to the same hour</source>
        <translation>Verglichen mit denselben Wochentagen direkt vor dem Zeitraum, bis zur selben Stunde</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against the period before</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of the offered contacts over the period, as a small chart</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>new</source>
        <comment>no contacts in the period before</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Part of the offered contacts in the period, hidden queues left out. The text filter does not change it.</source>
        <translation>Anteil an den eingehenden Kontakten des Zeitraums, ohne die ausgeblendeten Queues. Der Textfilter ändert ihn nicht.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In diesem Zeitraum gab es keinen eingehenden Kontakt.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Quell-Queue</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesFooter</name>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation>Warum mehr Kontakte als Tickets?</translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation>Freshdesk liefert keine Dauer von Tickets, deshalb gibt es keine durchschnittliche Bearbeitungszeit (AHT). Zeiten sind in %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation>Alle Queues anzeigen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesText</name>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 Ticket</numerusform>
            <numerusform>%1 Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s)</source>
        <translation>
            <numerusform>%1 eingehender Kontakt</numerusform>
            <numerusform>%1 eingehende Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation>
            <numerusform>in %1 Queue</numerusform>
            <numerusform>in %1 Queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation>
            <numerusform>%1 von %2 Queue angezeigt</numerusform>
            <numerusform>%1 von %2 Queues angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation>Tickets %1 + Antworten %2 + von gelöschten oder Spam-Tickets %3 − nicht gezählt %4 = eingehende Kontakte %5.</translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation>Die Quell-Queues werden gelesen…</translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation>Keine Quell-Queue passt zum Filter</translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation>Andere oder weniger Wörter finden vielleicht eine.</translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation>Keine Kontakte in diesem Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>In anderen Zeiten gibt es %1 eingehenden Kontakt.</numerusform>
            <numerusform>In anderen Zeiten gibt es %1 eingehende Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>Der Import läuft</translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation>Quell-Queues erscheinen hier, sobald die ersten Tickets gezählt sind.</translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation>Die Integration ist pausiert</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation>Es wurde noch nichts importiert. Setze sie fort, um Tickets und Unterhaltungen zu importieren.</translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation>Der Import ist noch nicht gelungen</translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation>Was schiefgegangen ist und was zu tun ist, steht oben. Bisher wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation>Der Import hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation>Quell-Queues entstehen aus importierten Tickets und Unterhaltungen.</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>Es wurden keine Kontakte gefunden</translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation>Das Konto listet kein Ticket auf, das zählt. Prüfe, ob der Besitzer des Schlüssels alle Tickets sieht.</translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation>Der Import hat diesen Zeitraum noch nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>Er geht von den ältesten Änderungen zu den neuesten. In anderen Zeiten hat er bisher %1 eingehenden Kontakt gezählt.</numerusform>
            <numerusform>Er geht von den ältesten Änderungen zu den neuesten. In anderen Zeiten hat er bisher %1 eingehende Kontakte gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 eingehender Kontakt angezeigt</numerusform>
            <numerusform>%1 eingehende Kontakte angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 von %2 Zeile angezeigt</numerusform>
            <numerusform>%1 von %2 Zeilen angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesToolbar</name>
    <message>
        <source>Hide unknown</source>
        <translation>Unbekannte ausblenden</translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation>Ausgehende ausblenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation>Quell-Queues nach Name, Gruppe, Quelle oder Art filtern</translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation>Queues für Nachrichten, deren Gruppe und Quelle nicht feststellbar sind, weil ihr Ticket schon gelöscht oder Spam war</translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation>Queues für Tickets, die das Unternehmen selbst begonnen hat</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Das Angezeigte als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Wofür eine Zeile steht</translation>
    </message>
    <message>
        <source>Each queue</source>
        <translation>Jede Queue</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Intervalllänge</translation>
    </message>
    <message>
        <source>How long the intervals of chart and table are</source>
        <translation>Wie lang die Intervalle in Diagramm und Tabelle sind</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>interval length</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this time zone</source>
        <translation>Tage, Stunden und Zeiten werden in dieser Zeitzone angezeigt</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReceiverPanel</name>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>Diesen Port &amp;verwenden</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation>+ Antworten und andere Nachrichten darin</translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation>+ Nachrichten von Tickets, die schon gelöscht oder Spam waren</translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation>= eingehende Kontakte</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 von %2 Tagen verglichen</translation>
    </message>
    <message>
        <source>Stopping; the days compared so far are kept.</source>
        <translation>Wird angehalten; die bisher verglichenen Tage bleiben erhalten.</translation>
    </message>
    <message>
        <source>The day was not read to its end.</source>
        <translation>Der Tag wurde nicht zu Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation>Warum es mehr Kontakte als Tickets gibt</translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation>Jede Nachricht eines Kunden ist ein eigener eingehender Kontakt: Ein neues Ticket ist einer, jede spätere Antwort ist noch einer. Deshalb gibt es meistens mehr Kontakte als Tickets.</translation>
    </message>
    <message>
        <source>From tickets to offered contacts</source>
        <translation>Von Tickets zu eingehenden Kontakten</translation>
    </message>
    <message>
        <source>Double click or Enter opens the messages of a step</source>
        <translation>Doppelklick oder Eingabetaste öffnet die Nachrichten eines Schritts</translation>
    </message>
    <message>
        <source>Where did ticket</source>
        <translation>Wo ist Ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to look for</source>
        <translation>Nummer des gesuchten Tickets</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a ticket</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>go?</source>
        <comment>Where did ticket [number] go?</comment>
        <translation>geblieben?</translation>
    </message>
    <message>
        <source>Show where the ticket&apos;s messages went</source>
        <translation>Anzeigen, wo die Nachrichten des Tickets geblieben sind</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceFreshdeskKeyDialog</name>
    <message>
        <source>Replace the Freshdesk API key: %1</source>
        <translation>Freshdesk-API-Schlüssel ersetzen: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The present key, %1, stays in use until the new one has proved itself. Whose key will the new one be?</source>
        <translation>Der jetzige Schlüssel, %1, bleibt in Gebrauch, bis sich der neue bewährt hat. Wessen Schlüssel wird der neue sein?</translation>
    </message>
    <message>
        <source>That of &amp;another Account Administrator, without a gap</source>
        <translation>Der eines &amp;anderen Account Administrators, ohne Lücke</translation>
    </message>
    <message>
        <source>A new one of the &amp;same agent</source>
        <translation>Ein neuer &amp;desselben Agenten</translation>
    </message>
    <message>
        <source>New Freshdesk API key</source>
        <translation>Neuer Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>New API &amp;key</source>
        <translation>Neuer API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the other Account Administrator, a full-time agent who sees all tickets, open Profile settings, press View API Key at the right, and paste the key here. Both keys work meanwhile; when the new one is in use, reset the former one in Freshdesk.</source>
        <translation>Melde dich in Freshdesk als der andere Account Administrator an, einem Vollzeit-Agenten, der alle Tickets sieht, öffne Profile settings, klicke rechts auf View API Key und füge den Schlüssel hier ein. Inzwischen gelten beide Schlüssel; sobald der neue in Gebrauch ist, setze den bisherigen in Freshdesk zurück.</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the agent, open Profile settings, reset the API key and paste the new one here. Freshdesk ends the present key at that moment; until the new one is in use imports wait, and nothing is lost.</source>
        <translation>Melde dich in Freshdesk als der Agent an, öffne Profile settings, setze den API-Schlüssel zurück und füge den neuen hier ein. Freshdesk beendet den jetzigen in diesem Moment; bis der neue in Gebrauch ist, warten die Importe, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Compare the keys</source>
        <translation>Schlüssel &amp;vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Switch to the new key</source>
        <translation>Zum neuen Schlüssel &amp;wechseln</translation>
    </message>
    <message>
        <source>Asking Freshdesk with both keys…</source>
        <translation>Freshdesk wird mit beiden Schlüsseln gefragt…</translation>
    </message>
    <message>
        <source>This key cannot take the present one&apos;s place.</source>
        <translation>Dieser Schlüssel kann den jetzigen nicht ersetzen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Switching to the new key…</source>
        <translation>Wechsel zum neuen Schlüssel…</translation>
    </message>
    <message>
        <source>Nothing has changed: the present key is still in use.</source>
        <translation>Nichts hat sich geändert: Der jetzige Schlüssel ist weiter in Gebrauch.</translation>
    </message>
    <message>
        <source>The new key, %1, is in use since %2. Imports go on with it, and the former key was removed from this computer.</source>
        <translation>Der neue Schlüssel, %1, ist seit %2 in Gebrauch. Importe gehen mit ihm weiter, und der bisherige wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The former key, %1, still works in Freshdesk. Now reset it in the former owner&apos;s Profile settings, so that nobody else can use it.</source>
        <translation>Der bisherige Schlüssel, %1, gilt in Freshdesk noch. Setze ihn jetzt in den Profile settings des bisherigen Besitzers zurück, damit ihn niemand sonst verwenden kann.</translation>
    </message>
    <message>
        <source>If the former key, %1, was not reset in Freshdesk, do it now.</source>
        <translation>Falls der bisherige Schlüssel, %1, in Freshdesk nicht zurückgesetzt wurde, tu es jetzt.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceKeyCommand</name>
    <message>
        <source>New Freshdesk API key (it stays invisible):</source>
        <translation>Neuer Freshdesk-API-Schlüssel (bleibt unsichtbar):</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in use now; the former one, ending in %2, was removed from this computer.</source>
        <translation>Der Schlüssel, der auf %1 endet, ist jetzt in Gebrauch; der bisherige, der auf %2 endet, wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The present key stays in use.</source>
        <translation>Der jetzige Schlüssel bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>This is the key that is in use already.</source>
        <translation>Das ist der Schlüssel, der schon verwendet wird.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Freshdesk-Konto.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the present key stays in use. %2</source>
        <translation>Die Prüfung „%1“ ist fehlgeschlagen, daher bleibt der jetzige Schlüssel in Gebrauch. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::RevokeKeyCommand</name>
    <message>
        <source>This integration has no key of this number.</source>
        <translation>Diese Integration hat keinen Schlüssel mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The command key list shows them all.</source>
        <translation>Der Befehl key list zeigt alle an.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is no longer valid.</source>
        <translation>Der Schlüssel, der auf %1 endet, ist nicht mehr gültig.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInInjixoDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>injixo-API-Schlüssel ersetzen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Generate it in injixo</source>
        <translation>In injixo generieren</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>In der App eingeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Warum wird der Schlüssel ersetzt? Der Grund wird in der Aktivität notiert.</translation>
    </message>
    <message>
        <source>The key is generated in injixo, and injixo receives the app&apos;s events. When a new one is generated there, the present one probably ends at once (an assumption: injixo documents it for its API integration only). So have Freshdesk&apos;s page of the app open before you begin. Imports go on meanwhile.</source>
        <translation>Der Schlüssel wird in injixo generiert, und injixo empfängt die Ereignisse der App. Wird dort ein neuer generiert, endet der jetzige wahrscheinlich sofort (eine Annahme: injixo dokumentiert es nur für seine API-Integration). Öffne deshalb vorher in Freshdesk die Seite der App. Importe gehen inzwischen weiter.</translation>
    </message>
    <message>
        <source>1. In injixo, open Account and then Integrations, and the Freshdesk integration.</source>
        <translation>1. Öffne in injixo Account, dann Integrations und die Freshdesk-Integration.</translation>
    </message>
    <message>
        <source>2. In the section “Install the injixo app”, press Generate.</source>
        <translation>2. Klicke im Abschnitt „Install the injixo app“ auf Generate.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>In injixo generierter injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>New injixo API &amp;key</source>
        <translation>Neuer injixo API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>No key was generated: &amp;stop the replacement</source>
        <translation>Es wurde keiner generiert: Ersetzen &amp;abbrechen</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and the settings of the app injixo connect.</source>
        <translation>1. Öffne in Freshdesk Admin, dann Apps und die Einstellungen der App injixo connect.</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Speichere.</translation>
    </message>
    <message>
        <source>Whether the app uses the new key cannot be seen from here. About an hour later, compare the last interval that injixo shows for a queue: the Troubleshooting page does that with you.</source>
        <translation>Ob die App den neuen Schlüssel verwendet, ist hier nicht zu sehen. Vergleiche nach etwa einer Stunde das letzte Intervall, das injixo für eine Queue zeigt: Die Seite Fehlerbehebung macht das mit dir.</translation>
    </message>
    <message>
        <source>&amp;Copied; cleared after 60 seconds</source>
        <translation>&amp;Kopiert; wird nach 60 Sekunden gelöscht</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>Das Ersetzen ist beendet und in der Aktivität notiert.</translation>
    </message>
    <message>
        <source>If no new data appears in injixo within the next hours, the Troubleshooting page tells why: choose “No new data in injixo” there.</source>
        <translation>Wenn in den nächsten Stunden keine neuen Daten in injixo erscheinen, sagt die Seite Fehlerbehebung, warum: Wähle dort „Keine neuen Daten in injixo“.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>Diesen Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Schließen, später fortsetzen</translation>
    </message>
    <message>
        <source>2. Put the new key, the one that ends in %1, into the field for the injixo API key.</source>
        <translation>2. Gib den neuen Schlüssel, der auf %1 endet, in das Feld für den injixo-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>It is &amp;entered</source>
        <translation>Er ist &amp;eingegeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>3. Copy the key and paste it here. It is kept like the Freshdesk API key, in place of the present one.</source>
        <translation>3. Kopiere den Schlüssel und füge ihn hier ein. Er wird wie der Freshdesk-API-Schlüssel aufbewahrt, an der Stelle des jetzigen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInjixoKeyDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>injixo-API-Schlüssel ersetzen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Übergangszeit</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>In der App eingeben</translation>
    </message>
    <message>
        <source>End the former key</source>
        <translation>Den bisherigen Schlüssel beenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Warum wird der Schlüssel ersetzt? Der Grund wird in der Aktivität notiert.</translation>
    </message>
    <message>
        <source>How long shall the former key stay valid beside the new one? As long as both are, no event is refused while you enter the new one in the app.</source>
        <translation>Wie lange soll der bisherige Schlüssel neben dem neuen gültig bleiben? Solange beide gelten, wird kein Ereignis abgewiesen, während du den neuen in der App eingibst.</translation>
    </message>
    <message>
        <source>The app is refused from this moment until the new key is entered. Imports still find every contact, some minutes later.</source>
        <translation>Die App wird von diesem Moment an abgewiesen, bis der neue Schlüssel eingegeben ist. Importe finden trotzdem jeden Kontakt, einige Minuten später.</translation>
    </message>
    <message>
        <source>The former key ends by itself after that time, also when the app still uses it; it can be given more time until then.</source>
        <translation>Der bisherige Schlüssel endet nach dieser Zeit von selbst, auch wenn die App ihn noch verwendet; bis dahin kann er mehr Zeit bekommen.</translation>
    </message>
    <message>
        <source>Copy the new key now and keep it where you keep passwords. It is not shown again: Deskbridge stores only a fingerprint and the last four characters.</source>
        <translation>Kopiere den neuen Schlüssel jetzt und bewahre ihn dort auf, wo du Passwörter aufbewahrst. Er wird nicht noch einmal angezeigt: Deskbridge speichert nur einen Fingerabdruck und die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and find Deskbridge&apos;s app.</source>
        <translation>1. Öffne in Freshdesk Admin, dann Apps, und suche die App von Deskbridge.</translation>
    </message>
    <message>
        <source>2. Open its settings, and put the new key into the field for the injixo API key.</source>
        <translation>2. Öffne ihre Einstellungen und gib den neuen Schlüssel in das Feld für den injixo-API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>3. Save. The app checks the key at once, and uses it from the next event on.</source>
        <translation>3. Speichere. Die App prüft den Schlüssel sofort und verwendet ihn ab dem nächsten Ereignis.</translation>
    </message>
    <message>
        <source>The new key is lost: generate &amp;another…</source>
        <translation>Der neue Schlüssel ist verloren: einen &amp;weiteren generieren…</translation>
    </message>
    <message>
        <source>Give the former key &amp;24 hours more</source>
        <translation>Dem bisherigen Schlüssel &amp;24 Stunden mehr geben</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Generate the new key</source>
        <translation>Neuen Schlüssel &amp;generieren</translation>
    </message>
    <message>
        <source>The former key, %1, stays valid until %2.</source>
        <translation>Der bisherige Schlüssel, %1, bleibt bis %2 gültig.</translation>
    </message>
    <message>
        <source>The former key, %1, is no longer valid.</source>
        <translation>Der bisherige Schlüssel, %1, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Schließen, später fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The new injixo API key, %1, is the only one that is valid. The replacement is noted in the activity.</source>
        <translation>Der neue injixo-API-Schlüssel, %1, ist der einzige gültige. Das Ersetzen ist in der Aktivität notiert.</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>Das Ersetzen ist beendet und in der Aktivität notiert.</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>Der Schlüssel wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Go on without having copied the new injixo API key?</source>
        <translation>Weitergehen, ohne den neuen injixo-API-Schlüssel kopiert zu haben?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it another one has to be generated for the app.</source>
        <translation>Er wird nicht noch einmal angezeigt. Ohne ihn muss für die App ein weiterer generiert werden.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitergehen</translation>
    </message>
    <message>
        <source>The new key is no longer there. Generate another one.</source>
        <translation>Der neue Schlüssel ist nicht mehr da. Generiere einen weiteren.</translation>
    </message>
    <message>
        <source>The app has changed over.</source>
        <translation>Die App hat gewechselt.</translation>
    </message>
    <message>
        <source>It is not proved that the app has changed over: if it has not, its events are refused as soon as the former key ends.</source>
        <translation>Es ist nicht nachgewiesen, dass die App gewechselt hat: Wenn nicht, werden ihre Ereignisse abgewiesen, sobald der bisherige Schlüssel endet.</translation>
    </message>
    <message>
        <source>The former key has ended; until the app uses the new one, its events are refused.</source>
        <translation>Der bisherige Schlüssel ist beendet; bis die App den neuen verwendet, werden ihre Ereignisse abgewiesen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;End the former key</source>
        <translation>Bisherigen Schlüssel &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;End the former key all the same…</source>
        <translation>Bisherigen Schlüssel trotzdem &amp;beenden…</translation>
    </message>
    <message>
        <source>Finish without proof</source>
        <translation>Ohne Nachweis abschließen</translation>
    </message>
    <message>
        <source>End the former key, %1, although the app may still use it?</source>
        <translation>Den bisherigen Schlüssel, %1, beenden, obwohl die App ihn vielleicht noch verwendet?</translation>
    </message>
    <message>
        <source>Finish although the app has not used the new key yet?</source>
        <translation>Abschließen, obwohl die App den neuen Schlüssel noch nicht verwendet hat?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The former key is valid until %1.</source>
        <translation>Der bisherige Schlüssel ist bis %1 gültig.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotationChoice</name>
    <message>
        <source>As a &amp;routine</source>
        <translation>Aus &amp;Routine</translation>
    </message>
    <message>
        <source>Because of its a&amp;ge</source>
        <translation>Wegen seines Al&amp;ters</translation>
    </message>
    <message>
        <source>Because somebody may have seen it who should &amp;not</source>
        <translation>Weil ihn jemand gesehen haben kann, der es &amp;nicht sollte</translation>
    </message>
    <message>
        <source>Because a &amp;colleague left who knew it</source>
        <translation>Weil ein &amp;Kollege gegangen ist, der ihn kannte</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 Stunde</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 Stunden</translation>
    </message>
    <message>
        <source>&amp;72 hours</source>
        <translation>&amp;72 Stunden</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>It ends n&amp;ow: an emergency</source>
        <translation>Er endet &amp;sofort: ein Notfall</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation>Beispielkonto</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation>Das Beispielkonto ist nicht installiert: Neben Deskbridge fehlt das Programm freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation>Installiere Deskbridge vollständig, oder baue es mit dem Ziel freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation>Das System hat es abgelehnt, das Beispielkonto zu starten.</translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation>Prüfe, ob freshdesk-sandbox ausgeführt werden darf, und starte Deskbridge dann neu.</translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation>Das Beispielkonto kann %1 nicht verwenden: Ein anderes Programm belegt diesen Port.</translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation>Beende das andere Programm, vielleicht ein anderes Deskbridge, und starte dieses dann neu.</translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation>Das Beispielkonto hat nicht rechtzeitig gemeldet, wo es erreichbar ist.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation>Starte Deskbridge neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation>Das Beispielkonto hat sich beim Start beendet.</translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation>Das Beispielkonto hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation>Starte Deskbridge neu, um es wieder zu starten; was importiert wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation>Bisher wurde nichts gespeichert. Dieser Schritt speichert die Integration und startet den Import; was danach kommt, kann warten.</translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation>&amp;Integration speichern</translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation>Wie viele historische Daten?</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Was wo gespeichert wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Freshdesk-Domain</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation>im Schlüsselbund dieses Computers, nirgends sonst</translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation>in der Schlüsseldatei %1, die nur du lesen darfst</translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation>in der Datenbank %1</translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation>Text, Betreff, Name oder Adresse eines Kunden werden nie gespeichert: nur Zahlen, Zeiten und Arten.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so none of these includes them.</source>
        <translation>Freshdesk listet archivierte Tickets nicht auf; sie fehlen deshalb bei jeder Auswahl.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SaveText</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Zeigt die Eingabe für %n Sekunde an und verbirgt sie dann wieder.</numerusform>
            <numerusform>Zeigt die Eingabe für %n Sekunden an und verbirgt sie dann wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>deskbridge::SeriesModel</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an interval: final or not</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a queue in the period compared with</comment>
        <translation>%1, davor</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section of the settings</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsFile</name>
    <message>
        <source>This is not a file of Deskbridge settings; nothing was changed.</source>
        <translation>Das ist keine Datei mit Deskbridge-Einstellungen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Deskbridge; nothing was changed.</source>
        <translation>Die Datei wurde von einer neueren Version von Deskbridge geschrieben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The value “%1” in the file cannot be used; nothing was changed.</source>
        <translation>Der Wert „%1“ in der Datei ist nicht verwendbar; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Freshdesk-Domain</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Freshdesk-API-Schlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>injixo-API-Schlüssel</translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation>App installieren</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation>Gib einen Namen ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Gib den Schlüssel ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation>Die Verbindung wird geprüft.</translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation>Um fortzufahren, muss die Verbindungsprüfung ohne einen fehlgeschlagenen Schritt enden.</translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation>Die historischen Daten können nicht in der Zukunft beginnen.</translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation>Wird gespeichert. Wenn der Schlüsselbund nach seinem Passwort fragt, gib es dort ein.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ShortcutsDialog</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>The interval or hour before or after</source>
        <translation>Das Intervall oder die Stunde davor oder danach</translation>
    </message>
    <message>
        <source>The first or last one</source>
        <translation>Das erste oder letzte</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Move what is shown; on the status page a day back or on</source>
        <translation>Den Ausschnitt verschieben; auf der Statusseite einen Tag zurück oder weiter</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Contacts behind the marked number</source>
        <translation>Kontakte hinter der markierten Zahl</translation>
    </message>
    <message>
        <source>What is behind the row</source>
        <translation>Was hinter der Zeile steht</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>What carries the underlined letter</source>
        <translation>Was den unterstrichenen Buchstaben trägt</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>Der nächste Reiter</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Einen Dialog schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Alle Integrationen</translation>
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
        <translation>Details zu %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::StartPage</name>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation>Freshdesk mit injixo verbinden</translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation>Deskbridge importiert die Tickets und Unterhaltungen eines Freshdesk-Kontos und zählt sie als eingehende Kontakte in Quell-Queues für das Workforce Management von injixo.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation>Mit einem Beispielkonto ausprobieren</translation>
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
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Last 7 days, contacts by the hour; both lanes have the same scale</source>
        <translation>Letzte 7 Tage, Kontakte pro Stunde; beide Spuren haben denselben Maßstab</translation>
    </message>
    <message>
        <source>How the status changed</source>
        <translation>Wie sich der Status geändert hat</translation>
    </message>
    <message>
        <source>The status has not changed yet.</source>
        <translation>Der Status hat sich noch nicht geändert.</translation>
    </message>
    <message>
        <source>The last 7 days as a table</source>
        <translation>Die letzten 7 Tage als Tabelle</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Kontakte pro Stunde</translation>
    </message>
    <message>
        <source>Looking how it stands…</source>
        <translation>Der Status wird ermittelt…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the verdict in one word, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The status cannot be read</source>
        <translation>Der Status kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Asks Freshdesk for its own count of each day that is not compared yet</source>
        <translation>Fragt Freshdesk nach seiner eigenen Zählung für jeden Tag, der noch nicht verglichen ist</translation>
    </message>
    <message>
        <source>Archived tickets…</source>
        <translation>Archivierte Tickets…</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 von %2 Tagen verglichen</translation>
    </message>
    <message>
        <source>Being compared with Freshdesk&apos;s own count.</source>
        <translation>Wird mit Freshdesks eigener Zählung verglichen.</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusText</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 Kontakt</numerusform>
            <numerusform>%1 Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuten her</translation>
    </message>
    <message>
        <source>Tickets read</source>
        <translation>Tickets gelesen</translation>
    </message>
    <message>
        <source>Tickets expected</source>
        <translation>Tickets erwartet</translation>
    </message>
    <message>
        <source>Contacts found in the last 24 hours</source>
        <translation>In den letzten 24 Stunden gefundene Kontakte</translation>
    </message>
    <message>
        <source>Announced in the last 24 hours</source>
        <translation>In den letzten 24 Stunden gemeldet</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Nicht gemeldete Kontakte</translation>
    </message>
    <message>
        <source>Last characters of the key</source>
        <translation>Letzte Zeichen des Schlüssels</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Abgelehnte Versuche</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
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
        <translation>Alter des Schlüssels in Tagen</translation>
    </message>
    <message>
        <source>Calls used a minute</source>
        <translation>Verwendete Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls of other programs a minute</source>
        <translation>Aufrufe anderer Programme pro Minute</translation>
    </message>
    <message>
        <source>Calls allowed a minute</source>
        <translation>Erlaubte Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Reminder after days</source>
        <translation>Erinnerung nach Tagen</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a signal</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state of a signal</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a signal</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of a signal</comment>
        <translation>Aktion erforderlich</translation>
    </message>
    <message>
        <source>Not visible here</source>
        <comment>state of a signal</comment>
        <translation>Hier nicht sichtbar</translation>
    </message>
    <message>
        <source>%1 today.</source>
        <extracomment>%1 is a number with its noun, as in &quot;214 contacts&quot;</extracomment>
        <translation>Heute %1.</translation>
    </message>
    <message>
        <source>%1 today, more than usual by this time (%2: %3).</source>
        <extracomment>%1 &quot;214 contacts&quot;, %2 a weekday, %3 a number</extracomment>
        <translation>Heute %1, mehr als um diese Zeit üblich (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, fewer than usual by this time (%2: %3).</source>
        <translation>Heute %1, weniger als um diese Zeit üblich (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, as usual by this time (%2: %3).</source>
        <translation>Heute %1, wie um diese Zeit üblich (%2: %3).</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>erster Import läuft</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>noch nicht vollständig importiert</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>importing now</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>nächster in %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>letztes Ereignis %1</translation>
    </message>
    <message>
        <source>key …%1</source>
        <extracomment>%1 is a key&apos;s last characters</extracomment>
        <translation>Schlüssel …%1</translation>
    </message>
    <message>
        <source>Nothing is known about these seven days.</source>
        <translation>Über diese sieben Tage ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 found in seven days.</source>
        <translation>%1 in sieben Tagen gefunden.</translation>
    </message>
    <message>
        <source>%1 announced in seven days.</source>
        <translation>%1 in sieben Tagen gemeldet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a weekday and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1: %2 gefunden</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 announced</source>
        <translation>%1: %2 gefunden, %3 gemeldet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Days that cannot be proved</source>
        <translation>Tage ohne Nachweis</translation>
    </message>
    <message>
        <source>First day proved</source>
        <translation>Erster nachgewiesener Tag</translation>
    </message>
    <message>
        <source>Last day proved</source>
        <translation>Letzter nachgewiesener Tag</translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1: aktueller Schritt</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation>%1: steht noch aus</translation>
    </message>
</context>
<context>
    <name>deskbridge::SteppedDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeLeftText</name>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 min to %2 left</source>
        <extracomment>minutes, then hours: &quot;55 min to 1 h 35 min left&quot;</extracomment>
        <translation>noch %1 min bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <extracomment>two times: &quot;1 h 40 min to 2 h 5 min left&quot;</extracomment>
        <translation>noch %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>noch höchstens %n min</numerusform>
            <numerusform>noch höchstens %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <extracomment>two numbers of minutes: &quot;12 to 16 min left&quot;</extracomment>
        <translation>noch %1 bis %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>weniger als 1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n Min.</numerusform>
            <numerusform>etwa %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>etwa %1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>deskbridge::TrayChannel</name>
    <message>
        <source>&amp;Open Deskbridge</source>
        <translation>Deskbridge ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Schritte anzeigen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was siehst du?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check a key</source>
        <translation>Einen Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Paste any key to learn what it is. It is not stored, and forgotten at once.</source>
        <translation>Füge einen beliebigen Schlüssel ein, um zu erfahren, was für einer es ist. Er wird nicht gespeichert und sofort vergessen.</translation>
    </message>
    <message>
        <source>Key to check</source>
        <translation>Zu prüfender Schlüssel</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Beweispaket…</translation>
    </message>
    <message>
        <source>What helps whoever helps: without names, keys and addresses</source>
        <translation>Was beim Helfen hilft: ohne Namen, Schlüssel und Adressen</translation>
    </message>
    <message>
        <source>You see: %1</source>
        <translation>Du siehst: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message>
        <source>until now</source>
        <translation>bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerifyKeyCommand</name>
    <message>
        <source>Key to check (it stays invisible):</source>
        <translation>Zu prüfender Schlüssel (er bleibt unsichtbar):</translation>
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
        <translation>Antworten und andere Nachrichten darin</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation>Nachrichten von Tickets, die schon gelöscht oder Spam waren, als sie zum ersten Mal gesehen wurden</translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation>Eingehende Kontakte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>as bars</comment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>deskbridge::WeekModel</name>
    <message>
        <source>%1–%2 h</source>
        <comment>from hour to hour</comment>
        <translation>%1–%2 Uhr</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>insgesamt %1 eingehender Kontakt</numerusform>
            <numerusform>insgesamt %1 eingehende Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 (the hour occurs %2 times)</source>
        <translation>durchschnittlich %1 (die Stunde kommt %2-mal vor)</translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
</TS>
