<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 richiede un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation>--%1 richiede un giorno o un orario in UTC, ad esempio 2026-11-22 o 2026-11-22T10:15:00Z.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation>Una chiave non si dà mai sulla riga di comando, dove altri utenti e la cronologia della shell possono vederla. Inviala sullo standard input e scrivi --api-key-stdin.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>L’opzione --%1 non esiste.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Manca un comando.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Questo comando non esiste.</translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation>Manca il nome dell’integrazione.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Manca l’argomento %1.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation>Ci sono più argomenti di quanti questo comando ne accetti; un nome con spazi va tra virgolette.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Questo comando non ha l’opzione --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Manca l’opzione --%1.</translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation>--data richiede una cartella e --secrets richiede keychain o file:PERCORSO.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from deve precedere --to.</translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation>--length richiede 15, 30 o 60 (minuti).</translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation>--timezone richiede il nome di un fuso orario, ad esempio Europe/Berlin.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv e --json si escludono a vicenda.</translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation>--queue richiede il nome di una coda di origine.</translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation>--ticket richiede il numero di un ticket.</translation>
    </message>
    <message>
        <source>A key is named by its number, which key list shows.</source>
        <translation>Una chiave si indica con il suo numero, mostrato da key list.</translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation>deskbridgectl collega Freshdesk alla gestione del personale injixo dalla riga di comando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation>N è il nome di un’integrazione. Gli orari sono un giorno o un orario in UTC, ad esempio 2026-11-22T10:15:00Z; --to è escluso.</translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation>--data DIR: la cartella dei dati. --secrets: dove si conservano le chiavi, il portachiavi del sistema o un file che solo il proprietario può leggere. --json: un documento JSON sullo standard output.</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation>Codice di uscita: 0 bene, 1 avvisi, 2 non riuscito, 64 uso errato.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output richiede il nome di un file.</translation>
    </message>
    <message>
        <source>Completion is there for bash, zsh and fish.</source>
        <translation>Il completamento c’è per bash, zsh e fish.</translation>
    </message>
