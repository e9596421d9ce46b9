// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/activity/workspaceactivityreader.h"
#include "ui/keys/workspacekeydesk.h"
#include "ui/queues/workspacequeuereader.h"
#include "ui/shared/integrationview.h"
#include "ui/status/workspacehealthreader.h"
#include "ui/troubleshooting/workspaceintervaldesk.h"
#include "ui/troubleshooting/workspacetroubleshooter.h"

#include <QList>
#include <QTimeZone>

namespace deskbridge {

class Clock;
class Prompts;
class StatusPage;

/// The names under which the chosen page is remembered and asked for.
namespace pagename {
inline constexpr QLatin1StringView status("status");
inline constexpr QLatin1StringView queues("queues");
inline constexpr QLatin1StringView troubleshooting("troubleshooting");
inline constexpr QLatin1StringView keys("keys");
inline constexpr QLatin1StringView activity("activity");
} // namespace pagename

/// A page of an integration as a tab: its name for the program, its title for people.
struct IntegrationTab {
    QString name;
    QString title;
    IntegrationView *view = nullptr;
};

/// The one place that lists the pages of an integration. Owns what they read from.
class IntegrationPages final {
public:
    /// All outlive it, and it outlives the pages.
    IntegrationPages(Workspace &workspace, Prompts &prompts, const Clock &clock, QTimeZone zone);

    /// In the order of the tabs; `parent` owns them.
    [[nodiscard]] QList<IntegrationTab> make(QWidget *parent);

private:
    void connectProof(StatusPage *status);

    Workspace &m_workspace;
    Prompts &m_prompts;
    const Clock &m_clock;
    QTimeZone m_zone;
    WorkspaceHealthReader m_health;
    WorkspaceQueueReader m_queues;
    WorkspaceTroubleshooter m_troubleshooter;
    WorkspaceIntervalDesk m_intervals;
    WorkspaceKeyDesk m_keys;
    WorkspaceActivityReader m_activity;
};

} // namespace deskbridge
