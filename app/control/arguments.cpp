// SPDX-License-Identifier: Apache-2.0
#include "app/control/arguments.h"

#include "app/control/commandtable.h"
#include "app/control/completion.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// Reads one command line; the first thing that is wrong ends it.
class ArgumentReader {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    ArgumentReader();
    Result<Arguments, UsageError> read(const QStringList &line);

private:
    bool parseLine(const QStringList &line);
    bool findCommand();
    bool checkPositions();
    bool checkOptions();
    bool readGlobalOptions();
    bool readAddOptions();
    bool readPlanOptions();
    bool readImportOptions();
    bool readPeriod();
    bool readIntervalOptions();
    bool readTicket();
    bool readOutputFile();
    bool readOverlap();
    bool readKeyNumber();
    bool readShell();
    bool readHubOptions();

    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// The option's whole number, the default without the option, or none and an error out of bounds.
    std::optional<int> number(const QString &name, int fallback, int least, int most);
    std::optional<std::optional<UtcTime>> time(const QString &name);
    bool fail(const QString &what);

    QList<CommandSpec> m_commands = commandTable();
    QCommandLineParser m_parser;
    QStringList m_words;
    const CommandSpec *m_command = nullptr;
    Arguments m_arguments;
    UsageError m_error;
};

bool isGlobal(const QString &name)
{
    return name == "h"_L1 || std::ranges::count(globalOptions(), name, &OptionSpec::name) > 0;
}

ArgumentReader::ArgumentReader()
{
    QList<OptionSpec> all = globalOptions();
    for (const CommandSpec &command : std::as_const(m_commands))
        all += command.options;
    QStringList known;
    for (const OptionSpec &option : std::as_const(all)) {
        if (known.contains(option.name))
            continue;
        known << option.name;
        const QStringList names =
            option.name == "help"_L1 ? QStringList{u"h"_s, option.name} : QStringList{option.name};
        m_parser.addOption(QCommandLineOption(names, {}, option.value));
    }
}

bool ArgumentReader::fail(const QString &what)
{
    m_error.what = what;
    if (m_command) {
        m_error.usage = m_command->usageLine();
    } else {
        QStringList lines;
        for (const CommandSpec &command : std::as_const(m_commands))
            lines << command.usageLine();
        m_error.usage = lines.join(u'\n');
    }
    return false;
}

std::optional<QString> ArgumentReader::value(const QString &name) const
{
    return m_parser.isSet(name) ? std::optional(m_parser.value(name)) : std::nullopt;
}

std::optional<int> ArgumentReader::number(const QString &name, int fallback, int least, int most)
{
    bool isNumber = true;
    const int typed = m_parser.isSet(name) ? m_parser.value(name).toInt(&isNumber) : fallback;
    if (isNumber && typed >= least && typed <= most)
        return typed;
    fail(tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return std::nullopt;
}

std::optional<std::optional<UtcTime>> ArgumentReader::time(const QString &name)
{
    if (!m_parser.isSet(name))
        return std::optional<UtcTime>{};
    if (const auto parsed = parseTyped(m_parser.value(name)))
        return parsed;
    fail(tr("--%1 takes a day or a time in UTC, such as 2026-11-22 or 2026-11-22T10:15:00Z.")
             .arg(name));
    return std::nullopt;
}

bool ArgumentReader::parseLine(const QStringList &line)
{
    const bool parsed = m_parser.parse(line);
    // The words are looked at even if an option is wrong, so that the usage shown is the command's.
    m_words = m_parser.positionalArguments();
    findCommand();
    if (parsed)
        return true;
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.contains("api-key"_L1)) {
        return fail(tr("A key is never given on the command line, where other users and the "
                       "shell's history can see "
                       "it. Send it to standard input and write --api-key-stdin."));
    }
    if (!unknown.isEmpty())
        return fail(tr("There is no option --%1.").arg(unknown.first()));
    return fail(
        m_parser.errorText()); // a value is missing, or there is one too many; the option is named
}

