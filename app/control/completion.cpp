// SPDX-License-Identifier: Apache-2.0
#include "app/control/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// What may follow an option or stand in an argument's place.
struct Values {
    enum class Kind { None, Free, Folder, File, Choice };
    Kind kind = Kind::None;
    QStringList choices;
};

Values valuesOf(const QString &placeholder)
{
    if (placeholder.isEmpty())
        return {};
    if (placeholder == "DIR"_L1)
        return {Values::Kind::Folder, {}};
    if (placeholder == "FILE"_L1 || placeholder == "F"_L1 || placeholder == "PATH"_L1)
        return {Values::Kind::File, {}};
    if (placeholder == "STORE"_L1)
        return {Values::Kind::Choice, {u"keychain"_s, u"file:"_s}};
    if (placeholder == "SHELL"_L1)
        return {Values::Kind::Choice, shellNames()};
    if (placeholder.contains(u'|'))
        return {Values::Kind::Choice, placeholder.split(u'|')};
    return {Values::Kind::Free, {}};
}

/// Written into single quotes, which every one of the three shells takes as it is.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString dashed(const OptionSpec &option)
{
    return u"--"_s + option.name;
}

/// The commands as a tree: after which words which words may follow, in the order of the table.
struct Branch {
    QString path; ///< `integration`; empty at the beginning
    QStringList next;
};

QList<Branch> branches(const QList<CommandSpec> &commands)
{
    QList<Branch> found;
    for (const CommandSpec &command : commands) {
        for (qsizetype depth = 0; depth < command.words.size(); ++depth) {
            const QString path = command.words.mid(0, depth).join(u' ');
            auto branch = std::ranges::find(found, path, &Branch::path);
            if (branch == found.end())
                branch = found.insert(found.end(), Branch{path, {}});
            if (!branch->next.contains(command.words[depth]))
                branch->next << command.words[depth];
        }
    }
    return found;
}

/// Every option once, those of all commands and the global ones.
QList<OptionSpec> allOptions(const QList<CommandSpec> &commands, QList<OptionSpec> options)
{
    for (const CommandSpec &command : commands) {
        for (const OptionSpec &option : command.options) {
            if (std::ranges::count(options, option.name, &OptionSpec::name) == 0)
                options << option;
        }
    }
    return options;
}

QString optionList(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names << dashed(option);
    return names.join(u' ');
}

QString pattern(const QStringList &alternatives)
{
    return alternatives.join(u" | "_s);
}

/// The loop that finds the command among the words before the one being typed; the same in bash and zsh
/// but for the name of the words' array and its first index.
QString commandFinder(const QList<CommandSpec> &commands, const QList<OptionSpec> &options,
                      const QString &word)
{
    QStringList valued;
    for (const OptionSpec &option : options) {
        if (!option.value.isEmpty())
            valued << dashed(option);
    }
    QStringList known;
    for (const CommandSpec &command : commands) {
        for (qsizetype depth = 1; depth <= command.words.size(); ++depth) {
            const QString path = quoted(command.words.mid(0, depth).join(u' '));
            if (!known.contains(path))
                known << path;
        }
    }
    QString text;
    text += u"        case "_s + word + u" in\n"_s;
    text += u"        "_s + pattern(valued) + u") ((++index)) ;;\n"_s;
    text += u"        -*) ;;\n"_s;
    text += u"        *)\n"_s;
    text += u"            case \"${command:+$command }"_s + word + u"\" in\n"_s;
    text += u"            "_s + pattern(known) + u") command=${command:+$command }"_s + word
        + u" ;;\n"_s;
    text += u"            *) ((++others)) ;;\n"_s;
    text += u"            esac\n            ;;\n        esac\n"_s;
    return text;
}

