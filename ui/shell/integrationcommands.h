// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>

class QWidget;

namespace deskbridge {

class Prompts;

/// What a person can do with an integration: asks first where something is lost, then tells the workspace.
class IntegrationCommands final : public QObject {
    Q_OBJECT
public:
    /// All three outlive the commands; `window` is the parent of their dialogs.
    IntegrationCommands(Workspace &workspace, Prompts &prompts, QWidget &window);

    void importNow(IntegrationId id);
    void pause(IntegrationId id);
    void resume(IntegrationId id);
    void readDayAgain(IntegrationId id, UtcTime day);
    void askToDelete(const Integration &integration);
    void askToDiscard(const SetupDraft &draft);
    void checkConnection(const Integration &integration);

signals:
    void failed(const deskbridge::Error &error);
    void draftDiscarded();

private:
    /// For answers of which only a failure is news.
    template <class T> [[nodiscard]] Answer<T> reportFailure();
    void deleteIntegration(IntegrationId id, DataFate fate);
    void discard(qint64 draft);

    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace deskbridge
