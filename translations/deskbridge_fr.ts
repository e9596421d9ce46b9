<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation>--%1 attend un jour ou une heure en UTC, par exemple 2026-11-22 ou 2026-11-22T10:15:00Z.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation>Une clé ne se donne jamais sur la ligne de commande, où d’autres utilisateurs et l’historique du shell peuvent la voir. Envoyez-la sur l’entrée standard et écrivez --api-key-stdin.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>L’option --%1 n’existe pas.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation>Il manque le nom de l’intégration.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Il manque l’argument %1.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation>Il y a plus d’arguments que n’en prend cette commande ; un nom avec des espaces doit être entre guillemets.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Cette commande n’a pas d’option --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Il manque l’option --%1.</translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation>--data attend un dossier et --secrets attend keychain ou file:CHEMIN.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from doit être antérieur à --to.</translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation>--length attend 15, 30 ou 60 (minutes).</translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation>--timezone attend le nom d’un fuseau horaire, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv et --json s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation>--queue attend le nom d’une file source.</translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation>--ticket attend le numéro d’un ticket.</translation>
    </message>
    <message>
        <source>A key is named by its number, which key list shows.</source>
        <translation>Une clé se désigne par son numéro, que montre key list.</translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation>deskbridgectl relie Freshdesk à la gestion des effectifs injixo depuis la ligne de commande.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation>N est le nom d’une intégration. Les heures sont un jour ou une heure en UTC, par exemple 2026-11-22T10:15:00Z ; --to est exclu.</translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation>--data DIR : le dossier des données. --secrets : où les clés sont conservées, le trousseau du système ou un fichier que seul son propriétaire peut lire. --json : un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation>Code de sortie : 0 bon, 1 avertissements, 2 échec, 64 mauvaise utilisation.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output attend le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Completion is there for bash, zsh and fish.</source>
        <translation>La complétion existe pour bash, zsh et fish.</translation>
    </message>
