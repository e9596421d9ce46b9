// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"

#include "app/sandbox/isotime.h"
#include "tests/support/catch.h"

namespace sandbox {

Settings smallAccount()
{
    Settings settings;
    settings.tickets = 400;
    settings.days = 60;
    settings.end = parseIsoTime("2026-11-20T12:00:00Z").value();
    settings.limit = 0;
    return settings;
}

RunningAccount::RunningAccount(const Settings &settings)
    : m_server(std::make_unique<Server>(settings,
                                        [this] { return std::chrono::milliseconds(m_now.load()); }))
{
    REQUIRE(m_server->listen(0));
    m_client = std::make_unique<httplib::Client>("127.0.0.1", m_server->port());
    m_client->set_keep_alive(true);
    m_client->set_tcp_nodelay(true); // else each POST waits 40 ms for an acknowledgement
    m_client->set_basic_auth(settings.apiKey, "X");
}

RunningAccount::~RunningAccount() = default;

httplib::Response RunningAccount::get(const std::string &path)
{
    const auto result = m_client->Get(path.starts_with('/') ? path : "/api/v2/" + path);
    INFO(path);
    REQUIRE(result);
    return *result;
}

QJsonObject RunningAccount::object(const std::string &path)
{
    const auto response = get(path);
    INFO(path << ": " << response.status << " " << response.body);
    REQUIRE(response.status == 200);
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
}

QJsonArray RunningAccount::array(const std::string &path)
{
    const auto response = get(path);
    INFO(path << ": " << response.status << " " << response.body);
    REQUIRE(response.status == 200);
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).array();
}

QJsonArray RunningAccount::allPages(const std::string &path)
{
    QJsonArray all;
    const std::string separator = path.find('?') == std::string::npos ? "?" : "&";
    for (int page = 1;; ++page) {
        const auto address = std::string(path)
                                 .append(separator)
                                 .append("per_page=100&page=")
                                 .append(std::to_string(page));
        const auto response = get(address);
        INFO(address << ": " << response.status);
        REQUIRE(response.status == 200);
        for (const auto row :
             QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).array())
            all.append(row);
        if (!response.has_header("Link"))
            return all;
    }
}

QJsonObject RunningAccount::control(const std::string &commands)
{
    const auto result = m_client->Post("/sandbox/control", commands, "application/json");
    REQUIRE(result);
    INFO(commands << ": " << result->body);
    REQUIRE(result->status == 200);
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
}

} // namespace sandbox
