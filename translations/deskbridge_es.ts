<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 espera un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.</source>
        <translation>--%1 espera un día o una hora en UTC, por ejemplo 2026-11-22 o 2026-11-22T10:15:00Z.</translation>
    </message>
    <message>
        <source>A key is never given on the command line, where other users and the shell&apos;s history can see it. Send it to standard input and write --api-key-stdin.</source>
        <translation>Una clave nunca se da en la línea de comandos, donde otros usuarios y el historial del shell pueden verla. Envíala por la entrada estándar y escribe --api-key-stdin.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Ese comando no existe.</translation>
    </message>
    <message>
        <source>The integration&apos;s name is missing.</source>
        <translation>Falta el nombre de la integración.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Falta el argumento %1.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes; a name with blanks needs quotes.</source>
        <translation>Hay más argumentos de los que admite este comando; un nombre con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Este comando no tiene la opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>--data takes a folder, and --secrets takes keychain or file:PATH.</source>
        <translation>--data espera una carpeta y --secrets espera keychain o file:RUTA.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from tiene que ser anterior a --to.</translation>
    </message>
    <message>
        <source>--length takes 15, 30 or 60 (minutes).</source>
        <translation>--length espera 15, 30 o 60 (minutos).</translation>
    </message>
    <message>
        <source>--timezone takes the name of a time zone, such as Europe/Berlin.</source>
        <translation>--timezone espera el nombre de una zona horaria, por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv y --json se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--queue takes the name of a source queue.</source>
        <translation>--queue espera el nombre de una cola de origen.</translation>
    </message>
    <message>
        <source>--ticket takes the number of a ticket.</source>
        <translation>--ticket espera el número de un ticket.</translation>
    </message>
    <message>
        <source>A key is named by its number, which key list shows.</source>
        <translation>Una clave se nombra por su número, que muestra key list.</translation>
    </message>
    <message>
        <source>deskbridgectl connects Freshdesk to injixo workforce management from the command line.</source>
        <translation>deskbridgectl conecta Freshdesk con la gestión de personal de injixo desde la línea de comandos.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>N is an integration&apos;s name. Times are a day or a time in UTC, such as 2026-11-22T10:15:00Z; --to is exclusive.</source>
        <translation>N es el nombre de una integración. Las horas son un día o una hora en UTC, por ejemplo 2026-11-22T10:15:00Z; --to queda excluido.</translation>
    </message>
    <message>
        <source>--data DIR: the folder the data is in. --secrets: where keys are kept, the system&apos;s keychain or a file only its owner can read. --json: one JSON document on standard output.</source>
        <translation>--data DIR: la carpeta de los datos. --secrets: dónde se guardan las claves, el llavero del sistema o un archivo que solo puede leer su propietario. --json: un documento JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.</source>
        <translation>Código de salida: 0 correcto, 1 advertencias, 2 fallo, 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output espera el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Completion is there for bash, zsh and fish.</source>
        <translation>Hay autocompletado para bash, zsh y fish.</translation>
    </message>