</context>
<context>
    <name>CheckEvidence</name>
    <message>
        <source>Technical detail</source>
        <translation>Détail technique</translation>
    </message>
    <message>
        <source>Without the account’s address in the network nothing can be asked.</source>
        <translation>Sans l’adresse du compte dans le réseau, rien ne peut être demandé.</translation>
    </message>
    <message>
        <source>Where a proxy stands in the way, every call goes through it.</source>
        <translation>Là où un proxy est sur le chemin, chaque appel passe par lui.</translation>
    </message>
    <message>
        <source>The API key is sent only over a connection whose other end has proved who it is.</source>
        <translation>La clé API n’est envoyée que sur une connexion dont l’autre bout a prouvé qui il est.</translation>
    </message>
    <message>
        <source>With a wrong clock certificates are refused and times are told wrongly.</source>
        <translation>Avec une horloge fausse, les certificats sont refusés et les heures sont fausses.</translation>
    </message>
    <message>
        <source>The key is sent to Freshdesk only, so something else at this address ends the check.</source>
        <translation>La clé n’est envoyée qu’à Freshdesk ; autre chose à cette adresse termine donc la vérification.</translation>
    </message>
    <message>
        <source>Without an accepted key nothing is imported.</source>
        <translation>Sans clé acceptée, rien n’est importé.</translation>
    </message>
    <message>
        <source>The integration asks for an Account Administrator’s key; others may lose access to a part of the account.</source>
        <translation>L’intégration demande la clé d’un Account Administrator ; d’autres peuvent perdre l’accès à une partie du compte.</translation>
    </message>
    <message>
        <source>Tickets that the user does not see are missing from the counts without an error.</source>
        <translation>Les tickets que l’utilisateur ne voit pas manquent dans les chiffres, sans erreur.</translation>
    </message>
    <message>
        <source>Smaller plans allow too few calls, or none.</source>
        <translation>Les forfaits plus petits autorisent trop peu d’appels, ou aucun.</translation>
    </message>
    <message>
        <source>Keys of occasional agents are reported to change every night.</source>
        <translation>On rapporte que les clés des agents occasionnels changent chaque nuit.</translation>
    </message>
    <message>
        <source>Every ticket is a contact of its own.</source>
        <translation>Chaque ticket est un contact à part entière.</translation>
    </message>
    <message>
        <source>The groups’ names are a part of the source queues’ names.</source>
        <translation>Les noms des groupes font partie des noms des files sources.</translation>
    </message>
    <message>
        <source>The names of the ticket sources come from the ticket fields.</source>
        <translation>Les noms des sources de tickets viennent des champs des tickets.</translation>
    </message>
    <message>
        <source>A user whose role, scope or kind changes takes the import along.</source>
        <translation>Un utilisateur dont le rôle, l’accès ou le type change entraîne l’import avec lui.</translation>
    </message>
    <message>
        <source>All programs on the account share its calls; when they are used up, imports wait.</source>
        <translation>Tous les programmes du compte partagent ses appels ; quand ils sont épuisés, les imports attendent.</translation>
    </message>
    <message>
        <source>Every later message of a customer is a contact and is read from the conversations.</source>
        <translation>Chaque message suivant d’un client est un contact et se lit dans les conversations.</translation>
    </message>
    <message>
        <source>Archived tickets are in no list; they can only be read one by one.</source>
        <translation>Les tickets archivés ne sont dans aucune liste ; ils ne se lisent qu’un par un.</translation>
    </message>
    <message>
        <source>What came after the last import is not in the source queues yet.</source>
        <translation>Ce qui est arrivé après le dernier import n’est pas encore dans les files sources.</translation>
    </message>
    <message>
        <source>Each day’s tickets are compared with Freshdesk’s own count.</source>
        <translation>Les tickets de chaque jour sont comparés avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>Events that nobody receives are made up for by the next import, minutes later.</source>
        <translation>Les événements que personne ne reçoit sont rattrapés par le prochain import, quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>An app with a key that has ended is refused while Freshdesk shows nothing wrong.</source>
        <translation>Une application dont la clé a pris fin est refusée, alors que Freshdesk ne montre rien d’anormal.</translation>
    </message>
    <message>
        <source>Contacts that imports find and the app did not announce show a silent stop.</source>
        <translation>Les contacts que les imports trouvent et que l’application n’a pas annoncés révèlent un arrêt silencieux.</translation>
    </message>
    <message>
        <source>The API key is kept only there.</source>
        <translation>La clé API n’est conservée que là.</translation>
    </message>
    <message>
        <source>Counts, queues and history are read from it.</source>
        <translation>Chiffres, files et historique y sont lus.</translation>
    </message>
    <message>
        <source>On a full disk imports stop.</source>
        <translation>Sur un disque plein, les imports s’arrêtent.</translation>
    </message>
    <message>
        <source>Whoever helps asks for it first.</source>
        <translation>Qui vous aide le demande en premier.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Adresses trouvées</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Our clock ahead by (seconds)</source>
        <translation>Avance de notre horloge (secondes)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Ticket sources</source>
        <translation>Sources de tickets</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Appels restants</translation>
    </message>
    <message>
        <source>Calls used by others</source>
        <translation>Appels utilisés par d’autres</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Il y a (minutes)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets ici</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets dans Freshdesk</translation>
    </message>
    <message>
        <source>Key ends in</source>
        <translation>La clé se termine par</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Refused uses</source>
        <translation>Utilisations refusées</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Contacts found by imports</source>
        <translation>Contacts trouvés par les imports</translation>
    </message>
    <message>
        <source>Contacts announced by the app</source>
        <translation>Contacts annoncés par l’application</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contacts non annoncés</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Taille (Mo)</translation>
    </message>
    <message>
        <source>Tables looked at</source>
        <translation>Tables examinées</translation>
    </message>
    <message>
        <source>Tables left out</source>
        <translation>Tables laissées de côté</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Libre (Mo)</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Proved up to and including</source>
        <translation>Prouvé jusqu’au jour (inclus)</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation>L’adresse répond comme Freshdesk</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>Clé API acceptée</translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation>Voit tous les tickets</translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation>Forfait Pro ou Enterprise</translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation>Agent à temps plein</translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation>Tickets lisibles</translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation>Groupes lisibles</translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation>Champs des tickets lisibles</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation>Le forfait suffit.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Forfait : %1.</translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation>Forfait : %1, avec %2 appels par minute.</translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation>L’adresse répond comme Freshdesk.</translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation>%1 répond comme Freshdesk.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clé est acceptée.</translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation>La clé est acceptée : %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation>L’utilisateur de la clé est Account Administrator.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation>L’utilisateur de la clé voit tous les tickets.</translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation>La clé appartient à un agent à temps plein.</translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation>Les tickets sont lisibles.</translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation>Les champs des tickets sont lisibles.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>Les champs des tickets sont lisibles : %Ln source de tickets.</numerusform>
            <numerusform>Les champs des tickets sont lisibles : %Ln sources de tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation>Les groupes sont lisibles.</translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation>Les groupes sont lisibles : plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>Les groupes sont lisibles : %Ln groupe.</numerusform>
            <numerusform>Les groupes sont lisibles : %Ln groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation>Ce compte n’a aucun rôle nommé Account Administrator ; l’utilisateur de la clé a le rôle : %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation>L’utilisateur de la clé n’est pas Account Administrator ; son rôle est : %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation>Freshdesk appelle le forfait « %1 », que Deskbridge ne connaît pas.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation>Freshdesk appelle le forfait « %1 », que Deskbridge ne connaît pas ; %2 appels par minute font penser à un essai ou à un forfait inférieur à Pro.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation>Freshdesk appelle le forfait « %1 », que Deskbridge ne connaît pas ; %2 appels par minute font penser à Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation>Non vérifié, car une vérification précédente a échoué : « %1 ».</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation>Non vérifié, car une étape précédente a échoué.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation>L’utilisateur de la clé n’est pas administrateur : Freshdesk refuse de montrer les rôles du compte.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation>L’utilisateur de la clé ne voit que les tickets de ses groupes ; tous les autres manqueraient dans les chiffres.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation>L’utilisateur de la clé ne voit que les tickets qui lui sont attribués ; tous les autres manqueraient dans les chiffres.</translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation>Freshdesk ne dit pas quels tickets l’utilisateur de la clé voit.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation>Le forfait du compte est %1 ; l’intégration exige Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation>Le forfait n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>Le forfait n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La clé appartient à un agent occasionnel ; on rapporte que ces clés changent chaque nuit.</translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation>La clé est acceptée, mais son compte indique un autre domaine : %1.</translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation>Non vérifié, car la vérification a été annulée.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation>Utilisez la clé API d’un utilisateur ayant le rôle Account Administrator, ou faites donner ce rôle à l’utilisateur de la clé dans Freshdesk.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation>Utilisez la clé API d’un utilisateur ayant le rôle Account Administrator.</translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation>Dans Freshdesk, donnez à l’utilisateur de la clé l’accès à tous les tickets, ou utilisez la clé d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation>Dans Freshdesk, assurez-vous que l’utilisateur de la clé voit tous les tickets ; sinon des contacts manquent dans les chiffres.</translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation>Passez le compte Freshdesk à Pro ou Enterprise, ou reliez un autre compte.</translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation>Regardez dans Freshdesk quel est le forfait du compte ; l’intégration exige Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation>Vérifiez à nouveau plus tard, ou regardez dans Freshdesk si le forfait du compte est Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation>Utilisez la clé API d’un agent à temps plein ayant le rôle Account Administrator.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation>Saisissez le domaine propre au compte, ou la clé du compte voulu.</translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation>Corrigez l’étape précédente, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation>Relancez la vérification.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the key: it is the one of another integration, %1.</source>
        <translation>Freshdesk refuse la clé : c’est celle d’une autre intégration, %1.</translation>
    </message>
    <message>
        <source>Enter a key of this account; each account&apos;s keys work there only.</source>
        <translation>Saisissez une clé de ce compte ; les clés d’un compte ne sont valables que pour lui.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation>Relie un compte Freshdesk ; lit sa clé API sur l’entrée standard et la vérifie d’abord.</translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation>Liste les intégrations.</translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation>Met une intégration en pause : rien n’est importé jusqu’à sa reprise.</translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation>Reprend une intégration en pause.</translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation>Supprime une intégration et ses clés ; ce qui a été compté reste, sauf avec --with-data.</translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation>Liste les files sources avec leurs contacts entrants.</translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation>Liste les contacts entrants de chaque intervalle qui en a.</translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation>Liste les messages d’un ticket et dit si et pourquoi chacun compte.</translation>
    </message>
    <message>
        <source>Tells whether data flows, with the evidence; made for monitoring by its exit code.</source>
        <translation>Dit si les données circulent, preuves à l’appui ; fait pour la surveillance grâce à son code de sortie.</translation>
    </message>
    <message>
        <source>Generates an injixo API key and shows it once; the former one stays valid for the overlap, usually 24 hours.</source>
        <translation>Génère une clé API injixo et la montre une seule fois ; l’ancienne reste valable pendant le chevauchement, 24 heures d’habitude.</translation>
    </message>
    <message>
        <source>Lists an integration&apos;s injixo API keys by their last four characters.</source>
        <translation>Liste les clés API injixo d’une intégration par leurs quatre derniers caractères.</translation>
    </message>
    <message>
        <source>Tells what a key is; reads it from standard input and stores nothing.</source>
        <translation>Dit ce qu’est une clé ; la lit sur l’entrée standard et n’enregistre rien.</translation>
    </message>
    <message>
        <source>Ends an injixo API key at once; ID is its number in key list.</source>
        <translation>Met fin immédiatement à une clé API injixo ; ID est son numéro dans key list.</translation>
    </message>
    <message>
        <source>Checks the way to Freshdesk, the API key, its rights, the imports, the events and this computer.</source>
        <translation>Vérifie le chemin vers Freshdesk, la clé API, ses droits, les imports, les événements et cet ordinateur.</translation>
    </message>
    <message>
        <source>Runs all checks and writes what helps whoever helps into a zip, without names and keys.</source>
        <translation>Lance toutes les vérifications et écrit dans un zip ce qui aide à vous aider, sans noms ni clés.</translation>
    </message>
    <message>
        <source>Writes the script that completes this command line in a shell: bash, zsh or fish.</source>
        <translation>Écrit le script qui complète cette ligne de commande dans un shell : bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict changes.</source>
        <translation>Importe et reçoit les événements jusqu’à l’arrêt ; exécute COMMAND quand un verdict change.</translation>
    </message>
    <message>
        <source>Replaces the Freshdesk API key; reads the new one from standard input and switches only when it has proved itself.</source>
        <translation>Remplace la clé API Freshdesk ; lit la nouvelle sur l’entrée standard et ne change que quand elle a fait ses preuves.</translation>
    </message>
    <message>
        <source>Says what an import will take: tickets, calls and time; the last two are estimated. With --archived, what reading the archive will take.</source>
        <translation>Dit ce que prendra un import : tickets, appels et durée ; les deux derniers sont estimés. Avec --archived, ce que prendra la lecture des archives.</translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again. With --archived, tries the ticket numbers that no list shows in the archive.</source>
        <translation>Importe tout, puis ce qui a changé depuis ; peut être arrêté et relancé. Avec --archived, essaie dans les archives les numéros de ticket qu’aucune liste ne montre.</translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts, and whether everything is here. --prove compares each day with Freshdesk&apos;s own count first, --read-day reads one day&apos;s tickets again.</source>
        <translation>Montre comment tickets et réponses s’additionnent en contacts entrants, et si tout est là. --prove compare d’abord chaque jour avec le décompte de Freshdesk, --read-day relit les tickets d’un jour.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln jour diffère du décompte de Freshdesk.</numerusform>
            <numerusform>%Ln jours diffèrent du décompte de Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln jour ne peut pas être prouvé.</numerusform>
            <numerusform>%Ln jours ne peuvent pas être prouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln jour n’est pas encore comparé.</numerusform>
            <numerusform>%Ln jours ne sont pas encore comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time can be compared with Freshdesk&apos;s own count yet.</source>
        <translation>Aucun jour de cette période ne peut encore être comparé avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>L’historique commence en cours de journée le %1, et Freshdesk ne compte que des jours entiers.</translation>
    </message>
    <message>
        <source>%1: tickets of that age may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>%1 : des tickets de cet âge peuvent être archivés, et Freshdesk ne les liste ni ne les compte.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived since they were read; nothing is missing by that.</source>
        <translation>%1 : Freshdesk compte %2 tickets, ici il y en a %3. Certains ont été supprimés ou archivés depuis leur lecture ; rien ne manque de ce fait.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3.</source>
        <translation>%1 : Freshdesk compte %2 tickets, ici il y en a %3.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no archive: Freshdesk lists all its tickets.</source>
        <translation>Ce compte n’a pas d’archives : Freshdesk liste tous ses tickets.</translation>
    </message>
    <message>
        <source>There is nothing to read from the archive: every ticket number of that age is known.</source>
        <translation>Il n’y a rien à lire dans les archives : chaque numéro de ticket de cet âge est connu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln numéro de ticket n’est dans aucune liste et peut être un ticket archivé.</numerusform>
            <numerusform>%Ln numéros de ticket ne sont dans aucune liste et peuvent être des tickets archivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls.</source>
        <translation>%1 Les essayer prend jusqu’à environ %2 appels.</translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls: %3.</source>
        <translation>%1 Les essayer prend jusqu’à environ %2 appels : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln ticket archivé trouvé</numerusform>
            <numerusform>%Ln tickets archivés trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 numbers belong to none.</source>
        <extracomment>%1 is &quot;12 archived tickets found&quot;, %2 a number</extracomment>
        <translation>%1, %2 numéros n’appartiennent à aucun.</translation>
    </message>
    <message>
        <source>%1 The archive is not read to its end; starting again goes on there.</source>
        <translation>%1 Les archives ne sont pas lues jusqu’au bout ; relancer reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Archive: %1 numbers tried, %2 left, %3 tickets found</source>
        <translation>Archives : %1 numéros essayés, %2 restants, %3 tickets trouvés</translation>
    </message>
    <message>
        <source>Today is not over and is compared tomorrow.</source>
        <translation>La journée d’aujourd’hui n’est pas terminée et sera comparée demain.</translation>
    </message>
    <message>
        <source>%1 is not over and is compared after its end.</source>
        <translation>Le %1 n’est pas terminé et sera comparé après sa fin.</translation>
    </message>
    <message>
        <source>Proved complete up to and including %1.</source>
        <translation>Exhaustivité prouvée jusqu’au %1 inclus.</translation>
    </message>
    <message>
        <source>Proved complete for %1.</source>
        <comment>a day</comment>
        <translation>Exhaustivité prouvée pour le %1.</translation>
    </message>
    <message>
        <source>Proved complete for the days %1 to %2.</source>
        <extracomment>two days, as in &quot;for the days 4 Nov 2026 to 30 Nov 2026 (UTC)&quot;</extracomment>
        <translation>Exhaustivité prouvée pour les jours du %1 au %2.</translation>
    </message>
    <message>
        <source>Freshdesk counts as many tickets as are here.</source>
        <translation>Freshdesk compte autant de tickets qu’il y en a ici.</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>No new data in injixo</source>
        <translation>Pas de nouvelles données dans injixo</translation>
    </message>
    <message>
        <source>A queue is missing</source>
        <translation>Une file manque</translation>
    </message>
    <message>
        <source>Numbers differ from Freshdesk</source>
        <translation>Les chiffres diffèrent de Freshdesk</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clé a été refusée</translation>
    </message>
    <message>
        <source>Import is slow</source>
        <translation>L’import est lent</translation>
    </message>
    <message>
        <source>Everything stopped after a colleague left</source>
        <translation>Tout s’est arrêté après le départ d’un collègue</translation>
    </message>
    <message>
        <source>This was seen.</source>
        <translation>Cela a été constaté.</translation>
    </message>
    <message>
        <source>This is likely: it fits what was seen.</source>
        <translation>C’est probable : cela correspond à ce qui a été constaté.</translation>
    </message>
    <message>
        <source>This is not certain: not everything could be seen.</source>
        <translation>Ce n’est pas certain : tout n’était pas visible.</translation>
    </message>
    <message>
        <source>Deskbridge finds nothing wrong.</source>
        <translation>Deskbridge ne trouve rien d’anormal.</translation>
    </message>
    <message>
        <source>What was checked is in order, but not everything could be checked.</source>
        <translation>Ce qui a été vérifié est en ordre, mais tout n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>This computer has no connection to Freshdesk.</source>
        <translation>Cet ordinateur n’a pas de connexion à Freshdesk.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Freshdesk.</source>
        <translation>Le proxy refuse la connexion à Freshdesk.</translation>
    </message>
    <message>
        <source>The certificate that answered for Freshdesk is not trusted.</source>
        <translation>Le certificat qui a répondu pour Freshdesk n’est pas fiable.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln seconde.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Freshdesk domain is not known in this network.</source>
        <translation>Le domaine Freshdesk n’est pas connu dans ce réseau.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Freshdesk.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas Freshdesk.</translation>
    </message>
    <message>
        <source>Freshdesk answers with an error of its own.</source>
        <translation>Freshdesk répond par une erreur de sa part.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The Freshdesk account is suspended.</source>
        <translation>Le compte Freshdesk est suspendu.</translation>
    </message>
    <message>
        <source>Freshdesk refuses every request from this computer, as it does for addresses that the account does not allow.</source>
        <translation>Freshdesk refuse toute requête de cet ordinateur, comme pour les adresses que le compte n’autorise pas.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it was reset, or the user it belongs to was deactivated or removed.</source>
        <translation>Freshdesk refuse la clé API : elle a été réinitialisée, ou son utilisateur a été désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>The API key’s user is no longer an Account Administrator.</source>
        <translation>L’utilisateur de la clé API n’est plus Account Administrator.</translation>
    </message>
    <message>
        <source>The API key’s user no longer sees all tickets, so contacts are missing.</source>
        <translation>L’utilisateur de la clé API ne voit plus tous les tickets ; des contacts manquent donc.</translation>
    </message>
    <message>
        <source>The API key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La clé API appartient à un agent occasionnel ; on rapporte que ces clés changent chaque nuit.</translation>
    </message>
    <message>
        <source>The Freshdesk account’s plan is too small; the integration needs Pro or Enterprise.</source>
        <translation>Le forfait du compte Freshdesk est trop petit ; l’intégration exige Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>The API key belongs to another Freshdesk account: %1.</source>
        <translation>La clé API appartient à un autre compte Freshdesk : %1.</translation>
    </message>
    <message>
        <source>The API key is accepted, but Freshdesk refuses a part of what the import reads.</source>
        <translation>La clé API est acceptée, mais Freshdesk refuse une partie de ce que lit l’import.</translation>
    </message>
    <message>
        <source>Other programs use %1 percent of the account’s limit of Freshdesk calls.</source>
        <translation>D’autres programmes utilisent %1 pour cent de la limite d’appels Freshdesk du compte.</translation>
    </message>
    <message>
        <source>The account’s limit of Freshdesk calls is used up.</source>
        <translation>La limite d’appels Freshdesk du compte est épuisée.</translation>
    </message>
    <message>
        <source>The integration is paused.</source>
        <translation>L’intégration est en pause.</translation>
    </message>
    <message>
        <source>Nothing was imported from this account yet.</source>
        <translation>Rien n’a encore été importé de ce compte.</translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>Le dernier import complet s’est terminé il y a %Ln minute.</numerusform>
            <numerusform>Le dernier import complet s’est terminé il y a %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Rien n’est à l’écoute des événements de l’application.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key with a typing error.</source>
        <translation>L’application présente une clé API injixo avec une faute de frappe.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that has ended (…%1).</source>
        <translation>L’application présente une clé API injixo qui a pris fin (…%1).</translation>
    </message>
    <message>
        <source>The app presents the injixo API key of another integration: %1.</source>
        <translation>L’application présente la clé API injixo d’une autre intégration : %1.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that was never issued here.</source>
        <translation>L’application présente une clé API injixo qui n’a jamais été émise ici.</translation>
    </message>
    <message>
        <source>The app has never sent an event; it seems not to be installed or not to reach this computer.</source>
        <translation>L’application n’a jamais envoyé d’événement ; elle ne semble pas installée, ou n’atteint pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Of %1 contacts, the app announced all but %2.</source>
        <translation>Sur %1 contacts, l’application les a tous annoncés sauf %2.</translation>
    </message>
    <message>
        <source>The import is in order; whether the app’s events arrive cannot be seen from here.</source>
        <translation>L’import est en ordre ; on ne peut pas voir d’ici si les événements de l’application arrivent.</translation>
    </message>
    <message>
        <source>If the numbers in injixo still look wrong, compare one interval of one source queue with injixo.</source>
        <translation>Si les chiffres dans injixo semblent toujours faux, comparez un intervalle d’une file source avec injixo.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Relancez toutes les vérifications.</translation>
    </message>
    <message>
        <source>Check the network connection, then run the checks again.</source>
        <translation>Vérifiez la connexion réseau, puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Enter the proxy’s user and password in the system’s settings, or ask whoever runs it to let Freshdesk through.</source>
        <translation>Saisissez l’utilisateur et le mot de passe du proxy dans les réglages du système, ou demandez à son responsable de laisser passer Freshdesk.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted connections, have its certificate installed on this computer; otherwise do not go on from this network.</source>
        <translation>Si votre entreprise inspecte les connexions chiffrées, faites installer son certificat sur cet ordinateur ; sinon, ne continuez pas depuis ce réseau.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network, then run the checks again.</source>
        <translation>Réglez l’horloge, de préférence par le réseau, puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Check in the browser that Freshdesk opens under this domain; if it does, check the network’s name server.</source>
        <translation>Vérifiez dans le navigateur que Freshdesk s’ouvre sous ce domaine ; si oui, vérifiez le serveur de noms du réseau.</translation>
    </message>
    <message>
        <source>Connect the domain that ends in freshdesk.com and under which the agents sign in.</source>
        <translation>Reliez le domaine qui se termine par freshdesk.com et sous lequel les agents se connectent.</translation>
    </message>
    <message>
        <source>Look at status.freshworks.com; Deskbridge goes on by itself as soon as Freshdesk does.</source>
        <translation>Regardez status.freshworks.com ; Deskbridge reprend de lui-même dès que Freshdesk le fait.</translation>
    </message>
    <message>
        <source>Run the checks again; if this stays, ask whoever runs the network whether it slows down or blocks Freshdesk.</source>
        <translation>Relancez les vérifications ; si cela persiste, demandez au responsable du réseau s’il ralentit ou bloque Freshdesk.</translation>
    </message>
    <message>
        <source>Have the account’s owner settle this with Freshdesk; the import goes on by itself afterwards.</source>
        <translation>Faites régler cela par le propriétaire du compte avec Freshdesk ; l’import reprend ensuite de lui-même.</translation>
    </message>
    <message>
        <source>In Freshdesk, under Admin › Security, add this network’s IP address to the allowed ones.</source>
        <translation>Dans Freshdesk, sous Admin › Security, ajoutez l’adresse IP de ce réseau à celles autorisées.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent who is an Account Administrator.</source>
        <translation>Remplacez la clé par celle d’un agent à temps plein qui est Account Administrator.</translation>
    </message>
    <message>
        <source>Give the role back in Freshdesk, or replace the key with that of an Account Administrator.</source>
        <translation>Redonnez le rôle dans Freshdesk, ou remplacez la clé par celle d’un Account Administrator.</translation>
    </message>
    <message>
        <source>Give the user the scope of all tickets in Freshdesk, or replace the key.</source>
        <translation>Donnez à l’utilisateur l’accès à tous les tickets dans Freshdesk, ou remplacez la clé.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent.</source>
        <translation>Remplacez la clé par celle d’un agent à temps plein.</translation>
    </message>
    <message>
        <source>Move the account to Pro or Enterprise.</source>
        <translation>Passez le compte à Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Replace the key with one of the account you mean.</source>
        <translation>Remplacez la clé par une clé du compte voulu.</translation>
    </message>
    <message>
        <source>Open the check that failed to see which part, and have the right given to the key’s user.</source>
        <translation>Ouvrez la vérification qui a échoué pour voir de quelle partie il s’agit, et faites donner le droit à l’utilisateur de la clé.</translation>
    </message>
    <message>
        <source>Have them slowed down, or leave them a smaller reserve in the import settings.</source>
        <translation>Faites-les ralentir, ou laissez-leur une réserve plus petite dans les réglages d’import.</translation>
    </message>
    <message>
        <source>Wait some minutes; if this repeats, look which other programs use the account.</source>
        <translation>Attendez quelques minutes ; si cela se répète, cherchez quels autres programmes utilisent le compte.</translation>
    </message>
    <message>
        <source>Resume it; what was missed is then imported.</source>
        <translation>Reprenez-la ; ce qui a été manqué est alors importé.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Lancez l’import.</translation>
    </message>
    <message>
        <source>Import now.</source>
        <translation>Importez maintenant.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Laissez Deskbridge ou son hub tourner sur l’ordinateur dont l’adresse a été donnée à l’application.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copiez encore une fois la clé dans l’application.</translation>
    </message>
    <message>
        <source>Generate a new key and enter it in the app.</source>
        <translation>Générez une nouvelle clé et saisissez-la dans l’application.</translation>
    </message>
    <message>
        <source>Enter the key of this integration in the app.</source>
        <translation>Saisissez la clé de cette intégration dans l’application.</translation>
    </message>
    <message>
        <source>Generate a key here and enter it in the app.</source>
        <translation>Générez une clé ici et saisissez-la dans l’application.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installez l’application dans Freshdesk avec l’adresse du récepteur et la clé.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because each import repairs it; if this repeats, install the newest version of the app.</source>
        <translation>Rien ne manque dans les chiffres, car chaque import le répare ; si cela se répète, installez la dernière version de l’application.</translation>
    </message>
    <message>
        <source>Compare the last interval that injixo shows for a source queue.</source>
        <translation>Comparez le dernier intervalle qu’injixo montre pour une file source.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Le fichier de vos propres certificats de confiance est inutilisable, aucune connexion n’a donc été établie.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is not valid yet.</source>
        <translation>L’horloge de cet ordinateur semble fausse : selon elle, le certificat de Freshdesk n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The keychain holds no Freshdesk API key for this integration.</source>
        <translation>Le trousseau ne contient aucune clé API Freshdesk pour cette intégration.</translation>
    </message>
    <message>
        <source>The keychain does not give the Freshdesk API key.</source>
        <translation>Le trousseau ne donne pas la clé API Freshdesk.</translation>
    </message>
    <message>
        <source>The tickets of %1 are not all here.</source>
        <translation>Les tickets du %1 ne sont pas tous ici.</translation>
    </message>
    <message>
        <source>The database on this computer is damaged.</source>
        <translation>La base de données de cet ordinateur est endommagée.</translation>
    </message>
    <message>
        <source>The disk that holds the data is full.</source>
        <translation>Le disque qui contient les données est plein.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Dans les réglages, sous Réseau, choisissez un fichier PEM lisible contenant au moins un certificat, ou n’en choisissez aucun.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again, or enter the key anew.</source>
        <translation>Déverrouillez le trousseau et vérifiez à nouveau, ou saisissez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Relisez ce jour.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Fermez Deskbridge, gardez une copie du dossier de données, et restaurez la dernière sauvegarde ou importez à nouveau dans un dossier vide.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Faites de la place sur le disque, ou déplacez le dossier de données vers un autre.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it is the one of another integration, %1.</source>
        <translation>Freshdesk refuse la clé API : c’est celle d’une autre intégration, %1.</translation>
    </message>
    <message>
        <source>Replace the key with one of this integration’s own account.</source>
        <translation>Remplacez la clé par une clé du compte de cette intégration.</translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>De nouvelles données arrivent : le dernier import complet s’est terminé il y a %Ln minute, et les événements de l’application sont reçus.</numerusform>
            <numerusform>De nouvelles données arrivent : le dernier import complet s’est terminé il y a %Ln minutes, et les événements de l’application sont reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>Il ne manque aucune file qui résulterait des groupes de Freshdesk : %Ln groupe et tous les tickets sont lisibles.</numerusform>
            <numerusform>Il ne manque aucune file qui résulterait des groupes de Freshdesk : %Ln groupes et tous les tickets sont lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No queue is missing that Freshdesk’s groups would give: all groups and tickets can be read.</source>
        <translation>Il ne manque aucune file qui résulterait des groupes de Freshdesk : tous les groupes et tickets sont lisibles.</translation>
    </message>
    <message>
        <source>The numbers agree: each day that was compared, up to %1, has as many tickets here as Freshdesk counts.</source>
        <translation>Les chiffres concordent : chaque jour comparé, jusqu’au %1 inclus, a ici autant de tickets que Freshdesk en compte.</translation>
    </message>
    <message>
        <source>The numbers agree: no day is known that differs from Freshdesk’s own count.</source>
        <translation>Les chiffres concordent : aucun jour connu ne diffère du décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>Whether the numbers agree is not known: no day could be compared with Freshdesk’s own count yet.</source>
        <translation>On ne sait pas si les chiffres concordent : aucun jour n’a encore pu être comparé au décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>The first import is still running, so not everything is here yet.</source>
        <translation>Le premier import est encore en cours, tout n’est donc pas encore là.</translation>
    </message>
    <message>
        <source>The last import failed, although everything it needs answers now.</source>
        <translation>Le dernier import a échoué, bien que tout ce dont il a besoin réponde maintenant.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts its API key.</source>
        <translation>Aucune clé n’est refusée : Freshdesk accepte sa clé API.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo API key is valid.</source>
        <translation>Aucune clé n’est refusée : Freshdesk accepte la clé API de %1, et la clé API injixo de l’application est valable.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and no app has presented an injixo API key yet.</source>
        <translation>Aucune clé n’est refusée : Freshdesk accepte la clé API de %1, et aucune application n’a encore présenté de clé API injixo.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1.</source>
        <translation>Aucune clé n’est refusée : Freshdesk accepte la clé API de %1.</translation>
    </message>
    <message>
        <source>The import is not held up: one is running, and %1 of the %2 calls of this minute are left.</source>
        <translation>Rien ne retient l’import : il y en a un en cours, et il reste %1 des %2 appels de cette minute.</translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>L’import n’est pas lent : le dernier complet s’est terminé il y a %Ln minute, et il reste %1 des %2 appels de cette minute.</numerusform>
            <numerusform>L’import n’est pas lent : le dernier complet s’est terminé il y a %Ln minutes, et il reste %1 des %2 appels de cette minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>L’import n’est pas lent : le dernier complet s’est terminé il y a %Ln minute.</numerusform>
            <numerusform>L’import n’est pas lent : le dernier complet s’est terminé il y a %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not slow: nothing holds it up.</source>
        <translation>L’import n’est pas lent : rien ne le retient.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Rien ne s’est arrêté : le dernier import complet s’est terminé il y a %Ln minute, et l’utilisateur de la clé API, %1, peut lire tout ce dont l’import a besoin.</numerusform>
            <numerusform>Rien ne s’est arrêté : le dernier import complet s’est terminé il y a %Ln minutes, et l’utilisateur de la clé API, %1, peut lire tout ce dont l’import a besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has stopped: Freshdesk accepts the API key, and its user may read all that the import needs.</source>
        <translation>Rien ne s’est arrêté : Freshdesk accepte la clé API, et son utilisateur peut lire tout ce dont l’import a besoin.</translation>
    </message>
    <message>
        <source>A source queue appears with the first message of its group and source: write to the group, or look under Source queues for one that was renamed.</source>
        <translation>Une file source apparaît avec le premier message de son groupe et de sa source : écrivez au groupe, ou regardez dans « Files sources » si elle a été renommée.</translation>
    </message>
    <message>
        <source>If a number still looks wrong, open “Why more contacts than tickets?” under Source queues: it shows what is counted and what is not.</source>
        <translation>Si un chiffre semble toujours faux, ouvrez « Pourquoi plus de contacts que de tickets ? » dans « Files sources » : on y voit ce qui est compté et ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>On the Status page, choose “Compare now”.</source>
        <translation>Sur la page « Statut », choisissez « Comparer maintenant ».</translation>
    </message>
    <message>
        <source>If a key was refused elsewhere, paste it under “Check a key” to learn what it is.</source>
        <translation>Si une clé a été refusée ailleurs, collez-la sous « Vérifier une clé » pour savoir ce qu’elle est.</translation>
    </message>
    <message>
        <source>If new contacts come too late for you, shorten the time between two imports in the settings; a first import is as fast as the limit of calls lets it be.</source>
        <translation>Si les nouveaux contacts arrivent trop tard pour vous, raccourcissez dans les paramètres le temps entre deux imports ; un premier import va aussi vite que la limite d’appels le permet.</translation>
    </message>
    <message>
        <source>If the API key’s user is going to leave, replace the key before that.</source>
        <translation>Si l’utilisateur de la clé API doit partir, remplacez la clé avant.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the Status page shows how far it is.</source>
        <translation>Attendez qu’il soit terminé ; la page « Statut » montre où il en est.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation>La limite de requêtes par minute du compte est épuisée.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>La limite de requêtes par minute du compte est épuisée ; Freshdesk demande d’attendre %Ln seconde.</numerusform>
            <numerusform>La limite de requêtes par minute du compte est épuisée ; Freshdesk demande d’attendre %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation>Freshdesk est injoignable : il n’y a pas de réseau, ou la connexion a été refusée ou interrompue.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation>Le domaine Freshdesk est introuvable : le réseau ne connaît aucun ordinateur de ce nom.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation>Vérifiez l’orthographe du domaine et si cet ordinateur accède à Internet.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation>Réessayez dans quelques minutes ; si cela arrive à chaque fois, adressez-vous au responsable du réseau.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation>Le serveur proxy a refusé la connexion à Freshdesk.</translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation>Aucune connexion sécurisée à Freshdesk n’a pu être établie : son certificat n’a pas été accepté. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un compte Freshdesk.</translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation>Vérifiez le domaine : il a la forme example.freshdesk.com, même si les clients voient une page d’aide sous une autre adresse.</translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation>Freshdesk a eu une panne de son côté.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation>Réessayez dans quelques minutes ; rien de ce qui était déjà enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation>Freshdesk n’a pas accepté la clé API.</translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation>Dans Freshdesk, copiez-la à nouveau : photo de profil › Profile settings › View API Key ; une clé réinitialisée cesse aussitôt partout de fonctionner.</translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation>Freshdesk a suspendu ce compte.</translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation>Un Account Administrator doit régler cela avec Freshdesk ; réessayez ensuite.</translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation>Freshdesk a accepté la clé API mais refusé la requête : l’utilisateur de la clé n’en a pas le droit, ou le forfait du compte ne l’inclut pas.</translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation>Utilisez la clé API d’un Account Administrator, dans un compte au forfait Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation>Freshdesk n’a rien sous l’adresse demandée.</translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation>Vérifiez le domaine Freshdesk ; s’il est correct, l’enregistrement a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation>Réessayez dans une minute ; si cela arrive souvent, d’autres programmes épuisent la limite du compte.</translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation>Freshdesk arrête chaque liste après la page %1, et plus de tickets que cela ont été modifiés en une seconde.</translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation>Ce qui a été lu est enregistré ; comparez les chiffres de ce jour avec ceux de Freshdesk, car certains tickets ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation>Freshdesk a répondu sous une forme que sa documentation ne décrit pas ; rien n’en a donc été utilisé.</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation>Réessayez ; si cela arrive à chaque fois, signalez-le avec le journal du programme, qui nomme la partie qui ne convenait pas.</translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation>Ce n’est pas le domaine d’un compte Freshdesk, et aucune clé n’y a été envoyée.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation>Saisissez le domaine complet du compte, par exemple example.freshdesk.com.</translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation>Une intégration a besoin d’un nom d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation>Saisissez un nom court qui dit d’où viennent les données.</translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation>Une autre intégration porte déjà ce nom ; majuscules et espaces ne font pas de différence.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation>La clé API est vide ou contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation>Copiez à nouveau la clé entière, sans espaces ni retours à la ligne.</translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation>Cette intégration n’existe pas ; elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation>Choisissez une des intégrations de la liste.</translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation>Cette intégration est en pause, donc rien n’est importé.</translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation>Reprenez l’intégration ; ce qui a été manqué est alors importé.</translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation>Un import de cette intégration est déjà en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Attendez qu’il soit terminé, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation>La base de données est illisible : elle est endommagée, ou n’a pas été créée par Deskbridge.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation>Remettez une copie du dossier de données, ou déplacez le fichier deskbridge.sqlite et ajoutez à nouveau les intégrations.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation>La base de données a été écrite par une version plus récente de Deskbridge ; cette version la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation>Mettez Deskbridge à jour, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation>Le disque qui contient le dossier de données est plein.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation>Libérez-y de la place et réessayez ; ce qui était enregistré auparavant est intact.</translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation>La base de données n’a pas pu être ouverte ou écrite.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation>Vérifiez que le dossier de données existe et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation>Cet ordinateur n’a pas de trousseau où conserver la clé.</translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation>Sous Linux, installez et démarrez gnome-keyring ou KWallet ; sur un serveur sans bureau, conservez les clés dans un fichier que seul son propriétaire peut lire : deskbridgectl --secrets file:CHEMIN.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Déverrouillez-le avec son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation>Les clés n’ont pas pu être lues ou conservées : le trousseau a refusé ou n’a pas répondu, ou d’autres utilisateurs peuvent lire le fichier des secrets.</translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation>Autorisez Deskbridge à utiliser le trousseau quand le système le demande ; un fichier de secrets doit être lisible et modifiable par son seul propriétaire (chmod 600).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation>Le trousseau ne contient aucune clé pour cette intégration.</translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation>Utilisez le trousseau ou le fichier de secrets avec lequel l’intégration a été ajoutée, ou supprimez l’intégration et ajoutez-la à nouveau avec sa clé.</translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation>Aucun domaine Freshdesk n’est saisi.</translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation>Saisissez le domaine sous lequel les agents se connectent, par exemple example.freshdesk.com.</translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation>Ce n’est pas un domaine Freshdesk. Freshdesk ne répond aux programmes que sous example.freshdesk.com, pas sous une adresse web à vous.</translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation>Saisissez le domaine qui se termine par freshdesk.com ; aucune clé n’est envoyée ailleurs.</translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation>Cette adresse appartient à un autre produit du même éditeur, comme Freshservice ou Freshchat.</translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation>Saisissez l’adresse du compte Freshdesk, qui se termine par freshdesk.com.</translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation>C’est l’adresse où l’organisation se connecte, pas le compte Freshdesk lui-même.</translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation>Ouvrez Freshdesk et copiez l’adresse qui s’y affiche, qui se termine par freshdesk.com.</translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation>La partie avant freshdesk.com contient des caractères qu’aucun domaine n’a.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation>N’utilisez que des lettres, des chiffres et des traits d’union, sans trait d’union aux extrémités.</translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the settings, under Network, or in the system&apos;s own network settings; it has to allow freshdesk.com on port 443.</source>
        <translation>Vérifiez le proxy, son nom d’utilisateur et son mot de passe dans les réglages, sous Réseau, ou dans les réglages réseau du système ; il doit autoriser freshdesk.com sur le port 443.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer or named in the settings, under Network.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur ; là où un proxy ou un antivirus ouvre les connexions sécurisées, son certificat doit être installé sur cet ordinateur ou nommé dans les réglages, sous Réseau.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>Le fichier de vos propres certificats de confiance est inutilisable, aucune connexion n’a donc été établie.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>Dans les réglages, sous Réseau, choisissez un fichier PEM lisible contenant au moins un certificat, ou n’en choisissez aucun.</translation>
    </message>
    <message>
        <source>This key was not generated in injixo for this integration: Deskbridge knows it as another one.</source>
        <translation>Cette clé n’a pas été générée dans injixo pour cette intégration : Deskbridge la connaît comme une autre.</translation>
    </message>
    <message>
        <source>Generate a key in injixo for this integration and paste that one. On the Troubleshooting page “Check a key” tells what this one is.</source>
        <translation>Générez dans injixo une clé pour cette intégration et collez celle-ci. Sur la page Dépannage, « Vérifier une clé » dit ce qu’est celle-là.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>not known: the account names no limit</source>
        <translation>inconnu : le compte n’indique pas de limite</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk lists no tickets for this time.</source>
        <translation>Freshdesk ne liste aucun ticket pour cette période.</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk liste %Ln ticket.</numerusform>
            <numerusform>Freshdesk liste %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls.</source>
        <translation>%1 Les lire prend environ %2 appels.</translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls: %3.</source>
        <translation>%1 Les lire prend environ %2 appels : %3.</translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message>
        <source>Check the proxy’s address and port, or whether it runs.</source>
        <translation>Vérifiez l’adresse et le port du proxy, ou s’il fonctionne.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be trusted here.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur ; là où un proxy ou un antivirus ouvre les connexions sécurisées, il faut ici faire confiance à son certificat.</translation>
    </message>
    <message>
        <source>Put the way to Freshdesk right, then check again.</source>
        <translation>Rétablissez le chemin vers Freshdesk, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Let this computer set its clock from the network.</source>
        <translation>Laissez cet ordinateur régler son horloge par le réseau.</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether that was intended; otherwise give the user the former rights back or use another key.</source>
        <translation>Regardez dans Freshdesk si c’était voulu ; sinon, rendez ses droits à l’utilisateur ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Look which other programs use the account, or leave them less of the limit.</source>
        <translation>Cherchez quels autres programmes utilisent le compte, ou laissez-leur moins de la limite.</translation>
    </message>
    <message>
        <source>Wait a minute; if this repeats, look which other programs use the account.</source>
        <translation>Attendez une minute ; si cela se répète, cherchez quels autres programmes utilisent le compte.</translation>
    </message>
    <message>
        <source>Import now; if that fails, look at the checks above.</source>
        <translation>Importez maintenant ; si cela échoue, regardez les vérifications ci-dessus.</translation>
    </message>
    <message>
        <source>Put right what the checks above found, then import again.</source>
        <translation>Corrigez ce que les vérifications ci-dessus ont trouvé, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Relisez ce jour.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Laissez Deskbridge ou son hub tourner sur l’ordinateur dont l’adresse a été donnée à l’application.</translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Saisissez la clé actuelle dans l’application, ou générez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copiez encore une fois la clé dans l’application.</translation>
    </message>
    <message>
        <source>Enter this integration’s key in the app, or generate a new one.</source>
        <translation>Saisissez la clé de cette intégration dans l’application, ou générez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled and reaches this computer.</source>
        <translation>Vérifiez dans Freshdesk que l’application est activée et atteint cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because imports find every contact; if this repeats, install the newest version of the app.</source>
        <translation>Rien ne manque dans les chiffres, car les imports trouvent chaque contact ; si cela se répète, installez la dernière version de l’application.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Fermez Deskbridge, gardez une copie du dossier de données, et restaurez la dernière sauvegarde ou importez à nouveau dans un dossier vide.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Faites de la place sur le disque, ou déplacez le dossier de données vers un autre.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Lancez l’import.</translation>
    </message>
    <message>
        <source>Resume the integration.</source>
        <translation>Reprenez l’intégration.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continuez la configuration si injixo a besoin des contacts immédiatement.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Installez l’application dans Freshdesk avec l’adresse du récepteur et la clé.</translation>
    </message>
    <message>
        <source>Name of the account found</source>
        <translation>Nom du compte trouvé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Owner of the API key unchanged</source>
        <translation>Propriétaire de la clé API inchangé</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Limite d’appels</translation>
    </message>
    <message>
        <source>Conversations readable</source>
        <translation>Conversations lisibles</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <translation>Tickets archivés</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Event receiver</source>
        <translation>Récepteur d’événements</translation>
    </message>
    <message>
        <source>The app’s injixo API key</source>
        <translation>Clé API injixo de l’application</translation>
    </message>
    <message>
        <source>Events against imports</source>
        <translation>Événements face aux imports</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>Le proxy %1 accepte les connexions.</translation>
    </message>
    <message>
        <source>The secure connection is trusted.</source>
        <translation>La connexion sécurisée est fiable.</translation>
    </message>
    <message>
        <source>The secure connection is trusted: certificate from %1, valid until %2.</source>
        <translation>La connexion sécurisée est fiable : certificat de %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with Freshdesk’s.</source>
        <translation>L’horloge de cet ordinateur s’accorde avec celle de Freshdesk.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur et celle de Freshdesk diffèrent de %Ln seconde, ce qui ne gêne pas.</numerusform>
            <numerusform>L’horloge de cet ordinateur et celle de Freshdesk diffèrent de %Ln secondes, ce qui ne gêne pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has calls left.</source>
        <translation>Le compte a encore des appels.</translation>
    </message>
    <message>
        <source>The account allows %1 calls a minute.</source>
        <translation>Le compte autorise %1 appels par minute.</translation>
    </message>
    <message>
        <source>Of %1 calls a minute, %2 are left.</source>
        <translation>Sur %1 appels par minute, il en reste %2.</translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>D’autres, ou un autre Deskbridge, en ont utilisé %Ln pendant cette minute.</numerusform>
            <numerusform>D’autres, ou un autre Deskbridge, en ont utilisé %Ln pendant cette minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s version is known.</source>
        <translation>La version du programme est connue.</translation>
    </message>
    <message>
        <source>Deskbridge %1, with Qt %2, on %3.</source>
        <translation>Deskbridge %1, avec Qt %2, sur %3.</translation>
    </message>
    <message>
        <source>The network knows %1.</source>
        <translation>Le réseau connaît %1.</translation>
    </message>
    <message>
        <source>The network knows the account’s name.</source>
        <translation>Le réseau connaît le nom du compte.</translation>
    </message>
    <message>
        <source>The API key belongs to the same user with the same rights as before.</source>
        <translation>La clé API appartient au même utilisateur avec les mêmes droits qu’avant.</translation>
    </message>
    <message>
        <source>Conversations can be read.</source>
        <translation>Les conversations sont lisibles.</translation>
    </message>
    <message>
        <source>Archived tickets can be read one by one.</source>
        <translation>Les tickets archivés sont lisibles un par un.</translation>
    </message>
    <message>
        <source>The last complete import ended at %1.</source>
        <translation>Le dernier import complet s’est terminé à %1.</translation>
    </message>
    <message>
        <source>The import is up to date.</source>
        <translation>L’import est à jour.</translation>
    </message>
    <message>
        <source>What was imported is complete.</source>
        <translation>Ce qui a été importé est complet.</translation>
    </message>
    <message>
        <source>The event receiver listens.</source>
        <translation>Le récepteur d’événements est à l’écoute.</translation>
    </message>
    <message>
        <source>The app uses its key (…%1), last at %2.</source>
        <translation>L’application utilise sa clé (…%1), en dernier à %2.</translation>
    </message>
    <message>
        <source>The app’s key is valid.</source>
        <translation>La clé de l’application est valable.</translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app announced %2.</source>
        <translation>Sur %1 contacts des dernières 24 heures, l’application en a annoncé %2.</translation>
    </message>
    <message>
        <source>The app’s events arrive.</source>
        <translation>Les événements de l’application arrivent.</translation>
    </message>
    <message>
        <source>The keychain gives the API key.</source>
        <translation>Le trousseau donne la clé API.</translation>
    </message>
    <message>
        <source>The database is whole (%1 MB).</source>
        <translation>La base de données est intacte (%1 Mo).</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de données est intacte.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is kept.</source>
        <translation>%1 Mo sont libres là où sont les données.</translation>
    </message>
    <message>
        <source>There is room for the data.</source>
        <translation>Il y a de la place pour les données.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk has expired (%1), or this computer’s clock is wrong.</source>
        <translation>Le certificat qui répond pour Freshdesk a expiré (%1), ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not valid yet by this computer’s clock.</source>
        <translation>Le certificat qui répond pour Freshdesk n’est pas encore valable selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate that answers was made for another name.</source>
        <translation>Le certificat qui répond a été établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk comes from %1, which this computer does not trust.</source>
        <translation>Le certificat qui répond pour Freshdesk vient de %1, à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>une autorité inconnue</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not accepted.</source>
        <translation>Le certificat qui répond pour Freshdesk n’est pas accepté.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>L’application utilise une clé qui a pris fin (…%1) : refusée %Ln fois depuis %2.</numerusform>
            <numerusform>L’application utilise une clé qui a pris fin (…%1) : refusée %Ln fois depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key now belongs to another user than when it was last looked at.</source>
        <translation>La clé API appartient maintenant à un autre utilisateur qu’au dernier examen.</translation>
    </message>
    <message>
        <source>The role of the API key’s user has changed since it was last looked at.</source>
        <translation>Le rôle de l’utilisateur de la clé API a changé depuis le dernier examen.</translation>
    </message>
    <message>
        <source>The tickets that the API key’s user sees have changed since the last look.</source>
        <translation>Les tickets que voit l’utilisateur de la clé API ont changé depuis le dernier examen.</translation>
    </message>
    <message>
        <source>Whether the API key’s user is an occasional agent has changed since the last look.</source>
        <translation>Que l’utilisateur de la clé API soit un agent occasionnel ou non a changé depuis le dernier examen.</translation>
    </message>
    <message>
        <source>The API key’s user or plan has changed since it was last looked at.</source>
        <translation>L’utilisateur de la clé API ou le forfait a changé depuis le dernier examen.</translation>
    </message>
    <message>
        <source>Not checked, because the proxy looks names up.</source>
        <translation>Non vérifié, car le proxy résout les noms.</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connections.</source>
        <translation>Le proxy %1 n’accepte aucune connexion.</translation>
    </message>
    <message>
        <source>Not checked, because a sandbox on this computer is spoken to without encryption.</source>
        <translation>Non vérifié, car on parle sans chiffrement à un bac à sable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The secure connection is trusted; Freshdesk’s certificate ends at %1.</source>
        <translation>La connexion sécurisée est fiable ; le certificat de Freshdesk prend fin le %1.</translation>
    </message>
    <message>
        <source>Not checked, because Freshdesk gave no answer to look at.</source>
        <translation>Non vérifié, car Freshdesk n’a donné aucune réponse à examiner.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln seconde sur celle de Freshdesk.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln secondes sur celle de Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln seconde sur celle de Freshdesk.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln secondes sur celle de Freshdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because the key’s user was not looked at before.</source>
        <translation>Non comparé, car l’utilisateur de la clé n’avait pas été examiné auparavant.</translation>
    </message>
    <message>
        <source>Freshdesk tells no limit of calls for this account.</source>
        <translation>Freshdesk n’indique pas de limite d’appels pour ce compte.</translation>
    </message>
    <message>
        <source>Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.</source>
        <translation>D’autres, ou un autre Deskbridge, ont utilisé %1 des %2 appels par minute du compte.</translation>
    </message>
    <message>
        <source>The account’s calls of this minute are used up.</source>
        <translation>Les appels du compte pour cette minute sont épuisés.</translation>
    </message>
    <message>
        <source>Not checked, because no customer has replied to the tickets at hand.</source>
        <translation>Non vérifié, car aucun client n’a répondu aux tickets disponibles.</translation>
    </message>
    <message>
        <source>The account’s plan has no archive, so no ticket is hidden in one.</source>
        <translation>Le forfait du compte n’a pas d’archives, aucun ticket n’y est donc caché.</translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Rien n’a encore été importé complètement.</translation>
    </message>
    <message>
        <source>Not checked, because the integration is paused.</source>
        <translation>Non vérifié, car l’intégration est en pause.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Un import est en cours.</translation>
    </message>
    <message>
        <source>No import has been completed since %1.</source>
        <translation>Aucun import ne s’est achevé depuis %1.</translation>
    </message>
    <message>
        <source>The last import failed. %1</source>
        <translation>Le dernier import a échoué. %1</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk’s own count yet.</source>
        <translation>Pas encore comparé avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk’s own count.</source>
        <translation>Les derniers jours ne peuvent pas être comparés avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Le %1, Freshdesk compte %2 tickets, ici il y en a %3.</translation>
    </message>
    <message>
        <source>Not visible here, because injixo receives the app’s events.</source>
        <translation>Non visible ici, car injixo reçoit les événements de l’application.</translation>
    </message>
    <message>
        <source>Not checked, because the app is not set up.</source>
        <translation>Non vérifié, car l’application n’est pas configurée.</translation>
    </message>
    <message>
        <source>Not known here: the program that receives the events would know.</source>
        <translation>Inconnu ici : le programme qui reçoit les événements le saurait.</translation>
    </message>
    <message>
        <source>Not checked, because the app has not used its key yet.</source>
        <translation>Non vérifié, car l’application n’a pas encore utilisé sa clé.</translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Rien n’est à l’écoute des événements de l’application.</translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Une application présente une clé API injixo avec une faute de frappe, %Ln fois depuis %1.</numerusform>
            <numerusform>Une application présente une clé API injixo avec une faute de frappe, %Ln fois depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Une application présente une clé API injixo jamais émise ici, %Ln fois depuis %1.</numerusform>
            <numerusform>Une application présente une clé API injixo jamais émise ici, %Ln fois depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>L’application se tait alors que Freshdesk est actif : %Ln contact depuis %1 n’a pas été annoncé.</numerusform>
            <numerusform>L’application se tait alors que Freshdesk est actif : %Ln contacts depuis %1 n’ont pas été annoncés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app did not announce %2.</source>
        <translation>Sur %1 contacts des dernières 24 heures, l’application n’en a pas annoncé %2.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>La base de données est intacte autant qu’il y a eu le temps de regarder ; %Ln table a été laissée de côté.</numerusform>
            <numerusform>La base de données est intacte autant qu’il y a eu le temps de regarder ; %Ln tables ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk that holds the data is full: %1 MB are free.</source>
        <translation>Le disque qui contient les données est plein : %1 Mo sont libres.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where the data is kept.</source>
        <translation>Seulement %1 Mo sont libres là où sont les données.</translation>
    </message>
    <message>
        <source>Enter this integration’s own key in the app; each account’s app has its own.</source>
        <translation>Saisissez dans l’application la clé de cette intégration ; l’application de chaque compte a la sienne.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>L’application utilise la clé API injixo d’une autre intégration, %1 (…%2) : refusée %Ln fois depuis %3.</numerusform>
            <numerusform>L’application utilise la clé API injixo d’une autre intégration, %1 (…%2) : refusée %Ln fois depuis %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Operational</source>
        <comment>verdict</comment>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Catching up</source>
        <comment>verdict</comment>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>verdict</comment>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>verdict</comment>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>verdict</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Events from the app</source>
        <translation>Événements de l’application</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clé API injixo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Limite du compte</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuer la configuration…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key…</source>
        <translation>Remplacer la clé API Freshdesk…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <comment>an injixo API key</comment>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Install the app…</source>
        <translation>Installer l’application…</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Relire ce jour</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les réglages…</translation>
    </message>
    <message>
        <source>Data is flowing.</source>
        <translation>Les données circulent.</translation>
    </message>
    <message>
        <source>Freshdesk does not accept the API key any more.</source>
        <translation>Freshdesk n’accepte plus la clé API.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is no longer Account Administrator.</source>
        <translation>Le propriétaire de la clé API n’est plus Account Administrator.</translation>
    </message>
    <message>
        <source>Roles and plan cannot be read any more, and the connection can end at any time.</source>
        <translation>Les rôles et le forfait ne sont plus lisibles, et la connexion peut cesser à tout moment.</translation>
    </message>
    <message>
        <source>Give the agent the role back in Freshdesk, or use an Account Administrator&apos;s key.</source>
        <translation>Redonnez le rôle à l’agent dans Freshdesk, ou utilisez la clé d’un Account Administrator.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner no longer sees all tickets.</source>
        <translation>Le propriétaire de la clé API ne voit plus tous les tickets.</translation>
    </message>
    <message>
        <source>Tickets of other groups are missing from the queues without an error.</source>
        <translation>Les tickets d’autres groupes manquent dans les files, sans erreur.</translation>
    </message>
    <message>
        <source>Set the agent&apos;s ticket scope to global access in Freshdesk, or use another key.</source>
        <translation>Donnez à l’agent l’accès global aux tickets dans Freshdesk, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is now an occasional agent.</source>
        <translation>Le propriétaire de la clé API est désormais un agent occasionnel.</translation>
    </message>
    <message>
        <source>Without a day pass the key stops working.</source>
        <translation>Sans pass journalier, la clé cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Make the agent a full-time agent in Freshdesk, or use another key.</source>
        <translation>Faites de l’agent un agent à temps plein dans Freshdesk, ou utilisez une autre clé.</translation>
    </message>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La clé API Freshdesk a %Ln jour.</numerusform>
            <numerusform>La clé API Freshdesk a %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>Elle fonctionne ; le rappel est réglé sur %Ln jour.</numerusform>
            <numerusform>Elle fonctionne ; le rappel est réglé sur %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it when it suits you.</source>
        <translation>Remplacez-la quand cela vous convient.</translation>
    </message>
    <message>
        <source>There is no injixo API key yet.</source>
        <translation>Il n’y a pas encore de clé API injixo.</translation>
    </message>
    <message>
        <source>Continue the set-up to generate or enter one.</source>
        <translation>Continuez la configuration pour en générer ou en saisir une.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced; the former one, ending in %1, still works.</source>
        <translation>La clé API injixo est en cours de remplacement ; l’ancienne, qui se termine par %1, fonctionne encore.</translation>
    </message>
    <message>
        <source>Enter the new key in the app, then end the former one.</source>
        <translation>Saisissez la nouvelle clé dans l’application, puis mettez fin à l’ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La clé API injixo a %Ln jour.</numerusform>
            <numerusform>La clé API injixo a %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>%Ln jour.</numerusform>
            <numerusform>%Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Rien n’a encore été importé complètement.</translation>
    </message>
    <message>
        <source>The source queues are empty or show a part only.</source>
        <translation>Les files sources sont vides ou n’en montrent qu’une partie.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Lancez l’import.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>Le premier import est en cours.</translation>
    </message>
    <message>
        <source>The source queues show a part only until it is done.</source>
        <translation>Les files sources n’en montrent qu’une partie jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The last complete import was at %1.</source>
        <translation>Le dernier import complet était à %1.</translation>
    </message>
    <message>
        <source>Contacts since then are not in the queues yet.</source>
        <translation>Les contacts arrivés depuis ne sont pas encore dans les files.</translation>
    </message>
    <message>
        <source>Import now; if that fails, run the checks.</source>
        <translation>Importez maintenant ; si cela échoue, lancez les vérifications.</translation>
    </message>
    <message>
        <source>Imports fail since %1.</source>
        <translation>Les imports échouent depuis %1.</translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached since %1.</source>
        <translation>Freshdesk est injoignable depuis %1.</translation>
    </message>
    <message>
        <source>Last complete import at %1.</source>
        <translation>Dernier import complet à %1.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events; they cannot be seen from here.</source>
        <translation>injixo reçoit les événements de l’application ; on ne peut pas les voir d’ici.</translation>
    </message>
    <message>
        <source>The verdict is built from the import alone.</source>
        <translation>Le verdict repose sur l’import seul.</translation>
    </message>
    <message>
        <source>The app is not set up.</source>
        <translation>L’application n’est pas configurée.</translation>
    </message>
    <message>
        <source>Imports find every contact by themselves, some minutes later.</source>
        <translation>Les imports trouvent chaque contact d’eux-mêmes, quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continuez la configuration si injixo a besoin des contacts immédiatement.</translation>
    </message>
    <message>
        <source>No event, and nothing to announce: Freshdesk is quiet.</source>
        <translation>Aucun événement, et rien à annoncer : Freshdesk est calme.</translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>L’application se tait alors que Freshdesk est actif : %Ln contact depuis %1 n’a pas été annoncé.</numerusform>
            <numerusform>L’application se tait alors que Freshdesk est actif : %Ln contacts depuis %1 n’ont pas été annoncés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports still find every contact, some minutes later.</source>
        <translation>Les imports trouvent quand même chaque contact, quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled, and run the checks.</source>
        <translation>Vérifiez dans Freshdesk que l’application est activée, et lancez les vérifications.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key that has ended (…%1), since %2.</source>
        <translation>L’application utilise une clé API injixo qui a pris fin (…%1), depuis %2.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key (…%1) that was ended on %2.</source>
        <translation>L’application utilise une clé API injixo (…%1) à laquelle il a été mis fin le %2.</translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>Aucun de ses événements n’est accepté (%Ln refusé).</numerusform>
            <numerusform>Aucun de ses événements n’est accepté (%Ln refusés).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Saisissez la clé actuelle dans l’application, ou générez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The event receiver is not listening.</source>
        <translation>Le récepteur d’événements n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>Events arrive.</source>
        <translation>Les événements arrivent.</translation>
    </message>
    <message>
        <source>Last event at %1; %2 of %3 contacts of the last 24 hours announced.</source>
        <translation>Dernier événement à %1 ; %2 contacts sur %3 des dernières 24 heures annoncés.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>Le %1, Freshdesk compte %2 tickets, ici il y en a %3.</translation>
    </message>
    <message>
        <source>That day&apos;s numbers are not complete.</source>
        <translation>Les chiffres de ce jour ne sont pas complets.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Relisez ce jour.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk&apos;s own count.</source>
        <translation>Les derniers jours ne peuvent pas être comparés avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>Others use %1 of the account&apos;s %2 calls a minute.</source>
        <translation>D’autres utilisent %1 des %2 appels par minute du compte.</translation>
    </message>
    <message>
        <source>Imports wait for them.</source>
        <translation>Les imports les attendent.</translation>
    </message>
    <message>
        <source>Change the reserve if imports are too slow.</source>
        <translation>Changez la réserve si les imports sont trop lents.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>%1 calls a minute.</source>
        <translation>%1 appels par minute.</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk&apos;s own count yet.</source>
        <translation>Pas encore comparé avec le décompte de Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing is imported until it is resumed.</source>
        <translation>Rien n’est importé jusqu’à la reprise.</translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>Son rappel arrive dans %Ln jour.</numerusform>
            <numerusform>Son rappel arrive dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app has not used its key yet.</source>
        <translation>L’application n’a pas encore utilisé sa clé.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver&apos;s address and key.</source>
        <translation>Installez l’application dans Freshdesk avec l’adresse du récepteur et la clé.</translation>
    </message>
    <message>
        <source>The app keeps its events and sends them later; imports find the contacts until then.</source>
        <translation>L’application garde ses événements et les envoie plus tard ; en attendant, les imports trouvent les contacts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln jour ne peut pas être prouvé, car des tickets de cet âge peuvent être archivés, ou l’historique commence en cours de journée.</numerusform>
            <numerusform>%Ln jours ne peuvent pas être prouvés, car des tickets de cet âge peuvent être archivés, ou l’historique commence en cours de journée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>Les chiffres de %Ln jour ne sont pas complets.</numerusform>
            <numerusform>Les chiffres de %Ln jours ne sont pas complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls a minute are used.</source>
        <translation>%1 appels sur %2 par minute sont utilisés.</translation>
    </message>
    <message>
        <source>Nothing is missing by that: tickets were deleted or archived since they were read. But the day cannot be proved.</source>
        <translation>Rien ne manque de ce fait : des tickets ont été supprimés ou archivés depuis leur lecture. Mais le jour ne peut pas être prouvé.</translation>
    </message>
    <message>
        <source>Read that day again to learn which ones.</source>
        <translation>Relisez ce jour pour savoir lesquels.</translation>
    </message>
    <message>
        <source>Tickets as old as those of %1 may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>Des tickets aussi anciens que ceux du %1 peuvent être archivés, et Freshdesk ne les liste ni ne les compte.</translation>
    </message>
    <message>
        <source>Reading the archive can prove those days.</source>
        <translation>Lire les archives peut prouver ces jours.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>L’historique commence en cours de journée le %1, et Freshdesk ne compte que des jours entiers.</translation>
    </message>
    <message>
        <source>The days after it are compared once they are over.</source>
        <translation>Les jours suivants sont comparés une fois terminés.</translation>
    </message>
    <message>
        <source>The app is using the injixo API key of another integration, %1 (…%2), since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>L’application utilise la clé API injixo d’une autre intégration, %1 (…%2), depuis %3.</translation>
    </message>
    <message>
        <source>Enter this integration&apos;s own key in the app.</source>
        <translation>Saisissez dans l’application la clé de cette intégration.</translation>
    </message>
    <message>
        <source>Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them runs, another program uses its port: end that one, or choose another port.</source>
        <translation>Laissez Deskbridge ouvert ou exécutez « deskbridgectl hub » comme service. Si l’un d’eux tourne, un autre programme utilise son port : fermez celui-ci ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets.</source>
        <translation>De la seconde %1, la liste de Freshdesk ne montre pas tous les tickets.</translation>
    </message>
    <message>
        <source>Some tickets that changed in that second may be missing.</source>
        <translation>Certains tickets modifiés pendant cette seconde manquent peut-être.</translation>
    </message>
    <message>
        <source>Import now: that second is read once more. Comparing with Freshdesk&apos;s own count finds the days that lack tickets.</source>
        <translation>Importer maintenant : cette seconde est relue. La comparaison avec le décompte de Freshdesk trouve les jours auxquels il manque des tickets.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>Les conversations de %Ln ticket sont arrivées illisibles.</numerusform>
            <numerusform>Les conversations de %Ln tickets sont arrivées illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their replies are not in the queues yet.</source>
        <translation>Leurs réponses ne sont pas encore dans les files.</translation>
    </message>
    <message>
        <source>They are asked for again every day, and when you import now.</source>
        <translation>Elles sont redemandées chaque jour, et si vous importez maintenant.</translation>
    </message>
    <message>
        <source>Every injixo API key has been ended, so nothing the app sends is accepted.</source>
        <translation>Toutes les clés API injixo ont pris fin ; rien de ce que l’application envoie n’est donc accepté.</translation>
    </message>
    <message>
        <source>Generate a new one and enter it in the app.</source>
        <translation>Générez-en une nouvelle et saisissez-la dans l’application.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <comment>the age of a key</comment>
        <translation>Depuis aujourd’hui.</translation>
    </message>
    <message>
        <source>No injixo API key is valid.</source>
        <translation>Aucune clé API injixo n’est valable.</translation>
    </message>
    <message>
        <source>Generate one and enter it in the app.</source>
        <translation>Générez-en une et saisissez-la dans l’application.</translation>
    </message>
