// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/requestlog.h"

#include <QJsonObject>
#include <QJsonValue>

namespace sandbox {

/// POST /sandbox/control: lets a test change the account while it runs. The body is one JSON object
/// of commands; a member that is not understood is refused, so that a test's typing error shows.
class Control {
public:
    Control(Account &account, Faults &faults, RequestLog &log);

    [[nodiscard]] Reply apply(const std::string &body);

private:
    [[nodiscard]] bool applyOne(const QString &command, const QJsonValue &value);
    [[nodiscard]] bool changeUser(const QString &command, const QJsonValue &value);
    [[nodiscard]] bool changeBehaviour(const QString &command, const QJsonValue &value);
    [[nodiscard]] bool makeOdd(const QJsonObject &members);
    [[nodiscard]] bool changeRecords(const QString &command, const QJsonValue &value);
    [[nodiscard]] bool addTicket(const QJsonObject &members);
    [[nodiscard]] bool addConversation(const QJsonObject &members);
    [[nodiscard]] bool updateTicket(const QJsonObject &members);
    [[nodiscard]] bool moveTicket(const QJsonValue &id, Place place);

    Account &m_account;
    Faults &m_faults;
    RequestLog &m_log;
    std::int64_t m_id = 0; ///< of what was added last
};

} // namespace sandbox
