// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/jsontext.h"
#include "app/sandbox/records.h"

namespace sandbox {

/// What `include` asks for on the ticket list and on a single ticket (fact sheet §4.1, §4.3).
struct Includes {
    bool stats = false;
    bool requester = false;
    bool description = false;
    bool conversations = false;
    bool company = false;
};

/// The record shapes of the fact sheet's §4.2 and §5, with their nulls, with members that are
/// sometimes missing, and with a few that no documentation names.
void writeTicket(JsonText &json, const Ticket &ticket, const Includes &includes);
/// The additional members of a single ticket's answer (§4.3).
void writeWholeTicket(JsonText &json, const Ticket &ticket, const Includes &includes);
void writeConversation(JsonText &json, const Conversation &conversation, const Ticket &ticket);

} // namespace sandbox
