// SPDX-License-Identifier: Apache-2.0
#include "app/control/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
public:
    static QList<CommandSpec> all();
};

QList<CommandSpec> CommandWords::all()
{
    const OptionSpec from{u"from"_s, u"TIME"_s};
    const OptionSpec to{u"to"_s, u"TIME"_s};
    return {
        {CommandId::IntegrationAdd,
         {u"integration"_s, u"add"_s},
         false,
         {{u"name"_s, u"NAME"_s, true},
          {u"domain"_s, u"DOMAIN"_s, true},
          {u"api-key-stdin"_s, {}, true},
          {u"since"_s, u"DATE"_s},
          {u"no-check"_s}},
         tr("Connects a Freshdesk account; reads its API key from standard input and checks it "
            "first.")},
        {CommandId::IntegrationList,
         {u"integration"_s, u"list"_s},
         false,
         {},
         tr("Lists the integrations.")},
        {CommandId::IntegrationPause,
         {u"integration"_s, u"pause"_s},
         true,
         {},
         tr("Pauses an integration: nothing is imported until it is resumed.")},
        {CommandId::IntegrationResume,
         {u"integration"_s, u"resume"_s},
         true,
         {},
         tr("Resumes a paused integration.")},
        {CommandId::IntegrationDelete,
         {u"integration"_s, u"delete"_s},
         true,
         {{u"with-data"_s}},
         tr("Deletes an integration and its keys; what was counted stays, except with "
            "--with-data.")},
        {CommandId::IntegrationKey,
         {u"integration"_s, u"key"_s},
         true,
         {{u"api-key-stdin"_s, {}, true}},
         tr("Replaces the Freshdesk API key; reads the new one from standard input and switches "
            "only when it has proved itself.")},
        {CommandId::Check,
         {u"check"_s},
         true,
         {},
         tr("Checks the way to Freshdesk, the API key, its rights, the imports, the events and "
            "this "
            "computer.")},
        {CommandId::Plan,
         {u"plan"_s},
         true,
         {{u"since"_s, u"DATE"_s},
          {u"max-rate"_s, u"PER_MINUTE"_s},
          {u"reserve"_s, u"PERCENT"_s},
          {u"archived"_s}},
         tr("Says what an import will take: tickets, calls and time; the last two are estimated. "
            "With --archived, what reading the archive will take.")},
        {CommandId::Import,
         {u"import"_s},
         true,
         {{u"max-rate"_s, u"PER_MINUTE"_s}, {u"reserve"_s, u"PERCENT"_s}, {u"archived"_s}},
         tr("Imports everything, and later what has changed since; can be stopped and started "
            "again. With --archived, tries the ticket numbers that no list shows in the archive.")},
        {CommandId::Queues,
         {u"queues"_s},
         true,
         {from, to},
         tr("Lists the source queues with their offered contacts.")},
        {CommandId::Intervals,
         {u"intervals"_s},
         true,
         {{u"queue"_s, u"QUEUE"_s},
          from,
          to,
          {u"length"_s, u"15|30|60"_s},
          {u"timezone"_s, u"ZONE"_s},
          {u"csv"_s}},
         tr("Lists the offered contacts of each interval that has any.")},
        {CommandId::Contacts,
         {u"contacts"_s},
         true,
         {{u"ticket"_s, u"ID"_s, true}},
         tr("Lists a ticket's messages and whether and why each counts.")},
        {CommandId::Reconcile,
         {u"reconcile"_s},
         true,
         {from, to, {u"prove"_s}, {u"read-day"_s, u"DATE"_s}},
         tr("Shows how tickets and replies add up to the offered contacts, and whether everything "
            "is here. --prove compares each day with Freshdesk's own count first, --read-day "
            "reads one day's tickets again.")},
        {CommandId::Status,
         {u"status"_s},
         true,
         {},
         tr("Tells whether data flows, with the evidence; made for monitoring by its exit code.")},
        {CommandId::Evidence,
         {u"evidence"_s},
         true,
         {{u"output"_s, u"FILE"_s, true}},
         tr("Runs all checks and writes what helps whoever helps into a zip, without names and "
            "keys.")},
        {CommandId::KeyGenerate,
         {u"key"_s, u"generate"_s},
         true,
         {{u"overlap"_s, u"HOURS"_s}},
         tr("Generates an injixo API key and shows it once; the former one stays valid for the "
            "overlap, usually 24 hours.")},
        {CommandId::KeyList,
         {u"key"_s, u"list"_s},
         true,
         {},
         tr("Lists an integration's injixo API keys by their last four characters.")},
        {CommandId::KeyVerify,
         {u"key"_s, u"verify"_s},
         false,
         {},
         tr("Tells what a key is; reads it from standard input and stores nothing.")},
        {CommandId::KeyRevoke,
         {u"key"_s, u"revoke"_s},
         true,
         {},
         tr("Ends an injixo API key at once; ID is its number in key list."),
         u"ID"_s},
        {CommandId::Completion,
         {u"completion"_s},
         false,
         {},
         tr("Writes the script that completes this command line in a shell: bash, zsh or fish."),
         u"SHELL"_s},
        {CommandId::Hub,
         {u"hub"_s},
         false,
         {{u"listen"_s, u"ADDRESS:PORT"_s},
          {u"tls-cert"_s, u"FILE"_s},
          {u"tls-key"_s, u"FILE"_s},
          {u"behind-proxy"_s},
          {u"on-change"_s, u"COMMAND"_s}},
         tr("Keeps importing and receiving events until it is stopped; runs COMMAND when a verdict "
            "changes.")},
    };
}

} // namespace

QString CommandSpec::usageLine() const
{
    QString line = u"deskbridgectl "_s + words.join(u' ');
    if (takesIntegration)
        line += u" N"_s;
    if (!argument.isEmpty())
        line += u' ' + argument;
    for (const OptionSpec &spec : options) {
        QString text = u"--"_s + spec.name;
        if (!spec.value.isEmpty())
            text += u' ' + spec.value;
        line += spec.required ? u' ' + text : u" ["_s + text + u']';
    }
    return line;
}

const OptionSpec *CommandSpec::option(const QString &name) const
{
    const auto found = std::ranges::find(options, name, &OptionSpec::name);
    return found == options.end() ? nullptr : &*found;
}

QList<OptionSpec> globalOptions()
{
    return {{u"data"_s, u"DIR"_s},
            {u"secrets"_s, u"STORE"_s},
            {u"json"_s},
            {u"help"_s},
            {u"version"_s}};
}

QList<CommandSpec> commandTable()
{
    return CommandWords::all();
}

} // namespace deskbridge
