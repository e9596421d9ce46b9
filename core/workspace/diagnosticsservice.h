// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/diagnostics/evidencepack.h"
#include "core/workspace/intervalreport.h"
#include "core/workspace/keyinspection.h"

#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about finding out what is wrong (Workspace::diagnostics()). Same thread and same way
/// of answering as the workspace. Errors: StoreFailed.
class DiagnosticsService final : public QObject {
    Q_OBJECT
public:
    /// The crossing outlives it.
    DiagnosticsService(const Crossing &crossing, QString dataFolder);

    /// Stores nothing and asks nobody outside. A Freshdesk API key is known by its fingerprint, one made in
    /// injixo by the keychain.
    void inspectKey(Secret presented, QObject *context, Answer<KeyInspection> answer) const;
    /// What the last interval means that injixo shows of a queue (reportIntervals()); written down.
    void reportIntervals(IntegrationId id, const QList<ShownInterval> &shown, QObject *context,
                         Answer<IntervalReport> answer) const;

    /// The redacted evidence of an integration, with those results of its checks. Errors also:
    /// NoSuchIntegration.
    void collectEvidence(IntegrationId id, const QList<CheckResult> &checks, QObject *context,
                         Answer<EvidencePack> answer) const;

private:
    const Crossing &m_crossing;
    QString m_dataFolder;
};

} // namespace deskbridge