</context>
<context>
    <name>CheckEvidence</name>
    <message>
        <source>Technical detail</source>
        <translation>Detalle técnico</translation>
    </message>
    <message>
        <source>Without the account’s address in the network nothing can be asked.</source>
        <translation>Sin la dirección de la cuenta en la red no se puede preguntar nada.</translation>
    </message>
    <message>
        <source>Where a proxy stands in the way, every call goes through it.</source>
        <translation>Donde hay un proxy en medio, cada llamada pasa por él.</translation>
    </message>
    <message>
        <source>The API key is sent only over a connection whose other end has proved who it is.</source>
        <translation>La clave API solo se envía por una conexión cuyo otro extremo ha demostrado quién es.</translation>
    </message>
    <message>
        <source>With a wrong clock certificates are refused and times are told wrongly.</source>
        <translation>Con un reloj incorrecto se rechazan certificados y las horas son erróneas.</translation>
    </message>
    <message>
        <source>The key is sent to Freshdesk only, so something else at this address ends the check.</source>
        <translation>La clave solo se envía a Freshdesk, así que otra cosa en esta dirección termina la comprobación.</translation>
    </message>
    <message>
        <source>Without an accepted key nothing is imported.</source>
        <translation>Sin una clave aceptada no se importa nada.</translation>
    </message>
    <message>
        <source>The integration asks for an Account Administrator’s key; others may lose access to a part of the account.</source>
        <translation>La integración pide la clave de un Account Administrator; otros pueden perder el acceso a una parte de la cuenta.</translation>
    </message>
    <message>
        <source>Tickets that the user does not see are missing from the counts without an error.</source>
        <translation>Los tickets que el usuario no ve faltan en los recuentos sin que haya un error.</translation>
    </message>
    <message>
        <source>Smaller plans allow too few calls, or none.</source>
        <translation>Los planes más pequeños permiten muy pocas llamadas, o ninguna.</translation>
    </message>
    <message>
        <source>Keys of occasional agents are reported to change every night.</source>
        <translation>Se dice que las claves de agentes ocasionales cambian cada noche.</translation>
    </message>
    <message>
        <source>Every ticket is a contact of its own.</source>
        <translation>Cada ticket es un contacto propio.</translation>
    </message>
    <message>
        <source>The groups’ names are a part of the source queues’ names.</source>
        <translation>Los nombres de los grupos forman parte de los nombres de las colas de origen.</translation>
    </message>
    <message>
        <source>The names of the ticket sources come from the ticket fields.</source>
        <translation>Los nombres de los orígenes de tickets vienen de los campos de ticket.</translation>
    </message>
    <message>
        <source>A user whose role, scope or kind changes takes the import along.</source>
        <translation>Un usuario cuyo rol, acceso o tipo cambia arrastra consigo la importación.</translation>
    </message>
    <message>
        <source>All programs on the account share its calls; when they are used up, imports wait.</source>
        <translation>Todos los programas de la cuenta comparten sus llamadas; cuando se agotan, las importaciones esperan.</translation>
    </message>
    <message>
        <source>Every later message of a customer is a contact and is read from the conversations.</source>
        <translation>Cada mensaje posterior de un cliente es un contacto y se lee de las conversaciones.</translation>
    </message>
    <message>
        <source>Archived tickets are in no list; they can only be read one by one.</source>
        <translation>Los tickets archivados no están en ninguna lista; solo se pueden leer uno a uno.</translation>
    </message>
    <message>
        <source>What came after the last import is not in the source queues yet.</source>
        <translation>Lo que llegó tras la última importación no está todavía en las colas de origen.</translation>
    </message>
    <message>
        <source>Each day’s tickets are compared with Freshdesk’s own count.</source>
        <translation>Los tickets de cada día se comparan con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>Events that nobody receives are made up for by the next import, minutes later.</source>
        <translation>Los eventos que nadie recibe los compensa la próxima importación, minutos después.</translation>
    </message>
    <message>
        <source>An app with a key that has ended is refused while Freshdesk shows nothing wrong.</source>
        <translation>Una aplicación con una clave terminada es rechazada mientras Freshdesk no muestra nada anormal.</translation>
    </message>
    <message>
        <source>Contacts that imports find and the app did not announce show a silent stop.</source>
        <translation>Los contactos que encuentran las importaciones y la aplicación no anunció delatan una parada silenciosa.</translation>
    </message>
    <message>
        <source>The API key is kept only there.</source>
        <translation>La clave API solo se guarda allí.</translation>
    </message>
    <message>
        <source>Counts, queues and history are read from it.</source>
        <translation>Recuentos, colas e historial se leen de ella.</translation>
    </message>
    <message>
        <source>On a full disk imports stop.</source>
        <translation>Con el disco lleno se detienen las importaciones.</translation>
    </message>
    <message>
        <source>Whoever helps asks for it first.</source>
        <translation>Quien ayuda lo pregunta primero.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Direcciones encontradas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificado emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Our clock ahead by (seconds)</source>
        <translation>Nuestro reloj adelanta (segundos)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ticket sources</source>
        <translation>Orígenes de tickets</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Llamadas restantes</translation>
    </message>
    <message>
        <source>Calls used by others</source>
        <translation>Llamadas usadas por otros</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Hace (minutos)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets aquí</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets en Freshdesk</translation>
    </message>
    <message>
        <source>Key ends in</source>
        <translation>La clave termina en</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Refused uses</source>
        <translation>Usos rechazados</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminada el</translation>
    </message>
    <message>
        <source>Contacts found by imports</source>
        <translation>Contactos encontrados por importaciones</translation>
    </message>
    <message>
        <source>Contacts announced by the app</source>
        <translation>Contactos anunciados por la aplicación</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contactos no anunciados</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Tamaño (MB)</translation>
    </message>
    <message>
        <source>Tables looked at</source>
        <translation>Tablas revisadas</translation>
    </message>
    <message>
        <source>Tables left out</source>
        <translation>Tablas omitidas</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Libre (MB)</translation>
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
        <translation>Demostrado hasta el día (inclusive)</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Address answers as Freshdesk</source>
        <translation>La dirección responde como Freshdesk</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>Clave API aceptada</translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <comment>title of a check: the role in Freshdesk</comment>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>Sees all tickets</source>
        <translation>Ve todos los tickets</translation>
    </message>
    <message>
        <source>Plan Pro or Enterprise</source>
        <translation>Plan Pro o Enterprise</translation>
    </message>
    <message>
        <source>Full-time agent</source>
        <translation>Agente a tiempo completo</translation>
    </message>
    <message>
        <source>Tickets readable</source>
        <translation>Tickets legibles</translation>
    </message>
    <message>
        <source>Groups readable</source>
        <translation>Grupos legibles</translation>
    </message>
    <message>
        <source>Ticket fields readable</source>
        <translation>Campos de ticket legibles</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>outcome of a check</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>outcome of a check</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>outcome of a check</comment>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>outcome of a check</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a check</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>outcome of a check</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>The plan is large enough.</source>
        <translation>El plan es suficiente.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Plan: %1, with %2 calls a minute.</source>
        <translation>Plan: %1, con %2 llamadas por minuto.</translation>
    </message>
    <message>
        <source>The address answers as Freshdesk.</source>
        <translation>La dirección responde como Freshdesk.</translation>
    </message>
    <message>
        <source>%1 answers as Freshdesk.</source>
        <translation>%1 responde como Freshdesk.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clave es aceptada.</translation>
    </message>
    <message>
        <source>The key is accepted: %1.</source>
        <translation>La clave es aceptada: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is an Account Administrator.</source>
        <translation>El usuario de la clave es Account Administrator.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees all tickets.</source>
        <translation>El usuario de la clave ve todos los tickets.</translation>
    </message>
    <message>
        <source>The key belongs to a full-time agent.</source>
        <translation>La clave pertenece a un agente a tiempo completo.</translation>
    </message>
    <message>
        <source>Tickets can be read.</source>
        <translation>Los tickets se pueden leer.</translation>
    </message>
    <message>
        <source>Ticket fields can be read.</source>
        <translation>Los campos de ticket se pueden leer.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket fields can be read: %Ln ticket sources.</source>
        <translation>
            <numerusform>Los campos de ticket se pueden leer: %Ln origen de tickets.</numerusform>
            <numerusform>Los campos de ticket se pueden leer: %Ln orígenes de tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be read.</source>
        <translation>Los grupos se pueden leer.</translation>
    </message>
    <message>
        <source>Groups can be read: more than %1.</source>
        <translation>Los grupos se pueden leer: más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be read: %Ln groups.</source>
        <translation>
            <numerusform>Los grupos se pueden leer: %Ln grupo.</numerusform>
            <numerusform>Los grupos se pueden leer: %Ln grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no role with the name Account Administrator; the key&apos;s user has the role: %1.</source>
        <translation>Esta cuenta no tiene ningún rol llamado Account Administrator; el usuario de la clave tiene el rol: %1.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an Account Administrator; the user&apos;s role is: %1.</source>
        <translation>El usuario de la clave no es Account Administrator; su rol es: %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows.</source>
        <translation>Freshdesk llama al plan «%1», que Deskbridge no conoce.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest a trial or a plan below Pro.</source>
        <translation>Freshdesk llama al plan «%1», que Deskbridge no conoce; %2 llamadas por minuto apuntan a una prueba o a un plan inferior a Pro.</translation>
    </message>
    <message>
        <source>Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a minute suggest Pro or Enterprise.</source>
        <translation>Freshdesk llama al plan «%1», que Deskbridge no conoce; %2 llamadas por minuto apuntan a Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed: “%1”.</source>
        <translation>No comprobado, porque falló una comprobación anterior: «%1».</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step failed.</source>
        <translation>No comprobado, porque falló un paso anterior.</translation>
    </message>
    <message>
        <source>The key&apos;s user is not an administrator: Freshdesk refuses to show the account&apos;s roles.</source>
        <translation>El usuario de la clave no es administrador: Freshdesk se niega a mostrar los roles de la cuenta.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets of the groups that this user belongs to; all others would be missing from the counts.</source>
        <translation>El usuario de la clave solo ve los tickets de sus grupos; todos los demás faltarían en los recuentos.</translation>
    </message>
    <message>
        <source>The key&apos;s user sees only the tickets assigned to this user; all others would be missing from the counts.</source>
        <translation>El usuario de la clave solo ve los tickets que tiene asignados; todos los demás faltarían en los recuentos.</translation>
    </message>
    <message>
        <source>Freshdesk does not say which tickets the key&apos;s user sees.</source>
        <translation>Freshdesk no dice qué tickets ve el usuario de la clave.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is %1; the integration needs Pro or Enterprise.</source>
        <translation>El plan de la cuenta es %1; la integración necesita Pro o Enterprise.</translation>
    </message>
    <message>
        <source>The plan could not be read. %1</source>
        <translation>No se pudo leer el plan. %1</translation>
    </message>
    <message>
        <source>The plan could not be read.</source>
        <translation>No se pudo leer el plan.</translation>
    </message>
    <message>
        <source>The key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La clave pertenece a un agente ocasional; se dice que esas claves cambian cada noche.</translation>
    </message>
    <message>
        <source>The key is accepted, but its account names another domain: %1.</source>
        <translation>La clave es aceptada, pero su cuenta indica otro dominio: %1.</translation>
    </message>
    <message>
        <source>Not checked, because the check was cancelled.</source>
        <translation>No comprobado, porque la comprobación se canceló.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator, or have this role given to the key&apos;s user in Freshdesk.</source>
        <translation>Usa la clave API de un usuario con el rol Account Administrator, o haz que se dé este rol al usuario de la clave en Freshdesk.</translation>
    </message>
    <message>
        <source>Use the API key of a user with the role Account Administrator.</source>
        <translation>Usa la clave API de un usuario con el rol Account Administrator.</translation>
    </message>
    <message>
        <source>In Freshdesk, give the key&apos;s user the scope of all tickets, or use another user&apos;s key.</source>
        <translation>En Freshdesk, da al usuario de la clave acceso a todos los tickets, o usa la clave de otro usuario.</translation>
    </message>
    <message>
        <source>In Freshdesk, make sure that the key&apos;s user sees all tickets; otherwise contacts are missing from the counts.</source>
        <translation>En Freshdesk, asegúrate de que el usuario de la clave ve todos los tickets; si no, faltan contactos en los recuentos.</translation>
    </message>
    <message>
        <source>Move the Freshdesk account to Pro or Enterprise, or connect another account.</source>
        <translation>Pasa la cuenta de Freshdesk a Pro o Enterprise, o conecta otra cuenta.</translation>
    </message>
    <message>
        <source>Look in Freshdesk which plan the account has; the integration needs Pro or Enterprise.</source>
        <translation>Mira en Freshdesk qué plan tiene la cuenta; la integración necesita Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Check again later, or look in Freshdesk whether the account&apos;s plan is Pro or Enterprise.</source>
        <translation>Comprueba de nuevo más tarde, o mira en Freshdesk si el plan de la cuenta es Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Use the API key of a full-time agent with the role Account Administrator.</source>
        <translation>Usa la clave API de un agente a tiempo completo con el rol Account Administrator.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own domain, or the key of the account you mean.</source>
        <translation>Introduce el dominio propio de la cuenta, o la clave de la cuenta que quieres.</translation>
    </message>
    <message>
        <source>Put the earlier step right, then check again.</source>
        <translation>Corrige el paso anterior y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Start the check again.</source>
        <translation>Inicia la comprobación de nuevo.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the key: it is the one of another integration, %1.</source>
        <translation>Freshdesk rechaza la clave: es la de otra integración, %1.</translation>
    </message>
    <message>
        <source>Enter a key of this account; each account&apos;s keys work there only.</source>
        <translation>Introduce una clave de esta cuenta; las claves de una cuenta solo valen en ella.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Connects a Freshdesk account; reads its API key from standard input and checks it first.</source>
        <translation>Conecta una cuenta de Freshdesk; lee su clave API de la entrada estándar y la comprueba primero.</translation>
    </message>
    <message>
        <source>Lists the integrations.</source>
        <translation>Lista las integraciones.</translation>
    </message>
    <message>
        <source>Pauses an integration: nothing is imported until it is resumed.</source>
        <translation>Pausa una integración: no se importa nada hasta reanudarla.</translation>
    </message>
    <message>
        <source>Resumes a paused integration.</source>
        <translation>Reanuda una integración en pausa.</translation>
    </message>
    <message>
        <source>Deletes an integration and its keys; what was counted stays, except with --with-data.</source>
        <translation>Elimina una integración y sus claves; lo contado se conserva, salvo con --with-data.</translation>
    </message>
    <message>
        <source>Lists the source queues with their offered contacts.</source>
        <translation>Lista las colas de origen con sus contactos entrantes.</translation>
    </message>
    <message>
        <source>Lists the offered contacts of each interval that has any.</source>
        <translation>Lista los contactos entrantes de cada intervalo que los tenga.</translation>
    </message>
    <message>
        <source>Lists a ticket&apos;s messages and whether and why each counts.</source>
        <translation>Lista los mensajes de un ticket y si y por qué cuenta cada uno.</translation>
    </message>
    <message>
        <source>Tells whether data flows, with the evidence; made for monitoring by its exit code.</source>
        <translation>Dice si los datos fluyen, con las pruebas; pensado para la supervisión por su código de salida.</translation>
    </message>
    <message>
        <source>Generates an injixo API key and shows it once; the former one stays valid for the overlap, usually 24 hours.</source>
        <translation>Genera una clave API injixo y la muestra una sola vez; la anterior sigue siendo válida durante el solapamiento, normalmente 24 horas.</translation>
    </message>
    <message>
        <source>Lists an integration&apos;s injixo API keys by their last four characters.</source>
        <translation>Lista las claves API injixo de una integración por sus cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Tells what a key is; reads it from standard input and stores nothing.</source>
        <translation>Dice qué es una clave; la lee de la entrada estándar y no guarda nada.</translation>
    </message>
    <message>
        <source>Ends an injixo API key at once; ID is its number in key list.</source>
        <translation>Pone fin de inmediato a una clave API injixo; ID es su número en key list.</translation>
    </message>
    <message>
        <source>Checks the way to Freshdesk, the API key, its rights, the imports, the events and this computer.</source>
        <translation>Comprueba el camino a Freshdesk, la clave API, sus derechos, las importaciones, los eventos y este ordenador.</translation>
    </message>
    <message>
        <source>Runs all checks and writes what helps whoever helps into a zip, without names and keys.</source>
        <translation>Ejecuta todas las comprobaciones y escribe en un zip lo que sirve a quien ayuda, sin nombres ni claves.</translation>
    </message>
    <message>
        <source>Writes the script that completes this command line in a shell: bash, zsh or fish.</source>
        <translation>Escribe el script que completa esta línea de comandos en un shell: bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict changes.</source>
        <translation>Importa y recibe eventos hasta que se detiene; ejecuta COMMAND cuando cambia un veredicto.</translation>
    </message>
    <message>
        <source>Replaces the Freshdesk API key; reads the new one from standard input and switches only when it has proved itself.</source>
        <translation>Sustituye la clave API de Freshdesk; lee la nueva de la entrada estándar y cambia solo cuando ha demostrado su validez.</translation>
    </message>
    <message>
        <source>Says what an import will take: tickets, calls and time; the last two are estimated. With --archived, what reading the archive will take.</source>
        <translation>Dice lo que costará una importación: tickets, llamadas y tiempo; los dos últimos son estimados. Con --archived, lo que costará leer el archivo.</translation>
    </message>
    <message>
        <source>Imports everything, and later what has changed since; can be stopped and started again. With --archived, tries the ticket numbers that no list shows in the archive.</source>
        <translation>Importa todo y después lo que ha cambiado; se puede detener y volver a iniciar. Con --archived, prueba en el archivo los números de ticket que ninguna lista muestra.</translation>
    </message>
    <message>
        <source>Shows how tickets and replies add up to the offered contacts, and whether everything is here. --prove compares each day with Freshdesk&apos;s own count first, --read-day reads one day&apos;s tickets again.</source>
        <translation>Muestra cómo los tickets y respuestas suman los contactos entrantes, y si está todo aquí. --prove compara antes cada día con el recuento de Freshdesk, --read-day lee de nuevo los tickets de un día.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%Ln day(s) differ from Freshdesk&apos;s own count.</source>
        <translation>
            <numerusform>%Ln día difiere del recuento de Freshdesk.</numerusform>
            <numerusform>%Ln días difieren del recuento de Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved.</source>
        <translation>
            <numerusform>%Ln día no se puede demostrar.</numerusform>
            <numerusform>%Ln días no se pueden demostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not compared yet.</source>
        <translation>
            <numerusform>%Ln día aún no se ha comparado.</numerusform>
            <numerusform>%Ln días aún no se han comparado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time can be compared with Freshdesk&apos;s own count yet.</source>
        <translation>Todavía no se puede comparar ningún día de este tiempo con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>El historial empieza dentro del %1, y Freshdesk solo cuenta días enteros.</translation>
    </message>
    <message>
        <source>%1: tickets of that age may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>%1: los tickets de esa antigüedad pueden estar archivados, y Freshdesk ni los lista ni los cuenta.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived since they were read; nothing is missing by that.</source>
        <translation>%1: Freshdesk cuenta %2 tickets, aquí hay %3. Algunos se eliminaron o archivaron desde que se leyeron; con eso no falta nada.</translation>
    </message>
    <message>
        <source>%1: Freshdesk counts %2 tickets, here are %3.</source>
        <translation>%1: Freshdesk cuenta %2 tickets, aquí hay %3.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no archive: Freshdesk lists all its tickets.</source>
        <translation>Esta cuenta no tiene archivo: Freshdesk lista todos sus tickets.</translation>
    </message>
    <message>
        <source>There is nothing to read from the archive: every ticket number of that age is known.</source>
        <translation>No hay nada que leer del archivo: se conoce cada número de ticket de esa antigüedad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket number(s) are in no list and may be archived tickets.</source>
        <translation>
            <numerusform>%Ln número de ticket no está en ninguna lista y puede ser un ticket archivado.</numerusform>
            <numerusform>%Ln números de ticket no están en ninguna lista y pueden ser tickets archivados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls.</source>
        <translation>%1 Probarlos cuesta hasta unas %2 llamadas.</translation>
    </message>
    <message>
        <source>%1 Trying them takes up to about %2 calls: %3.</source>
        <translation>%1 Probarlos cuesta hasta unas %2 llamadas: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ticket(s) found</source>
        <translation>
            <numerusform>%Ln ticket archivado encontrado</numerusform>
            <numerusform>%Ln tickets archivados encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 numbers belong to none.</source>
        <extracomment>%1 is &quot;12 archived tickets found&quot;, %2 a number</extracomment>
        <translation>%1, %2 números no pertenecen a ninguno.</translation>
    </message>
    <message>
        <source>%1 The archive is not read to its end; starting again goes on there.</source>
        <translation>%1 El archivo no se ha leído hasta el final; al iniciar de nuevo sigue ahí.</translation>
    </message>
    <message>
        <source>Archive: %1 numbers tried, %2 left, %3 tickets found</source>
        <translation>Archivo: %1 números probados, quedan %2, %3 tickets encontrados</translation>
    </message>
    <message>
        <source>Today is not over and is compared tomorrow.</source>
        <translation>El día de hoy no ha terminado y se comparará mañana.</translation>
    </message>
    <message>
        <source>%1 is not over and is compared after its end.</source>
        <translation>El %1 no ha terminado y se comparará cuando acabe.</translation>
    </message>
    <message>
        <source>Proved complete up to and including %1.</source>
        <translation>Integridad demostrada hasta el %1 inclusive.</translation>
    </message>
    <message>
        <source>Proved complete for %1.</source>
        <comment>a day</comment>
        <translation>Integridad demostrada del %1.</translation>
    </message>
    <message>
        <source>Proved complete for the days %1 to %2.</source>
        <extracomment>two days, as in &quot;for the days 4 Nov 2026 to 30 Nov 2026 (UTC)&quot;</extracomment>
        <translation>Integridad demostrada de los días del %1 al %2.</translation>
    </message>
    <message>
        <source>Freshdesk counts as many tickets as are here.</source>
        <translation>Freshdesk cuenta tantos tickets como hay aquí.</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>No new data in injixo</source>
        <translation>No hay datos nuevos en injixo</translation>
    </message>
    <message>
        <source>A queue is missing</source>
        <translation>Falta una cola</translation>
    </message>
    <message>
        <source>Numbers differ from Freshdesk</source>
        <translation>Los números difieren de Freshdesk</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clave fue rechazada</translation>
    </message>
    <message>
        <source>Import is slow</source>
        <translation>La importación es lenta</translation>
    </message>
    <message>
        <source>Everything stopped after a colleague left</source>
        <translation>Todo se detuvo cuando se fue un compañero</translation>
    </message>
    <message>
        <source>This was seen.</source>
        <translation>Esto se ha observado.</translation>
    </message>
    <message>
        <source>This is likely: it fits what was seen.</source>
        <translation>Esto es probable: encaja con lo observado.</translation>
    </message>
    <message>
        <source>This is not certain: not everything could be seen.</source>
        <translation>Esto no es seguro: no se pudo ver todo.</translation>
    </message>
    <message>
        <source>Deskbridge finds nothing wrong.</source>
        <translation>Deskbridge no encuentra nada anormal.</translation>
    </message>
    <message>
        <source>What was checked is in order, but not everything could be checked.</source>
        <translation>Lo comprobado está en orden, pero no se pudo comprobar todo.</translation>
    </message>
    <message>
        <source>This computer has no connection to Freshdesk.</source>
        <translation>Este ordenador no tiene conexión con Freshdesk.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Freshdesk.</source>
        <translation>El proxy rechaza la conexión con Freshdesk.</translation>
    </message>
    <message>
        <source>The certificate that answered for Freshdesk is not trusted.</source>
        <translation>El certificado que respondió por Freshdesk no es de confianza.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is wrong by %Ln seconds.</source>
        <translation>
            <numerusform>El reloj de este ordenador se desvía %Ln segundo.</numerusform>
            <numerusform>El reloj de este ordenador se desvía %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Freshdesk domain is not known in this network.</source>
        <translation>El dominio de Freshdesk no se conoce en esta red.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Freshdesk.</source>
        <translation>Algo responde en esta dirección, pero no es Freshdesk.</translation>
    </message>
    <message>
        <source>Freshdesk answers with an error of its own.</source>
        <translation>Freshdesk responde con un error propio.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The Freshdesk account is suspended.</source>
        <translation>La cuenta de Freshdesk está suspendida.</translation>
    </message>
    <message>
        <source>Freshdesk refuses every request from this computer, as it does for addresses that the account does not allow.</source>
        <translation>Freshdesk rechaza todas las peticiones de este ordenador, como hace con las direcciones que la cuenta no permite.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it was reset, or the user it belongs to was deactivated or removed.</source>
        <translation>Freshdesk rechaza la clave API: fue restablecida, o su usuario fue desactivado o eliminado.</translation>
    </message>
    <message>
        <source>The API key’s user is no longer an Account Administrator.</source>
        <translation>El usuario de la clave API ya no es Account Administrator.</translation>
    </message>
    <message>
        <source>The API key’s user no longer sees all tickets, so contacts are missing.</source>
        <translation>El usuario de la clave API ya no ve todos los tickets, así que faltan contactos.</translation>
    </message>
    <message>
        <source>The API key belongs to an occasional agent; such keys are reported to change every night.</source>
        <translation>La clave API pertenece a un agente ocasional; se dice que esas claves cambian cada noche.</translation>
    </message>
    <message>
        <source>The Freshdesk account’s plan is too small; the integration needs Pro or Enterprise.</source>
        <translation>El plan de la cuenta de Freshdesk es demasiado pequeño; la integración necesita Pro o Enterprise.</translation>
    </message>
    <message>
        <source>The API key belongs to another Freshdesk account: %1.</source>
        <translation>La clave API pertenece a otra cuenta de Freshdesk: %1.</translation>
    </message>
    <message>
        <source>The API key is accepted, but Freshdesk refuses a part of what the import reads.</source>
        <translation>La clave API es aceptada, pero Freshdesk rechaza una parte de lo que lee la importación.</translation>
    </message>
    <message>
        <source>Other programs use %1 percent of the account’s limit of Freshdesk calls.</source>
        <translation>Otros programas usan el %1 por ciento del límite de llamadas de la cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>The account’s limit of Freshdesk calls is used up.</source>
        <translation>El límite de llamadas de la cuenta de Freshdesk está agotado.</translation>
    </message>
    <message>
        <source>The integration is paused.</source>
        <translation>La integración está en pausa.</translation>
    </message>
    <message>
        <source>Nothing was imported from this account yet.</source>
        <translation>Todavía no se ha importado nada de esta cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The last complete import ended %Ln minutes ago.</source>
        <translation>
            <numerusform>La última importación completa terminó hace %Ln minuto.</numerusform>
            <numerusform>La última importación completa terminó hace %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nada escucha los eventos de la aplicación.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key with a typing error.</source>
        <translation>La aplicación presenta una clave API injixo con un error de escritura.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that has ended (…%1).</source>
        <translation>La aplicación presenta una clave API injixo que ha terminado (…%1).</translation>
    </message>
    <message>
        <source>The app presents the injixo API key of another integration: %1.</source>
        <translation>La aplicación presenta la clave API injixo de otra integración: %1.</translation>
    </message>
    <message>
        <source>The app presents an injixo API key that was never issued here.</source>
        <translation>La aplicación presenta una clave API injixo que nunca se emitió aquí.</translation>
    </message>
    <message>
        <source>The app has never sent an event; it seems not to be installed or not to reach this computer.</source>
        <translation>La aplicación nunca ha enviado un evento; parece no estar instalada o no llegar a este ordenador.</translation>
    </message>
    <message>
        <source>Of %1 contacts, the app announced all but %2.</source>
        <translation>De %1 contactos, la aplicación anunció todos menos %2.</translation>
    </message>
    <message>
        <source>The import is in order; whether the app’s events arrive cannot be seen from here.</source>
        <translation>La importación está en orden; desde aquí no se ve si llegan los eventos de la aplicación.</translation>
    </message>
    <message>
        <source>If the numbers in injixo still look wrong, compare one interval of one source queue with injixo.</source>
        <translation>Si los números en injixo siguen pareciendo incorrectos, compara un intervalo de una cola de origen con injixo.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Ejecuta de nuevo todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Check the network connection, then run the checks again.</source>
        <translation>Comprueba la conexión de red y ejecuta de nuevo las comprobaciones.</translation>
    </message>
    <message>
        <source>Enter the proxy’s user and password in the system’s settings, or ask whoever runs it to let Freshdesk through.</source>
        <translation>Introduce el usuario y la contraseña del proxy en los ajustes del sistema, o pide a su responsable que deje pasar a Freshdesk.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted connections, have its certificate installed on this computer; otherwise do not go on from this network.</source>
        <translation>Si tu empresa inspecciona las conexiones cifradas, haz que instalen su certificado en este ordenador; si no, no continúes desde esta red.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network, then run the checks again.</source>
        <translation>Pon el reloj en hora, mejor por la red, y ejecuta de nuevo las comprobaciones.</translation>
    </message>
    <message>
        <source>Check in the browser that Freshdesk opens under this domain; if it does, check the network’s name server.</source>
        <translation>Comprueba en el navegador que Freshdesk se abre con este dominio; si es así, comprueba el servidor de nombres de la red.</translation>
    </message>
    <message>
        <source>Connect the domain that ends in freshdesk.com and under which the agents sign in.</source>
        <translation>Conecta el dominio que termina en freshdesk.com y con el que inician sesión los agentes.</translation>
    </message>
    <message>
        <source>Look at status.freshworks.com; Deskbridge goes on by itself as soon as Freshdesk does.</source>
        <translation>Mira status.freshworks.com; Deskbridge sigue por sí mismo en cuanto lo haga Freshdesk.</translation>
    </message>
    <message>
        <source>Run the checks again; if this stays, ask whoever runs the network whether it slows down or blocks Freshdesk.</source>
        <translation>Ejecuta de nuevo las comprobaciones; si persiste, pregunta al responsable de la red si frena o bloquea Freshdesk.</translation>
    </message>
    <message>
        <source>Have the account’s owner settle this with Freshdesk; the import goes on by itself afterwards.</source>
        <translation>Haz que el propietario de la cuenta lo resuelva con Freshdesk; después la importación sigue por sí misma.</translation>
    </message>
    <message>
        <source>In Freshdesk, under Admin › Security, add this network’s IP address to the allowed ones.</source>
        <translation>En Freshdesk, en Admin › Security, añade la dirección IP de esta red a las permitidas.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent who is an Account Administrator.</source>
        <translation>Sustituye la clave por la de un agente a tiempo completo que sea Account Administrator.</translation>
    </message>
    <message>
        <source>Give the role back in Freshdesk, or replace the key with that of an Account Administrator.</source>
        <translation>Devuelve el rol en Freshdesk, o sustituye la clave por la de un Account Administrator.</translation>
    </message>
    <message>
        <source>Give the user the scope of all tickets in Freshdesk, or replace the key.</source>
        <translation>Da al usuario acceso a todos los tickets en Freshdesk, o sustituye la clave.</translation>
    </message>
    <message>
        <source>Replace the key with that of a full-time agent.</source>
        <translation>Sustituye la clave por la de un agente a tiempo completo.</translation>
    </message>
    <message>
        <source>Move the account to Pro or Enterprise.</source>
        <translation>Pasa la cuenta a Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Replace the key with one of the account you mean.</source>
        <translation>Sustituye la clave por una de la cuenta que quieres.</translation>
    </message>
    <message>
        <source>Open the check that failed to see which part, and have the right given to the key’s user.</source>
        <translation>Abre la comprobación que falló para ver qué parte es, y haz que se dé el derecho al usuario de la clave.</translation>
    </message>
    <message>
        <source>Have them slowed down, or leave them a smaller reserve in the import settings.</source>
        <translation>Haz que vayan más despacio, o déjales una reserva menor en los ajustes de importación.</translation>
    </message>
    <message>
        <source>Wait some minutes; if this repeats, look which other programs use the account.</source>
        <translation>Espera unos minutos; si se repite, mira qué otros programas usan la cuenta.</translation>
    </message>
    <message>
        <source>Resume it; what was missed is then imported.</source>
        <translation>Reanúdala; entonces se importa lo que se perdió.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Inicia la importación.</translation>
    </message>
    <message>
        <source>Import now.</source>
        <translation>Importa ahora.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Mantén Deskbridge o su hub en marcha en el ordenador cuya dirección se dio a la aplicación.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copia la clave una vez más en la aplicación.</translation>
    </message>
    <message>
        <source>Generate a new key and enter it in the app.</source>
        <translation>Genera una clave nueva e introdúcela en la aplicación.</translation>
    </message>
    <message>
        <source>Enter the key of this integration in the app.</source>
        <translation>Introduce en la aplicación la clave de esta integración.</translation>
    </message>
    <message>
        <source>Generate a key here and enter it in the app.</source>
        <translation>Genera una clave aquí e introdúcela en la aplicación.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Instala la aplicación en Freshdesk con la dirección del receptor y la clave.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because each import repairs it; if this repeats, install the newest version of the app.</source>
        <translation>No falta nada en los recuentos, porque cada importación lo repara; si se repite, instala la versión más reciente de la aplicación.</translation>
    </message>
    <message>
        <source>Compare the last interval that injixo shows for a source queue.</source>
        <translation>Compara el último intervalo que injixo muestra para una cola de origen.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>El archivo con tus propios certificados de confianza no se puede usar, así que no se hizo ninguna conexión.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong: by it, Freshdesk’s certificate is not valid yet.</source>
        <translation>El reloj de este ordenador parece incorrecto: según él, el certificado de Freshdesk aún no es válido.</translation>
    </message>
    <message>
        <source>The keychain holds no Freshdesk API key for this integration.</source>
        <translation>El llavero no contiene ninguna clave API de Freshdesk para esta integración.</translation>
    </message>
    <message>
        <source>The keychain does not give the Freshdesk API key.</source>
        <translation>El llavero no da la clave API de Freshdesk.</translation>
    </message>
    <message>
        <source>The tickets of %1 are not all here.</source>
        <translation>No están aquí todos los tickets del %1.</translation>
    </message>
    <message>
        <source>The database on this computer is damaged.</source>
        <translation>La base de datos de este ordenador está dañada.</translation>
    </message>
    <message>
        <source>The disk that holds the data is full.</source>
        <translation>El disco que contiene los datos está lleno.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>En los ajustes, en Red, elige un archivo PEM legible con al menos un certificado, o no elijas ninguno.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again, or enter the key anew.</source>
        <translation>Desbloquea el llavero y comprueba de nuevo, o introduce la clave otra vez.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lee ese día de nuevo.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Cierra Deskbridge, guarda una copia de la carpeta de datos y restaura la última copia de seguridad, o importa de nuevo en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Haz sitio en el disco, o mueve la carpeta de datos a otro.</translation>
    </message>
    <message>
        <source>Freshdesk refuses the API key: it is the one of another integration, %1.</source>
        <translation>Freshdesk rechaza la clave API: es la de otra integración, %1.</translation>
    </message>
    <message>
        <source>Replace the key with one of this integration’s own account.</source>
        <translation>Sustituye la clave por una de la cuenta de esta integración.</translation>
    </message>
    <message numerus="yes">
        <source>New data arrives: the last complete import ended %Ln minutes ago, and the app’s events come in.</source>
        <translation>
            <numerusform>Llegan datos nuevos: la última importación completa terminó hace %Ln minuto, y los eventos de la aplicación se reciben.</numerusform>
            <numerusform>Llegan datos nuevos: la última importación completa terminó hace %Ln minutos, y los eventos de la aplicación se reciben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No queue is missing that Freshdesk’s groups would give: %Ln groups and all tickets can be read.</source>
        <translation>
            <numerusform>No falta ninguna cola que resulte de los grupos de Freshdesk: se pueden leer %Ln grupo y todos los tickets.</numerusform>
            <numerusform>No falta ninguna cola que resulte de los grupos de Freshdesk: se pueden leer %Ln grupos y todos los tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>No queue is missing that Freshdesk’s groups would give: all groups and tickets can be read.</source>
        <translation>No falta ninguna cola que resulte de los grupos de Freshdesk: se pueden leer todos los grupos y tickets.</translation>
    </message>
    <message>
        <source>The numbers agree: each day that was compared, up to %1, has as many tickets here as Freshdesk counts.</source>
        <translation>Los números coinciden: cada día comparado, hasta el %1 incluido, tiene aquí tantos tickets como cuenta Freshdesk.</translation>
    </message>
    <message>
        <source>The numbers agree: no day is known that differs from Freshdesk’s own count.</source>
        <translation>Los números coinciden: no se conoce ningún día que difiera del recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>Whether the numbers agree is not known: no day could be compared with Freshdesk’s own count yet.</source>
        <translation>No se sabe si los números coinciden: todavía no se pudo comparar ningún día con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>The first import is still running, so not everything is here yet.</source>
        <translation>La primera importación sigue en curso, así que todavía no está todo aquí.</translation>
    </message>
    <message>
        <source>The last import failed, although everything it needs answers now.</source>
        <translation>La última importación falló, aunque ahora responde todo lo que necesita.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts its API key.</source>
        <translation>No se rechaza ninguna clave: Freshdesk acepta su clave API.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and the app’s injixo API key is valid.</source>
        <translation>No se rechaza ninguna clave: Freshdesk acepta la clave API de %1, y la clave API de injixo de la aplicación es válida.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1, and no app has presented an injixo API key yet.</source>
        <translation>No se rechaza ninguna clave: Freshdesk acepta la clave API de %1, y ninguna aplicación ha presentado todavía una clave API de injixo.</translation>
    </message>
    <message>
        <source>No key is refused: Freshdesk accepts the API key of %1.</source>
        <translation>No se rechaza ninguna clave: Freshdesk acepta la clave API de %1.</translation>
    </message>
    <message>
        <source>The import is not held up: one is running, and %1 of the %2 calls of this minute are left.</source>
        <translation>Nada frena la importación: hay una en curso, y quedan %1 de las %2 llamadas de este minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago, and %1 of the %2 calls of this minute are left.</source>
        <translation>
            <numerusform>La importación no es lenta: la última completa terminó hace %Ln minuto, y quedan %1 de las %2 llamadas de este minuto.</numerusform>
            <numerusform>La importación no es lenta: la última completa terminó hace %Ln minutos, y quedan %1 de las %2 llamadas de este minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is not slow: the last complete one ended %Ln minutes ago.</source>
        <translation>
            <numerusform>La importación no es lenta: la última completa terminó hace %Ln minuto.</numerusform>
            <numerusform>La importación no es lenta: la última completa terminó hace %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not slow: nothing holds it up.</source>
        <translation>La importación no es lenta: nada la frena.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has stopped: the last complete import ended %Ln minutes ago, and the API key’s user, %1, may read all that the import needs.</source>
        <translation>
            <numerusform>Nada se ha detenido: la última importación completa terminó hace %Ln minuto, y el usuario de la clave API, %1, puede leer todo lo que necesita la importación.</numerusform>
            <numerusform>Nada se ha detenido: la última importación completa terminó hace %Ln minutos, y el usuario de la clave API, %1, puede leer todo lo que necesita la importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has stopped: Freshdesk accepts the API key, and its user may read all that the import needs.</source>
        <translation>Nada se ha detenido: Freshdesk acepta la clave API, y su usuario puede leer todo lo que necesita la importación.</translation>
    </message>
    <message>
        <source>A source queue appears with the first message of its group and source: write to the group, or look under Source queues for one that was renamed.</source>
        <translation>Una cola de origen aparece con el primer mensaje de su grupo y origen: escribe al grupo, o mira en «Colas de origen» si cambió de nombre.</translation>
    </message>
    <message>
        <source>If a number still looks wrong, open “Why more contacts than tickets?” under Source queues: it shows what is counted and what is not.</source>
        <translation>Si un número sigue pareciendo incorrecto, abre «¿Por qué hay más contactos que tickets?» en «Colas de origen»: muestra qué se cuenta y qué no.</translation>
    </message>
    <message>
        <source>On the Status page, choose “Compare now”.</source>
        <translation>En la página «Estado», elige «Comparar ahora».</translation>
    </message>
    <message>
        <source>If a key was refused elsewhere, paste it under “Check a key” to learn what it is.</source>
        <translation>Si una clave se rechazó en otro sitio, pégala en «Comprobar una clave» para saber qué es.</translation>
    </message>
    <message>
        <source>If new contacts come too late for you, shorten the time between two imports in the settings; a first import is as fast as the limit of calls lets it be.</source>
        <translation>Si los contactos nuevos te llegan demasiado tarde, acorta en los ajustes el tiempo entre dos importaciones; una primera importación va tan rápido como lo permite el límite de llamadas.</translation>
    </message>
    <message>
        <source>If the API key’s user is going to leave, replace the key before that.</source>
        <translation>Si el usuario de la clave API se va a marchar, reemplaza la clave antes.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the Status page shows how far it is.</source>
        <translation>Espera a que termine; la página «Estado» muestra por dónde va.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account&apos;s limit of requests a minute is used up.</source>
        <translation>El límite de peticiones por minuto de la cuenta está agotado.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s limit of requests a minute is used up; Freshdesk asks to wait %Ln seconds.</source>
        <translation>
            <numerusform>El límite de peticiones por minuto de la cuenta está agotado; Freshdesk pide esperar %Ln segundo.</numerusform>
            <numerusform>El límite de peticiones por minuto de la cuenta está agotado; Freshdesk pide esperar %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached: there is no network, or the connection was refused or broke off.</source>
        <translation>No se puede llegar a Freshdesk: no hay red, o la conexión fue rechazada o se cortó.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the firewall, then try again.</source>
        <translation>Comprueba la conexión de red de este ordenador y el cortafuegos, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The Freshdesk domain could not be found: the network knows no computer of that name.</source>
        <translation>No se encontró el dominio de Freshdesk: la red no conoce ningún ordenador con ese nombre.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and whether this computer reaches the internet.</source>
        <translation>Comprueba cómo está escrito el dominio y si este ordenador llega a internet.</translation>
    </message>
    <message>
        <source>Freshdesk did not answer in time.</source>
        <translation>Freshdesk no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it happens every time, ask whoever looks after the network.</source>
        <translation>Inténtalo de nuevo en unos minutos; si ocurre siempre, pregunta a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection to Freshdesk.</source>
        <translation>El servidor proxy rechazó la conexión con Freshdesk.</translation>
    </message>
    <message>
        <source>No secure connection to Freshdesk came about: its certificate was not accepted. The key was not sent.</source>
        <translation>No se logró una conexión segura con Freshdesk: su certificado no fue aceptado. La clave no se envió.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Freshdesk account.</source>
        <translation>Algo responde en esta dirección, pero no es una cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>Check the domain: it has the form example.freshdesk.com, even if customers see a help page under another address.</source>
        <translation>Comprueba el dominio: tiene la forma example.freshdesk.com, aunque los clientes vean una página de ayuda con otra dirección.</translation>
    </message>
    <message>
        <source>Freshdesk had a failure of its own.</source>
        <translation>Freshdesk tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing that was already stored is lost.</source>
        <translation>Inténtalo de nuevo en unos minutos; no se pierde nada de lo ya guardado.</translation>
    </message>
    <message>
        <source>Freshdesk did not accept the API key.</source>
        <translation>Freshdesk no aceptó la clave API.</translation>
    </message>
    <message>
        <source>In Freshdesk, copy it again: profile picture › Profile settings › View API Key; a key that was reset stops at once everywhere.</source>
        <translation>En Freshdesk, cópiala de nuevo: foto de perfil › Profile settings › View API Key; una clave restablecida deja de funcionar enseguida en todas partes.</translation>
    </message>
    <message>
        <source>Freshdesk has suspended this account.</source>
        <translation>Freshdesk ha suspendido esta cuenta.</translation>
    </message>
    <message>
        <source>An Account Administrator has to settle this with Freshdesk; try again afterwards.</source>
        <translation>Un Account Administrator tiene que resolverlo con Freshdesk; inténtalo después.</translation>
    </message>
    <message>
        <source>Freshdesk accepted the API key but refused the request: the key&apos;s user lacks the right to it, or the account&apos;s plan does not include it.</source>
        <translation>Freshdesk aceptó la clave API pero rechazó la petición: el usuario de la clave no tiene derecho a ella, o el plan de la cuenta no la incluye.</translation>
    </message>
    <message>
        <source>Use the API key of an Account Administrator, in an account on the plan Pro or Enterprise.</source>
        <translation>Usa la clave API de un Account Administrator, en una cuenta con el plan Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Freshdesk has nothing under the address that was asked.</source>
        <translation>Freshdesk no tiene nada en la dirección pedida.</translation>
    </message>
    <message>
        <source>Check the Freshdesk domain; if it is right, the record was removed in the meantime.</source>
        <translation>Comprueba el dominio de Freshdesk; si es correcto, el registro se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Try again after a minute; if it happens often, other programs use up the account&apos;s limit.</source>
        <translation>Inténtalo de nuevo dentro de un minuto; si ocurre a menudo, otros programas agotan el límite de la cuenta.</translation>
    </message>
    <message>
        <source>Freshdesk ends every list after page %1, and more tickets than that were changed within one second.</source>
        <translation>Freshdesk termina cada lista tras la página %1, y en un solo segundo se modificaron más tickets que esos.</translation>
    </message>
    <message>
        <source>What was read is stored; compare the numbers of that day with Freshdesk&apos;s own, because some tickets cannot be listed.</source>
        <translation>Lo leído está guardado; compara los números de ese día con los de Freshdesk, porque algunos tickets no se pueden listar.</translation>
    </message>
    <message>
        <source>Freshdesk answered in a form that its documentation does not describe, so nothing of it was used.</source>
        <translation>Freshdesk respondió de una forma que su documentación no describe, así que no se usó nada de ello.</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, report it together with the program&apos;s log, which names the part that did not fit.</source>
        <translation>Inténtalo de nuevo; si ocurre siempre, comunícalo junto con el registro del programa, que nombra la parte que no encajaba.</translation>
    </message>
    <message>
        <source>This is not the domain of a Freshdesk account, and no key was sent to it.</source>
        <translation>Este no es el dominio de una cuenta de Freshdesk, y no se le envió ninguna clave.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s full domain, such as example.freshdesk.com.</source>
        <translation>Introduce el dominio completo de la cuenta, por ejemplo example.freshdesk.com.</translation>
    </message>
    <message>
        <source>An integration needs a name, of at most %1 characters.</source>
        <translation>Una integración necesita un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Enter a short name that tells where the data comes from.</source>
        <translation>Introduce un nombre corto que diga de dónde vienen los datos.</translation>
    </message>
    <message>
        <source>Another integration already has this name; capital letters and blanks make no difference.</source>
        <translation>Otra integración ya tiene este nombre; mayúsculas y espacios no marcan diferencia.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>The API key is empty or contains characters that no key has.</source>
        <translation>La clave API está vacía o contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Copy the whole key once more, without blanks and line breaks.</source>
        <translation>Copia de nuevo la clave entera, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>There is no such integration; perhaps it was deleted.</source>
        <translation>Esa integración no existe; quizá fue eliminada.</translation>
    </message>
    <message>
        <source>Choose one of the integrations in the list.</source>
        <translation>Elige una de las integraciones de la lista.</translation>
    </message>
    <message>
        <source>This integration is paused, so nothing is imported.</source>
        <translation>Esta integración está en pausa, así que no se importa nada.</translation>
    </message>
    <message>
        <source>Resume the integration; what was missed is then imported.</source>
        <translation>Reanuda la integración; entonces se importa lo que se perdió.</translation>
    </message>
    <message>
        <source>An import of this integration is already running.</source>
        <translation>Ya hay una importación de esta integración en curso.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Espera a que termine, o detenla primero.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or it was not made by Deskbridge.</source>
        <translation>No se puede leer la base de datos: está dañada, o no la creó Deskbridge.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere and add the integrations again.</source>
        <translation>Restaura una copia de la carpeta de datos, o mueve el archivo deskbridge.sqlite a otro sitio y añade de nuevo las integraciones.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Deskbridge; this version leaves it as it is.</source>
        <translation>La base de datos la escribió una versión más nueva de Deskbridge; esta versión la deja como está.</translation>
    </message>
    <message>
        <source>Update Deskbridge, or choose another data folder.</source>
        <translation>Actualiza Deskbridge, o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk that holds the data folder is full.</source>
        <translation>El disco que contiene la carpeta de datos está lleno.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was stored before is intact.</source>
        <translation>Libera espacio e inténtalo de nuevo; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>The database could not be opened or written.</source>
        <translation>No se pudo abrir o escribir la base de datos.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that you may write to it, then try again.</source>
        <translation>Comprueba que la carpeta de datos existe y que puedes escribir en ella, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain in which the key could be kept.</source>
        <translation>Este ordenador no tiene llavero en el que guardar la clave.</translation>
    </message>
    <message>
        <source>On Linux, install and start gnome-keyring or KWallet; on a server without a desktop, keep keys in a file that only its owner can read: deskbridgectl --secrets file:PATH.</source>
        <translation>En Linux, instala e inicia gnome-keyring o KWallet; en un servidor sin escritorio, guarda las claves en un archivo que solo pueda leer su propietario: deskbridgectl --secrets file:RUTA.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Desbloquéalo con su contraseña e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keys could not be read or kept: the keychain refused or did not answer, or other users can read the secrets file.</source>
        <translation>Las claves no se pudieron leer o guardar: el llavero se negó o no respondió, u otros usuarios pueden leer el archivo de secretos.</translation>
    </message>
    <message>
        <source>Allow Deskbridge to use the keychain when the system asks; a secrets file has to be readable and writable by its owner alone (chmod 600).</source>
        <translation>Permite a Deskbridge usar el llavero cuando el sistema pregunte; un archivo de secretos debe poder leerlo y escribirlo solo su propietario (chmod 600).</translation>
    </message>
    <message>
        <source>The keychain holds no key for this integration.</source>
        <translation>El llavero no contiene ninguna clave para esta integración.</translation>
    </message>
    <message>
        <source>Use the keychain or secrets file with which the integration was added, or delete the integration and add it again with its key.</source>
        <translation>Usa el llavero o el archivo de secretos con el que se añadió la integración, o elimina la integración y añádela de nuevo con su clave.</translation>
    </message>
    <message>
        <source>No Freshdesk domain is entered.</source>
        <translation>No se ha introducido ningún dominio de Freshdesk.</translation>
    </message>
    <message>
        <source>Enter the domain under which agents sign in, such as example.freshdesk.com.</source>
        <translation>Introduce el dominio con el que inician sesión los agentes, por ejemplo example.freshdesk.com.</translation>
    </message>
    <message>
        <source>This is not a Freshdesk domain. Freshdesk answers programs at example.freshdesk.com only, not under a web address of your own.</source>
        <translation>Este no es un dominio de Freshdesk. Freshdesk solo responde a programas en example.freshdesk.com, no en una dirección web propia.</translation>
    </message>
    <message>
        <source>Enter the domain that ends in freshdesk.com; no key is sent anywhere else.</source>
        <translation>Introduce el dominio que termina en freshdesk.com; no se envía ninguna clave a otro sitio.</translation>
    </message>
    <message>
        <source>This address belongs to another product of the same maker, such as Freshservice or Freshchat.</source>
        <translation>Esta dirección pertenece a otro producto del mismo fabricante, como Freshservice o Freshchat.</translation>
    </message>
    <message>
        <source>Enter the address of the Freshdesk account, which ends in freshdesk.com.</source>
        <translation>Introduce la dirección de la cuenta de Freshdesk, que termina en freshdesk.com.</translation>
    </message>
    <message>
        <source>This is the address at which the organisation signs in, not the Freshdesk account itself.</source>
        <translation>Esta es la dirección en la que la organización inicia sesión, no la cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>Open Freshdesk and copy the address shown there, which ends in freshdesk.com.</source>
        <translation>Abre Freshdesk y copia la dirección que aparece allí, que termina en freshdesk.com.</translation>
    </message>
    <message>
        <source>The part before freshdesk.com contains characters that no domain has.</source>
        <translation>La parte antes de freshdesk.com contiene caracteres que ningún dominio tiene.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, with no hyphen at either end.</source>
        <translation>Usa solo letras, cifras y guiones, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>Check the proxy and its user name and password in the settings, under Network, or in the system&apos;s own network settings; it has to allow freshdesk.com on port 443.</source>
        <translation>Comprueba el proxy, su usuario y su contraseña en los ajustes, en Red, o en los ajustes de red del sistema; tiene que permitir freshdesk.com en el puerto 443.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be installed on this computer or named in the settings, under Network.</source>
        <translation>Comprueba la fecha y la hora de este ordenador; donde un proxy o antivirus abre las conexiones seguras, su certificado tiene que estar instalado en este ordenador o indicado en los ajustes, en Red.</translation>
    </message>
    <message>
        <source>The file with your own trusted certificates cannot be used, so no connection was made.</source>
        <translation>El archivo con tus propios certificados de confianza no se puede usar, así que no se hizo ninguna conexión.</translation>
    </message>
    <message>
        <source>In the settings, under Network, choose a readable PEM file that holds at least one certificate, or choose none.</source>
        <translation>En los ajustes, en Red, elige un archivo PEM legible con al menos un certificado, o no elijas ninguno.</translation>
    </message>
    <message>
        <source>This key was not generated in injixo for this integration: Deskbridge knows it as another one.</source>
        <translation>Esta clave no se generó en injixo para esta integración: Deskbridge la conoce como otra.</translation>
    </message>
    <message>
        <source>Generate a key in injixo for this integration and paste that one. On the Troubleshooting page “Check a key” tells what this one is.</source>
        <translation>Genera en injixo una clave para esta integración y pega esa. En la página Solución de problemas, «Comprobar una clave» dice cuál es esta.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>not known: the account names no limit</source>
        <translation>desconocido: la cuenta no indica ningún límite</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk lists no tickets for this time.</source>
        <translation>Freshdesk no lista tickets de este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk lists %Ln tickets.</source>
        <translation>
            <numerusform>Freshdesk lista %Ln ticket.</numerusform>
            <numerusform>Freshdesk lista %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls.</source>
        <translation>%1 Leerlos cuesta unas %2 llamadas.</translation>
    </message>
    <message>
        <source>%1 Reading them takes about %2 calls: %3.</source>
        <translation>%1 Leerlos cuesta unas %2 llamadas: %3.</translation>
    </message>
