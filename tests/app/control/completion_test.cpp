// SPDX-License-Identifier: Apache-2.0
// Drives the real shells, so that a script which a shell does not take cannot pass.
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// A command as the help writes it: its words and its options.
struct Written {
    QStringList words;
    QStringList options;
};

QList<Written> writtenCommands(ControlBench &bench)
{
    const QString help = QString::fromUtf8(bench.runPlain({u"--help"_s}).out);
    QList<Written> commands;
    static const QRegularExpression usage(u"^  deskbridgectl ([a-z].*)$"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"--[a-z-]+"_s);
    static const QRegularExpression word(u"^[a-z]+$"_s);
    for (auto line = usage.globalMatch(help); line.hasNext();) {
        const QString text = line.next().captured(1);
        Written command;
        for (const QString &part : text.split(u' ')) {
            if (!word.match(part).hasMatch())
                break;
            command.words << part;
        }
        for (auto found = option.globalMatch(text); found.hasNext();)
            command.options << found.next().captured();
        commands << command;
    }
    return commands;
}

/// A shell that has read the script, and what it offers after a line.
class CompletingShell {
public:
    CompletingShell(ControlBench &bench, const QString &shell)
        : m_shell(shell)
        , m_script(bench.home() + u"/completion."_s + shell)
    {
        const Run run = bench.runPlain({u"completion"_s, shell});
        REQUIRE(run.code == 0);
        REQUIRE(run.err.isEmpty());
        QFile file(m_script);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(run.out) == run.out.size());
    }

    /// For each line what may follow; the word being typed is the line's last.
    [[nodiscard]] QList<QStringList> offers(const QList<QStringList> &lines) const
    {
        QProcess process;
        process.start(m_shell,
                      m_shell == u"fish"_s ? QStringList{u"--no-config"_s}
                                           : QStringList{u"--norc"_s, u"--noprofile"_s});
        QByteArray input = "source '" + m_script.toUtf8() + "'\n";
        for (const QStringList &line : lines)
            input += question(line) + "echo ===\n";
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished());
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        CAPTURE(errors.toStdString());
        REQUIRE(process.exitCode() == 0);
        REQUIRE(errors.isEmpty());
        QList<QStringList> found;
        for (const QString &part :
             QString::fromUtf8(process.readAllStandardOutput()).split(u"===\n"_s)) {
            QStringList offered;
            for (const QString &entry : part.split(u'\n', Qt::SkipEmptyParts))
                offered << entry.section(u'\t', 0, 0);
            found << offered;
        }
        found.removeLast();
        return found;
    }
    [[nodiscard]] QStringList offer(const QStringList &line) const
    {
        return offers({line}).constFirst();
    }

private:
    [[nodiscard]] QByteArray question(const QStringList &line) const
    {
        if (m_shell == u"fish"_s)
            return "complete -C \"deskbridgectl " + line.join(u' ').toUtf8() + "\"\n";
        QByteArray words = "COMP_WORDS=(deskbridgectl";
        for (const QString &word : line)
            words += " '" + word.toUtf8() + '\'';
        return words + "); COMP_CWORD=" + QByteArray::number(line.size())
            + "; _deskbridgectl 2> /dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    }

    QString m_shell;
    QString m_script;
};

/// On Linux each of them is among the tests' packages; elsewhere one may be missing.
bool isMissing(const QString &shell)
{
    const bool missing = QStandardPaths::findExecutable(shell).isEmpty();
#ifdef Q_OS_LINUX
    CAPTURE(shell.toStdString());
    REQUIRE_FALSE(missing);
#else
    if (missing)
        WARN(shell.toStdString() << " is not installed");
#endif
    return missing;
}

} // namespace

TEST_CASE("bash and fish offer every command of the help and its options", "[control]")
{
    const QString shell = GENERATE(u"bash"_s, u"fish"_s);
    if (isMissing(shell))
        return;
    ControlBench bench;
    const CompletingShell completing(bench, shell);
    const QList<Written> commands = writtenCommands(bench);
    REQUIRE(commands.size() > 15);

    QList<QStringList> lines;
    for (const Written &command : commands) {
        for (qsizetype depth = 0; depth < command.words.size(); ++depth)
            lines << command.words.mid(0, depth) + QStringList{QString()};
        lines << command.words + QStringList{u"--"_s};
    }
    const QList<QStringList> offers = completing.offers(lines);
    REQUIRE(offers.size() == lines.size());

    qsizetype index = 0;
    for (const Written &command : commands) {
        CAPTURE(shell.toStdString(), command.words.join(u' ').toStdString());
        for (const QString &word : command.words)
            CHECK(offers[index++].contains(word));
        for (const QString &option : command.options)
            CHECK(offers[index].contains(option));
        CHECK(offers[index].contains(u"--json"_s));
        ++index;
    }
}

TEST_CASE("a value is offered where there is a choice, and an option's value is not a command",
          "[control]")
{
    const QString shell = GENERATE(u"bash"_s, u"fish"_s);
    if (isMissing(shell))
        return;
    ControlBench bench;
    const CompletingShell completing(bench, shell);

    CAPTURE(shell.toStdString());
    CHECK(completing.offer({u"intervals"_s, u"Acme"_s, u"--length"_s, QString()})
          == QStringList{u"15"_s, u"30"_s, u"60"_s});
    CHECK(completing.offer({u"completion"_s, u"f"_s}) == QStringList{u"fish"_s});
    CHECK(completing.offer({u"--data"_s, u"/tmp/key"_s, u"key"_s, u"rev"_s})
          == QStringList{u"revoke"_s});
    CHECK(completing.offer({u"integration"_s, u"import"_s, QString()}).contains(u"pause"_s)
          == (shell == u"bash"_s)); // fish is strict about a word that is none
    CHECK_FALSE(completing.offer({u"check"_s, u"Acme"_s, u"--"_s}).contains(u"--length"_s));
}

TEST_CASE("zsh takes its script", "[control]")
{
    if (isMissing(u"zsh"_s))
        return;
    ControlBench bench;
    const CompletingShell script(bench, u"zsh"_s);
    QProcess zsh;
    // compdef and compadd stand in for zsh's completion, which wants a terminal.
    zsh.start(u"zsh"_s,
              {u"-f"_s, u"-c"_s,
               u"compdef() { :; }; compadd() { shift; print -l -- \"$@\"; }; source \"$1\"; "
               "words=(deskbridgectl key re); CURRENT=3; _deskbridgectl; "
               "words=(deskbridgectl intervals Acme --length ''); CURRENT=5; _deskbridgectl"_s,
               u"zsh"_s, bench.home() + u"/completion.zsh"_s});
    REQUIRE(zsh.waitForFinished());
    CHECK(zsh.readAllStandardError() == QByteArray());
    CHECK(zsh.readAllStandardOutput() == "generate\nlist\nverify\nrevoke\n15\n30\n60\n");
}

TEST_CASE("completion opens no data and refuses a shell it does not know", "[control]")
{
    ControlBench bench;
    CHECK(bench.runForPeople({u"completion"_s, u"bash"_s}).code == 0);
    CHECK(bench.runForPeople({u"completion"_s, u"tcsh"_s}).code == 64);
    CHECK(bench.runForPeople({u"completion"_s}).code == 64);
    CHECK_FALSE(QFileInfo::exists(bench.dataFolder()));
}
