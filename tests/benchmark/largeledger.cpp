// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/largeledger.h"

#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/store/ledgertable.h"
#include "core/workspace/workspace.h"
#include "tests/benchmark/accountstream.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("the large ledger: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

QString secretsOf(const QString &folder)
{
    return folder + u"/secrets"_s;
}

/// Two integrations on the same account: the large one, and one that a benchmark imports from the beginning.
IntegrationId addIntegrations(const QString &folder)
{
    Workspace workspace({.dataFolder = folder, .secretsFile = secretsOf(folder)});
    std::optional<IntegrationId> large;
    int left = 2;
    workspace.open(&workspace, [&](const Outcome &opened) {
        orStop(opened);
        for (const QString &name : {u"Large"_s, u"Importing"_s}) {
            NewIntegration wanted;
            wanted.name = name;
            wanted.domain = u"127.0.0.1:%1"_s.arg(LargeLedger::port);
            wanted.state = IntegrationState::Active;
            workspace.addIntegration(wanted, Secret(QString::fromLatin1(LargeLedger::apiKey)),
                                     &workspace, [&](const Result<Integration> &added) {
                                         if (!large)
                                             large = orStop(added).id;
                                         if (--left == 0)
                                             QCoreApplication::quit();
                                     });
        }
    });
    QCoreApplication::exec();
    return *large;
}

void fill(const QString &folder, IntegrationId id, qint64 contacts)
{
    const auto database =
        orStop(Database::open(folder + u"/deskbridge.sqlite"_s, Database::Access::ReadWrite));
    LedgerTable ledger(*database);
    AccountStream stream(contacts);
    const AccountNames names = AccountStream::names();
    qint64 told = 0;
    // Fewer and larger transactions than an import's: how it comes about is not measured.
    const auto next = [&stream] {
        QList<JudgedMessage> many;
        for (int i = 0; i < 20; ++i)
            many += stream.next();
        return many;
    };
    for (auto batch = next(); !batch.isEmpty(); batch = next()) {
        orStop(inTransaction(*database, [&](Transaction &transaction) {
            return ledger.record(transaction, id, batch, Origin::InitialImport,
                                 AccountStream::end(), names);
        }));
        if (stream.counted() - told >= contacts / 10) {
            told = stream.counted();
            std::fprintf(stderr, "  %lld contacts made\n", static_cast<long long>(told));
        }
    }
}

void copyFiles(const QString &from, const QString &to)
{
    const auto files = QDir(from).entryList(QDir::Files);
    for (const QString &file : files) {
        if (!QFile::copy(from + u'/' + file, to + u'/' + file))
            qFatal("%s cannot be copied", qPrintable(file));
    }
}

} // namespace

void LargeLedger::copyTo(const QString &target, qint64 contacts)
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    // An older schema is brought up to date in the copy, when the program opens it.
    const QString kept = u"%1/deskbridge-benchmark/%2"_s.arg(caches).arg(contacts);
    if (!QDir(kept).exists()) {
        const QString making = kept + u".making"_s;
        QDir(making).removeRecursively();
        if (!QDir().mkpath(making))
            qFatal("%s cannot be made", qPrintable(making));
        std::fprintf(stderr, "Making a ledger of %lld contacts, once, in %s\n",
                     static_cast<long long>(contacts), qPrintable(kept));
        fill(making, addIntegrations(making), contacts);
        if (!QDir().rename(making, kept))
            qFatal("%s cannot be renamed", qPrintable(making));
    }
    copyFiles(kept, target);
}

} // namespace benchmark
