// SPDX-License-Identifier: Apache-2.0
#include "core/base/logging.h"

namespace deskbridge::logging {

Q_LOGGING_CATEGORY(http, "core.http", QtWarningMsg)
Q_LOGGING_CATEGORY(store, "core.store", QtWarningMsg)
Q_LOGGING_CATEGORY(secrets, "core.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(importing, "core.importing", QtWarningMsg)
Q_LOGGING_CATEGORY(diagnostics, "core.diagnostics", QtWarningMsg)
Q_LOGGING_CATEGORY(events, "core.events", QtWarningMsg)
Q_LOGGING_CATEGORY(workspace, "core.workspace", QtWarningMsg)

} // namespace deskbridge::logging
