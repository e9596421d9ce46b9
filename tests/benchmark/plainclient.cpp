// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/plainclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

using namespace std::chrono;

constexpr auto apiKey = "sandbox-api-key";

httplib::Client connection(int port)
{
    httplib::Client client("127.0.0.1", port);
    client.set_keep_alive(true);
    client.set_tcp_nodelay(true);
    client.set_basic_auth(apiKey, "X");
    return client;
}

QByteArray bodyOf(httplib::Client &client, const std::string &path)
{
    const auto answer = client.Get(path.c_str());
    return answer ? QByteArray::fromStdString(answer->body) : QByteArray();
}

} // namespace

PlainLoad readSequentially(int port)
{
    auto client = connection(port);
    PlainLoad load;
    const auto begin = steady_clock::now();
    std::string since = "1970-01-01T00:00:00Z";
    for (bool more = true; more;) {
        const QJsonArray page =
            QJsonDocument::fromJson(
                bodyOf(
                    client,
                    "/api/v2/tickets?per_page=100&order_by=updated_at&order_type=asc&updated_since="
                        + since))
                .array();
        ++load.requests;
        for (const auto &ticket : page) {
            const auto id = ticket[u"id"_s].toInteger();
            (void)QJsonDocument::fromJson(bodyOf(
                client, "/api/v2/tickets/" + std::to_string(id) + "/conversations?per_page=100"));
            ++load.requests;
        }
        more = page.size() == 100;
        if (more)
            since = page.last()[u"updated_at"_s].toString().toStdString();
    }
    load.wall = duration_cast<milliseconds>(steady_clock::now() - begin);
    load.credits = load.requests;
    return load;
}

PlainLoad loadSixConnections(int port, int requestsEach)
{
    std::atomic<qint64> answered = 0;
    const auto begin = steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&answered, port, requestsEach, t] {
                auto client = connection(port);
                for (int i = 0; i < requestsEach; ++i) {
                    const int id = 1 + (i * 6 + t) % 1000;
                    if (client.Get(
                            ("/api/v2/tickets/" + std::to_string(id) + "/conversations").c_str()))
                        ++answered;
                }
            });
        }
    }
    return {answered, answered, duration_cast<milliseconds>(steady_clock::now() - begin)};
}

QByteArray get(int port, const QString &path)
{
    auto client = connection(port);
    client.set_read_timeout(120s);
    return bodyOf(client, path.toStdString());
}

} // namespace benchmark
