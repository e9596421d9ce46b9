// SPDX-License-Identifier: Apache-2.0
#include "app/control/hubarguments.h"

#include "app/control/changehook.h"
#include "app/control/listenaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

struct HubArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(HubArguments)
public:
    static std::optional<QString> problem(const QCommandLineParser &parser,
                                          const HubArguments &hub);
};

/// None: everything is as it has to be.
std::optional<QString> HubArgumentWords::problem(const QCommandLineParser &parser,
                                                 const HubArguments &hub)
{
    if (hub.receiver.certificateFile.isEmpty() != hub.receiver.keyFile.isEmpty())
        return tr("--tls-cert and --tls-key go together: the certificate and its key.");
    const bool hasCertificate = !hub.receiver.certificateFile.isEmpty();
    if (hasCertificate && hub.receiver.behindProxy)
        return tr("--behind-proxy says that a proxy speaks HTTPS, so it goes without --tls-cert "
                  "and --tls-key.");
    const bool isLoopback = ListenAddress{hub.receiver.address}.isLoopback();
    if (!isLoopback && !hasCertificate && !hub.receiver.behindProxy)
        return tr("Keys would be readable on the way to this address. Give a certificate with "
                  "--tls-cert and --tls-key, or say --behind-proxy if a proxy in front of it "
                  "speaks HTTPS.");
    if (parser.isSet(u"on-change"_s) && !ChangeHook::isCommand(hub.onChange))
        return tr("--on-change takes a command.");
    return std::nullopt;
}

} // namespace

Result<HubArguments, QString> readHubArguments(const QCommandLineParser &parser)
{
    HubArguments hub;
    if (parser.isSet(u"listen"_s)) {
        const auto listen = ListenAddress::parse(parser.value(u"listen"_s));
        if (!listen)
            return Failure{HubArgumentWords::tr("--listen takes an address and a port, such as "
                                                "127.0.0.1:8437 or [::1]:8437.")};
        hub.receiver.address = listen->address;
        hub.receiver.port = listen->port;
    }
    const auto file = [&parser](const QString &name) {
        const QString typed = parser.value(name);
        return typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
    };
    hub.receiver.certificateFile = file(u"tls-cert"_s);
    hub.receiver.keyFile = file(u"tls-key"_s);
    hub.receiver.behindProxy = parser.isSet(u"behind-proxy"_s);
    hub.onChange = parser.value(u"on-change"_s);
    if (const auto problem = HubArgumentWords::problem(parser, hub))
        return Failure{*problem};
    return hub;
}

} // namespace deskbridge
