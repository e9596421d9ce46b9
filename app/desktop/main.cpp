// SPDX-License-Identifier: Apache-2.0
// The composition root of the window's program: the one place that builds its parts, in the order in which
// they need each other.
#include "app/datafolder.h"
#include "app/desktop/datafolders.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/sampleaccount.h"
#include "app/desktop/sampleguide.h"
#include "app/desktop/sessionentry.h"
#include "app/desktop/singleinstance.h"
#include "app/runlog.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/notices/traychannel.h"
#include "ui/settings/preferences.h"
#include "ui/shared/apptheme.h"
#include "ui/shared/icon.h"
#include "ui/shared/messageboxprompts.h"
#include "ui/shared/mnemonics.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/errortext.h"

#ifdef DESKBRIDGE_HAS_BUS
#include "app/desktop/busnotices.h"
#endif
#ifdef DESKBRIDGE_HAS_PORTAL
#include "app/desktop/systemscheme.h"
#endif

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 64;

Q_LOGGING_CATEGORY(desktopLog, "app.desktop", QtWarningMsg)

/// Logs when the window has been painted for the first time: the moment a person sees it. The benchmark of
/// the start waits for this line.
class FirstPainting final : public QObject {
public:
    explicit FirstPainting(QObject &window) { window.installEventFilter(this); }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [] { qCInfo(desktopLog) << "window painted"; }, Qt::QueuedConnection);
        }
        return false;
    }
};

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Deskbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBRIDGE_VERSION));
}

int answerInText(const DesktopOptions &options)
{
    const bool wrong = options.wish == DesktopOptions::Wish::WrongUsage;
    std::fputs(qPrintable(options.text), wrong ? stderr : stdout);
    return wrong ? wrongUsage : EXIT_SUCCESS;
}

/// How the program is started again with the session: on the same data.
QStringList sessionArguments(const ProgramOptions &program)
{
    QStringList arguments;
    if (program.dataFolderNamed)
        arguments << u"--data"_s << program.dataFolder;
    if (!program.secretsFile.isEmpty())
        arguments << u"--secrets"_s << u"file:"_s + program.secretsFile;
    return arguments;
}

void showFirst(MainWindow &window, const PreferenceKeeper &preferences)
{
    if (!preferences.current().startMinimised)
        return window.show();
    // Without an icon to bring it back a hidden window would be lost.
    if (!preferences.current().keepInTray || !QSystemTrayIcon::isSystemTrayAvailable())
        window.showMinimized();
}

