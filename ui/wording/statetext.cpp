// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/statetext.h"

#include <QCoreApplication>

namespace deskbridge {
namespace {

class StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateText)
public:
    static QString of(IntegrationState state);
    static QString of(Reason reason);
    static QString of(Origin origin);
    static QString of(InjixoKeyState state);
    static QString of(InjixoKeyMaker maker);
};

QString StateWords::of(IntegrationState state)
{
    switch (state) {
    case IntegrationState::SettingUp:
        return tr("Set-up unfinished", "state of an integration");
    case IntegrationState::Active:
        return tr("Active", "state of an integration");
    case IntegrationState::Paused:
        return tr("Paused", "state of an integration");
    }
    Q_UNREACHABLE();
}

QString StateWords::of(InjixoKeyState state)
{
    switch (state) {
    case InjixoKeyState::Active:
        return tr("Valid", "state of a key");
    case InjixoKeyState::Retiring:
        return tr("Being replaced", "state of a key");
    case InjixoKeyState::Revoked:
        return tr("Ended", "state of a key");
    }
    Q_UNREACHABLE();
}

QString StateWords::of(InjixoKeyMaker maker)
{
    switch (maker) {
    case InjixoKeyMaker::Deskbridge:
        return tr("Deskbridge", "where a key was generated");
    case InjixoKeyMaker::Injixo:
        return tr("injixo", "where a key was generated");
    }
    Q_UNREACHABLE();
}

QString StateWords::of(Reason reason)
{
    switch (reason) {
    case Reason::NewTicket:
        return tr("Counted: a new ticket.");
    case Reason::CustomerReply:
        return tr("Counted: the customer's reply.");
    case Reason::TicketGone:
        return tr("Counted as unknown: the ticket was already deleted or spam when this message "
                  "was first seen.");
    case Reason::AgentReply:
        return tr("Not counted: the agent's own reply.");
    case Reason::Note:
        return tr("Not counted: a note.");
    case Reason::Forward:
        return tr("Not counted: the ticket was forwarded to somebody else.");
    case Reason::PrivateMessage:
        return tr("Not counted: a private message, which is not the customer's.");
    case Reason::SurveyAnswer:
        return tr("Not counted: the answer to a satisfaction survey.");
    case Reason::ChatOpening:
        return tr("Not counted: it repeats the chat's opening message, which the ticket already "
                  "stands for "
                  "(assumption).");
    case Reason::BeforeHistoryStart:
        return tr("Not counted: older than the history start chosen for this integration.");
    }
    Q_UNREACHABLE();
}

QString StateWords::of(Origin origin)
{
    switch (origin) {
    case Origin::InitialImport:
        return tr("Initial import", "which part of the program saw the message first");
    case Origin::ContinuousImport:
        return tr("Continuous import", "which part of the program saw the message first");
    case Origin::Sweep:
        return tr("Search for deleted tickets and spam",
                  "which part of the program saw the message first");
    case Origin::Event:
        return tr("Event from the app", "which part of the program saw the message first");
    case Origin::Archive:
        return tr("Archived tickets", "which part of the program saw the message first");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWord(IntegrationState state)
{
    return StateWords::of(state);
}

QString reasonSentence(Reason reason)
{
    return StateWords::of(reason);
}

QString keyStateWord(InjixoKeyState state)
{
    return StateWords::of(state);
}

QString keyMakerWord(InjixoKeyMaker maker)
{
    return StateWords::of(maker);
}

QString originWord(Origin origin)
{
    return StateWords::of(origin);
}

} // namespace deskbridge