</context>
<context>
    <name>FurtherCheckText</name>
    <message>
        <source>Check the proxy’s address and port, or whether it runs.</source>
        <translation>Comprueba la dirección y el puerto del proxy, o si está en marcha.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time; where a proxy or virus scanner opens secure connections, its certificate has to be trusted here.</source>
        <translation>Comprueba la fecha y la hora de este ordenador; donde un proxy o antivirus abre las conexiones seguras, aquí hay que confiar en su certificado.</translation>
    </message>
    <message>
        <source>Put the way to Freshdesk right, then check again.</source>
        <translation>Arregla el camino a Freshdesk y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Let this computer set its clock from the network.</source>
        <translation>Deja que este ordenador ajuste su reloj por la red.</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether that was intended; otherwise give the user the former rights back or use another key.</source>
        <translation>Mira en Freshdesk si era intencionado; si no, devuelve al usuario sus derechos o usa otra clave.</translation>
    </message>
    <message>
        <source>Look which other programs use the account, or leave them less of the limit.</source>
        <translation>Mira qué otros programas usan la cuenta, o déjales menos del límite.</translation>
    </message>
    <message>
        <source>Wait a minute; if this repeats, look which other programs use the account.</source>
        <translation>Espera un minuto; si se repite, mira qué otros programas usan la cuenta.</translation>
    </message>
    <message>
        <source>Import now; if that fails, look at the checks above.</source>
        <translation>Importa ahora; si falla, mira las comprobaciones de arriba.</translation>
    </message>
    <message>
        <source>Put right what the checks above found, then import again.</source>
        <translation>Arregla lo que encontraron las comprobaciones de arriba e importa de nuevo.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lee ese día de nuevo.</translation>
    </message>
    <message>
        <source>Keep Deskbridge or its hub running on the computer whose address the app was given.</source>
        <translation>Mantén Deskbridge o su hub en marcha en el ordenador cuya dirección se dio a la aplicación.</translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Introduce la clave actual en la aplicación, o genera una nueva.</translation>
    </message>
    <message>
        <source>Copy the key into the app once more.</source>
        <translation>Copia la clave una vez más en la aplicación.</translation>
    </message>
    <message>
        <source>Enter this integration’s key in the app, or generate a new one.</source>
        <translation>Introduce la clave de esta integración en la aplicación, o genera una nueva.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled and reaches this computer.</source>
        <translation>Comprueba en Freshdesk que la aplicación está activada y llega a este ordenador.</translation>
    </message>
    <message>
        <source>Nothing is missing in the counts, because imports find every contact; if this repeats, install the newest version of the app.</source>
        <translation>No falta nada en los recuentos, porque las importaciones encuentran cada contacto; si se repite, instala la versión más reciente de la aplicación.</translation>
    </message>
    <message>
        <source>Close Deskbridge, keep a copy of the data folder, and restore the latest backup or import again into an empty folder.</source>
        <translation>Cierra Deskbridge, guarda una copia de la carpeta de datos y restaura la última copia de seguridad, o importa de nuevo en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the data folder to another one.</source>
        <translation>Haz sitio en el disco, o mueve la carpeta de datos a otro.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Inicia la importación.</translation>
    </message>
    <message>
        <source>Resume the integration.</source>
        <translation>Reanuda la integración.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continúa la configuración si injixo necesita los contactos enseguida.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver’s address and key.</source>
        <translation>Instala la aplicación en Freshdesk con la dirección del receptor y la clave.</translation>
    </message>
    <message>
        <source>Name of the account found</source>
        <translation>Nombre de la cuenta encontrado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Owner of the API key unchanged</source>
        <translation>Propietario de la clave API sin cambios</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Límite de llamadas</translation>
    </message>
    <message>
        <source>Conversations readable</source>
        <translation>Conversaciones legibles</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <translation>Tickets archivados</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Event receiver</source>
        <translation>Receptor de eventos</translation>
    </message>
    <message>
        <source>The app’s injixo API key</source>
        <translation>Clave API injixo de la aplicación</translation>
    </message>
    <message>
        <source>Events against imports</source>
        <translation>Eventos frente a importaciones</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espacio libre en disco</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>No se usa ningún proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>El proxy %1 acepta conexiones.</translation>
    </message>
    <message>
        <source>The secure connection is trusted.</source>
        <translation>La conexión segura es de confianza.</translation>
    </message>
    <message>
        <source>The secure connection is trusted: certificate from %1, valid until %2.</source>
        <translation>La conexión segura es de confianza: certificado de %1, válido hasta %2.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with Freshdesk’s.</source>
        <translation>El reloj de este ordenador coincide con el de Freshdesk.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock and Freshdesk’s differ by %Ln seconds, which does no harm.</source>
        <translation>
            <numerusform>El reloj de este ordenador y el de Freshdesk difieren %Ln segundo, lo que no perjudica.</numerusform>
            <numerusform>El reloj de este ordenador y el de Freshdesk difieren %Ln segundos, lo que no perjudica.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has calls left.</source>
        <translation>A la cuenta le quedan llamadas.</translation>
    </message>
    <message>
        <source>The account allows %1 calls a minute.</source>
        <translation>La cuenta permite %1 llamadas por minuto.</translation>
    </message>
    <message>
        <source>Of %1 calls a minute, %2 are left.</source>
        <translation>De %1 llamadas por minuto quedan %2.</translation>
    </message>
    <message numerus="yes">
        <source>Others, or another Deskbridge, have used %Ln of this minute.</source>
        <translation>
            <numerusform>Otros, u otro Deskbridge, han usado %Ln de este minuto.</numerusform>
            <numerusform>Otros, u otro Deskbridge, han usado %Ln de este minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s version is known.</source>
        <translation>La versión del programa se conoce.</translation>
    </message>
    <message>
        <source>Deskbridge %1, with Qt %2, on %3.</source>
        <translation>Deskbridge %1, con Qt %2, en %3.</translation>
    </message>
    <message>
        <source>The network knows %1.</source>
        <translation>La red conoce %1.</translation>
    </message>
    <message>
        <source>The network knows the account’s name.</source>
        <translation>La red conoce el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>The API key belongs to the same user with the same rights as before.</source>
        <translation>La clave API pertenece al mismo usuario con los mismos derechos que antes.</translation>
    </message>
    <message>
        <source>Conversations can be read.</source>
        <translation>Las conversaciones se pueden leer.</translation>
    </message>
    <message>
        <source>Archived tickets can be read one by one.</source>
        <translation>Los tickets archivados se pueden leer uno a uno.</translation>
    </message>
    <message>
        <source>The last complete import ended at %1.</source>
        <translation>La última importación completa terminó a las %1.</translation>
    </message>
    <message>
        <source>The import is up to date.</source>
        <translation>La importación está al día.</translation>
    </message>
    <message>
        <source>What was imported is complete.</source>
        <translation>Lo importado está completo.</translation>
    </message>
    <message>
        <source>The event receiver listens.</source>
        <translation>El receptor de eventos escucha.</translation>
    </message>
    <message>
        <source>The app uses its key (…%1), last at %2.</source>
        <translation>La aplicación usa su clave (…%1), por última vez a las %2.</translation>
    </message>
    <message>
        <source>The app’s key is valid.</source>
        <translation>La clave de la aplicación es válida.</translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app announced %2.</source>
        <translation>De %1 contactos de las últimas 24 horas, la aplicación anunció %2.</translation>
    </message>
    <message>
        <source>The app’s events arrive.</source>
        <translation>Los eventos de la aplicación llegan.</translation>
    </message>
    <message>
        <source>The keychain gives the API key.</source>
        <translation>El llavero da la clave API.</translation>
    </message>
    <message>
        <source>The database is whole (%1 MB).</source>
        <translation>La base de datos está íntegra (%1 MB).</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de datos está íntegra.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is kept.</source>
        <translation>Hay %1 MB libres donde están los datos.</translation>
    </message>
    <message>
        <source>There is room for the data.</source>
        <translation>Hay sitio para los datos.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk has expired (%1), or this computer’s clock is wrong.</source>
        <translation>El certificado que responde por Freshdesk ha caducado (%1), o el reloj de este ordenador es incorrecto.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not valid yet by this computer’s clock.</source>
        <translation>El certificado que responde por Freshdesk aún no es válido según el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The certificate that answers was made for another name.</source>
        <translation>El certificado que responde se hizo para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk comes from %1, which this computer does not trust.</source>
        <translation>El certificado que responde por Freshdesk viene de %1, en quien este ordenador no confía.</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>una autoridad desconocida</translation>
    </message>
    <message>
        <source>The certificate that answers for Freshdesk is not accepted.</source>
        <translation>El certificado que responde por Freshdesk no se acepta.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses a key that has ended (…%1): %Ln time(s) refused since %2.</source>
        <translation>
            <numerusform>La aplicación usa una clave terminada (…%1): rechazada %Ln vez desde %2.</numerusform>
            <numerusform>La aplicación usa una clave terminada (…%1): rechazada %Ln veces desde %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key now belongs to another user than when it was last looked at.</source>
        <translation>La clave API pertenece ahora a otro usuario que en la última revisión.</translation>
    </message>
    <message>
        <source>The role of the API key’s user has changed since it was last looked at.</source>
        <translation>El rol del usuario de la clave API ha cambiado desde la última revisión.</translation>
    </message>
    <message>
        <source>The tickets that the API key’s user sees have changed since the last look.</source>
        <translation>Los tickets que ve el usuario de la clave API han cambiado desde la última revisión.</translation>
    </message>
    <message>
        <source>Whether the API key’s user is an occasional agent has changed since the last look.</source>
        <translation>Que el usuario de la clave API sea o no un agente ocasional ha cambiado desde la última revisión.</translation>
    </message>
    <message>
        <source>The API key’s user or plan has changed since it was last looked at.</source>
        <translation>El usuario de la clave API o el plan ha cambiado desde la última revisión.</translation>
    </message>
    <message>
        <source>Not checked, because the proxy looks names up.</source>
        <translation>No comprobado, porque el proxy resuelve los nombres.</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connections.</source>
        <translation>El proxy %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Not checked, because a sandbox on this computer is spoken to without encryption.</source>
        <translation>No comprobado, porque con una cuenta de prueba en este ordenador se habla sin cifrado.</translation>
    </message>
    <message>
        <source>The secure connection is trusted; Freshdesk’s certificate ends at %1.</source>
        <translation>La conexión segura es de confianza; el certificado de Freshdesk termina el %1.</translation>
    </message>
    <message>
        <source>Not checked, because Freshdesk gave no answer to look at.</source>
        <translation>No comprobado, porque Freshdesk no dio ninguna respuesta que revisar.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds ahead of Freshdesk’s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln segundo por delante del de Freshdesk.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln segundos por delante del de Freshdesk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln seconds behind Freshdesk’s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln segundo por detrás del de Freshdesk.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln segundos por detrás del de Freshdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because the key’s user was not looked at before.</source>
        <translation>No comparado, porque el usuario de la clave no se había revisado antes.</translation>
    </message>
    <message>
        <source>Freshdesk tells no limit of calls for this account.</source>
        <translation>Freshdesk no indica ningún límite de llamadas para esta cuenta.</translation>
    </message>
    <message>
        <source>Others, or another Deskbridge, have used %1 of the account’s %2 calls a minute.</source>
        <translation>Otros, u otro Deskbridge, han usado %1 de las %2 llamadas por minuto de la cuenta.</translation>
    </message>
    <message>
        <source>The account’s calls of this minute are used up.</source>
        <translation>Las llamadas de la cuenta en este minuto están agotadas.</translation>
    </message>
    <message>
        <source>Not checked, because no customer has replied to the tickets at hand.</source>
        <translation>No comprobado, porque ningún cliente ha respondido a los tickets disponibles.</translation>
    </message>
    <message>
        <source>The account’s plan has no archive, so no ticket is hidden in one.</source>
        <translation>El plan de la cuenta no tiene archivo, así que no hay tickets ocultos en él.</translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Todavía no se ha importado nada por completo.</translation>
    </message>
    <message>
        <source>Not checked, because the integration is paused.</source>
        <translation>No comprobado, porque la integración está en pausa.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>No import has been completed since %1.</source>
        <translation>No se ha completado ninguna importación desde %1.</translation>
    </message>
    <message>
        <source>The last import failed. %1</source>
        <translation>La última importación falló. %1</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk’s own count yet.</source>
        <translation>Todavía no comparado con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk’s own count.</source>
        <translation>Los días más recientes no se pueden comparar con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>El %1 Freshdesk cuenta %2 tickets, aquí hay %3.</translation>
    </message>
    <message>
        <source>Not visible here, because injixo receives the app’s events.</source>
        <translation>No visible aquí, porque injixo recibe los eventos de la aplicación.</translation>
    </message>
    <message>
        <source>Not checked, because the app is not set up.</source>
        <translation>No comprobado, porque la aplicación no está configurada.</translation>
    </message>
    <message>
        <source>Not known here: the program that receives the events would know.</source>
        <translation>Aquí no se sabe: lo sabría el programa que recibe los eventos.</translation>
    </message>
    <message>
        <source>Not checked, because the app has not used its key yet.</source>
        <translation>No comprobado, porque la aplicación aún no ha usado su clave.</translation>
    </message>
    <message>
        <source>Nothing listens for the app’s events.</source>
        <translation>Nada escucha los eventos de la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key with a typing error, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Una aplicación presenta una clave API injixo con un error de escritura, %Ln vez desde %1.</numerusform>
            <numerusform>Una aplicación presenta una clave API injixo con un error de escritura, %Ln veces desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An app presents an injixo API key that was never issued here, %Ln time(s) since %1.</source>
        <translation>
            <numerusform>Una aplicación presenta una clave API injixo que nunca se emitió aquí, %Ln vez desde %1.</numerusform>
            <numerusform>Una aplicación presenta una clave API injixo que nunca se emitió aquí, %Ln veces desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>La aplicación calla aunque Freshdesk tiene actividad: %Ln contacto desde %1 no fue anunciado.</numerusform>
            <numerusform>La aplicación calla aunque Freshdesk tiene actividad: %Ln contactos desde %1 no fueron anunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 contacts in the last 24 hours, the app did not announce %2.</source>
        <translation>De %1 contactos de las últimas 24 horas, la aplicación no anunció %2.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message numerus="yes">
        <source>The database is whole as far as there was time to look; %Ln table(s) were left out.</source>
        <translation>
            <numerusform>La base de datos está íntegra hasta donde hubo tiempo de mirar; se omitió %Ln tabla.</numerusform>
            <numerusform>La base de datos está íntegra hasta donde hubo tiempo de mirar; se omitieron %Ln tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk that holds the data is full: %1 MB are free.</source>
        <translation>El disco que contiene los datos está lleno: hay %1 MB libres.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where the data is kept.</source>
        <translation>Solo hay %1 MB libres donde están los datos.</translation>
    </message>
    <message>
        <source>Enter this integration’s own key in the app; each account’s app has its own.</source>
        <translation>Introduce en la aplicación la clave de esta integración; la aplicación de cada cuenta tiene la suya.</translation>
    </message>
    <message numerus="yes">
        <source>The app uses the injixo API key of another integration, %1 (…%2): %Ln time(s) refused since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>
            <numerusform>La aplicación usa la clave API injixo de otra integración, %1 (…%2): rechazada una vez desde %3.</numerusform>
            <numerusform>La aplicación usa la clave API injixo de otra integración, %1 (…%2): rechazada %Ln veces desde %3.</numerusform>
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
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>verdict</comment>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>verdict</comment>
        <translation>Acción necesaria</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>verdict</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Events from the app</source>
        <translation>Eventos de la aplicación</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clave API injixo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Límite de la cuenta</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key…</source>
        <translation>Sustituir la clave API de Freshdesk…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <comment>an injixo API key</comment>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Install the app…</source>
        <translation>Instalar la aplicación…</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Leer este día de nuevo</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir los ajustes…</translation>
    </message>
    <message>
        <source>Data is flowing.</source>
        <translation>Los datos fluyen.</translation>
    </message>
    <message>
        <source>Freshdesk does not accept the API key any more.</source>
        <translation>Freshdesk ya no acepta la clave API.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is no longer Account Administrator.</source>
        <translation>El propietario de la clave API ya no es Account Administrator.</translation>
    </message>
    <message>
        <source>Roles and plan cannot be read any more, and the connection can end at any time.</source>
        <translation>Los roles y el plan ya no se pueden leer, y la conexión puede terminar en cualquier momento.</translation>
    </message>
    <message>
        <source>Give the agent the role back in Freshdesk, or use an Account Administrator&apos;s key.</source>
        <translation>Devuelve el rol al agente en Freshdesk, o usa la clave de un Account Administrator.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner no longer sees all tickets.</source>
        <translation>El propietario de la clave API ya no ve todos los tickets.</translation>
    </message>
    <message>
        <source>Tickets of other groups are missing from the queues without an error.</source>
        <translation>Los tickets de otros grupos faltan en las colas sin que haya un error.</translation>
    </message>
    <message>
        <source>Set the agent&apos;s ticket scope to global access in Freshdesk, or use another key.</source>
        <translation>Da al agente acceso global a los tickets en Freshdesk, o usa otra clave.</translation>
    </message>
    <message>
        <source>The API key&apos;s owner is now an occasional agent.</source>
        <translation>El propietario de la clave API es ahora un agente ocasional.</translation>
    </message>
    <message>
        <source>Without a day pass the key stops working.</source>
        <translation>Sin un pase diario la clave deja de funcionar.</translation>
    </message>
    <message>
        <source>Make the agent a full-time agent in Freshdesk, or use another key.</source>
        <translation>Haz del agente un agente a tiempo completo en Freshdesk, o usa otra clave.</translation>
    </message>
    <message numerus="yes">
        <source>The Freshdesk API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La clave API de Freshdesk tiene %Ln día.</numerusform>
            <numerusform>La clave API de Freshdesk tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; the reminder is set to %Ln day(s).</source>
        <translation>
            <numerusform>Funciona; el recordatorio está fijado en %Ln día.</numerusform>
            <numerusform>Funciona; el recordatorio está fijado en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it when it suits you.</source>
        <translation>Sustitúyela cuando te convenga.</translation>
    </message>
    <message>
        <source>There is no injixo API key yet.</source>
        <translation>Todavía no hay ninguna clave API injixo.</translation>
    </message>
    <message>
        <source>Continue the set-up to generate or enter one.</source>
        <translation>Continúa la configuración para generar o introducir una.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced; the former one, ending in %1, still works.</source>
        <translation>La clave API injixo se está sustituyendo; la anterior, que termina en %1, todavía funciona.</translation>
    </message>
    <message>
        <source>Enter the new key in the app, then end the former one.</source>
        <translation>Introduce la clave nueva en la aplicación y después pon fin a la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The injixo API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>La clave API injixo tiene %Ln día.</numerusform>
            <numerusform>La clave API injixo tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old.</source>
        <comment>a key</comment>
        <translation>
            <numerusform>%Ln día de antigüedad.</numerusform>
            <numerusform>%Ln días de antigüedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported completely yet.</source>
        <translation>Todavía no se ha importado nada por completo.</translation>
    </message>
    <message>
        <source>The source queues are empty or show a part only.</source>
        <translation>Las colas de origen están vacías o muestran solo una parte.</translation>
    </message>
    <message>
        <source>Start the import.</source>
        <translation>Inicia la importación.</translation>
    </message>
    <message>
        <source>The first import is running.</source>
        <translation>La primera importación está en curso.</translation>
    </message>
    <message>
        <source>The source queues show a part only until it is done.</source>
        <translation>Las colas de origen muestran solo una parte hasta que termine.</translation>
    </message>
    <message>
        <source>The last complete import was at %1.</source>
        <translation>La última importación completa fue a las %1.</translation>
    </message>
    <message>
        <source>Contacts since then are not in the queues yet.</source>
        <translation>Los contactos desde entonces no están todavía en las colas.</translation>
    </message>
    <message>
        <source>Import now; if that fails, run the checks.</source>
        <translation>Importa ahora; si falla, ejecuta las comprobaciones.</translation>
    </message>
    <message>
        <source>Imports fail since %1.</source>
        <translation>Las importaciones fallan desde %1.</translation>
    </message>
    <message>
        <source>Freshdesk cannot be reached since %1.</source>
        <translation>No se llega a Freshdesk desde %1.</translation>
    </message>
    <message>
        <source>Last complete import at %1.</source>
        <translation>Última importación completa a las %1.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events; they cannot be seen from here.</source>
        <translation>injixo recibe los eventos de la aplicación; desde aquí no se ven.</translation>
    </message>
    <message>
        <source>The verdict is built from the import alone.</source>
        <translation>El veredicto se basa solo en la importación.</translation>
    </message>
    <message>
        <source>The app is not set up.</source>
        <translation>La aplicación no está configurada.</translation>
    </message>
    <message>
        <source>Imports find every contact by themselves, some minutes later.</source>
        <translation>Las importaciones encuentran cada contacto por sí mismas, unos minutos más tarde.</translation>
    </message>
    <message>
        <source>Continue the set-up if injixo needs contacts at once.</source>
        <translation>Continúa la configuración si injixo necesita los contactos enseguida.</translation>
    </message>
    <message>
        <source>No event, and nothing to announce: Freshdesk is quiet.</source>
        <translation>Ningún evento y nada que anunciar: Freshdesk está tranquilo.</translation>
    </message>
    <message numerus="yes">
        <source>The app is silent although Freshdesk is busy: %Ln contact(s) since %1 were not announced.</source>
        <translation>
            <numerusform>La aplicación calla aunque Freshdesk tiene actividad: %Ln contacto desde %1 no fue anunciado.</numerusform>
            <numerusform>La aplicación calla aunque Freshdesk tiene actividad: %Ln contactos desde %1 no fueron anunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports still find every contact, some minutes later.</source>
        <translation>Las importaciones siguen encontrando cada contacto, unos minutos más tarde.</translation>
    </message>
    <message>
        <source>Check in Freshdesk that the app is enabled, and run the checks.</source>
        <translation>Comprueba en Freshdesk que la aplicación está activada, y ejecuta las comprobaciones.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key that has ended (…%1), since %2.</source>
        <translation>La aplicación usa una clave API injixo que ha terminado (…%1), desde %2.</translation>
    </message>
    <message>
        <source>The app is using an injixo API key (…%1) that was ended on %2.</source>
        <translation>La aplicación usa una clave API injixo (…%1) a la que se puso fin el %2.</translation>
    </message>
    <message numerus="yes">
        <source>None of its events is accepted (%Ln refused).</source>
        <translation>
            <numerusform>No se acepta ninguno de sus eventos (%Ln rechazado).</numerusform>
            <numerusform>No se acepta ninguno de sus eventos (%Ln rechazados).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the current key in the app, or generate a new one.</source>
        <translation>Introduce la clave actual en la aplicación, o genera una nueva.</translation>
    </message>
    <message>
        <source>The event receiver is not listening.</source>
        <translation>El receptor de eventos no está escuchando.</translation>
    </message>
    <message>
        <source>Events arrive.</source>
        <translation>Llegan eventos.</translation>
    </message>
    <message>
        <source>Last event at %1; %2 of %3 contacts of the last 24 hours announced.</source>
        <translation>Último evento a las %1; %2 de %3 contactos de las últimas 24 horas anunciados.</translation>
    </message>
    <message>
        <source>On %1 Freshdesk counts %2 tickets, here are %3.</source>
        <translation>El %1 Freshdesk cuenta %2 tickets, aquí hay %3.</translation>
    </message>
    <message>
        <source>That day&apos;s numbers are not complete.</source>
        <translation>Los números de ese día no están completos.</translation>
    </message>
    <message>
        <source>Read that day again.</source>
        <translation>Lee ese día de nuevo.</translation>
    </message>
    <message>
        <source>The newest days cannot be compared with Freshdesk&apos;s own count.</source>
        <translation>Los días más recientes no se pueden comparar con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>Others use %1 of the account&apos;s %2 calls a minute.</source>
        <translation>Otros usan %1 de las %2 llamadas por minuto de la cuenta.</translation>
    </message>
    <message>
        <source>Imports wait for them.</source>
        <translation>Las importaciones los esperan.</translation>
    </message>
    <message>
        <source>Change the reserve if imports are too slow.</source>
        <translation>Cambia la reserva si las importaciones son demasiado lentas.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Desconocido.</translation>
    </message>
    <message>
        <source>%1 calls a minute.</source>
        <translation>%1 llamadas por minuto.</translation>
    </message>
    <message>
        <source>Not compared with Freshdesk&apos;s own count yet.</source>
        <translation>Todavía no comparado con el recuento de Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing is imported until it is resumed.</source>
        <translation>No se importa nada hasta reanudarla.</translation>
    </message>
    <message numerus="yes">
        <source>Its reminder comes in %Ln day(s).</source>
        <comment>the age after which a key is to be replaced</comment>
        <translation>
            <numerusform>Su recordatorio llega en %Ln día.</numerusform>
            <numerusform>Su recordatorio llega en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app has not used its key yet.</source>
        <translation>La aplicación aún no ha usado su clave.</translation>
    </message>
    <message>
        <source>Install the app in Freshdesk with the receiver&apos;s address and key.</source>
        <translation>Instala la aplicación en Freshdesk con la dirección del receptor y la clave.</translation>
    </message>
    <message>
        <source>The app keeps its events and sends them later; imports find the contacts until then.</source>
        <translation>La aplicación guarda sus eventos y los envía más tarde; hasta entonces las importaciones encuentran los contactos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) cannot be proved, as tickets of that age may be archived, or the history begins within the day.</source>
        <translation>
            <numerusform>%Ln día no se puede demostrar, porque los tickets de esa antigüedad pueden estar archivados, o el historial empieza dentro del día.</numerusform>
            <numerusform>%Ln días no se pueden demostrar, porque los tickets de esa antigüedad pueden estar archivados, o el historial empieza dentro del día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln day(s) are not complete.</source>
        <translation>
            <numerusform>Los números de %Ln día no están completos.</numerusform>
            <numerusform>Los números de %Ln días no están completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls a minute are used.</source>
        <translation>%1 de %2 llamadas por minuto usadas.</translation>
    </message>
    <message>
        <source>Nothing is missing by that: tickets were deleted or archived since they were read. But the day cannot be proved.</source>
        <translation>Con eso no falta nada: hay tickets que se eliminaron o archivaron desde que se leyeron. Pero el día no se puede demostrar.</translation>
    </message>
    <message>
        <source>Read that day again to learn which ones.</source>
        <translation>Lee ese día de nuevo para saber cuáles.</translation>
    </message>
    <message>
        <source>Tickets as old as those of %1 may be archived, which Freshdesk neither lists nor counts.</source>
        <translation>Los tickets tan antiguos como los del %1 pueden estar archivados, y Freshdesk ni los lista ni los cuenta.</translation>
    </message>
    <message>
        <source>Reading the archive can prove those days.</source>
        <translation>Leer el archivo puede demostrar esos días.</translation>
    </message>
    <message>
        <source>The history begins within %1, and Freshdesk counts whole days only.</source>
        <translation>El historial empieza dentro del %1, y Freshdesk solo cuenta días enteros.</translation>
    </message>
    <message>
        <source>The days after it are compared once they are over.</source>
        <translation>Los días posteriores se comparan cuando han terminado.</translation>
    </message>
    <message>
        <source>The app is using the injixo API key of another integration, %1 (…%2), since %3.</source>
        <comment>integration, ending of the key, time</comment>
        <translation>La aplicación usa la clave API injixo de otra integración, %1 (…%2), desde %3.</translation>
    </message>
    <message>
        <source>Enter this integration&apos;s own key in the app.</source>
        <translation>Introduce en la aplicación la clave de esta integración.</translation>
    </message>
    <message>
        <source>Keep Deskbridge open, or run “deskbridgectl hub” as a service. If one of them runs, another program uses its port: end that one, or choose another port.</source>
        <translation>Mantén Deskbridge abierto o ejecuta «deskbridgectl hub» como servicio. Si uno de ellos está en marcha, otro programa usa su puerto: cierra ese o elige otro puerto.</translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets.</source>
        <translation>Del segundo %1 la lista de Freshdesk no muestra todos los tickets.</translation>
    </message>
    <message>
        <source>Some tickets that changed in that second may be missing.</source>
        <translation>Pueden faltar algunos tickets que cambiaron en ese segundo.</translation>
    </message>
    <message>
        <source>Import now: that second is read once more. Comparing with Freshdesk&apos;s own count finds the days that lack tickets.</source>
        <translation>Importar ahora: ese segundo se lee otra vez. La comparación con el recuento de Freshdesk encuentra los días a los que les faltan tickets.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable.</source>
        <translation>
            <numerusform>Las conversaciones de %Ln ticket llegaron ilegibles.</numerusform>
            <numerusform>Las conversaciones de %Ln tickets llegaron ilegibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their replies are not in the queues yet.</source>
        <translation>Sus respuestas todavía no están en las colas.</translation>
    </message>
    <message>
        <source>They are asked for again every day, and when you import now.</source>
        <translation>Se vuelven a pedir cada día y al importar ahora.</translation>
    </message>
    <message>
        <source>Every injixo API key has been ended, so nothing the app sends is accepted.</source>
        <translation>Todas las claves API injixo han terminado, así que no se acepta nada de lo que envía la aplicación.</translation>
    </message>
    <message>
        <source>Generate a new one and enter it in the app.</source>
        <translation>Genera una nueva e introdúcela en la aplicación.</translation>
    </message>
    <message>
        <source>Since today.</source>
        <comment>the age of a key</comment>
        <translation>Desde hoy.</translation>
    </message>
    <message>
        <source>No injixo API key is valid.</source>
        <translation>Ninguna clave API injixo es válida.</translation>
    </message>
    <message>
        <source>Generate one and enter it in the app.</source>
        <translation>Genera una e introdúcela en la aplicación.</translation>
    </message>
