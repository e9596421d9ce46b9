// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/completenessservice.h"

#include "core/base/clock.h"
#include "core/importing/proofbasis.h"
#include "core/store/integrationtable.h"
#include "core/workspace/completenesskeeper.h"
#include "core/workspace/crossing.h"
#include "core/workspace/integrationkeeper.h"

namespace deskbridge {

CompletenessService::CompletenessService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::completenessProgressed, this,
            &CompletenessService::progressed);
    connect(crossing.engine(), &Engine::completenessChanged, this, &CompletenessService::changed);
}

void CompletenessService::read(IntegrationId id, Period period, QObject *context,
                               Answer<Completeness> answer) const
{
    m_crossing.askReader(
        context, std::move(answer),
        [id, period, now = SystemClock().now()](const Reader &reader) -> Result<Completeness> {
            const auto integration = IntegrationTable(reader.database()).find(id);
            if (!integration)
                return failure(integration);
            if (!*integration)
                return failure(ErrorKind::NoSuchIntegration);
            const auto basis = loadProofBasis(reader.database(), **integration, now);
            if (!basis)
                return failure(basis);
            return sumUp(*basis, period.from, period.to);
        });
}

void CompletenessService::compare(IntegrationId id, QObject *context,
                                  Answer<ComparisonSummary> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id](Engine &engine, auto reply) {
        const auto integration = engine.integrations().find(id);
        if (!integration)
            return reply(failure(integration));
        engine.completeness().compare(*integration, std::nullopt, std::move(reply));
    });
}

void CompletenessService::readDay(IntegrationId id, UtcTime day, QObject *context,
                                  Answer<DayReadingSummary> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id, day](Engine &engine, auto reply) {
        const auto integration = engine.integrations().find(id);
        if (!integration)
            return reply(failure(integration));
        engine.completeness().readDay(*integration, day, std::move(reply));
    });
}

void CompletenessService::stop(IntegrationId id) const
{
    m_crossing.tellEngine([id](Engine &engine) { engine.completeness().stop(id); });
}

} // namespace deskbridge