</context>
<context>
    <name>HubArguments</name>
    <message>
        <source>--tls-cert and --tls-key go together: the certificate and its key.</source>
        <translation>--tls-cert et --tls-key vont ensemble : le certificat et sa clé.</translation>
    </message>
    <message>
        <source>--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert and --tls-key.</source>
        <translation>--behind-proxy dit qu’un proxy parle HTTPS ; il va donc sans --tls-cert ni --tls-key.</translation>
    </message>
    <message>
        <source>Keys would be readable on the way to this address. Give a certificate with --tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it speaks HTTPS.</source>
        <translation>Sur le chemin de cette adresse, les clés seraient lisibles. Donnez un certificat avec --tls-cert, ou indiquez --behind-proxy si un proxy devant elle parle HTTPS.</translation>
    </message>
    <message>
        <source>--on-change takes a command.</source>
        <translation>--on-change attend une commande.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8437 or [::1]:8437.</source>
        <translation>--listen attend une adresse et un port, par exemple 127.0.0.1:8437 ou [::1]:8437.</translation>
    </message>
</context>
<context>
    <name>KeyInspectionText</name>
    <message>
        <source>a deleted integration</source>
        <translation>une intégration supprimée</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1. It is valid, and was generated on %2.</source>
        <translation>C’est la clé API injixo de %1. Elle est valable et a été générée le %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced and ends on %3. It was generated on %2.</source>
        <translation>C’est l’ancienne clé API injixo de %1. Elle est encore valable, mais en cours de remplacement, et prend fin le %3. Elle a été générée le %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced. It was generated on %2.</source>
        <translation>C’est l’ancienne clé API injixo de %1. Elle est encore valable, mais en cours de remplacement. Elle a été générée le %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that ended on %3; the app is refused with it. It was generated on %2.</source>
        <translation>C’est une clé API injixo de %1 qui a pris fin le %3 ; l’application est refusée avec elle. Elle a été générée le %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that has ended; the app is refused with it. It was generated on %2.</source>
        <translation>C’est une clé API injixo de %1 qui a pris fin ; l’application est refusée avec elle. Elle a été générée le %2.</translation>
    </message>
    <message>
        <source>This begins like an injixo API key from Deskbridge, but a character is wrong, missing or too many.</source>
        <translation>Cela commence comme une clé API injixo de Deskbridge, mais un caractère est faux, manque ou est de trop.</translation>
    </message>
    <message>
        <source>This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a key that was generated in injixo.</source>
        <translation>Ce n’est pas une clé API injixo de Deskbridge. C’est peut-être une clé API Freshdesk, ou une clé générée dans injixo.</translation>
    </message>
    <message>
        <source>This is a whole injixo API key, but it was not issued in this data folder.</source>
        <translation>C’est une clé API injixo entière, mais elle n’a pas été émise dans ce dossier de données.</translation>
    </message>
    <message>
        <source>It was last used on %1.</source>
        <translation>Elle a été utilisée pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Elle n’a jamais été utilisée.</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1 that was generated in injixo and pasted here on %2. Whether it is still valid only injixo knows.</source>
        <translation>C’est la clé API injixo de %1, générée dans injixo et collée ici le %2. Seul injixo sait si elle est encore valable.</translation>
    </message>
    <message>
        <source>This is the Freshdesk API key of %1, stored here on %2.</source>
        <translation>C’est la clé API Freshdesk de %1, enregistrée ici le %2.</translation>
    </message>
    <message>
        <source>The last complete import with it ended on %1.</source>
        <comment>with a key</comment>
        <translation>La dernière importation complète avec elle s’est terminée le %1.</translation>
    </message>
    <message>
        <source>No import with it is complete yet.</source>
        <comment>with a key</comment>
        <translation>Aucune importation avec elle n’est encore complète.</translation>
    </message>
    <message>
        <source>That is another integration than this one, which needs a key of its own.</source>
        <translation>C’est une autre intégration que celle-ci, à laquelle il faut sa propre clé.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Deskbridge receives the app&apos;s events at %1.</source>
        <translation>Deskbridge reçoit les événements de l’application à %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls by HTTPS on port 443: that address has to lead here from the internet.</source>
        <translation>Freshdesk appelle par HTTPS sur le port 443 : cette adresse doit mener ici depuis Internet.</translation>
    </message>
    <message>
        <source>Only this computer reaches that address. Freshdesk calls from the internet, by HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to here. On a server, “deskbridgectl hub” does the same without a window.</source>
        <translation>Seul cet ordinateur atteint cette adresse. Freshdesk appelle depuis Internet, par HTTPS sur le port 443 : un proxy inverse avec un certificat doit transmettre ses appels ici. Sur un serveur, « deskbridgectl hub » fait de même sans fenêtre.</translation>
    </message>
    <message>
        <source>Another program uses port %1, so no events are received here.</source>
        <translation>Un autre programme utilise le port %1, aucun événement n’est donc reçu ici.</translation>
    </message>
    <message>
        <source>End the other program or choose another port. Deskbridge keeps trying.</source>
        <translation>Fermez l’autre programme ou choisissez un autre port. Deskbridge continue d’essayer.</translation>
    </message>
    <message>
        <source>No events are received: this computer does not let Deskbridge listen at %1.</source>
        <translation>Aucun événement n’est reçu : cet ordinateur ne laisse pas Deskbridge écouter sur %1.</translation>
    </message>
    <message>
        <source>Choose another port. Deskbridge keeps trying.</source>
        <translation>Choisissez un autre port. Deskbridge continue d’essayer.</translation>
    </message>
    <message>
        <source>No events are received: at %1 they would come unprotected.</source>
        <translation>Aucun événement n’est reçu : à %1 ils arriveraient sans protection.</translation>
    </message>
    <message>
        <source>An address of the network needs a certificate, or a proxy in front of it.</source>
        <translation>Une adresse du réseau a besoin d’un certificat, ou d’un proxy devant elle.</translation>
    </message>
    <message>
        <source>No events are received: the receiver&apos;s certificate cannot be used.</source>
        <translation>Aucun événement n’est reçu : le certificat du récepteur est inutilisable.</translation>
    </message>
    <message>
        <source>Certificate and key have to be PEM files that belong together, the key without a password.</source>
        <translation>Le certificat et la clé doivent être des fichiers PEM qui vont ensemble, la clé sans mot de passe.</translation>
    </message>
    <message>
        <source>No events are received: they cannot be stored.</source>
        <translation>Aucun événement n’est reçu : ils ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>Look at the disk and the data folder. Deskbridge keeps trying.</source>
        <translation>Regardez le disque et le dossier de données. Deskbridge continue d’essayer.</translation>
    </message>
    <message>
        <source>No receiver runs in this program.</source>
        <translation>Aucun récepteur ne tourne dans ce programme.</translation>
    </message>
    <message>
        <source>A hub that works on the same data folder may receive the app&apos;s events.</source>
        <translation>Un hub qui travaille sur le même dossier de données peut recevoir les événements de l’application.</translation>
    </message>
    <message>
        <source>Waiting for the app…</source>
        <translation>En attente de l’application…</translation>
    </message>
    <message>
        <source>Key verified at %1 · waiting for the first event</source>
        <translation>Clé vérifiée à %1 · en attente du premier événement</translation>
    </message>
    <message>
        <source>Key verified at %1 · first event at %2</source>
        <translation>Clé vérifiée à %1 · premier événement à %2</translation>
    </message>
    <message>
        <source>Enter the key that was generated for this integration in the app.</source>
        <translation>Saisissez dans l’application la clé générée pour cette intégration.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key has ended.</source>
        <translation>Une tentative à %1 a été refusée : sa clé a pris fin.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: a character of its key is wrong.</source>
        <translation>Une tentative à %1 a été refusée : un caractère de sa clé est faux.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: what it showed is no injixo API key.</source>
        <translation>Une tentative à %1 a été refusée : ce qu’elle présentait n’est pas une clé API injixo.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key was not generated here.</source>
        <translation>Une tentative à %1 a été refusée : sa clé n’a pas été générée ici.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key is that of another integration, %2.</source>
        <translation>Une tentative à %1 a été refusée : sa clé est celle d’une autre intégration, %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation>Configuration inachevée</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a key</comment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <comment>state of a key</comment>
        <translation>En cours de remplacement</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a key</comment>
        <translation>Terminée</translation>
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
        <translation>Compté : un nouveau ticket.</translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation>Compté : la réponse du client.</translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation>Compté comme inconnu : le ticket était déjà supprimé ou indésirable quand ce message a été vu pour la première fois.</translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation>Non compté : la propre réponse de l’agent.</translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation>Non compté : une note.</translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation>Non compté : le ticket a été transféré à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation>Non compté : un message privé, qui n’est pas du client.</translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation>Non compté : la réponse à une enquête de satisfaction.</translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation>Non compté : il répète le premier message du chat, que le ticket représente déjà (hypothèse).</translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation>Non compté : antérieur au début d’historique choisi pour cette intégration.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Import initial</translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Import continu</translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Recherche des tickets supprimés et indésirables</translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Événement de l’application</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Tickets archivés</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nobody yet: the app is not set up</source>
        <translation>personne encore : l’application n’est pas configurée</translation>
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
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>No check failed or warned.</source>
        <translation>Aucune vérification n’a échoué ni averti.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened then</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing that Deskbridge knows of.</source>
        <translation>Rien que Deskbridge sache.</translation>
    </message>
    <message>
        <source>Freshdesk integration with injixo: what is known</source>
        <translation>Intégration Freshdesk avec injixo : ce qui est connu</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Intégration : %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>État au : %1</translation>
    </message>
    <message>
        <source>Since when: %1 since %2</source>
        <translation>Depuis quand : %1 depuis %2</translation>
    </message>
    <message>
        <source>Since when: %1</source>
        <translation>Depuis quand : %1</translation>
    </message>
    <message>
        <source>Which error: %1 %2</source>
        <translation>Quelle erreur : %1 %2</translation>
    </message>
    <message>
        <source>Last complete import: %1</source>
        <translation>Dernier import complet : %1</translation>
    </message>
    <message>
        <source>Receives the app’s events: %1</source>
        <translation>Reçoit les événements de l’application : %1</translation>
    </message>
    <message>
        <source>How many source queues: %1, from %2 Freshdesk groups</source>
        <translation>Combien de files sources : %1, de %2 groupes Freshdesk</translation>
    </message>
    <message>
        <source>How many users: fill in by hand; Deskbridge does not know injixo’s users</source>
        <translation>Combien d’utilisateurs : à compléter à la main ; Deskbridge ne connaît pas les utilisateurs d’injixo</translation>
    </message>
    <message>
        <source>Deskbridge %1, Qt %2, %3</source>
        <translation>Deskbridge %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>What the checks found:</source>
        <translation>Ce que les vérifications ont trouvé :</translation>
    </message>
    <message>
        <source>What changed recently:</source>
        <translation>Ce qui a changé récemment :</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The folder for the file does not exist.</source>
        <translation>Le dossier du fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Créez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>Le disque n’a pas de place pour le fichier.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