/// `case $command in …`: sets `next` and `options` to what may come next.
QString followers(const QList<CommandSpec> &commands)
{
    QString text = u"    case $command in\n"_s;
    const QList<Branch> tree = branches(commands);
    for (const Branch &branch : tree) {
        const auto isCommand = [&branch](const CommandSpec &command) {
            return command.words.join(u' ') == branch.path;
        };
        if (std::ranges::none_of(commands, isCommand)) {
            text += u"    "_s + quoted(branch.path) + u") next="_s + quoted(branch.next.join(u' '))
                + u" ;;\n"_s;
        }
    }
    for (const CommandSpec &command : commands) {
        const Values values = valuesOf(command.argument);
        text += u"    "_s + quoted(command.words.join(u' ')) + u") options="_s
            + quoted(optionList(command.options));
        if (values.kind == Values::Kind::Choice && !command.takesIntegration) {
            text += u"; [ $others -gt 0 ] || next="_s + quoted(values.choices.join(u' '));
        }
        text += u" ;;\n"_s;
    }
    return text + u"    esac\n"_s;
}

QString bashValues(const QList<OptionSpec> &options)
{
    QString text = u"    case $before in\n"_s;
    for (const OptionSpec &option : options) {
        const Values values = valuesOf(option.value);
        QString reply = u"return"_s;
        switch (values.kind) {
        case Values::Kind::None:
            continue;
        case Values::Kind::Free:
            break;
        case Values::Kind::Folder:
            reply =
                u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); return"_s;
            break;
        case Values::Kind::File:
            reply =
                u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); return"_s;
            break;
        case Values::Kind::Choice:
            reply = u"mapfile -t COMPREPLY < <(compgen -W "_s + quoted(values.choices.join(u' '))
                + u" -- \"$word\"); return"_s;
            break;
        }
        text += u"    "_s + dashed(option) + u") "_s + reply + u" ;;\n"_s;
    }
    return text + u"    esac\n"_s;
}

QString bashScript(const QList<CommandSpec> &commands, const QList<OptionSpec> &globals)
{
    const QList<OptionSpec> options = allOptions(commands, globals);
    QString text = u"# bash completion; written by: deskbridgectl completion bash\n"_s;
    text += u"_deskbridgectl()\n{\n"_s;
    text += u"    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"_s;
    text += u"    local command='' next='' options='' others=0 index\n"_s;
    text += u"    COMPREPLY=()\n"_s;
    text += u"    for ((index = 1; index < COMP_CWORD; ++index)); do\n"_s;
    text += commandFinder(commands, options, u"${COMP_WORDS[index]}"_s);
    text += u"    done\n"_s;
    text += bashValues(options);
    text += followers(commands);
    text += u"    [[ $word != -* ]] || next=\"$options "_s + optionList(globals) + u"\"\n"_s;
    text += u"    mapfile -t COMPREPLY < <(compgen -W \"$next\" -- \"$word\")\n"_s;
    text += u"}\ncomplete -F _deskbridgectl deskbridgectl\n"_s;
    return text;
}

QString zshValues(const QList<OptionSpec> &options)
{
    QString text = u"    case $words[CURRENT-1] in\n"_s;
    for (const OptionSpec &option : options) {
        const Values values = valuesOf(option.value);
        QString reply = u"return 1"_s;
        switch (values.kind) {
        case Values::Kind::None:
            continue;
        case Values::Kind::Free:
            break;
        case Values::Kind::Folder:
            reply = u"_files -/; return"_s;
            break;
        case Values::Kind::File:
            reply = u"_files; return"_s;
            break;
        case Values::Kind::Choice:
            reply = u"compadd -- "_s + values.choices.join(u' ') + u"; return"_s;
            break;
        }
        text += u"    "_s + dashed(option) + u") "_s + reply + u" ;;\n"_s;
    }
    return text + u"    esac\n"_s;
}

QString zshScript(const QList<CommandSpec> &commands, const QList<OptionSpec> &globals)
{
    const QList<OptionSpec> options = allOptions(commands, globals);
    QString text = u"#compdef deskbridgectl\n"_s;
    text += u"# zsh completion; written by: deskbridgectl completion zsh\n"_s;
    text += u"_deskbridgectl()\n{\n"_s;
    text += u"    local command='' next='' options='' others=0 index\n"_s;
    text += u"    for ((index = 2; index < CURRENT; ++index)); do\n"_s;
    text += commandFinder(commands, options, u"$words[index]"_s);
    text += u"    done\n"_s;
    text += zshValues(options);
    text += followers(commands);
    text +=
        u"    [[ $words[CURRENT] != -* ]] || next=\"$options "_s + optionList(globals) + u"\"\n"_s;
    text += u"    compadd -- ${=next}\n"_s;
    text += u"}\n"_s;
    // Loaded by its name the file is the function's body; read by `source` it only defines it.
    text += u"if [ \"$funcstack[1]\" = _deskbridgectl ]; then _deskbridgectl \"$@\"\n"_s;
    text += u"else compdef _deskbridgectl deskbridgectl; fi\n"_s;
    return text;
}