</context>
<context>
    <name>HubArguments</name>
    <message>
        <source>--tls-cert and --tls-key go together: the certificate and its key.</source>
        <translation>--tls-cert y --tls-key van juntos: el certificado y su clave.</translation>
    </message>
    <message>
        <source>--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert and --tls-key.</source>
        <translation>--behind-proxy dice que un proxy habla HTTPS, así que va sin --tls-cert ni --tls-key.</translation>
    </message>
    <message>
        <source>Keys would be readable on the way to this address. Give a certificate with --tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it speaks HTTPS.</source>
        <translation>De camino a esta dirección las claves serían legibles. Da un certificado con --tls-cert, o indica --behind-proxy si un proxy delante de ella habla HTTPS.</translation>
    </message>
    <message>
        <source>--on-change takes a command.</source>
        <translation>--on-change espera un comando.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8437 or [::1]:8437.</source>
        <translation>--listen espera una dirección y un puerto, por ejemplo 127.0.0.1:8437 o [::1]:8437.</translation>
    </message>
</context>
<context>
    <name>KeyInspectionText</name>
    <message>
        <source>a deleted integration</source>
        <translation>una integración eliminada</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1. It is valid, and was generated on %2.</source>
        <translation>Es la clave API injixo de %1. Es válida y se generó el %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced and ends on %3. It was generated on %2.</source>
        <translation>Es la clave API injixo anterior de %1. Todavía es válida, pero se está sustituyendo y termina el %3. Se generó el %2.</translation>
    </message>
    <message>
        <source>This is the former injixo API key of %1. It is still valid, but is being replaced. It was generated on %2.</source>
        <translation>Es la clave API injixo anterior de %1. Todavía es válida, pero se está sustituyendo. Se generó el %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that ended on %3; the app is refused with it. It was generated on %2.</source>
        <translation>Es una clave API injixo de %1 que terminó el %3; con ella se rechaza a la aplicación. Se generó el %2.</translation>
    </message>
    <message>
        <source>This is an injixo API key of %1 that has ended; the app is refused with it. It was generated on %2.</source>
        <translation>Es una clave API injixo de %1 que ha terminado; con ella se rechaza a la aplicación. Se generó el %2.</translation>
    </message>
    <message>
        <source>This begins like an injixo API key from Deskbridge, but a character is wrong, missing or too many.</source>
        <translation>Empieza como una clave API injixo de Deskbridge, pero un carácter es incorrecto, falta o sobra.</translation>
    </message>
    <message>
        <source>This is no injixo API key from Deskbridge. It may be a Freshdesk API key, or a key that was generated in injixo.</source>
        <translation>No es una clave API injixo de Deskbridge. Puede ser una clave API de Freshdesk, o una clave generada en injixo.</translation>
    </message>
    <message>
        <source>This is a whole injixo API key, but it was not issued in this data folder.</source>
        <translation>Es una clave API injixo completa, pero no se emitió en esta carpeta de datos.</translation>
    </message>
    <message>
        <source>It was last used on %1.</source>
        <translation>Se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nunca se usó.</translation>
    </message>
    <message>
        <source>This is the injixo API key of %1 that was generated in injixo and pasted here on %2. Whether it is still valid only injixo knows.</source>
        <translation>Es la clave API injixo de %1, generada en injixo y pegada aquí el %2. Solo injixo sabe si sigue siendo válida.</translation>
    </message>
    <message>
        <source>This is the Freshdesk API key of %1, stored here on %2.</source>
        <translation>Es la clave API de Freshdesk de %1, guardada aquí el %2.</translation>
    </message>
    <message>
        <source>The last complete import with it ended on %1.</source>
        <comment>with a key</comment>
        <translation>La última importación completa con ella terminó el %1.</translation>
    </message>
    <message>
        <source>No import with it is complete yet.</source>
        <comment>with a key</comment>
        <translation>Ninguna importación con ella está completa todavía.</translation>
    </message>
    <message>
        <source>That is another integration than this one, which needs a key of its own.</source>
        <translation>Es otra integración, no esta, que necesita una clave propia.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>El resultado no se pudo escribir en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Deskbridge receives the app&apos;s events at %1.</source>
        <translation>Deskbridge recibe los eventos de la aplicación en %1.</translation>
    </message>
    <message>
        <source>Freshdesk calls by HTTPS on port 443: that address has to lead here from the internet.</source>
        <translation>Freshdesk llama por HTTPS en el puerto 443: esa dirección tiene que llevar aquí desde internet.</translation>
    </message>
    <message>
        <source>Only this computer reaches that address. Freshdesk calls from the internet, by HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to here. On a server, “deskbridgectl hub” does the same without a window.</source>
        <translation>Solo este ordenador llega a esa dirección. Freshdesk llama desde internet, por HTTPS en el puerto 443: un proxy inverso con certificado tiene que pasar aquí sus llamadas. En un servidor, «deskbridgectl hub» hace lo mismo sin ventana.</translation>
    </message>
    <message>
        <source>Another program uses port %1, so no events are received here.</source>
        <translation>Otro programa usa el puerto %1, así que aquí no se recibe ningún evento.</translation>
    </message>
    <message>
        <source>End the other program or choose another port. Deskbridge keeps trying.</source>
        <translation>Cierra el otro programa o elige otro puerto. Deskbridge sigue intentándolo.</translation>
    </message>
    <message>
        <source>No events are received: this computer does not let Deskbridge listen at %1.</source>
        <translation>No se recibe ningún evento: este ordenador no deja que Deskbridge escuche en %1.</translation>
    </message>
    <message>
        <source>Choose another port. Deskbridge keeps trying.</source>
        <translation>Elige otro puerto. Deskbridge sigue intentándolo.</translation>
    </message>
    <message>
        <source>No events are received: at %1 they would come unprotected.</source>
        <translation>No se recibe ningún evento: en %1 llegarían sin protección.</translation>
    </message>
    <message>
        <source>An address of the network needs a certificate, or a proxy in front of it.</source>
        <translation>Una dirección de la red necesita un certificado, o un proxy delante.</translation>
    </message>
    <message>
        <source>No events are received: the receiver&apos;s certificate cannot be used.</source>
        <translation>No se recibe ningún evento: el certificado del receptor no se puede usar.</translation>
    </message>
    <message>
        <source>Certificate and key have to be PEM files that belong together, the key without a password.</source>
        <translation>Certificado y clave tienen que ser archivos PEM que vayan juntos, la clave sin contraseña.</translation>
    </message>
    <message>
        <source>No events are received: they cannot be stored.</source>
        <translation>No se recibe ningún evento: no se pueden guardar.</translation>
    </message>
    <message>
        <source>Look at the disk and the data folder. Deskbridge keeps trying.</source>
        <translation>Mira el disco y la carpeta de datos. Deskbridge sigue intentándolo.</translation>
    </message>
    <message>
        <source>No receiver runs in this program.</source>
        <translation>En este programa no funciona ningún receptor.</translation>
    </message>
    <message>
        <source>A hub that works on the same data folder may receive the app&apos;s events.</source>
        <translation>Un hub que trabaja con la misma carpeta de datos puede recibir los eventos de la aplicación.</translation>
    </message>
    <message>
        <source>Waiting for the app…</source>
        <translation>Esperando a la aplicación…</translation>
    </message>
    <message>
        <source>Key verified at %1 · waiting for the first event</source>
        <translation>Clave comprobada a las %1 · esperando el primer evento</translation>
    </message>
    <message>
        <source>Key verified at %1 · first event at %2</source>
        <translation>Clave comprobada a las %1 · primer evento a las %2</translation>
    </message>
    <message>
        <source>Enter the key that was generated for this integration in the app.</source>
        <translation>Introduce en la aplicación la clave que se generó para esta integración.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key has ended.</source>
        <translation>Un intento a las %1 fue rechazado: su clave ha terminado.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: a character of its key is wrong.</source>
        <translation>Un intento a las %1 fue rechazado: un carácter de su clave es incorrecto.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: what it showed is no injixo API key.</source>
        <translation>Un intento a las %1 fue rechazado: lo que mostró no es una clave API injixo.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key was not generated here.</source>
        <translation>Un intento a las %1 fue rechazado: su clave no se generó aquí.</translation>
    </message>
    <message>
        <source>An attempt at %1 was refused: its key is that of another integration, %2.</source>
        <translation>Se rechazó un intento a las %1: su clave es la de otra integración, %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set-up unfinished</source>
        <comment>state of an integration</comment>
        <translation>Configuración sin terminar</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an integration</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of an integration</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a key</comment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <comment>state of a key</comment>
        <translation>En sustitución</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a key</comment>
        <translation>Terminada</translation>
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
        <translation>Contado: un ticket nuevo.</translation>
    </message>
    <message>
        <source>Counted: the customer&apos;s reply.</source>
        <translation>Contado: la respuesta del cliente.</translation>
    </message>
    <message>
        <source>Counted as unknown: the ticket was already deleted or spam when this message was first seen.</source>
        <translation>Contado como desconocido: el ticket ya estaba eliminado o era spam cuando se vio este mensaje por primera vez.</translation>
    </message>
    <message>
        <source>Not counted: the agent&apos;s own reply.</source>
        <translation>No contado: la propia respuesta del agente.</translation>
    </message>
    <message>
        <source>Not counted: a note.</source>
        <translation>No contado: una nota.</translation>
    </message>
    <message>
        <source>Not counted: the ticket was forwarded to somebody else.</source>
        <translation>No contado: el ticket se reenvió a otra persona.</translation>
    </message>
    <message>
        <source>Not counted: a private message, which is not the customer&apos;s.</source>
        <translation>No contado: un mensaje privado, que no es del cliente.</translation>
    </message>
    <message>
        <source>Not counted: the answer to a satisfaction survey.</source>
        <translation>No contado: la respuesta a una encuesta de satisfacción.</translation>
    </message>
    <message>
        <source>Not counted: it repeats the chat&apos;s opening message, which the ticket already stands for (assumption).</source>
        <translation>No contado: repite el mensaje inicial del chat, que el ticket ya representa (suposición).</translation>
    </message>
    <message>
        <source>Not counted: older than the history start chosen for this integration.</source>
        <translation>No contado: anterior al inicio del historial elegido para esta integración.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Importación inicial</translation>
    </message>
    <message>
        <source>Continuous import</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Importación continua</translation>
    </message>
    <message>
        <source>Search for deleted tickets and spam</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Búsqueda de tickets eliminados y spam</translation>
    </message>
    <message>
        <source>Event from the app</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Evento de la aplicación</translation>
    </message>
    <message>
        <source>Archived tickets</source>
        <comment>which part of the program saw the message first</comment>
        <translation>Tickets archivados</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nobody yet: the app is not set up</source>
        <translation>nadie todavía: la aplicación no está configurada</translation>
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
        <translation>Ninguna comprobación falló ni advirtió.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing that Deskbridge knows of.</source>
        <translation>Nada que Deskbridge sepa.</translation>
    </message>
    <message>
        <source>Freshdesk integration with injixo: what is known</source>
        <translation>Integración de Freshdesk con injixo: lo que se sabe</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integración: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>A fecha de: %1</translation>
    </message>
    <message>
        <source>Since when: %1 since %2</source>
        <translation>Desde cuándo: %1 desde %2</translation>
    </message>
    <message>
        <source>Since when: %1</source>
        <translation>Desde cuándo: %1</translation>
    </message>
    <message>
        <source>Which error: %1 %2</source>
        <translation>Qué error: %1 %2</translation>
    </message>
    <message>
        <source>Last complete import: %1</source>
        <translation>Última importación completa: %1</translation>
    </message>
    <message>
        <source>Receives the app’s events: %1</source>
        <translation>Recibe los eventos de la aplicación: %1</translation>
    </message>
    <message>
        <source>How many source queues: %1, from %2 Freshdesk groups</source>
        <translation>Cuántas colas de origen: %1, de %2 grupos de Freshdesk</translation>
    </message>
    <message>
        <source>How many users: fill in by hand; Deskbridge does not know injixo’s users</source>
        <translation>Cuántos usuarios: rellenar a mano; Deskbridge no conoce los usuarios de injixo</translation>
    </message>
    <message>
        <source>Deskbridge %1, Qt %2, %3</source>
        <translation>Deskbridge %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>What the checks found:</source>
        <translation>Qué encontraron las comprobaciones:</translation>
    </message>
    <message>
        <source>What changed recently:</source>
        <translation>Qué cambió recientemente:</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Elige otro nombre, o quita antes el archivo.</translation>
    </message>
    <message>
        <source>The folder for the file does not exist.</source>
        <translation>La carpeta del archivo no existe.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Créala, o elige otro lugar.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>El archivo no se puede escribir allí.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Elige un lugar en el que puedas escribir.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>El disco no tiene sitio para el archivo.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Haz sitio, o elige otro disco.</translation>
    </message>
