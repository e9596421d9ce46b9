// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/arguments.h"
#include "app/control/output.h"
#include "core/base/answer.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <utility>

namespace deskbridge {

/// One command of the command line as an operation over the workspace; main runs the event loop.
///
///   start → (workspace opens) → opened → run … → finished(code)
///             └── fails ──────────────────────→ finished(Failed)
///
/// Owned by main; workspace and output outlive it. finished comes exactly once, never before start() returned.
class Command : public QObject {
    Q_OBJECT
public:
    void start();

signals:
    void opened(); ///< the workspace is
    void finished(deskbridge::ExitCode code);

protected:
    Command(Workspace &workspace, Output &output, Arguments arguments);

    virtual void run() = 0; ///< the workspace is open

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }

    void finish(ExitCode code);
    void fail(const Error &error);
    /// For what only the command line can get wrong; @p kind as in the JSON.
    void fail(const QString &kind, const ErrorText &text, const QJsonObject &extra = {});

    /// The answer of a question whose failure is the command's; @p next takes the value.
    template <class T, class Next> [[nodiscard]] Answer<T> orFail(Next next)
    {
        return [this, next = std::move(next)](Result<T> result) {
            if (!result)
                fail(result.error());
            else
                next(std::move(*result));
        };
    }
    /// Looks up the integration the command is about: by name as names are compared, else by number.
    void findIntegration(std::function<void(Integration)> next);

private:
    Workspace &m_workspace;
    Output &m_output;
    Arguments m_arguments;
    bool m_finished = false;
};

} // namespace deskbridge