</context>
<context>
    <name>CheckEvidence</name>
    <message>
        <source>Technical detail</source>
        <translation>Dettaglio tecnico</translation>
    </message>
    <message>
        <source>Without the account’s address in the network nothing can be asked.</source>
        <translation>Senza l’indirizzo dell’account nella rete non si può chiedere nulla.</translation>
    </message>
    <message>
        <source>Where a proxy stands in the way, every call goes through it.</source>
        <translation>Dove c’è di mezzo un proxy, ogni chiamata passa da lì.</translation>
    </message>
    <message>
        <source>The API key is sent only over a connection whose other end has proved who it is.</source>
        <translation>La chiave API viene inviata solo su un collegamento il cui altro capo ha provato chi è.</translation>
    </message>
    <message>
        <source>With a wrong clock certificates are refused and times are told wrongly.</source>
        <translation>Con un orologio sbagliato i certificati vengono rifiutati e gli orari sono errati.</translation>
    </message>
    <message>
        <source>The key is sent to Freshdesk only, so something else at this address ends the check.</source>
        <translation>La chiave viene inviata solo a Freshdesk, quindi qualcos’altro a questo indirizzo conclude il controllo.</translation>
    </message>
    <message>
        <source>Without an accepted key nothing is imported.</source>
        <translation>Senza una chiave accettata non si importa nulla.</translation>
    </message>
    <message>
        <source>The integration asks for an Account Administrator’s key; others may lose access to a part of the account.</source>
        <translation>L’integrazione chiede la chiave di un Account Administrator; altri possono perdere l’accesso a una parte dell’account.</translation>
    </message>
    <message>
        <source>Tickets that the user does not see are missing from the counts without an error.</source>
        <translation>I ticket che l’utente non vede mancano dai conteggi senza alcun errore.</translation>
    </message>
    <message>
        <source>Smaller plans allow too few calls, or none.</source>
        <translation>I piani più piccoli consentono troppo poche chiamate, o nessuna.</translation>
    </message>
    <message>
        <source>Keys of occasional agents are reported to change every night.</source>
        <translation>A quanto si riferisce, le chiavi degli agenti occasionali cambiano ogni notte.</translation>
    </message>
    <message>
        <source>Every ticket is a contact of its own.</source>
        <translation>Ogni ticket è un contatto a sé.</translation>
    </message>
    <message>
        <source>The groups’ names are a part of the source queues’ names.</source>
        <translation>I nomi dei gruppi fanno parte dei nomi delle code di origine.</translation>
    </message>
    <message>
        <source>The names of the ticket sources come from the ticket fields.</source>
        <translation>I nomi delle origini dei ticket vengono dai campi dei ticket.</translation>
    </message>
    <message>
        <source>A user whose role, scope or kind changes takes the import along.</source>
        <translation>Un utente il cui ruolo, accesso o tipo cambia trascina con sé l’importazione.</translation>
    </message>
    <message>
        <source>All programs on the account share its calls; when they are used up, imports wait.</source>
        <translation>Tutti i programmi dell’account ne condividono le chiamate; quando sono esaurite, le importazioni attendono.</translation>
    </message>
    <message>
        <source>Every later message of a customer is a contact and is read from the conversations.</source>
        <translation>Ogni messaggio successivo di un cliente è un contatto e si legge dalle conversazioni.</translation>
    </message>
    <message>
        <source>Archived tickets are in no list; they can only be read one by one.</source>
        <translation>I ticket archiviati non sono in alcun elenco; si possono leggere solo uno per uno.</translation>
    </message>
    <message>
        <source>What came after the last import is not in the source queues yet.</source>
        <translation>Ciò che è arrivato dopo l’ultima importazione non è ancora nelle code di origine.</translation>
    </message>
    <message>
        <source>Each day’s tickets are compared with Freshdesk’s own count.</source>
        <translation>I ticket di ogni giorno si confrontano con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>Events that nobody receives are made up for by the next import, minutes later.</source>
        <translation>Gli eventi che nessuno riceve vengono recuperati dalla prossima importazione, minuti dopo.</translation>
    </message>
    <message>
        <source>An app with a key that has ended is refused while Freshdesk shows nothing wrong.</source>
        <translation>Un’app con una chiave terminata viene rifiutata mentre Freshdesk non mostra nulla di anomalo.</translation>
    </message>
    <message>
        <source>Contacts that imports find and the app did not announce show a silent stop.</source>
        <translation>I contatti che le importazioni trovano e l’app non ha annunciato rivelano un arresto silenzioso.</translation>
    </message>
    <message>
        <source>The API key is kept only there.</source>
        <translation>La chiave API è conservata solo lì.</translation>
    </message>
    <message>
        <source>Counts, queues and history are read from it.</source>
        <translation>Conteggi, code e storico si leggono da lì.</translation>
    </message>
    <message>
        <source>On a full disk imports stop.</source>
        <translation>Con il disco pieno le importazioni si fermano.</translation>
    </message>
    <message>
        <source>Whoever helps asks for it first.</source>
        <translation>Chi aiuta lo chiede per primo.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Indirizzi trovati</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificato emesso da</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Our clock ahead by (seconds)</source>
        <translation>Anticipo del nostro orologio (secondi)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Ticket sources</source>
        <translation>Origini dei ticket</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Chiamate al minuto</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Chiamate rimaste</translation>
    </message>
    <message>
        <source>Calls used by others</source>
        <translation>Chiamate usate da altri</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuti fa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Ticket qui</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Ticket in Freshdesk</translation>
    </message>
    <message>
        <source>Key ends in</source>
        <translation>La chiave termina con</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Refused uses</source>
        <translation>Usi rifiutati</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminata il</translation>
    </message>
    <message>
        <source>Contacts found by imports</source>
        <translation>Contatti trovati dalle importazioni</translation>
    </message>
    <message>
        <source>Contacts announced by the app</source>
        <translation>Contatti annunciati dall’app</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contatti non annunciati</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Dimensione (MB)</translation>
    </message>
    <message>
        <source>Tables looked at</source>
        <translation>Tabelle esaminate</translation>
    </message>
    <message>
        <source>Tables left out</source>
        <translation>Tabelle tralasciate</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Libero (MB)</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Proved up to and including</source>
        <translation>Provato fino al giorno (compreso)</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation>L’indirizzo risponde come Freshdesk</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>Chiave API accettata</translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation>Vede tutti i ticket</translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation>Piano Pro o Enterprise</translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation>Agente a tempo pieno</translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation>Ticket leggibili</translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation>Gruppi leggibili</translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation>Campi dei ticket leggibili</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation>superata</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation>avviso</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation>non superata</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation>saltata</translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation>Il piano è sufficiente.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Piano: %1.</translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation>Piano: %1, con %2 chiamate al minuto.</translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation>L’indirizzo risponde come Freshdesk.</translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation>%1 risponde come Freshdesk.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La chiave è accettata.</translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation>La chiave è accettata: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation>L’utente della chiave è Account Administrator.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation>L’utente della chiave vede tutti i ticket.</translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation>La chiave appartiene a un agente a tempo pieno.</translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation>I ticket si possono leggere.</translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation>I campi dei ticket si possono leggere.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>I campi dei ticket si possono leggere: %Ln origine di ticket.</numerusform>
            <numerusform>I campi dei ticket si possono leggere: %Ln origini di ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation>I gruppi si possono leggere.</translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation>I gruppi si possono leggere: più di %1.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>I gruppi si possono leggere: %Ln gruppo.</numerusform>
            <numerusform>I gruppi si possono leggere: %Ln gruppi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation>Questo account non ha alcun ruolo di nome Account Administrator; l’utente della chiave ha il ruolo: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation>L’utente della chiave non è Account Administrator; il suo ruolo è: %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation>Freshdesk chiama il piano «%1», che Deskbridge non conosce.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation>Freshdesk chiama il piano «%1», che Deskbridge non conosce; %2 chiamate al minuto fanno pensare a una prova o a un piano inferiore a Pro.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation>Freshdesk chiama il piano «%1», che Deskbridge non conosce; %2 chiamate al minuto fanno pensare a Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation>Non controllato, perché un controllo precedente non è riuscito: «%1».</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation>Non controllato, perché un passo precedente non è riuscito.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation>L’utente della chiave non è un amministratore: Freshdesk rifiuta di mostrare i ruoli dell’account.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation>L’utente della chiave vede solo i ticket dei propri gruppi; tutti gli altri mancherebbero nei conteggi.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation>L’utente della chiave vede solo i ticket assegnati a lui; tutti gli altri mancherebbero nei conteggi.</translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation>Freshdesk non dice quali ticket vede l’utente della chiave.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation>Il piano dell’account è %1; l’integrazione richiede Pro o Enterprise.</translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation>Il piano non si è potuto leggere. %1</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>Il piano non si è potuto leggere.</translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La chiave appartiene a un agente occasionale; a quanto si riferisce, queste chiavi cambiano ogni notte.</translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation>La chiave è accettata, ma il suo account indica un altro dominio: %1.</translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation>Non controllato, perché il controllo è stato annullato.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation>Usa la chiave API di un utente con il ruolo Account Administrator, o fai dare questo ruolo all’utente della chiave in Freshdesk.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation>Usa la chiave API di un utente con il ruolo Account Administrator.</translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation>In Freshdesk, dai all’utente della chiave la visibilità di tutti i ticket, o usa la chiave di un altro utente.</translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation>In Freshdesk, assicurati che l’utente della chiave veda tutti i ticket; altrimenti nei conteggi mancano contatti.</translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation>Passa l’account Freshdesk a Pro o Enterprise, o collega un altro account.</translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation>Guarda in Freshdesk quale piano ha l’account; l’integrazione richiede Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation>Controlla di nuovo più tardi, o guarda in Freshdesk se il piano dell’account è Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation>Usa la chiave API di un agente a tempo pieno con il ruolo Account Administrator.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation>Inserisci il dominio proprio dell’account, o la chiave dell’account che intendi.</translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation>Sistema il passo precedente, poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation>Avvia di nuovo il controllo.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the key: it is the one of another integration, %1.</source>
        <translation>Freshdesk rifiuta la chiave: è quella di un’altra integrazione, %1.</translation>
    </message>
    <message>
        <source>Enter a key of this account; each account&apos;s keys work there only.</source>
        <translation>Inserisci una chiave di questo account; le chiavi di un account valgono solo lì.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation>Collega un account Freshdesk; legge la sua chiave API dallo standard input e prima la controlla.</translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation>Elenca le integrazioni.</translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation>Mette in pausa un’integrazione: non si importa nulla finché non viene ripresa.</translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation>Riprende un’integrazione in pausa.</translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation>Elimina un’integrazione e le sue chiavi; quanto contato resta, salvo con --with-data.</translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation>Elenca le code di origine con i loro contatti in entrata.</translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation>Elenca i contatti in entrata di ogni intervallo che ne ha.</translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation>Elenca i messaggi di un ticket e se e perché ciascuno conta.</translation>
    </message>
    <message>
        <source>Tells whether data flows, with the evidence; made for monitoring by its exit code.</source>
        <translation>Dice se i dati scorrono, con le prove; pensato per il monitoraggio tramite il codice di uscita.</translation>
    </message>
    <message>
        <source>Generates an injixo API key and shows it once; the former one stays valid for the overlap, usually 24 hours.</source>
        <translation>Genera una chiave API injixo e la mostra una sola volta; quella precedente resta valida per la sovrapposizione, di solito 24 ore.</translation>
    </message>
    <message>
        <source>Lists an integration&apos;s injixo API keys by their last four characters.</source>
        <translation>Elenca le chiavi API injixo di un’integrazione con i loro ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>Tells what a key is; reads it from standard input and stores nothing.</source>
        <translation>Dice che cos’è una chiave; la legge dallo standard input e non salva nulla.</translation>
    </message>
    <message>
        <source>Ends an injixo API key at once; ID is its number in key list.</source>
        <translation>Termina subito una chiave API injixo; ID è il suo numero in key list.</translation>
    </message>
    <message>
        <source>Checks the way to Freshdesk, the API key, its rights, the imports, the events and this computer.</source>
        <translation>Controlla la via verso Freshdesk, la chiave API, i suoi diritti, le importazioni, gli eventi e questo computer.</translation>
    </message>
    <message>
        <source>Runs all checks and writes what helps whoever helps into a zip, without names and keys.</source>
        <translation>Esegue tutti i controlli e scrive in uno zip ciò che serve a chi aiuta, senza nomi e chiavi.</translation>
    </message>
    <message>
        <source>Writes the script that completes this command line in a shell: bash, zsh or fish.</source>
        <translation>Scrive lo script che completa questa riga di comando in una shell: bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict changes.</source>
        <translation>Importa e riceve eventi finché non viene fermato; esegue COMMAND quando cambia un verdetto.</translation>
    </message>
    <message>
        <source>Replaces the Freshdesk API key; reads the new one from standard input and switches only when it has proved itself.</source>
        <translation>Sostituisce la chiave API Freshdesk; legge la nuova dallo standard input e passa a essa solo quando ha dato prova di sé.</translation>
    </message>
    <message>
        <source>Says what an import will take: tickets, calls and time; the last two are estimated. With --archived, what reading the archive will take.</source>
        <translation>Dice quanto richiederà un’importazione: ticket, chiamate e tempo; gli ultimi due sono stimati. Con --archived, quanto richiederà leggere l’archivio.</translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again. With --archived, tries the ticket numbers that no list shows in the archive.</source>
        <translation>Importa tutto, e in seguito ciò che è cambiato; si può fermare e riavviare. Con --archived prova nell’archivio i numeri di ticket che nessun elenco mostra.</translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts, and whether everything is here. --prove compares each day with Freshdesk&apos;s own count first, --read-day reads one day&apos;s tickets again.</source>
        <translation>Mostra come ticket e risposte si sommano nei contatti in entrata, e se è tutto qui. --prove confronta prima ogni giorno con il conteggio di Freshdesk, --read-day rilegge i ticket di un giorno.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln giorno differisce dal conteggio di Freshdesk.</numerusform>
            <numerusform>%Ln giorni differiscono dal conteggio di Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln giorno non si può provare.</numerusform>
            <numerusform>%Ln giorni non si possono provare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln giorno non è ancora confrontato.</numerusform>
            <numerusform>%Ln giorni non sono ancora confrontati.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time can be compared with Freshdesk&apos;s own count yet.</source>
        <translation>Nessun giorno di questo periodo si può ancora confrontare con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>Lo storico comincia all’interno del %1, e Freshdesk conta solo giorni interi.</translation>
    </message>
    <message>
        <source>%1: tickets of that age may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>%1: i ticket di quell’età possono essere archiviati, e Freshdesk non li elenca né li conta.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived since they were read; nothing is missing by that.</source>
        <translation>%1: Freshdesk conta %2 ticket, qui ce ne sono %3. Alcuni sono stati eliminati o archiviati dopo la lettura; per questo non manca nulla.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3.</source>
        <translation>%1: Freshdesk conta %2 ticket, qui ce ne sono %3.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>circa %Ln minuto</numerusform>
            <numerusform>circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>circa %Ln ora</numerusform>
            <numerusform>circa %Ln ore</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no archive: Freshdesk lists all its tickets.</source>
        <translation>Questo account non ha archivio: Freshdesk elenca tutti i suoi ticket.</translation>
    </message>
    <message>
        <source>There is nothing to read from the archive: every ticket number of that age is known.</source>
        <translation>Non c’è nulla da leggere dall’archivio: ogni numero di ticket di quell’età è noto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln numero di ticket non è in alcun elenco e può essere un ticket archiviato.</numerusform>
            <numerusform>%Ln numeri di ticket non sono in alcun elenco e possono essere ticket archiviati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls.</source>
        <translation>%1 Provarli richiede fino a circa %2 chiamate.</translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls: %3.</source>
        <translation>%1 Provarli richiede fino a circa %2 chiamate: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln ticket archiviato trovato</numerusform>
            <numerusform>%Ln ticket archiviati trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 numbers belong to none.</source>
        <extracomment>%1 is &quot;12 archived tickets found&quot;, %2 a number</extracomment>
        <translation>%1, %2 numeri non appartengono ad alcuno.</translation>
    </message>
    <message>
        <source>%1 The archive is not read to its end; starting again goes on there.</source>
        <translation>%1 L’archivio non è letto fino in fondo; riavviando si prosegue da lì.</translation>
    </message>
    <message>
        <source>Archive: %1 numbers tried, %2 left, %3 tickets found</source>
        <translation>Archivio: %1 numeri provati, %2 rimasti, %3 ticket trovati</translation>
    </message>
    <message>
        <source>Today is not over and is compared tomorrow.</source>
        <translation>La giornata di oggi non è finita e sarà confrontata domani.</translation>
    </message>
    <message>
        <source>%1 is not over and is compared after its end.</source>
        <translation>Il %1 non è finito e sarà confrontato dopo la sua fine.</translation>
    </message>
    <message>
        <source>Proved complete up to and including %1.</source>
        <translation>Completezza provata fino al %1 compreso.</translation>
    </message>
    <message>
        <source>Proved complete for %1.</source>
        <comment>a day</comment>
        <translation>Completezza provata per il %1.</translation>
    </message>
    <message>
        <source>Proved complete for the days %1 to %2.</source>
        <extracomment>two days, as in &quot;for the days 4 Nov 2026 to 30 Nov 2026 (UTC)&quot;</extracomment>
        <translation>Completezza provata per i giorni dal %1 al %2.</translation>
    </message>
    <message>
        <source>Freshdesk counts as many tickets as are here.</source>
        <translation>Freshdesk conta tanti ticket quanti ce ne sono qui.</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>No new data in injixo</source>
        <translation>Nessun dato nuovo in injixo</translation>
    </message>
    <message>
        <source>A queue is missing</source>
        <translation>Manca una coda</translation>
    </message>
    <message>
        <source>Numbers differ from Freshdesk</source>
        <translation>I numeri differiscono da Freshdesk</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La chiave è stata rifiutata</translation>
    </message>
    <message>
        <source>Import is slow</source>
        <translation>L’importazione è lenta</translation>
    </message>
    <message>
        <source>Everything stopped after a colleague left</source>
        <translation>Tutto si è fermato dopo l’uscita di un collega</translation>
    </message>
    <message>
        <source>This was seen.</source>
        <translation>Questo è stato osservato.</translation>
    </message>
    <message>
        <source>This is likely: it fits what was seen.</source>
        <translation>Questo è probabile: corrisponde a quanto osservato.</translation>
    </message>
    <message>
        <source>This is not certain: not everything could be seen.</source>
        <translation>Questo non è certo: non si è potuto vedere tutto.</translation>
    </message>
    <message>
        <source>Deskbridge finds nothing wrong.</source>
        <translation>Deskbridge non trova nulla che non vada.</translation>
    </message>
    <message>
        <source>What was checked is in order, but not everything could be checked.</source>
        <translation>Ciò che è stato controllato è in ordine, ma non si è potuto controllare tutto.</translation>
    </message>
    <message>
        <source>This computer has no connection to Freshdesk.</source>
        <translation>Questo computer non ha alcun collegamento con Freshdesk.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Freshdesk.</source>
        <translation>Il proxy rifiuta il collegamento con Freshdesk.</translation>
    </message>
    <message>
        <source>The certificate that answered for Freshdesk is not trusted.</source>
        <translation>Il certificato che ha risposto per Freshdesk non è attendibile.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>L’orologio di questo computer è sbagliato di %Ln secondo.</numerusform>
            <numerusform>L’orologio di questo computer è sbagliato di %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Freshdesk domain is not known in this network.</source>
        <translation>Il dominio Freshdesk non è noto in questa rete.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Freshdesk.</source>
        <translation>A questo indirizzo risponde qualcosa, ma non è Freshdesk.</translation>
    </message>
    <message>
        <source>Freshdesk answers with an error of its own.</source>
        <translation>Freshdesk risponde con un errore proprio.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The Freshdesk account is suspended.</source>
        <translation>L’account Freshdesk è sospeso.</translation>
    </message>
    <message>
        <source>Freshdesk refuses every request from this computer, as it does for addresses that the account does not allow.</source>
        <translation>Freshdesk rifiuta ogni richiesta di questo computer, come fa per gli indirizzi che l’account non consente.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it was reset, or the user it belongs to was deactivated or removed.</source>
        <translation>Freshdesk rifiuta la chiave API: è stata reimpostata, o il suo utente è stato disattivato o rimosso.</translation>
    </message>
    <message>
        <source>The API key’s user is no longer an Account Administrator.</source>
        <translation>L’utente della chiave API non è più Account Administrator.</translation>
    </message>
    <message>
        <source>The API key’s user no longer sees all tickets, so contacts are missing.</source>
        <translation>L’utente della chiave API non vede più tutti i ticket, quindi mancano contatti.</translation>
    </message>
    <message>
        <source>The API key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La chiave API appartiene a un agente occasionale; a quanto si riferisce, queste chiavi cambiano ogni notte.</translation>
    </message>
    <message>
        <source>The Freshdesk account’s plan is too small; the integration needs Pro or Enterprise.</source>
        <translation>Il piano dell’account Freshdesk è troppo piccolo; l’integrazione richiede Pro o Enterprise.</translation>
    </message>
    <message>
        <source>The API key belongs to another Freshdesk account: %1.</source>
        <translation>La chiave API appartiene a un altro account Freshdesk: %1.</translation>
    </message>
    <message>
        <source>The API key is accepted, but Freshdesk refuses a part of what the import reads.</source>
        <translation>La chiave API è accettata, ma Freshdesk rifiuta una parte di ciò che l’importazione legge.</translation>
    </message>
    <message>
        <source>Other programs use %1 percent of the account’s limit of Freshdesk calls.</source>
        <translation>Altri programmi usano il %1 per cento del limite di chiamate Freshdesk dell’account.</translation>
    </message>
    <message>
        <source>The account’s limit of Freshdesk calls is used up.</source>
        <translation>Il limite di chiamate Freshdesk dell’account è esaurito.</translation>
    </message>
    <message>
        <source>The integration is paused.</source>
        <translation>L’integrazione è in pausa.</translation>
    </message>
    <message>
        <source>Nothing was imported from this account yet.</source>
        <translation>Da questo account non è stato ancora importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>L’ultima importazione completa è terminata %Ln minuto fa.</numerusform>
            <numerusform>L’ultima importazione completa è terminata %Ln minuti fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nulla è in ascolto degli eventi dell’app.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key with a typing error.</source>
        <translation>L’app presenta una chiave API injixo con un errore di battitura.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that has ended (…%1).</source>
        <translation>L’app presenta una chiave API injixo terminata (…%1).</translation>
    </message>
    <message>
        <source>The app presents the injixo API key of another integration: %1.</source>
        <translation>L’app presenta la chiave API injixo di un’altra integrazione: %1.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that was never issued here.</source>
        <translation>L’app presenta una chiave API injixo che qui non è mai stata emessa.</translation>
    </message>
    <message>
        <source>The app has never sent an event; it seems not to be installed or not to reach this computer.</source>
        <translation>L’app non ha mai inviato un evento; sembra non essere installata o non raggiungere questo computer.</translation>
    </message>
    <message>
        <source>Of %1 contacts, the app announced all but %2.</source>
        <translation>Di %1 contatti l’app li ha annunciati tutti tranne %2.</translation>
    </message>
    <message>
        <source>The import is in order; whether the app’s events arrive cannot be seen from here.</source>
        <translation>L’importazione è in ordine; se gli eventi dell’app arrivino, da qui non si vede.</translation>
    </message>
    <message>
        <source>If the numbers in injixo still look wrong, compare one interval of one source queue with injixo.</source>
        <translation>Se i numeri in injixo sembrano ancora sbagliati, confronta un intervallo di una coda di origine con injixo.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Esegui di nuovo tutti i controlli.</translation>
    </message>
    <message>
        <source>Check the network connection, then run the checks again.</source>
        <translation>Controlla il collegamento di rete, poi esegui di nuovo i controlli.</translation>
    </message>
    <message>
        <source>Enter the proxy’s user and password in the system’s settings, or ask whoever runs it to let Freshdesk through.</source>
        <translation>Inserisci utente e password del proxy nelle impostazioni del sistema, o chiedi a chi lo gestisce di lasciar passare Freshdesk.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted connections, have its certificate installed on this computer; otherwise do not go on from this network.</source>
        <translation>Se la tua azienda ispeziona i collegamenti cifrati, fai installare il suo certificato su questo computer; altrimenti non proseguire da questa rete.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network, then run the checks again.</source>
        <translation>Regola l’orologio, meglio tramite la rete, poi esegui di nuovo i controlli.</translation>
    </message>
    <message>
        <source>Check in the browser that Freshdesk opens under this domain; if it does, check the network’s name server.</source>
        <translation>Controlla nel browser che Freshdesk si apra con questo dominio; se sì, controlla il server dei nomi della rete.</translation>
    </message>
    <message>
        <source>Connect the domain that ends in freshdesk.com and under which the agents sign in.</source>
        <translation>Collega il dominio che termina con freshdesk.com e con cui accedono gli agenti.</translation>
    </message>
    <message>
        <source>Look at status.freshworks.com; Deskbridge goes on by itself as soon as Freshdesk does.</source>
        <translation>Guarda status.freshworks.com; Deskbridge prosegue da solo appena lo fa Freshdesk.</translation>
    </message>
    <message>
        <source>Run the checks again; if this stays, ask whoever runs the network whether it slows down or blocks Freshdesk.</source>
        <translation>Esegui di nuovo i controlli; se la cosa persiste, chiedi a chi gestisce la rete se rallenta o blocca Freshdesk.</translation>
    </message>
    <message>
        <source>Have the account’s owner settle this with Freshdesk; the import goes on by itself afterwards.</source>
        <translation>Fai risolvere la cosa al proprietario dell’account con Freshdesk; dopo, l’importazione prosegue da sola.</translation>
    </message>
    <message>
        <source>In Freshdesk, under Admin › Security, add this network’s IP address to the allowed ones.</source>
        <translation>In Freshdesk, in Admin › Security, aggiungi l’indirizzo IP di questa rete a quelli consentiti.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent who is an Account Administrator.</source>
        <translation>Sostituisci la chiave con quella di un agente a tempo pieno che sia Account Administrator.</translation>
    </message>
    <message>
        <source>Give the role back in Freshdesk, or replace the key with that of an Account Administrator.</source>
        <translation>Restituisci il ruolo in Freshdesk, o sostituisci la chiave con quella di un Account Administrator.</translation>
    </message>
    <message>
        <source>Give the user the scope of all tickets in Freshdesk, or replace the key.</source>
        <translation>Dai all’utente la visibilità di tutti i ticket in Freshdesk, o sostituisci la chiave.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent.</source>
        <translation>Sostituisci la chiave con quella di un agente a tempo pieno.</translation>
    </message>
    <message>
        <source>Move the account to Pro or Enterprise.</source>
        <translation>Passa l’account a Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Replace the key with one of the account you mean.</source>
        <translation>Sostituisci la chiave con una dell’account che intendi.</translation>
    </message>
    <message>
        <source>Open the check that failed to see which part, and have the right given to the key’s user.</source>
        <translation>Apri il controllo non riuscito per vedere di quale parte si tratta, e fai dare il diritto all’utente della chiave.</translation>
    </message>
    <message>
        <source>Have them slowed down, or leave them a smaller reserve in the import settings.</source>
        <translation>Falli rallentare, o lascia loro una riserva più piccola nelle impostazioni di importazione.</translation>
    </message>
    <message>
        <source>Wait some minutes; if this repeats, look which other programs use the account.</source>
        <translation>Attendi alcuni minuti; se si ripete, guarda quali altri programmi usano l’account.</translation>
    </message>
    <message>
        <source>Resume it; what was missed is then imported.</source>
        <translation>Riprendila; ciò che è mancato viene allora importato.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Avvia l’importazione.</translation>
    </message>
    <message>
        <source>Import now.</source>
        <translation>Importa ora.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Tieni Deskbridge o il suo hub in funzione sul computer il cui indirizzo è stato dato all’app.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copia ancora una volta la chiave nell’app.</translation>
    </message>
    <message>
        <source>Generate a new key and enter it in the app.</source>
        <translation>Genera una nuova chiave e inseriscila nell’app.</translation>
    </message>
    <message>
        <source>Enter the key of this integration in the app.</source>
        <translation>Inserisci nell’app la chiave di questa integrazione.</translation>
    </message>
    <message>
        <source>Generate a key here and enter it in the app.</source>
        <translation>Genera qui una chiave e inseriscila nell’app.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installa l’app in Freshdesk con l’indirizzo del ricevitore e la chiave.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because each import repairs it; if this repeats, install the newest version of the app.</source>
        <translation>Nei conteggi non manca nulla, perché ogni importazione lo ripara; se si ripete, installa la versione più recente dell’app.</translation>
    </message>
    <message>
        <source>Compare the last interval that injixo shows for a source queue.</source>
        <translation>Confronta l’ultimo intervallo che injixo mostra per una coda di origine.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Il file con i tuoi certificati attendibili non si può usare, quindi non è stato fatto alcun collegamento.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is not valid yet.</source>
        <translation>L’orologio di questo computer sembra sbagliato: secondo esso il certificato di Freshdesk non è ancora valido.</translation>
    </message>
    <message>
        <source>The keychain holds no Freshdesk API key for this integration.</source>
        <translation>Il portachiavi non contiene una chiave API Freshdesk per questa integrazione.</translation>
    </message>
    <message>
        <source>The keychain does not give the Freshdesk API key.</source>
        <translation>Il portachiavi non dà la chiave API Freshdesk.</translation>
    </message>
    <message>
        <source>The tickets of %1 are not all here.</source>
        <translation>I ticket del %1 non sono tutti qui.</translation>
    </message>
    <message>
        <source>The database on this computer is damaged.</source>
        <translation>Il database su questo computer è danneggiato.</translation>
    </message>
    <message>
        <source>The disk that holds the data is full.</source>
        <translation>Il disco che contiene i dati è pieno.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Nelle impostazioni, in Rete, scegli un file PEM leggibile con almeno un certificato, o non sceglierne.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again, or enter the key anew.</source>
        <translation>Sblocca il portachiavi e controlla di nuovo, o inserisci di nuovo la chiave.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Rileggi quel giorno.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Chiudi Deskbridge, tieni una copia della cartella dei dati e ripristina l’ultimo backup, o importa di nuovo in una cartella vuota.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Fai spazio sul disco, o sposta la cartella dei dati su un altro.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it is the one of another integration, %1.</source>
        <translation>Freshdesk rifiuta la chiave API: è quella di un’altra integrazione, %1.</translation>
    </message>
    <message>
        <source>Replace the key with one of this integration’s own account.</source>
        <translation>Sostituisci la chiave con una dell’account di questa integrazione.</translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>Arrivano dati nuovi: l’ultima importazione completa è terminata %Ln minuto fa, e gli eventi dell’app vengono ricevuti.</numerusform>
            <numerusform>Arrivano dati nuovi: l’ultima importazione completa è terminata %Ln minuti fa, e gli eventi dell’app vengono ricevuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>Non manca nessuna coda che risulterebbe dai gruppi di Freshdesk: %Ln gruppo e tutti i ticket sono leggibili.</numerusform>
            <numerusform>Non manca nessuna coda che risulterebbe dai gruppi di Freshdesk: %Ln gruppi e tutti i ticket sono leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>No queue is missing that Freshdesk’s groups would give: all groups and tickets can be read.</source>
        <translation>Non manca nessuna coda che risulterebbe dai gruppi di Freshdesk: tutti i gruppi e i ticket sono leggibili.</translation>
    </message>
    <message>
        <source>The numbers agree: each day that was compared, up to %1, has as many tickets here as Freshdesk counts.</source>
        <translation>I numeri coincidono: ogni giorno confrontato, fino al %1 compreso, ha qui tanti ticket quanti ne conta Freshdesk.</translation>
    </message>
    <message>
        <source>The numbers agree: no day is known that differs from Freshdesk’s own count.</source>
        <translation>I numeri coincidono: non è noto alcun giorno che differisca dal conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>Whether the numbers agree is not known: no day could be compared with Freshdesk’s own count yet.</source>
        <translation>Non si sa se i numeri coincidano: nessun giorno ha ancora potuto essere confrontato con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>The first import is still running, so not everything is here yet.</source>
        <translation>La prima importazione è ancora in corso, perciò non è ancora tutto qui.</translation>
    </message>
    <message>
        <source>The last import failed, although everything it needs answers now.</source>
        <translation>L’ultima importazione è fallita, anche se ora risponde tutto ciò che le serve.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts its API key.</source>
        <translation>Nessuna chiave viene rifiutata: Freshdesk accetta la sua chiave API.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo API key is valid.</source>
        <translation>Nessuna chiave viene rifiutata: Freshdesk accetta la chiave API di %1, e la chiave API injixo dell’app è valida.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and no app has presented an injixo API key yet.</source>
        <translation>Nessuna chiave viene rifiutata: Freshdesk accetta la chiave API di %1, e nessuna app ha ancora presentato una chiave API injixo.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1.</source>
        <translation>Nessuna chiave viene rifiutata: Freshdesk accetta la chiave API di %1.</translation>
    </message>
    <message>
        <source>The import is not held up: one is running, and %1 of the %2 calls of this minute are left.</source>
        <translation>Niente trattiene l’importazione: ne è in corso una, e restano %1 delle %2 chiamate di questo minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>L’importazione non è lenta: l’ultima completa è terminata %Ln minuto fa, e restano %1 delle %2 chiamate di questo minuto.</numerusform>
            <numerusform>L’importazione non è lenta: l’ultima completa è terminata %Ln minuti fa, e restano %1 delle %2 chiamate di questo minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>L’importazione non è lenta: l’ultima completa è terminata %Ln minuto fa.</numerusform>
            <numerusform>L’importazione non è lenta: l’ultima completa è terminata %Ln minuti fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not slow: nothing holds it up.</source>
        <translation>L’importazione non è lenta: niente la trattiene.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Niente si è fermato: l’ultima importazione completa è terminata %Ln minuto fa, e l’utente della chiave API, %1, può leggere tutto ciò che serve all’importazione.</numerusform>
            <numerusform>Niente si è fermato: l’ultima importazione completa è terminata %Ln minuti fa, e l’utente della chiave API, %1, può leggere tutto ciò che serve all’importazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has stopped: Freshdesk accepts the API key, and its user may read all that the import needs.</source>
        <translation>Niente si è fermato: Freshdesk accetta la chiave API, e il suo utente può leggere tutto ciò che serve all’importazione.</translation>
    </message>
    <message>
        <source>A source queue appears with the first message of its group and source: write to the group, or look under Source queues for one that was renamed.</source>
        <translation>Una coda di origine appare con il primo messaggio del suo gruppo e della sua origine: scrivi al gruppo, o guarda in «Code di origine» se è stata rinominata.</translation>
    </message>
    <message>
        <source>If a number still looks wrong, open “Why more contacts than tickets?” under Source queues: it shows what is counted and what is not.</source>
        <translation>Se un numero sembra ancora sbagliato, apri «Perché più contatti che ticket?» in «Code di origine»: mostra che cosa si conta e che cosa no.</translation>
    </message>
    <message>
        <source>On the Status page, choose “Compare now”.</source>
        <translation>Nella pagina «Stato», scegli «Confronta ora».</translation>
    </message>
    <message>
        <source>If a key was refused elsewhere, paste it under “Check a key” to learn what it is.</source>
        <translation>Se una chiave è stata rifiutata altrove, incollala in «Controlla una chiave» per sapere che cos’è.</translation>
    </message>
    <message>
        <source>If new contacts come too late for you, shorten the time between two imports in the settings; a first import is as fast as the limit of calls lets it be.</source>
        <translation>Se i contatti nuovi ti arrivano troppo tardi, accorcia nelle impostazioni il tempo tra due importazioni; una prima importazione va veloce quanto lo consente il limite di chiamate.</translation>
    </message>
    <message>
        <source>If the API key’s user is going to leave, replace the key before that.</source>
        <translation>Se l’utente della chiave API sta per andarsene, sostituisci prima la chiave.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the Status page shows how far it is.</source>
        <translation>Attendi che sia terminata; la pagina «Stato» mostra a che punto è.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation>Il limite di richieste al minuto dell’account è esaurito.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>Il limite di richieste al minuto dell’account è esaurito; Freshdesk chiede di attendere %Ln secondo.</numerusform>
            <numerusform>Il limite di richieste al minuto dell’account è esaurito; Freshdesk chiede di attendere %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation>Freshdesk non è raggiungibile: non c’è rete, o il collegamento è stato rifiutato o si è interrotto.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation>Controlla il collegamento di rete di questo computer e il firewall, poi riprova.</translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation>Il dominio Freshdesk non è stato trovato: la rete non conosce alcun computer con questo nome.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation>Controlla come è scritto il dominio e se questo computer raggiunge internet.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation>Riprova tra qualche minuto; se succede ogni volta, chiedi a chi si occupa della rete.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation>Il server proxy ha rifiutato il collegamento con Freshdesk.</translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation>Non è stato possibile un collegamento sicuro con Freshdesk: il suo certificato non è stato accettato. La chiave non è stata inviata.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation>A questo indirizzo risponde qualcosa, ma non è un account Freshdesk.</translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation>Controlla il dominio: ha la forma example.freshdesk.com, anche se i clienti vedono una pagina di aiuto a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation>Freshdesk ha avuto un guasto proprio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation>Riprova tra qualche minuto; nulla di quanto già salvato va perso.</translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation>Freshdesk non ha accettato la chiave API.</translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation>In Freshdesk copiala di nuovo: immagine del profilo › Profile settings › View API Key; una chiave reimpostata smette subito di funzionare ovunque.</translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation>Freshdesk ha sospeso questo account.</translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation>Un Account Administrator deve risolvere la cosa con Freshdesk; riprova dopo.</translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation>Freshdesk ha accettato la chiave API ma ha rifiutato la richiesta: l’utente della chiave non ne ha il diritto, o il piano dell’account non la comprende.</translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation>Usa la chiave API di un Account Administrator, in un account con il piano Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation>Freshdesk non ha nulla all’indirizzo richiesto.</translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation>Controlla il dominio Freshdesk; se è giusto, il record è stato rimosso nel frattempo.</translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation>Riprova tra un minuto; se succede spesso, altri programmi esauriscono il limite dell’account.</translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation>Freshdesk termina ogni elenco dopo la pagina %1, e in un solo secondo sono stati modificati più ticket di così.</translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation>Quanto letto è salvato; confronta i numeri di quel giorno con quelli di Freshdesk, perché alcuni ticket non si possono elencare.</translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation>Freshdesk ha risposto in una forma che la sua documentazione non descrive, quindi nulla è stato usato.</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation>Riprova; se succede ogni volta, segnalalo insieme al registro del programma, che nomina la parte che non quadrava.</translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation>Questo non è il dominio di un account Freshdesk, e nessuna chiave gli è stata inviata.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation>Inserisci il dominio completo dell’account, ad esempio example.freshdesk.com.</translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation>Un’integrazione ha bisogno di un nome di al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation>Inserisci un nome breve che dica da dove vengono i dati.</translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation>Un’altra integrazione ha già questo nome; maiuscole e spazi non fanno differenza.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation>La chiave API è vuota o contiene caratteri che nessuna chiave ha.</translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation>Copia ancora una volta la chiave intera, senza spazi né interruzioni di riga.</translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation>Questa integrazione non esiste; forse è stata eliminata.</translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation>Scegli una delle integrazioni nell’elenco.</translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation>Questa integrazione è in pausa, quindi non si importa nulla.</translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation>Riprendi l’integrazione; ciò che è mancato viene allora importato.</translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation>Un’importazione di questa integrazione è già in corso.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Attendi che termini, o prima fermala.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation>Il database non si può leggere: è danneggiato, o non è stato creato da Deskbridge.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation>Ripristina una copia della cartella dei dati, o sposta altrove il file deskbridge.sqlite e aggiungi di nuovo le integrazioni.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation>Il database è stato scritto da una versione più recente di Deskbridge; questa versione lo lascia com’è.</translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation>Aggiorna Deskbridge, o scegli un’altra cartella dei dati.</translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation>Il disco che contiene la cartella dei dati è pieno.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation>Libera spazio e riprova; quanto salvato in precedenza è intatto.</translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation>Il database non si è potuto aprire o scrivere.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation>Controlla che la cartella dei dati ci sia e che tu possa scriverci, poi riprova.</translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation>Questo computer non ha un portachiavi in cui conservare la chiave.</translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation>Su Linux, installa e avvia gnome-keyring o KWallet; su un server senza desktop, tieni le chiavi in un file che solo il proprietario può leggere: deskbridgectl --secrets file:PERCORSO.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Sbloccalo con la sua password, poi riprova.</translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation>Le chiavi non si sono potute leggere o conservare: il portachiavi ha rifiutato o non ha risposto, o altri utenti possono leggere il file dei segreti.</translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation>Consenti a Deskbridge di usare il portachiavi quando il sistema lo chiede; un file dei segreti deve essere leggibile e scrivibile solo dal proprietario (chmod 600).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation>Il portachiavi non contiene alcuna chiave per questa integrazione.</translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation>Usa il portachiavi o il file dei segreti con cui l’integrazione è stata aggiunta, o elimina l’integrazione e aggiungila di nuovo con la sua chiave.</translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation>Non è stato inserito alcun dominio Freshdesk.</translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation>Inserisci il dominio con cui accedono gli agenti, ad esempio example.freshdesk.com.</translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation>Questo non è un dominio Freshdesk. Freshdesk risponde ai programmi solo su example.freshdesk.com, non su un tuo indirizzo web.</translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation>Inserisci il dominio che termina con freshdesk.com; nessuna chiave viene inviata altrove.</translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation>Questo indirizzo appartiene a un altro prodotto dello stesso produttore, come Freshservice o Freshchat.</translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation>Inserisci l’indirizzo dell’account Freshdesk, che termina con freshdesk.com.</translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation>Questo è l’indirizzo a cui accede l’organizzazione, non l’account Freshdesk stesso.</translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation>Apri Freshdesk e copia l’indirizzo che vi compare, che termina con freshdesk.com.</translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation>La parte prima di freshdesk.com contiene caratteri che nessun dominio ha.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation>Usa solo lettere, cifre e trattini, senza trattino alle estremità.</translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the settings, under Network, or in the system&apos;s own network settings; it has to allow freshdesk.com on port 443.</source>
        <translation>Controlla il proxy con il suo nome utente e la password nelle impostazioni, in Rete, o nelle impostazioni di rete del sistema; deve consentire freshdesk.com sulla porta 443.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer or named in the settings, under Network.</source>
        <translation>Controlla data e ora di questo computer; dove un proxy o un antivirus apre i collegamenti sicuri, il suo certificato deve essere installato su questo computer o indicato nelle impostazioni, in Rete.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Il file con i tuoi certificati attendibili non si può usare, quindi non è stato fatto alcun collegamento.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Nelle impostazioni, in Rete, scegli un file PEM leggibile con almeno un certificato, o non sceglierne.</translation>
    </message>
    <message>
        <source>This key was not generated in injixo for this integration: Deskbridge knows it as another one.</source>
        <translation>Questa chiave non è stata generata in injixo per questa integrazione: Deskbridge la conosce come un’altra.</translation>
    </message>
    <message>
        <source>Generate a key in injixo for this integration and paste that one. On the Troubleshooting page “Check a key” tells what this one is.</source>
        <translation>Genera in injixo una chiave per questa integrazione e incolla quella. Nella pagina Risoluzione dei problemi, «Controlla una chiave» dice che cosa è questa.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>not known: the account names no limit</source>
        <translation>sconosciuto: l’account non indica alcun limite</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>circa %Ln minuto</numerusform>
            <numerusform>circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>circa %Ln ora</numerusform>
            <numerusform>circa %Ln ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk lists no tickets for this time.</source>
        <translation>Freshdesk non elenca ticket per questo periodo.</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk elenca %Ln ticket.</numerusform>
            <numerusform>Freshdesk elenca %Ln ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls.</source>
        <translation>%1 Leggerli richiede circa %2 chiamate.</translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls: %3.</source>
        <translation>%1 Leggerli richiede circa %2 chiamate: %3.</translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message>
        <source>Check the proxy’s address and port, or whether it runs.</source>
        <translation>Controlla indirizzo e porta del proxy, o se è in funzione.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be trusted here.</source>
        <translation>Controlla data e ora di questo computer; dove un proxy o un antivirus apre i collegamenti sicuri, qui bisogna fidarsi del suo certificato.</translation>
    </message>
    <message>
        <source>Put the way to Freshdesk right, then check again.</source>
        <translation>Sistema la via verso Freshdesk, poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>Let this computer set its clock from the network.</source>
        <translation>Lascia che questo computer regoli l’orologio tramite la rete.</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether that was intended; otherwise give the user the former rights back or use another key.</source>
        <translation>Guarda in Freshdesk se era voluto; altrimenti restituisci all’utente i diritti di prima o usa un’altra chiave.</translation>
    </message>
    <message>
        <source>Look which other programs use the account, or leave them less of the limit.</source>
        <translation>Guarda quali altri programmi usano l’account, o lascia loro meno del limite.</translation>
    </message>
    <message>
        <source>Wait a minute; if this repeats, look which other programs use the account.</source>
        <translation>Attendi un minuto; se si ripete, guarda quali altri programmi usano l’account.</translation>
    </message>
    <message>
        <source>Import now; if that fails, look at the checks above.</source>
        <translation>Importa ora; se non riesce, guarda i controlli qui sopra.</translation>
    </message>
    <message>
        <source>Put right what the checks above found, then import again.</source>
        <translation>Sistema ciò che i controlli qui sopra hanno trovato, poi importa di nuovo.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Rileggi quel giorno.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Tieni Deskbridge o il suo hub in funzione sul computer il cui indirizzo è stato dato all’app.</translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Inserisci la chiave attuale nell’app, o generane una nuova.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copia ancora una volta la chiave nell’app.</translation>
    </message>
    <message>
        <source>Enter this integration’s key in the app, or generate a new one.</source>
        <translation>Inserisci nell’app la chiave di questa integrazione, o generane una nuova.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled and reaches this computer.</source>
        <translation>Controlla in Freshdesk che l’app sia attivata e raggiunga questo computer.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because imports find every contact; if this repeats, install the newest version of the app.</source>
        <translation>Nei conteggi non manca nulla, perché le importazioni trovano ogni contatto; se si ripete, installa la versione più recente dell’app.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Chiudi Deskbridge, tieni una copia della cartella dei dati e ripristina l’ultimo backup, o importa di nuovo in una cartella vuota.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Fai spazio sul disco, o sposta la cartella dei dati su un altro.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Avvia l’importazione.</translation>
    </message>
    <message>
        <source>Resume the integration.</source>
        <translation>Riprendi l’integrazione.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continua la configurazione se injixo ha bisogno dei contatti subito.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installa l’app in Freshdesk con l’indirizzo del ricevitore e la chiave.</translation>
    </message>
    <message>
        <source>Name of the account found</source>
        <translation>Nome dell’account trovato</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Collegamento sicuro</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Owner of the API key unchanged</source>
        <translation>Proprietario della chiave API invariato</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Limite di chiamate</translation>
    </message>
    <message>
        <source>Conversations readable</source>
        <translation>Conversazioni leggibili</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <translation>Ticket archiviati</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Ultima importazione</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completezza</translation>
    </message>
    <message>
        <source>Event receiver</source>
        <translation>Ricevitore di eventi</translation>
    </message>
    <message>
        <source>The app’s injixo API key</source>
        <translation>Chiave API injixo dell’app</translation>
    </message>
    <message>
        <source>Events against imports</source>
        <translation>Eventi rispetto alle importazioni</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Spazio libero su disco</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versione del programma</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Non si usa alcun proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>Il proxy %1 accetta collegamenti.</translation>
    </message>
    <message>
        <source>The secure connection is trusted.</source>
        <translation>Il collegamento sicuro è attendibile.</translation>
    </message>
    <message>
        <source>The secure connection is trusted: certificate from %1, valid until %2.</source>
        <translation>Il collegamento sicuro è attendibile: certificato di %1, valido fino al %2.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with Freshdesk’s.</source>
        <translation>L’orologio di questo computer concorda con quello di Freshdesk.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>L’orologio di questo computer e quello di Freshdesk differiscono di %Ln secondo, il che non fa danno.</numerusform>
            <numerusform>L’orologio di questo computer e quello di Freshdesk differiscono di %Ln secondi, il che non fa danno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has calls left.</source>
        <translation>All’account restano chiamate.</translation>
    </message>
    <message>
        <source>The account allows %1 calls a minute.</source>
        <translation>L’account consente %1 chiamate al minuto.</translation>
    </message>
    <message>
        <source>Of %1 calls a minute, %2 are left.</source>
        <translation>Di %1 chiamate al minuto ne restano %2.</translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>Altri, o un altro Deskbridge, ne hanno usate %Ln in questo minuto.</numerusform>
            <numerusform>Altri, o un altro Deskbridge, ne hanno usate %Ln in questo minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s version is known.</source>
        <translation>La versione del programma è nota.</translation>
    </message>
    <message>
        <source>Deskbridge %1, with Qt %2, on %3.</source>
        <translation>Deskbridge %1, con Qt %2, su %3.</translation>
    </message>
    <message>
        <source>The network knows %1.</source>
        <translation>La rete conosce %1.</translation>
    </message>
    <message>
        <source>The network knows the account’s name.</source>
        <translation>La rete conosce il nome dell’account.</translation>
    </message>
    <message>
        <source>The API key belongs to the same user with the same rights as before.</source>
        <translation>La chiave API appartiene allo stesso utente con gli stessi diritti di prima.</translation>
    </message>
    <message>
        <source>Conversations can be read.</source>
        <translation>Le conversazioni si possono leggere.</translation>
    </message>
    <message>
        <source>Archived tickets can be read one by one.</source>
        <translation>I ticket archiviati si possono leggere uno per uno.</translation>
    </message>
    <message>
        <source>The last complete import ended at %1.</source>
        <translation>L’ultima importazione completa è terminata alle %1.</translation>
    </message>
    <message>
        <source>The import is up to date.</source>
        <translation>L’importazione è aggiornata.</translation>
    </message>
    <message>
        <source>What was imported is complete.</source>
        <translation>Ciò che è stato importato è completo.</translation>
    </message>
    <message>
        <source>The event receiver listens.</source>
        <translation>Il ricevitore di eventi è in ascolto.</translation>
    </message>
    <message>
        <source>The app uses its key (…%1), last at %2.</source>
        <translation>L’app usa la sua chiave (…%1), l’ultima volta alle %2.</translation>
    </message>
    <message>
        <source>The app’s key is valid.</source>
        <translation>La chiave dell’app è valida.</translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app announced %2.</source>
        <translation>Di %1 contatti delle ultime 24 ore l’app ne ha annunciati %2.</translation>
    </message>
    <message>
        <source>The app’s events arrive.</source>
        <translation>Gli eventi dell’app arrivano.</translation>
    </message>
    <message>
        <source>The keychain gives the API key.</source>
        <translation>Il portachiavi dà la chiave API.</translation>
    </message>
    <message>
        <source>The database is whole (%1 MB).</source>
        <translation>Il database è integro (%1 MB).</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>Il database è integro.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is kept.</source>
        <translation>Dove stanno i dati ci sono %1 MB liberi.</translation>
    </message>
    <message>
        <source>There is room for the data.</source>
        <translation>C’è spazio per i dati.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk has expired (%1), or this computer’s clock is wrong.</source>
        <translation>Il certificato che risponde per Freshdesk è scaduto (%1), o l’orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not valid yet by this computer’s clock.</source>
        <translation>Il certificato che risponde per Freshdesk non è ancora valido secondo l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The certificate that answers was made for another name.</source>
        <translation>Il certificato che risponde è stato fatto per un altro nome.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk comes from %1, which this computer does not trust.</source>
        <translation>Il certificato che risponde per Freshdesk viene da %1, di cui questo computer non si fida.</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>un’autorità sconosciuta</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not accepted.</source>
        <translation>Il certificato che risponde per Freshdesk non è accettato.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>L’app usa una chiave terminata (…%1): rifiutata %Ln volta da %2.</numerusform>
            <numerusform>L’app usa una chiave terminata (…%1): rifiutata %Ln volte da %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key now belongs to another user than when it was last looked at.</source>
        <translation>La chiave API appartiene ora a un utente diverso dall’ultimo esame.</translation>
    </message>
    <message>
        <source>The role of the API key’s user has changed since it was last looked at.</source>
        <translation>Il ruolo dell’utente della chiave API è cambiato dall’ultimo esame.</translation>
    </message>
    <message>
        <source>The tickets that the API key’s user sees have changed since the last look.</source>
        <translation>I ticket che l’utente della chiave API vede sono cambiati dall’ultimo esame.</translation>
    </message>
    <message>
        <source>Whether the API key’s user is an occasional agent has changed since the last look.</source>
        <translation>Che l’utente della chiave API sia o no un agente occasionale è cambiato dall’ultimo esame.</translation>
    </message>
    <message>
        <source>The API key’s user or plan has changed since it was last looked at.</source>
        <translation>L’utente della chiave API o il piano è cambiato dall’ultimo esame.</translation>
    </message>
    <message>
        <source>Not checked, because the proxy looks names up.</source>
        <translation>Non controllato, perché è il proxy a risolvere i nomi.</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connections.</source>
        <translation>Il proxy %1 non accetta collegamenti.</translation>
    </message>
    <message>
        <source>Not checked, because a sandbox on this computer is spoken to without encryption.</source>
        <translation>Non controllato, perché con un account di prova su questo computer si parla senza cifratura.</translation>
    </message>
    <message>
        <source>The secure connection is trusted; Freshdesk’s certificate ends at %1.</source>
        <translation>Il collegamento sicuro è attendibile; il certificato di Freshdesk termina il %1.</translation>
    </message>
    <message>
        <source>Not checked, because Freshdesk gave no answer to look at.</source>
        <translation>Non controllato, perché Freshdesk non ha dato alcuna risposta da esaminare.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>L’orologio di questo computer è avanti di %Ln secondo rispetto a quello di Freshdesk.</numerusform>
            <numerusform>L’orologio di questo computer è avanti di %Ln secondi rispetto a quello di Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>L’orologio di questo computer è indietro di %Ln secondo rispetto a quello di Freshdesk.</numerusform>
            <numerusform>L’orologio di questo computer è indietro di %Ln secondi rispetto a quello di Freshdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because the key’s user was not looked at before.</source>
        <translation>Non confrontato, perché l’utente della chiave non era stato esaminato prima.</translation>
    </message>
    <message>
        <source>Freshdesk tells no limit of calls for this account.</source>
        <translation>Freshdesk non indica alcun limite di chiamate per questo account.</translation>
    </message>
    <message>
        <source>Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.</source>
        <translation>Altri, o un altro Deskbridge, hanno usato %1 delle %2 chiamate al minuto dell’account.</translation>
    </message>
    <message>
        <source>The account’s calls of this minute are used up.</source>
        <translation>Le chiamate dell’account per questo minuto sono esaurite.</translation>
    </message>
    <message>
        <source>Not checked, because no customer has replied to the tickets at hand.</source>
        <translation>Non controllato, perché nessun cliente ha risposto ai ticket a disposizione.</translation>
    </message>
    <message>
        <source>The account’s plan has no archive, so no ticket is hidden in one.</source>
        <translation>Il piano dell’account non ha archivio, quindi nessun ticket vi è nascosto.</translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Nulla è stato ancora importato per intero.</translation>
    </message>
    <message>
        <source>Not checked, because the integration is paused.</source>
        <translation>Non controllato, perché l’integrazione è in pausa.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>È in corso un’importazione.</translation>
    </message>
    <message>
        <source>No import has been completed since %1.</source>
        <translation>Nessuna importazione è stata completata da %1.</translation>
    </message>
    <message>
        <source>The last import failed. %1</source>
        <translation>L’ultima importazione non è riuscita. %1</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk’s own count yet.</source>
        <translation>Non ancora confrontato con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk’s own count.</source>
        <translation>I giorni più recenti non si possono confrontare con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Il %1 Freshdesk conta %2 ticket, qui ce ne sono %3.</translation>
    </message>
    <message>
        <source>Not visible here, because injixo receives the app’s events.</source>
        <translation>Non visibile qui, perché è injixo a ricevere gli eventi dell’app.</translation>
    </message>
    <message>
        <source>Not checked, because the app is not set up.</source>
        <translation>Non controllato, perché l’app non è configurata.</translation>
    </message>
    <message>
        <source>Not known here: the program that receives the events would know.</source>
        <translation>Qui non si sa: lo saprebbe il programma che riceve gli eventi.</translation>
    </message>
    <message>
        <source>Not checked, because the app has not used its key yet.</source>
        <translation>Non controllato, perché l’app non ha ancora usato la sua chiave.</translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nulla è in ascolto degli eventi dell’app.</translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Un’app presenta una chiave API injixo con un errore di battitura, %Ln volta da %1.</numerusform>
            <numerusform>Un’app presenta una chiave API injixo con un errore di battitura, %Ln volte da %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Un’app presenta una chiave API injixo mai emessa qui, %Ln volta da %1.</numerusform>
            <numerusform>Un’app presenta una chiave API injixo mai emessa qui, %Ln volte da %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>L’app tace anche se Freshdesk è attivo: %Ln contatto da %1 non è stato annunciato.</numerusform>
            <numerusform>L’app tace anche se Freshdesk è attivo: %Ln contatti da %1 non sono stati annunciati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app did not announce %2.</source>
        <translation>Di %1 contatti delle ultime 24 ore l’app non ne ha annunciati %2.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Il database è danneggiato.</translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>Il database è integro fin dove c’è stato tempo di guardare; %Ln tabella è stata tralasciata.</numerusform>
            <numerusform>Il database è integro fin dove c’è stato tempo di guardare; %Ln tabelle sono state tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk that holds the data is full: %1 MB are free.</source>
        <translation>Il disco che contiene i dati è pieno: %1 MB liberi.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where the data is kept.</source>
        <translation>Dove stanno i dati ci sono solo %1 MB liberi.</translation>
    </message>
    <message>
        <source>Enter this integration’s own key in the app; each account’s app has its own.</source>
        <translation>Inserisci nell’app la chiave di questa integrazione; l’app di ogni account ha la propria.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>L’app usa la chiave API injixo di un’altra integrazione, %1 (…%2): rifiutata una volta da %3.</numerusform>
            <numerusform>L’app usa la chiave API injixo di un’altra integrazione, %1 (…%2): rifiutata %Ln volte da %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Operational</source>
        <comment>verdict</comment>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Catching up</source>
        <comment>verdict</comment>
        <translation>In recupero</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>verdict</comment>
        <translation>Ridotto</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>verdict</comment>
        <translation>Azione richiesta</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>verdict</comment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Events from the app</source>
        <translation>Eventi dell’app</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Chiave API injixo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completezza</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Limite dell’account</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importa ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continua la configurazione…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key…</source>
        <translation>Sostituisci la chiave API Freshdesk…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <comment>an injixo API key</comment>
        <translation>Ripara…</translation>
    </message>
    <message>
        <source>Install the app…</source>
        <translation>Installa l’app…</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Esegui i controlli</translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Rileggi questo giorno</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Apri le impostazioni…</translation>
    </message>
    <message>
        <source>Data is flowing.</source>
        <translation>I dati scorrono.</translation>
    </message>
    <message>
        <source>Freshdesk does not accept the API key any more.</source>
        <translation>Freshdesk non accetta più la chiave API.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is no longer Account Administrator.</source>
        <translation>Il proprietario della chiave API non è più Account Administrator.</translation>
    </message>
    <message>
        <source>Roles and plan cannot be read any more, and the connection can end at any time.</source>
        <translation>Ruoli e piano non si possono più leggere, e il collegamento può finire in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Give the agent the role back in Freshdesk, or use an Account Administrator&apos;s key.</source>
        <translation>Restituisci il ruolo all’agente in Freshdesk, o usa la chiave di un Account Administrator.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner no longer sees all tickets.</source>
        <translation>Il proprietario della chiave API non vede più tutti i ticket.</translation>
    </message>
    <message>
        <source>Tickets of other groups are missing from the queues without an error.</source>
        <translation>I ticket di altri gruppi mancano dalle code senza alcun errore.</translation>
    </message>
    <message>
        <source>Set the agent&apos;s ticket scope to global access in Freshdesk, or use another key.</source>
        <translation>Imposta per l’agente l’accesso globale ai ticket in Freshdesk, o usa un’altra chiave.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is now an occasional agent.</source>
        <translation>Il proprietario della chiave API è ora un agente occasionale.</translation>
    </message>
    <message>
        <source>Without a day pass the key stops working.</source>
        <translation>Senza un pass giornaliero la chiave smette di funzionare.</translation>
    </message>
    <message>
        <source>Make the agent a full-time agent in Freshdesk, or use another key.</source>
        <translation>Rendi l’agente un agente a tempo pieno in Freshdesk, o usa un’altra chiave.</translation>
    </message>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La chiave API Freshdesk ha %Ln giorno.</numerusform>
            <numerusform>La chiave API Freshdesk ha %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>Funziona; il promemoria è impostato su %Ln giorno.</numerusform>
            <numerusform>Funziona; il promemoria è impostato su %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it when it suits you.</source>
        <translation>Sostituiscila quando ti è comodo.</translation>
    </message>
    <message>
        <source>There is no injixo API key yet.</source>
        <translation>Non c’è ancora una chiave API injixo.</translation>
    </message>
    <message>
        <source>Continue the set-up to generate or enter one.</source>
        <translation>Continua la configurazione per generarne o inserirne una.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced; the former one, ending in %1, still works.</source>
        <translation>La chiave API injixo è in sostituzione; quella precedente, che termina con %1, funziona ancora.</translation>
    </message>
    <message>
        <source>Enter the new key in the app, then end the former one.</source>
        <translation>Inserisci la nuova chiave nell’app, poi termina quella precedente.</translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La chiave API injixo ha %Ln giorno.</numerusform>
            <numerusform>La chiave API injixo ha %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>Ha %Ln giorno.</numerusform>
            <numerusform>Ha %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Nulla è stato ancora importato per intero.</translation>
    </message>
    <message>
        <source>The source queues are empty or show a part only.</source>
        <translation>Le code di origine sono vuote o ne mostrano solo una parte.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Avvia l’importazione.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>La prima importazione è in corso.</translation>
    </message>
    <message>
        <source>The source queues show a part only until it is done.</source>
        <translation>Le code di origine ne mostrano solo una parte finché non è finita.</translation>
    </message>
    <message>
        <source>The last complete import was at %1.</source>
        <translation>L’ultima importazione completa è stata alle %1.</translation>
    </message>
    <message>
        <source>Contacts since then are not in the queues yet.</source>
        <translation>I contatti arrivati da allora non sono ancora nelle code.</translation>
    </message>
    <message>
        <source>Import now; if that fails, run the checks.</source>
        <translation>Importa ora; se non riesce, esegui i controlli.</translation>
    </message>
    <message>
        <source>Imports fail since %1.</source>
        <translation>Le importazioni non riescono da %1.</translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached since %1.</source>
        <translation>Freshdesk non è raggiungibile da %1.</translation>
    </message>
    <message>
        <source>Last complete import at %1.</source>
        <translation>Ultima importazione completa alle %1.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events; they cannot be seen from here.</source>
        <translation>injixo riceve gli eventi dell’app; da qui non si vedono.</translation>
    </message>
    <message>
        <source>The verdict is built from the import alone.</source>
        <translation>Il verdetto si basa sulla sola importazione.</translation>
    </message>
    <message>
        <source>The app is not set up.</source>
        <translation>L’app non è configurata.</translation>
    </message>
    <message>
        <source>Imports find every contact by themselves, some minutes later.</source>
        <translation>Le importazioni trovano ogni contatto da sole, alcuni minuti più tardi.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continua la configurazione se injixo ha bisogno dei contatti subito.</translation>
    </message>
    <message>
        <source>No event, and nothing to announce: Freshdesk is quiet.</source>
        <translation>Nessun evento e nulla da annunciare: Freshdesk è tranquillo.</translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>L’app tace anche se Freshdesk è attivo: %Ln contatto da %1 non è stato annunciato.</numerusform>
            <numerusform>L’app tace anche se Freshdesk è attivo: %Ln contatti da %1 non sono stati annunciati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports still find every contact, some minutes later.</source>
        <translation>Le importazioni trovano comunque ogni contatto, alcuni minuti più tardi.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled, and run the checks.</source>
        <translation>Controlla in Freshdesk che l’app sia attivata, ed esegui i controlli.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key that has ended (…%1), since %2.</source>
        <translation>L’app usa una chiave API injixo terminata (…%1), da %2.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key (…%1) that was ended on %2.</source>
        <translation>L’app usa una chiave API injixo (…%1) terminata il %2.</translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>Nessuno dei suoi eventi è accettato (%Ln rifiutato).</numerusform>
            <numerusform>Nessuno dei suoi eventi è accettato (%Ln rifiutati).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Inserisci la chiave attuale nell’app, o generane una nuova.</translation>
    </message>
    <message>
        <source>The event receiver is not listening.</source>
        <translation>Il ricevitore di eventi non è in ascolto.</translation>
    </message>
    <message>
        <source>Events arrive.</source>
        <translation>Gli eventi arrivano.</translation>
    </message>
    <message>
        <source>Last event at %1; %2 of %3 contacts of the last 24 hours announced.</source>
        <translation>Ultimo evento alle %1; %2 di %3 contatti delle ultime 24 ore annunciati.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Il %1 Freshdesk conta %2 ticket, qui ce ne sono %3.</translation>
    </message>
    <message>
        <source>That day&apos;s numbers are not complete.</source>
        <translation>I numeri di quel giorno non sono completi.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Rileggi quel giorno.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk&apos;s own count.</source>
        <translation>I giorni più recenti non si possono confrontare con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>Others use %1 of the account&apos;s %2 calls a minute.</source>
        <translation>Altri usano %1 delle %2 chiamate al minuto dell’account.</translation>
    </message>
    <message>
        <source>Imports wait for them.</source>
        <translation>Le importazioni li attendono.</translation>
    </message>
    <message>
        <source>Change the reserve if imports are too slow.</source>
        <translation>Cambia la riserva se le importazioni sono troppo lente.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Sconosciuto.</translation>
    </message>
    <message>
        <source>%1 calls a minute.</source>
        <translation>%1 chiamate al minuto.</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk&apos;s own count yet.</source>
        <translation>Non ancora confrontato con il conteggio di Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing is imported until it is resumed.</source>
        <translation>Non si importa nulla finché non viene ripresa.</translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>Il promemoria arriva tra %Ln giorno.</numerusform>
            <numerusform>Il promemoria arriva tra %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app has not used its key yet.</source>
        <translation>L’app non ha ancora usato la sua chiave.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver&apos;s address and key.</source>
        <translation>Installa l’app in Freshdesk con l’indirizzo del ricevitore e la chiave.</translation>
    </message>
    <message>
        <source>The app keeps its events and sends them later; imports find the contacts until then.</source>
        <translation>L’app conserva i suoi eventi e li invia più tardi; fino ad allora le importazioni trovano i contatti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln giorno non si può provare, perché i ticket di quell’età possono essere archiviati, o lo storico comincia all’interno del giorno.</numerusform>
            <numerusform>%Ln giorni non si possono provare, perché i ticket di quell’età possono essere archiviati, o lo storico comincia all’interno del giorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>I numeri di %Ln giorno non sono completi.</numerusform>
            <numerusform>I numeri di %Ln giorni non sono completi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls a minute are used.</source>
        <translation>%1 di %2 chiamate al minuto usate.</translation>
    </message>
    <message>
        <source>Nothing is missing by that: tickets were deleted or archived since they were read. But the day cannot be proved.</source>
        <translation>Per questo non manca nulla: dei ticket sono stati eliminati o archiviati dopo la lettura. Ma il giorno non si può provare.</translation>
    </message>
    <message>
        <source>Read that day again to learn which ones.</source>
        <translation>Rileggi quel giorno per sapere quali.</translation>
    </message>
    <message>
        <source>Tickets as old as those of %1 may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>I ticket vecchi come quelli del %1 possono essere archiviati, e Freshdesk non li elenca né li conta.</translation>
    </message>
    <message>
        <source>Reading the archive can prove those days.</source>
        <translation>Leggere l’archivio può provare quei giorni.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>Lo storico comincia all’interno del %1, e Freshdesk conta solo giorni interi.</translation>
    </message>
    <message>
        <source>The days after it are compared once they are over.</source>
        <translation>I giorni successivi si confrontano una volta finiti.</translation>
    </message>
    <message>
        <source>The app is using the injixo API key of another integration, %1 (…%2), since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>L’app usa la chiave API injixo di un’altra integrazione, %1 (…%2), da %3.</translation>
    </message>
    <message>
        <source>Enter this integration&apos;s own key in the app.</source>
        <translation>Inserisci nell’app la chiave di questa integrazione.</translation>
    </message>
    <message>
        <source>Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them runs, another program uses its port: end that one, or choose another port.</source>
        <translation>Tieni aperto Deskbridge o esegui «deskbridgectl hub» come servizio. Se uno dei due è in funzione, un altro programma usa la sua porta: chiudi quello o scegli un’altra porta.</translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets.</source>
        <translation>Del secondo %1 l’elenco di Freshdesk non mostra tutti i ticket.</translation>
    </message>
    <message>
        <source>Some tickets that changed in that second may be missing.</source>
        <translation>Potrebbero mancare alcuni ticket modificati in quel secondo.</translation>
    </message>
    <message>
        <source>Import now: that second is read once more. Comparing with Freshdesk&apos;s own count finds the days that lack tickets.</source>
        <translation>Importa ora: quel secondo viene letto di nuovo. Il confronto con il conteggio di Freshdesk trova i giorni a cui mancano ticket.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>Le conversazioni di %Ln ticket sono arrivate illeggibili.</numerusform>
            <numerusform>Le conversazioni di %Ln ticket sono arrivate illeggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their replies are not in the queues yet.</source>
        <translation>Le loro risposte non sono ancora nelle code.</translation>
    </message>
    <message>
        <source>They are asked for again every day, and when you import now.</source>
        <translation>Vengono richieste di nuovo ogni giorno e quando si importa ora.</translation>
    </message>
    <message>
        <source>Every injixo API key has been ended, so nothing the app sends is accepted.</source>
        <translation>Tutte le chiavi API injixo sono terminate, quindi nulla di ciò che l’app invia viene accettato.</translation>
    </message>
    <message>
        <source>Generate a new one and enter it in the app.</source>
        <translation>Generane una nuova e inseriscila nell’app.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <comment>the age of a key</comment>
        <translation>Da oggi.</translation>
    </message>
    <message>
        <source>No injixo API key is valid.</source>
        <translation>Nessuna chiave API injixo è valida.</translation>
    </message>
    <message>
        <source>Generate one and enter it in the app.</source>
        <translation>Generane una e inseriscila nell’app.</translation>
    </message>
