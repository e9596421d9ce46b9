// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/options.h"
#include "app/sandbox/server.h"

#include <QCoreApplication>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace {

constexpr int wrongUsage = 64;
constexpr int failed = 2;

std::chrono::milliseconds monotonicTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void waitUntilStdinCloses()
{
    while (std::getchar() != EOF) { }
}

void waitForever()
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable().wait(lock, [] { return false; });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = sandbox::Options::parse(QCoreApplication::arguments());
    if (!options.message.isEmpty()) {
        std::fputs(qPrintable(options.message), options.isWrong ? stderr : stdout);
        return options.isWrong ? wrongUsage : EXIT_SUCCESS;
    }
    sandbox::Server server(options.settings, monotonicTime);
    if (!server.listen(options.port)) {
        std::fprintf(stderr, "Port %d of 127.0.0.1 cannot be used. Another program may have it.\n",
                     options.port);
        return failed;
    }
    std::printf("listening on 127.0.0.1:%d\n", server.port());
    if (!options.isQuiet)
        std::printf("%d tickets of %d days, plan %s; Ctrl+C ends it\n", options.settings.tickets,
                    options.settings.days, options.settings.plan.c_str());
    std::fflush(stdout);
    if (options.untilStdinCloses)
        waitUntilStdinCloses();
    else
        waitForever();
    return EXIT_SUCCESS;
}
