// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QStandardPaths>

#ifdef DESKBRIDGE_TESTS_WITH_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

// Catch2 2 runs the program at build time to find its tests, so a display must never be needed here.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Deskbridge"));
    QCoreApplication::setApplicationName(QStringLiteral("deskbridge-tests"));
    return Catch::Session().run(argc, argv);
}
