// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/archive.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace deskbridge {

/// What the dialog asks and orders; each lives at least as long as the dialog.
struct ArchiveActions {
    std::function<void(QObject *context, Answer<ArchivePlan>)> plan;
    std::function<void(QObject *context, Answer<ArchiveSummary>)> walk;
    std::function<void()> stop;
};

/// Archived tickets, which Freshdesk lists nowhere: what reading them by number would take, and the button
/// that does it.
///
///   open → asking → plan (Read the archive) → reading (Stop) → summary (Go on, if it is not complete)
///             └────────────── failure (Try again) ←──┘
///
/// Closing it while it reads leaves the reading running; opening it again shows what is left.
class ArchiveDialog final : public QDialog {
    Q_OBJECT
public:
    ArchiveDialog(ArchiveActions actions, const QString &integration, QWidget *parent);

    void showProgress(const ArchiveProgress &progress);
    /// A reading may have ended that an earlier dialog began: shows what is left.
    void noteEnded();

private:
    void askForPlan();
    void showPlan(const Result<ArchivePlan> &plan);
    void walk();
    void showSummary(const Result<ArchiveSummary> &summary);
    void press();
    void offer(const QString &button, std::function<void()> action);

    ArchiveActions m_actions;
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_onPress;
    bool m_reading = false;
    bool m_ownWalk = false; ///< this dialog gets the reading's summary
};

} // namespace deskbridge
