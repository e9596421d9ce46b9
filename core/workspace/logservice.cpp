// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/logservice.h"

#include "core/diagnostics/checks/poolwork.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

LogService::LogService(QString dataFolder)
    : m_folder(std::move(dataFolder) + u"/logs"_s)
{ }

void LogService::read(const LogFilter &filter, int count, QObject *context,
                      Answer<LogExcerpt> answer) const
{
    inPool(
        context, [folder = m_folder, filter, count] { return readLog(folder, filter, count); },
        [answer = std::move(answer)](const LogExcerpt &excerpt) { answer(excerpt); });
}

} // namespace deskbridge
