// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "app/control/stopsignals.h"
#include "core/domain/activity.h"
#include "core/domain/health.h"
#include "core/domain/keyreminder.h"

#include <QJsonObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace deskbridge {

class ChangeHook;

/// `hub`: keeps importing and receiving until SIGTERM or SIGINT. Each change of a verdict is a line on
/// standard error, with `--json` also one on standard output, and a run of the command of `--on-change`.
class HubCommand final : public Command {
    Q_OBJECT
public:
    HubCommand(Workspace &workspace, Output &output, Arguments arguments);
    ~HubCommand() override;

private:
    void run() override;
    void noteImporter(const Importer &importer);
    void noteReceiver(const ReceiverState &state);
    void noteChange(const VerdictChange &change, HealthVerdict previous);
    void tell(const VerdictChange &change, HealthVerdict previous,
              const IntegrationOverview &overview);
    void noteReminder(const KeyReminder &reminder);
    void say(const QString &sentence);
    void writeLine(const QString &event, QJsonObject members = {});
    void record(ActivityKind kind, const QMap<QString, QString> &facts = {});
    void stop();
    void end();

    StopSignals m_stopSignals;
    std::unique_ptr<ChangeHook> m_hook;
    std::optional<Importer> m_importer;
    QTimer m_patience; ///< with a running command, at the end
    bool m_stopping = false;
};

} // namespace deskbridge