</context>
<context>
    <name>HubArguments</name>
    <message>
        <source>--tls-cert and --tls-key go together: the certificate and its key.</source>
        <translation>--tls-cert e --tls-key vanno insieme: il certificato e la sua chiave.</translation>
    </message>
    <message>
        <source>--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert and --tls-key.</source>
        <translation>--behind-proxy dice che un proxy parla HTTPS, quindi va senza --tls-cert e --tls-key.</translation>
    </message>
    <message>
        <source>Keys would be readable on the way to this address. Give a certificate with --tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it speaks HTTPS.</source>
        <translation>Sulla via di questo indirizzo le chiavi sarebbero leggibili. Dai un certificato con --tls-cert, o indica --behind-proxy se un proxy davanti parla HTTPS.</translation>
    </message>
    <message>
        <source>--on-change takes a command.</source>
        <translation>--on-change richiede un comando.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8437 or [::1]:8437.</source>
        <translation>--listen richiede un indirizzo e una porta, ad esempio 127.0.0.1:8437 o [::1]:8437.</translation>
    </message>
</context>
<context>
    <name>KeyInspectionText</name>
    <message>
        <source>a deleted integration</source>
        <translation>un’integrazione eliminata</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1. It is valid, and was generated on %2.</source>
        <translation>Questa è la chiave API injixo di %1. È valida ed è stata generata il %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced and ends on %3. It was generated on %2.</source>
        <translation>Questa è la precedente chiave API injixo di %1. È ancora valida, ma è in sostituzione e termina il %3. È stata generata il %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced. It was generated on %2.</source>
        <translation>Questa è la precedente chiave API injixo di %1. È ancora valida, ma è in sostituzione. È stata generata il %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that ended on %3; the app is refused with it. It was generated on %2.</source>
        <translation>Questa è una chiave API injixo di %1 terminata il %3; con essa l’app viene rifiutata. È stata generata il %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that has ended; the app is refused with it. It was generated on %2.</source>
        <translation>Questa è una chiave API injixo di %1 terminata; con essa l’app viene rifiutata. È stata generata il %2.</translation>
    </message>
    <message>
        <source>This begins like an injixo API key from Deskbridge, but a character is wrong, missing or too many.</source>
        <translation>Comincia come una chiave API injixo di Deskbridge, ma un carattere è sbagliato, manca o è di troppo.</translation>
    </message>
    <message>
        <source>This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a key that was generated in injixo.</source>
        <translation>Questa non è una chiave API injixo di Deskbridge. Può essere una chiave API Freshdesk, o una chiave generata in injixo.</translation>
    </message>
    <message>
        <source>This is a whole injixo API key, but it was not issued in this data folder.</source>
        <translation>Questa è una chiave API injixo intera, ma non è stata emessa in questa cartella dei dati.</translation>
    </message>
    <message>
        <source>It was last used on %1.</source>
        <translation>È stata usata l’ultima volta il %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Non è mai stata usata.</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1 that was generated in injixo and pasted here on %2. Whether it is still valid only injixo knows.</source>
        <translation>È la chiave API injixo di %1, generata in injixo e incollata qui il %2. Solo injixo sa se è ancora valida.</translation>
    </message>
    <message>
        <source>This is the Freshdesk API key of %1, stored here on %2.</source>
        <translation>È la chiave API Freshdesk di %1, salvata qui il %2.</translation>
    </message>
    <message>
        <source>The last complete import with it ended on %1.</source>
        <comment>with a key</comment>
        <translation>L’ultima importazione completa con questa chiave è terminata il %1.</translation>
    </message>
    <message>
        <source>No import with it is complete yet.</source>
        <comment>with a key</comment>
        <translation>Nessuna importazione con questa chiave è ancora completa.</translation>
    </message>
    <message>
        <source>That is another integration than this one, which needs a key of its own.</source>
        <translation>È un’integrazione diversa da questa, che ha bisogno di una chiave propria.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Il risultato non si è potuto scrivere sullo standard output.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Deskbridge receives the app&apos;s events at %1.</source>
        <translation>Deskbridge riceve gli eventi dell’app su %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls by HTTPS on port 443: that address has to lead here from the internet.</source>
        <translation>Freshdesk chiama via HTTPS sulla porta 443: quell’indirizzo deve portare qui da internet.</translation>
    </message>
    <message>
        <source>Only this computer reaches that address. Freshdesk calls from the internet, by HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to here. On a server, “deskbridgectl hub” does the same without a window.</source>
        <translation>Solo questo computer raggiunge quell’indirizzo. Freshdesk chiama da internet, via HTTPS sulla porta 443: un proxy inverso con un certificato deve passare qui le sue chiamate. Su un server «deskbridgectl hub» fa lo stesso senza finestra.</translation>
    </message>
    <message>
        <source>Another program uses port %1, so no events are received here.</source>
        <translation>Un altro programma usa la porta %1, quindi qui non si ricevono eventi.</translation>
    </message>
    <message>
        <source>End the other program or choose another port. Deskbridge keeps trying.</source>
        <translation>Chiudi l’altro programma o scegli un’altra porta. Deskbridge continua a provare.</translation>
    </message>
    <message>
        <source>No events are received: this computer does not let Deskbridge listen at %1.</source>
        <translation>Non si ricevono eventi: questo computer non lascia che Deskbridge ascolti su %1.</translation>
    </message>
    <message>
        <source>Choose another port. Deskbridge keeps trying.</source>
        <translation>Scegli un’altra porta. Deskbridge continua a provare.</translation>
    </message>
    <message>
        <source>No events are received: at %1 they would come unprotected.</source>
        <translation>Non si ricevono eventi: su %1 arriverebbero senza protezione.</translation>
    </message>
    <message>
        <source>An address of the network needs a certificate, or a proxy in front of it.</source>
        <translation>Un indirizzo della rete ha bisogno di un certificato, o di un proxy davanti.</translation>
    </message>
    <message>
        <source>No events are received: the receiver&apos;s certificate cannot be used.</source>
        <translation>Non si ricevono eventi: il certificato del ricevitore non si può usare.</translation>
    </message>
    <message>
        <source>Certificate and key have to be PEM files that belong together, the key without a password.</source>
        <translation>Certificato e chiave devono essere file PEM che vanno insieme, la chiave senza password.</translation>
    </message>
    <message>
        <source>No events are received: they cannot be stored.</source>
        <translation>Non si ricevono eventi: non si possono salvare.</translation>
    </message>
    <message>
        <source>Look at the disk and the data folder. Deskbridge keeps trying.</source>
        <translation>Guarda il disco e la cartella dei dati. Deskbridge continua a provare.</translation>
    </message>
    <message>
        <source>No receiver runs in this program.</source>
        <translation>In questo programma non è in funzione alcun ricevitore.</translation>
    </message>
    <message>
        <source>A hub that works on the same data folder may receive the app&apos;s events.</source>
        <translation>Un hub che lavora sulla stessa cartella dei dati può ricevere gli eventi dell’app.</translation>
    </message>
    <message>
        <source>Waiting for the app…</source>
        <translation>In attesa dell’app…</translation>
    </message>
    <message>
        <source>Key verified at %1 · waiting for the first event</source>
        <translation>Chiave verificata alle %1 · in attesa del primo evento</translation>
    </message>
    <message>
        <source>Key verified at %1 · first event at %2</source>
        <translation>Chiave verificata alle %1 · primo evento alle %2</translation>
    </message>
    <message>
        <source>Enter the key that was generated for this integration in the app.</source>
        <translation>Inserisci nell’app la chiave che è stata generata per questa integrazione.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key has ended.</source>
        <translation>Un tentativo alle %1 è stato rifiutato: la sua chiave è terminata.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: a character of its key is wrong.</source>
        <translation>Un tentativo alle %1 è stato rifiutato: un carattere della sua chiave è sbagliato.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: what it showed is no injixo API key.</source>
        <translation>Un tentativo alle %1 è stato rifiutato: ciò che ha mostrato non è una chiave API injixo.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key was not generated here.</source>
        <translation>Un tentativo alle %1 è stato rifiutato: la sua chiave non è stata generata qui.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key is that of another integration, %2.</source>
        <translation>Un tentativo alle %1 è stato rifiutato: la sua chiave è quella di un’altra integrazione, %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation>Configurazione non finita</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a key</comment>
        <translation>Valida</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <comment>state of a key</comment>
        <translation>In sostituzione</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a key</comment>
        <translation>Terminata</translation>
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
        <translation>Contato: un nuovo ticket.</translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation>Contato: la risposta del cliente.</translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation>Contato come sconosciuto: il ticket era già eliminato o spam quando questo messaggio è stato visto per la prima volta.</translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation>Non contato: la risposta dell’agente stesso.</translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation>Non contato: una nota.</translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation>Non contato: il ticket è stato inoltrato a qualcun altro.</translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation>Non contato: un messaggio privato, che non è del cliente.</translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation>Non contato: la risposta a un sondaggio di soddisfazione.</translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation>Non contato: ripete il messaggio iniziale della chat, che il ticket già rappresenta (supposizione).</translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation>Non contato: precedente all’inizio dello storico scelto per questa integrazione.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Importazione iniziale</translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Importazione continua</translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Ricerca di ticket eliminati e spam</translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Evento dell’app</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Ticket archiviati</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>nobody yet: the app is not set up</source>
        <translation>ancora nessuno: l’app non è configurata</translation>
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
        <translation>Nessun controllo è fallito o ha avvisato.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing that Deskbridge knows of.</source>
        <translation>Nulla che Deskbridge sappia.</translation>
    </message>
    <message>
        <source>Freshdesk integration with injixo: what is known</source>
        <translation>Integrazione Freshdesk con injixo: ciò che si sa</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integrazione: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Alla data: %1</translation>
    </message>
    <message>
        <source>Since when: %1 since %2</source>
        <translation>Da quando: %1 da %2</translation>
    </message>
    <message>
        <source>Since when: %1</source>
        <translation>Da quando: %1</translation>
    </message>
    <message>
        <source>Which error: %1 %2</source>
        <translation>Quale errore: %1 %2</translation>
    </message>
    <message>
        <source>Last complete import: %1</source>
        <translation>Ultima importazione completa: %1</translation>
    </message>
    <message>
        <source>Receives the app’s events: %1</source>
        <translation>Riceve gli eventi dell’app: %1</translation>
    </message>
    <message>
        <source>How many source queues: %1, from %2 Freshdesk groups</source>
        <translation>Quante code di origine: %1, da %2 gruppi Freshdesk</translation>
    </message>
    <message>
        <source>How many users: fill in by hand; Deskbridge does not know injixo’s users</source>
        <translation>Quanti utenti: da completare a mano; Deskbridge non conosce gli utenti di injixo</translation>
    </message>
    <message>
        <source>Deskbridge %1, Qt %2, %3</source>
        <translation>Deskbridge %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>What the checks found:</source>
        <translation>Che cosa hanno trovato i controlli:</translation>
    </message>
    <message>
        <source>What changed recently:</source>
        <translation>Che cosa è cambiato di recente:</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>C’è già un file con questo nome.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Scegli un altro nome, o prima rimuovi il file.</translation>
    </message>
    <message>
        <source>The folder for the file does not exist.</source>
        <translation>La cartella del file non esiste.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Creala, o scegli un altro posto.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Lì il file non si può scrivere.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Scegli un posto in cui puoi scrivere.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>Il disco non ha spazio per il file.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Fai spazio, o scegli un altro disco.</translation>
    </message>