bool ArgumentReader::findCommand()
{
    const auto isMeant = [this](const CommandSpec &command) {
        return m_words.mid(0, command.words.size()) == command.words;
    };
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), isMeant);
    if (found == m_commands.cend())
        return fail(m_words.isEmpty() ? tr("A command is missing.")
                                      : tr("There is no such command."));
    m_command = &*found;
    m_words.remove(0, m_command->words.size());
    return true;
}

bool ArgumentReader::checkPositions()
{
    const bool takesMore = !m_command->argument.isEmpty();
    const qsizetype expected = (m_command->takesIntegration ? 1 : 0) + (takesMore ? 1 : 0);
    if (m_words.size() < expected)
        return fail(m_command->takesIntegration && m_words.isEmpty()
                        ? tr("The integration's name is missing.")
                        : tr("The argument %1 is missing.").arg(m_command->argument));
    if (m_words.size() > expected)
        return fail(tr(
            "There are more arguments than this command takes; a name with blanks needs quotes."));
    if (m_command->takesIntegration)
        m_arguments.integration = m_words.first();
    return true;
}

bool ArgumentReader::checkOptions()
{
    const QStringList used = m_parser.optionNames();
    for (const QString &name : used) {
        if (!isGlobal(name) && !m_command->option(name))
            return fail(tr("This command has no option --%1.").arg(name));
    }
    for (const OptionSpec &option : m_command->options) {
        if (option.required && !m_parser.isSet(option.name))
            return fail(tr("The option --%1 is missing.").arg(option.name));
    }
    return true;
}

bool ArgumentReader::readGlobalOptions()
{
    m_arguments.json = m_parser.isSet(u"json"_s);
    const auto options = programOptions(value(u"data"_s), value(u"secrets"_s));
    if (!options)
        return fail(tr("--data takes a folder, and --secrets takes keychain or file:PATH."));
    m_arguments.program = *options;
    return true;
}

bool ArgumentReader::readAddOptions()
{
    const auto since = time(u"since"_s);
    if (!since)
        return false;
    m_arguments.since = *since;
    m_arguments.name = m_parser.value(u"name"_s);
    m_arguments.domain = m_parser.value(u"domain"_s);
    m_arguments.check = !m_parser.isSet(u"no-check"_s);
    return true;
}

bool ArgumentReader::readPlanOptions()
{
    const auto since = time(u"since"_s);
    if (!since)
        return false;
    m_arguments.since = *since;
    return readImportOptions();
}

bool ArgumentReader::readImportOptions()
{
    const auto rate = number(u"max-rate"_s, 1, 1, 1'000'000);
    const auto reserve = number(u"reserve"_s, 0, 0, 80);
    if (!rate || !reserve)
        return false;
    m_arguments.archived = m_parser.isSet(u"archived"_s);
    if (m_parser.isSet(u"max-rate"_s))
        m_arguments.import.maxRatePerMinute = rate;
    if (m_parser.isSet(u"reserve"_s))
        m_arguments.import.reservePercent = reserve;
    return true;
}

bool ArgumentReader::readPeriod()
{
    const auto from = time(u"from"_s);
    const auto to = from ? time(u"to"_s) : std::nullopt;
    if (!from || !to)
        return false;
    m_arguments.period = {*from, *to};
    m_arguments.prove = m_parser.isSet(u"prove"_s);
    const auto day = time(u"read-day"_s);
    if (!day)
        return false;
    m_arguments.readDay = *day;
    if (*from && *to && **from >= **to)
        return fail(tr("--from has to be earlier than --to."));
    return true;
}

bool ArgumentReader::readIntervalOptions()
{
    if (!readPeriod())
        return false;
    const QString length = value(u"length"_s).value_or(u"15"_s);
    if (!QStringList{u"15"_s, u"30"_s, u"60"_s}.contains(length))
        return fail(tr("--length takes 15, 30 or 60 (minutes)."));
    m_arguments.length = std::chrono::minutes{length.toInt()};
    if (const auto zone = value(u"timezone"_s)) {
        m_arguments.zone = QTimeZone(zone->toUtf8());
        if (!m_arguments.zone.isValid())
            return fail(tr("--timezone takes the name of a time zone, such as Europe/Berlin."));
    }
    m_arguments.csv = m_parser.isSet(u"csv"_s);
    if (m_arguments.csv && m_arguments.json)
        return fail(tr("--csv and --json exclude each other."));
    m_arguments.queue = m_parser.value(u"queue"_s);
    if (m_parser.isSet(u"queue"_s) && m_arguments.queue.isEmpty())
        return fail(tr("--queue takes the name of a source queue."));
    return true;
}

