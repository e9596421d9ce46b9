// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationlistmodel.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/overviewsamples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

class MovableClock final : public Clock {
public:
    UtcTime time = fromSeconds(1'700'000'000);
    [[nodiscard]] UtcTime now() const override { return time; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{0};
    }
};

struct Watched {
    MovableClock clock;
    IntegrationListModel model{clock, QTimeZone::utc()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data(Qt::DisplayRole).toString());
        return names;
    }
};

} // namespace

TEST_CASE("integrations are listed by name", "[integrationlistmodel]")
{
    Watched watched;
    watched.model.setIntegrations({overviewSample(1, u"Zeta"_s), overviewSample(2, u"alpha 10"_s),
                                   overviewSample(3, u"Alpha 9"_s)});

    CHECK(watched.names() == QStringList{u"Alpha 9"_s, u"alpha 10"_s, u"Zeta"_s});
}

TEST_CASE("the chosen integration stays chosen when others come, go and are renamed",
          "[integrationlistmodel]")
{
    Watched watched;
    watched.model.setIntegrations(
        {overviewSample(1, u"A"_s), overviewSample(2, u"B"_s), overviewSample(3, u"C"_s)});
    QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
    QItemSelectionModel selection(&watched.model);
    selection.setCurrentIndex(watched.model.indexOf(IntegrationId{2}),
                              QItemSelectionModel::SelectCurrent);

    watched.model.setIntegrations(
        {overviewSample(2, u"Z"_s), overviewSample(3, u"C"_s), overviewSample(4, u"D"_s)});

    CHECK(watched.names() == QStringList{u"C"_s, u"D"_s, u"Z"_s});
    CHECK(selection.currentIndex().data().toString() == u"Z"_s);
    CHECK(resets.count() == 0);
}

TEST_CASE("any order can become any other", "[integrationlistmodel]")
{
    Watched watched;
    watched.model.setIntegrations({overviewSample(1, u"A"_s), overviewSample(2, u"B"_s),
                                   overviewSample(3, u"C"_s), overviewSample(4, u"D"_s)});

    watched.model.setIntegrations({overviewSample(1, u"D"_s), overviewSample(2, u"C"_s),
                                   overviewSample(3, u"B"_s), overviewSample(4, u"A"_s)});

    CHECK(watched.names() == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    CHECK(watched.model.find(IntegrationId{4})->integration.name == u"A"_s);
}

TEST_CASE("a screen reader hears name, domain, state and last import", "[integrationlistmodel]")
{
    Watched watched;
    watched.model.setIntegrations({overviewSample(1, u"Acme"_s)});
    watched.clock.time += std::chrono::minutes{2};

    CHECK(watched.model.index(0).data(Qt::AccessibleTextRole).toString()
          == u"Acme, acme.freshdesk.com, Active, 2 min ago"_s);
}

TEST_CASE("progress of an integration that is not listed is ignored", "[integrationlistmodel]")
{
    Watched watched;
    watched.model.setIntegrations({overviewSample(1, u"Acme"_s)});

    watched.model.setProgress(IntegrationId{9}, {});

    CHECK_FALSE(watched.model.find(IntegrationId{1})->running.has_value());
}
