// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/connecting/importpreview.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace deskbridge {

class DryRunModel;

/// What the import will take, asked anew when the history start changes, and on request which source queues
/// the last seven days would give. Nothing waits for it: the page can be left at any time.
///
///   plan:     setHistoryStart → asking → sentence | failure, with Try again
///   dry run:  Try it → reading, with Stop → table and sums | failure
///
/// stop() ends both without a word; what a dry run found stays until forgetDryRun().
class PreviewCard final : public QWidget {
    Q_OBJECT
public:
    /// Changes that follow each other within this make one question.
    static constexpr std::chrono::milliseconds askAfter{300};

    explicit PreviewCard(ImportPreview &preview, QWidget *parent = nullptr); // outlives the card
    ~PreviewCard() override;

    void setHistoryStart(std::optional<UtcTime> start);
    void stop();
    /// Before another account: back to the offer to try it.
    void forgetDryRun();

private:
    [[nodiscard]] QWidget *makePlan();
    [[nodiscard]] QWidget *makeDryRun();
    void askForPlan();
    void showPlan(const Result<ImportForecast> &forecast);
    void toggleDryRun();
    void startDryRun();
    void endDryRun();
    void showProgress(const DryRunProgress &progress);
    void showResult(const Result<DryRunResult> &result);

    ImportPreview &m_preview;
    std::optional<UtcTime> m_historyStart;
    QTimer m_askSoon;
    std::unique_ptr<QObject> m_planning; ///< dropping it makes a late answer worthless
    std::unique_ptr<QObject> m_running;
    std::function<void()> m_cancel;

    QLabel *m_plan = nullptr;
    QPushButton *m_planAgain = nullptr;
    QLabel *m_dryRun = nullptr;
    QPushButton *m_try = nullptr;
    QTableView *m_table = nullptr;
    DryRunModel *m_model;
};

} // namespace deskbridge
