// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/windowdriver.h"

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

constexpr IntegrationId large{1};
constexpr IntegrationId importing{2};
/// A page asks, and with the answer asks again; timers of a few milliseconds lie between.
constexpr int rounds = 4;
constexpr std::chrono::milliseconds pause{60};

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

WindowDriver::WindowDriver(Workspace &workspace, MainWindow &window, BusyMeter &meter)
    : m_workspace(workspace)
    , m_window(window)
    , m_meter(meter)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &WindowDriver::noteIdle);
    connect(&workspace, &Workspace::importProgressed, this,
            [this](IntegrationId id, const ImportProgress &progress) {
                if (id == importing)
                    m_imported = static_cast<int>(progress.tickets);
            });
    qApp->installEventFilter(this);
    plan();
}

template <class T> T *WindowDriver::child(const char *name) const
{
    auto *found = m_window.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the window has no %s", name);
    return found;
}

void WindowDriver::add(const QString &name, std::function<void()> act)
{
    m_steps.append({name, std::move(act)});
}

void WindowDriver::choose(const char *box, const QString &what)
{
    auto *combo = child<QComboBox>(box);
    const int index = combo->findText(what);
    if (index < 0)
        qFatal("%s has no %s", box, qPrintable(what));
    combo->setCurrentIndex(index);
}

void WindowDriver::plan()
{
    add(u"start"_s, [this] {
        m_window.show();
        m_window.start();
    });
    add(u"import begins"_s,
        [this] { m_workspace.import(importing, {}, this, [](const Result<ImportSummary> &) { }); });
    planPages();
    planQueues();
    planRest();
    planDialogs();
}

void WindowDriver::planPages()
{
    for (int round = 1; round <= 3; ++round) {
        add(u"overview"_s, [this] { child<QAbstractButton>("allIntegrations")->click(); });
        for (const int row : {0, 1}) {
            add(u"another integration"_s, [this, row] {
                auto *list = child<QListView>("integrationList");
                list->setCurrentIndex(list->model()->index(1 - row, 0));
                list->setCurrentIndex(list->model()->index(row, 0));
            });
        }
        for (int tab = 0; tab < 8; ++tab) {
            add(u"page %1"_s.arg(tab), [this, tab] {
                auto *tabs = child<QTabWidget>("integrationTabs");
                m_meter.note(u"page "_s + tabs->tabText(tab % tabs->count()));
                tabs->setCurrentIndex(tab % tabs->count());
            });
        }
    }
}

void WindowDriver::planQueues()
{
    add(u"the large integration"_s, [this] {
        auto *list = child<QListView>("integrationList");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(u"Large"_s))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        auto *tabs = child<QTabWidget>("integrationTabs");
        tabs->setCurrentIndex(1);
    });
    add(u"select a queue"_s, [this] { child<QTableView>("queueTable")->selectRow(0); });
    for (const QString &period : {u"Today"_s, u"Last 7 days"_s, u"Last 4 weeks"_s,
                                  u"Last 13 weeks"_s, u"Last year"_s, u"All"_s})
        add(u"period "_s + period, [this, period] { choose("period", period); });
    add(u"all queues selected"_s, [this] { child<QTableView>("queueTable")->selectAll(); });
    for (const QString &length : {u"15 min"_s, u"30 min"_s, u"Day"_s, u"60 min"_s})
        add(u"length "_s + length, [this, length] { choose("intervalLength", length); });
    for (int part = 0; part < 5; ++part) {
        add(u"part %1"_s.arg(part), [this, part] {
            auto *parts = child<QTabWidget>("detailTabs");
            parts->setCurrentIndex(part % parts->count());
        });
    }
    for (const QString &text : {u"T"_s, u"Te"_s, u"Team 1"_s, u"email"_s, u""_s})
        add(u"filter \"%1\""_s.arg(text),
            [this, text] { child<QLineEdit>("queueFilter")->setText(text); });
    for (const QString &by : {u"By group"_s, u"By kind"_s, u"Each queue"_s})
        add(u"group "_s + by, [this, by] { choose("groupBy", by); });
    add(u"contacts of a queue"_s, [this] {
        auto *table = child<QTableView>("queueTable");
        emit table->activated(table->model()->index(0, 0));
    });
    for (int page = 0; page < 3; ++page) {
        add(u"scroll the contacts"_s, [this] {
            auto *dialog = child<QDialog>("contactsDialog");
            auto *table = dialog->findChild<QTableView *>();
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        });
    }
    add(u"close the contacts"_s, [this] { child<QDialog>("contactsDialog")->reject(); });
}

