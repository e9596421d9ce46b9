// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// One category for each core folder that decides something. One line per decision, with ids and durations;
/// never a key, a query string or anything a customer wrote.
namespace deskbridge::logging {

Q_DECLARE_LOGGING_CATEGORY(http)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(secrets)
Q_DECLARE_LOGGING_CATEGORY(importing)
Q_DECLARE_LOGGING_CATEGORY(diagnostics)
Q_DECLARE_LOGGING_CATEGORY(events)
Q_DECLARE_LOGGING_CATEGORY(workspace)

} // namespace deskbridge::logging