</context>
<context>
    <name>deskbridge::AboutBox</name>
    <message>
        <source>About Deskbridge</source>
        <translation>À propos de Deskbridge</translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation>Relie un compte Freshdesk à la gestion des effectifs injixo.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation>Sous licence Apache 2.0. Freshdesk et injixo sont des noms de leurs propriétaires.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the activity by any of its words</source>
        <translation>Filtrer l’activité par n’importe lequel de ses mots</translation>
    </message>
    <message>
        <source>All integrations and Deskbridge itself</source>
        <translation>Toutes les intégrations et Deskbridge lui-même</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Copie les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Here will be what happens and who did it: imports that end or fail, keys that are made, replaced or revoked, changes of the status and of the settings.</source>
        <translation>Ici apparaîtra ce qui se passe et qui l’a fait : imports terminés ou échoués, clés créées, remplacées ou révoquées, changements du statut et des réglages.</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Aucune ligne ne correspond au filtre</translation>
    </message>
    <message>
        <source>The filter looks at the lines that are shown so far.</source>
        <translation>Le filtre regarde les lignes affichées jusqu’ici.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Afficher les précédentes</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Les heures sont en %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as a CSV file</source>
        <translation>Enregistre les lignes affichées dans un fichier CSV</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
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
        <translation>Premier import terminé. Tickets lus : %1, contacts comptés : %2</translation>
    </message>
    <message>
        <source>Import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Import terminé. Tickets lus : %1, contacts comptés : %2</translation>
    </message>
    <message>
        <source>First import stopped before its end. Tickets read: %1</source>
        <translation>Premier import arrêté avant sa fin. Tickets lus : %1</translation>
    </message>
    <message>
        <source>Import stopped before its end. Tickets read: %1</source>
        <translation>Import arrêté avant sa fin. Tickets lus : %1</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Échec de l’import : %1</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Échec de l’import</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked</source>
        <translation>Clé API injixo …%1 révoquée</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked; last used %2</source>
        <translation>Clé API injixo …%1 révoquée ; dernière utilisation %2</translation>
    </message>
    <message>
        <source>Freshdesk API key replaced by …%1</source>
        <translation>Clé API Freshdesk remplacée par …%1</translation>
    </message>
    <message>
        <source>Freshdesk API key …%1 replaced by …%2</source>
        <translation>Clé API Freshdesk …%1 remplacée par …%2</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key has another role</source>
        <translation>Le propriétaire de la clé API Freshdesk a un autre rôle</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key sees another part of the tickets</source>
        <translation>Le propriétaire de la clé API Freshdesk voit une autre partie des tickets</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key is no longer, or is now, an occasional agent</source>
        <translation>Le propriétaire de la clé API Freshdesk n’est plus, ou est désormais, un agent occasionnel</translation>
    </message>
    <message>
        <source>The Freshdesk API key belongs to another agent</source>
        <translation>La clé API Freshdesk appartient à un autre agent</translation>
    </message>
    <message>
        <source>Checks run: all passed</source>
        <translation>Vérifications lancées : toutes réussies</translation>
    </message>
    <message>
        <source>Checks run: passed with warnings</source>
        <translation>Vérifications lancées : réussies avec avertissements</translation>
    </message>
    <message>
        <source>Checks run: something is wrong</source>
        <translation>Vérifications lancées : quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Checks run</source>
        <translation>Vérifications lancées</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a setting</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Setting “%1” changed from %2 to %3</source>
        <translation>Réglage « %1 » changé de %2 à %3</translation>
    </message>
    <message>
        <source>Minutes between imports</source>
        <translation>Minutes entre les imports</translation>
    </message>
    <message>
        <source>Share of the call limit left to others, in percent</source>
        <translation>Part de la limite d’appels laissée aux autres, en pour cent</translation>
    </message>
    <message>
        <source>Calls a minute at most</source>
        <translation>Appels par minute au plus</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>Days until a key&apos;s age is pointed out</source>
        <translation>Jours jusqu’au rappel de l’âge d’une clé</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>who did something</comment>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Deskbridge</source>
        <comment>who did something</comment>
        <translation>Deskbridge</translation>
    </message>
    <message>
        <source>the Freshworks app</source>
        <comment>who did something</comment>
        <translation>l’application Freshworks</translation>
    </message>
    <message>
        <source>Integration added for the Freshdesk account %1</source>
        <translation>Intégration ajoutée pour le compte Freshdesk %1</translation>
    </message>
    <message>
        <source>Integration deleted; its imported data was kept</source>
        <translation>Intégration supprimée ; ses données importées ont été conservées</translation>
    </message>
    <message>
        <source>Integration deleted with its imported data</source>
        <translation>Intégration supprimée avec ses données importées</translation>
    </message>
    <message>
        <source>Integration paused</source>
        <translation>Intégration mise en pause</translation>
    </message>
    <message>
        <source>Integration resumed</source>
        <translation>Intégration reprise</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Configuration terminée</translation>
    </message>
    <message>
        <source>The app&apos;s events go to injixo from now on</source>
        <translation>Les événements de l’application vont désormais à injixo</translation>
    </message>
    <message>
        <source>The app&apos;s events go to Deskbridge from now on</source>
        <translation>Les événements de l’application vont désormais à Deskbridge</translation>
    </message>
    <message>
        <source>Group “%1” is now called “%2” in Freshdesk</source>
        <translation>Le groupe « %1 » s’appelle désormais « %2 » dans Freshdesk</translation>
    </message>
    <message>
        <source>New source queue: %1</source>
        <translation>Nouvelle file source : %1</translation>
    </message>
    <message>
        <source>%1 read again. Contacts before: %2, now: %3</source>
        <translation>%1 relu. Contacts avant : %2, maintenant : %3</translation>
    </message>
    <message>
        <source>Old tickets looked through. Found: %1, missing: %2</source>
        <translation>Anciens tickets parcourus. Trouvés : %1, manquants : %2</translation>
    </message>
    <message>
        <source>Difference on %1. Tickets here: %2, in Freshdesk: %3</source>
        <translation>Différence le %1. Tickets ici : %2, dans Freshdesk : %3</translation>
    </message>
    <message>
        <source>injixo API key …%1 made</source>
        <translation>Clé API injixo …%1 créée</translation>
    </message>
    <message>
        <source>injixo API key …%1 stored in the keychain</source>
        <translation>Clé API injixo …%1 conservée dans le trousseau</translation>
    </message>
    <message>
        <source>injixo API key …%1 is valid until %2</source>
        <translation>Clé API injixo …%1 valable jusqu’au %2</translation>
    </message>
    <message>
        <source>injixo API key …%1 used for the first time</source>
        <translation>Clé API injixo …%1 utilisée pour la première fois</translation>
    </message>
    <message>
        <source>Revoked injixo API key …%1 refused; it came from %2</source>
        <translation>Clé API injixo révoquée …%1 refusée ; elle venait de %2</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key begun</source>
        <translation>Remplacement de la clé API Freshdesk commencé</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun</source>
        <translation>Remplacement de la clé API injixo commencé</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key finished</source>
        <translation>Remplacement de la clé API Freshdesk terminé</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key finished</source>
        <translation>Remplacement de la clé API injixo terminé</translation>
    </message>
    <message>
        <source>The Freshworks app, version %1, checked its key</source>
        <translation>L’application Freshworks, version %1, a vérifié sa clé</translation>
    </message>
    <message>
        <source>Status changed from “%1” to “%2”</source>
        <translation>Statut passé de « %1 » à « %2 »</translation>
    </message>
    <message>
        <source>Evidence pack saved</source>
        <translation>Dossier de preuves enregistré</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2</source>
        <translation>Dernier intervalle dans injixo indiqué pour %1 : %2</translation>
    </message>
    <message>
        <source>Receiver of events started at %1</source>
        <translation>Récepteur d’événements démarré sur %1</translation>
    </message>
    <message>
        <source>Receiver of events stopped</source>
        <translation>Récepteur d’événements arrêté</translation>
    </message>
    <message>
        <source>Importing in the background started</source>
        <translation>Import en arrière-plan démarré</translation>
    </message>
    <message>
        <source>Importing in the background stopped</source>
        <translation>Import en arrière-plan arrêté</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Ce que garde le journal</translation>
    </message>
    <message>
        <source>Port of the receiver of events</source>
        <translation>Port du récepteur d’événements</translation>
    </message>
    <message>
        <source>The Freshdesk account has another plan</source>
        <translation>Le compte Freshdesk a un autre forfait</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because of its age</source>
        <translation>Remplacement de la clé API injixo commencé, à cause de son âge</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because somebody may have seen it</source>
        <translation>Remplacement de la clé API injixo commencé, car quelqu’un peut l’avoir vue</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because a colleague left</source>
        <translation>Remplacement de la clé API injixo commencé, car un collègue est parti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interval</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2 (%3)</source>
        <extracomment>%1 a source queue, %2 a time, %3 what that means</extracomment>
        <translation>Dernier intervalle dans injixo indiqué pour %1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation>Clé API Freshdesk (elle reste invisible) :</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation>La vérification « %1 » a échoué, l’intégration n’est donc pas enregistrée. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::AdvancedSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Réglages dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>The file holds no key and no password. Importing one changes the settings at once and can be undone; the data folder, the password of the proxy and starting with the session stay as they are.</source>
        <translation>Le fichier ne contient ni clé ni mot de passe. En importer un change aussitôt les réglages et peut être annulé ; le dossier de données, le mot de passe du proxy et le démarrage avec la session restent tels quels.</translation>
    </message>
    <message>
        <source>Deskbridge settings (*.json)</source>
        <translation>Réglages de Deskbridge (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to the file.</source>
        <translation>Les réglages ont été écrits dans le fichier.</translation>
    </message>
    <message>
        <source>The settings in the file are in force now.</source>
        <translation>Les réglages du fichier sont maintenant en vigueur.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Les réglages n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Receiver of the app&apos;s events</source>
        <translation>Récepteur des événements de l’application</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Where this program receives events on this computer: 1024 to 65535. What passes them on from outside has to know the new port.</source>
        <translation>Où ce programme reçoit les événements sur cet ordinateur : de 1024 à 65535. Ce qui les transmet de l’extérieur doit connaître le nouveau port.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Seulement les avertissements</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Décisions et avertissements</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Tout, chaque requête aussi</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
    <message>
        <source>The log holds no key and nothing of a customer, at any level; it is in the data folder, limited in size.</source>
        <translation>Le journal ne contient ni clé ni rien d’un client, à aucun niveau ; il est dans le dossier de données, de taille limitée.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation>La clé d’un Account Administrator de %1. Elle n’est envoyée qu’à cette adresse.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ArchiveDialog</name>
    <message>
        <source>Archived tickets: %1</source>
        <translation>Tickets archivés : %1</translation>
    </message>
    <message>
        <source>Freshdesk archives tickets that were closed and untouched for 120 days. It lists and counts them nowhere; they can only be read one number at a time.</source>
        <translation>Freshdesk archive les tickets fermés et intacts depuis 120 jours. Il ne les liste ni ne les compte nulle part ; ils ne se lisent que numéro par numéro.</translation>
    </message>
    <message>
        <source>Asking Freshdesk whether there is an archive…</source>
        <translation>Demande à Freshdesk s’il y a des archives…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Lire les archives</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Lecture des archives…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the archive</comment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation>Dernier import échoué</translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation>Pas entièrement importée</translation>
    </message>
</context>
<context>
    <name>deskbridge::BusNotices</name>
    <message>
        <source>Show status</source>
        <translation>Afficher le statut</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>La commande de --on-change a pris plus de %Ln seconde et a été arrêtée.</numerusform>
            <numerusform>La commande de --on-change a pris plus de %Ln secondes et a été arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <source>More changes wait for the command of --on-change than can be kept; the oldest was left out.</source>
        <translation>Plus de changements attendent la commande de --on-change qu’on ne peut en garder ; le plus ancien a été laissé de côté.</translation>
    </message>
    <message>
        <source>The command of --on-change ended with code %1.</source>
        <translation>La commande de --on-change s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>The command of --on-change crashed.</source>
        <translation>La commande de --on-change s’est interrompue brutalement.</translation>
    </message>
    <message>
        <source>The command of --on-change cannot be started: %1</source>
        <translation>La commande de --on-change ne peut pas être lancée : %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message>
        <source>before</source>
        <comment>legend: the period compared with</comment>
        <translation>avant</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartText</name>
    <message>
        <source>Final</source>
        <comment>an interval: nothing will be added</comment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <comment>an interval: contacts may be added</comment>
        <translation>Pas encore définitif</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>an interval: nothing is known of it</comment>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <comment>the same time in the period compared with</comment>
        <translation>(avant : %1)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>%1: %2 offered contacts, most in one interval: %3 (%4).</source>
        <extracomment>%1 a queue, %2 a number, %3 a number, %4 a time</extracomment>
        <translation>%1 : %2 contacts entrants, maximum dans un intervalle : %3 (%4).</translation>
    </message>
    <message>
        <source>The tab “Table” has every number of this chart.</source>
        <translation>L’onglet « Tableau » contient chaque nombre de ce graphique.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation>La vérification dans son ensemble : %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation>Vérifier la connexion : %1</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Dossier de preuves…</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation>Arrête la vérification de la connexion.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation>Ce qui sera vérifié</translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation>Vérification de la connexion…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Vérification : %1…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>%Ln étape a échoué.</numerusform>
            <numerusform>%Ln étapes ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>La connexion fonctionne, avec %Ln avertissement.</numerusform>
            <numerusform>La connexion fonctionne, avec %Ln avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>%Ln vérification a échoué.</numerusform>
            <numerusform>%Ln vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Rien n’a échoué ; %Ln avertissement.</numerusform>
            <numerusform>Rien n’a échoué ; %Ln avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks are in order.</source>
        <translation>Toutes les vérifications sont en ordre.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Hide the evidence of: %1</source>
        <translation>Masquer les preuves de : %1</translation>
    </message>
    <message>
        <source>Show the evidence of: %1</source>
        <translation>Afficher les preuves de : %1</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Masquer les preuves</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Afficher les preuves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChosenQueues</name>
    <message>
        <source>All queues shown</source>
        <translation>Toutes les files affichées</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandPalette</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Rien ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search actions, integrations, pages, queues</source>
        <translation>Rechercher actions, intégrations, pages, files</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandSources</name>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Source queue · %1</source>
        <comment>of an integration</comment>
        <translation>File source · %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ComparisonTable</name>
    <message>
        <source>The two keys side by side</source>
        <translation>Les deux clés côte à côte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Present key</source>
        <translation>Clé actuelle</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>the two keys</comment>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation>Ajouter une intégration : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation>Continuer plus tard ?</translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation>La configuration n’est pas terminée. La continuer plus tard ?</translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation>Le nom et le domaine sont alors conservés ; la clé API Freshdesk ne l’est pas et devra être saisie à nouveau.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation>Abandonner la configuration</translation>
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
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>counted or not</comment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>First seen by</source>
        <translation>Vu en premier par</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation>Rien n’a été importé de ce ticket : ce numéro n’existe pas, ou il n’a pas encore été importé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Open in Freshdesk</source>
        <translation>Ouvrir dans Freshdesk</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Where ticket %1 went</source>
        <translation>Où est passé le ticket %1</translation>
    </message>
    <message>
        <source>No message of this ticket has been imported. It may be archived, older than the history start, or newer than the last import.</source>
        <translation>Aucun message de ce ticket n’a été importé. Il est peut-être archivé, antérieur au début de l’historique, ou postérieur au dernier import.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>Le %1 message le plus récent ; le défilement en lit davantage</numerusform>
            <numerusform>Les %1 messages les plus récents ; le défilement en lit davantage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>deskbridge::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataMove</name>
    <message>
        <source>Copying the data to the new folder…</source>
        <translation>Copie des données dans le nouveau dossier…</translation>
    </message>
    <message>
        <source>The data could not be copied to the new folder, so the former one is still in use.</source>
        <translation>Les données n’ont pas pu être copiées dans le nouveau dossier ; l’ancien reste donc utilisé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>Ch&amp;oisir un autre…</translation>
    </message>
    <message>
        <source>The folder was named on the command line (--data), so it cannot be changed here.</source>
        <translation>Le dossier a été nommé sur la ligne de commande (--data) et ne peut donc pas être changé ici.</translation>
    </message>
    <message>
        <source>Integrations, counted contacts, settings and the log are in this folder. Keys are not: they stay in the keychain. Another folder is used from the next start on; what is in this one stays where it is.</source>
        <translation>Intégrations, contacts comptés, réglages et journal sont dans ce dossier. Pas les clés : elles restent dans le trousseau. Un autre dossier est utilisé dès le prochain démarrage ; ce qui est dans celui-ci reste où il est.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Dès le prochain démarrage : %1</translation>
    </message>
    <message>
        <source>Use %1 from the next start on?</source>
        <translation>Utiliser %1 dès le prochain démarrage ?</translation>
    </message>
    <message>
        <source>The folder holds data of Deskbridge already. That data is used then; the present data stays where it is.</source>
        <translation>Le dossier contient déjà des données de Deskbridge. Elles seront alors utilisées ; les données actuelles restent où elles sont.</translation>
    </message>
    <message>
        <source>Use the data there</source>
        <translation>Utiliser ces données</translation>
    </message>
    <message>
        <source>At the next start the present data can be copied there, before anything is imported; or Deskbridge begins there without integrations. Either way the present data stays where it is.</source>
        <translation>Au prochain démarrage, les données actuelles peuvent y être copiées avant tout import ; ou Deskbridge y commence sans intégrations. Dans les deux cas, les données actuelles restent où elles sont.</translation>
    </message>
    <message>
        <source>Copy my data there</source>
        <translation>Y copier mes données</translation>
    </message>
    <message>
        <source>Begin without data</source>
        <translation>Commencer sans données</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Ce dossier ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation>%1 est supprimée, avec tout ce qui avait été compté.</translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation>%1 est supprimée ; ce qui avait été compté est conservé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation>--help dit ce qu’il faut.</translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation>Relie des comptes Freshdesk à la gestion des effectifs injixo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation>Garde la base de données et les réglages dans le dossier DIR.</translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation>Où les clés sont conservées : « keychain », celui du système, ou « file:PATH », un fichier que seul son propriétaire peut lire.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>La ligne de commande n’est pas comprise.</translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation>--secrets attend « keychain » ou « file:PATH », et aucun chemin n’est vide.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation>L’adresse du compte Freshdesk telle que le navigateur la montre. Celle de n’importe laquelle de ses pages convient.</translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation>&amp;Domaine Freshdesk</translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation>Bac à sable : cette adresse est sur cet ordinateur. On lui parle sans chiffrement et elle contient un compte d’exemple, pas votre Freshdesk.</translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation>Deskbridge appellera %1</translation>
    </message>
    <message>
        <source>This Freshdesk account is connected already, as %1.</source>
        <translation>Ce compte Freshdesk est déjà connecté, sous le nom %1.</translation>
    </message>
    <message>
        <source>Go on if you want a second integration: it imports the same tickets once more, into source queues of its own.</source>
        <translation>Continuez si vous voulez une deuxième intégration : elle importe les mêmes tickets une fois de plus, dans ses propres files sources.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation>Configurations inachevées</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation>Continuer la configuration de %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation>Abandonner la configuration de %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message>
        <source>Reading the last seven days: %1 tickets so far, %2 calls.</source>
        <translation>Lecture des sept derniers jours : %1 tickets jusqu’ici, %2 appels.</translation>
    </message>
    <message>
        <source>Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 calls.</source>
        <translation>Lecture des sept derniers jours : %1 tickets ; réponses lues pour %2 sur %3, %4 appels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln appel dépensé.</numerusform>
            <numerusform>%Ln appels dépensés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seven days hold no contact.</source>
        <translation>Les sept derniers jours ne contiennent aucun contact.</translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>Les sept derniers jours donnent %n file source avec %1 contacts.</numerusform>
            <numerusform>Les sept derniers jours donnent %n files sources avec %1 contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them (%2 %) are of deleted tickets and spam, whose group and source are not known.</source>
        <translation>%1 d’entre eux (%2 %) viennent de tickets supprimés ou indésirables, dont le groupe et la source ne sont pas connus.</translation>
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
        <translation>File source</translation>
    </message>
    <message>
        <source>Offered in 7 days</source>
        <translation>Entrants en 7 jours</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceCommand</name>
    <message>
        <source>Running the checks …</source>
        <translation>Vérifications en cours…</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Names, keys and addresses are taken out; look through it before you send it.</source>
        <translation>Le dossier de preuves est dans %1. Noms, clés et adresses sont retirés ; parcourez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceDialog</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Dossier de preuves : %1</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>The chosen file as it will be saved</source>
        <translation>Le fichier choisi tel qu’il sera enregistré</translation>
    </message>
    <message>
        <source>Copy the text for the support</source>
        <translation>Copier le texte pour l’assistance</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Enregistrer en zip…</translation>
    </message>
    <message>
        <source>Running the checks …</source>
        <translation>Vérifications en cours…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Vérification : %1…</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>This is what will be saved, nothing else. Names are replaced, keys, persons, addresses and hosts are taken out; look through it before you send it.</source>
        <translation>Voici ce qui sera enregistré, rien d’autre. Les noms sont remplacés ; clés, personnes, adresses et hôtes sont retirés ; parcourez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GeneralSection</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this zone; data is always kept in UTC.</source>
        <translation>Jours, heures et horaires sont affichés dans ce fuseau ; les données sont toujours conservées en UTC.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Démarrer quand je me connecte à cet ordinateur</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Démarrer &amp;réduit</translation>
    </message>
    <message>
        <source>Importing goes on while the window is minimised.</source>
        <translation>Les imports continuent pendant que la fenêtre est réduite.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GenerateKeyCommand</name>
    <message>
        <source>Enter this key in the app in Freshdesk now: it is not shown again.</source>
        <translation>Saisissez maintenant cette clé dans l’application dans Freshdesk : elle ne sera plus montrée.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, stays valid until %2.</source>
        <translation>L’ancienne clé, qui se termine par %1, reste valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, is no longer valid.</source>
        <translation>L’ancienne clé, qui se termine par %1, n’est plus valable.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, used last at %2, is no longer valid.</source>
        <translation>Deux clés au plus : la clé qui se termine par %1, utilisée en dernier le %2, n’est plus valide.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, which was never used, is no longer valid.</source>
        <translation>Deux clés au plus : la clé qui se termine par %1, jamais utilisée, n’est plus valide.</translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation>À quoi sert le nom ?</translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation>Il désigne cette source de données dans les listes, messages et exports. Il doit être unique ; majuscules et espaces autour ne font pas de différence.</translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation>Que faut-il pour la configuration ?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; ou &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;la clé API d’un utilisateur ayant le rôle &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; ou &lt;b&gt;Enterprise&lt;/b&gt;, pour y utiliser les chiffres&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation>Où est-ce dans injixo ?</translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. Les étapes sont les mêmes ici.</translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation>Quelle adresse ?</translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation>Celle où vous travaillez dans Freshdesk : &lt;b&gt;nom.freshdesk.com&lt;/b&gt;. Collez l’adresse de n’importe quelle page.</translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation>Quelles adresses ne conviennent pas ?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;votre propre adresse pour les clients, comme support.acme.com : l’API n’y répond pas&lt;/li&gt;&lt;li&gt;…myfreshworks.com et …freshworks.com : les adresses de connexion&lt;/li&gt;&lt;li&gt;freshservice.com et freshchat.com : d’autres produits&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation>Où ma clé sera-t-elle envoyée ?</translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation>À cette seule adresse, chiffrée. Deskbridge ne suit aucune redirection vers une autre.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Où la trouver ?</translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation>Dans Freshdesk : votre photo › &lt;b&gt;Profile settings&lt;/b&gt; › à droite &lt;b&gt;View API Key&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>La clé de qui ?</translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation>La propre clé d’un agent à temps plein, avec le rôle &lt;b&gt;Account Administrator&lt;/b&gt; et la vue de tous les tickets. On rapporte que la clé d’un agent occasionnel change chaque nuit (&lt;i&gt;non confirmé par Freshdesk&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation>Aucune clé à voir ?</translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation>Le forfait gratuit n’en a pas, et un agent n’en a pas avant que son adresse e-mail soit vérifiée.</translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation>La clé expire-t-elle ?</translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation>Aucune expiration n’est connue. En créer une nouvelle dans Freshdesk met aussitôt fin à l’ancienne, partout.</translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation>Que peut en faire Deskbridge ?</translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation>Il ne fait que lire. Freshdesk n’a pas de clés aux droits réduits : une clé peut ce que peut son agent.</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Que se passe-t-il maintenant ?</translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation>La clé va dans le trousseau, le reste dans la base de données, et l’import démarre. Si le trousseau ou le disque refuse, rien n’est enregistré et vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation>Jusqu’où l’historique doit-il remonter ?</translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation>Aussi loin que votre prévision regarde en arrière. Les files qu’injixo a créées ne peuvent pas y être supprimées ; en cas de doute, commencez petit. Cette étape n’envoie rien à injixo.</translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation>Que sont les files sources ?</translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation>Chaque combinaison de groupe, source et type : « CustomerService email Tickets », « CustomerService email Replies ». Un nouveau ticket et chaque message suivant du client comptent chacun comme un contact entrant.</translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation>À quoi sert la clé API injixo ?</translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation>L’application dans Freshdesk l’utilise pour annoncer les tickets, en quelques secondes. L’import ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation>Où est-elle dans injixo ?</translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation>Account › Integrations › l’intégration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Par défaut, les administrateurs et planificateurs peuvent le faire.</translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation>Et si quelqu’un en génère une autre ?</translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation>Dans injixo, l’ancienne clé prend probablement fin aussitôt (&lt;i&gt;hypothèse&lt;/i&gt; : injixo ne le documente que pour son intégration API). Les données s’arrêtent alors, tandis que le statut d’injixo indique toujours Operational.</translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation>Que fait l’application ?</translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation>Elle reçoit de Freshdesk les événements des tickets et les transmet. Celle pour injixo est &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; dans la marketplace Freshworks.</translation>
    </message>
    <message>
        <source>What does Deskbridge&apos;s own app send?</source>
        <translation>Qu’envoie l’application de Deskbridge ?</translation>
    </message>
    <message>
        <source>Ids, kinds and times of what happened to tickets; no subject, no message, no name. It was tested against a simulated platform only, not in a Freshdesk account.</source>
        <translation>Les identifiants, types et heures de ce qui arrive aux tickets ; ni objet, ni message, ni nom. Elle n’a été testée que face à une plateforme simulée, pas dans un compte Freshdesk.</translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation>Comment savoir qu’elle s’est arrêtée ?</translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation>injixo ne peut pas le dire : quand la clé de l’application n’est plus valable, les données s’arrêtent alors que le statut indique toujours Operational. Vérifiez la clé saisie dans l’application ; si elle n’est pas valable, saisissez-en une nouvelle sur la page d’installation de l’application ; si elle l’est, contactez l’assistance d’injixo.</translation>
    </message>
    <message>
        <source>To this one address, which is on this computer and is spoken to without encryption. Deskbridge follows no redirect to another one.</source>
        <translation>À cette seule adresse, qui est sur cet ordinateur et à laquelle on parle sans chiffrement. Deskbridge ne suit aucune redirection vers une autre.</translation>
    </message>
    <message>
        <source>The key goes to the secrets file, the rest to the database, and the import starts. If the disk refuses, nothing is saved and you can try again.</source>
        <translation>La clé va dans le fichier de secrets, le reste dans la base de données, et l’import démarre. Si le disque refuse, rien n’est enregistré et vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation>Replie les explications.</translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation>Affiche des explications pour cette étape.</translation>
    </message>
</context>
<context>
    <name>deskbridge::HeatMapView</name>
    <message>
        <source>Mean of offered contacts by weekday and hour</source>
        <translation>Moyenne des contacts entrants par jour de semaine et heure</translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation>&amp;Tout ce que le compte liste</translation>
    </message>
    <message>
        <source>The &amp;last:</source>
        <translation>Les &amp;derniers :</translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation>À &amp;partir de ce jour :</translation>
    </message>
    <message>
        <source>How many months of history</source>
        <translation>Combien de mois d’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation>Premier jour de l’historique</translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>Le hub tient %Ln intégration à jour.</numerusform>
            <numerusform>Le hub tient %Ln intégrations à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does the importing now.</source>
        <translation>Le hub importe désormais.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). The hub takes over when it ends.</source>
        <translation>Un autre programme Deskbridge sur cet ordinateur importe (processus %1). Le hub prend le relais quand il se termine.</translation>
    </message>
    <message>
        <source>%1: %2, before: %3. %4</source>
        <comment>integration, verdict, verdict, sentence</comment>
        <translation>%1 : %2, avant : %3. %4</translation>
    </message>
    <message>
        <source>%1: still %2. %3</source>
        <comment>integration, verdict, sentence</comment>
        <translation>%1 : toujours %2. %3</translation>
    </message>
    <message>
        <source>The hub stops.</source>
        <translation>Le hub s’arrête.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportBar</name>
    <message>
        <source>Stop</source>
        <comment>the import</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation>S’arrête après les appels en cours ; le prochain import reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Arrêt de l’import…</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation>Arrêt après les requêtes en cours…</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation>%1 tickets sur environ %2</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets : %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversations : %1</translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation>appels restants : %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>attente de %Ln seconde à cause de la limite du compte</numerusform>
            <numerusform>attente de %Ln secondes à cause de la limite du compte</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation>Lu et compté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation>Nouveaux contacts entrants</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk a refusé les conversations de %Ln ticket, comme il le fait pour certains supprimés ou indésirables ; cela est noté.</numerusform>
            <numerusform>Freshdesk a refusé les conversations de %Ln tickets, comme il le fait pour certains supprimés ou indésirables ; cela est noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation>L’import n’est pas complet ; le relancer reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing; it has been asked to import now, with its own settings.</source>
        <translation>Un autre programme Deskbridge sur cet ordinateur importe ; il lui a été demandé d’importer maintenant, avec ses propres réglages.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nouvel essai dans %Ln seconde</numerusform>
            <numerusform>nouvel essai dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets, so some may be missing. Every import that is started reads that second again; “reconcile --prove” finds the days that lack tickets.</source>
        <translation>De la seconde %1, la liste de Freshdesk ne montre pas tous les tickets ; certains manquent peut-être. Chaque importation lancée relit cette seconde ; « reconcile --prove » trouve les jours auxquels il manque des tickets.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>Les conversations de %Ln ticket sont arrivées illisibles, ses réponses ne sont donc pas encore comptées. Elles sont redemandées.</numerusform>
            <numerusform>Les conversations de %Ln tickets sont arrivées illisibles, leurs réponses ne sont donc pas encore comptées. Elles sont redemandées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportSection</name>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche des changements</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Toutes les</translation>
    </message>
    <message>
        <source>How often each account is asked for what changed: 1 to 60 minutes. Shorter periods cost more of the account&apos;s requests.</source>
        <translation>À quelle fréquence chaque compte est interrogé sur les changements : de 1 à 60 minutes. Des périodes plus courtes coûtent plus de requêtes du compte.</translation>
    </message>
    <message>
        <source>Limit of requests</source>
        <translation>Limite de requêtes</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Réserve</translation>
    </message>
    <message>
        <source>The share of the account&apos;s requests a minute that is left to other programs: 0 to 80 %.</source>
        <translation>La part des requêtes par minute du compte laissée aux autres programmes : de 0 à 80 %.</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>Pas d’autre limite</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>requests, after a number</comment>
        <translation> par minute</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>A limit of your own, for all accounts alike; 0 leaves it to the account&apos;s limit and the reserve.</source>
        <translation>Une limite à vous, la même pour tous les comptes ; 0 s’en remet à la limite du compte et à la réserve.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket sur environ %2</numerusform>
            <numerusform>%1 tickets sur environ %2</numerusform>
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
        <translation>%1 %</translation>
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
            <numerusform>%1 appel restant</numerusform>
            <numerusform>%1 appels restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>attente de %n seconde : la limite d’appels du compte est épuisée pour l’instant</numerusform>
            <numerusform>attente de %n secondes : la limite d’appels du compte est épuisée pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation>Lecture de ce qui a changé dans %1 : %2</translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation>Import de %1 : %2</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>le premier import est en cours</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>pas encore entièrement importée</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>dernier import %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>prochain dans %1</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). This window shows what it imports.</source>
        <translation>Un autre programme Deskbridge sur cet ordinateur importe (processus %1). Cette fenêtre montre ce qu’il importe.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nouvel essai dans %n seconde</numerusform>
            <numerusform>nouvel essai dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation>Vous pouvez continuer sans clé : l’import n’en a pas besoin. Pour décider plus tard, fermez la configuration ; elle reprend à cette page.</translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation>&amp;Suivant, sans clé</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La clé n’a pas été copiée</translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation>Quitter cette page sans avoir copié la clé API injixo ?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation>Elle ne sera plus montrée. Sans elle, il faut en générer une nouvelle pour l’application.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Quitter la page</translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation>La clé n’est pas encore conservée</translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation>Fermer la configuration sans conserver la clé API injixo collée ?</translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation>L’intégration elle-même est enregistrée, et la configuration reprendra à cette page.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Fermer sans la clé</translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation>Cette intégration a une clé</translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation>&amp;Utiliser une autre clé</translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation>Votre nouvelle clé API injixo</translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation>Copiez-la maintenant et gardez-la là où vous gardez vos mots de passe. Elle ne sera plus montrée : Deskbridge lui-même n’enregistre qu’une empreinte et les quatre derniers caractères.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation>Deskbridge crée la clé lui-même et reçoit les événements de l’application ; il voit donc s’ils arrivent et quelle clé ils portent.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation>Crée ici une clé API injixo et la montre une seule fois.</translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation>Générée dans injixo</translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation>Dans injixo, sous Account &gt; Integrations, ouvrez l’intégration Freshdesk, cliquez sur Generate dans la section « Install the injixo app », et collez la clé ici. Elle est conservée comme la clé API Freshdesk.</translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation>L’application parle alors directement à injixo. Deskbridge ne peut pas voir si ses événements arrivent ni si la clé est encore valable : la voie des événements indique « non visible ici ». Import et files sources sont les mêmes.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Clé API injixo générée dans injixo</translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation>Clé API &amp;injixo</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Conserver cette clé</translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation>Générée par Deskbridge, se termine par %1. Elle ne peut plus être montrée.</translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation>Générée dans injixo, se termine par %1. Elle est conservée comme la clé API Freshdesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Freshdesk has to reach the receiver from the internet by HTTPS; the last page says what that takes.</source>
        <translation>Freshdesk doit atteindre le récepteur depuis Internet par HTTPS ; la dernière page dit ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to get one.</source>
        <translation>L’intégration est enregistrée et son import est en cours. La clé API injixo est pour l’application qui annonce les nouveaux tickets ; il y a deux façons d’en obtenir une.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets.</source>
        <translation>L’intégration est enregistrée et son import est en cours. La clé API injixo est pour l’application qui annonce les nouveaux tickets.</translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Sans l’application rien ne manque, cela arrive seulement plus tard : tant que Deskbridge tourne, il demande chaque minute à Freshdesk ce qui est nouveau. Vous pouvez terminer à tout moment.</numerusform>
            <numerusform>Sans l’application rien ne manque, cela arrive seulement plus tard : tant que Deskbridge tourne, il demande toutes les %n minutes à Freshdesk ce qui est nouveau. Vous pouvez terminer à tout moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation>Installer injixo connect dans Freshdesk</translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation>Ouvrez l’application « injixo connect » dans la marketplace Freshworks.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation>Installez-la dans le compte Freshdesk %1.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation>Sur la page d’installation de l’application, saisissez la clé API injixo.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation>Sur la page d’installation de l’application, saisissez la clé API injixo qui se termine par %1.</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation>Installez, et voyez dans injixo si des données arrivent : Deskbridge ne peut pas voir les événements de l’application.</translation>
    </message>
    <message>
        <source>Save the app&apos;s files and unpack them.</source>
        <translation>Enregistrez les fichiers de l’application et décompressez-les.</translation>
    </message>
    <message>
        <source>&amp;Save the app as zip…</source>
        <translation>&amp;Enregistrer l’application en zip…</translation>
    </message>
    <message>
        <source>Pack the unpacked folder with Freshworks&apos; tool: run “%1” in it.</source>
        <translation>Empaquetez le dossier décompressé avec l’outil de Freshworks : lancez-y « %1 ».</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copier la &amp;commande</translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation>Copier le &amp;domaine</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key generated here. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Comme « injixo API key », saisissez la clé générée ici. Elle ne fonctionne pas dans l’application de la marketplace « injixo connect », qui a besoin d’une clé générée dans injixo.</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key that ends in %1. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Comme « injixo API key », saisissez la clé qui se termine par %1. Elle ne fonctionne pas dans l’application de la marketplace « injixo connect », qui a besoin d’une clé générée dans injixo.</translation>
    </message>
    <message>
        <source>Save the app as zip</source>
        <translation>Enregistrer l’application en zip</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>The app was saved as %1.</source>
        <translation>L’application a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The app could not be saved as %1.</source>
        <translation>L’application n’a pas pu être enregistrée sous %1.</translation>
    </message>
    <message>
        <source>%1. Choose another folder or name.</source>
        <comment>the system&apos;s reason</comment>
        <translation>%1. Choisissez un autre dossier ou nom.</translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation>Pas de clé, pas d’application</translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation>Il n’y a pas encore de clé API injixo pour cette intégration, donc rien à installer. Revenez en arrière pour en choisir une, ou terminez : l’import continue par interrogation.</translation>
    </message>
    <message>
        <source>Install Deskbridge&apos;s app in Freshdesk</source>
        <translation>Installer l’application de Deskbridge dans Freshdesk</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in the Freshdesk account %1.</source>
        <translation>Téléversez le paquet chez Freshworks comme application personnalisée et installez-la dans le compte Freshdesk %1.</translation>
    </message>
    <message>
        <source>As “Receiver address”, enter the host name under which Freshdesk reaches the receiver by HTTPS on port 443, without https://.</source>
        <translation>Comme « Receiver address », saisissez le nom d’hôte sous lequel Freshdesk atteint le récepteur par HTTPS sur le port 443, sans https://.</translation>
    </message>
    <message>
        <source>Install. The app shows the receiver its key, and above it says that the key was verified; the first event follows with the next ticket.</source>
        <translation>Installez. L’application montre sa clé au récepteur, et ci-dessus s’affiche que la clé a été vérifiée ; le premier événement suit avec le prochain ticket.</translation>
    </message>
    <message>
        <source>Install it in your Freshdesk account.</source>
        <translation>Installez-la dans votre compte Freshdesk.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Sur la page d’installation de l’application, saisissez la clé API injixo que vous avez collée. Après la copie, elle reste 60 secondes dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in your Freshdesk account.</source>
        <translation>Téléversez le paquet chez Freshworks comme application personnalisée et installez-la dans votre compte Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing has to be installed here: this is the sample account on this computer, which takes no apps, and imports find all of its contacts. In a real account these are the steps.</source>
        <translation>Il n’y a rien à installer ici : c’est le compte d’exemple sur cet ordinateur, il n’accepte pas d’applications, et les imports trouvent tous ses contacts. Dans un vrai compte, voici les étapes.</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation>&amp;Continuer la configuration…</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importer maintenant</translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation>&amp;Vérifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation>À &amp;propos de Deskbridge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Intégration</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Tout &amp;rechercher…</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Toutes les intégrations</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>Lancer toutes les &amp;vérifications</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>Dossier de &amp;preuves…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation>Supprimer l’intégration</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation>Ses clés sont de toute façon retirées de cet ordinateur. Les données importées, c’est-à-dire les contacts comptés et les files sources, peuvent être conservées ou supprimées ; des données supprimées ne peuvent être réimportées que tant que Freshdesk les liste encore.</translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation>Supprimer, conserver les données importées</translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation>Supprimer avec les données importées</translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation>Abandonner la configuration</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation>Abandonner la configuration inachevée ?</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation>Abandonner la configuration inachevée de %1 ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Pages of the integration</source>
        <translation>Pages de l’intégration</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation>Un compte d’exemple sur cet ordinateur, auquel on parle sans chiffrement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuer la configuration…</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>La configuration n’est pas terminée.</translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation>Les tickets sont déjà importés ; les étapes restantes font aussi arriver les événements de l’application Freshworks.</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Dossier de preuves…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPages</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source queues</source>
        <translation>Files sources</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message>
        <source>What is the last interval injixo shows?</source>
        <translation>Quel est le dernier intervalle que montre injixo ?</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>Beginning of the last interval with data</source>
        <translation>Début du dernier intervalle avec des données</translation>
    </message>
    <message>
        <source>Length of the intervals</source>
        <translation>Longueur des intervalles</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>injixo shows &amp;none for this queue</source>
        <translation>injixo n’en montre &amp;aucun pour cette file</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Source &amp;queue</source>
        <translation>&amp;File source</translation>
    </message>
    <message>
        <source>Last interval &amp;with data, from</source>
        <translation>Dernier intervalle a&amp;vec des données, à partir de</translation>
    </message>
    <message>
        <source>Interval &amp;length</source>
        <translation>&amp;Longueur d’intervalle</translation>
    </message>
    <message>
        <source>There is no source queue yet: nothing was imported.</source>
        <translation>Il n’y a pas encore de file source : rien n’a été importé.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events itself, so whether they arrive cannot be seen here. Open a source queue in injixo, look which interval is its last one with data, and enter it as it stands there. Times are in %1.</source>
        <translation>injixo reçoit lui-même les événements de l’application ; on ne peut donc pas voir ici s’ils arrivent. Ouvrez une file source dans injixo, regardez quel est son dernier intervalle avec des données, et saisissez-le tel qu’il y figure. Les heures sont en %1.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalChart</name>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contacts entrants par intervalle</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln contact de %1 devrait y être et n’y est pas.</numerusform>
            <numerusform>%Ln contacts de %1 devraient y être et n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk was quiet: since that interval nothing was offered in %1.</source>
        <translation>Freshdesk était calme : depuis cet intervalle, rien n’est entré dans %1.</translation>
    </message>
    <message>
        <source>injixo is late: something was offered in %1 since then, but not so long ago that injixo has to show it (within an hour: an assumption).</source>
        <translation>injixo est en retard : quelque chose est entré depuis dans %1, mais pas depuis assez longtemps pour qu’injixo doive le montrer (en une heure : une hypothèse).</translation>
    </message>
    <message>
        <source>Look again in an hour.</source>
        <translation>Regardez à nouveau dans une heure.</translation>
    </message>
    <message>
        <source>Since %1 injixo misses contacts. %2</source>
        <translation>Depuis %1, des contacts manquent à injixo. %2</translation>
    </message>
    <message>
        <source>One more queue tells whether all of them stopped: choose one that is busy.</source>
        <translation>Une file de plus dira si toutes se sont arrêtées : choisissez-en une qui est très active.</translation>
    </message>
    <message>
        <source>The stop began at %1 in all queues you looked at. %2</source>
        <translation>L’arrêt a commencé à %1 dans toutes les files que vous avez regardées. %2</translation>
    </message>
    <message>
        <source>The app or its key is the cause: generate a new key in injixo and enter it in the app in Freshdesk.</source>
        <translation>L’application ou sa clé en est la cause : générez une nouvelle clé dans injixo et saisissez-la dans l’application dans Freshdesk.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2: its group or source has another name since. %3</source>
        <translation>Seule %1 s’est arrêtée, à %2 : son groupe ou sa source porte depuis un autre nom. %3</translation>
    </message>
    <message>
        <source>Look in injixo for the queue of the new name, and assign it to the workload.</source>
        <translation>Cherchez dans injixo la file du nouveau nom, et attribuez-la à la workload.</translation>
    </message>
    <message>
        <source>Only %1 is missing, and injixo never showed it: it is new. %2</source>
        <translation>Seule %1 manque, et injixo ne l’a jamais montrée : elle est nouvelle. %2</translation>
    </message>
    <message>
        <source>Look in injixo under the unassigned queues, and assign it to a workload.</source>
        <translation>Regardez dans injixo parmi les files non attribuées, et attribuez-la à une workload.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2; the others flow. %3</source>
        <translation>Seule %1 s’est arrêtée, à %2 ; les autres circulent. %3</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether its group or source was changed, and in injixo whether the queue still belongs to the workload.</source>
        <translation>Regardez dans Freshdesk si son groupe ou sa source a été changé, et dans injixo si la file appartient encore à la workload.</translation>
    </message>
    <message>
        <source>Freshdesk was quiet</source>
        <translation>Freshdesk était calme</translation>
    </message>
    <message>
        <source>injixo is late</source>
        <translation>injixo est en retard</translation>
    </message>
    <message>
        <source>another queue has to be asked about</source>
        <translation>il faut interroger une autre file</translation>
    </message>
    <message>
        <source>all queues stopped</source>
        <translation>toutes les files se sont arrêtées</translation>
    </message>
    <message>
        <source>this queue was renamed</source>
        <translation>cette file a été renommée</translation>
    </message>
    <message>
        <source>this queue is new</source>
        <translation>cette file est nouvelle</translation>
    </message>
    <message>
        <source>only this queue stopped</source>
        <translation>seule cette file s’est arrêtée</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation>Il n’y a pas de file source de ce nom.</translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation>La commande queues les liste toutes.</translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation>Noms semblables : %1.</translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>Aucun contact entrant dans cette période.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation>Intervalle à partir de (UTC)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Entrants</translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation>La nouvelle clé API injixo</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation>Le presse-papiers ne contient plus la clé.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Copiée. Le presse-papiers est vidé dans %n seconde, sauf s’il contient autre chose d’ici là.</numerusform>
            <numerusform>Copiée. Le presse-papiers est vidé dans %n secondes, sauf s’il contient autre chose d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Après la copie, elle reste 60 secondes dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeyBlock</name>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the ending of a key and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whether this key is still valid, and whether the app uses it, cannot be seen from here: injixo receives the events.</source>
        <translation>On ne peut pas voir d’ici si cette clé est encore valable ni si l’application l’utilise : injixo reçoit les événements.</translation>
    </message>
    <message>
        <source>The app still uses this key, and is refused. Enter the current key there, or generate a new one.</source>
        <translation>L’application utilise encore cette clé, et est refusée. Saisissez-y la clé actuelle, ou générez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>a key in the keychain</comment>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Oublier la clé %1</translation>
    </message>
    <message>
        <source>End the key %1</source>
        <translation>Mettre fin à la clé %1</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Conservée ici</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clé API injixo</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in this computer&apos;s keychain and sent to the Freshdesk account alone.</source>
        <translation>Elle importe tickets et conversations. Elle est conservée dans le trousseau de cet ordinateur et envoyée au seul compte Freshdesk.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key</source>
        <translation>Remplacer la clé API Freshdesk</translation>
    </message>
    <message>
        <source>There is none yet. The app in Freshdesk announces new tickets with it; imports need none.</source>
        <translation>Il n’y en a pas encore. L’application dans Freshdesk s’en sert pour annoncer les nouveaux tickets ; les imports n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuer la configuration…</translation>
    </message>
    <message>
        <source>Continue the replacement…</source>
        <translation>Continuer le remplacement…</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Continuer la configuration</translation>
    </message>
    <message>
        <source>Continue replacing the injixo API key</source>
        <translation>Continuer le remplacement de la clé API injixo</translation>
    </message>
    <message>
        <source>Replace the injixo API key</source>
        <translation>Remplacer la clé API injixo</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>Oublier une clé</translation>
    </message>
    <message>
        <source>Forget the injixo API key %1?</source>
        <translation>Oublier la clé API injixo %1 ?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Mettre fin à une clé</translation>
    </message>
    <message>
        <source>End the injixo API key %1 now?</source>
        <translation>Mettre fin maintenant à la clé API injixo %1 ?</translation>
    </message>
    <message>
        <source>It was used last on %1.</source>
        <translation>Elle a été utilisée pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Elle n’a jamais été utilisée.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in the secrets file, which only you may read, and sent to the Freshdesk account alone.</source>
        <translation>Elle importe tickets et conversations. Elle est conservée dans le fichier de secrets, que vous seul pouvez lire, et envoyée au seul compte Freshdesk.</translation>
    </message>
    <message>
        <source>Generate a new key…</source>
        <translation>Générer une nouvelle clé…</translation>
    </message>
    <message>
        <source>Generate a new injixo API key</source>
        <translation>Générer une nouvelle clé API injixo</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from then on.</source>
        <translation>Qui l’utilise encore sera refusé à partir de là.</translation>
    </message>
    <message>
        <source>An app in which it is entered is refused from then on.</source>
        <translation>Une application dans laquelle elle est saisie sera refusée à partir de là.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It is being replaced already, and ends by itself on %1.</source>
        <translation>Elle est déjà en cours de remplacement et prend fin d’elle-même le %1.</translation>
    </message>
    <message>
        <source>It is being replaced already.</source>
        <translation>Elle est déjà en cours de remplacement.</translation>
    </message>
    <message>
        <source>To change over without a gap, replace it instead.</source>
        <translation>Pour changer sans interruption, remplacez-la plutôt.</translation>
    </message>
    <message>
        <source>It is removed from this computer. In injixo and in the app nothing changes.</source>
        <translation>Elle est retirée de cet ordinateur. Dans injixo et dans l’application, rien ne change.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysSection</name>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Replace keys after</source>
        <translation>&amp;Remplacer les clés après</translation>
    </message>
    <message>
        <source>A key older than this is named in the status and in the overview: 1 to 730 days.</source>
        <translation>Une clé plus ancienne est signalée dans le statut et la vue d’ensemble : de 1 à 730 jours.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message>
        <source>occasional</source>
        <translation>occasionnel</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>à temps plein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a key was never used</comment>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder comes in %2</source>
        <translation>%1 ; le rappel arrive dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder is due today</source>
        <translation>%1 ; le rappel est pour aujourd’hui</translation>
    </message>
    <message>
        <source>%1; %2 over the reminder</source>
        <translation>%1 ; rappel dépassé de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>not Account Administrator</source>
        <translation>pas Account Administrator</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>tous les tickets</translation>
    </message>
    <message>
        <source>tickets of the own groups</source>
        <translation>les tickets de ses groupes</translation>
    </message>
    <message>
        <source>assigned tickets only</source>
        <translation>seulement les tickets attribués</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Last complete import</source>
        <translation>Dernier import complet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>agent %1 in Freshdesk</source>
        <translation>agent %1 dans Freshdesk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owner last looked at</source>
        <translation>Propriétaire examiné le</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Générée dans</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Pasted here</source>
        <translation>Collée ici</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Prend fin d’elle-même</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Première utilisation</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Refused since then</source>
        <translation>Refusée depuis</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Dernier refus</translation>
    </message>
    <message>
        <source>Uses in 24 hours</source>
        <translation>Utilisations en 24 heures</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one, %1, is to be entered in the app.</source>
        <translation>La clé API injixo est en cours de remplacement : la nouvelle, %1, doit être saisie dans l’application.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one is to be generated in injixo and pasted here.</source>
        <translation>La clé API injixo est en cours de remplacement : la nouvelle doit être générée dans injixo et collée ici.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the former one, %1, ends by itself on %2.</source>
        <translation>La clé API injixo est en cours de remplacement : l’ancienne, %1, prend fin d’elle-même le %2.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the app has not used the new one, %1, yet.</source>
        <translation>La clé API injixo est en cours de remplacement : l’application n’a pas encore utilisé la nouvelle, %1.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced.</source>
        <translation>La clé API injixo est en cours de remplacement.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>The present key no longer works, so only the new one was asked.</source>
        <translation>La clé actuelle ne fonctionne plus ; seule la nouvelle a donc été interrogée.</translation>
    </message>
    <message>
        <source>The present key no longer works; beside the new one stands what was seen of it last.</source>
        <translation>La clé actuelle ne fonctionne plus ; à côté de la nouvelle figure ce qu’on en a vu en dernier.</translation>
    </message>
    <message>
        <source>Nothing the import depends on differs.</source>
        <translation>Rien de ce dont dépend l’import ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln élément diffère, marqué ci-dessous.</numerusform>
            <numerusform>%Ln éléments diffèrent, marqués ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key that is in use already. Enter the new one.</source>
        <translation>C’est la clé déjà utilisée. Saisissez la nouvelle.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account. Enter one of this integration&apos;s account.</source>
        <translation>Cette clé appartient à un autre compte Freshdesk. Saisissez-en une du compte de cette intégration.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clé n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The new key was seen first at %1, with %2 by now.</source>
        <translation>La nouvelle clé a été vue pour la première fois à %1, avec %2 à ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key has not been seen yet.</source>
        <translation>La nouvelle clé n’a pas encore été vue.</translation>
    </message>
    <message>
        <source>The former key was never used.</source>
        <translation>L’ancienne clé n’a jamais été utilisée.</translation>
    </message>
    <message>
        <source>The former key is silent since %1.</source>
        <translation>L’ancienne clé se tait depuis %1.</translation>
    </message>
    <message>
        <source>The former key was used last at %1.</source>
        <translation>L’ancienne clé a été utilisée pour la dernière fois à %1.</translation>
    </message>
    <message>
        <source>since today</source>
        <comment>the age of a key</comment>
        <translation>depuis aujourd’hui</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneHourModel</name>
    <message>
        <source>not visible</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Contacts trouvés</translation>
    </message>
    <message>
        <source>Announced by the app</source>
        <translation>Annoncés par l’application</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneStrip</name>
    <message>
        <source>Contacts found by importing, by the hour</source>
        <translation>Contacts trouvés par l’import, par heure</translation>
    </message>
    <message>
        <source>Contacts announced by the app, by the hour</source>
        <translation>Contacts annoncés par l’application, par heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation>Il n’y a pas encore d’intégration ; integration add en crée une.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListKeysCommand</name>
    <message>
        <source>There is no injixo API key yet; key generate makes one.</source>
        <translation>Il n’y a pas encore de clé API injixo ; key generate en crée une.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Quatre derniers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Générée dans</translation>
    </message>
    <message>
        <source>Generated at (UTC)</source>
        <translation>Générée le (UTC)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de requête</translation>
    </message>
    <message>
        <source>Key (fingerprint or last four)</source>
        <translation>Clé (empreinte ou quatre derniers)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show decisions and warnings</source>
        <translation>Afficher décisions et avertissements</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Afficher seulement les avertissements</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <comment>from which level on the log is written</comment>
        <translation>&amp;Écrire :</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Seulement les avertissements</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Décisions et avertissements</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Tout, chaque requête aussi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>No line of the log fits.</source>
        <translation>Aucune ligne du journal ne convient.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>La dernière ligne (%Ln) ; les plus anciennes sont dans les fichiers.</numerusform>
            <numerusform>Les %Ln dernières lignes ; les plus anciennes sont dans les fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written to the log</source>
        <translation>Ce qui est écrit dans le journal</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogModel</name>
    <message>
        <source>warning</source>
        <comment>a line of the log</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a line of the log</comment>
        <translation>décision</translation>
    </message>
    <message>
        <source>detail</source>
        <comment>a line of the log</comment>
        <translation>détail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program: a column of the log</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Deskbridge ne peut pas ouvrir ses données</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Aucune intégration n’est encore configurée</translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation>Continuez la configuration inachevée à gauche, ou ajoutez une autre intégration.</translation>
    </message>
    <message>
        <source>The program that does the importing has been asked to import now.</source>
        <translation>Le programme qui importe a été prié d’importer maintenant.</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Ce qu’il trouve apparaît ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation>par exemple Acme EU</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Ce nom est libre.</translation>
    </message>
    <message>
        <source>What the integration is called here. The name tells your data sources apart.</source>
        <translation>Comment l’intégration s’appelle ici. Le nom distingue vos sources de données.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NavButton</name>
    <message>
        <source>This page is shown.</source>
        <translation>Cette page est affichée.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NetworkSection</name>
    <message>
        <source>&amp;Save password</source>
        <translation>&amp;Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system is set up</source>
        <translation>Comme le &amp;système est réglé</translation>
    </message>
    <message>
        <source>&amp;None: connect directly</source>
        <translation>&amp;Aucun : connexion directe</translation>
    </message>
    <message>
        <source>This &amp;proxy:</source>
        <translation>Ce &amp;proxy :</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>The proxy is used for connections to Freshdesk, never for this computer itself; a change takes effect with the next request.</source>
        <translation>Le proxy est utilisé pour les connexions à Freshdesk, jamais pour cet ordinateur lui-même ; un changement prend effet à la prochaine requête.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Own &amp;authorities</source>
        <translation>&amp;Autorités propres</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities that are trusted beside the system&apos;s, for networks that inspect encrypted connections. Without the file no connection is made.</source>
        <translation>Un fichier PEM avec les certificats des autorités auxquelles on fait confiance en plus de celles du système, pour les réseaux qui inspectent les connexions chiffrées. Sans le fichier, aucune connexion n’est établie.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name; until then the way out stays as it was.</source>
        <translation>Saisissez le nom d’hôte du proxy ; d’ici là, le chemin vers l’extérieur reste tel quel.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer; the way out stays as it was.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un ordinateur ; le chemin vers l’extérieur reste tel quel.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Un mot de passe est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form; it is not used.</source>
        <translation>Ce fichier est illisible ou ne contient aucun certificat au format PEM ; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autorités propres</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>If the proxy wants one</source>
        <translation>Si le proxy en veut un</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>deskbridge::Notice</name>
    <message>
        <source>%1: %2</source>
        <comment>integration: verdict</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Data is flowing again.</source>
        <translation>Les données circulent à nouveau.</translation>
    </message>
    <message>
        <source>%1: Freshdesk API key</source>
        <translation>%1 : clé API Freshdesk</translation>
    </message>
    <message>
        <source>%1: injixo API key</source>
        <translation>%1 : clé API injixo</translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>La clé …%1 est à remplacer dans %Ln jour.</numerusform>
            <numerusform>La clé …%1 est à remplacer dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>La clé …%1 a %Ln jour ; il est temps de la remplacer.</numerusform>
            <numerusform>La clé …%1 a %Ln jours ; il est temps de la remplacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::NoticesSection</name>
    <message>
        <source>&amp;Keep running in the notification area when the window is closed</source>
        <translation>&amp;Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When the status gets worse, and when it is good again</source>
        <translation>Quand le statut se dégrade, et quand il redevient bon</translation>
    </message>
    <message>
        <source>Only when action is required, and when it is done</source>
        <translation>Seulement quand une action est requise, et quand elle est faite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Me notifier</translation>
    </message>
    <message>
        <source>Each change is told once. The status page and the activity list have all of them, told or not.</source>
        <translation>Chaque changement est signalé une fois. La page Statut et l’activité les contiennent tous, signalés ou non.</translation>
    </message>
    <message>
        <source>Notification area</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Importing goes on; Quit in the menu ends the program.</source>
        <translation>Les imports continuent ; Quitter dans le menu termine le programme.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so closing the window ends the program.</source>
        <translation>Ce bureau n’a pas de zone de notification ; fermer la fenêtre termine donc le programme.</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how late data is</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>pas encore entièrement importée</translation>
    </message>
    <message>
        <source>The middle of the same weekday&apos;s last four weeks, up to this time of day</source>
        <translation>La médiane des quatre dernières semaines pour le même jour, jusqu’à cette heure de la journée</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Contacts today</source>
        <translation>Contacts aujourd’hui</translation>
    </message>
    <message>
        <source>Usual by now</source>
        <translation>Habituel à cette heure</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clé API injixo</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewPage</name>
    <message>
        <source>All integrations</source>
        <translation>Toutes les intégrations</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Aucune intégration n’est encore configurée</translation>
    </message>
    <message>
        <source>Add one, and it appears here with its status.</source>
        <translation>Ajoutez-en une, et elle apparaît ici avec son statut.</translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation>Les jours dont les contacts sont comptés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>13 dernières semaines</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>deskbridge::PlanCommand</name>
    <message>
        <source>Still to be read</source>
        <translation>Reste à lire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls (estimated)</source>
        <translation>Appels (estimés)</translation>
    </message>
    <message>
        <source>Time (estimated)</source>
        <translation>Durée (estimée)</translation>
    </message>
