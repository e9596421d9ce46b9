// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/archive.h"
#include "core/workspace/workspace.h"

#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about archived tickets (Workspace::archive()), which no list shows. Same thread and
/// same way of answering as the workspace. Errors: NoSuchIntegration, those of the keychain, of the
/// connection and of the store.
class ArchiveService final : public QObject {
    Q_OBJECT
public:
    explicit ArchiveService(const Crossing &crossing); ///< which outlives it

    /// What a walk would take. One call.
    void plan(IntegrationId id, const ImportOptions &options, QObject *context,
              Answer<ArchivePlan> answer) const;
    /// Goes on where an earlier one was. Errors also: ImportRunning (a walk is), IntegrationPaused.
    void walk(IntegrationId id, const ImportOptions &options, QObject *context,
              Answer<ArchiveSummary> answer) const;
    void stop(IntegrationId id) const;

signals:
    void progressed(deskbridge::IntegrationId id, const deskbridge::ArchiveProgress &progress);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
