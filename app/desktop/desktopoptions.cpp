// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct DesktopText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::DesktopOptions)
};

DesktopOptions wrongUsage(const QString &what)
{
    return {DesktopOptions::Wish::WrongUsage,
            {},
            what + u'\n' + DesktopText::tr("--help tells what it takes.") + u'\n'};
}

} // namespace

bool wantsTextOnly(const QStringList &line)
{
    const QStringList textOnly{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return std::ranges::any_of(
        line, [&textOnly](const QString &argument) { return textOnly.contains(argument); });
}

DesktopOptions parseDesktopOptions(const QStringList &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        DesktopText::tr("Connects Freshdesk accounts to injixo workforce management."));
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s},
                                  DesktopText::tr("Shows this help."));
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s},
                                     DesktopText::tr("Shows the version."));
    const QCommandLineOption data(
        u"data"_s, DesktopText::tr("Keeps the database and the settings in the folder DIR."),
        u"DIR"_s);
    const QCommandLineOption secrets(
        u"secrets"_s,
        DesktopText::tr("Where keys are kept: \"keychain\", the system's, or \"file:PATH\", a file "
                        "that only its "
                        "owner may read."),
        u"STORE"_s);
    parser.addOptions({help, version, data, secrets});

    const bool understood = parser.parse(line);
    if (parser.isSet(help))
        return {DesktopOptions::Wish::Help, {}, parser.helpText()};
    if (parser.isSet(version)) {
        return {DesktopOptions::Wish::Version,
                {},
                u"deskbridge "_s + QCoreApplication::applicationVersion() + u'\n'};
    }
    if (!understood || !parser.positionalArguments().isEmpty())
        return wrongUsage(DesktopText::tr("The command line is not understood."));

    const auto value = [&parser](const QCommandLineOption &option) {
        return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
    };
    const auto program = programOptions(value(data), value(secrets));
    if (!program)
        return wrongUsage(DesktopText::tr(
            "--secrets takes \"keychain\" or \"file:PATH\", and no path is empty."));
    return {DesktopOptions::Wish::Run, *program, {}};
}

} // namespace deskbridge
