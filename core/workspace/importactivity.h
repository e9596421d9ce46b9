// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/importrun.h"

#include <QMap>
#include <QObject>

namespace deskbridge {

class ActivityLog;
class ImportDispatcher;

/// Notes how imports end, as far as a person would look for it later: a continuous pass that counted nothing
/// is not noted, nor is a failure that repeats the one before. Engine thread; both references outlive it.
class ImportActivity final : public QObject {
    Q_OBJECT
public:
    ImportActivity(ImportDispatcher &imports, ActivityLog &activity);

private:
    void note(IntegrationId id, const Result<ImportSummary> &result);
    void noteEnd(IntegrationId id, const ImportSummary &summary);

    ActivityLog &m_activity;
    QMap<IntegrationId, ErrorKind> m_lastFailure;
};

} // namespace deskbridge