</context>
<context>
    <name>deskbridge::AboutBox</name>
    <message>
        <source>About Deskbridge</source>
        <translation>Acerca de Deskbridge</translation>
    </message>
    <message>
        <source>Connects a Freshdesk account to injixo workforce management.</source>
        <translation>Conecta una cuenta de Freshdesk con la gestión de personal de injixo.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Freshdesk and injixo are names of their owners.</source>
        <translation>Con licencia Apache 2.0. Freshdesk e injixo son nombres de sus propietarios.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>deskbridge::ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the activity by any of its words</source>
        <translation>Filtrar la actividad por cualquiera de sus palabras</translation>
    </message>
    <message>
        <source>All integrations and Deskbridge itself</source>
        <translation>Todas las integraciones y el propio Deskbridge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all that are shown</source>
        <translation>Copia las líneas elegidas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>Here will be what happens and who did it: imports that end or fail, keys that are made, replaced or revoked, changes of the status and of the settings.</source>
        <translation>Aquí aparecerá lo que ocurre y quién lo hizo: importaciones que terminan o fallan, claves creadas, sustituidas o revocadas, cambios del estado y de los ajustes.</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Ninguna línea coincide con el filtro</translation>
    </message>
    <message>
        <source>The filter looks at the lines that are shown so far.</source>
        <translation>El filtro mira las líneas mostradas hasta ahora.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Las horas son de %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as a CSV file</source>
        <translation>Guarda las líneas mostradas como archivo CSV</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
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
        <translation>Primera importación completada. Tickets leídos: %1, contactos contados: %2</translation>
    </message>
    <message>
        <source>Import completed. Tickets read: %1, contacts counted: %2</source>
        <translation>Importación completada. Tickets leídos: %1, contactos contados: %2</translation>
    </message>
    <message>
        <source>First import stopped before its end. Tickets read: %1</source>
        <translation>Primera importación detenida antes de terminar. Tickets leídos: %1</translation>
    </message>
    <message>
        <source>Import stopped before its end. Tickets read: %1</source>
        <translation>Importación detenida antes de terminar. Tickets leídos: %1</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>La importación falló: %1</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>La importación falló</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked</source>
        <translation>Clave API injixo …%1 revocada</translation>
    </message>
    <message>
        <source>injixo API key …%1 revoked; last used %2</source>
        <translation>Clave API injixo …%1 revocada; último uso %2</translation>
    </message>
    <message>
        <source>Freshdesk API key replaced by …%1</source>
        <translation>Clave API de Freshdesk sustituida por …%1</translation>
    </message>
    <message>
        <source>Freshdesk API key …%1 replaced by …%2</source>
        <translation>Clave API de Freshdesk …%1 sustituida por …%2</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key has another role</source>
        <translation>El propietario de la clave API de Freshdesk tiene otro rol</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key sees another part of the tickets</source>
        <translation>El propietario de la clave API de Freshdesk ve otra parte de los tickets</translation>
    </message>
    <message>
        <source>The owner of the Freshdesk API key is no longer, or is now, an occasional agent</source>
        <translation>El propietario de la clave API de Freshdesk ya no es, o es ahora, un agente ocasional</translation>
    </message>
    <message>
        <source>The Freshdesk API key belongs to another agent</source>
        <translation>La clave API de Freshdesk pertenece a otro agente</translation>
    </message>
    <message>
        <source>Checks run: all passed</source>
        <translation>Comprobaciones ejecutadas: todas superadas</translation>
    </message>
    <message>
        <source>Checks run: passed with warnings</source>
        <translation>Comprobaciones ejecutadas: superadas con advertencias</translation>
    </message>
    <message>
        <source>Checks run: something is wrong</source>
        <translation>Comprobaciones ejecutadas: algo va mal</translation>
    </message>
    <message>
        <source>Checks run</source>
        <translation>Comprobaciones ejecutadas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a setting</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Setting “%1” changed from %2 to %3</source>
        <translation>Ajuste «%1» cambiado de %2 a %3</translation>
    </message>
    <message>
        <source>Minutes between imports</source>
        <translation>Minutos entre importaciones</translation>
    </message>
    <message>
        <source>Share of the call limit left to others, in percent</source>
        <translation>Parte del límite de llamadas que se deja a otros, en por ciento</translation>
    </message>
    <message>
        <source>Calls a minute at most</source>
        <translation>Llamadas por minuto como máximo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>Days until a key&apos;s age is pointed out</source>
        <translation>Días hasta avisar de la antigüedad de una clave</translation>
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
        <translation>la aplicación de Freshworks</translation>
    </message>
    <message>
        <source>Integration added for the Freshdesk account %1</source>
        <translation>Integración añadida para la cuenta de Freshdesk %1</translation>
    </message>
    <message>
        <source>Integration deleted; its imported data was kept</source>
        <translation>Integración eliminada; sus datos importados se conservaron</translation>
    </message>
    <message>
        <source>Integration deleted with its imported data</source>
        <translation>Integración eliminada con sus datos importados</translation>
    </message>
    <message>
        <source>Integration paused</source>
        <translation>Integración en pausa</translation>
    </message>
    <message>
        <source>Integration resumed</source>
        <translation>Integración reanudada</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Configuración terminada</translation>
    </message>
    <message>
        <source>The app&apos;s events go to injixo from now on</source>
        <translation>Los eventos de la aplicación van desde ahora a injixo</translation>
    </message>
    <message>
        <source>The app&apos;s events go to Deskbridge from now on</source>
        <translation>Los eventos de la aplicación van desde ahora a Deskbridge</translation>
    </message>
    <message>
        <source>Group “%1” is now called “%2” in Freshdesk</source>
        <translation>El grupo «%1» se llama ahora «%2» en Freshdesk</translation>
    </message>
    <message>
        <source>New source queue: %1</source>
        <translation>Nueva cola de origen: %1</translation>
    </message>
    <message>
        <source>%1 read again. Contacts before: %2, now: %3</source>
        <translation>%1 leído de nuevo. Contactos antes: %2, ahora: %3</translation>
    </message>
    <message>
        <source>Old tickets looked through. Found: %1, missing: %2</source>
        <translation>Tickets antiguos revisados. Encontrados: %1, faltan: %2</translation>
    </message>
    <message>
        <source>Difference on %1. Tickets here: %2, in Freshdesk: %3</source>
        <translation>Diferencia el %1. Tickets aquí: %2, en Freshdesk: %3</translation>
    </message>
    <message>
        <source>injixo API key …%1 made</source>
        <translation>Clave API injixo …%1 creada</translation>
    </message>
    <message>
        <source>injixo API key …%1 stored in the keychain</source>
        <translation>Clave API injixo …%1 guardada en el llavero</translation>
    </message>
    <message>
        <source>injixo API key …%1 is valid until %2</source>
        <translation>Clave API injixo …%1 válida hasta %2</translation>
    </message>
    <message>
        <source>injixo API key …%1 used for the first time</source>
        <translation>Clave API injixo …%1 usada por primera vez</translation>
    </message>
    <message>
        <source>Revoked injixo API key …%1 refused; it came from %2</source>
        <translation>Clave API injixo revocada …%1 rechazada; venía de %2</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key begun</source>
        <translation>Sustitución de la clave API de Freshdesk iniciada</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun</source>
        <translation>Sustitución de la clave API injixo iniciada</translation>
    </message>
    <message>
        <source>Replacement of the Freshdesk API key finished</source>
        <translation>Sustitución de la clave API de Freshdesk terminada</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key finished</source>
        <translation>Sustitución de la clave API injixo terminada</translation>
    </message>
    <message>
        <source>The Freshworks app, version %1, checked its key</source>
        <translation>La aplicación de Freshworks, versión %1, comprobó su clave</translation>
    </message>
    <message>
        <source>Status changed from “%1” to “%2”</source>
        <translation>Estado cambiado de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Evidence pack saved</source>
        <translation>Paquete de pruebas guardado</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2</source>
        <translation>Último intervalo en injixo indicado para %1: %2</translation>
    </message>
    <message>
        <source>Receiver of events started at %1</source>
        <translation>Receptor de eventos iniciado en %1</translation>
    </message>
    <message>
        <source>Receiver of events stopped</source>
        <translation>Receptor de eventos detenido</translation>
    </message>
    <message>
        <source>Importing in the background started</source>
        <translation>Importación en segundo plano iniciada</translation>
    </message>
    <message>
        <source>Importing in the background stopped</source>
        <translation>Importación en segundo plano detenida</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Qué guarda el registro</translation>
    </message>
    <message>
        <source>Port of the receiver of events</source>
        <translation>Puerto del receptor de eventos</translation>
    </message>
    <message>
        <source>The Freshdesk account has another plan</source>
        <translation>La cuenta de Freshdesk tiene otro plan</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because of its age</source>
        <translation>Sustitución de la clave API injixo iniciada, por su antigüedad</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because somebody may have seen it</source>
        <translation>Sustitución de la clave API injixo iniciada, porque alguien puede haberla visto</translation>
    </message>
    <message>
        <source>Replacement of the injixo API key begun, because a colleague left</source>
        <translation>Sustitución de la clave API injixo iniciada, porque se fue un compañero</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interval</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Last interval in injixo reported for %1: %2 (%3)</source>
        <extracomment>%1 a source queue, %2 a time, %3 what that means</extracomment>
        <translation>Último intervalo en injixo indicado para %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>deskbridge::AddCommand</name>
    <message>
        <source>Freshdesk API key (it stays invisible):</source>
        <translation>Clave API de Freshdesk (permanece invisible):</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the integration is not stored. %2</source>
        <translation>La comprobación «%1» falló, así que la integración no se guarda. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::AdvancedSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Ajustes en un archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>The file holds no key and no password. Importing one changes the settings at once and can be undone; the data folder, the password of the proxy and starting with the session stay as they are.</source>
        <translation>El archivo no contiene ninguna clave ni contraseña. Importar uno cambia los ajustes enseguida y se puede deshacer; la carpeta de datos, la contraseña del proxy y el inicio con la sesión quedan como están.</translation>
    </message>
    <message>
        <source>Deskbridge settings (*.json)</source>
        <translation>Ajustes de Deskbridge (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to the file.</source>
        <translation>Los ajustes se escribieron en el archivo.</translation>
    </message>
    <message>
        <source>The settings in the file are in force now.</source>
        <translation>Los ajustes del archivo están ahora en vigor.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Los ajustes no se pudieron leer.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>El archivo no se pudo escribir: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>El archivo no se pudo leer: %1</translation>
    </message>
    <message>
        <source>Receiver of the app&apos;s events</source>
        <translation>Receptor de los eventos de la aplicación</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Where this program receives events on this computer: 1024 to 65535. What passes them on from outside has to know the new port.</source>
        <translation>Dónde recibe este programa los eventos en este ordenador: de 1024 a 65535. Lo que los pasa desde fuera tiene que conocer el nuevo puerto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Decisiones y advertencias</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Todo, también cada petición</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>The log holds no key and nothing of a customer, at any level; it is in the data folder, limited in size.</source>
        <translation>El registro no contiene ninguna clave ni nada de un cliente, en ningún nivel; está en la carpeta de datos, con tamaño limitado.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ApiKeyPage</name>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <source>The key of an Account Administrator of %1. It is sent to this address only.</source>
        <translation>La clave de un Account Administrator de %1. Se envía solo a esta dirección.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ArchiveDialog</name>
    <message>
        <source>Archived tickets: %1</source>
        <translation>Tickets archivados: %1</translation>
    </message>
    <message>
        <source>Freshdesk archives tickets that were closed and untouched for 120 days. It lists and counts them nowhere; they can only be read one number at a time.</source>
        <translation>Freshdesk archiva los tickets cerrados y sin cambios durante 120 días. No los lista ni los cuenta en ningún sitio; solo se pueden leer número a número.</translation>
    </message>
    <message>
        <source>Asking Freshdesk whether there is an archive…</source>
        <translation>Preguntando a Freshdesk si hay un archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the archive</comment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>deskbridge::BadgeWords</name>
    <message>
        <source>Importing</source>
        <comment>state of an integration</comment>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of an integration</comment>
        <translation>Acción necesaria</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <comment>state of an integration</comment>
        <translation>La última importación falló</translation>
    </message>
    <message>
        <source>Not fully imported</source>
        <comment>state of an integration</comment>
        <translation>Sin importar por completo</translation>
    </message>
</context>
<context>
    <name>deskbridge::BusNotices</name>
    <message>
        <source>Show status</source>
        <translation>Mostrar el estado</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChangeHook</name>
    <message numerus="yes">
        <source>The command of --on-change took longer than %Ln seconds and was ended.</source>
        <translation>
            <numerusform>El comando de --on-change tardó más de %Ln segundo y se terminó.</numerusform>
            <numerusform>El comando de --on-change tardó más de %Ln segundos y se terminó.</numerusform>
        </translation>
    </message>
    <message>
        <source>More changes wait for the command of --on-change than can be kept; the oldest was left out.</source>
        <translation>Esperan al comando de --on-change más cambios de los que se pueden guardar; el más antiguo se omitió.</translation>
    </message>
    <message>
        <source>The command of --on-change ended with code %1.</source>
        <translation>El comando de --on-change terminó con el código %1.</translation>
    </message>
    <message>
        <source>The command of --on-change crashed.</source>
        <translation>El comando de --on-change falló de forma abrupta.</translation>
    </message>
    <message>
        <source>The command of --on-change cannot be started: %1</source>
        <translation>El comando de --on-change no se puede iniciar: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ChartLegend</name>
    <message>
        <source>before</source>
        <comment>legend: the period compared with</comment>
        <translation>antes</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>legend: lines whose name has no room</comment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
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
        <translation>Aún no definitivo</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>an interval: nothing is known of it</comment>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <comment>the same time in the period compared with</comment>
        <translation>(antes: %1)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>%1: %2 offered contacts, most in one interval: %3 (%4).</source>
        <extracomment>%1 a queue, %2 a number, %3 a number, %4 a time</extracomment>
        <translation>%1: %2 contactos entrantes, máximo en un intervalo: %3 (%4).</translation>
    </message>
    <message>
        <source>The tab “Table” has every number of this chart.</source>
        <translation>La pestaña «Tabla» tiene todos los números de este gráfico.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckCommand</name>
    <message>
        <source>The check as a whole: %1.</source>
        <translation>La comprobación en conjunto: %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckDialog</name>
    <message>
        <source>Check connection: %1</source>
        <translation>Comprobar la conexión: %1</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Comprobación de la conexión</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de pruebas…</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckListView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops the connection check.</source>
        <translation>Detiene la comprobación de la conexión.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>What will be checked</source>
        <translation>Qué se comprobará</translation>
    </message>
    <message>
        <source>Checking the connection …</source>
        <translation>Comprobando la conexión…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Comprobando: %1…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed.</source>
        <translation>
            <numerusform>Falló %Ln paso.</numerusform>
            <numerusform>Fallaron %Ln pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %Ln warning(s).</source>
        <translation>
            <numerusform>La conexión funciona, con %Ln advertencia.</numerusform>
            <numerusform>La conexión funciona, con %Ln advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed.</source>
        <translation>
            <numerusform>Falló %Ln comprobación.</numerusform>
            <numerusform>Fallaron %Ln comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed; %Ln warning(s).</source>
        <translation>
            <numerusform>Nada falló; %Ln advertencia.</numerusform>
            <numerusform>Nada falló; %Ln advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks are in order.</source>
        <translation>Todas las comprobaciones están en orden.</translation>
    </message>
</context>
<context>
    <name>deskbridge::CheckRow</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the evidence of: %1</source>
        <translation>Ocultar las pruebas de: %1</translation>
    </message>
    <message>
        <source>Show the evidence of: %1</source>
        <translation>Mostrar las pruebas de: %1</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Ocultar las pruebas</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar las pruebas</translation>
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
        <translation>Todas las colas mostradas</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandPalette</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Search actions, integrations, pages, queues</source>
        <translation>Buscar acciones, integraciones, páginas, colas</translation>
    </message>
</context>
<context>
    <name>deskbridge::CommandSources</name>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Source queue · %1</source>
        <comment>of an integration</comment>
        <translation>Cola de origen · %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::ComparisonTable</name>
    <message>
        <source>The two keys side by side</source>
        <translation>Las dos claves una junto a otra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Present key</source>
        <translation>Clave actual</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>the two keys</comment>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>deskbridge::ConnectingWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Add integration: %1</source>
        <comment>window title with the step</comment>
        <translation>Añadir integración: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue later?</source>
        <translation>¿Continuar más tarde?</translation>
    </message>
    <message>
        <source>The set-up is not finished. Continue it later?</source>
        <translation>La configuración no está terminada. ¿Continuarla más tarde?</translation>
    </message>
    <message>
        <source>Name and domain are then kept; the Freshdesk API key is not and has to be entered again.</source>
        <translation>El nombre y el dominio se conservan; la clave API de Freshdesk no, y hay que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuar más tarde</translation>
    </message>
    <message>
        <source>Discard the set-up</source>
        <translation>Descartar la configuración</translation>
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
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>counted or not</comment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>First seen by</source>
        <translation>Visto primero por</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsCommand</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Nothing was imported of this ticket: there is none of that number, or it was not imported yet.</source>
        <translation>No se importó nada de este ticket: no hay ninguno con ese número, o aún no se ha importado.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ContactsDialog</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Open in Freshdesk</source>
        <translation>Abrir en Freshdesk</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Ningún mensaje.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Where ticket %1 went</source>
        <translation>Adónde fue el ticket %1</translation>
    </message>
    <message>
        <source>No message of this ticket has been imported. It may be archived, older than the history start, or newer than the last import.</source>
        <translation>No se ha importado ningún mensaje de este ticket. Puede estar archivado, ser anterior al inicio del historial o posterior a la última importación.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s); scrolling reads more</source>
        <translation>
            <numerusform>El %1 mensaje más reciente; al desplazar se leen más</numerusform>
            <numerusform>Los %1 mensajes más recientes; al desplazar se leen más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>deskbridge::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataMove</name>
    <message>
        <source>Copying the data to the new folder…</source>
        <translation>Copiando los datos a la carpeta nueva…</translation>
    </message>
    <message>
        <source>The data could not be copied to the new folder, so the former one is still in use.</source>
        <translation>Los datos no se pudieron copiar a la carpeta nueva, así que se sigue usando la anterior.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Elegir otra…</translation>
    </message>
    <message>
        <source>The folder was named on the command line (--data), so it cannot be changed here.</source>
        <translation>La carpeta se indicó en la línea de comandos (--data), así que aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Integrations, counted contacts, settings and the log are in this folder. Keys are not: they stay in the keychain. Another folder is used from the next start on; what is in this one stays where it is.</source>
        <translation>Integraciones, contactos contados, ajustes y registro están en esta carpeta. Las claves no: siguen en el llavero. Otra carpeta se usa desde el próximo inicio; lo que hay en esta se queda donde está.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Desde el próximo inicio: %1</translation>
    </message>
    <message>
        <source>Use %1 from the next start on?</source>
        <translation>¿Usar %1 desde el próximo inicio?</translation>
    </message>
    <message>
        <source>The folder holds data of Deskbridge already. That data is used then; the present data stays where it is.</source>
        <translation>La carpeta ya contiene datos de Deskbridge. Entonces se usan esos datos; los actuales se quedan donde están.</translation>
    </message>
    <message>
        <source>Use the data there</source>
        <translation>Usar los datos de allí</translation>
    </message>
    <message>
        <source>At the next start the present data can be copied there, before anything is imported; or Deskbridge begins there without integrations. Either way the present data stays where it is.</source>
        <translation>En el próximo inicio los datos actuales se pueden copiar allí, antes de importar nada; o Deskbridge empieza allí sin integraciones. En ambos casos los datos actuales se quedan donde están.</translation>
    </message>
    <message>
        <source>Copy my data there</source>
        <translation>Copiar allí mis datos</translation>
    </message>
    <message>
        <source>Begin without data</source>
        <translation>Empezar sin datos</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta carpeta no se puede usar.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DeleteCommand</name>
    <message>
        <source>%1 is deleted, with everything that was counted.</source>
        <translation>%1 está eliminada, con todo lo contado.</translation>
    </message>
    <message>
        <source>%1 is deleted; what was counted is kept.</source>
        <translation>%1 está eliminada; lo contado se conserva.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DesktopOptions</name>
    <message>
        <source>--help tells what it takes.</source>
        <translation>--help dice lo que admite.</translation>
    </message>
    <message>
        <source>Connects Freshdesk accounts to injixo workforce management.</source>
        <translation>Conecta cuentas de Freshdesk con la gestión de personal de injixo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Keeps the database and the settings in the folder DIR.</source>
        <translation>Guarda la base de datos y los ajustes en la carpeta DIR.</translation>
    </message>
    <message>
        <source>Where keys are kept: &quot;keychain&quot;, the system&apos;s, or &quot;file:PATH&quot;, a file that only its owner may read.</source>
        <translation>Dónde se guardan las claves: «keychain», el del sistema, o «file:PATH», un archivo que solo puede leer su propietario.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>No se entiende la línea de comandos.</translation>
    </message>
    <message>
        <source>--secrets takes &quot;keychain&quot; or &quot;file:PATH&quot;, and no path is empty.</source>
        <translation>--secrets espera «keychain» o «file:PATH», y ninguna ruta está vacía.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DomainPage</name>
    <message>
        <source>The address of the Freshdesk account, as the browser shows it. The address of any of its pages will do.</source>
        <translation>La dirección de la cuenta de Freshdesk tal como la muestra el navegador. Sirve la de cualquiera de sus páginas.</translation>
    </message>
    <message>
        <source>Freshdesk &amp;domain</source>
        <translation>&amp;Dominio de Freshdesk</translation>
    </message>
    <message>
        <source>Sandbox: this address is on this computer. It is spoken to without encryption and holds a sample account, not your Freshdesk.</source>
        <translation>Cuenta de prueba: esta dirección está en este ordenador. Se habla con ella sin cifrado y contiene una cuenta de ejemplo, no tu Freshdesk.</translation>
    </message>
    <message>
        <source>Deskbridge will call %1</source>
        <translation>Deskbridge llamará a %1</translation>
    </message>
    <message>
        <source>This Freshdesk account is connected already, as %1.</source>
        <translation>Esta cuenta de Freshdesk ya está conectada, como %1.</translation>
    </message>
    <message>
        <source>Go on if you want a second integration: it imports the same tickets once more, into source queues of its own.</source>
        <translation>Sigue adelante si quieres una segunda integración: importa los mismos tickets otra vez, en colas de origen propias.</translation>
    </message>
</context>
<context>
    <name>deskbridge::DraftList</name>
    <message>
        <source>Unfinished set-ups</source>
        <translation>Configuraciones sin terminar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an unfinished set-up</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Continue the set-up of %1</source>
        <translation>Continuar la configuración de %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the set-up of %1</source>
        <translation>Descartar la configuración de %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::DryRun</name>
    <message>
        <source>Reading the last seven days: %1 tickets so far, %2 calls.</source>
        <translation>Leyendo los últimos siete días: %1 tickets hasta ahora, %2 llamadas.</translation>
    </message>
    <message>
        <source>Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 calls.</source>
        <translation>Leyendo los últimos siete días: %1 tickets; respuestas leídas de %2 de %3, %4 llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) spent.</source>
        <translation>
            <numerusform>%Ln llamada gastada.</numerusform>
            <numerusform>%Ln llamadas gastadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seven days hold no contact.</source>
        <translation>Los últimos siete días no contienen ningún contacto.</translation>
    </message>
    <message numerus="yes">
        <source>The last seven days give %n source queue(s) with %1 contacts.</source>
        <extracomment>%1 is a number of contacts</extracomment>
        <translation>
            <numerusform>Los últimos siete días dan %n cola de origen con %1 contactos.</numerusform>
            <numerusform>Los últimos siete días dan %n colas de origen con %1 contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them (%2 %) are of deleted tickets and spam, whose group and source are not known.</source>
        <translation>%1 de ellos (%2 %) son de tickets eliminados y spam, cuyo grupo y origen no se conocen.</translation>
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
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Offered in 7 days</source>
        <translation>Entrantes en 7 días</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceCommand</name>
    <message>
        <source>Running the checks …</source>
        <translation>Ejecutando las comprobaciones…</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Names, keys and addresses are taken out; look through it before you send it.</source>
        <translation>El paquete de pruebas está en %1. Nombres, claves y direcciones se han quitado; revísalo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::EvidenceDialog</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Paquete de pruebas: %1</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>The chosen file as it will be saved</source>
        <translation>El archivo elegido tal como se guardará</translation>
    </message>
    <message>
        <source>Copy the text for the support</source>
        <translation>Copiar el texto para el soporte</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Guardar como zip…</translation>
    </message>
    <message>
        <source>Running the checks …</source>
        <translation>Ejecutando las comprobaciones…</translation>
    </message>
    <message>
        <source>Checking: %1 …</source>
        <translation>Comprobando: %1…</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>This is what will be saved, nothing else. Names are replaced, keys, persons, addresses and hosts are taken out; look through it before you send it.</source>
        <translation>Esto es lo que se guardará, nada más. Los nombres están sustituidos; claves, personas, direcciones y hosts están quitados; revísalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GeneralSection</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this zone; data is always kept in UTC.</source>
        <translation>Días, horas y tiempos se muestran en esta zona; los datos se guardan siempre en UTC.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Iniciar cuando inicio sesión en este ordenador</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar &amp;minimizado</translation>
    </message>
    <message>
        <source>Importing goes on while the window is minimised.</source>
        <translation>La importación sigue mientras la ventana está minimizada.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GenerateKeyCommand</name>
    <message>
        <source>Enter this key in the app in Freshdesk now: it is not shown again.</source>
        <translation>Introduce ahora esta clave en la aplicación en Freshdesk: no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, stays valid until %2.</source>
        <translation>La clave anterior, que termina en %1, sigue siendo válida hasta %2.</translation>
    </message>
    <message>
        <source>The former key, which ends in %1, is no longer valid.</source>
        <translation>La clave anterior, que termina en %1, ya no es válida.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, used last at %2, is no longer valid.</source>
        <translation>Como máximo hay dos claves: la clave que termina en %1, usada por última vez el %2, ya no es válida.</translation>
    </message>
    <message>
        <source>Two keys are the most: the key that ends in %1, which was never used, is no longer valid.</source>
        <translation>Como máximo hay dos claves: la clave que termina en %1, que nunca se usó, ya no es válida.</translation>
    </message>
