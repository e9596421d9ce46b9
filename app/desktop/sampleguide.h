// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/sampleaccount.h"

#include <QObject>

namespace deskbridge {

class Clock;
class MainWindow;
class Workspace;

/// Brings the sample account and the window together: starts it when a person wants to explore, and, before
/// the workspace opens and imports, when an earlier session left an integration that lives there.
class SampleGuide final : public QObject {
    Q_OBJECT
public:
    /// All four outlive the guide: the composition root owns them.
    SampleGuide(SampleAccount &account, MainWindow &window, Workspace &workspace,
                const Clock &clock);

    /// Opens the workspace, behind a remembered sample account if there is one.
    void start();

private:
    enum class Waiting { Nobody, Start, Explorer };

    void explore();
    void noteListening(const QString &domain);
    void noteFailure(const SampleAccount::Failure &failure);
    void openFilledWizard(const QString &domain);
    void endIfUnused();
    void endUnlessDrafted(const QString &domain);

    SampleAccount &m_account;
    MainWindow &m_window;
    Workspace &m_workspace;
    const Clock &m_clock;
    Waiting m_waiting = Waiting::Nobody;
};

} // namespace deskbridge
