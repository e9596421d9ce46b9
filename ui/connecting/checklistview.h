// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbridge {

class CheckRow;
class ConnectionCheck;

/// The connection check as a person follows it: a sentence on top with *Check again* or *Stop* beside it,
/// below each step with its mark, what was found and what to do. Knows nothing of its host: the wizard's key
/// page and the Check connection dialog both show it.
///
///   empty → run() → running → finished(checks)
///             ↑        └ Stop, clear() → stopped (silence)
class CheckListView final : public QWidget {
    Q_OBJECT
public:
    /// The nine steps of the connection check.
    explicit CheckListView(QWidget *parent = nullptr);
    /// Those checks, each with its evidence to be opened and its repair.
    explicit CheckListView(const QList<CheckId> &ids, QWidget *parent = nullptr);
    ~CheckListView() override;

    /// Owns the check, starts it and shows it. A check that still runs is cancelled first.
    void run(std::unique_ptr<ConnectionCheck> check);
    /// Cancels what runs; what was found so far stays to be seen, marked as stopped.
    void stop();
    /// Cancels what runs and forgets everything.
    void clear();

    /// Whether there is something to check; *Check now* is off while there is not.
    void setReady(bool ready);
    void setZone(const QTimeZone &zone); ///< in which times are told; else the computer's
    /// The result of a check that ended, from wherever it comes.
    void setChecks(const QList<CheckResult> &checks);

    [[nodiscard]] QList<CheckResult> checks() const { return m_checks; }
    [[nodiscard]] bool isRunning() const { return m_phase == Phase::Running; }
    /// One sentence: how it stands or how it ended.
    [[nodiscard]] QString summary() const;

signals:
    /// *Check again*, or *Check now* before the first time; the host answers with run().
    void againRequested();
    void stopped(); ///< by the button or stop()
    void finished(const QList<deskbridge::CheckResult> &checks);
    void repairRequested(deskbridge::Repair repair, const QMap<QString, QString> &facts);

private:
    enum class Phase { Empty, Running, Stopped, Ended };
    enum class Rows { Plain, WithEvidence };

    CheckListView(const QList<CheckId> &ids, Rows rows, QWidget *parent);

    void begin();
    void forget();
    void setCheck(const CheckResult &check);
    void setPhase(Phase phase);
    void updateSummary();
    void announce();

    Phase m_phase = Phase::Empty;
    bool m_ready = true;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Rows m_kind;
    QList<CheckResult> m_checks;
    std::unique_ptr<ConnectionCheck> m_check;
    QList<CheckRow *> m_rows;
    QLabel *m_summary;
    QPushButton *m_again;
    QPushButton *m_stop;
    QVBoxLayout *m_list;
};

} // namespace deskbridge
