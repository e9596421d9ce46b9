// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktopoptions.h"

#include "tests/support/catch.h"

#include <QDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Wish = DesktopOptions::Wish;

DesktopOptions parsed(const QStringList &arguments)
{
    return parseDesktopOptions(QStringList{u"deskbridge"_s} + arguments);
}

} // namespace

TEST_CASE("without options the program runs on the usual folder and the keychain",
          "[desktopoptions]")
{
    const DesktopOptions options = parsed({});

    CHECK(options.wish == Wish::Run);
    CHECK_FALSE(options.program.dataFolder.isEmpty());
    CHECK(options.program.secretsFile.isEmpty());
}

TEST_CASE("folder and secrets file are taken as typed, made absolute", "[desktopoptions]")
{
    const DesktopOptions options = parsed({u"--data"_s, u"here"_s, u"--secrets"_s, u"file:keys"_s});

    CHECK(options.wish == Wish::Run);
    CHECK(options.program.dataFolder == QDir::current().absoluteFilePath(u"here"_s));
    CHECK(options.program.secretsFile == QDir::current().absoluteFilePath(u"keys"_s));
}

TEST_CASE("what cannot be understood is wrong usage and is not repeated", "[desktopoptions]")
{
    const QStringList line =
        GENERATE(QStringList{u"--no-such-option"_s}, QStringList{u"typed-by-mistake"_s},
                 QStringList{u"--secrets"_s, u"typed-by-mistake"_s}, QStringList{u"--data"_s});

    const DesktopOptions options = parsed(line);

    CHECK(options.wish == Wish::WrongUsage);
    CHECK_FALSE(options.text.contains(u"typed-by-mistake"_s));
}

TEST_CASE("help and version need no display", "[desktopoptions]")
{
    const auto [option, wish] = GENERATE(table<QString, Wish>({
        {u"--help"_s, Wish::Help},
        {u"-h"_s, Wish::Help},
        {u"--version"_s, Wish::Version},
        {u"-v"_s, Wish::Version},
    }));

    CHECK(wantsTextOnly({u"deskbridge"_s, option}));
    CHECK(parsed({option}).wish == wish);
    CHECK_FALSE(parsed({option}).text.isEmpty());
}

TEST_CASE("running needs one", "[desktopoptions]")
{
    CHECK_FALSE(wantsTextOnly({u"deskbridge"_s, u"--data"_s, u"folder"_s}));
}
