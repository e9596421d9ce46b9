// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/options.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/isotime.h"

#include <QCommandLineParser>

#include <chrono>
#include <limits>

namespace sandbox {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *keyVariable = "FRESHDESK_SANDBOX_API_KEY";

/// Reads values out of a parsed command line and remembers the first one that makes no sense.
class Values {
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    int number(const QString &name, int least, int most)
    {
        bool isNumber = false;
        const int value = m_parser.value(name).toInt(&isNumber);
        check(isNumber && value >= least && value <= most, name);
        return value;
    }

    std::optional<int> optionalNumber(const QString &name)
    {
        return m_parser.isSet(name) ? std::optional(number(name, 0, 1'000'000)) : std::nullopt;
    }

    qsizetype oneOf(const QString &name, const QStringList &allowed)
    {
        const auto index = allowed.indexOf(m_parser.value(name));
        check(index >= 0, name);
        return index;
    }

    std::string text(const QString &name) const { return m_parser.value(name).toStdString(); }

    void check(bool isGood, const QString &name)
    {
        if (!isGood && m_mistake.isEmpty())
            m_mistake = u"--%1 does not take \"%2\". --help tells what it takes.\n"_s.arg(
                name, m_parser.value(name));
    }

    [[nodiscard]] QString mistake() const { return m_mistake; }

private:
    const QCommandLineParser &m_parser;
    QString m_mistake;
};

Seconds currentMinute()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::floor<std::chrono::minutes>(now).count() * 60;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A Freshdesk account on 127.0.0.1, to try things out on."_s);
    parser.addOptions({
        {u"port"_s, u"Listen on port P; 0 takes any free one."_s, u"P"_s, u"0"_s},
        {u"tickets"_s, u"Number of tickets."_s, u"N"_s, u"2000"_s},
        {u"days"_s, u"Length of the history."_s, u"D"_s, u"90"_s},
        {u"seed"_s, u"The same seed and end give the same account."_s, u"S"_s, u"1"_s},
        {u"end"_s, u"End of the history, ISO 8601; otherwise this minute."_s, u"TIME"_s},
        {u"ties"_s, u"N tickets share one updated_at second."_s, u"N"_s, u"0"_s},
        {u"archived"_s, u"N of the oldest tickets are closed and archived, whatever their age."_s,
         u"N"_s, u"0"_s},
        {u"live"_s, u"Adds a ticket or a message every so many seconds."_s, u"SECONDS"_s},
        {u"plan"_s, u"free, trial, growth, pro, enterprise, or any tier_type."_s, u"PLAN"_s,
         u"enterprise"_s},
        {u"role"_s, u"account-administrator, administrator, supervisor or agent."_s, u"ROLE"_s,
         u"account-administrator"_s},
        {u"scope"_s, u"Ticket scope: 1 all, 2 groups, 3 assigned."_s, u"SCOPE"_s, u"1"_s},
        {u"occasional"_s, u"The key belongs to an occasional agent."_s},
        {u"api-key"_s, u"The key; also taken from FRESHDESK_SANDBOX_API_KEY."_s, u"KEY"_s},
        {u"revoked"_s, u"The key is no longer accepted."_s},
        {u"suspended"_s, u"The account is suspended."_s},
        {u"foreign-address"_s, u"Every call is refused as from an address that is not allowed."_s},
        {u"date-shift"_s, u"The Date header is so many seconds ahead."_s, u"SECONDS"_s, u"0"_s},
        {u"limit"_s, u"Credits a minute; 0 for none; otherwise the plan's."_s, u"N"_s},
        {u"list-limit"_s, u"Ticket list calls a minute; 0 for none."_s, u"N"_s},
        {u"window"_s, u"fixed or sliding minute."_s, u"WINDOW"_s, u"fixed"_s},
        {u"decimal-headers"_s, u"Rate headers as decimals (700.0)."_s},
        {u"no-headers"_s, u"No rate headers, although limited."_s},
        {u"search-lag"_s,
         u"The search index shows a change only after so many seconds. Freshdesk speaks of some minutes."_s,
         u"SECONDS"_s, u"120"_s},
        {u"latency"_s, u"Each answer takes so many milliseconds longer."_s, u"MS"_s, u"0"_s},
        {u"faults"_s, u"For example 5xx:3%,reset:1%,cut:1%,garbage:1%,429:2%,hang:1%"_s, u"SPEC"_s},
        {u"deleted-conversations"_s,
         u"What deleted and spam tickets answer when read one by one: 200, 403 or 404."_s,
         u"STATUS"_s, u"200"_s},
        {u"until-stdin-closes"_s,
         u"Ends when standard input does, so with the program that started it."_s},
        {u"quiet"_s, u"Prints nothing but the address."_s},
    });
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    const QCommandLineOption help = parser.addHelpOption();
    Options options;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        options.message = parser.errorText().isEmpty() ? u"No arguments without -- are expected."_s
                                                       : parser.errorText();
        options.message += u'\n';
        options.isWrong = true;
        return options;
    }
    if (parser.isSet(help)) {
        options.message = parser.helpText();
        return options;
    }

    Values values(parser);
    Settings &settings = options.settings;
    options.port = values.number(u"port"_s, 0, 65535);
    options.untilStdinCloses = parser.isSet(u"until-stdin-closes"_s);
    options.isQuiet = parser.isSet(u"quiet"_s);
    settings.tickets = values.number(u"tickets"_s, 0, 5'000'000);
    settings.days = values.number(u"days"_s, 1, 3650);
    settings.seed =
        static_cast<std::uint64_t>(values.number(u"seed"_s, 0, std::numeric_limits<int>::max()));
    settings.end = currentMinute();
    if (parser.isSet(u"end"_s)) {
        const auto end = parseIsoTime(values.text(u"end"_s));
        values.check(end.has_value(), u"end"_s);
        settings.end = end.value_or(0);
    }
    settings.archived = values.number(u"archived"_s, 0, 5'000'000);
    settings.ties = values.number(u"ties"_s, 0, 5'000'000);
    if (parser.isSet(u"live"_s)) {
        settings.liveSeconds = parser.value(u"live"_s).toDouble();
        values.check(*settings.liveSeconds >= 0.001, u"live"_s);
    }
    settings.plan = values.text(u"plan"_s);
    settings.role = static_cast<Role>(values.oneOf(
        u"role"_s, {u"account-administrator"_s, u"administrator"_s, u"supervisor"_s, u"agent"_s}));
    settings.ticketScope = values.number(u"scope"_s, 1, 3);
    settings.occasional = parser.isSet(u"occasional"_s);
    if (qEnvironmentVariableIsSet(keyVariable))
        settings.apiKey = qEnvironmentVariable(keyVariable).toStdString();
    if (parser.isSet(u"api-key"_s))
        settings.apiKey = values.text(u"api-key"_s);
    settings.revoked = parser.isSet(u"revoked"_s);
    settings.suspended = parser.isSet(u"suspended"_s);
    settings.foreignAddress = parser.isSet(u"foreign-address"_s);
    settings.dateShift =
        std::chrono::seconds(values.number(u"date-shift"_s, -100'000'000, 100'000'000));
    settings.limit = values.optionalNumber(u"limit"_s);
    settings.listLimit = values.optionalNumber(u"list-limit"_s);
    settings.window = static_cast<Window>(values.oneOf(u"window"_s, {u"fixed"_s, u"sliding"_s}));
    settings.decimalHeaders = parser.isSet(u"decimal-headers"_s);
    settings.rateHeaders = !parser.isSet(u"no-headers"_s);
    settings.searchLag = std::chrono::seconds(values.number(u"search-lag"_s, 0, 86'400));
    settings.latency = std::chrono::milliseconds(values.number(u"latency"_s, 0, 600'000));
    settings.faults = values.text(u"faults"_s);
    values.check(Faults::parse(settings.faults).has_value(), u"faults"_s);
    settings.deletedConversations = values.number(u"deleted-conversations"_s, 200, 404);
    values.check(settings.deletedConversations == 200 || settings.deletedConversations >= 403,
                 u"deleted-conversations"_s);
    options.message = values.mistake();
    options.isWrong = !options.message.isEmpty();
    return options;
}

} // namespace sandbox