QString fishValue(const OptionSpec &option)
{
    const Values values = valuesOf(option.value);
    switch (values.kind) {
    case Values::Kind::None:
        return {};
    case Values::Kind::Free:
        return u" -x"_s;
    case Values::Kind::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case Values::Kind::File:
        return u" -r -F"_s;
    case Values::Kind::Choice:
        return u" -x -a "_s + quoted(values.choices.join(u' '));
    }
    Q_UNREACHABLE();
}

QString fishScript(const QList<CommandSpec> &commands, const QList<OptionSpec> &globals)
{
    const QList<OptionSpec> options = allOptions(commands, globals);
    QStringList valued;
    for (const OptionSpec &option : options) {
        if (!option.value.isEmpty())
            valued << dashed(option);
    }
    const auto start = u"complete -c deskbridgectl"_s;
    QString text = u"# fish completion; written by: deskbridgectl completion fish\n"_s;
    text += u"# The words typed so far, without options and their values, begin with these.\n"_s;
    text += u"function __deskbridgectl_at\n"_s;
    text += u"    set -l said\n    set -l skip 0\n"_s;
    text += u"    for word in (commandline -opc)[2..]\n"_s;
    text += u"        if test $skip = 1\n            set skip 0\n"_s;
    text += u"        else if contains -- $word "_s + valued.join(u' ')
        + u"\n            set skip 1\n"_s;
    text += u"        else if not string match -q -- '-*' $word\n            set -a said $word\n"_s;
    text += u"        end\n    end\n"_s;
    text += u"    if test $argv[1] = exactly\n"_s;
    text += u"        test \"$said\" = \"$argv[2]\"\n    else\n"_s;
    text += u"        string match -q -- \"$argv[2] *\" \"$said \"\n    end\nend\n"_s;
    text += start + u" -f\n"_s;
    for (const OptionSpec &option : globals)
        text += start + u" -l "_s + option.name + fishValue(option) + u'\n';
    const QList<Branch> tree = branches(commands);
    for (const Branch &branch : tree) {
        for (const QString &word : branch.next) {
            const QString path = (branch.path + u' ' + word).trimmed();
            const auto found = std::ranges::find_if(commands, [&path](const CommandSpec &command) {
                return command.words.join(u' ') == path;
            });
            text += start + u" -n "_s
                + quoted(u"__deskbridgectl_at exactly \""_s + branch.path + u'"') + u" -a "_s
                + word;
            if (found != commands.end())
                text += u" -d "_s + quoted(found->summary);
            text += u'\n';
        }
    }
    for (const CommandSpec &command : commands) {
        const QString path = u" \""_s + command.words.join(u' ') + u'"';
        for (const OptionSpec &option : command.options) {
            text += start + u" -n "_s + quoted(u"__deskbridgectl_at within"_s + path) + u" -l "_s
                + option.name + fishValue(option) + u'\n';
        }
        const Values values = valuesOf(command.argument);
        if (values.kind == Values::Kind::Choice && !command.takesIntegration) {
            text += start + u" -n "_s + quoted(u"__deskbridgectl_at exactly"_s + path) + u" -a "_s
                + quoted(values.choices.join(u' ')) + u'\n';
        }
    }
    return text;
}

} // namespace

QStringList shellNames()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

std::optional<Shell> shellNamed(const QString &name)
{
    const qsizetype index = shellNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Shell>(index));
}

QString completionScript(Shell shell, const QList<CommandSpec> &commands,
                         const QList<OptionSpec> &globalOptions)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(commands, globalOptions);
    case Shell::Zsh:
        return zshScript(commands, globalOptions);
    case Shell::Fish:
        return fishScript(commands, globalOptions);
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
