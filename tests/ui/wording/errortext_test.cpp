// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/errortext.h"

#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"

#include <QLocale>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const auto allKinds = everyUpTo(ErrorKind::SecretMissing);
const auto allProblems = everyUpTo(AddressProblem::InvalidCharacters);

QString wordsFor(ErrorKind kind)
{
    return errorText(Error{kind}).sentence();
}

} // namespace

TEST_CASE("every error says what happened and what to do, in whole sentences", "[wording]")
{
    for (const ErrorKind kind : allKinds) {
        const ErrorText text = errorText(Error{kind});
        CAPTURE(errorCode(kind), text.what, text.remedy);
        CHECK(isWholeSentence(text.what));
        CHECK(isWholeSentence(text.remedy));
    }
}

TEST_CASE("no two errors are told alike", "[wording]")
{
    QList<QString> causes;
    QList<QString> remedies;
    for (const ErrorKind kind : allKinds) {
        causes << errorText(Error{kind}).what;
        remedies << errorText(Error{kind}).remedy;
    }
    CHECK(areAllDifferent(causes));
    CHECK(areAllDifferent(remedies));
}

TEST_CASE("an error's detail never reaches the sentence", "[wording]")
{
    const QString detail = u"QSqlError(11) in /home/ada, Basic Zm9vOlg="_s;
    for (const ErrorKind kind : allKinds) {
        CAPTURE(errorCode(kind));
        CHECK(errorText(Error{kind, detail}).sentence() == wordsFor(kind));
    }
}

TEST_CASE("every address problem says what it is and what to enter instead", "[wording]")
{
    QList<QString> causes;
    QList<QString> remedies;
    for (const AddressProblem problem : allProblems) {
        const ErrorText text = addressProblemText(problem);
        CAPTURE(static_cast<int>(problem), text.what, text.remedy);
        CHECK(isWholeSentence(text.what));
        CHECK(isWholeSentence(text.remedy));
        causes << text.what;
        remedies << text.remedy;
    }
    CHECK(areAllDifferent(causes));
    CHECK(areAllDifferent(remedies));
}

TEST_CASE("an error names what a person needs in order to repair it", "[wording]")
{
    const auto [kind, word] = GENERATE(table<ErrorKind, QString>({
        {ErrorKind::KeyRejected, u"profile picture › Profile settings › View API Key"_s},
        {ErrorKind::KeyRejected, u"reset stops at once"_s},
        {ErrorKind::Forbidden, u"Account Administrator"_s},
        {ErrorKind::Forbidden, u"Pro or Enterprise"_s},
        {ErrorKind::AccountSuspended, u"suspended"_s},
        {ErrorKind::ProxyRefused, u"proxy"_s},
        {ErrorKind::TlsFailed, u"certificate"_s},
        {ErrorKind::AuthorityFileUnusable, u"no connection was made"_s},
        {ErrorKind::NotFreshdesk, u"example.freshdesk.com"_s},
        {ErrorKind::InvalidAddress, u"no key was sent"_s},
        {ErrorKind::StoreNewer, u"newer version"_s},
        {ErrorKind::StoreFull, u"full"_s},
        {ErrorKind::StoreUnreadable, u"deskbridge.sqlite"_s},
        {ErrorKind::KeychainUnavailable, u"gnome-keyring"_s},
        {ErrorKind::KeychainUnavailable, u"KWallet"_s},
        {ErrorKind::KeychainUnavailable, u"--secrets file:PATH"_s},
        {ErrorKind::KeychainLocked, u"Unlock"_s},
        {ErrorKind::KeychainFailed, u"chmod 600"_s},
        {ErrorKind::IntegrationPaused, u"Resume"_s},
    }));
    CAPTURE(errorCode(kind), word);
    CHECK(wordsFor(kind).contains(word));
}

TEST_CASE("a rate limit says how long the server asked to wait", "[wording]")
{
    const Error error{ErrorKind::RateLimited, {}, std::chrono::seconds{42}};
    CHECK(errorText(error).what.contains(u"42"_s));
    CHECK(isWholeSentence(errorText(error).what));
    CHECK_FALSE(errorText(error).what == errorText(Error{ErrorKind::RateLimited}).what);
}

TEST_CASE("numbers in a sentence follow the locale", "[wording]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = errorText({ErrorKind::RateLimited, {}, std::chrono::seconds{3600}}).what;
    QLocale::setDefault(before);
    CHECK(german.contains(u"3.600"_s));
}