</context>
<context>
    <name>deskbridge::Guidance</name>
    <message>
        <source>What is the name for?</source>
        <translation>¿Para qué sirve el nombre?</translation>
    </message>
    <message>
        <source>It identifies this data source in lists, messages and exports. It must be unique; capitals and surrounding blanks make no difference.</source>
        <translation>Identifica esta fuente de datos en listas, mensajes y exportaciones. Debe ser único; mayúsculas y espacios alrededor no marcan diferencia.</translation>
    </message>
    <message>
        <source>What do I need for the set-up?</source>
        <translation>¿Qué necesito para la configuración?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;the API key of a user with the role &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; or &lt;b&gt;Enterprise&lt;/b&gt;, to use the numbers there&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;Freshdesk &lt;b&gt;Pro&lt;/b&gt; o &lt;b&gt;Enterprise&lt;/b&gt;&lt;/li&gt;&lt;li&gt;la clave API de un usuario con el rol &lt;b&gt;Account Administrator&lt;/b&gt;&lt;/li&gt;&lt;li&gt;injixo &lt;b&gt;Advanced&lt;/b&gt; o &lt;b&gt;Enterprise&lt;/b&gt;, para usar allí los números&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where is this in injixo?</source>
        <translation>¿Dónde está esto en injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. The steps here are the same.</source>
        <translation>Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › Add integration. Los pasos aquí son los mismos.</translation>
    </message>
    <message>
        <source>Which address is it?</source>
        <translation>¿Qué dirección es?</translation>
    </message>
    <message>
        <source>The one you work at in Freshdesk: &lt;b&gt;name.freshdesk.com&lt;/b&gt;. Paste the address of any page.</source>
        <translation>La que usas para trabajar en Freshdesk: &lt;b&gt;nombre.freshdesk.com&lt;/b&gt;. Pega la dirección de cualquier página.</translation>
    </message>
    <message>
        <source>Which addresses will not do?</source>
        <translation>¿Qué direcciones no sirven?</translation>
    </message>
    <message>
        <source>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;your own address for customers, such as support.acme.com: the API does not answer there&lt;/li&gt;&lt;li&gt;…myfreshworks.com and …freshworks.com: where one logs in&lt;/li&gt;&lt;li&gt;freshservice.com and freshchat.com: other products&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul style=&quot;-qt-list-indent:0; margin-left:12px&quot;&gt;&lt;li&gt;tu propia dirección para clientes, como support.acme.com: la API no responde allí&lt;/li&gt;&lt;li&gt;…myfreshworks.com y …freshworks.com: donde se inicia sesión&lt;/li&gt;&lt;li&gt;freshservice.com y freshchat.com: otros productos&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Where will my key be sent?</source>
        <translation>¿Adónde se enviará mi clave?</translation>
    </message>
    <message>
        <source>To this one address, encrypted. Deskbridge follows no redirect to another one.</source>
        <translation>Solo a esta dirección, cifrada. Deskbridge no sigue ninguna redirección a otra.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde la encuentro?</translation>
    </message>
    <message>
        <source>In Freshdesk: your picture › &lt;b&gt;Profile settings&lt;/b&gt; › at the right &lt;b&gt;View API Key&lt;/b&gt;.</source>
        <translation>En Freshdesk: tu foto › &lt;b&gt;Profile settings&lt;/b&gt; › a la derecha &lt;b&gt;View API Key&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>¿La clave de quién?</translation>
    </message>
    <message>
        <source>A full-time agent&apos;s own key, with the role &lt;b&gt;Account Administrator&lt;/b&gt; and a view of all tickets. The key of an occasional agent is reported to change every night (&lt;i&gt;not confirmed by Freshdesk&lt;/i&gt;).</source>
        <translation>La clave propia de un agente a tiempo completo, con el rol &lt;b&gt;Account Administrator&lt;/b&gt; y vista de todos los tickets. Se dice que la clave de un agente ocasional cambia cada noche (&lt;i&gt;no confirmado por Freshdesk&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>There is no key to be seen?</source>
        <translation>¿No se ve ninguna clave?</translation>
    </message>
    <message>
        <source>The free plan has none, and an agent has none before the e-mail address is verified.</source>
        <translation>El plan gratuito no la tiene, y un agente no la tiene antes de verificar su dirección de correo.</translation>
    </message>
    <message>
        <source>Does the key expire?</source>
        <translation>¿Caduca la clave?</translation>
    </message>
    <message>
        <source>No expiry is known. Making a new one in Freshdesk ends the old one at once, everywhere.</source>
        <translation>No se conoce ninguna caducidad. Crear una nueva en Freshdesk pone fin a la anterior enseguida, en todas partes.</translation>
    </message>
    <message>
        <source>What may Deskbridge do with it?</source>
        <translation>¿Qué puede hacer Deskbridge con ella?</translation>
    </message>
    <message>
        <source>It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent may do.</source>
        <translation>Solo lee. Freshdesk no tiene claves con menos derechos: una clave puede lo que puede su agente.</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>¿Qué pasa ahora?</translation>
    </message>
    <message>
        <source>The key goes to the keychain, the rest to the database, and the import starts. If the keychain or the disk refuses, nothing is saved and you can try again.</source>
        <translation>La clave va al llavero, el resto a la base de datos, y empieza la importación. Si el llavero o el disco se niegan, no se guarda nada y puedes intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>How far back should the history go?</source>
        <translation>¿Hasta dónde debe llegar el historial?</translation>
    </message>
    <message>
        <source>As far as your forecast looks back. Queues that injixo has once created cannot be deleted there, so start small when in doubt; nothing is sent to injixo by this step.</source>
        <translation>Hasta donde mire atrás tu previsión. Las colas que injixo ha creado no se pueden eliminar allí, así que ante la duda empieza con poco; este paso no envía nada a injixo.</translation>
    </message>
    <message>
        <source>What are source queues?</source>
        <translation>¿Qué son las colas de origen?</translation>
    </message>
    <message>
        <source>Each combination of group, source and kind: “CustomerService email Tickets”, “CustomerService email Replies”. A new ticket and each later message of the customer count as one offered contact each.</source>
        <translation>Cada combinación de grupo, origen y tipo: «CustomerService email Tickets», «CustomerService email Replies». Un ticket nuevo y cada mensaje posterior del cliente cuentan como un contacto entrante cada uno.</translation>
    </message>
    <message>
        <source>What is the injixo API key for?</source>
        <translation>¿Para qué sirve la clave API injixo?</translation>
    </message>
    <message>
        <source>The app in Freshdesk announces tickets with it, in seconds. The import does not use it.</source>
        <translation>La aplicación en Freshdesk anuncia con ella los tickets, en segundos. La importación no la usa.</translation>
    </message>
    <message>
        <source>Where is it in injixo?</source>
        <translation>¿Dónde está en injixo?</translation>
    </message>
    <message>
        <source>Account › Integrations › the integration › section &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Admins and planners may do that by default.</source>
        <translation>Account › Integrations › la integración › sección &lt;b&gt;Install the injixo app&lt;/b&gt; › &lt;b&gt;Generate&lt;/b&gt;. Por defecto pueden hacerlo administradores y planificadores.</translation>
    </message>
    <message>
        <source>What if somebody generates another one?</source>
        <translation>¿Y si alguien genera otra?</translation>
    </message>
    <message>
        <source>In injixo the older key probably ends at once (&lt;i&gt;assumption&lt;/i&gt;: injixo documents it for its API integration only). Data then stops while injixo&apos;s status still says Operational.</source>
        <translation>En injixo la clave anterior probablemente termina enseguida (&lt;i&gt;suposición&lt;/i&gt;: injixo solo lo documenta para su integración API). Entonces los datos se detienen mientras el estado de injixo sigue diciendo Operational.</translation>
    </message>
    <message>
        <source>What does the app do?</source>
        <translation>¿Qué hace la aplicación?</translation>
    </message>
    <message>
        <source>It gets tickets&apos; events from Freshdesk and sends them on. The one for injixo is &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; in the Freshworks marketplace.</source>
        <translation>Recibe de Freshdesk los eventos de los tickets y los envía. La de injixo es &lt;a href=&quot;https://www.freshworks.com/apps/freshdesk/injixo_connect&quot;&gt;injixo connect&lt;/a&gt; en el marketplace de Freshworks.</translation>
    </message>
    <message>
        <source>What does Deskbridge&apos;s own app send?</source>
        <translation>¿Qué envía la aplicación de Deskbridge?</translation>
    </message>
    <message>
        <source>Ids, kinds and times of what happened to tickets; no subject, no message, no name. It was tested against a simulated platform only, not in a Freshdesk account.</source>
        <translation>Identificadores, tipos y horas de lo que ocurre con los tickets; ni asunto, ni mensaje, ni nombre. Solo se ha probado con una plataforma simulada, no en una cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>How do I notice that it stopped?</source>
        <translation>¿Cómo noto que se ha detenido?</translation>
    </message>
    <message>
        <source>injixo cannot tell: when the app&apos;s key is no longer valid, data stops while the status still says Operational. Check the key entered in the app; if it is invalid, enter a new one on the app&apos;s installation page; if it is valid, contact injixo&apos;s support.</source>
        <translation>injixo no puede saberlo: cuando la clave de la aplicación ya no es válida, los datos se detienen mientras el estado sigue diciendo Operational. Comprueba la clave introducida en la aplicación; si no es válida, introduce una nueva en la página de instalación de la aplicación; si es válida, contacta con el soporte de injixo.</translation>
    </message>
    <message>
        <source>To this one address, which is on this computer and is spoken to without encryption. Deskbridge follows no redirect to another one.</source>
        <translation>Solo a esta dirección, que está en este ordenador y con la que se habla sin cifrado. Deskbridge no sigue ninguna redirección a otra.</translation>
    </message>
    <message>
        <source>The key goes to the secrets file, the rest to the database, and the import starts. If the disk refuses, nothing is saved and you can try again.</source>
        <translation>La clave va al archivo de secretos, el resto a la base de datos, y empieza la importación. Si el disco se niega, no se guarda nada y puedes intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::GuidancePanel</name>
    <message>
        <source>What you need to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Folds the explanations away.</source>
        <translation>Pliega las explicaciones.</translation>
    </message>
    <message>
        <source>Shows explanations for this step.</source>
        <translation>Muestra explicaciones de este paso.</translation>
    </message>
</context>
<context>
    <name>deskbridge::HeatMapView</name>
    <message>
        <source>Mean of offered contacts by weekday and hour</source>
        <translation>Media de contactos entrantes por día de la semana y hora</translation>
    </message>
</context>
<context>
    <name>deskbridge::HistoryChoice</name>
    <message>
        <source>&amp;Everything the account lists</source>
        <translation>&amp;Todo lo que lista la cuenta</translation>
    </message>
    <message>
        <source>The &amp;last:</source>
        <translation>Los ú&amp;ltimos:</translation>
    </message>
    <message>
        <source>&amp;From this day on:</source>
        <translation>&amp;Desde este día:</translation>
    </message>
    <message>
        <source>How many months of history</source>
        <translation>Cuántos meses de historial</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the history</source>
        <translation>Primer día del historial</translation>
    </message>
</context>
<context>
    <name>deskbridge::HubCommand</name>
    <message numerus="yes">
        <source>The hub keeps %Ln integrations up to date.</source>
        <translation>
            <numerusform>El hub mantiene al día %Ln integración.</numerusform>
            <numerusform>El hub mantiene al día %Ln integraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does the importing now.</source>
        <translation>El hub importa desde ahora.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). The hub takes over when it ends.</source>
        <translation>Otro programa Deskbridge en este ordenador importa (proceso %1). El hub toma el relevo cuando termine.</translation>
    </message>
    <message>
        <source>%1: %2, before: %3. %4</source>
        <comment>integration, verdict, verdict, sentence</comment>
        <translation>%1: %2, antes: %3. %4</translation>
    </message>
    <message>
        <source>%1: still %2. %3</source>
        <comment>integration, verdict, sentence</comment>
        <translation>%1: sigue %2. %3</translation>
    </message>
    <message>
        <source>The hub stops.</source>
        <translation>El hub se detiene.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Stops after the calls that are under way; the next import goes on from there.</source>
        <translation>Se detiene tras las llamadas en curso; la próxima importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Deteniendo la importación…</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportCommand</name>
    <message>
        <source>Stopping after the requests in flight …</source>
        <translation>Deteniendo tras las peticiones en curso…</translation>
    </message>
    <message>
        <source>%1 of about %2 tickets</source>
        <translation>%1 de unos %2 tickets</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversaciones: %1</translation>
    </message>
    <message>
        <source>calls left: %1</source>
        <translation>llamadas restantes: %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln seconds for the account&apos;s limit</source>
        <translation>
            <numerusform>esperando %Ln segundo por el límite de la cuenta</numerusform>
            <numerusform>esperando %Ln segundos por el límite de la cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and counted</source>
        <translation>Leído y contado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New offered contacts</source>
        <translation>Nuevos contactos entrantes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message numerus="yes">
        <source>Freshdesk refused the conversations of %Ln tickets, as it does for some deleted ones and spam; this is recorded.</source>
        <translation>
            <numerusform>Freshdesk rechazó las conversaciones de %Ln ticket, como hace con algunos eliminados y spam; queda anotado.</numerusform>
            <numerusform>Freshdesk rechazó las conversaciones de %Ln tickets, como hace con algunos eliminados y spam; queda anotado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not complete; starting it again goes on where it stopped.</source>
        <translation>La importación no está completa; al iniciarla de nuevo sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing; it has been asked to import now, with its own settings.</source>
        <translation>Otro programa Deskbridge en este ordenador importa; se le ha pedido que importe ahora, con sus propios ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nuevo intento en %Ln segundo</numerusform>
            <numerusform>nuevo intento en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the second %1 Freshdesk&apos;s list does not show all tickets, so some may be missing. Every import that is started reads that second again; “reconcile --prove” finds the days that lack tickets.</source>
        <translation>Del segundo %1 la lista de Freshdesk no muestra todos los tickets, por lo que pueden faltar algunos. Cada importación que se inicia lee ese segundo otra vez; «reconcile --prove» encuentra los días a los que les faltan tickets.</translation>
    </message>
    <message numerus="yes">
        <source>The conversations of %Ln ticket(s) came unreadable, so their replies are not counted yet. They are asked for again.</source>
        <translation>
            <numerusform>Las conversaciones de %Ln ticket llegaron ilegibles, por lo que sus respuestas aún no se han contado. Se vuelven a pedir.</numerusform>
            <numerusform>Las conversaciones de %Ln tickets llegaron ilegibles, por lo que sus respuestas aún no se han contado. Se vuelven a pedir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportSection</name>
    <message>
        <source>Looking for changes</source>
        <translation>Búsqueda de cambios</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>How often each account is asked for what changed: 1 to 60 minutes. Shorter periods cost more of the account&apos;s requests.</source>
        <translation>Con qué frecuencia se pregunta a cada cuenta qué cambió: de 1 a 60 minutos. Períodos más cortos cuestan más peticiones de la cuenta.</translation>
    </message>
    <message>
        <source>Limit of requests</source>
        <translation>Límite de peticiones</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>The share of the account&apos;s requests a minute that is left to other programs: 0 to 80 %.</source>
        <translation>La parte de las peticiones por minuto de la cuenta que se deja a otros programas: de 0 a 80 %.</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>Ningún otro límite</translation>
    </message>
    <message>
        <source> a minute</source>
        <comment>requests, after a number</comment>
        <translation> por minuto</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>A limit of your own, for all accounts alike; 0 leaves it to the account&apos;s limit and the reserve.</source>
        <translation>Un límite propio, igual para todas las cuentas; 0 lo deja al límite de la cuenta y a la reserva.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ImportText</name>
    <message numerus="yes">
        <source>%1 of about %2 ticket(s)</source>
        <translation>
            <numerusform>%1 de aproximadamente %2 ticket</numerusform>
            <numerusform>%1 de aproximadamente %2 tickets</numerusform>
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
            <numerusform>%1 conversación</numerusform>
            <numerusform>%1 conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) left</source>
        <comment>requests to Freshdesk</comment>
        <translation>
            <numerusform>queda %1 llamada</numerusform>
            <numerusform>quedan %1 llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n second(s): the account&apos;s call limit is used up for now</source>
        <translation>
            <numerusform>esperando %n segundo: el límite de llamadas de la cuenta está agotado por ahora</numerusform>
            <numerusform>esperando %n segundos: el límite de llamadas de la cuenta está agotado por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what changed in %1: %2</source>
        <translation>Leyendo lo que cambió en %1: %2</translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation>Importando %1: %2</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>la primera importación está en curso</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>aún no importada por completo</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>última importación %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>próxima en %1</translation>
    </message>
    <message>
        <source>Another Deskbridge program on this computer does the importing (process %1). This window shows what it imports.</source>
        <translation>Otro programa Deskbridge en este ordenador importa (proceso %1). Esta ventana muestra lo que importa.</translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <comment>to reach Freshdesk</comment>
        <translation>
            <numerusform>nuevo intento en %n segundo</numerusform>
            <numerusform>nuevo intento en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::InjixoKeyPage</name>
    <message>
        <source>You may go on without a key: the import needs none. To decide later, close the set-up; it goes on at this page.</source>
        <translation>Puedes continuar sin clave: la importación no la necesita. Para decidir más tarde, cierra la configuración; sigue en esta página.</translation>
    </message>
    <message>
        <source>&amp;Next, without a key</source>
        <translation>&amp;Siguiente, sin clave</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La clave no se ha copiado</translation>
    </message>
    <message>
        <source>Leave this page without having copied the injixo API key?</source>
        <translation>¿Salir de esta página sin haber copiado la clave API injixo?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it a new one has to be generated for the app.</source>
        <translation>No se vuelve a mostrar. Sin ella hay que generar una nueva para la aplicación.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Salir de la página</translation>
    </message>
    <message>
        <source>The key is not kept yet</source>
        <translation>La clave aún no está guardada</translation>
    </message>
    <message>
        <source>Close the set-up without keeping the pasted injixo API key?</source>
        <translation>¿Cerrar la configuración sin guardar la clave API injixo pegada?</translation>
    </message>
    <message>
        <source>The integration itself is saved, and the set-up goes on at this page next time.</source>
        <translation>La integración está guardada, y la configuración sigue en esta página la próxima vez.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Cerrar sin la clave</translation>
    </message>
    <message>
        <source>This integration has a key</source>
        <translation>Esta integración tiene una clave</translation>
    </message>
    <message>
        <source>&amp;Use another key</source>
        <translation>&amp;Usar otra clave</translation>
    </message>
    <message>
        <source>Your new injixo API key</source>
        <translation>Tu nueva clave API injixo</translation>
    </message>
    <message>
        <source>Copy it now and keep it where you keep passwords. It is not shown again: Deskbridge itself stores only a fingerprint and the last four characters.</source>
        <translation>Cópiala ahora y guárdala donde guardas las contraseñas. No se vuelve a mostrar: el propio Deskbridge solo guarda una huella y los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Deskbridge makes the key and receives the app&apos;s events itself, so it sees whether they arrive and which key they carry.</source>
        <translation>Deskbridge crea la clave y recibe él mismo los eventos de la aplicación, así que ve si llegan y qué clave llevan.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Makes an injixo API key here and shows it once.</source>
        <translation>Crea aquí una clave API injixo y la muestra una sola vez.</translation>
    </message>
    <message>
        <source>Generated in injixo</source>
        <translation>Generada en injixo</translation>
    </message>
    <message>
        <source>In injixo, under Account &gt; Integrations, open the Freshdesk integration, press Generate in the section “Install the injixo app”, and paste the key here. It is kept like the Freshdesk API key.</source>
        <translation>En injixo, en Account &gt; Integrations, abre la integración de Freshdesk, pulsa Generate en la sección «Install the injixo app» y pega la clave aquí. Se guarda como la clave API de Freshdesk.</translation>
    </message>
    <message>
        <source>The app then talks to injixo directly. Deskbridge cannot see whether its events arrive or whether the key is still valid: the event lane says “not visible here”. Import and source queues are the same.</source>
        <translation>La aplicación habla entonces directamente con injixo. Deskbridge no puede ver si llegan sus eventos ni si la clave sigue siendo válida: la vía de eventos dice «no visible aquí». La importación y las colas de origen son las mismas.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Clave API injixo generada en injixo</translation>
    </message>
    <message>
        <source>&amp;injixo API key</source>
        <translation>Clave API &amp;injixo</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Guardar esta clave</translation>
    </message>
    <message>
        <source>Generated by Deskbridge, ending in %1. It cannot be shown again.</source>
        <translation>Generada por Deskbridge, termina en %1. No se puede mostrar de nuevo.</translation>
    </message>
    <message>
        <source>Generated in injixo, ending in %1. It is kept like the Freshdesk API key.</source>
        <translation>Generada en injixo, termina en %1. Se guarda como la clave API de Freshdesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Freshdesk has to reach the receiver from the internet by HTTPS; the last page says what that takes.</source>
        <translation>Freshdesk tiene que llegar al receptor desde internet por HTTPS; la última página dice qué hace falta para ello.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets; there are two ways to get one.</source>
        <translation>La integración está guardada y su importación está en curso. La clave API injixo es para la aplicación que anuncia los tickets nuevos; hay dos maneras de obtener una.</translation>
    </message>
    <message>
        <source>The integration is saved and its import runs. The injixo API key is for the app that announces new tickets.</source>
        <translation>La integración está guardada y su importación está en curso. La clave API injixo es para la aplicación que anuncia los tickets nuevos.</translation>
    </message>
</context>
<context>
    <name>deskbridge::InstallAppPage</name>
    <message numerus="yes">
        <source>Without the app nothing is missing, it only arrives later: as long as Deskbridge runs, it asks Freshdesk every %n minute(s) for what is new. Finish is possible at any time.</source>
        <translation>
            <numerusform>Sin la aplicación no falta nada, solo llega más tarde: mientras Deskbridge está en marcha, pregunta a Freshdesk cada %n minuto qué hay de nuevo. Puedes terminar en cualquier momento.</numerusform>
            <numerusform>Sin la aplicación no falta nada, solo llega más tarde: mientras Deskbridge está en marcha, pregunta a Freshdesk cada %n minutos qué hay de nuevo. Puedes terminar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Install injixo connect in Freshdesk</source>
        <translation>Instalar injixo connect en Freshdesk</translation>
    </message>
    <message>
        <source>Open the app “injixo connect” in the Freshworks marketplace.</source>
        <translation>Abre la aplicación «injixo connect» en el marketplace de Freshworks.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Install it in the Freshdesk account %1.</source>
        <translation>Instálala en la cuenta de Freshdesk %1.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key.</source>
        <translation>En la página de instalación de la aplicación, introduce la clave API injixo.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key that ends in %1.</source>
        <translation>En la página de instalación de la aplicación, introduce la clave API injixo que termina en %1.</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar la &amp;clave</translation>
    </message>
    <message>
        <source>Install, and see in injixo whether data arrives: Deskbridge cannot see the app&apos;s events.</source>
        <translation>Instala y mira en injixo si llegan datos: Deskbridge no puede ver los eventos de la aplicación.</translation>
    </message>
    <message>
        <source>Save the app&apos;s files and unpack them.</source>
        <translation>Guarda los archivos de la aplicación y descomprímelos.</translation>
    </message>
    <message>
        <source>&amp;Save the app as zip…</source>
        <translation>&amp;Guardar la aplicación como zip…</translation>
    </message>
    <message>
        <source>Pack the unpacked folder with Freshworks&apos; tool: run “%1” in it.</source>
        <translation>Empaqueta la carpeta descomprimida con la herramienta de Freshworks: ejecuta «%1» en ella.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copiar el &amp;comando</translation>
    </message>
    <message>
        <source>Copy &amp;domain</source>
        <translation>Copiar el &amp;dominio</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key generated here. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Como «injixo API key», introduce la clave generada aquí. No funciona en la aplicación del marketplace «injixo connect», que necesita una clave generada en injixo.</translation>
    </message>
    <message>
        <source>As “injixo API key”, enter the key that ends in %1. It does not work in the marketplace app “injixo connect”, which needs a key generated in injixo.</source>
        <translation>Como «injixo API key», introduce la clave que termina en %1. No funciona en la aplicación del marketplace «injixo connect», que necesita una clave generada en injixo.</translation>
    </message>
    <message>
        <source>Save the app as zip</source>
        <translation>Guardar la aplicación como zip</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The app was saved as %1.</source>
        <translation>La aplicación se guardó como %1.</translation>
    </message>
    <message>
        <source>The app could not be saved as %1.</source>
        <translation>La aplicación no se pudo guardar como %1.</translation>
    </message>
    <message>
        <source>%1. Choose another folder or name.</source>
        <comment>the system&apos;s reason</comment>
        <translation>%1. Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>No key, no app</source>
        <translation>Sin clave no hay aplicación</translation>
    </message>
    <message>
        <source>There is no injixo API key for this integration yet, so there is nothing to install. Go back to choose one, or finish: the import goes on by polling.</source>
        <translation>Todavía no hay clave API injixo para esta integración, así que no hay nada que instalar. Vuelve atrás para elegir una, o termina: la importación sigue por consultas.</translation>
    </message>
    <message>
        <source>Install Deskbridge&apos;s app in Freshdesk</source>
        <translation>Instalar la aplicación de Deskbridge en Freshdesk</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in the Freshdesk account %1.</source>
        <translation>Sube el paquete a Freshworks como aplicación personalizada e instálala en la cuenta de Freshdesk %1.</translation>
    </message>
    <message>
        <source>As “Receiver address”, enter the host name under which Freshdesk reaches the receiver by HTTPS on port 443, without https://.</source>
        <translation>Como «Receiver address», introduce el nombre de host con el que Freshdesk llega al receptor por HTTPS en el puerto 443, sin https://.</translation>
    </message>
    <message>
        <source>Install. The app shows the receiver its key, and above it says that the key was verified; the first event follows with the next ticket.</source>
        <translation>Instala. La aplicación muestra su clave al receptor, y arriba se dice que la clave se comprobó; el primer evento sigue con el próximo ticket.</translation>
    </message>
    <message>
        <source>Install it in your Freshdesk account.</source>
        <translation>Instálala en tu cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>On the app&apos;s installation page, enter the injixo API key you pasted. Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>En la página de instalación de la aplicación, introduce la clave API injixo que pegaste. Al copiarla, permanece 60 segundos en el portapapeles.</translation>
    </message>
    <message>
        <source>Upload what was packed to Freshworks as a custom app and install it in your Freshdesk account.</source>
        <translation>Sube el paquete a Freshworks como aplicación personalizada e instálala en tu cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>Nothing has to be installed here: this is the sample account on this computer, which takes no apps, and imports find all of its contacts. In a real account these are the steps.</source>
        <translation>Aquí no hay que instalar nada: esta es la cuenta de ejemplo en este ordenador, que no admite aplicaciones, y las importaciones encuentran todos sus contactos. En una cuenta real estos son los pasos.</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>an integration</comment>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Continue set-up…</source>
        <translation>&amp;Continuar la configuración…</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importar ahora</translation>
    </message>
    <message>
        <source>C&amp;heck connection…</source>
        <translation>Compro&amp;bar la conexión…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;About Deskbridge</source>
        <translation>&amp;Acerca de Deskbridge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Integración</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Todas las integraciones</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>Ejecutar todas las &amp;comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>&amp;Paquete de pruebas…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationCommands</name>
    <message>
        <source>Delete integration</source>
        <translation>Eliminar integración</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer either way. The imported data, which are the counted contacts and the source queues, can be kept or removed; removed data can be imported again only as far as Freshdesk still lists it.</source>
        <translation>Sus claves se quitan de este ordenador en cualquier caso. Los datos importados, es decir, los contactos contados y las colas de origen, se pueden conservar o eliminar; los datos eliminados solo se pueden importar de nuevo hasta donde Freshdesk todavía los liste.</translation>
    </message>
    <message>
        <source>Delete, keep imported data</source>
        <translation>Eliminar, conservar los datos importados</translation>
    </message>
    <message>
        <source>Delete with imported data</source>
        <translation>Eliminar con los datos importados</translation>
    </message>
    <message>
        <source>Discard set-up</source>
        <translation>Descartar configuración</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up?</source>
        <translation>¿Descartar la configuración sin terminar?</translation>
    </message>
    <message>
        <source>Discard the unfinished set-up of %1?</source>
        <translation>¿Descartar la configuración sin terminar de %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPage</name>
    <message>
        <source>Pages of the integration</source>
        <translation>Páginas de la integración</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Cuenta de prueba</translation>
    </message>
    <message>
        <source>A sample account on this computer, spoken to without encryption</source>
        <translation>Una cuenta de ejemplo en este ordenador, con la que se habla sin cifrado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>La configuración no está terminada.</translation>
    </message>
    <message>
        <source>Tickets are imported already; the remaining steps make the Freshworks app&apos;s events arrive too.</source>
        <translation>Los tickets ya se importan; los pasos restantes hacen que lleguen también los eventos de la aplicación de Freshworks.</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de pruebas…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntegrationPages</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source queues</source>
        <translation>Colas de origen</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalCard</name>
    <message>
        <source>What is the last interval injixo shows?</source>
        <translation>¿Cuál es el último intervalo que muestra injixo?</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Beginning of the last interval with data</source>
        <translation>Comienzo del último intervalo con datos</translation>
    </message>
    <message>
        <source>Length of the intervals</source>
        <translation>Longitud de los intervalos</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of an interval</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>injixo shows &amp;none for this queue</source>
        <translation>injixo no muestra &amp;ninguno para esta cola</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Source &amp;queue</source>
        <translation>Co&amp;la de origen</translation>
    </message>
    <message>
        <source>Last interval &amp;with data, from</source>
        <translation>Último intervalo con &amp;datos, desde</translation>
    </message>
    <message>
        <source>Interval &amp;length</source>
        <translation>&amp;Longitud de intervalo</translation>
    </message>
    <message>
        <source>There is no source queue yet: nothing was imported.</source>
        <translation>Todavía no hay ninguna cola de origen: no se ha importado nada.</translation>
    </message>
    <message>
        <source>injixo receives the app&apos;s events itself, so whether they arrive cannot be seen here. Open a source queue in injixo, look which interval is its last one with data, and enter it as it stands there. Times are in %1.</source>
        <translation>injixo recibe él mismo los eventos de la aplicación, así que aquí no se ve si llegan. Abre una cola de origen en injixo, mira cuál es su último intervalo con datos e introdúcelo tal como está allí. Las horas son de %1.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalChart</name>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contactos entrantes por intervalo</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalText</name>
    <message numerus="yes">
        <source>%Ln contact(s) of %1 should be there and are not.</source>
        <translation>
            <numerusform>%Ln contacto de %1 debería estar allí y no está.</numerusform>
            <numerusform>%Ln contactos de %1 deberían estar allí y no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshdesk was quiet: since that interval nothing was offered in %1.</source>
        <translation>Freshdesk estaba tranquilo: desde ese intervalo no entró nada en %1.</translation>
    </message>
    <message>
        <source>injixo is late: something was offered in %1 since then, but not so long ago that injixo has to show it (within an hour: an assumption).</source>
        <translation>injixo va con retraso: desde entonces entró algo en %1, pero no hace tanto que injixo tenga que mostrarlo (en una hora: una suposición).</translation>
    </message>
    <message>
        <source>Look again in an hour.</source>
        <translation>Mira de nuevo dentro de una hora.</translation>
    </message>
    <message>
        <source>Since %1 injixo misses contacts. %2</source>
        <translation>Desde %1 le faltan contactos a injixo. %2</translation>
    </message>
    <message>
        <source>One more queue tells whether all of them stopped: choose one that is busy.</source>
        <translation>Otra cola dirá si se detuvieron todas: elige una con mucha actividad.</translation>
    </message>
    <message>
        <source>The stop began at %1 in all queues you looked at. %2</source>
        <translation>La parada empezó a las %1 en todas las colas que miraste. %2</translation>
    </message>
    <message>
        <source>The app or its key is the cause: generate a new key in injixo and enter it in the app in Freshdesk.</source>
        <translation>La causa es la aplicación o su clave: genera una clave nueva en injixo e introdúcela en la aplicación en Freshdesk.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2: its group or source has another name since. %3</source>
        <translation>Solo %1 se detuvo, a las %2: su grupo u origen tiene desde entonces otro nombre. %3</translation>
    </message>
    <message>
        <source>Look in injixo for the queue of the new name, and assign it to the workload.</source>
        <translation>Busca en injixo la cola con el nombre nuevo y asígnala a la carga de trabajo.</translation>
    </message>
    <message>
        <source>Only %1 is missing, and injixo never showed it: it is new. %2</source>
        <translation>Solo falta %1, e injixo nunca la mostró: es nueva. %2</translation>
    </message>
    <message>
        <source>Look in injixo under the unassigned queues, and assign it to a workload.</source>
        <translation>Mira en injixo entre las colas sin asignar y asígnala a una carga de trabajo.</translation>
    </message>
    <message>
        <source>Only %1 stopped, at %2; the others flow. %3</source>
        <translation>Solo %1 se detuvo, a las %2; las demás fluyen. %3</translation>
    </message>
    <message>
        <source>Look in Freshdesk whether its group or source was changed, and in injixo whether the queue still belongs to the workload.</source>
        <translation>Mira en Freshdesk si se cambió su grupo u origen, y en injixo si la cola sigue en la carga de trabajo.</translation>
    </message>
    <message>
        <source>Freshdesk was quiet</source>
        <translation>Freshdesk estaba tranquilo</translation>
    </message>
    <message>
        <source>injixo is late</source>
        <translation>injixo va con retraso</translation>
    </message>
    <message>
        <source>another queue has to be asked about</source>
        <translation>hay que preguntar por otra cola</translation>
    </message>
    <message>
        <source>all queues stopped</source>
        <translation>se detuvieron todas las colas</translation>
    </message>
    <message>
        <source>this queue was renamed</source>
        <translation>esta cola cambió de nombre</translation>
    </message>
    <message>
        <source>this queue is new</source>
        <translation>esta cola es nueva</translation>
    </message>
    <message>
        <source>only this queue stopped</source>
        <translation>solo se detuvo esta cola</translation>
    </message>
</context>
<context>
    <name>deskbridge::IntervalsCommand</name>
    <message>
        <source>There is no source queue of this name.</source>
        <translation>No hay ninguna cola de origen con este nombre.</translation>
    </message>
    <message>
        <source>The command queues lists them all.</source>
        <translation>El comando queues las lista todas.</translation>
    </message>
    <message>
        <source>Similar ones are: %1.</source>
        <translation>Son parecidas: %1.</translation>
    </message>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>No entró ningún contacto en este período.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Interval from (UTC)</source>
        <translation>Intervalo desde (UTC)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Entrantes</translation>
    </message>