</context>
<context>
    <name>deskbridge::PreviewCard</name>
    <message>
        <source>What this import will take</source>
        <translation>Ce que prendra cet import</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reckon again what the import will take</source>
        <translation>Recalculer ce que prendra l’import</translation>
    </message>
    <message>
        <source>Which source queues it will create</source>
        <translation>Quelles files sources il créera</translation>
    </message>
    <message>
        <source>Source queues of the last seven days</source>
        <translation>Files sources des sept derniers jours</translation>
    </message>
    <message>
        <source>Try it with the last seven days: they are read and counted, and nothing of it is stored.</source>
        <translation>Essayez avec les sept derniers jours : ils sont lus et comptés, et rien n’en est enregistré.</translation>
    </message>
    <message>
        <source>Asking Freshdesk how many tickets there are…</source>
        <translation>Demande à Freshdesk du nombre de tickets…</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was stored.</source>
        <translation>Arrêté ; rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Reading the last seven days…</source>
        <translation>Lecture des sept derniers jours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a dry run</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading the last seven days</source>
        <translation>Arrêter la lecture des sept derniers jours</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the import with the last seven days</source>
        <translation>Essayer l’import avec les sept derniers jours</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueDetails</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer avec la période précédente</translation>
    </message>
    <message>
        <source>The same weekdays just before the period</source>
        <translation>Les mêmes jours de semaine juste avant la période</translation>
    </message>
    <message>
        <source>Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, dragging or Page Up and Page Down move, 0 shows all.</source>
        <translation>Hachuré : pas de données. Ombré : pas encore définitif. La molette ou + et − zooment, glisser ou Page précédente et Page suivante déplacent, 0 montre tout.</translation>
    </message>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contacts entrants par intervalle</translation>
    </message>
    <message>
        <source>Mean of offered contacts by weekday and hour of the chosen queues together. Hatched: the period has no such hour. Double click or Enter opens the contacts behind a number.</source>
        <translation>Moyenne des contacts entrants par jour de semaine et heure pour les files choisies ensemble. Hachuré : la période n’a pas cette heure. Un double clic ou Entrée ouvre les contacts derrière un nombre.</translation>
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
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a group or a source</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation>Files sources</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Compared with the same weekdays just before the period, up to the same hour</source>
        <translation>Par rapport aux mêmes jours de semaine juste avant la période, jusqu’à la même heure</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against the period before</comment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of the offered contacts over the period, as a small chart</comment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation>%1 (sortant)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
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
        <source>new</source>
        <comment>no contacts in the period before</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation>Messages de tickets qui étaient déjà supprimés ou indésirables quand ils ont été vus pour la première fois : leur groupe et leur source ne peuvent pas être déterminés.</translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation>À l’initiative de l’entreprise, pas d’un client.</translation>
    </message>
    <message>
        <source>Part of the offered contacts in the period, hidden queues left out. The text filter does not change it.</source>
        <translation>Part des contacts entrants de la période, sans les files masquées. Le filtre de texte ne la change pas.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>Aucun contact entrant dans cette période.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>File source</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesFooter</name>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation>Pourquoi plus de contacts que de tickets ?</translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation>Freshdesk ne donne pas la durée des tickets, il n’y a donc pas de temps moyen de traitement (TMT). Les heures sont en %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation>Afficher toutes les files</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
            <numerusform>%1 contact entrant</numerusform>
            <numerusform>%1 contacts entrants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation>
            <numerusform>dans %1 file</numerusform>
            <numerusform>dans %1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation>
            <numerusform>%1 file sur %2 affichée</numerusform>
            <numerusform>%1 files sur %2 affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation>Tickets %1 + réponses %2 + de tickets supprimés ou indésirables %3 − non comptés %4 = contacts entrants %5.</translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation>Lecture des files sources…</translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation>Aucune file source ne correspond au filtre</translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation>D’autres mots, ou moins de mots, en trouveront peut-être une.</translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation>Aucun contact dans cette période</translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>À d’autres moments il y a %1 contact entrant.</numerusform>
            <numerusform>À d’autres moments il y a %1 contacts entrants.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation>L’import n’a pas encore atteint cette période</translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>Il va des modifications les plus anciennes aux plus récentes. À d’autres moments il a compté %1 contact entrant jusqu’ici.</numerusform>
            <numerusform>Il va des modifications les plus anciennes aux plus récentes. À d’autres moments il a compté %1 contacts entrants jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>L’import est en cours</translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation>Les files sources apparaissent ici dès que les premiers tickets sont comptés.</translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation>L’intégration est en pause</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation>Rien n’a encore été importé. Reprenez-la pour importer tickets et conversations.</translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation>L’import n’a pas encore réussi</translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation>Ce qui n’a pas marché et ce qu’il faut faire figure ci-dessus. Rien n’a été compté jusqu’ici.</translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation>L’import n’a pas encore démarré</translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation>Les files sources proviennent des tickets et conversations importés.</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation>Le compte ne liste aucun ticket qui compte. Vérifiez si le propriétaire de la clé voit tous les tickets.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 contact entrant affiché</numerusform>
            <numerusform>%1 contacts entrants affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 ligne sur %2 affichée</numerusform>
            <numerusform>%1 lignes sur %2 affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesToolbar</name>
    <message>
        <source>Hide unknown</source>
        <translation>Masquer les inconnus</translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation>Masquer les sortants</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation>Filtrer les files sources par nom, groupe, source ou type</translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation>Files des messages dont le groupe et la source ne peuvent pas être déterminés, car leur ticket était déjà supprimé ou indésirable</translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation>Files des tickets que l’entreprise a elle-même ouverts</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Enregistrer ce qui est affiché dans un fichier CSV</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Ce que représente une ligne</translation>
    </message>
    <message>
        <source>Each queue</source>
        <translation>Chaque file</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Longueur d’intervalle</translation>
    </message>
    <message>
        <source>How long the intervals of chart and table are</source>
        <translation>La longueur des intervalles du graphique et du tableau</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>interval length</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this time zone</source>
        <translation>Jours, heures et horaires sont affichés dans ce fuseau</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReceiverPanel</name>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Utiliser ce port</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation>+ réponses et autres messages de ces tickets</translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation>+ messages de tickets déjà supprimés ou indésirables</translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation>= contacts entrants</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 jours sur %2 comparés</translation>
    </message>
    <message>
        <source>Stopping; the days compared so far are kept.</source>
        <translation>Arrêt ; les jours comparés jusqu’ici sont conservés.</translation>
    </message>
    <message>
        <source>The day was not read to its end.</source>
        <translation>Le jour n’a pas été lu jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>From tickets to offered contacts</source>
        <translation>Des tickets aux contacts entrants</translation>
    </message>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation>Pourquoi il y a plus de contacts que de tickets</translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation>Chaque message d’un client est un contact entrant à part entière : un nouveau ticket en est un, chaque réponse suivante un de plus. Il y a donc d’habitude plus de contacts que de tickets.</translation>
    </message>
    <message>
        <source>Double click or Enter opens the messages of a step</source>
        <translation>Un double clic ou Entrée ouvre les messages d’une étape</translation>
    </message>
    <message>
        <source>Where did ticket</source>
        <translation>Où est passé le ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to look for</source>
        <translation>Numéro du ticket à chercher</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a ticket</comment>
        <translation>numéro</translation>
    </message>
    <message>
        <source>go?</source>
        <comment>Where did ticket [number] go?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Show where the ticket&apos;s messages went</source>
        <translation>Montrer où sont passés les messages du ticket</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceFreshdeskKeyDialog</name>
    <message>
        <source>Replace the Freshdesk API key: %1</source>
        <translation>Remplacer la clé API Freshdesk : %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The present key, %1, stays in use until the new one has proved itself. Whose key will the new one be?</source>
        <translation>La clé actuelle, %1, reste utilisée jusqu’à ce que la nouvelle ait fait ses preuves. De qui sera la nouvelle clé ?</translation>
    </message>
    <message>
        <source>That of &amp;another Account Administrator, without a gap</source>
        <translation>D’un &amp;autre Account Administrator, sans interruption</translation>
    </message>
    <message>
        <source>A new one of the &amp;same agent</source>
        <translation>Une nouvelle du &amp;même agent</translation>
    </message>
    <message>
        <source>New Freshdesk API key</source>
        <translation>Nouvelle clé API Freshdesk</translation>
    </message>
    <message>
        <source>New API &amp;key</source>
        <translation>Nouvelle &amp;clé API</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the other Account Administrator, a full-time agent who sees all tickets, open Profile settings, press View API Key at the right, and paste the key here. Both keys work meanwhile; when the new one is in use, reset the former one in Freshdesk.</source>
        <translation>Connectez-vous à Freshdesk comme l’autre Account Administrator, un agent à temps plein qui voit tous les tickets, ouvrez Profile settings, cliquez à droite sur View API Key, et collez la clé ici. Les deux clés fonctionnent entre-temps ; une fois la nouvelle utilisée, réinitialisez l’ancienne dans Freshdesk.</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the agent, open Profile settings, reset the API key and paste the new one here. Freshdesk ends the present key at that moment; until the new one is in use imports wait, and nothing is lost.</source>
        <translation>Connectez-vous à Freshdesk comme cet agent, ouvrez Profile settings, réinitialisez la clé API et collez la nouvelle ici. Freshdesk met fin à l’actuelle à ce moment ; jusqu’à ce que la nouvelle soit utilisée, les imports attendent, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Compare the keys</source>
        <translation>&amp;Comparer les clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Switch to the new key</source>
        <translation>&amp;Passer à la nouvelle clé</translation>
    </message>
    <message>
        <source>Asking Freshdesk with both keys…</source>
        <translation>Interrogation de Freshdesk avec les deux clés…</translation>
    </message>
    <message>
        <source>This key cannot take the present one&apos;s place.</source>
        <translation>Cette clé ne peut pas prendre la place de l’actuelle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Switching to the new key…</source>
        <translation>Passage à la nouvelle clé…</translation>
    </message>
    <message>
        <source>Nothing has changed: the present key is still in use.</source>
        <translation>Rien n’a changé : la clé actuelle est toujours utilisée.</translation>
    </message>
    <message>
        <source>The new key, %1, is in use since %2. Imports go on with it, and the former key was removed from this computer.</source>
        <translation>La nouvelle clé, %1, est utilisée depuis %2. Les imports continuent avec elle, et l’ancienne a été retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>The former key, %1, still works in Freshdesk. Now reset it in the former owner&apos;s Profile settings, so that nobody else can use it.</source>
        <translation>L’ancienne clé, %1, fonctionne encore dans Freshdesk. Réinitialisez-la maintenant dans les Profile settings de son propriétaire, pour que personne d’autre ne puisse l’utiliser.</translation>
    </message>
    <message>
        <source>If the former key, %1, was not reset in Freshdesk, do it now.</source>
        <translation>Si l’ancienne clé, %1, n’a pas été réinitialisée dans Freshdesk, faites-le maintenant.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceKeyCommand</name>
    <message>
        <source>New Freshdesk API key (it stays invisible):</source>
        <translation>Nouvelle clé API Freshdesk (elle reste invisible) :</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in use now; the former one, ending in %2, was removed from this computer.</source>
        <translation>La clé qui se termine par %1 est désormais utilisée ; l’ancienne, qui se termine par %2, a été retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>The present key stays in use.</source>
        <translation>La clé actuelle reste utilisée.</translation>
    </message>
    <message>
        <source>This is the key that is in use already.</source>
        <translation>C’est la clé déjà utilisée.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account.</source>
        <translation>Cette clé appartient à un autre compte Freshdesk.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clé n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the present key stays in use. %2</source>
        <translation>La vérification « %1 » a échoué, la clé actuelle reste donc utilisée. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::RevokeKeyCommand</name>
    <message>
        <source>This integration has no key of this number.</source>
        <translation>Cette intégration n’a pas de clé de ce numéro.</translation>
    </message>
    <message>
        <source>The command key list shows them all.</source>
        <translation>La commande key list les montre toutes.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is no longer valid.</source>
        <translation>La clé qui se termine par %1 n’est plus valable.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInInjixoDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Remplacer la clé API injixo : %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Generate it in injixo</source>
        <translation>La générer dans injixo</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>La saisir dans l’application</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Pourquoi la clé est-elle remplacée ? La raison est notée dans l’activité.</translation>
    </message>
    <message>
        <source>The key is generated in injixo, and injixo receives the app&apos;s events. When a new one is generated there, the present one probably ends at once (an assumption: injixo documents it for its API integration only). So have Freshdesk&apos;s page of the app open before you begin. Imports go on meanwhile.</source>
        <translation>La clé est générée dans injixo, et injixo reçoit les événements de l’application. Quand une nouvelle y est générée, l’actuelle prend probablement fin aussitôt (une hypothèse : injixo ne le documente que pour son intégration API). Ouvrez donc d’abord la page de l’application dans Freshdesk. Les imports continuent entre-temps.</translation>
    </message>
    <message>
        <source>1. In injixo, open Account and then Integrations, and the Freshdesk integration.</source>
        <translation>1. Dans injixo, ouvrez Account, puis Integrations, et l’intégration Freshdesk.</translation>
    </message>
    <message>
        <source>2. In the section “Install the injixo app”, press Generate.</source>
        <translation>2. Dans la section « Install the injixo app », cliquez sur Generate.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Clé API injixo générée dans injixo</translation>
    </message>
    <message>
        <source>New injixo API &amp;key</source>
        <translation>Nouvelle &amp;clé API injixo</translation>
    </message>
    <message>
        <source>No key was generated: &amp;stop the replacement</source>
        <translation>Aucune clé n’a été générée : &amp;arrêter le remplacement</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and the settings of the app injixo connect.</source>
        <translation>1. Dans Freshdesk, ouvrez Admin, puis Apps, et les réglages de l’application injixo connect.</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Enregistrez.</translation>
    </message>
    <message>
        <source>Whether the app uses the new key cannot be seen from here. About an hour later, compare the last interval that injixo shows for a queue: the Troubleshooting page does that with you.</source>
        <translation>On ne peut pas voir d’ici si l’application utilise la nouvelle clé. Environ une heure plus tard, comparez le dernier intervalle qu’injixo montre pour une file : la page Dépannage le fait avec vous.</translation>
    </message>
    <message>
        <source>&amp;Copied; cleared after 60 seconds</source>
        <translation>&amp;Copiée ; effacée après 60 secondes</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>Le remplacement est terminé, et noté dans l’activité.</translation>
    </message>
    <message>
        <source>If no new data appears in injixo within the next hours, the Troubleshooting page tells why: choose “No new data in injixo” there.</source>
        <translation>Si aucune nouvelle donnée n’apparaît dans injixo dans les prochaines heures, la page Dépannage dit pourquoi : choisissez-y « Pas de nouvelles données dans injixo ».</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Conserver cette clé</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Fermer, continuer plus tard</translation>
    </message>
    <message>
        <source>2. Put the new key, the one that ends in %1, into the field for the injixo API key.</source>
        <translation>2. Mettez la nouvelle clé, qui se termine par %1, dans le champ de la clé API injixo.</translation>
    </message>
    <message>
        <source>It is &amp;entered</source>
        <translation>Elle est &amp;saisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>3. Copy the key and paste it here. It is kept like the Freshdesk API key, in place of the present one.</source>
        <translation>3. Copiez la clé et collez-la ici. Elle est conservée comme la clé API Freshdesk, à la place de l’actuelle.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInjixoKeyDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Remplacer la clé API injixo : %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>La saisir dans l’application</translation>
    </message>
    <message>
        <source>End the former key</source>
        <translation>Mettre fin à l’ancienne clé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>Pourquoi la clé est-elle remplacée ? La raison est notée dans l’activité.</translation>
    </message>
    <message>
        <source>How long shall the former key stay valid beside the new one? As long as both are, no event is refused while you enter the new one in the app.</source>
        <translation>Combien de temps l’ancienne clé doit-elle rester valable à côté de la nouvelle ? Tant que les deux le sont, aucun événement n’est refusé pendant que vous saisissez la nouvelle dans l’application.</translation>
    </message>
    <message>
        <source>The app is refused from this moment until the new key is entered. Imports still find every contact, some minutes later.</source>
        <translation>L’application est refusée à partir de ce moment jusqu’à la saisie de la nouvelle clé. Les imports trouvent quand même chaque contact, quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>The former key ends by itself after that time, also when the app still uses it; it can be given more time until then.</source>
        <translation>L’ancienne clé prend fin d’elle-même après ce délai, même si l’application l’utilise encore ; d’ici là, on peut lui donner plus de temps.</translation>
    </message>
    <message>
        <source>Copy the new key now and keep it where you keep passwords. It is not shown again: Deskbridge stores only a fingerprint and the last four characters.</source>
        <translation>Copiez maintenant la nouvelle clé et gardez-la là où vous gardez vos mots de passe. Elle ne sera plus montrée : Deskbridge n’enregistre qu’une empreinte et les quatre derniers caractères.</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and find Deskbridge&apos;s app.</source>
        <translation>1. Dans Freshdesk, ouvrez Admin, puis Apps, et trouvez l’application de Deskbridge.</translation>
    </message>
    <message>
        <source>2. Open its settings, and put the new key into the field for the injixo API key.</source>
        <translation>2. Ouvrez ses réglages, et mettez la nouvelle clé dans le champ de la clé API injixo.</translation>
    </message>
    <message>
        <source>3. Save. The app checks the key at once, and uses it from the next event on.</source>
        <translation>3. Enregistrez. L’application vérifie la clé aussitôt, et l’utilise dès le prochain événement.</translation>
    </message>
    <message>
        <source>The new key is lost: generate &amp;another…</source>
        <translation>La nouvelle clé est perdue : en générer une &amp;autre…</translation>
    </message>
    <message>
        <source>Give the former key &amp;24 hours more</source>
        <translation>Donner &amp;24 heures de plus à l’ancienne clé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Generate the new key</source>
        <translation>&amp;Générer la nouvelle clé</translation>
    </message>
    <message>
        <source>The former key, %1, stays valid until %2.</source>
        <translation>L’ancienne clé, %1, reste valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The former key, %1, is no longer valid.</source>
        <translation>L’ancienne clé, %1, n’est plus valable.</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Fermer, continuer plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The new injixo API key, %1, is the only one that is valid. The replacement is noted in the activity.</source>
        <translation>La nouvelle clé API injixo, %1, est la seule valable. Le remplacement est noté dans l’activité.</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>Le remplacement est terminé, et noté dans l’activité.</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La clé n’a pas été copiée</translation>
    </message>
    <message>
        <source>Go on without having copied the new injixo API key?</source>
        <translation>Continuer sans avoir copié la nouvelle clé API injixo ?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it another one has to be generated for the app.</source>
        <translation>Elle ne sera plus montrée. Sans elle, il faut en générer une autre pour l’application.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans elle</translation>
    </message>
    <message>
        <source>The new key is no longer there. Generate another one.</source>
        <translation>La nouvelle clé n’est plus là. Générez-en une autre.</translation>
    </message>
    <message>
        <source>The app has changed over.</source>
        <translation>L’application a changé de clé.</translation>
    </message>
    <message>
        <source>It is not proved that the app has changed over: if it has not, its events are refused as soon as the former key ends.</source>
        <translation>Il n’est pas prouvé que l’application a changé de clé : sinon, ses événements seront refusés dès la fin de l’ancienne clé.</translation>
    </message>
    <message>
        <source>The former key has ended; until the app uses the new one, its events are refused.</source>
        <translation>L’ancienne clé a pris fin ; jusqu’à ce que l’application utilise la nouvelle, ses événements sont refusés.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;End the former key</source>
        <translation>Mettre &amp;fin à l’ancienne clé</translation>
    </message>
    <message>
        <source>&amp;End the former key all the same…</source>
        <translation>Mettre quand même &amp;fin à l’ancienne clé…</translation>
    </message>
    <message>
        <source>Finish without proof</source>
        <translation>Terminer sans preuve</translation>
    </message>
    <message>
        <source>End the former key, %1, although the app may still use it?</source>
        <translation>Mettre fin à l’ancienne clé, %1, bien que l’application l’utilise peut-être encore ?</translation>
    </message>
    <message>
        <source>Finish although the app has not used the new key yet?</source>
        <translation>Terminer bien que l’application n’ait pas encore utilisé la nouvelle clé ?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The former key is valid until %1.</source>
        <translation>L’ancienne clé est valable jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotationChoice</name>
    <message>
        <source>As a &amp;routine</source>
        <translation>Par &amp;routine</translation>
    </message>
    <message>
        <source>Because of its a&amp;ge</source>
        <translation>À cause de son â&amp;ge</translation>
    </message>
    <message>
        <source>Because somebody may have seen it who should &amp;not</source>
        <translation>Parce que quelqu’un peut l’avoir vue qui n’aurait &amp;pas dû</translation>
    </message>
    <message>
        <source>Because a &amp;colleague left who knew it</source>
        <translation>Parce qu’un &amp;collègue qui la connaissait est parti</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 heure</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 heures</translation>
    </message>
    <message>
        <source>&amp;72 hours</source>
        <translation>&amp;72 heures</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 jours</translation>
    </message>
    <message>
        <source>It ends n&amp;ow: an emergency</source>
        <translation>Elle prend fin &amp;maintenant : une urgence</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation>Compte d’exemple</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation>Le compte d’exemple n’est pas installé : le programme freshdesk-sandbox manque à côté de Deskbridge.</translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation>Installez Deskbridge complètement, ou compilez-le avec la cible freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation>Le système a refusé de démarrer le compte d’exemple.</translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation>Vérifiez que freshdesk-sandbox peut être exécuté, puis redémarrez Deskbridge.</translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation>Le compte d’exemple ne peut pas écouter sur %1 : un autre programme utilise ce port.</translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation>Fermez l’autre programme, peut-être un autre Deskbridge, puis redémarrez celui-ci.</translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation>Le compte d’exemple n’a pas dit à temps où le joindre.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation>Redémarrez Deskbridge pour réessayer.</translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation>Le compte d’exemple s’est arrêté pendant son démarrage.</translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation>Le compte d’exemple s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation>Redémarrez Deskbridge pour le relancer ; ce qui a été importé est conservé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation>Rien n’a été enregistré jusqu’ici. Cette étape enregistre l’intégration et démarre l’import ; la suite peut attendre.</translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation>&amp;Enregistrer l’intégration</translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation>Combien d’historique ?</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Ce qui est enregistré où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Domaine Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation>dans le trousseau de cet ordinateur, nulle part ailleurs</translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation>dans le fichier de secrets %1, que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation>dans la base de données %1</translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation>Aucun texte, objet, nom ni adresse d’un client n’est jamais enregistré : seulement des numéros, des heures et des types.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so none of these includes them.</source>
        <translation>Freshdesk ne liste pas les tickets archivés ; ils ne sont donc dans aucun de ces choix.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SaveText</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Montre la saisie pendant %n seconde, puis la masque à nouveau.</numerusform>
            <numerusform>Montre la saisie pendant %n secondes, puis la masque à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>deskbridge::SeriesModel</name>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an interval: final or not</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a queue in the period compared with</comment>
        <translation>%1, avant</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section of the settings</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Annuler le dernier changement</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsFile</name>
    <message>
        <source>This is not a file of Deskbridge settings; nothing was changed.</source>
        <translation>Ce n’est pas un fichier de réglages de Deskbridge ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Deskbridge; nothing was changed.</source>
        <translation>Le fichier a été écrit par une version plus récente de Deskbridge ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The value “%1” in the file cannot be used; nothing was changed.</source>
        <translation>La valeur « %1 » du fichier ne peut pas être utilisée ; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Domaine Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clé API Freshdesk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clé API injixo</translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation>Installer l’application</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation>Saisissez un nom pour continuer.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Saisissez la clé pour continuer.</translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation>La connexion est en cours de vérification.</translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation>Pour continuer, la vérification de la connexion doit se terminer sans étape échouée.</translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation>L’historique ne peut pas commencer dans le futur.</translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation>Enregistrement. Si le trousseau demande son mot de passe, saisissez-le là.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ShortcutsDialog</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>The interval or hour before or after</source>
        <translation>L’intervalle ou l’heure d’avant ou d’après</translation>
    </message>
    <message>
        <source>The first or last one</source>
        <translation>Le premier ou le dernier</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoomer ou dézoomer</translation>
    </message>
    <message>
        <source>Move what is shown; on the status page a day back or on</source>
        <translation>Déplacer ce qui est affiché ; sur la page d’état, un jour en arrière ou en avant</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>Contacts behind the marked number</source>
        <translation>Contacts derrière le nombre marqué</translation>
    </message>
    <message>
        <source>What is behind the row</source>
        <translation>Ce qui se cache derrière la ligne</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>What carries the underlined letter</source>
        <translation>Ce qui porte la lettre soulignée</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>L’onglet suivant</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Toutes les intégrations</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
