// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/freshdesk/accountprobe.h"
#include "tests/support/catch.h"
#include "tests/support/fakefreshdesk.h"

#include <QTest>

#include <memory>

namespace deskbridge {

/// A probe before an account in memory, and all that is heard of it.
struct ProbeBench {
    explicit ProbeBench(const QString &typed = QStringLiteral("acme"))
        : probe(std::make_unique<AccountProbe>(freshdesk, *AccountAddress::parse(typed)))
    {
        QObject::connect(probe.get(), &AccountProbe::checkChanged, &ears,
                         [this](const CheckResult &check) { heard.append(check); });
        QObject::connect(probe.get(), &AccountProbe::finished, &ears,
                         [this](const QList<CheckResult> &checks) {
                             ++ends;
                             result = checks;
                         });
    }

    void run()
    {
        probe->start();
        REQUIRE(QTest::qWaitFor([this] { return ends > 0; }));
    }
    [[nodiscard]] CheckResult check(CheckId id) const
    {
        for (const CheckResult &check : result) {
            if (check.id == id)
                return check;
        }
        return {};
    }

    FakeFreshdesk freshdesk;
    QObject ears;
    QList<CheckResult> heard;
    QList<CheckResult> result;
    int ends = 0;
    std::unique_ptr<AccountProbe> probe;
};

} // namespace deskbridge