</context>
<context>
    <name>deskbridge::IssuedKeyView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The new injixo API key</source>
        <translation>La nueva clave API injixo</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the key.</source>
        <translation>El portapapeles ya no contiene la clave.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s), unless it holds something else by then.</source>
        <translation>
            <numerusform>Copiada. El portapapeles se vacía en %n segundo, salvo que para entonces contenga otra cosa.</numerusform>
            <numerusform>Copiada. El portapapeles se vacía en %n segundos, salvo que para entonces contenga otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying leaves it on the clipboard for 60 seconds.</source>
        <translation>Al copiarla, permanece 60 segundos en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeyBlock</name>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the ending of a key and its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whether this key is still valid, and whether the app uses it, cannot be seen from here: injixo receives the events.</source>
        <translation>Si esta clave sigue siendo válida y si la aplicación la usa no se ve desde aquí: injixo recibe los eventos.</translation>
    </message>
    <message>
        <source>The app still uses this key, and is refused. Enter the current key there, or generate a new one.</source>
        <translation>La aplicación todavía usa esta clave y es rechazada. Introduce allí la clave actual, o genera una nueva.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>a key in the keychain</comment>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Olvidar la clave %1</translation>
    </message>
    <message>
        <source>End the key %1</source>
        <translation>Terminar la clave %1</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>an injixo API key made in injixo</comment>
        <translation>Guardada aquí</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clave API injixo</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in this computer&apos;s keychain and sent to the Freshdesk account alone.</source>
        <translation>Importa tickets y conversaciones. Se guarda en el llavero de este ordenador y solo se envía a la cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Replace the Freshdesk API key</source>
        <translation>Sustituir la clave API de Freshdesk</translation>
    </message>
    <message>
        <source>There is none yet. The app in Freshdesk announces new tickets with it; imports need none.</source>
        <translation>Todavía no hay ninguna. La aplicación en Freshdesk anuncia con ella los tickets nuevos; las importaciones no la necesitan.</translation>
    </message>
    <message>
        <source>Continue set-up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>Continue the replacement…</source>
        <translation>Continuar la sustitución…</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Continue replacing the injixo API key</source>
        <translation>Continuar la sustitución de la clave API injixo</translation>
    </message>
    <message>
        <source>Replace the injixo API key</source>
        <translation>Sustituir la clave API injixo</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>Olvidar una clave</translation>
    </message>
    <message>
        <source>Forget the injixo API key %1?</source>
        <translation>¿Olvidar la clave API injixo %1?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Terminar una clave</translation>
    </message>
    <message>
        <source>End the injixo API key %1 now?</source>
        <translation>¿Terminar ahora la clave API injixo %1?</translation>
    </message>
    <message>
        <source>It was used last on %1.</source>
        <translation>Se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nunca se usó.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>It imports tickets and conversations. It is kept in the secrets file, which only you may read, and sent to the Freshdesk account alone.</source>
        <translation>Importa tickets y conversaciones. Se guarda en el archivo de secretos, que solo tú puedes leer, y solo se envía a la cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>Generate a new key…</source>
        <translation>Generar una clave nueva…</translation>
    </message>
    <message>
        <source>Generate a new injixo API key</source>
        <translation>Generar una clave API injixo nueva</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from then on.</source>
        <translation>Quien todavía la use será rechazado desde entonces.</translation>
    </message>
    <message>
        <source>An app in which it is entered is refused from then on.</source>
        <translation>Una aplicación en la que esté introducida será rechazada desde entonces.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>It is being replaced already, and ends by itself on %1.</source>
        <translation>Ya se está sustituyendo y termina por sí misma el %1.</translation>
    </message>
    <message>
        <source>It is being replaced already.</source>
        <translation>Ya se está sustituyendo.</translation>
    </message>
    <message>
        <source>To change over without a gap, replace it instead.</source>
        <translation>Para cambiar sin interrupción, sustitúyela.</translation>
    </message>
    <message>
        <source>It is removed from this computer. In injixo and in the app nothing changes.</source>
        <translation>Se quita de este ordenador. En injixo y en la aplicación no cambia nada.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysSection</name>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Replace keys after</source>
        <translation>&amp;Sustituir las claves tras</translation>
    </message>
    <message>
        <source>A key older than this is named in the status and in the overview: 1 to 730 days.</source>
        <translation>Una clave más antigua se señala en el estado y en la vista general: de 1 a 730 días.</translation>
    </message>
</context>
<context>
    <name>deskbridge::KeysText</name>
    <message>
        <source>occasional</source>
        <translation>ocasional</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>a tiempo completo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a key was never used</comment>
        <translation>todavía no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the age of a key</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder comes in %2</source>
        <translation>%1; el recordatorio llega en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>until a reminder</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the reminder is due today</source>
        <translation>%1; el recordatorio es para hoy</translation>
    </message>
    <message>
        <source>%1; %2 over the reminder</source>
        <translation>%1; %2 después del recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>over a reminder</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Administrator</source>
        <translation>Account Administrator</translation>
    </message>
    <message>
        <source>not Account Administrator</source>
        <translation>no es Account Administrator</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>todos los tickets</translation>
    </message>
    <message>
        <source>tickets of the own groups</source>
        <translation>los tickets de sus grupos</translation>
    </message>
    <message>
        <source>assigned tickets only</source>
        <translation>solo los tickets asignados</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Last complete import</source>
        <translation>Última importación completa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún no revisado</translation>
    </message>
    <message>
        <source>agent %1 in Freshdesk</source>
        <translation>agente %1 en Freshdesk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Owner last looked at</source>
        <translation>Propietario revisado</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generada en</translation>
    </message>
    <message>
        <source>injixo</source>
        <translation>injixo</translation>
    </message>
    <message>
        <source>Pasted here</source>
        <translation>Pegada aquí</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Termina por sí misma</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Primer uso</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Refused since then</source>
        <translation>Rechazada desde entonces</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Último rechazo</translation>
    </message>
    <message>
        <source>Uses in 24 hours</source>
        <translation>Usos en 24 horas</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one, %1, is to be entered in the app.</source>
        <translation>La clave API injixo se está sustituyendo: la nueva, %1, hay que introducirla en la aplicación.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the new one is to be generated in injixo and pasted here.</source>
        <translation>La clave API injixo se está sustituyendo: la nueva hay que generarla en injixo y pegarla aquí.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the former one, %1, ends by itself on %2.</source>
        <translation>La clave API injixo se está sustituyendo: la anterior, %1, termina por sí misma el %2.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced: the app has not used the new one, %1, yet.</source>
        <translation>La clave API injixo se está sustituyendo: la aplicación aún no ha usado la nueva, %1.</translation>
    </message>
    <message>
        <source>The injixo API key is being replaced.</source>
        <translation>La clave API injixo se está sustituyendo.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>The present key no longer works, so only the new one was asked.</source>
        <translation>La clave actual ya no funciona, así que solo se preguntó con la nueva.</translation>
    </message>
    <message>
        <source>The present key no longer works; beside the new one stands what was seen of it last.</source>
        <translation>La clave actual ya no funciona; junto a la nueva está lo último que se vio de ella.</translation>
    </message>
    <message>
        <source>Nothing the import depends on differs.</source>
        <translation>No difiere nada de lo que depende la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ, marked below.</source>
        <comment>between two keys</comment>
        <translation>
            <numerusform>%Ln cosa difiere, marcada abajo.</numerusform>
            <numerusform>%Ln cosas difieren, marcadas abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key that is in use already. Enter the new one.</source>
        <translation>Esta es la clave que ya está en uso. Introduce la nueva.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account. Enter one of this integration&apos;s account.</source>
        <translation>Esta clave pertenece a otra cuenta de Freshdesk. Introduce una de la cuenta de esta integración.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clave no fue aceptada.</translation>
    </message>
    <message>
        <source>The new key was seen first at %1, with %2 by now.</source>
        <translation>La clave nueva se vio por primera vez a las %1, con %2 hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>with a key</comment>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key has not been seen yet.</source>
        <translation>La clave nueva aún no se ha visto.</translation>
    </message>
    <message>
        <source>The former key was never used.</source>
        <translation>La clave anterior nunca se usó.</translation>
    </message>
    <message>
        <source>The former key is silent since %1.</source>
        <translation>La clave anterior calla desde %1.</translation>
    </message>
    <message>
        <source>The former key was used last at %1.</source>
        <translation>La clave anterior se usó por última vez a las %1.</translation>
    </message>
    <message>
        <source>since today</source>
        <comment>the age of a key</comment>
        <translation>desde hoy</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneHourModel</name>
    <message>
        <source>not visible</source>
        <translation>no visible</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Contactos encontrados</translation>
    </message>
    <message>
        <source>Announced by the app</source>
        <translation>Anunciados por la aplicación</translation>
    </message>
</context>
<context>
    <name>deskbridge::LaneStrip</name>
    <message>
        <source>Contacts found by importing, by the hour</source>
        <translation>Contactos encontrados al importar, por hora</translation>
    </message>
    <message>
        <source>Contacts announced by the app, by the hour</source>
        <translation>Contactos anunciados por la aplicación, por hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListCommand</name>
    <message>
        <source>There is no integration yet; integration add makes one.</source>
        <translation>Todavía no hay ninguna integración; integration add crea una.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
</context>
<context>
    <name>deskbridge::ListKeysCommand</name>
    <message>
        <source>There is no injixo API key yet; key generate makes one.</source>
        <translation>Todavía no hay ninguna clave API injixo; key generate crea una.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Últimos cuatro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Generated in</source>
        <translation>Generada en</translation>
    </message>
    <message>
        <source>Generated at (UTC)</source>
        <translation>Generada (UTC)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
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
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de ticket</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Número de petición</translation>
    </message>
    <message>
        <source>Key (fingerprint or last four)</source>
        <translation>Clave (huella o últimos cuatro)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show decisions and warnings</source>
        <translation>Mostrar decisiones y advertencias</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Mostrar solo advertencias</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <comment>from which level on the log is written</comment>
        <translation>&amp;Escribir:</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>Decisions and warnings</source>
        <translation>Decisiones y advertencias</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Todo, también cada petición</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>No line of the log fits.</source>
        <translation>Ninguna línea del registro coincide.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines; older ones are in the files.</source>
        <translation>
            <numerusform>La %Ln línea más reciente; las anteriores están en los archivos.</numerusform>
            <numerusform>Las %Ln líneas más recientes; las anteriores están en los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written to the log</source>
        <translation>Lo que se escribe en el registro</translation>
    </message>
</context>
<context>
    <name>deskbridge::LogModel</name>
    <message>
        <source>warning</source>
        <comment>a line of the log</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a line of the log</comment>
        <translation>decisión</translation>
    </message>
    <message>
        <source>detail</source>
        <comment>a line of the log</comment>
        <translation>detalle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program: a column of the log</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Deskbridge no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Todavía no hay ninguna integración configurada</translation>
    </message>
    <message>
        <source>Continue the unfinished set-up at the left, or add another integration.</source>
        <translation>Continúa la configuración sin terminar a la izquierda, o añade otra integración.</translation>
    </message>
    <message>
        <source>The program that does the importing has been asked to import now.</source>
        <translation>Se ha pedido al programa que importa que importe ahora.</translation>
    </message>
    <message>
        <source>What it finds appears here by itself.</source>
        <translation>Lo que encuentre aparece aquí por sí mismo.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NamePage</name>
    <message>
        <source>for example Acme EU</source>
        <translation>por ejemplo Acme EU</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Este nombre está libre.</translation>
    </message>
    <message>
        <source>What the integration is called here. The name tells your data sources apart.</source>
        <translation>Cómo se llama aquí la integración. El nombre distingue tus fuentes de datos.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NavButton</name>
    <message>
        <source>This page is shown.</source>
        <translation>Se muestra esta página.</translation>
    </message>
</context>
<context>
    <name>deskbridge::NetworkSection</name>
    <message>
        <source>&amp;Save password</source>
        <translation>&amp;Guardar contraseña</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system is set up</source>
        <translation>Como está configurado el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;None: connect directly</source>
        <translation>&amp;Ninguno: conectar directamente</translation>
    </message>
    <message>
        <source>This &amp;proxy:</source>
        <translation>Este &amp;proxy:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>The proxy is used for connections to Freshdesk, never for this computer itself; a change takes effect with the next request.</source>
        <translation>El proxy se usa para conexiones a Freshdesk, nunca para este mismo ordenador; un cambio tiene efecto con la próxima petición.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Own &amp;authorities</source>
        <translation>&amp;Autoridades propias</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities that are trusted beside the system&apos;s, for networks that inspect encrypted connections. Without the file no connection is made.</source>
        <translation>Un archivo PEM con los certificados de autoridades en las que se confía además de las del sistema, para redes que inspeccionan conexiones cifradas. Sin el archivo no se hace ninguna conexión.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name; until then the way out stays as it was.</source>
        <translation>Introduce el nombre de host del proxy; hasta entonces el camino de salida queda como estaba.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer; the way out stays as it was.</source>
        <translation>Esto no es el nombre ni la dirección de un ordenador; el camino de salida queda como estaba.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Hay una contraseña guardada en el llavero.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>No hay ninguna contraseña guardada.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form; it is not used.</source>
        <translation>Este archivo no se puede leer o no contiene ningún certificado en formato PEM; no se usa.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades propias</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>If the proxy wants one</source>
        <translation>Si el proxy lo pide</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Los datos fluyen de nuevo.</translation>
    </message>
    <message>
        <source>%1: Freshdesk API key</source>
        <translation>%1: clave API de Freshdesk</translation>
    </message>
    <message>
        <source>%1: injixo API key</source>
        <translation>%1: clave API injixo</translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is to be replaced in %Ln day(s).</source>
        <translation>
            <numerusform>La clave …%1 hay que sustituirla en %Ln día.</numerusform>
            <numerusform>La clave …%1 hay que sustituirla en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key …%1 is %Ln day(s) old; it is time to replace it.</source>
        <translation>
            <numerusform>La clave …%1 tiene %Ln día; es hora de sustituirla.</numerusform>
            <numerusform>La clave …%1 tiene %Ln días; es hora de sustituirla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::NoticesSection</name>
    <message>
        <source>&amp;Keep running in the notification area when the window is closed</source>
        <translation>Se&amp;guir en el área de notificación cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When the status gets worse, and when it is good again</source>
        <translation>Cuando el estado empeora, y cuando vuelve a estar bien</translation>
    </message>
    <message>
        <source>Only when action is required, and when it is done</source>
        <translation>Solo cuando hace falta una acción, y cuando está hecha</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Notificarme</translation>
    </message>
    <message>
        <source>Each change is told once. The status page and the activity list have all of them, told or not.</source>
        <translation>Cada cambio se avisa una vez. La página Estado y la actividad los tienen todos, avisados o no.</translation>
    </message>
    <message>
        <source>Notification area</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>Importing goes on; Quit in the menu ends the program.</source>
        <translation>La importación sigue; Salir en el menú termina el programa.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so closing the window ends the program.</source>
        <translation>Este escritorio no tiene área de notificación, así que cerrar la ventana termina el programa.</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how late data is</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>aún no importada por completo</translation>
    </message>
    <message>
        <source>The middle of the same weekday&apos;s last four weeks, up to this time of day</source>
        <translation>La mediana de las últimas cuatro semanas para el mismo día, hasta esta hora del día</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Contacts today</source>
        <translation>Contactos hoy</translation>
    </message>
    <message>
        <source>Usual by now</source>
        <translation>Habitual hasta ahora</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clave API injixo</translation>
    </message>
</context>
<context>
    <name>deskbridge::OverviewPage</name>
    <message>
        <source>All integrations</source>
        <translation>Todas las integraciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>Todavía no hay ninguna integración configurada</translation>
    </message>
    <message>
        <source>Add one, and it appears here with its status.</source>
        <translation>Añade una, y aparece aquí con su estado.</translation>
    </message>
</context>
<context>
    <name>deskbridge::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The days whose contacts are counted</source>
        <translation>Los días cuyos contactos se cuentan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Últimas 13 semanas</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period: everything there is</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Custom…</source>
        <comment>period: from a day to a day</comment>
        <translation>Personalizado…</translation>
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
        <translation>Por leer todavía</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls (estimated)</source>
        <translation>Llamadas (estimadas)</translation>
    </message>
    <message>
        <source>Time (estimated)</source>
        <translation>Tiempo (estimado)</translation>
    </message>
</context>
<context>
    <name>deskbridge::PreviewCard</name>
    <message>
        <source>What this import will take</source>
        <translation>Lo que costará esta importación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reckon again what the import will take</source>
        <translation>Calcular de nuevo lo que costará la importación</translation>
    </message>
    <message>
        <source>Which source queues it will create</source>
        <translation>Qué colas de origen creará</translation>
    </message>
    <message>
        <source>Source queues of the last seven days</source>
        <translation>Colas de origen de los últimos siete días</translation>
    </message>
    <message>
        <source>Try it with the last seven days: they are read and counted, and nothing of it is stored.</source>
        <translation>Pruébalo con los últimos siete días: se leen y cuentan, y no se guarda nada de ello.</translation>
    </message>
    <message>
        <source>Asking Freshdesk how many tickets there are…</source>
        <translation>Preguntando a Freshdesk cuántos tickets hay…</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was stored.</source>
        <translation>Detenido; no se guardó nada de ello.</translation>
    </message>
    <message>
        <source>Reading the last seven days…</source>
        <translation>Leyendo los últimos siete días…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a dry run</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading the last seven days</source>
        <translation>Detener la lectura de los últimos siete días</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the import with the last seven days</source>
        <translation>Probar la importación con los últimos siete días</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueDetails</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar con el período anterior</translation>
    </message>
    <message>
        <source>The same weekdays just before the period</source>
        <translation>Los mismos días de la semana justo antes del período</translation>
    </message>
    <message>
        <source>Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, dragging or Page Up and Page Down move, 0 shows all.</source>
        <translation>Rayado: sin datos. Sombreado: aún no definitivo. La rueda o + y − amplían, arrastrar o Re Pág y Av Pág mueven, 0 muestra todo.</translation>
    </message>
    <message>
        <source>Offered contacts by interval</source>
        <translation>Contactos entrantes por intervalo</translation>
    </message>
    <message>
        <source>Mean of offered contacts by weekday and hour of the chosen queues together. Hatched: the period has no such hour. Double click or Enter opens the contacts behind a number.</source>
        <translation>Media de contactos entrantes por día de la semana y hora de las colas elegidas en conjunto. Rayado: el período no tiene esa hora. Doble clic o Entrar abre los contactos detrás de un número.</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a group or a source</comment>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTable</name>
    <message>
        <source>Source queues</source>
        <translation>Colas de origen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueueTableModel</name>
    <message>
        <source>Compared with the same weekdays just before the period, up to the same hour</source>
        <translation>Comparado con los mismos días de la semana justo antes del período, hasta la misma hora</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of agents in Freshdesk</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a ticket: email, phone, …</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of queue: tickets or replies</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>contacts</comment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against the period before</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of the offered contacts over the period, as a small chart</comment>
        <translation>Curso</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>group</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>source</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 (outgoing)</source>
        <comment>a ticket source</comment>
        <translation>%1 (saliente)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
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
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when they were first seen: their group and source cannot be determined.</source>
        <translation>Mensajes de tickets que ya estaban eliminados o eran spam cuando se vieron por primera vez: su grupo y su origen no se pueden determinar.</translation>
    </message>
    <message>
        <source>Started by the company, not by a customer.</source>
        <translation>Iniciados por la empresa, no por un cliente.</translation>
    </message>
    <message>
        <source>Part of the offered contacts in the period, hidden queues left out. The text filter does not change it.</source>
        <translation>Parte de los contactos entrantes del período, sin las colas ocultas. El filtro de texto no la cambia.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesCommand</name>
    <message>
        <source>No contact was offered in this period.</source>
        <translation>No entró ningún contacto en este período.</translation>
    </message>
    <message>
        <source>Source queue</source>
        <translation>Cola de origen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesFooter</name>
    <message>
        <source>Why more contacts than tickets?</source>
        <translation>¿Por qué hay más contactos que tickets?</translation>
    </message>
    <message>
        <source>Freshdesk gives no ticket durations, so there is no average handle time (AHT). Times are in %1.</source>
        <translation>Freshdesk no da la duración de los tickets, así que no hay tiempo medio de operación (TMO). Las horas son de %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesPage</name>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all queues</source>
        <translation>Mostrar todas las colas</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
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
            <numerusform>%1 contacto entrante</numerusform>
            <numerusform>%1 contactos entrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 queue(s)</source>
        <comment>contacts in source queues</comment>
        <translation>
            <numerusform>en %1 cola</numerusform>
            <numerusform>en %1 colas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 queue(s) shown</source>
        <translation>
            <numerusform>%1 de %2 cola mostrada</numerusform>
            <numerusform>%1 de %2 colas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered contacts %5.</source>
        <comment>an equation</comment>
        <translation>Tickets %1 + respuestas %2 + de tickets eliminados o spam %3 − no contados %4 = contactos entrantes %5.</translation>
    </message>
    <message>
        <source>Reading the source queues…</source>
        <translation>Leyendo las colas de origen…</translation>
    </message>
    <message>
        <source>No source queue matches the filter</source>
        <translation>Ninguna cola de origen coincide con el filtro</translation>
    </message>
    <message>
        <source>Other words, or fewer of them, may find one.</source>
        <translation>Otras palabras, o menos, quizá encuentren alguna.</translation>
    </message>
    <message>
        <source>No contacts in this period</source>
        <translation>Ningún contacto en este período</translation>
    </message>
    <message numerus="yes">
        <source>At other times there are %1 offered contact(s).</source>
        <translation>
            <numerusform>En otros momentos hay %1 contacto entrante.</numerusform>
            <numerusform>En otros momentos hay %1 contactos entrantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import has not reached this period yet</source>
        <translation>La importación aún no ha llegado a este período</translation>
    </message>
    <message numerus="yes">
        <source>It goes from the oldest changes to the newest. At other times it has counted %1 offered contact(s) so far.</source>
        <translation>
            <numerusform>Va de los cambios más antiguos a los más recientes. En otros momentos ha contado %1 contacto entrante hasta ahora.</numerusform>
            <numerusform>Va de los cambios más antiguos a los más recientes. En otros momentos ha contado %1 contactos entrantes hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>La importación está en curso</translation>
    </message>
    <message>
        <source>Source queues appear here as soon as the first tickets are counted.</source>
        <translation>Las colas de origen aparecen aquí en cuanto se cuentan los primeros tickets.</translation>
    </message>
    <message>
        <source>The integration is paused</source>
        <translation>La integración está en pausa</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Resume it to import tickets and conversations.</source>
        <translation>Todavía no se ha importado nada. Reanúdala para importar tickets y conversaciones.</translation>
    </message>
    <message>
        <source>The import has not succeeded yet</source>
        <translation>La importación aún no ha tenido éxito</translation>
    </message>
    <message>
        <source>What went wrong and what to do stands above. Nothing was counted so far.</source>
        <translation>Qué falló y qué hacer está más arriba. Hasta ahora no se ha contado nada.</translation>
    </message>
    <message>
        <source>The import has not started yet</source>
        <translation>La importación aún no ha empezado</translation>
    </message>
    <message>
        <source>Source queues come from imported tickets and conversations.</source>
        <translation>Las colas de origen proceden de los tickets y conversaciones importados.</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>No se encontraron contactos</translation>
    </message>
    <message>
        <source>The account lists no ticket that counts. Check whether the key&apos;s owner sees all tickets.</source>
        <translation>La cuenta no lista ningún ticket que cuente. Comprueba si el propietario de la clave ve todos los tickets.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) shown</source>
        <comment>of more that are hidden</comment>
        <translation>
            <numerusform>%1 contacto entrante mostrado</numerusform>
            <numerusform>%1 contactos entrantes mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) shown</source>
        <translation>
            <numerusform>%1 de %2 fila mostrada</numerusform>
            <numerusform>%1 de %2 filas mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::QueuesToolbar</name>
    <message>
        <source>Hide unknown</source>
        <translation>Ocultar desconocidos</translation>
    </message>
    <message>
        <source>Hide outgoing</source>
        <translation>Ocultar salientes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter source queues by name, group, source or kind</source>
        <translation>Filtrar las colas de origen por nombre, grupo, origen o tipo</translation>
    </message>
    <message>
        <source>Queues of messages whose group and source cannot be determined, because their ticket was already deleted or spam</source>
        <translation>Colas de mensajes cuyo grupo y origen no se pueden determinar, porque su ticket ya estaba eliminado o era spam</translation>
    </message>
    <message>
        <source>Queues of tickets that the company itself started</source>
        <translation>Colas de tickets que inició la propia empresa</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Guardar lo que se muestra como archivo CSV</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Qué representa una fila</translation>
    </message>
    <message>
        <source>Each queue</source>
        <translation>Cada cola</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>Longitud de intervalo</translation>
    </message>
    <message>
        <source>How long the intervals of chart and table are</source>
        <translation>La longitud de los intervalos del gráfico y la tabla</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>interval length</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Days, hours and times are shown in this time zone</source>
        <translation>Días, horas y tiempos se muestran en esta zona horaria</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReceiverPanel</name>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Usar este puerto</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconcileCommand</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>+ replies and other messages in them</source>
        <translation>+ respuestas y otros mensajes en ellos</translation>
    </message>
    <message>
        <source>+ messages of tickets that were already deleted or spam</source>
        <translation>+ mensajes de tickets ya eliminados o spam</translation>
    </message>
    <message>
        <source>= offered contacts</source>
        <translation>= contactos entrantes</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 de %2 días comparados</translation>
    </message>
    <message>
        <source>Stopping; the days compared so far are kept.</source>
        <translation>Deteniendo; los días comparados hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>The day was not read to its end.</source>
        <translation>El día no se leyó hasta el final.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReconciliationView</name>
    <message>
        <source>From tickets to offered contacts</source>
        <translation>De tickets a contactos entrantes</translation>
    </message>
    <message>
        <source>Why there are more contacts than tickets</source>
        <translation>Por qué hay más contactos que tickets</translation>
    </message>
    <message>
        <source>Every message of a customer is an offered contact of its own: a new ticket is one, each later reply is one more. So there are usually more contacts than tickets.</source>
        <translation>Cada mensaje de un cliente es un contacto entrante propio: un ticket nuevo es uno, cada respuesta posterior es uno más. Por eso suele haber más contactos que tickets.</translation>
    </message>
    <message>
        <source>Double click or Enter opens the messages of a step</source>
        <translation>Doble clic o Entrar abre los mensajes de un paso</translation>
    </message>
    <message>
        <source>Where did ticket</source>
        <translation>Adónde fue el ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to look for</source>
        <translation>Número del ticket que se busca</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a ticket</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>go?</source>
        <comment>Where did ticket [number] go?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Show where the ticket&apos;s messages went</source>
        <translation>Mostrar adónde fueron los mensajes del ticket</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceFreshdeskKeyDialog</name>
    <message>
        <source>Replace the Freshdesk API key: %1</source>
        <translation>Sustituir la clave API de Freshdesk: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The present key, %1, stays in use until the new one has proved itself. Whose key will the new one be?</source>
        <translation>La clave actual, %1, sigue en uso hasta que la nueva demuestre su validez. ¿De quién será la clave nueva?</translation>
    </message>
    <message>
        <source>That of &amp;another Account Administrator, without a gap</source>
        <translation>De &amp;otro Account Administrator, sin interrupción</translation>
    </message>
    <message>
        <source>A new one of the &amp;same agent</source>
        <translation>Una nueva del &amp;mismo agente</translation>
    </message>
    <message>
        <source>New Freshdesk API key</source>
        <translation>Nueva clave API de Freshdesk</translation>
    </message>
    <message>
        <source>New API &amp;key</source>
        <translation>Nueva &amp;clave API</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the other Account Administrator, a full-time agent who sees all tickets, open Profile settings, press View API Key at the right, and paste the key here. Both keys work meanwhile; when the new one is in use, reset the former one in Freshdesk.</source>
        <translation>Inicia sesión en Freshdesk como el otro Account Administrator, un agente a tiempo completo que ve todos los tickets, abre Profile settings, pulsa a la derecha View API Key y pega la clave aquí. Mientras tanto funcionan ambas claves; cuando la nueva esté en uso, restablece la anterior en Freshdesk.</translation>
    </message>
    <message>
        <source>Sign in to Freshdesk as the agent, open Profile settings, reset the API key and paste the new one here. Freshdesk ends the present key at that moment; until the new one is in use imports wait, and nothing is lost.</source>
        <translation>Inicia sesión en Freshdesk como el agente, abre Profile settings, restablece la clave API y pega la nueva aquí. Freshdesk pone fin a la actual en ese momento; hasta que la nueva esté en uso las importaciones esperan y no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Compare the keys</source>
        <translation>&amp;Comparar las claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Switch to the new key</source>
        <translation>C&amp;ambiar a la clave nueva</translation>
    </message>
    <message>
        <source>Asking Freshdesk with both keys…</source>
        <translation>Preguntando a Freshdesk con ambas claves…</translation>
    </message>
    <message>
        <source>This key cannot take the present one&apos;s place.</source>
        <translation>Esta clave no puede ocupar el lugar de la actual.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Switching to the new key…</source>
        <translation>Cambiando a la clave nueva…</translation>
    </message>
    <message>
        <source>Nothing has changed: the present key is still in use.</source>
        <translation>Nada ha cambiado: la clave actual sigue en uso.</translation>
    </message>
    <message>
        <source>The new key, %1, is in use since %2. Imports go on with it, and the former key was removed from this computer.</source>
        <translation>La clave nueva, %1, está en uso desde %2. Las importaciones siguen con ella, y la anterior se quitó de este ordenador.</translation>
    </message>
    <message>
        <source>The former key, %1, still works in Freshdesk. Now reset it in the former owner&apos;s Profile settings, so that nobody else can use it.</source>
        <translation>La clave anterior, %1, todavía funciona en Freshdesk. Restablécela ahora en los Profile settings de su propietario, para que nadie más pueda usarla.</translation>
    </message>
    <message>
        <source>If the former key, %1, was not reset in Freshdesk, do it now.</source>
        <translation>Si la clave anterior, %1, no se restableció en Freshdesk, hazlo ahora.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ReplaceKeyCommand</name>
    <message>
        <source>New Freshdesk API key (it stays invisible):</source>
        <translation>Nueva clave API de Freshdesk (permanece invisible):</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in use now; the former one, ending in %2, was removed from this computer.</source>
        <translation>La clave que termina en %1 está ahora en uso; la anterior, que termina en %2, se quitó de este ordenador.</translation>
    </message>
    <message>
        <source>The present key stays in use.</source>
        <translation>La clave actual sigue en uso.</translation>
    </message>
    <message>
        <source>This is the key that is in use already.</source>
        <translation>Esta es la clave que ya está en uso.</translation>
    </message>
    <message>
        <source>This key belongs to another Freshdesk account.</source>
        <translation>Esta clave pertenece a otra cuenta de Freshdesk.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clave no fue aceptada.</translation>
    </message>
    <message>
        <source>The check “%1” failed, so the present key stays in use. %2</source>
        <translation>La comprobación «%1» falló, así que la clave actual sigue en uso. %2</translation>
    </message>