</context>
<context>
    <name>deskbridge::AboutBox</name>
    <message>
        <source>About Deskbridge</source>
        <translation>Informazioni su Deskbridge</translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation>Collega un account Freshdesk alla gestione del personale injixo.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation>Concesso con licenza Apache 2.0. Freshdesk e injixo sono nomi dei rispettivi proprietari.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the activity by any of its words</source>
        <translation>Filtra l’attività per una qualsiasi delle sue parole</translation>
    </message>
    <message>
        <source>All integrations and Deskbridge itself</source>
        <translation>Tutte le integrazioni e Deskbridge stesso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Copia le righe scelte, o tutte quelle mostrate</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>Here will be what happens and who did it: imports that end or fail, keys that are made, replaced or revoked, changes of the status and of the settings.</source>
        <translation>Qui comparirà ciò che succede e chi l’ha fatto: importazioni finite o non riuscite, chiavi create, sostituite o revocate, cambiamenti dello stato e delle impostazioni.</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Nessuna riga corrisponde al filtro</translation>
    </message>
    <message>
        <source>The filter looks at the lines that are shown so far.</source>
        <translation>Il filtro guarda le righe mostrate finora.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostra precedenti</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Gli orari sono in %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as a CSV file</source>
        <translation>Salva le righe mostrate come file CSV</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Il file non si è potuto scrivere.</translation>
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
        <translation>Prima importazione completata. Ticket letti: %1, contatti contati: %2</translation>
    </message>
    <message>
        <source>Import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Importazione completata. Ticket letti: %1, contatti contati: %2</translation>
    </message>
    <message>
        <source>First import stopped before its end. Tickets read: %1</source>
        <translation>Prima importazione fermata prima della fine. Ticket letti: %1</translation>
    </message>
    <message>
        <source>Import stopped before its end. Tickets read: %1</source>
        <translation>Importazione fermata prima della fine. Ticket letti: %1</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Importazione non riuscita: %1</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Importazione non riuscita</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked</source>
        <translation>Chiave API injixo …%1 revocata</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked; last used %2</source>
        <translation>Chiave API injixo …%1 revocata; ultimo uso %2</translation>
    </message>
    <message>
        <source>Freshdesk API key replaced by …%1</source>
        <translation>Chiave API Freshdesk sostituita da …%1</translation>
    </message>
    <message>
        <source>Freshdesk API key …%1 replaced by …%2</source>
        <translation>Chiave API Freshdesk …%1 sostituita da …%2</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key has another role</source>
        <translation>Il proprietario della chiave API Freshdesk ha un altro ruolo</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key sees another part of the tickets</source>
        <translation>Il proprietario della chiave API Freshdesk vede un’altra parte dei ticket</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key is no longer, or is now, an occasional agent</source>
        <translation>Il proprietario della chiave API Freshdesk non è più, o è ora, un agente occasionale</translation>
    </message>
    <message>
        <source>The Freshdesk API key belongs to another agent</source>
        <translation>La chiave API Freshdesk appartiene a un altro agente</translation>
    </message>
    <message>
        <source>Checks run: all passed</source>
        <translation>Controlli eseguiti: tutti superati</translation>
    </message>
    <message>
        <source>Checks run: passed with warnings</source>
        <translation>Controlli eseguiti: superati con avvisi</translation>
    </message>
    <message>
        <source>Checks run: something is wrong</source>
        <translation>Controlli eseguiti: qualcosa non va</translation>
    </message>
    <message>
        <source>Checks run</source>
        <translation>Controlli eseguiti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a setting</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Setting “%1” changed from %2 to %3</source>
        <translation>Impostazione «%1» cambiata da %2 a %3</translation>
    </message>
    <message>
        <source>Minutes between imports</source>
        <translation>Minuti tra le importazioni</translation>
    </message>
    <message>
        <source>Share of the call limit left to others, in percent</source>
        <translation>Parte del limite di chiamate lasciata ad altri, in percentuale</translation>
    </message>
    <message>
        <source>Calls a minute at most</source>
        <translation>Chiamate al minuto al massimo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorità di certificazione propria</translation>
    </message>
    <message>
        <source>Days until a key&apos;s age is pointed out</source>
        <translation>Giorni prima di segnalare l’età di una chiave</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>who did something</comment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <comment>who did something</comment>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>the Freshworks app</source>
        <comment>who did something</comment>
        <translation>l’app Freshworks</translation>
    </message>
    <message>
        <source>Integration added for the Freshdesk account %1</source>
        <translation>Integrazione aggiunta per l’account Freshdesk %1</translation>
    </message>
    <message>
        <source>Integration deleted; its imported data was kept</source>
        <translation>Integrazione eliminata; i dati importati sono stati conservati</translation>
    </message>
    <message>
        <source>Integration deleted with its imported data</source>
        <translation>Integrazione eliminata con i dati importati</translation>
    </message>
    <message>
        <source>Integration paused</source>
        <translation>Integrazione messa in pausa</translation>
    </message>
    <message>
        <source>Integration resumed</source>
        <translation>Integrazione ripresa</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Configurazione finita</translation>
    </message>
    <message>
        <source>The app&apos;s events go to injixo from now on</source>
        <translation>Gli eventi dell’app vanno d’ora in poi a injixo</translation>
    </message>
    <message>
        <source>The app&apos;s events go to Deskbridge from now on</source>
        <translation>Gli eventi dell’app vanno d’ora in poi a Deskbridge</translation>
    </message>
    <message>
        <source>Group “%1” is now called “%2” in Freshdesk</source>
        <translation>Il gruppo «%1» ora si chiama «%2» in Freshdesk</translation>
    </message>
    <message>
        <source>New source queue: %1</source>
        <translation>Nuova coda di origine: %1</translation>
    </message>
    <message>
        <source>%1 read again. Contacts before: %2, now: %3</source>
        <translation>%1 riletto. Contatti prima: %2, ora: %3</translation>
    </message>
    <message>
        <source>Old tickets looked through. Found: %1, missing: %2</source>
        <translation>Vecchi ticket esaminati. Trovati: %1, mancanti: %2</translation>
    </message>
    <message>
        <source>Difference on %1. Tickets here: %2, in Freshdesk: %3</source>
        <translation>Differenza il %1. Ticket qui: %2, in Freshdesk: %3</translation>
    </message>
    <message>
        <source>injixo API key …%1 made</source>
        <translation>Chiave API injixo …%1 creata</translation>
    </message>
    <message>
        <source>injixo API key …%1 stored in the keychain</source>
        <translation>Chiave API injixo …%1 conservata nel portachiavi</translation>
    </message>
    <message>
        <source>injixo API key …%1 is valid until %2</source>
        <translation>Chiave API injixo …%1 valida fino al %2</translation>
    </message>
    <message>
        <source>injixo API key …%1 used for the first time</source>
        <translation>Chiave API injixo …%1 usata per la prima volta</translation>
    </message>
    <message>
        <source>Revoked injixo API key …%1 refused; it came from %2</source>
        <translation>Chiave API injixo revocata …%1 rifiutata; veniva da %2</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key begun</source>
        <translation>Sostituzione della chiave API Freshdesk iniziata</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun</source>
        <translation>Sostituzione della chiave API injixo iniziata</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key finished</source>
        <translation>Sostituzione della chiave API Freshdesk finita</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key finished</source>
        <translation>Sostituzione della chiave API injixo finita</translation>
    </message>
    <message>
        <source>The Freshworks app, version %1, checked its key</source>
        <translation>L’app Freshworks, versione %1, ha controllato la sua chiave</translation>
    </message>
    <message>
        <source>Status changed from “%1” to “%2”</source>
        <translation>Stato cambiato da «%1» a «%2»</translation>
    </message>
    <message>
        <source>Evidence pack saved</source>
        <translation>Pacchetto di prove salvato</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2</source>
        <translation>Ultimo intervallo in injixo indicato per %1: %2</translation>
    </message>
    <message>
        <source>Receiver of events started at %1</source>
        <translation>Ricevitore di eventi avviato su %1</translation>
    </message>
    <message>
        <source>Receiver of events stopped</source>
        <translation>Ricevitore di eventi fermato</translation>
    </message>
    <message>
        <source>Importing in the background started</source>
        <translation>Importazione in background avviata</translation>
    </message>
    <message>
        <source>Importing in the background stopped</source>
        <translation>Importazione in background fermata</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Che cosa conserva il registro</translation>
    </message>
    <message>
        <source>Port of the receiver of events</source>
        <translation>Porta del ricevitore di eventi</translation>
    </message>
    <message>
        <source>The Freshdesk account has another plan</source>
        <translation>L’account Freshdesk ha un altro piano</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because of its age</source>
        <translation>Sostituzione della chiave API injixo iniziata, per la sua età</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because somebody may have seen it</source>
        <translation>Sostituzione della chiave API injixo iniziata, perché qualcuno può averla vista</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because a colleague left</source>
        <translation>Sostituzione della chiave API injixo iniziata, perché un collega è andato via</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interval</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2 (%3)</source>
        <extracomment>%1 a source queue, %2 a time, %3 what that means</extracomment>
        <translation>Ultimo intervallo in injixo indicato per %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation>Chiave API Freshdesk (resta invisibile):</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation>Il controllo «%1» non è riuscito, quindi l’integrazione non viene salvata. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::AdvancedSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Impostazioni in un file</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>The file holds no key and no password. Importing one changes the settings at once and can be undone; the data folder, the password of the proxy and starting with the session stay as they are.</source>
        <translation>Il file non contiene chiavi né password. Importarne uno cambia subito le impostazioni e si può annullare; la cartella dei dati, la password del proxy e l’avvio con la sessione restano come sono.</translation>
    </message>
    <message>
        <source>Deskbridge settings (*.json)</source>
        <translation>Impostazioni di Deskbridge (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to the file.</source>
        <translation>Le impostazioni sono state scritte nel file.</translation>
    </message>
    <message>
        <source>The settings in the file are in force now.</source>
        <translation>Le impostazioni del file sono ora in vigore.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Le impostazioni non si sono potute leggere.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Il file non si è potuto scrivere: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Il file non si è potuto leggere: %1</translation>
    </message>
    <message>
        <source>Receiver of the app&apos;s events</source>
        <translation>Ricevitore degli eventi dell’app</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Where this program receives events on this computer: 1024 to 65535. What passes them on from outside has to know the new port.</source>
        <translation>Dove questo programma riceve gli eventi su questo computer: da 1024 a 65535. Ciò che li passa dall’esterno deve conoscere la nuova porta.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo avvisi</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Decisioni e avvisi</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Tutto, anche ogni richiesta</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Scrivi</translation>
    </message>
    <message>
        <source>The log holds no key and nothing of a customer, at any level; it is in the data folder, limited in size.</source>
        <translation>Il registro non contiene chiavi né nulla di un cliente, a nessun livello; è nella cartella dei dati, con dimensione limitata.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chiave API</translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation>La chiave di un Account Administrator di %1. Viene inviata solo a questo indirizzo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ArchiveDialog</name>
    <message>
        <source>Archived tickets: %1</source>
        <translation>Ticket archiviati: %1</translation>
    </message>
    <message>
        <source>Freshdesk archives tickets that were closed and untouched for 120 days. It lists and counts them nowhere; they can only be read one number at a time.</source>
        <translation>Freshdesk archivia i ticket chiusi e intatti da 120 giorni. Non li elenca né li conta da nessuna parte; si possono leggere solo numero per numero.</translation>
    </message>
    <message>
        <source>Asking Freshdesk whether there is an archive…</source>
        <translation>Domanda a Freshdesk se c’è un archivio…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Prosegui la lettura</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Leggi l’archivio</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Lettura dell’archivio…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the archive</comment>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation>Importazione in corso</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation>Azione richiesta</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation>Ultima importazione non riuscita</translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation>Non importata per intero</translation>
    </message>
</context>
<context>
    <name>deskbridge::BusNotices</name>
    <message>
        <source>Show status</source>
        <translation>Mostra lo stato</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>Il comando di --on-change ha impiegato più di %Ln secondo ed è stato terminato.</numerusform>
            <numerusform>Il comando di --on-change ha impiegato più di %Ln secondi ed è stato terminato.</numerusform>
        </translation>
    </message>
    <message>
        <source>More changes wait for the command of --on-change than can be kept; the oldest was left out.</source>
        <translation>Attendono il comando di --on-change più cambiamenti di quanti se ne possano tenere; il più vecchio è stato tralasciato.</translation>
    </message>
    <message>
        <source>The command of --on-change ended with code %1.</source>
        <translation>Il comando di --on-change è finito con il codice %1.</translation>
    </message>
    <message>
        <source>The command of --on-change crashed.</source>
        <translation>Il comando di --on-change si è interrotto in modo anomalo.</translation>
    </message>
    <message>
        <source>The command of --on-change cannot be started: %1</source>
        <translation>Il comando di --on-change non si può avviare: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message>
        <source>before</source>
        <comment>legend: the period compared with</comment>
        <translation>prima</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n altra</numerusform>
            <numerusform>+%n altre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartText</name>
    <message>
        <source>Final</source>
        <comment>an interval: nothing will be added</comment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <comment>an interval: contacts may be added</comment>
        <translation>Non ancora definitivo</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>an interval: nothing is known of it</comment>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <comment>the same time in the period compared with</comment>
        <translation>(prima: %1)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nulla da mostrare.</translation>
    </message>
    <message>
        <source>%1: %2 offered contacts, most in one interval: %3 (%4).</source>
        <extracomment>%1 a queue, %2 a number, %3 a number, %4 a time</extracomment>
        <translation>%1: %2 contatti in entrata, massimo in un intervallo: %3 (%4).</translation>
    </message>
    <message>
        <source>The tab “Table” has every number of this chart.</source>
        <translation>La scheda «Tabella» ha ogni numero di questo grafico.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation>Il controllo nel complesso: %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation>Controlla il collegamento: %1</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Controllo del collegamento</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pacchetto di prove…</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation>Ferma il controllo del collegamento.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation>Che cosa verrà controllato</translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation>Controllo del collegamento…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Controllo: %1…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato fermato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>%Ln passo non riuscito.</numerusform>
            <numerusform>%Ln passi non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>Il collegamento funziona, con %Ln avviso.</numerusform>
            <numerusform>Il collegamento funziona, con %Ln avvisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Il collegamento funziona.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controllo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>%Ln controllo non riuscito.</numerusform>
            <numerusform>%Ln controlli non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Nulla è fallito; %Ln avviso.</numerusform>
            <numerusform>Nulla è fallito; %Ln avvisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks are in order.</source>
        <translation>Tutti i controlli sono in ordine.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the evidence of: %1</source>
        <translation>Nascondi le prove di: %1</translation>
    </message>
    <message>
        <source>Show the evidence of: %1</source>
        <translation>Mostra le prove di: %1</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Nascondi le prove</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostra le prove</translation>
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
        <translation>Tutte le code mostrate</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandPalette</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Nulla ha un nome simile.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Search actions, integrations, pages, queues</source>
        <translation>Cerca azioni, integrazioni, pagine, code</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandSources</name>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Source queue · %1</source>
        <comment>of an integration</comment>
        <translation>Coda di origine · %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ComparisonTable</name>
    <message>
        <source>The two keys side by side</source>
        <translation>Le due chiavi fianco a fianco</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Present key</source>
        <translation>Chiave attuale</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>the two keys</comment>
        <translation>differisce</translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation>Aggiungi integrazione: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation>Continuare più tardi?</translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation>La configurazione non è finita. Continuarla più tardi?</translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation>Nome e dominio vengono conservati; la chiave API Freshdesk no e va inserita di nuovo.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continua più tardi</translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation>Scarta la configurazione</translation>
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
        <translation>Conversazione %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>counted or not</comment>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>First seen by</source>
        <translation>Visto prima da</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversazione %1</translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation>Di questo ticket non è stato importato nulla: non ce n’è uno con quel numero, o non è ancora stato importato.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Open in Freshdesk</source>
        <translation>Apri in Freshdesk</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nessun messaggio.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Where ticket %1 went</source>
        <translation>Dove è finito il ticket %1</translation>
    </message>
    <message>
        <source>No message of this ticket has been imported. It may be archived, older than the history start, or newer than the last import.</source>
        <translation>Nessun messaggio di questo ticket è stato importato. Può essere archiviato, precedente all’inizio dello storico, o successivo all’ultima importazione.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>Il %1 messaggio più recente; scorrendo se ne leggono altri</numerusform>
            <numerusform>I %1 messaggi più recenti; scorrendo se ne leggono altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 messaggio</numerusform>
            <numerusform>%1 messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Il file non si è potuto scrivere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>deskbridge::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataMove</name>
    <message>
        <source>Copying the data to the new folder…</source>
        <translation>Copia dei dati nella nuova cartella…</translation>
    </message>
    <message>
        <source>The data could not be copied to the new folder, so the former one is still in use.</source>
        <translation>I dati non si sono potuti copiare nella nuova cartella, quindi si usa ancora quella precedente.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri la cartella</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Scegline un’altra…</translation>
    </message>
    <message>
        <source>The folder was named on the command line (--data), so it cannot be changed here.</source>
        <translation>La cartella è stata indicata sulla riga di comando (--data), quindi qui non si può cambiare.</translation>
    </message>
    <message>
        <source>Integrations, counted contacts, settings and the log are in this folder. Keys are not: they stay in the keychain. Another folder is used from the next start on; what is in this one stays where it is.</source>
        <translation>Integrazioni, contatti contati, impostazioni e registro sono in questa cartella. Le chiavi no: restano nel portachiavi. Un’altra cartella si usa dal prossimo avvio; ciò che è in questa resta dov’è.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Dal prossimo avvio: %1</translation>
    </message>
    <message>
        <source>Use %1 from the next start on?</source>
        <translation>Usare %1 dal prossimo avvio?</translation>
    </message>
    <message>
        <source>The folder holds data of Deskbridge already. That data is used then; the present data stays where it is.</source>
        <translation>La cartella contiene già dati di Deskbridge. Allora si useranno quelli; i dati attuali restano dove sono.</translation>
    </message>
    <message>
        <source>Use the data there</source>
        <translation>Usa i dati lì</translation>
    </message>
    <message>
        <source>At the next start the present data can be copied there, before anything is imported; or Deskbridge begins there without integrations. Either way the present data stays where it is.</source>
        <translation>Al prossimo avvio i dati attuali si possono copiare lì, prima di importare qualsiasi cosa; oppure Deskbridge comincia lì senza integrazioni. In entrambi i casi i dati attuali restano dove sono.</translation>
    </message>
    <message>
        <source>Copy my data there</source>
        <translation>Copia lì i miei dati</translation>
    </message>
    <message>
        <source>Begin without data</source>
        <translation>Comincia senza dati</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Questa cartella non si può usare.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation>%1 è eliminata, con tutto ciò che era stato contato.</translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation>%1 è eliminata; ciò che era stato contato è conservato.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation>--help dice che cosa accetta.</translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation>Collega account Freshdesk alla gestione del personale injixo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation>Tiene il database e le impostazioni nella cartella DIR.</translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation>Dove si conservano le chiavi: «keychain», quello del sistema, o «file:PATH», un file che solo il proprietario può leggere.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>La riga di comando non si capisce.</translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation>--secrets richiede «keychain» o «file:PATH», e nessun percorso è vuoto.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation>L’indirizzo dell’account Freshdesk come lo mostra il browser. Va bene quello di una sua pagina qualsiasi.</translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation>&amp;Dominio Freshdesk</translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation>Account di prova: questo indirizzo è su questo computer. Vi si parla senza cifratura e contiene un account di esempio, non il tuo Freshdesk.</translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation>Deskbridge chiamerà %1</translation>
    </message>
    <message>
        <source>This Freshdesk account is connected already, as %1.</source>
        <translation>Questo account Freshdesk è già collegato, come %1.</translation>
    </message>
    <message>
        <source>Go on if you want a second integration: it imports the same tickets once more, into source queues of its own.</source>
        <translation>Prosegui se vuoi una seconda integrazione: importa gli stessi ticket un’altra volta, in code di origine proprie.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation>Configurazioni non finite</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation>Continua la configurazione di %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation>Scarta la configurazione di %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message>
        <source>Reading the last seven days: %1 tickets so far, %2 calls.</source>
        <translation>Lettura degli ultimi sette giorni: %1 ticket finora, %2 chiamate.</translation>
    </message>
    <message>
        <source>Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 calls.</source>
        <translation>Lettura degli ultimi sette giorni: %1 ticket; risposte lette di %2 su %3, %4 chiamate.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln chiamata spesa.</numerusform>
            <numerusform>%Ln chiamate spese.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seven days hold no contact.</source>
        <translation>Gli ultimi sette giorni non contengono alcun contatto.</translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>Gli ultimi sette giorni danno %n coda di origine con %1 contatti.</numerusform>
            <numerusform>Gli ultimi sette giorni danno %n code di origine con %1 contatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them (%2 %) are of deleted tickets and spam, whose group and source are not known.</source>
        <translation>%1 di essi (%2%) vengono da ticket eliminati e spam, di cui gruppo e origine non sono noti.</translation>
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
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Offered in 7 days</source>
        <translation>In entrata in 7 giorni</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceCommand</name>
    <message>
        <source>Running the checks …</source>
        <translation>Esecuzione dei controlli…</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Names, keys and addresses are taken out; look through it before you send it.</source>
        <translation>Il pacchetto di prove è in %1. Nomi, chiavi e indirizzi sono tolti; guardalo prima di inviarlo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceDialog</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Pacchetto di prove: %1</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>File del pacchetto</translation>
    </message>
    <message>
        <source>The chosen file as it will be saved</source>
        <translation>Il file scelto come verrà salvato</translation>
    </message>
    <message>
        <source>Copy the text for the support</source>
        <translation>Copia il testo per l’assistenza</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Salva come zip…</translation>
    </message>
    <message>
        <source>Running the checks …</source>
        <translation>Esecuzione dei controlli…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Controllo: %1…</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Raccolta…</translation>
    </message>
    <message>
        <source>This is what will be saved, nothing else. Names are replaced, keys, persons, addresses and hosts are taken out; look through it before you send it.</source>
        <translation>Questo è ciò che verrà salvato, nient’altro. I nomi sono sostituiti; chiavi, persone, indirizzi e host sono tolti; guardalo prima di inviarlo.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>File zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Il testo è negli appunti.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GeneralSection</name>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Come il sistema (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso orario</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this zone; data is always kept in UTC.</source>
        <translation>Giorni, ore e orari sono mostrati in questo fuso; i dati sono sempre conservati in UTC.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Avvia quando accedo a questo computer</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Avvia &amp;ridotto a icona</translation>
    </message>
    <message>
        <source>Importing goes on while the window is minimised.</source>
        <translation>Le importazioni proseguono mentre la finestra è ridotta a icona.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GenerateKeyCommand</name>
    <message>
        <source>Enter this key in the app in Freshdesk now: it is not shown again.</source>
        <translation>Inserisci ora questa chiave nell’app in Freshdesk: non verrà mostrata di nuovo.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, stays valid until %2.</source>
        <translation>La chiave precedente, che termina con %1, resta valida fino al %2.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, is no longer valid.</source>
        <translation>La chiave precedente, che termina con %1, non è più valida.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, used last at %2, is no longer valid.</source>
        <translation>Al massimo due chiavi: la chiave che termina con %1, usata l’ultima volta il %2, non è più valida.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, which was never used, is no longer valid.</source>
        <translation>Al massimo due chiavi: la chiave che termina con %1, mai usata, non è più valida.</translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation>A che cosa serve il nome?</translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation>Identifica questa origine di dati in elenchi, messaggi ed esportazioni. Deve essere unico; maiuscole e spazi attorno non fanno differenza.</translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation>Che cosa serve per la configurazione?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; o &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;la chiave API di un utente con il ruolo &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; o &lt;b&gt;Enterprise&lt;/b&gt;, per usarvi i numeri&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation>Dove si trova in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. I passi qui sono gli stessi.</translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation>Quale indirizzo?</translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation>Quello a cui lavori in Freshdesk: &lt;b&gt;nome.freshdesk.com&lt;/b&gt;. Incolla l’indirizzo di una pagina qualsiasi.</translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation>Quali indirizzi non vanno bene?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;il tuo indirizzo per i clienti, come support.acme.com: lì l’API non risponde&lt;/li&gt;&lt;li&gt;…myfreshworks.com e …freshworks.com: dove si accede&lt;/li&gt;&lt;li&gt;freshservice.com e freshchat.com: altri prodotti&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation>Dove verrà inviata la mia chiave?</translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation>Solo a questo indirizzo, cifrata. Deskbridge non segue alcun reindirizzamento verso un altro.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Dove la trovo?</translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation>In Freshdesk: la tua immagine › &lt;b&gt;Profile settings&lt;/b&gt; › a destra &lt;b&gt;View API Key&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>La chiave di chi?</translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation>La chiave propria di un agente a tempo pieno, con il ruolo &lt;b&gt;Account Administrator&lt;/b&gt; e la vista di tutti i ticket. A quanto si riferisce, la chiave di un agente occasionale cambia ogni notte (&lt;i&gt;non confermato da Freshdesk&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation>Non si vede alcuna chiave?</translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation>Il piano gratuito non ne ha, e un agente non ne ha prima che l’indirizzo e-mail sia verificato.</translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation>La chiave scade?</translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation>Non è nota alcuna scadenza. Crearne una nuova in Freshdesk termina quella vecchia subito, ovunque.</translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation>Che cosa può farci Deskbridge?</translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation>Legge soltanto. Freshdesk non ha chiavi con meno diritti: una chiave può ciò che può il suo agente.</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Che cosa succede ora?</translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation>La chiave va nel portachiavi, il resto nel database, e l’importazione comincia. Se il portachiavi o il disco rifiuta, non viene salvato nulla e puoi riprovare.</translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation>Fin dove deve risalire lo storico?</translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation>Fin dove guarda indietro la tua previsione. Le code che injixo ha creato una volta non vi si possono eliminare, quindi nel dubbio comincia in piccolo; questo passo non invia nulla a injixo.</translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation>Che cosa sono le code di origine?</translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation>Ogni combinazione di gruppo, origine e tipo: «CustomerService email Tickets», «CustomerService email Replies». Un nuovo ticket e ogni messaggio successivo del cliente contano ciascuno come un contatto in entrata.</translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation>A che cosa serve la chiave API injixo?</translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation>L’app in Freshdesk annuncia con essa i ticket, in pochi secondi. L’importazione non la usa.</translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation>Dove si trova in injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation>Account › Integrations › l’integrazione › sezione &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Per impostazione predefinita possono farlo amministratori e pianificatori.</translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation>E se qualcuno ne genera un’altra?</translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation>In injixo la chiave precedente probabilmente termina subito (&lt;i&gt;supposizione&lt;/i&gt;: injixo lo documenta solo per la sua integrazione API). I dati allora si fermano mentre lo stato di injixo dice ancora Operational.</translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation>Che cosa fa l’app?</translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation>Riceve da Freshdesk gli eventi dei ticket e li inoltra. Quella per injixo è &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; nel marketplace Freshworks.</translation>
    </message>
    <message>
        <source>What does Deskbridge&apos;s own app send?</source>
        <translation>Che cosa invia l’app di Deskbridge?</translation>
    </message>
    <message>
        <source>Ids, kinds and times of what happened to tickets; no subject, no message, no name. It was tested against a simulated platform only, not in a Freshdesk account.</source>
        <translation>Identificativi, tipi e orari di ciò che succede ai ticket; né oggetto, né messaggio, né nome. È stata provata solo con una piattaforma simulata, non in un account Freshdesk.</translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation>Come mi accorgo che si è fermata?</translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation>injixo non può saperlo: quando la chiave dell’app non è più valida, i dati si fermano mentre lo stato dice ancora Operational. Controlla la chiave inserita nell’app; se non è valida, inseriscine una nuova nella pagina di installazione dell’app; se è valida, contatta l’assistenza di injixo.</translation>
    </message>
    <message>
        <source>To this one address, which is on this computer and is spoken to without encryption. Deskbridge follows no redirect to another one.</source>
        <translation>Solo a questo indirizzo, che è su questo computer e con cui si parla senza cifratura. Deskbridge non segue alcun reindirizzamento verso un altro.</translation>
    </message>
    <message>
        <source>The key goes to the secrets file, the rest to the database, and the import starts. If the disk refuses, nothing is saved and you can try again.</source>
        <translation>La chiave va nel file dei segreti, il resto nel database, e l’importazione comincia. Se il disco rifiuta, non viene salvato nulla e puoi riprovare.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation>Che cosa sapere</translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation>Richiude le spiegazioni.</translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation>Mostra spiegazioni per questo passo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::HeatMapView</name>
    <message>
        <source>Mean of offered contacts by weekday and hour</source>
        <translation>Media dei contatti in entrata per giorno della settimana e ora</translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation>&amp;Tutto ciò che l’account elenca</translation>
    </message>
    <message>
        <source>The &amp;last:</source>
        <translation>Gli u&amp;ltimi:</translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation>&amp;Da questo giorno in poi:</translation>
    </message>
    <message>
        <source>How many months of history</source>
        <translation>Quanti mesi di storico</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation>Primo giorno dello storico</translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>L’hub tiene aggiornata %Ln integrazione.</numerusform>
            <numerusform>L’hub tiene aggiornate %Ln integrazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does the importing now.</source>
        <translation>Ora l’hub importa.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). The hub takes over when it ends.</source>
        <translation>Un altro programma Deskbridge su questo computer importa (processo %1). L’hub subentra quando finisce.</translation>
    </message>
    <message>
        <source>%1: %2, before: %3. %4</source>
        <comment>integration, verdict, verdict, sentence</comment>
        <translation>%1: %2, prima: %3. %4</translation>
    </message>
    <message>
        <source>%1: still %2. %3</source>
        <comment>integration, verdict, sentence</comment>
        <translation>%1: ancora %2. %3</translation>
    </message>
    <message>
        <source>The hub stops.</source>
        <translation>L’hub si ferma.</translation>
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
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Avanzamento dell’importazione</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Ferma l’importazione</translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation>Si ferma dopo le chiamate in corso; la prossima importazione prosegue da lì.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Arresto dell’importazione…</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation>Arresto dopo le richieste in corso…</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation>%1 di circa %2 ticket</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversazioni: %1</translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation>chiamate rimaste: %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>attesa di %Ln secondo per il limite dell’account</numerusform>
            <numerusform>attesa di %Ln secondi per il limite dell’account</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation>Letto e contato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation>Nuovi contatti in entrata</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk ha rifiutato le conversazioni di %Ln ticket, come fa per alcuni eliminati e spam; è stato annotato.</numerusform>
            <numerusform>Freshdesk ha rifiutato le conversazioni di %Ln ticket, come fa per alcuni eliminati e spam; è stato annotato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation>L’importazione non è completa; riavviandola prosegue da dove si è fermata.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing; it has been asked to import now, with its own settings.</source>
        <translation>Un altro programma Deskbridge su questo computer importa; gli è stato chiesto di importare ora, con le sue impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nuovo tentativo tra %Ln secondo</numerusform>
            <numerusform>nuovo tentativo tra %Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets, so some may be missing. Every import that is started reads that second again; “reconcile --prove” finds the days that lack tickets.</source>
        <translation>Del secondo %1 l’elenco di Freshdesk non mostra tutti i ticket, quindi alcuni potrebbero mancare. Ogni importazione avviata rilegge quel secondo; «reconcile --prove» trova i giorni a cui mancano ticket.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>Le conversazioni di %Ln ticket sono arrivate illeggibili, quindi le sue risposte non sono ancora contate. Vengono richieste di nuovo.</numerusform>
            <numerusform>Le conversazioni di %Ln ticket sono arrivate illeggibili, quindi le loro risposte non sono ancora contate. Vengono richieste di nuovo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportSection</name>
    <message>
        <source>Looking for changes</source>
        <translation>Ricerca di cambiamenti</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Ogni</translation>
    </message>
    <message>
        <source>How often each account is asked for what changed: 1 to 60 minutes. Shorter periods cost more of the account&apos;s requests.</source>
        <translation>Con quale frequenza si chiede a ogni account che cosa è cambiato: da 1 a 60 minuti. Periodi più brevi costano più richieste dell’account.</translation>
    </message>
    <message>
        <source>Limit of requests</source>
        <translation>Limite di richieste</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Riserva</translation>
    </message>
    <message>
        <source>The share of the account&apos;s requests a minute that is left to other programs: 0 to 80 %.</source>
        <translation>La parte delle richieste al minuto dell’account lasciata ad altri programmi: da 0 a 80%.</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>Nessun altro limite</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>requests, after a number</comment>
        <translation> al minuto</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>A limit of your own, for all accounts alike; 0 leaves it to the account&apos;s limit and the reserve.</source>
        <translation>Un limite tuo, uguale per tutti gli account; 0 lo lascia al limite dell’account e alla riserva.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 di circa %2 ticket</numerusform>
            <numerusform>%1 di circa %2 ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 ticket</numerusform>
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
            <numerusform>%1 conversazione</numerusform>
            <numerusform>%1 conversazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation>
            <numerusform>%1 chiamata rimasta</numerusform>
            <numerusform>%1 chiamate rimaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>attesa di %n secondo: il limite di chiamate dell’account è per ora esaurito</numerusform>
            <numerusform>attesa di %n secondi: il limite di chiamate dell’account è per ora esaurito</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation>Lettura di ciò che è cambiato in %1: %2</translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation>Importazione di %1: %2</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>la prima importazione è in corso</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>non ancora importata per intero</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>ultima importazione %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>prossima tra %1</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). This window shows what it imports.</source>
        <translation>Un altro programma Deskbridge su questo computer importa (processo %1). Questa finestra mostra ciò che importa.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nuovo tentativo tra %n secondo</numerusform>
            <numerusform>nuovo tentativo tra %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation>Puoi proseguire senza chiave: l’importazione non ne ha bisogno. Per decidere più tardi, chiudi la configurazione; prosegue da questa pagina.</translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation>&amp;Avanti, senza chiave</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La chiave non è stata copiata</translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation>Lasciare questa pagina senza aver copiato la chiave API injixo?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation>Non viene mostrata di nuovo. Senza di essa va generata una nuova chiave per l’app.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Lascia la pagina</translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation>La chiave non è ancora conservata</translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation>Chiudere la configurazione senza conservare la chiave API injixo incollata?</translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation>L’integrazione stessa è salvata, e la prossima volta la configurazione prosegue da questa pagina.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Chiudi senza la chiave</translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation>Questa integrazione ha una chiave</translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation>&amp;Usa un’altra chiave</translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation>La tua nuova chiave API injixo</translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation>Copiala ora e tienila dove tieni le password. Non viene mostrata di nuovo: Deskbridge stesso conserva solo un’impronta e gli ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation>Deskbridge crea la chiave e riceve da sé gli eventi dell’app, quindi vede se arrivano e quale chiave portano.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Genera</translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation>Crea qui una chiave API injixo e la mostra una sola volta.</translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation>Generata in injixo</translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation>In injixo, in Account &gt; Integrations, apri l’integrazione Freshdesk, premi Generate nella sezione «Install the injixo app» e incolla qui la chiave. Viene conservata come la chiave API Freshdesk.</translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation>L’app parla allora direttamente con injixo. Deskbridge non può vedere se i suoi eventi arrivano né se la chiave è ancora valida: la corsia degli eventi dice «non visibile qui». Importazione e code di origine sono le stesse.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Chiave API injixo generata in injixo</translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation>Chiave API &amp;injixo</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Conserva questa chiave</translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation>Generata da Deskbridge, termina con %1. Non si può mostrare di nuovo.</translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation>Generata in injixo, termina con %1. È conservata come la chiave API Freshdesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Freshdesk has to reach the receiver from the internet by HTTPS; the last page says what that takes.</source>
        <translation>Freshdesk deve raggiungere il ricevitore da internet via HTTPS; l’ultima pagina dice che cosa serve.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to get one.</source>
        <translation>L’integrazione è salvata e la sua importazione è in corso. La chiave API injixo serve all’app che annuncia i nuovi ticket; ci sono due modi per averne una.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets.</source>
        <translation>L’integrazione è salvata e la sua importazione è in corso. La chiave API injixo serve all’app che annuncia i nuovi ticket.</translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Senza l’app non manca nulla, arriva solo più tardi: finché Deskbridge è in funzione, chiede a Freshdesk ogni %n minuto che cosa c’è di nuovo. Puoi finire in qualsiasi momento.</numerusform>
            <numerusform>Senza l’app non manca nulla, arriva solo più tardi: finché Deskbridge è in funzione, chiede a Freshdesk ogni %n minuti che cosa c’è di nuovo. Puoi finire in qualsiasi momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation>Installare injixo connect in Freshdesk</translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation>Apri l’app «injixo connect» nel marketplace Freshworks.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation>Installala nell’account Freshdesk %1.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation>Nella pagina di installazione dell’app, inserisci la chiave API injixo.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation>Nella pagina di installazione dell’app, inserisci la chiave API injixo che termina con %1.</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copia la &amp;chiave</translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation>Installa e guarda in injixo se arrivano dati: Deskbridge non può vedere gli eventi dell’app.</translation>
    </message>
    <message>
        <source>Save the app&apos;s files and unpack them.</source>
        <translation>Salva i file dell’app ed estraili.</translation>
    </message>
    <message>
        <source>&amp;Save the app as zip…</source>
        <translation>&amp;Salva l’app come zip…</translation>
    </message>
    <message>
        <source>Pack the unpacked folder with Freshworks&apos; tool: run “%1” in it.</source>
        <translation>Impacchetta la cartella estratta con lo strumento di Freshworks: eseguivi «%1».</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copia il &amp;comando</translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation>Copia il &amp;dominio</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key generated here. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Come «injixo API key», inserisci la chiave generata qui. Non funziona nell’app del marketplace «injixo connect», che ha bisogno di una chiave generata in injixo.</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key that ends in %1. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Come «injixo API key», inserisci la chiave che termina con %1. Non funziona nell’app del marketplace «injixo connect», che ha bisogno di una chiave generata in injixo.</translation>
    </message>
    <message>
        <source>Save the app as zip</source>
        <translation>Salva l’app come zip</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivi zip (*.zip)</translation>
    </message>
    <message>
        <source>The app was saved as %1.</source>
        <translation>L’app è stata salvata come %1.</translation>
    </message>
    <message>
        <source>The app could not be saved as %1.</source>
        <translation>L’app non si è potuta salvare come %1.</translation>
    </message>
    <message>
        <source>%1. Choose another folder or name.</source>
        <comment>the system&apos;s reason</comment>
        <translation>%1. Scegli un’altra cartella o un altro nome.</translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation>Senza chiave niente app</translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation>Per questa integrazione non c’è ancora una chiave API injixo, quindi non c’è nulla da installare. Torna indietro per sceglierne una, o finisci: l’importazione prosegue interrogando.</translation>
    </message>
    <message>
        <source>Install Deskbridge&apos;s app in Freshdesk</source>
        <translation>Installare l’app di Deskbridge in Freshdesk</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in the Freshdesk account %1.</source>
        <translation>Carica il pacchetto su Freshworks come app personalizzata e installala nell’account Freshdesk %1.</translation>
    </message>
    <message>
        <source>As “Receiver address”, enter the host name under which Freshdesk reaches the receiver by HTTPS on port 443, without https://.</source>
        <translation>Come «Receiver address», inserisci il nome host con cui Freshdesk raggiunge il ricevitore via HTTPS sulla porta 443, senza https://.</translation>
    </message>
    <message>
        <source>Install. The app shows the receiver its key, and above it says that the key was verified; the first event follows with the next ticket.</source>
        <translation>Installa. L’app mostra al ricevitore la sua chiave, e sopra compare che la chiave è stata verificata; il primo evento segue con il prossimo ticket.</translation>
    </message>
    <message>
        <source>Install it in your Freshdesk account.</source>
        <translation>Installala nel tuo account Freshdesk.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Nella pagina di installazione dell’app, inserisci la chiave API injixo che hai incollato. Dopo la copia resta negli appunti per 60 secondi.</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in your Freshdesk account.</source>
        <translation>Carica il pacchetto su Freshworks come app personalizzata e installala nel tuo account Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing has to be installed here: this is the sample account on this computer, which takes no apps, and imports find all of its contacts. In a real account these are the steps.</source>
        <translation>Qui non c’è nulla da installare: questo è l’account di esempio su questo computer, che non accetta app, e le importazioni trovano tutti i suoi contatti. In un account vero questi sono i passi.</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation>&amp;Continua la configurazione…</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importa ora</translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation>C&amp;ontrolla il collegamento…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation>&amp;Informazioni su Deskbridge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Integrazione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Chiudi finestra</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Cerca ovunque…</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Tutte le integrazioni</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>&amp;Esegui tutti i controlli</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Apri la cartella dei dati</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>&amp;Pacchetto di prove…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Scorciatoie da tastiera…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation>Elimina integrazione</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Eliminare %1?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation>Le sue chiavi vengono tolte in ogni caso da questo computer. I dati importati, cioè i contatti contati e le code di origine, si possono conservare o rimuovere; i dati rimossi si possono importare di nuovo solo fin dove Freshdesk li elenca ancora.</translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation>Elimina, conserva i dati importati</translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation>Elimina con i dati importati</translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation>Scarta configurazione</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation>Scartare la configurazione non finita?</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation>Scartare la configurazione non finita di %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Pages of the integration</source>
        <translation>Pagine dell’integrazione</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Account di prova</translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation>Un account di esempio su questo computer, con cui si parla senza cifratura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continua la configurazione…</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>La configurazione non è finita.</translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation>I ticket vengono già importati; i passi rimanenti fanno arrivare anche gli eventi dell’app Freshworks.</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pacchetto di prove…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPages</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Source queues</source>
        <translation>Code di origine</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message>
        <source>What is the last interval injixo shows?</source>
        <translation>Qual è l’ultimo intervallo che injixo mostra?</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Beginning of the last interval with data</source>
        <translation>Inizio dell’ultimo intervallo con dati</translation>
    </message>
    <message>
        <source>Length of the intervals</source>
        <translation>Lunghezza degli intervalli</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>injixo shows &amp;none for this queue</source>
        <translation>injixo non ne mostra &amp;nessuno per questa coda</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>Source &amp;queue</source>
        <translation>C&amp;oda di origine</translation>
    </message>
    <message>
        <source>Last interval &amp;with data, from</source>
        <translation>Ultimo intervallo con &amp;dati, da</translation>
    </message>
    <message>
        <source>Interval &amp;length</source>
        <translation>&amp;Lunghezza dell’intervallo</translation>
    </message>
    <message>
        <source>There is no source queue yet: nothing was imported.</source>
        <translation>Non c’è ancora alcuna coda di origine: non è stato importato nulla.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events itself, so whether they arrive cannot be seen here. Open a source queue in injixo, look which interval is its last one with data, and enter it as it stands there. Times are in %1.</source>
        <translation>injixo riceve da sé gli eventi dell’app, quindi qui non si vede se arrivano. Apri una coda di origine in injixo, guarda qual è il suo ultimo intervallo con dati e inseriscilo come sta lì. Gli orari sono in %1.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nuova chiave…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalChart</name>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contatti in entrata per intervallo</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln contatto di %1 dovrebbe esserci e non c’è.</numerusform>
            <numerusform>%Ln contatti di %1 dovrebbero esserci e non ci sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk was quiet: since that interval nothing was offered in %1.</source>
        <translation>Freshdesk era tranquillo: da quell’intervallo in %1 non è entrato nulla.</translation>
    </message>
    <message>
        <source>injixo is late: something was offered in %1 since then, but not so long ago that injixo has to show it (within an hour: an assumption).</source>
        <translation>injixo è in ritardo: da allora in %1 è entrato qualcosa, ma non da così tanto che injixo debba mostrarlo (entro un’ora: una supposizione).</translation>
    </message>
    <message>
        <source>Look again in an hour.</source>
        <translation>Guarda di nuovo tra un’ora.</translation>
    </message>
    <message>
        <source>Since %1 injixo misses contacts. %2</source>
        <translation>Da %1 a injixo mancano contatti. %2</translation>
    </message>
    <message>
        <source>One more queue tells whether all of them stopped: choose one that is busy.</source>
        <translation>Un’altra coda dirà se si sono fermate tutte: scegline una molto attiva.</translation>
    </message>
    <message>
        <source>The stop began at %1 in all queues you looked at. %2</source>
        <translation>L’arresto è cominciato alle %1 in tutte le code che hai guardato. %2</translation>
    </message>
    <message>
        <source>The app or its key is the cause: generate a new key in injixo and enter it in the app in Freshdesk.</source>
        <translation>La causa è l’app o la sua chiave: genera una nuova chiave in injixo e inseriscila nell’app in Freshdesk.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2: its group or source has another name since. %3</source>
        <translation>Solo %1 si è fermata, alle %2: il suo gruppo o la sua origine ha da allora un altro nome. %3</translation>
    </message>
    <message>
        <source>Look in injixo for the queue of the new name, and assign it to the workload.</source>
        <translation>Cerca in injixo la coda con il nuovo nome e assegnala al workload.</translation>
    </message>
    <message>
        <source>Only %1 is missing, and injixo never showed it: it is new. %2</source>
        <translation>Manca solo %1, e injixo non l’ha mai mostrata: è nuova. %2</translation>
    </message>
    <message>
        <source>Look in injixo under the unassigned queues, and assign it to a workload.</source>
        <translation>Guarda in injixo tra le code non assegnate e assegnala a un workload.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2; the others flow. %3</source>
        <translation>Solo %1 si è fermata, alle %2; le altre scorrono. %3</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether its group or source was changed, and in injixo whether the queue still belongs to the workload.</source>
        <translation>Guarda in Freshdesk se il suo gruppo o la sua origine è stata cambiata, e in injixo se la coda appartiene ancora al workload.</translation>
    </message>
    <message>
        <source>Freshdesk was quiet</source>
        <translation>Freshdesk era tranquillo</translation>
    </message>
    <message>
        <source>injixo is late</source>
        <translation>injixo è in ritardo</translation>
    </message>
    <message>
        <source>another queue has to be asked about</source>
        <translation>bisogna chiedere di un’altra coda</translation>
    </message>
    <message>
        <source>all queues stopped</source>
        <translation>tutte le code si sono fermate</translation>
    </message>
    <message>
        <source>this queue was renamed</source>
        <translation>questa coda è stata rinominata</translation>
    </message>
    <message>
        <source>this queue is new</source>
        <translation>questa coda è nuova</translation>
    </message>
    <message>
        <source>only this queue stopped</source>
        <translation>solo questa coda si è fermata</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation>Non c’è una coda di origine con questo nome.</translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation>Il comando queues le elenca tutte.</translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation>Nomi simili: %1.</translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In questo periodo non è entrato alcun contatto.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation>Intervallo da (UTC)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>In entrata</translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation>La nuova chiave API injixo</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation>Gli appunti non contengono più la chiave.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Copiata. Gli appunti vengono svuotati tra %n secondo, a meno che per allora contengano altro.</numerusform>
            <numerusform>Copiata. Gli appunti vengono svuotati tra %n secondi, a meno che per allora contengano altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Dopo la copia resta negli appunti per 60 secondi.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeyBlock</name>
    <message>
        <source>End…</source>
        <translation>Termina…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Sostituita</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the ending of a key and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whether this key is still valid, and whether the app uses it, cannot be seen from here: injixo receives the events.</source>
        <translation>Se questa chiave sia ancora valida e se l’app la usi, da qui non si vede: injixo riceve gli eventi.</translation>
    </message>
    <message>
        <source>The app still uses this key, and is refused. Enter the current key there, or generate a new one.</source>
        <translation>L’app usa ancora questa chiave e viene rifiutata. Inserisci lì la chiave attuale, o generane una nuova.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>a key in the keychain</comment>
        <translation>Dimentica…</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Dimentica la chiave %1</translation>
    </message>
    <message>
        <source>End the key %1</source>
        <translation>Termina la chiave %1</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Conservata qui</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Chiave API injixo</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in this computer&apos;s keychain and sent to the Freshdesk account alone.</source>
        <translation>Importa ticket e conversazioni. È conservata nel portachiavi di questo computer e inviata solo all’account Freshdesk.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key</source>
        <translation>Sostituisci la chiave API Freshdesk</translation>
    </message>
    <message>
        <source>There is none yet. The app in Freshdesk announces new tickets with it; imports need none.</source>
        <translation>Non ce n’è ancora una. L’app in Freshdesk annuncia con essa i nuovi ticket; le importazioni non ne hanno bisogno.</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continua la configurazione…</translation>
    </message>
    <message>
        <source>Continue the replacement…</source>
        <translation>Continua la sostituzione…</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Continua la configurazione</translation>
    </message>
    <message>
        <source>Continue replacing the injixo API key</source>
        <translation>Continua a sostituire la chiave API injixo</translation>
    </message>
    <message>
        <source>Replace the injixo API key</source>
        <translation>Sostituisci la chiave API injixo</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>Dimentica una chiave</translation>
    </message>
    <message>
        <source>Forget the injixo API key %1?</source>
        <translation>Dimenticare la chiave API injixo %1?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimenticala</translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Termina una chiave</translation>
    </message>
    <message>
        <source>End the injixo API key %1 now?</source>
        <translation>Terminare ora la chiave API injixo %1?</translation>
    </message>
    <message>
        <source>It was used last on %1.</source>
        <translation>È stata usata l’ultima volta il %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Non è mai stata usata.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminala</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in the secrets file, which only you may read, and sent to the Freshdesk account alone.</source>
        <translation>Importa ticket e conversazioni. È conservata nel file dei segreti, che solo tu puoi leggere, e inviata solo all’account Freshdesk.</translation>
    </message>
    <message>
        <source>Generate a new key…</source>
        <translation>Genera una nuova chiave…</translation>
    </message>
    <message>
        <source>Generate a new injixo API key</source>
        <translation>Genera una nuova chiave API injixo</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from then on.</source>
        <translation>Chi la usa ancora viene rifiutato da quel momento.</translation>
    </message>
    <message>
        <source>An app in which it is entered is refused from then on.</source>
        <translation>Un’app in cui è inserita viene rifiutata da quel momento.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>It is being replaced already, and ends by itself on %1.</source>
        <translation>È già in sostituzione e termina da sola il %1.</translation>
    </message>
    <message>
        <source>It is being replaced already.</source>
        <translation>È già in sostituzione.</translation>
    </message>
    <message>
        <source>To change over without a gap, replace it instead.</source>
        <translation>Per passare senza interruzione, sostituiscila.</translation>
    </message>
    <message>
        <source>It is removed from this computer. In injixo and in the app nothing changes.</source>
        <translation>Viene tolta da questo computer. In injixo e nell’app non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysSection</name>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> giorni</translation>
    </message>
    <message>
        <source>&amp;Replace keys after</source>
        <translation>&amp;Sostituisci le chiavi dopo</translation>
    </message>
    <message>
        <source>A key older than this is named in the status and in the overview: 1 to 730 days.</source>
        <translation>Una chiave più vecchia viene segnalata nello stato e nella panoramica: da 1 a 730 giorni.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message>
        <source>occasional</source>
        <translation>occasionale</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>a tempo pieno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a key was never used</comment>
        <translation>non ancora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder comes in %2</source>
        <translation>%1; il promemoria arriva tra %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder is due today</source>
        <translation>%1; il promemoria è per oggi</translation>
    </message>
    <message>
        <source>%1; %2 over the reminder</source>
        <translation>%1; %2 oltre il promemoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>not Account Administrator</source>
        <translation>non Account Administrator</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>tutti i ticket</translation>
    </message>
    <message>
        <source>tickets of the own groups</source>
        <translation>i ticket dei propri gruppi</translation>
    </message>
    <message>
        <source>assigned tickets only</source>
        <translation>solo i ticket assegnati</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina con</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Conservata</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Last complete import</source>
        <translation>Ultima importazione completa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>non ancora esaminato</translation>
    </message>
    <message>
        <source>agent %1 in Freshdesk</source>
        <translation>agente %1 in Freshdesk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vede</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Owner last looked at</source>
        <translation>Proprietario esaminato</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generata in</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Pasted here</source>
        <translation>Incollata qui</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generata</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Termina da sola</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Primo uso</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>Refused since then</source>
        <translation>Rifiutata da allora</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Ultimo rifiuto</translation>
    </message>
    <message>
        <source>Uses in 24 hours</source>
        <translation>Usi in 24 ore</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one, %1, is to be entered in the app.</source>
        <translation>La chiave API injixo è in sostituzione: quella nuova, %1, va inserita nell’app.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one is to be generated in injixo and pasted here.</source>
        <translation>La chiave API injixo è in sostituzione: quella nuova va generata in injixo e incollata qui.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the former one, %1, ends by itself on %2.</source>
        <translation>La chiave API injixo è in sostituzione: quella precedente, %1, termina da sola il %2.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the app has not used the new one, %1, yet.</source>
        <translation>La chiave API injixo è in sostituzione: l’app non ha ancora usato quella nuova, %1.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced.</source>
        <translation>La chiave API injixo è in sostituzione.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Chiamate al minuto</translation>
    </message>
    <message>
        <source>The present key no longer works, so only the new one was asked.</source>
        <translation>La chiave attuale non funziona più, quindi si è chiesto solo con quella nuova.</translation>
    </message>
    <message>
        <source>The present key no longer works; beside the new one stands what was seen of it last.</source>
        <translation>La chiave attuale non funziona più; accanto a quella nuova sta ciò che se n’è visto per ultimo.</translation>
    </message>
    <message>
        <source>Nothing the import depends on differs.</source>
        <translation>Nulla da cui dipende l’importazione differisce.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln cosa differisce, segnata sotto.</numerusform>
            <numerusform>%Ln cose differiscono, segnate sotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key that is in use already. Enter the new one.</source>
        <translation>Questa è la chiave già in uso. Inserisci quella nuova.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account. Enter one of this integration&apos;s account.</source>
        <translation>Questa chiave appartiene a un altro account Freshdesk. Inseriscine una dell’account di questa integrazione.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La chiave non è stata accettata.</translation>
    </message>
    <message>
        <source>The new key was seen first at %1, with %2 by now.</source>
        <translation>La nuova chiave è stata vista la prima volta alle %1, finora con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key has not been seen yet.</source>
        <translation>La nuova chiave non è ancora stata vista.</translation>
    </message>
    <message>
        <source>The former key was never used.</source>
        <translation>La chiave precedente non è mai stata usata.</translation>
    </message>
    <message>
        <source>The former key is silent since %1.</source>
        <translation>La chiave precedente tace da %1.</translation>
    </message>
    <message>
        <source>The former key was used last at %1.</source>
        <translation>La chiave precedente è stata usata l’ultima volta alle %1.</translation>
    </message>
    <message>
        <source>since today</source>
        <comment>the age of a key</comment>
        <translation>da oggi</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneHourModel</name>
    <message>
        <source>not visible</source>
        <translation>non visibile</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Contatti trovati</translation>
    </message>
    <message>
        <source>Announced by the app</source>
        <translation>Annunciati dall’app</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneStrip</name>
    <message>
        <source>Contacts found by importing, by the hour</source>
        <translation>Contatti trovati importando, per ora</translation>
    </message>
    <message>
        <source>Contacts announced by the app, by the hour</source>
        <translation>Contatti annunciati dall’app, per ora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation>Non c’è ancora alcuna integrazione; integration add ne crea una.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Ultima importazione</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListKeysCommand</name>
    <message>
        <source>There is no injixo API key yet; key generate makes one.</source>
        <translation>Non c’è ancora una chiave API injixo; key generate ne crea una.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Ultimi quattro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generata in</translation>
    </message>
    <message>
        <source>Generated at (UTC)</source>
        <translation>Generata il (UTC)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Righe del registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Che cosa cercare</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero di ticket</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numero di richiesta</translation>
    </message>
    <message>
        <source>Key (fingerprint or last four)</source>
        <translation>Chiave (impronta o ultimi quattro)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Show decisions and warnings</source>
        <translation>Mostra decisioni e avvisi</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Mostra solo gli avvisi</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <comment>from which level on the log is written</comment>
        <translation>&amp;Scrivi:</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo avvisi</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Decisioni e avvisi</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Tutto, anche ogni richiesta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Il registro è vuoto.</translation>
    </message>
    <message>
        <source>No line of the log fits.</source>
        <translation>Nessuna riga del registro corrisponde.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>La %Ln riga più recente; quelle precedenti sono nei file.</numerusform>
            <numerusform>Le %Ln righe più recenti; quelle precedenti sono nei file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written to the log</source>
        <translation>Che cosa si scrive nel registro</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogModel</name>
    <message>
        <source>warning</source>
        <comment>a line of the log</comment>
        <translation>avviso</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a line of the log</comment>
        <translation>decisione</translation>
    </message>
    <message>
        <source>detail</source>
        <comment>a line of the log</comment>
        <translation>dettaglio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program: a column of the log</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
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
        <translation>Deskbridge non può aprire i suoi dati</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Nessuna integrazione è ancora configurata</translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation>Continua la configurazione non finita a sinistra, o aggiungi un’altra integrazione.</translation>
    </message>
    <message>
        <source>The program that does the importing has been asked to import now.</source>
        <translation>Al programma che importa è stato chiesto di importare ora.</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Ciò che trova compare qui da solo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation>ad esempio Acme EU</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Questo nome è libero.</translation>
    </message>
    <message>
        <source>What the integration is called here. The name tells your data sources apart.</source>
        <translation>Come si chiama qui l’integrazione. Il nome distingue le tue origini di dati.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NavButton</name>
    <message>
        <source>This page is shown.</source>
        <translation>Questa pagina è visualizzata.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NetworkSection</name>
    <message>
        <source>&amp;Save password</source>
        <translation>&amp;Salva password</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system is set up</source>
        <translation>Come è impostato il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;None: connect directly</source>
        <translation>&amp;Nessuno: collegamento diretto</translation>
    </message>
    <message>
        <source>This &amp;proxy:</source>
        <translation>Questo &amp;proxy:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>The proxy is used for connections to Freshdesk, never for this computer itself; a change takes effect with the next request.</source>
        <translation>Il proxy si usa per i collegamenti a Freshdesk, mai per questo stesso computer; un cambiamento vale dalla prossima richiesta.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>Own &amp;authorities</source>
        <translation>&amp;Autorità proprie</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities that are trusted beside the system&apos;s, for networks that inspect encrypted connections. Without the file no connection is made.</source>
        <translation>Un file PEM con i certificati delle autorità di cui ci si fida oltre a quelle del sistema, per reti che ispezionano i collegamenti cifrati. Senza il file non si fa alcun collegamento.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name; until then the way out stays as it was.</source>
        <translation>Inserisci il nome host del proxy; fino ad allora la via d’uscita resta com’era.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer; the way out stays as it was.</source>
        <translation>Questo non è il nome né l’indirizzo di un computer; la via d’uscita resta com’era.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Una password è conservata nel portachiavi.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Nessuna password è conservata.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form; it is not used.</source>
        <translation>Questo file non si può leggere o non contiene certificati in forma PEM; non viene usato.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autorità proprie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>If the proxy wants one</source>
        <translation>Se il proxy lo chiede</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
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
        <translation>I dati scorrono di nuovo.</translation>
    </message>
    <message>
        <source>%1: Freshdesk API key</source>
        <translation>%1: chiave API Freshdesk</translation>
    </message>
    <message>
        <source>%1: injixo API key</source>
        <translation>%1: chiave API injixo</translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>La chiave …%1 va sostituita tra %Ln giorno.</numerusform>
            <numerusform>La chiave …%1 va sostituita tra %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>La chiave …%1 ha %Ln giorno; è ora di sostituirla.</numerusform>
            <numerusform>La chiave …%1 ha %Ln giorni; è ora di sostituirla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::NoticesSection</name>
    <message>
        <source>&amp;Keep running in the notification area when the window is closed</source>
        <translation>&amp;Continua nell’area di notifica quando la finestra viene chiusa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>When the status gets worse, and when it is good again</source>
        <translation>Quando lo stato peggiora, e quando torna buono</translation>
    </message>
    <message>
        <source>Only when action is required, and when it is done</source>
        <translation>Solo quando è richiesta un’azione, e quando è fatta</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Avvisami</translation>
    </message>
    <message>
        <source>Each change is told once. The status page and the activity list have all of them, told or not.</source>
        <translation>Ogni cambiamento viene detto una volta. La pagina Stato e l’attività li hanno tutti, detti o no.</translation>
    </message>
    <message>
        <source>Notification area</source>
        <translation>Area di notifica</translation>
    </message>
    <message>
        <source>Importing goes on; Quit in the menu ends the program.</source>
        <translation>Le importazioni proseguono; Esci nel menu termina il programma.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so closing the window ends the program.</source>
        <translation>Questo desktop non ha un’area di notifica, quindi chiudere la finestra termina il programma.</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how late data is</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>non ancora importata per intero</translation>
    </message>
    <message>
        <source>The middle of the same weekday&apos;s last four weeks, up to this time of day</source>
        <translation>La mediana delle ultime quattro settimane per lo stesso giorno, fino a quest’ora</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Contacts today</source>
        <translation>Contatti oggi</translation>
    </message>
    <message>
        <source>Usual by now</source>
        <translation>Di solito a quest’ora</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Ultima importazione</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Chiave API injixo</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewPage</name>
    <message>
        <source>All integrations</source>
        <translation>Tutte le integrazioni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Nessuna integrazione è ancora configurata</translation>
    </message>
    <message>
        <source>Add one, and it appears here with its status.</source>
        <translation>Aggiungine una, e compare qui con il suo stato.</translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation>I giorni di cui si contano i contatti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ultime 4 settimane</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Ultime 13 settimane</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation>Personalizzato…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>deskbridge::PlanCommand</name>
    <message>
        <source>Still to be read</source>
        <translation>Ancora da leggere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Calls (estimated)</source>
        <translation>Chiamate (stimate)</translation>
    </message>
    <message>
        <source>Time (estimated)</source>
        <translation>Tempo (stimato)</translation>
    </message>
</context>
<context>
    <name>deskbridge::PreviewCard</name>
    <message>
        <source>What this import will take</source>
        <translation>Quanto richiederà questa importazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reckon again what the import will take</source>
        <translation>Ricalcola quanto richiederà l’importazione</translation>
    </message>
    <message>
        <source>Which source queues it will create</source>
        <translation>Quali code di origine creerà</translation>
    </message>
    <message>
        <source>Source queues of the last seven days</source>
        <translation>Code di origine degli ultimi sette giorni</translation>
    </message>
    <message>
        <source>Try it with the last seven days: they are read and counted, and nothing of it is stored.</source>
        <translation>Provala con gli ultimi sette giorni: vengono letti e contati, e non se ne salva nulla.</translation>
    </message>
    <message>
        <source>Asking Freshdesk how many tickets there are…</source>
        <translation>Domanda a Freshdesk di quanti ticket ci sono…</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was stored.</source>
        <translation>Fermato; non se n’è salvato nulla.</translation>
    </message>
    <message>
        <source>Reading the last seven days…</source>
        <translation>Lettura degli ultimi sette giorni…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a dry run</comment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop reading the last seven days</source>
        <translation>Ferma la lettura degli ultimi sette giorni</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try the import with the last seven days</source>
        <translation>Prova l’importazione con gli ultimi sette giorni</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueDetails</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mappa di calore</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Riconciliazione</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Confronta con il periodo precedente</translation>
    </message>
    <message>
        <source>The same weekdays just before the period</source>
        <translation>Gli stessi giorni della settimana subito prima del periodo</translation>
    </message>
    <message>
        <source>Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, dragging or Page Up and Page Down move, 0 shows all.</source>
        <translation>Tratteggiato: nessun dato. Ombreggiato: non ancora definitivo. La rotellina o + e − ingrandiscono, trascinare o Pag su e Pag giù spostano, 0 mostra tutto.</translation>
    </message>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contatti in entrata per intervallo</translation>
    </message>
    <message>
        <source>Mean of offered contacts by weekday and hour of the chosen queues together. Hatched: the period has no such hour. Double click or Enter opens the contacts behind a number.</source>
        <translation>Media dei contatti in entrata per giorno della settimana e ora delle code scelte insieme. Tratteggiato: il periodo non ha quell’ora. Doppio clic o Invio apre i contatti dietro un numero.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueGrouping</name>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a group or a source</comment>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation>Code di origine</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Compared with the same weekdays just before the period, up to the same hour</source>
        <translation>Rispetto agli stessi giorni della settimana subito prima del periodo, fino alla stessa ora</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against the period before</comment>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of the offered contacts over the period, as a small chart</comment>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primo contatto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nomi precedenti</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation>Sconosciuta</translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation>%1 (in uscita)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Risposte</translation>
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
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation>Messaggi di ticket già eliminati o spam quando sono stati visti per la prima volta: gruppo e origine non si possono determinare.</translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation>Avviati dall’azienda, non da un cliente.</translation>
    </message>
    <message>
        <source>Part of the offered contacts in the period, hidden queues left out. The text filter does not change it.</source>
        <translation>Parte dei contatti in entrata del periodo, senza le code nascoste. Il filtro di testo non la cambia.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>In questo periodo non è entrato alcun contatto.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Coda di origine</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primo contatto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesFooter</name>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation>Perché più contatti che ticket?</translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation>Freshdesk non dà la durata dei ticket, quindi non c’è tempo medio di gestione (AHT). Gli orari sono in %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Il file non si è potuto scrivere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation>Mostra tutte le code</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importa ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesText</name>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s)</source>
        <translation>
            <numerusform>%1 contatto in entrata</numerusform>
            <numerusform>%1 contatti in entrata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation>
            <numerusform>in %1 coda</numerusform>
            <numerusform>in %1 code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation>
            <numerusform>%1 di %2 coda mostrata</numerusform>
            <numerusform>%1 di %2 code mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation>Ticket %1 + risposte %2 + di ticket eliminati o spam %3 − non contati %4 = contatti in entrata %5.</translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation>Lettura delle code di origine…</translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation>Nessuna coda di origine corrisponde al filtro</translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation>Altre parole, o meno parole, forse ne trovano una.</translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation>Nessun contatto in questo periodo</translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>In altri momenti c’è %1 contatto in entrata.</numerusform>
            <numerusform>In altri momenti ci sono %1 contatti in entrata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation>L’importazione non è ancora arrivata a questo periodo</translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>Va dalle modifiche più vecchie alle più recenti. In altri momenti ha contato finora %1 contatto in entrata.</numerusform>
            <numerusform>Va dalle modifiche più vecchie alle più recenti. In altri momenti ha contato finora %1 contatti in entrata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>L’importazione è in corso</translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation>Le code di origine compaiono qui appena sono contati i primi ticket.</translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation>L’integrazione è in pausa</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation>Non è stato ancora importato nulla. Riprendila per importare ticket e conversazioni.</translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation>L’importazione non è ancora riuscita</translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation>Che cosa è andato storto e che cosa fare sta qui sopra. Finora non è stato contato nulla.</translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation>L’importazione non è ancora cominciata</translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation>Le code di origine vengono dai ticket e dalle conversazioni importati.</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>Nessun contatto trovato</translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation>L’account non elenca alcun ticket che conti. Controlla se il proprietario della chiave vede tutti i ticket.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 contatto in entrata mostrato</numerusform>
            <numerusform>%1 contatti in entrata mostrati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 di %2 riga mostrata</numerusform>
            <numerusform>%1 di %2 righe mostrate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesToolbar</name>
    <message>
        <source>Hide unknown</source>
        <translation>Nascondi sconosciuti</translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation>Nascondi in uscita</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation>Filtra le code di origine per nome, gruppo, origine o tipo</translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation>Code di messaggi il cui gruppo e la cui origine non si possono determinare, perché il loro ticket era già eliminato o spam</translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation>Code di ticket avviati dall’azienda stessa</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Salva ciò che è mostrato come file CSV</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Che cosa rappresenta una riga</translation>
    </message>
    <message>
        <source>Each queue</source>
        <translation>Ogni coda</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per origine</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per tipo</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Lunghezza dell’intervallo</translation>
    </message>
    <message>
        <source>How long the intervals of chart and table are</source>
        <translation>La lunghezza degli intervalli di grafico e tabella</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>interval length</comment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this time zone</source>
        <translation>Giorni, ore e orari sono mostrati in questo fuso orario</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReceiverPanel</name>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Usa questa porta</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copia l’&amp;indirizzo</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation>+ risposte e altri messaggi in essi</translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation>+ messaggi di ticket già eliminati o spam</translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation>= contatti in entrata</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 di %2 giorni confrontati</translation>
    </message>
    <message>
        <source>Stopping; the days compared so far are kept.</source>
        <translation>Arresto; i giorni confrontati finora sono conservati.</translation>
    </message>
    <message>
        <source>The day was not read to its end.</source>
        <translation>Il giorno non è stato letto fino in fondo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>From tickets to offered contacts</source>
        <translation>Dai ticket ai contatti in entrata</translation>
    </message>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation>Perché ci sono più contatti che ticket</translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation>Ogni messaggio di un cliente è un contatto in entrata a sé: un nuovo ticket è uno, ogni risposta successiva uno in più. Perciò di solito ci sono più contatti che ticket.</translation>
    </message>
    <message>
        <source>Double click or Enter opens the messages of a step</source>
        <translation>Doppio clic o Invio apre i messaggi di un passo</translation>
    </message>
    <message>
        <source>Where did ticket</source>
        <translation>Dove è finito il ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to look for</source>
        <translation>Numero del ticket da cercare</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a ticket</comment>
        <translation>numero</translation>
    </message>
    <message>
        <source>go?</source>
        <comment>Where did ticket [number] go?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Show where the ticket&apos;s messages went</source>
        <translation>Mostra dove sono finiti i messaggi del ticket</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceFreshdeskKeyDialog</name>
    <message>
        <source>Replace the Freshdesk API key: %1</source>
        <translation>Sostituisci la chiave API Freshdesk: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The present key, %1, stays in use until the new one has proved itself. Whose key will the new one be?</source>
        <translation>La chiave attuale, %1, resta in uso finché quella nuova non ha dato prova di sé. Di chi sarà la nuova chiave?</translation>
    </message>
    <message>
        <source>That of &amp;another Account Administrator, without a gap</source>
        <translation>Di un &amp;altro Account Administrator, senza interruzione</translation>
    </message>
    <message>
        <source>A new one of the &amp;same agent</source>
        <translation>Una nuova dello &amp;stesso agente</translation>
    </message>
    <message>
        <source>New Freshdesk API key</source>
        <translation>Nuova chiave API Freshdesk</translation>
    </message>
    <message>
        <source>New API &amp;key</source>
        <translation>Nuova &amp;chiave API</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the other Account Administrator, a full-time agent who sees all tickets, open Profile settings, press View API Key at the right, and paste the key here. Both keys work meanwhile; when the new one is in use, reset the former one in Freshdesk.</source>
        <translation>Accedi a Freshdesk come l’altro Account Administrator, un agente a tempo pieno che vede tutti i ticket, apri Profile settings, premi a destra View API Key e incolla qui la chiave. Nel frattempo funzionano entrambe; quando quella nuova è in uso, reimposta quella precedente in Freshdesk.</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the agent, open Profile settings, reset the API key and paste the new one here. Freshdesk ends the present key at that moment; until the new one is in use imports wait, and nothing is lost.</source>
        <translation>Accedi a Freshdesk come l’agente, apri Profile settings, reimposta la chiave API e incolla qui quella nuova. Freshdesk termina quella attuale in quel momento; finché quella nuova non è in uso le importazioni attendono, e nulla va perso.</translation>
    </message>
    <message>
        <source>&amp;Compare the keys</source>
        <translation>&amp;Confronta le chiavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Switch to the new key</source>
        <translation>&amp;Passa alla nuova chiave</translation>
    </message>
    <message>
        <source>Asking Freshdesk with both keys…</source>
        <translation>Domanda a Freshdesk con entrambe le chiavi…</translation>
    </message>
    <message>
        <source>This key cannot take the present one&apos;s place.</source>
        <translation>Questa chiave non può prendere il posto di quella attuale.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Switching to the new key…</source>
        <translation>Passaggio alla nuova chiave…</translation>
    </message>
    <message>
        <source>Nothing has changed: the present key is still in use.</source>
        <translation>Nulla è cambiato: la chiave attuale è ancora in uso.</translation>
    </message>
    <message>
        <source>The new key, %1, is in use since %2. Imports go on with it, and the former key was removed from this computer.</source>
        <translation>La nuova chiave, %1, è in uso da %2. Le importazioni proseguono con essa, e quella precedente è stata tolta da questo computer.</translation>
    </message>
    <message>
        <source>The former key, %1, still works in Freshdesk. Now reset it in the former owner&apos;s Profile settings, so that nobody else can use it.</source>
        <translation>La chiave precedente, %1, in Freshdesk funziona ancora. Reimpostala ora nei Profile settings del suo proprietario, così che nessun altro possa usarla.</translation>
    </message>
    <message>
        <source>If the former key, %1, was not reset in Freshdesk, do it now.</source>
        <translation>Se la chiave precedente, %1, non è stata reimpostata in Freshdesk, fallo ora.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceKeyCommand</name>
    <message>
        <source>New Freshdesk API key (it stays invisible):</source>
        <translation>Nuova chiave API Freshdesk (resta invisibile):</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in use now; the former one, ending in %2, was removed from this computer.</source>
        <translation>La chiave che termina con %1 è ora in uso; quella precedente, che termina con %2, è stata tolta da questo computer.</translation>
    </message>
    <message>
        <source>The present key stays in use.</source>
        <translation>La chiave attuale resta in uso.</translation>
    </message>
    <message>
        <source>This is the key that is in use already.</source>
        <translation>Questa è la chiave già in uso.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account.</source>
        <translation>Questa chiave appartiene a un altro account Freshdesk.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La chiave non è stata accettata.</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the present key stays in use. %2</source>
        <translation>Il controllo «%1» non è riuscito, quindi la chiave attuale resta in uso. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::RevokeKeyCommand</name>
    <message>
        <source>This integration has no key of this number.</source>
        <translation>Questa integrazione non ha una chiave con questo numero.</translation>
    </message>
    <message>
        <source>The command key list shows them all.</source>
        <translation>Il comando key list le mostra tutte.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is no longer valid.</source>
        <translation>La chiave che termina con %1 non è più valida.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInInjixoDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Sostituisci la chiave API injixo: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Generate it in injixo</source>
        <translation>Generala in injixo</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>Inseriscila nell’app</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Perché si sostituisce la chiave? Il motivo viene annotato nell’attività.</translation>
    </message>
    <message>
        <source>The key is generated in injixo, and injixo receives the app&apos;s events. When a new one is generated there, the present one probably ends at once (an assumption: injixo documents it for its API integration only). So have Freshdesk&apos;s page of the app open before you begin. Imports go on meanwhile.</source>
        <translation>La chiave viene generata in injixo, e injixo riceve gli eventi dell’app. Quando lì se ne genera una nuova, quella attuale probabilmente termina subito (una supposizione: injixo lo documenta solo per la sua integrazione API). Tieni quindi aperta la pagina dell’app in Freshdesk prima di cominciare. Le importazioni intanto proseguono.</translation>
    </message>
    <message>
        <source>1. In injixo, open Account and then Integrations, and the Freshdesk integration.</source>
        <translation>1. In injixo apri Account, poi Integrations, e l’integrazione Freshdesk.</translation>
    </message>
    <message>
        <source>2. In the section “Install the injixo app”, press Generate.</source>
        <translation>2. Nella sezione «Install the injixo app», premi Generate.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Chiave API injixo generata in injixo</translation>
    </message>
    <message>
        <source>New injixo API &amp;key</source>
        <translation>Nuova &amp;chiave API injixo</translation>
    </message>
    <message>
        <source>No key was generated: &amp;stop the replacement</source>
        <translation>Non è stata generata alcuna chiave: &amp;ferma la sostituzione</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and the settings of the app injixo connect.</source>
        <translation>1. In Freshdesk apri Admin, poi Apps, e le impostazioni dell’app injixo connect.</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copia la chiave</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Salva.</translation>
    </message>
    <message>
        <source>Whether the app uses the new key cannot be seen from here. About an hour later, compare the last interval that injixo shows for a queue: the Troubleshooting page does that with you.</source>
        <translation>Se l’app usi la nuova chiave, da qui non si vede. Circa un’ora dopo confronta l’ultimo intervallo che injixo mostra per una coda: la pagina Risoluzione dei problemi lo fa con te.</translation>
    </message>
    <message>
        <source>&amp;Copied; cleared after 60 seconds</source>
        <translation>&amp;Copiata; cancellata dopo 60 secondi</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>La sostituzione è finita, e annotata nell’attività.</translation>
    </message>
    <message>
        <source>If no new data appears in injixo within the next hours, the Troubleshooting page tells why: choose “No new data in injixo” there.</source>
        <translation>Se nelle prossime ore in injixo non compaiono nuovi dati, la pagina Risoluzione dei problemi dice perché: scegli lì «Nessun dato nuovo in injixo».</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>C&amp;omincia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Conserva questa chiave</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Chiudi, prosegui più tardi</translation>
    </message>
    <message>
        <source>2. Put the new key, the one that ends in %1, into the field for the injixo API key.</source>
        <translation>2. Metti la nuova chiave, quella che termina con %1, nel campo della chiave API injixo.</translation>
    </message>
    <message>
        <source>It is &amp;entered</source>
        <translation>È &amp;inserita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>3. Copy the key and paste it here. It is kept like the Freshdesk API key, in place of the present one.</source>
        <translation>3. Copia la chiave e incollala qui. Viene conservata come la chiave API Freshdesk, al posto di quella attuale.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInjixoKeyDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Sostituisci la chiave API injixo: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sovrapposizione</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>Inseriscila nell’app</translation>
    </message>
    <message>
        <source>End the former key</source>
        <translation>Termina la chiave precedente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Perché si sostituisce la chiave? Il motivo viene annotato nell’attività.</translation>
    </message>
    <message>
        <source>How long shall the former key stay valid beside the new one? As long as both are, no event is refused while you enter the new one in the app.</source>
        <translation>Per quanto tempo la chiave precedente deve restare valida accanto a quella nuova? Finché lo sono entrambe, nessun evento viene rifiutato mentre inserisci quella nuova nell’app.</translation>
    </message>
    <message>
        <source>The app is refused from this moment until the new key is entered. Imports still find every contact, some minutes later.</source>
        <translation>L’app viene rifiutata da questo momento finché non è inserita la nuova chiave. Le importazioni trovano comunque ogni contatto, alcuni minuti più tardi.</translation>
    </message>
    <message>
        <source>The former key ends by itself after that time, also when the app still uses it; it can be given more time until then.</source>
        <translation>La chiave precedente termina da sola dopo quel tempo, anche se l’app la usa ancora; fino ad allora le si può dare più tempo.</translation>
    </message>
    <message>
        <source>Copy the new key now and keep it where you keep passwords. It is not shown again: Deskbridge stores only a fingerprint and the last four characters.</source>
        <translation>Copia ora la nuova chiave e tienila dove tieni le password. Non viene mostrata di nuovo: Deskbridge conserva solo un’impronta e gli ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and find Deskbridge&apos;s app.</source>
        <translation>1. In Freshdesk apri Admin, poi Apps, e trova l’app di Deskbridge.</translation>
    </message>
    <message>
        <source>2. Open its settings, and put the new key into the field for the injixo API key.</source>
        <translation>2. Apri le sue impostazioni e metti la nuova chiave nel campo della chiave API injixo.</translation>
    </message>
    <message>
        <source>3. Save. The app checks the key at once, and uses it from the next event on.</source>
        <translation>3. Salva. L’app controlla subito la chiave e la usa dal prossimo evento.</translation>
    </message>
    <message>
        <source>The new key is lost: generate &amp;another…</source>
        <translation>La nuova chiave è persa: generane un’&amp;altra…</translation>
    </message>
    <message>
        <source>Give the former key &amp;24 hours more</source>
        <translation>Dai altre &amp;24 ore alla chiave precedente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Generate the new key</source>
        <translation>&amp;Genera la nuova chiave</translation>
    </message>
    <message>
        <source>The former key, %1, stays valid until %2.</source>
        <translation>La chiave precedente, %1, resta valida fino al %2.</translation>
    </message>
    <message>
        <source>The former key, %1, is no longer valid.</source>
        <translation>La chiave precedente, %1, non è più valida.</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Chiudi, prosegui più tardi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The new injixo API key, %1, is the only one that is valid. The replacement is noted in the activity.</source>
        <translation>La nuova chiave API injixo, %1, è l’unica valida. La sostituzione è annotata nell’attività.</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>La sostituzione è finita, e annotata nell’attività.</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La chiave non è stata copiata</translation>
    </message>
    <message>
        <source>Go on without having copied the new injixo API key?</source>
        <translation>Proseguire senza aver copiato la nuova chiave API injixo?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it another one has to be generated for the app.</source>
        <translation>Non viene mostrata di nuovo. Senza di essa ne va generata un’altra per l’app.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Prosegui senza</translation>
    </message>
    <message>
        <source>The new key is no longer there. Generate another one.</source>
        <translation>La nuova chiave non c’è più. Generane un’altra.</translation>
    </message>
    <message>
        <source>The app has changed over.</source>
        <translation>L’app è passata alla nuova chiave.</translation>
    </message>
    <message>
        <source>It is not proved that the app has changed over: if it has not, its events are refused as soon as the former key ends.</source>
        <translation>Non è provato che l’app sia passata alla nuova chiave: se non l’ha fatto, i suoi eventi vengono rifiutati appena termina quella precedente.</translation>
    </message>
    <message>
        <source>The former key has ended; until the app uses the new one, its events are refused.</source>
        <translation>La chiave precedente è terminata; finché l’app non usa quella nuova, i suoi eventi vengono rifiutati.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;End the former key</source>
        <translation>&amp;Termina la chiave precedente</translation>
    </message>
    <message>
        <source>&amp;End the former key all the same…</source>
        <translation>&amp;Termina comunque la chiave precedente…</translation>
    </message>
    <message>
        <source>Finish without proof</source>
        <translation>Concludi senza prova</translation>
    </message>
    <message>
        <source>End the former key, %1, although the app may still use it?</source>
        <translation>Terminare la chiave precedente, %1, anche se forse l’app la usa ancora?</translation>
    </message>
    <message>
        <source>Finish although the app has not used the new key yet?</source>
        <translation>Concludere anche se l’app non ha ancora usato la nuova chiave?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminala</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>The former key is valid until %1.</source>
        <translation>La chiave precedente è valida fino a %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotationChoice</name>
    <message>
        <source>As a &amp;routine</source>
        <translation>Per &amp;routine</translation>
    </message>
    <message>
        <source>Because of its a&amp;ge</source>
        <translation>Per la sua &amp;età</translation>
    </message>
    <message>
        <source>Because somebody may have seen it who should &amp;not</source>
        <translation>Perché può averla vista chi &amp;non doveva</translation>
    </message>
    <message>
        <source>Because a &amp;colleague left who knew it</source>
        <translation>Perché un &amp;collega che la conosceva è andato via</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 ora</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 ore</translation>
    </message>
    <message>
        <source>&amp;72 hours</source>
        <translation>&amp;72 ore</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 giorni</translation>
    </message>
    <message>
        <source>It ends n&amp;ow: an emergency</source>
        <translation>Termina &amp;subito: un’emergenza</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation>Account di esempio</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation>L’account di esempio non è installato: manca il programma freshdesk-sandbox accanto a Deskbridge.</translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation>Installa Deskbridge per intero, o compilalo con il target freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation>Il sistema ha rifiutato di avviare l’account di esempio.</translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation>Controlla che freshdesk-sandbox si possa eseguire, poi riavvia Deskbridge.</translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation>L’account di esempio non può ascoltare su %1: un altro programma usa questa porta.</translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation>Termina l’altro programma, forse un altro Deskbridge, poi riavvia questo.</translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation>L’account di esempio non ha detto in tempo dove si può raggiungere.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation>Riavvia Deskbridge per riprovare.</translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation>L’account di esempio è terminato durante l’avvio.</translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation>L’account di esempio è terminato da solo.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation>Riavvia Deskbridge per riavviarlo; quanto importato è conservato.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation>Finora non è stato salvato nulla. Questo passo salva l’integrazione e avvia l’importazione; ciò che segue può attendere.</translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation>&amp;Salva integrazione</translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation>Quanto storico?</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Che cosa si salva dove</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Dominio Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation>nel portachiavi di questo computer, in nessun altro posto</translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation>nel file dei segreti %1, che solo tu puoi leggere</translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation>nel database %1</translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation>Nessun testo, oggetto, nome o indirizzo di un cliente viene mai salvato: solo numeri, orari e tipi.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambia il nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so none of these includes them.</source>
        <translation>Freshdesk non elenca i ticket archiviati, quindi non sono in nessuna di queste scelte.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SaveText</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Mostra quanto inserito per %n secondo, poi lo nasconde di nuovo.</numerusform>
            <numerusform>Mostra quanto inserito per %n secondi, poi lo nasconde di nuovo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>deskbridge::SeriesModel</name>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an interval: final or not</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a queue in the period compared with</comment>
        <translation>%1, prima</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section of the settings</comment>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Annulla l’ultimo cambiamento</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsFile</name>
    <message>
        <source>This is not a file of Deskbridge settings; nothing was changed.</source>
        <translation>Questo non è un file di impostazioni di Deskbridge; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Deskbridge; nothing was changed.</source>
        <translation>Il file è stato scritto da una versione più recente di Deskbridge; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The value “%1” in the file cannot be used; nothing was changed.</source>
        <translation>Il valore «%1» del file non si può usare; non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Dominio Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Chiave API Freshdesk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Chiave API injixo</translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation>Installa l’app</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation>Inserisci un nome per proseguire.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Inserisci la chiave per proseguire.</translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation>Il collegamento è in fase di controllo.</translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation>Per proseguire, il controllo del collegamento deve finire senza passi non riusciti.</translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation>Lo storico non può cominciare nel futuro.</translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation>Salvataggio. Se il portachiavi chiede la sua password, inseriscila lì.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ShortcutsDialog</name>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>The interval or hour before or after</source>
        <translation>L’intervallo o l’ora prima o dopo</translation>
    </message>
    <message>
        <source>The first or last one</source>
        <translation>Il primo o l’ultimo</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Ingrandire o ridurre</translation>
    </message>
    <message>
        <source>Move what is shown; on the status page a day back or on</source>
        <translation>Spostare ciò che è mostrato; nella pagina di stato, un giorno indietro o avanti</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostrare l’intero periodo</translation>
    </message>
    <message>
        <source>Contacts behind the marked number</source>
        <translation>Contatti dietro il numero evidenziato</translation>
    </message>
    <message>
        <source>What is behind the row</source>
        <translation>Cosa c’è dietro la riga</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiare le righe scelte</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettera</translation>
    </message>
    <message>
        <source>What carries the underlined letter</source>
        <translation>Ciò che ha la lettera sottolineata</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>La scheda successiva</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Chiudere una finestra di dialogo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Cosa fanno</translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation>Integrazioni</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Tutte le integrazioni</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Aggiungi integrazione</translation>
    </message>
