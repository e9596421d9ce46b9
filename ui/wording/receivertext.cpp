// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/receivertext.h"

#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class ReceiverWords {
    Q_DECLARE_TR_FUNCTIONS(Receiver)
public:
    static ReceiverText listening(const ReceiverState &state);
    static ReceiverText failed(const ReceiverState &state);
    static ReceiverText off();
    static QString arrivals(const QString &verified, const QString &first);
    static ReceiverText refusal(const AppArrivals::Refusal &refusal, const QString &at);
};

QString shortTime(UtcTime time, UtcTime now, const QTimeZone &zone)
{
    const QDateTime then = toDateTime(time).toTimeZone(zone);
    return then.date() == toDateTime(now).toTimeZone(zone).date() ? timeText(then.time())
                                                                  : dateTimeText(time, zone);
}

QString endpoint(const ReceiverState &state)
{
    const bool isV6 = state.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(state.address).arg(state.port);
}

ReceiverText ReceiverWords::listening(const ReceiverState &state)
{
    const QString what = tr("Deskbridge receives the app's events at %1.").arg(receiverUrl(state));
    if (state.withTls || state.behindProxy)
        return {what,
                tr("Freshdesk calls by HTTPS on port 443: that address has to lead here from the "
                   "internet.")};
    return {what,
            tr("Only this computer reaches that address. Freshdesk calls from the internet, by "
               "HTTPS on port 443: a reverse proxy with a certificate has to pass its calls on to "
               "here. On a server, “deskbridgectl hub” does the same without a window.")};
}

ReceiverText ReceiverWords::failed(const ReceiverState &state)
{
    switch (state.error ? state.error->kind : ListenError::Kind::AddressUnusable) {
    case ListenError::Kind::AddressTaken:
        return {tr("Another program uses port %1, so no events are received here.")
                    .arg(QString::number(state.port)),
                tr("End the other program or choose another port. Deskbridge keeps trying.")};
    case ListenError::Kind::AddressUnusable:
        return {tr("No events are received: this computer does not let Deskbridge listen at %1.")
                    .arg(endpoint(state)),
                tr("Choose another port. Deskbridge keeps trying.")};
    case ListenError::Kind::NotProtected:
        return {
            tr("No events are received: at %1 they would come unprotected.").arg(endpoint(state)),
            tr("An address of the network needs a certificate, or a proxy in front of it.")};
    case ListenError::Kind::CertificateUnusable:
        return {tr("No events are received: the receiver's certificate cannot be used."),
                tr("Certificate and key have to be PEM files that belong together, the key without "
                   "a password.")};
    case ListenError::Kind::StoreFailed:
        return {tr("No events are received: they cannot be stored."),
                tr("Look at the disk and the data folder. Deskbridge keeps trying.")};
    }
    Q_UNREACHABLE();
}

ReceiverText ReceiverWords::off()
{
    return {tr("No receiver runs in this program."),
            tr("A hub that works on the same data folder may receive the app's events.")};
}

QString ReceiverWords::arrivals(const QString &verified, const QString &first)
{
    if (verified.isEmpty())
        return tr("Waiting for the app…");
    if (first.isEmpty())
        return tr("Key verified at %1 · waiting for the first event").arg(verified);
    return tr("Key verified at %1 · first event at %2").arg(verified, first);
}

ReceiverText ReceiverWords::refusal(const AppArrivals::Refusal &refusal, const QString &at)
{
    const QString enter = tr("Enter the key that was generated for this integration in the app.");
    if (!refusal.owner.isEmpty())
        return {tr("An attempt at %1 was refused: its key is that of another integration, %2.")
                    .arg(at, refusal.owner),
                enter};
    switch (refusal.standing) {
    case KeyStanding::Revoked:
        return {tr("An attempt at %1 was refused: its key has ended.").arg(at), enter};
    case KeyStanding::Mistyped:
        return {tr("An attempt at %1 was refused: a character of its key is wrong.").arg(at),
                enter};
    case KeyStanding::NotAnInjixoKey:
        return {tr("An attempt at %1 was refused: what it showed is no injixo API key.").arg(at),
                enter};
    case KeyStanding::Unknown:
    case KeyStanding::Accepted: // is no refusal
        break;
    }
    return {tr("An attempt at %1 was refused: its key was not generated here.").arg(at), enter};
}

} // namespace

QString receiverUrl(const ReceiverState &state)
{
    if (state.kind != ReceiverState::Kind::Listening)
        return {};
    return (state.withTls ? u"https://"_s : u"http://"_s) + endpoint(state);
}

ReceiverText receiverText(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Off:
        return ReceiverWords::off();
    case ReceiverState::Kind::Listening:
        return ReceiverWords::listening(state);
    case ReceiverState::Kind::Failed:
        return ReceiverWords::failed(state);
    }
    Q_UNREACHABLE();
}

QString arrivalsText(const AppArrivals &arrivals, UtcTime now, const QTimeZone &zone)
{
    const auto text = [&](const std::optional<UtcTime> &time) {
        return time ? shortTime(*time, now, zone) : QString();
    };
    return ReceiverWords::arrivals(text(arrivals.keyVerifiedAt), text(arrivals.firstEventAt));
}

ReceiverText refusalText(const AppArrivals &arrivals, UtcTime now, const QTimeZone &zone)
{
    if (!arrivals.refusal)
        return {};
    return ReceiverWords::refusal(*arrivals.refusal, shortTime(arrivals.refusal->at, now, zone));
}

} // namespace deskbridge