</context>
<context>
    <name>deskbridge::SignalCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::StartPage</name>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation>Relier Freshdesk à injixo</translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation>Deskbridge importe les tickets et conversations d’un compte Freshdesk et les compte comme contacts entrants dans des files sources pour la gestion des effectifs injixo.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation>Explorer avec un compte d’exemple</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Last 7 days, contacts by the hour; both lanes have the same scale</source>
        <translation>7 derniers jours, contacts par heure ; les deux voies ont la même échelle</translation>
    </message>
    <message>
        <source>How the status changed</source>
        <translation>Comment le statut a changé</translation>
    </message>
    <message>
        <source>The status has not changed yet.</source>
        <translation>Le statut n’a pas encore changé.</translation>
    </message>
    <message>
        <source>The last 7 days as a table</source>
        <translation>Les 7 derniers jours en tableau</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contacts par heure</translation>
    </message>
    <message>
        <source>Looking how it stands…</source>
        <translation>Recherche de l’état…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the verdict in one word, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The status cannot be read</source>
        <translation>Le statut ne peut pas être lu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Asks Freshdesk for its own count of each day that is not compared yet</source>
        <translation>Demande à Freshdesk son propre décompte pour chaque jour pas encore comparé</translation>
    </message>
    <message>
        <source>Archived tickets…</source>
        <translation>Tickets archivés…</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 jours sur %2 comparés</translation>
    </message>
    <message>
        <source>Being compared with Freshdesk&apos;s own count.</source>
        <translation>Comparaison en cours avec le décompte de Freshdesk.</translation>
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
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Il y a (minutes)</translation>
    </message>
    <message>
        <source>Tickets read</source>
        <translation>Tickets lus</translation>
    </message>
    <message>
        <source>Tickets expected</source>
        <translation>Tickets attendus</translation>
    </message>
    <message>
        <source>Contacts found in the last 24 hours</source>
        <translation>Contacts trouvés ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Announced in the last 24 hours</source>
        <translation>Annoncés ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contacts non annoncés</translation>
    </message>
    <message>
        <source>Last characters of the key</source>
        <translation>Derniers caractères de la clé</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Révoquée le</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Tentatives refusées</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets ici</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets dans Freshdesk</translation>
    </message>
    <message>
        <source>Age of the key in days</source>
        <translation>Âge de la clé en jours</translation>
    </message>
    <message>
        <source>Calls used a minute</source>
        <translation>Appels utilisés par minute</translation>
    </message>
    <message>
        <source>Calls of other programs a minute</source>
        <translation>Appels d’autres programmes par minute</translation>
    </message>
    <message>
        <source>Calls allowed a minute</source>
        <translation>Appels autorisés par minute</translation>
    </message>
    <message>
        <source>Reminder after days</source>
        <translation>Rappel après (jours)</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a signal</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state of a signal</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a signal</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of a signal</comment>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Not visible here</source>
        <comment>state of a signal</comment>
        <translation>Non visible ici</translation>
    </message>
    <message>
        <source>%1 today.</source>
        <extracomment>%1 is a number with its noun, as in &quot;214 contacts&quot;</extracomment>
        <translation>%1 aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 today, more than usual by this time (%2: %3).</source>
        <extracomment>%1 &quot;214 contacts&quot;, %2 a weekday, %3 a number</extracomment>
        <translation>%1 aujourd’hui, plus que d’habitude à cette heure (%2 : %3).</translation>
    </message>
    <message>
        <source>%1 today, fewer than usual by this time (%2: %3).</source>
        <translation>%1 aujourd’hui, moins que d’habitude à cette heure (%2 : %3).</translation>
    </message>
    <message>
        <source>%1 today, as usual by this time (%2: %3).</source>
        <translation>%1 aujourd’hui, comme d’habitude à cette heure (%2 : %3).</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>le premier import est en cours</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>pas encore entièrement importée</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>importing now</source>
        <translation>import en cours</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>prochain dans %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>dernier événement %1</translation>
    </message>
    <message>
        <source>key …%1</source>
        <extracomment>%1 is a key&apos;s last characters</extracomment>
        <translation>clé …%1</translation>
    </message>
    <message>
        <source>Nothing is known about these seven days.</source>
        <translation>On ne sait rien de ces sept jours.</translation>
    </message>
    <message>
        <source>%1 found in seven days.</source>
        <translation>%1 trouvés en sept jours.</translation>
    </message>
    <message>
        <source>%1 announced in seven days.</source>
        <translation>%1 annoncés en sept jours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a weekday and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1 : %2 trouvés</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 announced</source>
        <translation>%1 : %2 trouvés, %3 annoncés</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Days that cannot be proved</source>
        <translation>Jours qui ne peuvent pas être prouvés</translation>
    </message>
    <message>
        <source>First day proved</source>
        <translation>Premier jour prouvé</translation>
    </message>
    <message>
        <source>Last day proved</source>
        <translation>Dernier jour prouvé</translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation>%1 : fait</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1 : étape en cours</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation>%1 : à venir</translation>
    </message>
