// SPDX-License-Identifier: Apache-2.0
#include "app/control/hubcommand.h"

#include "app/control/changehook.h"
#include "core/workspace/activityservice.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/importservice.h"
#include "core/workspace/receiverservice.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/receivertext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// How long a command under way may hold up the end.
constexpr std::chrono::seconds patience{5};

UtcTime currentTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// What the status says of a key of that age.
HealthSignal signalOf(const KeyReminder &reminder)
{
    const bool isFreshdesk = reminder.key == ReminderKey::Freshdesk;
    const bool isOver = reminder.left.count() <= 0;
    HealthSignal signal{.id = isFreshdesk ? SignalId::FreshdeskKey : SignalId::InjixoKey,
                        .state = SignalState::Note};
    if (isFreshdesk)
        signal.finding = isOver ? SignalFinding::KeyOld : SignalFinding::KeySoonOld;
    else
        signal.finding = isOver ? SignalFinding::InjixoKeyOld : SignalFinding::InjixoKeySoonOld;
    signal.facts = {{u"days"_s, QString::number(reminder.age.count())},
                    {u"limit"_s, QString::number((reminder.age + reminder.left).count())},
                    {u"left"_s, QString::number(reminder.left.count())},
                    {u"last_four"_s, reminder.lastFour}};
    return signal;
}

} // namespace

HubCommand::HubCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &HubCommand::end);
    // Before the workspace opens: what it finds at once is told too.
    connect(&this->workspace().health(), &HealthService::verdictChanged, this,
            &HubCommand::noteChange);
    connect(&this->workspace().health(), &HealthService::keyReminderDue, this,
            &HubCommand::noteReminder);
    connect(&this->workspace().imports(), &ImportService::importerChanged, this,
            &HubCommand::noteImporter);
    connect(&this->workspace().receiver(), &ReceiverService::stateChanged, this,
            &HubCommand::noteReceiver);
    connect(&m_stopSignals, &StopSignals::stopRequested, this, &HubCommand::stop);
    m_stopSignals.listen();
    if (!this->arguments().hub.onChange.isEmpty()) {
        m_hook = std::make_unique<ChangeHook>(this->arguments().hub.onChange);
        connect(m_hook.get(), &ChangeHook::failed, this, &HubCommand::say);
        connect(m_hook.get(), &ChangeHook::idle, this, [this] {
            if (m_stopping)
                end();
        });
    }
}

HubCommand::~HubCommand() = default;

void HubCommand::run()
{
    workspace().listIntegrations(this, orFail<QList<IntegrationOverview>>([this](const auto &all) {
                                     say(tr("The hub keeps %Ln integrations up to date.", nullptr,
                                            static_cast<int>(all.size())));
                                     record(ActivityKind::HubStarted);
                                     writeLine(u"started"_s, {{u"integrations"_s, all.size()}});
                                 }));
}

void HubCommand::noteImporter(const Importer &importer)
{
    if (m_importer == importer)
        return;
    const bool isFirst = !m_importer;
    m_importer = importer;
    if (importer.here && !isFirst)
        say(tr("The hub does the importing now."));
    else if (!importer.here && importer.otherProcess)
        say(tr("Another Deskbridge program on this computer does the importing (process %1). The "
               "hub takes over when it ends.")
                .arg(*importer.otherProcess));
    QJsonObject members{{u"here"_s, importer.here}};
    if (importer.otherProcess)
        members.insert(u"otherProcess"_s, *importer.otherProcess);
    writeLine(u"importer"_s, members);
}

void HubCommand::noteReceiver(const ReceiverState &state)
{
    using Kind = ListenError::Kind;
    if (state.kind == ReceiverState::Kind::Off || m_stopping)
        return;
    const ReceiverText text = receiverText(state);
    writeLine(u"receiver"_s,
              {{u"listening"_s, state.kind == ReceiverState::Kind::Listening},
               {u"address"_s, state.address},
               {u"port"_s, state.port}});
    // What waiting does not cure is told by the end, or a service would look well and hear nothing.
    const bool isMistake = state.error
        && (state.error->kind == Kind::AddressUnusable || state.error->kind == Kind::NotProtected
            || state.error->kind == Kind::CertificateUnusable);
    // What Freshdesk needs to come here is said where the window sets it up; a service has its README.
    const bool isWell = state.kind == ReceiverState::Kind::Listening;
    say(isWell ? text.what : (text.what + u' ' + text.remedy).trimmed());
    if (isMistake)
        finish(ExitCode::Failed);
}