/// To the folder chosen in the settings, with a sentence on the screen while it takes its time.
Outcome moveData()
{
    QLabel note(
        QCoreApplication::translate("deskbridge::DataMove", "Copying the data to the new folder…"));
    note.setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    note.show();
    Outcome outcome = Done{};
    const std::unique_ptr<QThread> copying(
        QThread::create([&outcome] { outcome = carryOutDataMove(defaultDataFolder()); }));
    QObject::connect(copying.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    // Closing the note does not end the copying.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    copying->start();
    QApplication::exec();
    copying->wait();
    return outcome;
}

int run(const ProgramOptions &program, ProgramLanguage &language)
{
    SingleInstance instance(program.dataFolder);
    switch (instance.start(SingleInstance::activationToken())) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Unanswered:
        std::fputs("deskbridge: another window uses this data folder and does not answer\n",
                   stderr);
        return EXIT_FAILURE;
    }
    std::optional<Error> moveProblem;
    if (!program.dataFolderNamed && hasDataMove(defaultDataFolder())) {
        const Outcome moved = moveData();
        if (moved) {
            ProgramOptions there = program;
            const QString chosen = readDataLocation(defaultDataFolder()).folder;
            there.dataFolder = chosen.isEmpty() ? defaultDataFolder() : chosen;
            return run(there, language);
        }
        moveProblem = moved.error();
    }
    RunLog log(program.dataFolder, u"deskbridge"_s);
    QSettings settings(program.dataFolder + u"/window.ini"_s, QSettings::IniFormat);
    PreferenceKeeper preferences(settings);
    if (!preferences.current().language.isEmpty())
        language.use(preferences.current().language);
    const MnemonicGiver mnemonics;
    AppTheme theme;
    theme.choose(preferences.current().theme);
#ifdef DESKBRIDGE_HAS_PORTAL
    SystemScheme system;
    QObject::connect(&system, &SystemScheme::schemeTold, &theme, &AppTheme::setSystemScheme);
    if (!theme.isOverridden())
        system.start();
#endif
    const SystemClock clock;
    MessageBoxPrompts prompts;
    WorkspaceOptions workspaceWishes = workspaceOptions(program);
    workspaceWishes.keepImporting = true;
    workspaceWishes.receiver.emplace(); // on loopback
    SampleAccount sample(settings,
                         SampleAccount::findProgram(QCoreApplication::applicationDirPath()));
    const auto sessionStart = makeSessionStart(sessionArguments(program));
    DataFolders folders(defaultDataFolder(), program.dataFolder, program.dataFolderNamed);
    TrayChannel tray;
    Workspace workspace(workspaceWishes);
    MainWindow window(workspace, prompts, clock, settings,
                      {.preferences = &preferences,
                       .host = {.languages = ProgramLanguage::available(),
                                .sessionStart = sessionStart.get(),
                                .dataFolder = &folders,
                                .dataFolderPath = program.dataFolder,
                                .hasTray = QSystemTrayIcon::isSystemTrayAvailable}});
    SampleGuide guide(sample, window, workspace, clock);
    window.addNoticeChannel(&tray);
#ifdef DESKBRIDGE_HAS_BUS
    BusNotices notices;
    window.addNoticeChannel(&notices);
    notices.start();
#endif
    QObject::connect(&preferences, &PreferenceKeeper::changed, &window,
                     [&theme, &language](const Preferences &now, const Preferences &before) {
                         theme.choose(now.theme);
                         if (now.language != before.language)
                             language.use(now.language);
                     });
    QObject::connect(&window, &MainWindow::retranslated, &tray, &TrayChannel::build);
    QObject::connect(&tray, &TrayChannel::windowRequested, &window, &MainWindow::bringToFront);
    QObject::connect(&tray, &TrayChannel::quitRequested, &window, &MainWindow::quit);
    QObject::connect(&instance, &SingleInstance::windowRequested, &window,
                     [&window](const QByteArray &token) {
                         qputenv("XDG_ACTIVATION_TOKEN", token);
                         window.bringToFront();
                     });
    // A window in the notification area is no reason to end, nor is a dialog that outlived it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::closed, qApp, &QCoreApplication::quit);

    QObject::connect(&window, &MainWindow::opened, &log, [&] { log.follow(workspace); });

    FirstPainting firstPainting(window);
    if (moveProblem) {
        qCWarning(desktopLog) << "data folder not changed:" << moveProblem->detail;
        window.showMessage(Tone::Danger,
                           QCoreApplication::translate(
                               "deskbridge::DataMove",
                               "The data could not be copied to the new folder, so the former one "
                               "is still in use."),
                           errorText(*moveProblem).remedy);
    }
    showFirst(window, preferences);
    guide.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList line;
    for (int index = 0; index < argc; ++index)
        line.append(QString::fromLocal8Bit(argv[index]));
    if (wantsTextOnly(line)) {
        QCoreApplication application(argc, argv);
        nameProgram();
        installTranslations(application);
        return answerInText(parseDesktopOptions(line));
    }

    QApplication application(argc, argv);
    nameProgram();
    ProgramLanguage language;
    language.use({});
    QGuiApplication::setApplicationDisplayName(u"Deskbridge"_s);
    QGuiApplication::setDesktopFileName(u"io.github.deskbridge.Deskbridge"_s);
    QGuiApplication::setWindowIcon(icon(u"application"_s));
    const DesktopOptions options = parseDesktopOptions(QCoreApplication::arguments());
    if (options.wish != DesktopOptions::Wish::Run)
        return answerInText(options);
    return run(options.program, language);
}
