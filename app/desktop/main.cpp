// SPDX-License-Identifier: Apache-2.0
// The composition root of the window's program: the one place that builds its parts, in the order in which
// they need each other.
#include "app/desktop/desktopoptions.h"
#include "app/desktop/sampleaccount.h"
#include "app/desktop/sampleguide.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "core/base/logfile.h"
#include "core/workspace/workspace.h"
#include "ui/shared/apptheme.h"
#include "ui/shared/icon.h"
#include "ui/shared/messageboxprompts.h"
#include "ui/shell/mainwindow.h"

#ifdef DESKBRIDGE_HAS_PORTAL
#include "app/desktop/systemscheme.h"
#endif

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

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

void nameProgram(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(u"Deskbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBRIDGE_VERSION));
    installTranslations(application);
}

int answerInText(const DesktopOptions &options)
{
    const bool wrong = options.wish == DesktopOptions::Wish::WrongUsage;
    std::fputs(qPrintable(options.text), wrong ? stderr : stdout);
    return wrong ? wrongUsage : EXIT_SUCCESS;
}

/// The window's log, for as long as it runs. A log that cannot be written is no reason not to start.
class RunLog {
public:
    explicit RunLog(const QString &dataFolder)
        : m_file(dataFolder + u"/logs"_s)
    {
        if (const Outcome opened = m_file.open(); opened)
            logTo(&m_file);
        else
            qCWarning(desktopLog) << opened.error().detail;
    }
    ~RunLog() { logTo(nullptr); }
    Q_DISABLE_COPY_MOVE(RunLog)

private:
    LogFile m_file;
};

int run(const ProgramOptions &program)
{
    const RunLog log(program.dataFolder);
    AppTheme theme;
#ifdef DESKBRIDGE_HAS_PORTAL
    SystemScheme system;
    QObject::connect(&system, &SystemScheme::schemeTold, &theme, &AppTheme::setSystemScheme);
    if (!theme.isOverridden())
        system.start();
#endif
    const SystemClock clock;
    QSettings settings(program.dataFolder + u"/window.ini"_s, QSettings::IniFormat);
    MessageBoxPrompts prompts;
    WorkspaceOptions workspaceWishes = workspaceOptions(program);
    workspaceWishes.keepImporting = true;
    SampleAccount sample(settings,
                         SampleAccount::findProgram(QCoreApplication::applicationDirPath()));
    Workspace workspace(workspaceWishes);
    MainWindow window(workspace, prompts, clock, settings,
                      {.pollPeriod = workspaceWishes.pollPeriod});
    SampleGuide guide(sample, window, workspace, clock);

    FirstPainting firstPainting(window);
    window.show();
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
        nameProgram(application);
        return answerInText(parseDesktopOptions(line));
    }

    QApplication application(argc, argv);
    nameProgram(application);
    QGuiApplication::setApplicationDisplayName(u"Deskbridge"_s);
    QGuiApplication::setDesktopFileName(u"io.github.deskbridge.Deskbridge"_s);
    QGuiApplication::setWindowIcon(icon(u"application"_s));
    const DesktopOptions options = parseDesktopOptions(QCoreApplication::arguments());
    if (options.wish != DesktopOptions::Wish::Run)
        return answerInText(options);
    return run(options.program);
}
