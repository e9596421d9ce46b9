// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/status/healthreader.h"

#include <QPointer>

namespace deskbridge {

/// Keeps every question until the test answers it.
class FakeHealthReader final : public HealthReader {
public:
    template <class T> struct Question {
        IntegrationId id{};
        QPointer<QObject> context;
        Answer<T> answer;

        void reply(const T &value) const;
        void fail(ErrorKind kind) const;
    };

    void readReport(IntegrationId id, QObject *context, Answer<HealthReport> answer) override
    {
        reports.append({id, context, std::move(answer)});
    }
    void readHistory(IntegrationId id, int, QObject *context,
                     Answer<QList<VerdictChange>> answer) override
    {
        histories.append({id, context, std::move(answer)});
    }
    void readHours(IntegrationId id, UtcTime, UtcTime, QObject *context,
                   Answer<QList<LaneHour>> answer) override
    {
        hours.append({id, context, std::move(answer)});
    }

    QList<Question<HealthReport>> reports;
    QList<Question<QList<VerdictChange>>> histories;
    QList<Question<QList<LaneHour>>> hours;
};

} // namespace deskbridge
