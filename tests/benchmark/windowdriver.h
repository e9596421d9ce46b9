// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "tests/benchmark/busymeter.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <functional>

class QTabWidget;

namespace deskbridge {
class MainWindow;
}

namespace benchmark {

/// Does with the window what a person does, one step after the other, inside the running event loop: the next
/// step begins when everything the last one asked for has been answered.
class WindowDriver final : public QObject {
    Q_OBJECT
public:
    struct Timing {
        QString name;
        double shown = 0; ///< milliseconds until the first painting was over
        double complete = 0; ///< until the last painting before everything was answered
    };

    /// All three outlive it; the integrations are those of LargeLedger.
    WindowDriver(deskbridge::Workspace &workspace, deskbridge::MainWindow &window,
                 BusyMeter &meter);

    void start();
    [[nodiscard]] const QList<Timing> &timings() const { return m_timings; }
    [[nodiscard]] int imported() const { return m_imported; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void finished();

private:
    struct Step {
        QString name;
        std::function<void()> act;
    };

    void plan();
    void planPages();
    void planQueues();
    void planRest();
    void planDialogs();
    void add(const QString &name, std::function<void()> act);
    void choose(const char *box, const QString &what);
    void next();
    void askAgain();
    void noteAnswer();
    void noteIdle();
    template <class T> T *child(const char *name) const;

    deskbridge::Workspace &m_workspace;
    deskbridge::MainWindow &m_window;
    BusyMeter &m_meter;
    QList<Step> m_steps;
    QList<Timing> m_timings;
    QElapsedTimer m_sinceStep;
    qsizetype m_step = -1;
    int m_answersLeft = 0;
    int m_roundsLeft = 0;
    bool m_painted = false; ///< since the event loop last waited
    int m_imported = 0;
};

} // namespace benchmark