void WindowDriver::planRest()
{
    for (const QSize size : {QSize(1000, 700), QSize(1600, 1000), QSize(1280, 760)})
        add(u"resize to %1"_s.arg(size.width()), [this, size] { m_window.resize(size); });
    add(u"refresh"_s, [this] { child<QAction>("refresh")->trigger(); });
    for (int tab = 0; tab < 8; ++tab) {
        add(u"page %1 of the large one"_s.arg(tab), [this, tab] {
            auto *tabs = child<QTabWidget>("integrationTabs");
            tabs->setCurrentIndex(tab % tabs->count());
        });
    }
}

/// The first time of each, and the second.
void WindowDriver::planDialogs()
{
    for (int time = 0; time < 2; ++time) {
        add(u"settings"_s, [this] { child<QAction>("settings")->trigger(); });
        for (int section = 0; section < 7; ++section) {
            add(u"section %1 of the settings"_s.arg(section), [this, section] {
                auto *list = child<QListWidget>("settingsSections");
                list->setCurrentRow(section % list->count());
            });
        }
        add(u"close the settings"_s, [this] { child<QDialog>("settingsDialog")->reject(); });
        add(u"command search"_s, [this] { child<QAction>("commandSearchAction")->trigger(); });
        for (const QString &text : {u"t"_s, u"te"_s, u"team 2"_s})
            add(u"search \"%1\""_s.arg(text),
                [this, text] { child<QLineEdit>("commandSearch")->setText(text); });
        add(u"close the search"_s, [this] { child<QDialog>("commandPalette")->reject(); });
        add(u"log"_s, [this] { child<QAction>("log")->trigger(); });
        add(u"close the log"_s, [this] { child<QDialog>("logDialog")->reject(); });
        add(u"wizard"_s, [this] { child<QAction>("add")->trigger(); });
        add(u"close the wizard"_s, [this] { child<QDialog>("connectingWizard")->reject(); });
    }
}

void WindowDriver::start()
{
    QTimer::singleShot(0, this, &WindowDriver::next);
}

void WindowDriver::next()
{
    if (++m_step >= m_steps.size()) {
        m_workspace.stopImport(importing);
        emit finished();
        return;
    }
    const Step &step = m_steps[m_step];
    m_timings.append({step.name, 0, 0});
    m_roundsLeft = rounds;
    m_painted = false;
    m_meter.note(step.name);
    m_sinceStep.start();
    step.act();
    askAgain();
}

/// Both threads answer in order, so what the step asked for has been answered before this.
void WindowDriver::askAgain()
{
    m_answersLeft = 2;
    m_workspace.listIntegrations(this, [this](const auto &) { noteAnswer(); });
    m_workspace.readQueues(large, Period{fromSeconds(0), fromSeconds(1)}, this,
                           [this](const auto &) { noteAnswer(); });
}

void WindowDriver::noteAnswer()
{
    if (--m_answersLeft > 0)
        return;
    if (--m_roundsLeft > 0)
        QTimer::singleShot(pause, this, &WindowDriver::askAgain);
    else
        QTimer::singleShot(0, this, &WindowDriver::next);
}

bool WindowDriver::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted = true;
    return false;
}

void WindowDriver::noteIdle()
{
    if (!m_painted || m_timings.isEmpty())
        return;
    m_painted = false;
    Timing &timing = m_timings.last();
    timing.complete = since(m_sinceStep);
    if (timing.shown == 0)
        timing.shown = timing.complete;
}

} // namespace benchmark