bool ArgumentReader::readTicket()
{
    bool isNumber = false;
    const qint64 id = m_parser.value(u"ticket"_s).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(tr("--ticket takes the number of a ticket."));
    m_arguments.ticket = TicketId{id};
    return true;
}

bool ArgumentReader::readOutputFile()
{
    m_arguments.outputFile = m_parser.value(u"output"_s);
    return !m_arguments.outputFile.isEmpty() || fail(tr("--output takes the name of a file."));
}

bool ArgumentReader::readOverlap()
{
    const auto hours = number(u"overlap"_s, static_cast<int>(m_arguments.overlap.count()), 0, 8760);
    if (hours)
        m_arguments.overlap = std::chrono::hours{*hours};
    return hours.has_value();
}

bool ArgumentReader::readKeyNumber()
{
    bool isNumber = false;
    m_arguments.key = m_words.last().toLongLong(&isNumber);
    if (!isNumber || m_arguments.key <= 0)
        return fail(tr("A key is named by its number, which key list shows."));
    return true;
}

bool ArgumentReader::readShell()
{
    const auto shell = shellNamed(m_words.last());
    if (!shell)
        return fail(tr("Completion is there for bash, zsh and fish."));
    m_arguments.shell = *shell;
    m_arguments.wish = Arguments::Wish::Completion;
    return true;
}

bool ArgumentReader::readHubOptions()
{
    auto hub = readHubArguments(m_parser);
    if (!hub)
        return fail(hub.error());
    m_arguments.hub = *std::move(hub);
    return true;
}

Result<Arguments, UsageError> ArgumentReader::read(const QStringList &line)
{
    const bool parsed = parseLine(line);
    if (parsed && (m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s))) {
        m_arguments.wish =
            m_parser.isSet(u"help"_s) ? Arguments::Wish::Help : Arguments::Wish::Version;
        if (m_command)
            m_arguments.command = m_command->id;
        return m_arguments;
    }
    if (!parsed || !m_command || !checkPositions() || !checkOptions() || !readGlobalOptions())
        return Failure{m_error};

    m_arguments.command = m_command->id;
    const auto readCommandOptions = [this] {
        switch (m_command->id) {
        case CommandId::IntegrationAdd:
            return readAddOptions();
        case CommandId::Plan:
            return readPlanOptions();
        case CommandId::Import:
            return readImportOptions();
        case CommandId::Queues:
        case CommandId::Reconcile:
            return readPeriod();
        case CommandId::Intervals:
            return readIntervalOptions();
        case CommandId::Contacts:
            return readTicket();
        case CommandId::Evidence:
            return readOutputFile();
        case CommandId::KeyGenerate:
            return readOverlap();
        case CommandId::KeyRevoke:
            return readKeyNumber();
        case CommandId::Completion:
            return readShell();
        case CommandId::Hub:
            return readHubOptions();
        case CommandId::IntegrationDelete:
            m_arguments.withData = m_parser.isSet(u"with-data"_s);
            return true;
        case CommandId::IntegrationKey:
        case CommandId::IntegrationList:
        case CommandId::IntegrationPause:
        case CommandId::IntegrationResume:
        case CommandId::Check:
        case CommandId::Status:
        case CommandId::KeyList:
        case CommandId::KeyVerify:
            return true;
        }
        Q_UNREACHABLE();
    };
    if (!readCommandOptions())
        return Failure{m_error};
    return m_arguments;
}

} // namespace

Result<Arguments, UsageError> parseArguments(const QStringList &line)
{
    return ArgumentReader().read(line);
}

} // namespace deskbridge