</context>
<context>
    <name>deskbridge::SteppedDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
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
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>encore %1 au plus</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>%1 min to %2 left</source>
        <extracomment>minutes, then hours: &quot;55 min to 1 h 35 min left&quot;</extracomment>
        <translation>encore %1 min à %2</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <extracomment>two times: &quot;1 h 40 min to 2 h 5 min left&quot;</extracomment>
        <translation>encore %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>encore %n min au plus</numerusform>
            <numerusform>encore %n min au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore environ %n min</numerusform>
            <numerusform>encore environ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <extracomment>two numbers of minutes: &quot;12 to 16 min left&quot;</extracomment>
        <translation>encore %1 à %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>environ %n min</numerusform>
            <numerusform>environ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>environ %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TrayChannel</name>
    <message>
        <source>&amp;Open Deskbridge</source>
        <translation>&amp;Ouvrir Deskbridge</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Lancer toutes les vérifications</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Montrer les étapes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous ?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check a key</source>
        <translation>Vérifier une clé</translation>
    </message>
    <message>
        <source>Paste any key to learn what it is. It is not stored, and forgotten at once.</source>
        <translation>Collez n’importe quelle clé pour savoir ce qu’elle est. Elle n’est pas enregistrée, et oubliée aussitôt.</translation>
    </message>
    <message>
        <source>Key to check</source>
        <translation>Clé à vérifier</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Dossier de preuves…</translation>
    </message>
    <message>
        <source>What helps whoever helps: without names, keys and addresses</source>
        <translation>Ce qui aide à vous aider : sans noms, clés ni adresses</translation>
    </message>
    <message>
        <source>You see: %1</source>
        <translation>Vous voyez : %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message>
        <source>until now</source>
        <translation>jusqu’à maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerifyKeyCommand</name>
    <message>
        <source>Key to check (it stays invisible):</source>
        <translation>Clé à vérifier (elle reste invisible) :</translation>
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
        <translation>Réponses et autres messages de ces tickets</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation>Messages de tickets déjà supprimés ou indésirables quand ils ont été vus pour la première fois</translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation>Contacts entrants</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>as bars</comment>
        <translation>Somme</translation>
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
        <translation>pas de données</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>%1 contact entrant en tout</numerusform>
            <numerusform>%1 contacts entrants en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 (the hour occurs %2 times)</source>
        <translation>en moyenne %1 (l’heure apparaît %2 fois)</translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
</TS>