</context>
<context>
    <name>deskbridge::SignalCard</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Dettagli di %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::StartPage</name>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation>Collega Freshdesk a injixo</translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation>Deskbridge importa i ticket e le conversazioni di un account Freshdesk e li conta come contatti in entrata in code di origine per la gestione del personale injixo.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Aggiungi integrazione</translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation>Esplora con un account di esempio</translation>
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
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Last 7 days, contacts by the hour; both lanes have the same scale</source>
        <translation>Ultimi 7 giorni, contatti per ora; entrambe le corsie hanno la stessa scala</translation>
    </message>
    <message>
        <source>How the status changed</source>
        <translation>Come è cambiato lo stato</translation>
    </message>
    <message>
        <source>The status has not changed yet.</source>
        <translation>Lo stato non è ancora cambiato.</translation>
    </message>
    <message>
        <source>The last 7 days as a table</source>
        <translation>Gli ultimi 7 giorni come tabella</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contatti per ora</translation>
    </message>
    <message>
        <source>Looking how it stands…</source>
        <translation>Verifica dello stato…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the verdict in one word, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The status cannot be read</source>
        <translation>Lo stato non si può leggere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Confronta ora</translation>
    </message>
    <message>
        <source>Asks Freshdesk for its own count of each day that is not compared yet</source>
        <translation>Chiede a Freshdesk il suo conteggio di ogni giorno non ancora confrontato</translation>
    </message>
    <message>
        <source>Archived tickets…</source>
        <translation>Ticket archiviati…</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 di %2 giorni confrontati</translation>
    </message>
    <message>
        <source>Being compared with Freshdesk&apos;s own count.</source>
        <translation>Confronto in corso con il conteggio di Freshdesk.</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusText</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contatto</numerusform>
            <numerusform>%1 contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minuti fa</translation>
    </message>
    <message>
        <source>Tickets read</source>
        <translation>Ticket letti</translation>
    </message>
    <message>
        <source>Tickets expected</source>
        <translation>Ticket attesi</translation>
    </message>
    <message>
        <source>Contacts found in the last 24 hours</source>
        <translation>Contatti trovati nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>Announced in the last 24 hours</source>
        <translation>Annunciati nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contatti non annunciati</translation>
    </message>
    <message>
        <source>Last characters of the key</source>
        <translation>Ultimi caratteri della chiave</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocata il</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Tentativi rifiutati</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Giorno (UTC)</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Ticket qui</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Ticket in Freshdesk</translation>
    </message>
    <message>
        <source>Age of the key in days</source>
        <translation>Età della chiave in giorni</translation>
    </message>
    <message>
        <source>Calls used a minute</source>
        <translation>Chiamate usate al minuto</translation>
    </message>
    <message>
        <source>Calls of other programs a minute</source>
        <translation>Chiamate di altri programmi al minuto</translation>
    </message>
    <message>
        <source>Calls allowed a minute</source>
        <translation>Chiamate consentite al minuto</translation>
    </message>
    <message>
        <source>Reminder after days</source>
        <translation>Promemoria dopo (giorni)</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a signal</comment>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state of a signal</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a signal</comment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of a signal</comment>
        <translation>Azione richiesta</translation>
    </message>
    <message>
        <source>Not visible here</source>
        <comment>state of a signal</comment>
        <translation>Non visibile qui</translation>
    </message>
    <message>
        <source>%1 today.</source>
        <extracomment>%1 is a number with its noun, as in &quot;214 contacts&quot;</extracomment>
        <translation>%1 oggi.</translation>
    </message>
    <message>
        <source>%1 today, more than usual by this time (%2: %3).</source>
        <extracomment>%1 &quot;214 contacts&quot;, %2 a weekday, %3 a number</extracomment>
        <translation>%1 oggi, più del solito a quest’ora (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, fewer than usual by this time (%2: %3).</source>
        <translation>%1 oggi, meno del solito a quest’ora (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, as usual by this time (%2: %3).</source>
        <translation>%1 oggi, come al solito a quest’ora (%2: %3).</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>la prima importazione è in corso</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>non ancora importata per intero</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>ultima %1</translation>
    </message>
    <message>
        <source>importing now</source>
        <translation>importazione in corso</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>prossima tra %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>ultimo evento %1</translation>
    </message>
    <message>
        <source>key …%1</source>
        <extracomment>%1 is a key&apos;s last characters</extracomment>
        <translation>chiave …%1</translation>
    </message>
    <message>
        <source>Nothing is known about these seven days.</source>
        <translation>Di questi sette giorni non si sa nulla.</translation>
    </message>
    <message>
        <source>%1 found in seven days.</source>
        <translation>%1 trovati in sette giorni.</translation>
    </message>
    <message>
        <source>%1 announced in seven days.</source>
        <translation>%1 annunciati in sette giorni.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a weekday and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1: %2 trovati</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 announced</source>
        <translation>%1: %2 trovati, %3 annunciati</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Days that cannot be proved</source>
        <translation>Giorni che non si possono provare</translation>
    </message>
    <message>
        <source>First day proved</source>
        <translation>Primo giorno provato</translation>
    </message>
    <message>
        <source>Last day proved</source>
        <translation>Ultimo giorno provato</translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation>%1: fatto</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1: passo attuale</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation>%1: da fare</translation>
    </message>
</context>
<context>
    <name>deskbridge::SteppedDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
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
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>al massimo ancora %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>ancora circa %1</translation>
    </message>
    <message>
        <source>%1 min to %2 left</source>
        <extracomment>minutes, then hours: &quot;55 min to 1 h 35 min left&quot;</extracomment>
        <translation>ancora da %1 min a %2</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <extracomment>two times: &quot;1 h 40 min to 2 h 5 min left&quot;</extracomment>
        <translation>ancora da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>al massimo ancora %n min</numerusform>
            <numerusform>al massimo ancora %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>ancora circa %n min</numerusform>
            <numerusform>ancora circa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <extracomment>two numbers of minutes: &quot;12 to 16 min left&quot;</extracomment>
        <translation>ancora da %1 a %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min fa</numerusform>
            <numerusform>%n min fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
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
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>circa %n min</numerusform>
            <numerusform>circa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>circa %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TrayChannel</name>
    <message>
        <source>&amp;Open Deskbridge</source>
        <translation>&amp;Apri Deskbridge</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
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
        <translation>Importa ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Esegui tutti i controlli</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sostituisci la chiave…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nuova chiave…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Mostra i passi…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Che cosa vedi?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Check a key</source>
        <translation>Controlla una chiave</translation>
    </message>
    <message>
        <source>Paste any key to learn what it is. It is not stored, and forgotten at once.</source>
        <translation>Incolla una chiave qualsiasi per sapere che cos’è. Non viene salvata, e viene dimenticata subito.</translation>
    </message>
    <message>
        <source>Key to check</source>
        <translation>Chiave da controllare</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Controlla la chiave</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pacchetto di prove…</translation>
    </message>
    <message>
        <source>What helps whoever helps: without names, keys and addresses</source>
        <translation>Ciò che serve a chi aiuta: senza nomi, chiavi e indirizzi</translation>
    </message>
    <message>
        <source>You see: %1</source>
        <translation>Vedi: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message>
        <source>until now</source>
        <translation>finora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerifyKeyCommand</name>
    <message>
        <source>Key to check (it stays invisible):</source>
        <translation>Chiave da controllare (resta invisibile):</translation>
    </message>
</context>
<context>
    <name>deskbridge::WaterfallModel</name>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Replies and other messages in them</source>
        <translation>Risposte e altri messaggi in essi</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation>Messaggi di ticket già eliminati o spam quando sono stati visti per la prima volta</translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation>Contatti in entrata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>as bars</comment>
        <translation>Somma</translation>
    </message>
</context>
<context>
    <name>deskbridge::WeekModel</name>
    <message>
        <source>%1–%2 h</source>
        <comment>from hour to hour</comment>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>%1 contatto in entrata in tutto</numerusform>
            <numerusform>%1 contatti in entrata in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 (the hour occurs %2 times)</source>
        <translation>in media %1 (l’ora ricorre %2 volte)</translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
</context>
</TS>
