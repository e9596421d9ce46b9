// SPDX-License-Identifier: Apache-2.0
#include "app/control/arguments.h"
#include "app/control/commands.h"
#include "app/control/commandtable.h"
#include "app/control/completion.h"
#include "app/control/output.h"
#include "app/runlog.h"
#include "app/standardstreams.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QTimer>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

int run(QCoreApplication &application, const Arguments &arguments, Output &output)
{
    WorkspaceOptions options = workspaceOptions(arguments.program);
    if (arguments.command == CommandId::Hub) {
        options.keepImporting = true;
        options.receiver = arguments.hub.receiver;
    }
    const bool isHub = arguments.command == CommandId::Hub;
    // Only the keychain's library needs GLib's event loop; without it threads wake each other more cheaply.
    if (!options.secretsFile.isEmpty())
        qputenv("QT_NO_THREADED_GLIB", "1");
    RunLog log(options.dataFolder, isHub ? u"hub"_s : u"deskbridgectl"_s);
    Workspace workspace(options);
    const auto command = makeCommand(*arguments.command, workspace, output, arguments);
    QObject::connect(command.get(), &Command::opened, &log, [&] { log.follow(workspace); });
    QObject::connect(command.get(), &Command::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

int answer(QCoreApplication &application, const Arguments &arguments, Output &output)
{
    switch (arguments.wish) {
    case Arguments::Wish::Run:
        return run(application, arguments, output);
    case Arguments::Wish::Help:
        output.writeText(helpText(arguments.command));
        return 0;
    case Arguments::Wish::Version:
        output.writeText(u"deskbridgectl "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    case Arguments::Wish::Completion:
        output.writeText(completionScript(arguments.shell, commandTable(), globalOptions()));
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Deskbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBRIDGE_VERSION));
    installTranslations(application);

    const auto arguments = parseArguments(QCoreApplication::arguments());
    Output output(arguments && arguments->json);
    if (!arguments) {
        output.message(arguments.error().what + u'\n' + arguments.error().usage);
        return static_cast<int>(ExitCode::WrongUsage);
    }
    const int code = answer(application, *arguments, output);
    if (output.close())
        return code;
    output.message(QCoreApplication::translate(
        "Output", "The result could not be written to standard output."));
    return static_cast<int>(ExitCode::Failed);
}