void HubCommand::noteChange(const VerdictChange &change, HealthVerdict previous)
{
    workspace().listIntegrations(
        this, [this, change, previous](const Result<QList<IntegrationOverview>> &all) {
            if (!all)
                return output().error(all.error());
            const auto found = std::ranges::find(
                *all, change.integration,
                [](const IntegrationOverview &overview) { return overview.integration.id; });
            if (found != all->end())
                tell(change, previous, *found);
        });
}

void HubCommand::tell(const VerdictChange &change, HealthVerdict previous,
                      const IntegrationOverview &overview)
{
    HealthReport report{.integration = change.integration,
                        .at = change.at,
                        .verdict = change.verdict,
                        .cause = change.cause,
                        .since = change.at};
    // The evidence as gathered now says more than what the history keeps, if it is still the same.
    if (overview.health && overview.health->verdict == change.verdict
        && overview.health->cause == change.cause)
        report.signalList = overview.health->signalList;
    else
        report.signalList = {
            {.id = change.cause, .finding = change.finding, .facts = change.facts}};
    const QString sentence = verdictSentence(report, QTimeZone::utc());
    const QString &name = overview.integration.name;
    const bool isChange = change.verdict != previous;
    if (isChange)
        say(tr("%1: %2, before: %3. %4", "integration, verdict, verdict, sentence")
                .arg(name, verdictWord(change.verdict), verdictWord(previous), sentence));
    else
        say(tr("%1: still %2. %3", "integration, verdict, sentence")
                .arg(name, verdictWord(change.verdict), sentence));
    writeLine(u"verdict"_s,
              {{u"integration"_s, name},
               {u"id"_s, raw(change.integration)},
               {u"verdict"_s, verdictCode(change.verdict)},
               {u"previous"_s, verdictCode(previous)},
               {u"cause"_s, signalCode(change.cause)},
               {u"finding"_s, signalFindingCode(change.finding)},
               {u"what"_s, sentence}});
    if (!m_hook || !isChange)
        return;
    m_hook->run({{u"DESKBRIDGE_INTEGRATION"_s, name},
                 {u"DESKBRIDGE_INTEGRATION_ID"_s, QString::number(raw(change.integration))},
                 {u"DESKBRIDGE_VERDICT"_s, verdictCode(change.verdict)},
                 {u"DESKBRIDGE_PREVIOUS"_s, verdictCode(previous)},
                 {u"DESKBRIDGE_CAUSE"_s, signalCode(change.cause)},
                 {u"DESKBRIDGE_FINDING"_s, signalFindingCode(change.finding)},
                 {u"DESKBRIDGE_AT"_s, toIso(change.at)},
                 {u"DESKBRIDGE_MESSAGE"_s, sentence}});
}

void HubCommand::noteReminder(const KeyReminder &reminder)
{
    workspace().listIntegrations(
        this, [this, reminder](const Result<QList<IntegrationOverview>> &all) {
            if (!all)
                return output().error(all.error());
            for (const IntegrationOverview &overview : *all) {
                if (overview.integration.id != reminder.integration)
                    continue;
                const SignalText text = signalText(signalOf(reminder), QTimeZone::utc());
                say(tr("%1: %2", "integration, sentence")
                        .arg(overview.integration.name,
                             (text.what + u' ' + text.remedy).trimmed()));
                writeLine(u"reminder"_s,
                          {{u"integration"_s, overview.integration.name},
                           {u"key"_s, signalCode(signalOf(reminder).id)},
                           {u"lastFour"_s, reminder.lastFour},
                           {u"daysLeft"_s, static_cast<qint64>(reminder.left.count())}});
            }
        });
}

/// One line each, with its time: what a service prints ends up among other things.
void HubCommand::say(const QString &sentence)
{
    output().message(toIso(currentTime()) + u' ' + sentence);
}

void HubCommand::writeLine(const QString &event, QJsonObject members)
{
    if (!output().wantsJson())
        return;
    members.insert(u"event"_s, event);
    members.insert(u"at"_s, toIso(currentTime()));
    output().writeJson(members);
}

void HubCommand::record(ActivityKind kind, const QMap<QString, QString> &facts)
{
    workspace().activity().record({.kind = kind, .actor = Actor::Program, .facts = facts});
}

void HubCommand::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    say(tr("The hub stops."));
    m_patience.start();
    if (!m_hook || m_hook->isIdle())
        end();
}

void HubCommand::end()
{
    m_patience.stop();
    record(ActivityKind::HubStopped);
    // Asked after it, so answered when it is written.
    workspace().listIntegrations(this, [this](const Result<QList<IntegrationOverview>> &) {
        writeLine(u"stopped"_s);
        finish(ExitCode::Good);
    });
}

} // namespace deskbridge
