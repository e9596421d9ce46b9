// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/zipfile.h"
#include "core/diagnostics/diagnosis.h"
#include "core/domain/activity.h"
#include "core/domain/checkresult.h"
#include "core/domain/health.h"
#include "core/domain/integration.h"
#include "core/domain/settings.h"
#include "core/store/evidencetable.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace deskbridge {

class Database;

/// What a pack is made of, as it is known here: with all names. Nothing of it leaves unredacted.
struct EvidenceFacts {
    UtcTime now{};
    Integration integration;
    Settings settings;
    QList<VerdictChange> verdicts; ///< newest first
    QList<ActivityEntry> activity; ///< newest first; of the integration and of the program
    QList<RunLine> runs; ///< newest first
    QList<TableRows> tables;
    qint64 databaseBytes = 0;
    int groups = 0;
    int queues = 0;
    QList<PrivateName> names;
    std::optional<UtcTime> lastCompleteImportAt = {};
    bool initialImportDone = false;

    // From elsewhere than the store
    QList<CheckResult> checks = {};
    QStringList log = {}; ///< newest last
    QMap<QString, QString> versions = {};
};

/// Reads what the store knows. Errors: NoSuchIntegration, StoreFailed.
[[nodiscard]] Result<EvidenceFacts> gatherEvidence(Database &database, IntegrationId id,
                                                   UtcTime now);

/// What injixo's support asks for, without a name in it.
struct SupportFacts {
    QString integration = {}; ///< its pseudonym
    UtcTime now{};
    std::optional<UtcTime> since = {}; ///< when the verdict of now began
    std::optional<HealthVerdict> verdict = {};
    Diagnosis diagnosis = {};
    QList<CheckResult> findings = {}; ///< checks that warn or fail
    int groups = 0;
    int queues = 0;
    std::optional<UtcTime> lastImport = {};
    EventReceiver receiver = EventReceiver::Undecided;
    QList<ActivityEntry> changes = {}; ///< newest first: what somebody or something changed of late
    QMap<QString, QString> versions = {};
};

struct EvidencePack {
    QList<ZipEntry> files = {}; ///< UTF-8 text, each to be shown before it is saved
    SupportFacts support = {};
    UtcTime at{};
};

/// Redacts and writes down. Pure: the same facts give the same bytes.
[[nodiscard]] EvidencePack makeEvidence(const EvidenceFacts &facts);

} // namespace deskbridge