</context>
<context>
    <name>deskbridge::RevokeKeyCommand</name>
    <message>
        <source>This integration has no key of this number.</source>
        <translation>Esta integración no tiene ninguna clave con este número.</translation>
    </message>
    <message>
        <source>The command key list shows them all.</source>
        <translation>El comando key list las muestra todas.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is no longer valid.</source>
        <translation>La clave que termina en %1 ya no es válida.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInInjixoDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Sustituir la clave API injixo: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Generate it in injixo</source>
        <translation>Generarla en injixo</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>Introducirla en la aplicación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>¿Por qué se sustituye la clave? El motivo se anota en la actividad.</translation>
    </message>
    <message>
        <source>The key is generated in injixo, and injixo receives the app&apos;s events. When a new one is generated there, the present one probably ends at once (an assumption: injixo documents it for its API integration only). So have Freshdesk&apos;s page of the app open before you begin. Imports go on meanwhile.</source>
        <translation>La clave se genera en injixo, e injixo recibe los eventos de la aplicación. Cuando allí se genera una nueva, la actual probablemente termina enseguida (una suposición: injixo solo lo documenta para su integración API). Así que ten abierta la página de la aplicación en Freshdesk antes de empezar. Las importaciones siguen mientras tanto.</translation>
    </message>
    <message>
        <source>1. In injixo, open Account and then Integrations, and the Freshdesk integration.</source>
        <translation>1. En injixo, abre Account y luego Integrations, y la integración de Freshdesk.</translation>
    </message>
    <message>
        <source>2. In the section “Install the injixo app”, press Generate.</source>
        <translation>2. En la sección «Install the injixo app», pulsa Generate.</translation>
    </message>
    <message>
        <source>injixo API key generated in injixo</source>
        <translation>Clave API injixo generada en injixo</translation>
    </message>
    <message>
        <source>New injixo API &amp;key</source>
        <translation>Nueva &amp;clave API injixo</translation>
    </message>
    <message>
        <source>No key was generated: &amp;stop the replacement</source>
        <translation>No se generó ninguna clave: &amp;parar la sustitución</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and the settings of the app injixo connect.</source>
        <translation>1. En Freshdesk, abre Admin y luego Apps, y los ajustes de la aplicación injixo connect.</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar la clave</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Guarda.</translation>
    </message>
    <message>
        <source>Whether the app uses the new key cannot be seen from here. About an hour later, compare the last interval that injixo shows for a queue: the Troubleshooting page does that with you.</source>
        <translation>Si la aplicación usa la clave nueva no se ve desde aquí. Una hora después, compara el último intervalo que injixo muestra para una cola: la página Solución de problemas lo hace contigo.</translation>
    </message>
    <message>
        <source>&amp;Copied; cleared after 60 seconds</source>
        <translation>&amp;Copiada; se borra tras 60 segundos</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>La sustitución ha terminado y está anotada en la actividad.</translation>
    </message>
    <message>
        <source>If no new data appears in injixo within the next hours, the Troubleshooting page tells why: choose “No new data in injixo” there.</source>
        <translation>Si en las próximas horas no aparecen datos nuevos en injixo, la página Solución de problemas dice por qué: elige allí «No hay datos nuevos en injixo».</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep this key</source>
        <translation>&amp;Guardar esta clave</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Cerrar, seguir más tarde</translation>
    </message>
    <message>
        <source>2. Put the new key, the one that ends in %1, into the field for the injixo API key.</source>
        <translation>2. Pon la clave nueva, la que termina en %1, en el campo de la clave API injixo.</translation>
    </message>
    <message>
        <source>It is &amp;entered</source>
        <translation>Está &amp;introducida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>3. Copy the key and paste it here. It is kept like the Freshdesk API key, in place of the present one.</source>
        <translation>3. Copia la clave y pégala aquí. Se guarda como la clave API de Freshdesk, en lugar de la actual.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotateInjixoKeyDialog</name>
    <message>
        <source>Replace the injixo API key: %1</source>
        <translation>Sustituir la clave API injixo: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Enter it in the app</source>
        <translation>Introducirla en la aplicación</translation>
    </message>
    <message>
        <source>End the former key</source>
        <translation>Terminar la clave anterior</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Why is the key replaced? The reason is noted in the activity.</source>
        <translation>¿Por qué se sustituye la clave? El motivo se anota en la actividad.</translation>
    </message>
    <message>
        <source>How long shall the former key stay valid beside the new one? As long as both are, no event is refused while you enter the new one in the app.</source>
        <translation>¿Cuánto tiempo debe seguir válida la clave anterior junto a la nueva? Mientras lo sean ambas, no se rechaza ningún evento mientras introduces la nueva en la aplicación.</translation>
    </message>
    <message>
        <source>The app is refused from this moment until the new key is entered. Imports still find every contact, some minutes later.</source>
        <translation>La aplicación es rechazada desde este momento hasta que se introduce la clave nueva. Las importaciones siguen encontrando cada contacto, unos minutos más tarde.</translation>
    </message>
    <message>
        <source>The former key ends by itself after that time, also when the app still uses it; it can be given more time until then.</source>
        <translation>La clave anterior termina por sí misma tras ese tiempo, aunque la aplicación todavía la use; hasta entonces se le puede dar más tiempo.</translation>
    </message>
    <message>
        <source>Copy the new key now and keep it where you keep passwords. It is not shown again: Deskbridge stores only a fingerprint and the last four characters.</source>
        <translation>Copia ahora la clave nueva y guárdala donde guardas las contraseñas. No se vuelve a mostrar: Deskbridge solo guarda una huella y los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>1. In Freshdesk, open Admin and then Apps, and find Deskbridge&apos;s app.</source>
        <translation>1. En Freshdesk, abre Admin y luego Apps, y busca la aplicación de Deskbridge.</translation>
    </message>
    <message>
        <source>2. Open its settings, and put the new key into the field for the injixo API key.</source>
        <translation>2. Abre sus ajustes y pon la clave nueva en el campo de la clave API injixo.</translation>
    </message>
    <message>
        <source>3. Save. The app checks the key at once, and uses it from the next event on.</source>
        <translation>3. Guarda. La aplicación comprueba la clave enseguida y la usa desde el próximo evento.</translation>
    </message>
    <message>
        <source>The new key is lost: generate &amp;another…</source>
        <translation>La clave nueva se perdió: generar &amp;otra…</translation>
    </message>
    <message>
        <source>Give the former key &amp;24 hours more</source>
        <translation>Dar &amp;24 horas más a la clave anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Generate the new key</source>
        <translation>&amp;Generar la clave nueva</translation>
    </message>
    <message>
        <source>The former key, %1, stays valid until %2.</source>
        <translation>La clave anterior, %1, sigue siendo válida hasta %2.</translation>
    </message>
    <message>
        <source>The former key, %1, is no longer valid.</source>
        <translation>La clave anterior, %1, ya no es válida.</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Cerrar, seguir más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The new injixo API key, %1, is the only one that is valid. The replacement is noted in the activity.</source>
        <translation>La clave API injixo nueva, %1, es la única válida. La sustitución está anotada en la actividad.</translation>
    </message>
    <message>
        <source>The replacement is finished, and noted in the activity.</source>
        <translation>La sustitución ha terminado y está anotada en la actividad.</translation>
    </message>
    <message>
        <source>The key has not been copied</source>
        <translation>La clave no se ha copiado</translation>
    </message>
    <message>
        <source>Go on without having copied the new injixo API key?</source>
        <translation>¿Seguir sin haber copiado la nueva clave API injixo?</translation>
    </message>
    <message>
        <source>It is not shown again. Without it another one has to be generated for the app.</source>
        <translation>No se vuelve a mostrar. Sin ella hay que generar otra para la aplicación.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>The new key is no longer there. Generate another one.</source>
        <translation>La clave nueva ya no está. Genera otra.</translation>
    </message>
    <message>
        <source>The app has changed over.</source>
        <translation>La aplicación ha cambiado de clave.</translation>
    </message>
    <message>
        <source>It is not proved that the app has changed over: if it has not, its events are refused as soon as the former key ends.</source>
        <translation>No está demostrado que la aplicación haya cambiado de clave: si no lo ha hecho, sus eventos se rechazan en cuanto termine la clave anterior.</translation>
    </message>
    <message>
        <source>The former key has ended; until the app uses the new one, its events are refused.</source>
        <translation>La clave anterior ha terminado; hasta que la aplicación use la nueva, se rechazan sus eventos.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;End the former key</source>
        <translation>&amp;Terminar la clave anterior</translation>
    </message>
    <message>
        <source>&amp;End the former key all the same…</source>
        <translation>&amp;Terminar la clave anterior de todos modos…</translation>
    </message>
    <message>
        <source>Finish without proof</source>
        <translation>Terminar sin prueba</translation>
    </message>
    <message>
        <source>End the former key, %1, although the app may still use it?</source>
        <translation>¿Terminar la clave anterior, %1, aunque quizá la aplicación todavía la use?</translation>
    </message>
    <message>
        <source>Finish although the app has not used the new key yet?</source>
        <translation>¿Terminar aunque la aplicación aún no haya usado la clave nueva?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The former key is valid until %1.</source>
        <translation>La clave anterior es válida hasta %1.</translation>
    </message>
</context>
<context>
    <name>deskbridge::RotationChoice</name>
    <message>
        <source>As a &amp;routine</source>
        <translation>Por &amp;rutina</translation>
    </message>
    <message>
        <source>Because of its a&amp;ge</source>
        <translation>Por su anti&amp;güedad</translation>
    </message>
    <message>
        <source>Because somebody may have seen it who should &amp;not</source>
        <translation>Porque puede haberla visto alguien que &amp;no debía</translation>
    </message>
    <message>
        <source>Because a &amp;colleague left who knew it</source>
        <translation>Porque se fue un &amp;compañero que la conocía</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 hora</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 horas</translation>
    </message>
    <message>
        <source>&amp;72 hours</source>
        <translation>&amp;72 horas</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 días</translation>
    </message>
    <message>
        <source>It ends n&amp;ow: an emergency</source>
        <translation>Termina &amp;ahora: una emergencia</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleGuide</name>
    <message>
        <source>Sample account</source>
        <translation>Cuenta de ejemplo</translation>
    </message>
</context>
<context>
    <name>deskbridge::SampleText</name>
    <message>
        <source>The sample account is not installed: the program freshdesk-sandbox is missing beside Deskbridge.</source>
        <translation>La cuenta de ejemplo no está instalada: falta el programa freshdesk-sandbox junto a Deskbridge.</translation>
    </message>
    <message>
        <source>Install Deskbridge completely, or build it with the target freshdesk-sandbox.</source>
        <translation>Instala Deskbridge por completo, o compílalo con el objetivo freshdesk-sandbox.</translation>
    </message>
    <message>
        <source>The system refused to start the sample account.</source>
        <translation>El sistema se negó a iniciar la cuenta de ejemplo.</translation>
    </message>
    <message>
        <source>Check that freshdesk-sandbox may be executed, then restart Deskbridge.</source>
        <translation>Comprueba que freshdesk-sandbox se puede ejecutar y reinicia Deskbridge.</translation>
    </message>
    <message>
        <source>The sample account cannot listen at %1: another program uses this port.</source>
        <translation>La cuenta de ejemplo no puede escuchar en %1: otro programa usa este puerto.</translation>
    </message>
    <message>
        <source>End the other program, perhaps another Deskbridge, then restart this one.</source>
        <translation>Cierra el otro programa, quizá otro Deskbridge, y reinicia este.</translation>
    </message>
    <message>
        <source>The sample account did not say in time where it can be reached.</source>
        <translation>La cuenta de ejemplo no dijo a tiempo dónde se la puede alcanzar.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to try it again.</source>
        <translation>Reinicia Deskbridge para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The sample account ended while it was starting.</source>
        <translation>La cuenta de ejemplo terminó mientras se iniciaba.</translation>
    </message>
    <message>
        <source>The sample account has ended by itself.</source>
        <translation>La cuenta de ejemplo ha terminado por sí misma.</translation>
    </message>
    <message>
        <source>Restart Deskbridge to start it again; what was imported is kept.</source>
        <translation>Reinicia Deskbridge para iniciarla de nuevo; lo importado se conserva.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SavePage</name>
    <message>
        <source>Nothing has been saved so far. This step stores the integration and starts the import; what comes after it can wait.</source>
        <translation>Hasta ahora no se ha guardado nada. Este paso guarda la integración e inicia la importación; lo que viene después puede esperar.</translation>
    </message>
    <message>
        <source>&amp;Save integration</source>
        <translation>&amp;Guardar integración</translation>
    </message>
    <message>
        <source>How much history?</source>
        <translation>¿Cuánto historial?</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Dominio de Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>in the keychain of this computer, nowhere else</source>
        <translation>en el llavero de este ordenador, en ningún otro sitio</translation>
    </message>
    <message>
        <source>in the secrets file %1, which only you may read</source>
        <translation>en el archivo de secretos %1, que solo tú puedes leer</translation>
    </message>
    <message>
        <source>in the database %1</source>
        <translation>en la base de datos %1</translation>
    </message>
    <message>
        <source>No text, subject, name or address of a customer is ever stored: only numbers, times and kinds.</source>
        <translation>Nunca se guarda ningún texto, asunto, nombre ni dirección de un cliente: solo números, horas y tipos.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Freshdesk does not list archived tickets, so none of these includes them.</source>
        <translation>Freshdesk no lista los tickets archivados, así que no están en ninguna de estas opciones.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SaveText</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Shows what was entered for %n second(s), then hides it again.</source>
        <translation>
            <numerusform>Muestra lo introducido durante %n segundo y lo oculta de nuevo.</numerusform>
            <numerusform>Muestra lo introducido durante %n segundos y lo oculta de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbridge::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>deskbridge::SeriesModel</name>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an interval: final or not</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a queue in the period compared with</comment>
        <translation>%1, antes</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section of the settings</comment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>deskbridge::SettingsFile</name>
    <message>
        <source>This is not a file of Deskbridge settings; nothing was changed.</source>
        <translation>Este no es un archivo de ajustes de Deskbridge; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Deskbridge; nothing was changed.</source>
        <translation>El archivo lo escribió una versión más nueva de Deskbridge; no se cambió nada.</translation>
    </message>
    <message>
        <source>The value “%1” in the file cannot be used; nothing was changed.</source>
        <translation>El valor «%1» del archivo no se puede usar; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>deskbridge::SetupText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Freshdesk domain</source>
        <translation>Dominio de Freshdesk</translation>
    </message>
    <message>
        <source>Freshdesk API key</source>
        <translation>Clave API de Freshdesk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>injixo API key</source>
        <translation>Clave API injixo</translation>
    </message>
    <message>
        <source>Install the app</source>
        <translation>Instalar la aplicación</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Enter a name to go on.</source>
        <translation>Introduce un nombre para continuar.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Introduce la clave para continuar.</translation>
    </message>
    <message>
        <source>The connection is being checked.</source>
        <translation>Se está comprobando la conexión.</translation>
    </message>
    <message>
        <source>To go on, the connection check must end without a failed step.</source>
        <translation>Para continuar, la comprobación de la conexión debe terminar sin ningún paso fallido.</translation>
    </message>
    <message>
        <source>The history cannot start in the future.</source>
        <translation>El historial no puede empezar en el futuro.</translation>
    </message>
    <message>
        <source>Saving. If the keychain asks for its password, enter it there.</source>
        <translation>Guardando. Si el llavero pide su contraseña, introdúcela allí.</translation>
    </message>
</context>
<context>
    <name>deskbridge::ShortcutsDialog</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>The interval or hour before or after</source>
        <translation>El intervalo o la hora anterior o siguiente</translation>
    </message>
    <message>
        <source>The first or last one</source>
        <translation>El primero o el último</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Move what is shown; on the status page a day back or on</source>
        <translation>Mover lo que se muestra; en la página de estado, un día atrás o adelante</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostrar todo el período</translation>
    </message>
    <message>
        <source>Contacts behind the marked number</source>
        <translation>Contactos detrás del número marcado</translation>
    </message>
    <message>
        <source>What is behind the row</source>
        <translation>Lo que hay detrás de la fila</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>What carries the underlined letter</source>
        <translation>Lo que lleva la letra subrayada</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>La pestaña siguiente</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un diálogo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>deskbridge::Sidebar</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Todas las integraciones</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Añadir integración</translation>
    </message>
</context>
<context>
    <name>deskbridge::SignalCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::StartPage</name>
    <message>
        <source>Connect Freshdesk to injixo</source>
        <translation>Conectar Freshdesk con injixo</translation>
    </message>
    <message>
        <source>Deskbridge imports the tickets and conversations of a Freshdesk account and counts them as offered contacts in source queues for injixo workforce management.</source>
        <translation>Deskbridge importa los tickets y conversaciones de una cuenta de Freshdesk y los cuenta como contactos entrantes en colas de origen para la gestión de personal de injixo.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Explore with a sample account</source>
        <translation>Explorar con una cuenta de ejemplo</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Last 7 days, contacts by the hour; both lanes have the same scale</source>
        <translation>Últimos 7 días, contactos por hora; ambas vías tienen la misma escala</translation>
    </message>
    <message>
        <source>How the status changed</source>
        <translation>Cómo cambió el estado</translation>
    </message>
    <message>
        <source>The status has not changed yet.</source>
        <translation>El estado todavía no ha cambiado.</translation>
    </message>
    <message>
        <source>The last 7 days as a table</source>
        <translation>Los últimos 7 días como tabla</translation>
    </message>
    <message>
        <source>Contacts by the hour</source>
        <translation>Contactos por hora</translation>
    </message>
    <message>
        <source>Looking how it stands…</source>
        <translation>Mirando cómo está…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the verdict in one word, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The status cannot be read</source>
        <translation>No se puede leer el estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Asks Freshdesk for its own count of each day that is not compared yet</source>
        <translation>Pide a Freshdesk su propio recuento de cada día aún no comparado</translation>
    </message>
    <message>
        <source>Archived tickets…</source>
        <translation>Tickets archivados…</translation>
    </message>
    <message>
        <source>%1 of %2 days compared</source>
        <translation>%1 de %2 días comparados</translation>
    </message>
    <message>
        <source>Being compared with Freshdesk&apos;s own count.</source>
        <translation>Se está comparando con el recuento de Freshdesk.</translation>
    </message>
</context>
<context>
    <name>deskbridge::StatusText</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contacto</numerusform>
            <numerusform>%1 contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Hace (minutos)</translation>
    </message>
    <message>
        <source>Tickets read</source>
        <translation>Tickets leídos</translation>
    </message>
    <message>
        <source>Tickets expected</source>
        <translation>Tickets esperados</translation>
    </message>
    <message>
        <source>Contacts found in the last 24 hours</source>
        <translation>Contactos encontrados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Announced in the last 24 hours</source>
        <translation>Anunciados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Contacts not announced</source>
        <translation>Contactos no anunciados</translation>
    </message>
    <message>
        <source>Last characters of the key</source>
        <translation>Últimos caracteres de la clave</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocada el</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Intentos rechazados</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Tickets here</source>
        <translation>Tickets aquí</translation>
    </message>
    <message>
        <source>Tickets in Freshdesk</source>
        <translation>Tickets en Freshdesk</translation>
    </message>
    <message>
        <source>Age of the key in days</source>
        <translation>Antigüedad de la clave en días</translation>
    </message>
    <message>
        <source>Calls used a minute</source>
        <translation>Llamadas usadas por minuto</translation>
    </message>
    <message>
        <source>Calls of other programs a minute</source>
        <translation>Llamadas de otros programas por minuto</translation>
    </message>
    <message>
        <source>Calls allowed a minute</source>
        <translation>Llamadas permitidas por minuto</translation>
    </message>
    <message>
        <source>Reminder after days</source>
        <translation>Recordatorio tras (días)</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a signal</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state of a signal</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a signal</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>state of a signal</comment>
        <translation>Acción necesaria</translation>
    </message>
    <message>
        <source>Not visible here</source>
        <comment>state of a signal</comment>
        <translation>No visible aquí</translation>
    </message>
    <message>
        <source>%1 today.</source>
        <extracomment>%1 is a number with its noun, as in &quot;214 contacts&quot;</extracomment>
        <translation>%1 hoy.</translation>
    </message>
    <message>
        <source>%1 today, more than usual by this time (%2: %3).</source>
        <extracomment>%1 &quot;214 contacts&quot;, %2 a weekday, %3 a number</extracomment>
        <translation>%1 hoy, más de lo habitual a esta hora (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, fewer than usual by this time (%2: %3).</source>
        <translation>%1 hoy, menos de lo habitual a esta hora (%2: %3).</translation>
    </message>
    <message>
        <source>%1 today, as usual by this time (%2: %3).</source>
        <translation>%1 hoy, lo habitual a esta hora (%2: %3).</translation>
    </message>
    <message>
        <source>first import is running</source>
        <translation>la primera importación está en curso</translation>
    </message>
    <message>
        <source>not fully imported yet</source>
        <translation>aún no importada por completo</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>importing now</source>
        <translation>importando ahora</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time, as in &quot;next in about 3 min&quot;</extracomment>
        <translation>próxima en %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
    <message>
        <source>key …%1</source>
        <extracomment>%1 is a key&apos;s last characters</extracomment>
        <translation>clave …%1</translation>
    </message>
    <message>
        <source>Nothing is known about these seven days.</source>
        <translation>No se sabe nada de estos siete días.</translation>
    </message>
    <message>
        <source>%1 found in seven days.</source>
        <translation>%1 encontrados en siete días.</translation>
    </message>
    <message>
        <source>%1 announced in seven days.</source>
        <translation>%1 anunciados en siete días.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a weekday and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1: %2 encontrados</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 announced</source>
        <translation>%1: %2 encontrados, %3 anunciados</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Days that cannot be proved</source>
        <translation>Días que no se pueden demostrar</translation>
    </message>
    <message>
        <source>First day proved</source>
        <translation>Primer día demostrado</translation>
    </message>
    <message>
        <source>Last day proved</source>
        <translation>Último día demostrado</translation>
    </message>
</context>
<context>
    <name>deskbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the set-up</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: current step</source>
        <translation>%1: paso actual</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step of the set-up</comment>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>deskbridge::SteppedDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
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
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>quedan %1 como máximo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unas %1</translation>
    </message>
    <message>
        <source>%1 min to %2 left</source>
        <extracomment>minutes, then hours: &quot;55 min to 1 h 35 min left&quot;</extracomment>
        <translation>quedan de %1 min a %2</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <extracomment>two times: &quot;1 h 40 min to 2 h 5 min left&quot;</extracomment>
        <translation>quedan de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min left</source>
        <translation>
            <numerusform>queda %n min como máximo</numerusform>
            <numerusform>quedan %n min como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda %n min aproximadamente</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <extracomment>two numbers of minutes: &quot;12 to 16 min left&quot;</extracomment>
        <translation>quedan de %1 a %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>unos %n min</numerusform>
            <numerusform>unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>unas %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>deskbridge::TrayChannel</name>
    <message>
        <source>&amp;Open Deskbridge</source>
        <translation>&amp;Abrir Deskbridge</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Ejecutar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sustituir la clave…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar los pasos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué observas?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check a key</source>
        <translation>Comprobar una clave</translation>
    </message>
    <message>
        <source>Paste any key to learn what it is. It is not stored, and forgotten at once.</source>
        <translation>Pega cualquier clave para saber qué es. No se guarda y se olvida enseguida.</translation>
    </message>
    <message>
        <source>Key to check</source>
        <translation>Clave que se comprueba</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de pruebas…</translation>
    </message>
    <message>
        <source>What helps whoever helps: without names, keys and addresses</source>
        <translation>Lo que sirve a quien ayuda: sin nombres, claves ni direcciones</translation>
    </message>
    <message>
        <source>You see: %1</source>
        <translation>Observas: %1</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerdictHistoryModel</name>
    <message>
        <source>until now</source>
        <translation>hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
</context>
<context>
    <name>deskbridge::VerifyKeyCommand</name>
    <message>
        <source>Key to check (it stays invisible):</source>
        <translation>Clave que se comprueba (permanece invisible):</translation>
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
        <translation>Respuestas y otros mensajes en ellos</translation>
    </message>
    <message>
        <source>Messages of tickets that were already deleted or spam when first seen</source>
        <translation>Mensajes de tickets ya eliminados o spam cuando se vieron por primera vez</translation>
    </message>
    <message>
        <source>Offered contacts</source>
        <translation>Contactos entrantes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>as bars</comment>
        <translation>Suma</translation>
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
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered contact(s) in all</source>
        <translation>
            <numerusform>%1 contacto entrante en total</numerusform>
            <numerusform>%1 contactos entrantes en total</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1 (the hour occurs %2 times)</source>
        <translation>de media %1 (la hora aparece %2 veces)</translation>
    </message>
</context>
<context>
    <name>deskbridge::WizardFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
</TS>
