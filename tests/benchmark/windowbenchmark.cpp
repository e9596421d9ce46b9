// SPDX-License-Identifier: Apache-2.0
// Drives every page of the window with ten million contacts in the ledger (or as many as the first argument says)
// while an import runs, and prints how long the GUI thread was away from its event loop at a stretch.
#include "tests/benchmark/busymeter.h"
#include "tests/benchmark/largeledger.h"
#include "tests/benchmark/sandboxserver.h"
#include "tests/benchmark/windowdriver.h"
#include "tests/support/manualclock.h"
#include "ui/shared/apptheme.h"
#include "ui/shared/messageboxprompts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace benchmark;
using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString figure(double value)
{
    return QString::number(value, 'f', 1).rightJustified(7);
}

using Stretches = std::vector<BusyMeter::Stretch>;

void tellStretches(const QString &name, const Stretches &stretches, double BusyMeter::Stretch::*of)
{
    std::vector<double> values;
    values.reserve(stretches.size());
    for (const auto &stretch : stretches)
        values.push_back(stretch.*of);
    out() << name << values.size() << " stretches: median " << figure(percentile(values, 0.5))
          << ", 99 % " << figure(percentile(values, 0.99)) << ", worst "
          << figure(percentile(values, 1)) << " ms\n";
}

void tellWorst(Stretches stretches)
{
    std::ranges::sort(stretches, std::greater{}, &BusyMeter::Stretch::processor);
    out() << "The longest, by processor time:\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(20, stretches.size()); ++i)
        out() << figure(stretches[i].processor) << " ms processor, " << figure(stretches[i].wall)
              << " ms wall, at " << QString::number(stretches[i].began, 'f', 4)
              << " s: " << stretches[i].during << '\n';
}

void tellSteps(const QList<WindowDriver::Timing> &timings)
{
    out() << "Each step: shown after / complete after (ms)\n";
    for (const auto &timing : timings)
        out() << figure(timing.shown) << ' ' << figure(timing.complete) << "  " << timing.name
              << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Only Qt's own dispatcher says exactly when it waits and when it has woken up.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    const qint64 contacts = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    const QTemporaryDir folder;
    LargeLedger::copyTo(folder.path(), contacts);
    const SandboxServer account({u"--port"_s, QString::number(LargeLedger::port), u"--tickets"_s,
                                 u"200000"_s, u"--api-key"_s,
                                 QString::fromLatin1(LargeLedger::apiKey), u"--quiet"_s});

    const AppTheme theme;
    const SystemClock clock;
    MessageBoxPrompts prompts;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Workspace workspace(
        {.dataFolder = folder.path(), .secretsFile = folder.filePath(u"secrets"_s)});
    MainWindow window(workspace, prompts, clock, settings, {.zone = QTimeZone("Europe/Berlin")});
    window.resize(1280, 760);

    BusyMeter meter;
    WindowDriver driver(workspace, window, meter);
    QObject::connect(&driver, &WindowDriver::finished, &application, &QCoreApplication::quit);
    driver.start();
    QApplication::exec();

    out() << "The window with " << contacts << " contacts, while " << driver.imported()
          << " tickets are imported\n";
    tellStretches(u"Wall clock:     "_s, meter.stretches(), &BusyMeter::Stretch::wall);
    tellStretches(u"Processor time: "_s, meter.stretches(), &BusyMeter::Stretch::processor);
    tellWorst(meter.stretches());
    tellSteps(driver.timings());
    return 0;
}
