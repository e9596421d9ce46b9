// SPDX-License-Identifier: Apache-2.0
#include "app/control/arguments.h"
#include "app/control/commandtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    static QString generalHelp(const QList<CommandSpec> &commands);
    static QString commandHelp(const CommandSpec &command);
};

QString HelpWords::generalHelp(const QList<CommandSpec> &commands)
{
    QString text = tr(
        "deskbridgectl connects Freshdesk to injixo workforce management from the command line.");
    text += u"\n\n"_s
        + tr("Usage: %1")
              .arg(u"deskbridgectl [--data DIR] [--secrets keychain|file:PATH] [--json] COMMAND"_s)
        + u"\n\n"_s;
    for (const CommandSpec &command : commands)
        text += u"  "_s + command.usageLine() + u"\n      "_s + command.summary + u'\n';
    text += u'\n'
        + tr("N is an integration's name. Times are a day or a time in UTC, such as "
             "2026-11-22T10:15:00Z; --to "
             "is exclusive.")
        + u'\n';
    text += tr("--data DIR: the folder the data is in. --secrets: where keys are kept, the "
               "system's keychain or a file "
               "only its owner can read. --json: one JSON document on standard output.")
        + u'\n';
    text += tr("Exit code: 0 good, 1 warnings, 2 failed, 64 wrong usage.") + u'\n';
    return text;
}

QString HelpWords::commandHelp(const CommandSpec &command)
{
    return command.summary + u"\n\n"_s + tr("Usage: %1").arg(command.usageLine()) + u'\n';
}

} // namespace

QString helpText(std::optional<CommandId> command)
{
    const QList<CommandSpec> commands = commandTable();
    for (const CommandSpec &spec : commands) {
        if (command == spec.id)
            return HelpWords::commandHelp(spec);
    }
    return HelpWords::generalHelp(commands);
}

} // namespace deskbridge
