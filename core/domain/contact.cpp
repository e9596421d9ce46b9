// SPDX-License-Identifier: Apache-2.0
#include "core/domain/contact.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString reasonCode(Reason reason)
{
    switch (reason) {
    case Reason::NewTicket:
        return u"new_ticket"_s;
    case Reason::CustomerReply:
        return u"customer_reply"_s;
    case Reason::TicketGone:
        return u"ticket_deleted_or_spam"_s;
    case Reason::AgentReply:
        return u"agent_reply"_s;
    case Reason::Note:
        return u"note"_s;
    case Reason::Forward:
        return u"forward"_s;
    case Reason::PrivateMessage:
        return u"private_message"_s;
    case Reason::SurveyAnswer:
        return u"survey_answer"_s;
    case Reason::ChatOpening:
        return u"chat_opening"_s;
    case Reason::BeforeHistoryStart:
        return u"before_history_start"_s;
    }
    Q_UNREACHABLE();
}

QString originCode(Origin origin)
{
    switch (origin) {
    case Origin::InitialImport:
        return u"initial"_s;
    case Origin::ContinuousImport:
        return u"continuous"_s;
    case Origin::Sweep:
        return u"sweep"_s;
    case Origin::Event:
        return u"event"_s;
    case Origin::Archive:
        return u"archive"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
