// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"

#include "tests/core/secrets/secretcalls.h"
#include "tests/core/secrets/secretservice.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <vector>

#include <signal.h>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"freshdesk-api-key/1"_s;

/// The daemon asleep, as under a debugger or in a container that is paused.
class StoppedDaemon {
public:
    StoppedDaemon()
        : m_process(pid_t(secretservice::processId()))
    {
        REQUIRE(m_process > 0);
        REQUIRE(::kill(m_process, SIGSTOP) == 0);
    }
    ~StoppedDaemon() { wake(); }
    StoppedDaemon(const StoppedDaemon &) = delete;
    StoppedDaemon &operator=(const StoppedDaemon &) = delete;

    void wake() const { ::kill(m_process, SIGCONT); }

private:
    pid_t m_process;
};

} // namespace

TEST_CASE("a secret in the keychain comes back as it was written", "[keychain]")
{
    const std::string secret = GENERATE(as<std::string>{}, "k", "Schlüssel mit Umlauten €",
                                        "two\nlines \\ \"", std::string(5000, 'x'));
    KeychainSecretStore store;
    CHECK(codeOf(writeTo(store, entry, secret)) == "done");
    CHECK(textOf(readFrom(store, entry)) == secret);
    KeychainSecretStore another;
    CHECK(textOf(readFrom(another, entry)) == secret);
}

TEST_CASE("writing to the keychain replaces the entry of that name only", "[keychain]")
{
    KeychainSecretStore store;
    CHECK(codeOf(writeTo(store, u"a"_s, "one")) == "done");
    CHECK(codeOf(writeTo(store, u"ä"_s, "two")) == "done");
    CHECK(codeOf(writeTo(store, u"a"_s, "three")) == "done");
    CHECK(textOf(readFrom(store, u"a"_s)) == "three");
    CHECK(textOf(readFrom(store, u"ä"_s)) == "two");
}

TEST_CASE("an entry that an unlocked keychain does not have is missing", "[keychain]")
{
    KeychainSecretStore store;
    CHECK(textOf(readFrom(store, u"never/written"_s)) == "<secret_missing>");
}

TEST_CASE("a removed entry is missing, and removing it again is no error", "[keychain]")
{
    KeychainSecretStore store;
    CHECK(codeOf(writeTo(store, entry, "secret")) == "done");
    CHECK(codeOf(removeFrom(store, entry)) == "done");
    CHECK(textOf(readFrom(store, entry)) == "<secret_missing>");
    CHECK(codeOf(removeFrom(store, entry)) == "done");
}

TEST_CASE("questions asked at once are all answered", "[keychain]")
{
    KeychainSecretStore store;
    QObject context;
    QStringList answers;
    for (const QString &name : {u"x"_s, u"y"_s, u"z"_s}) {
        store.write(name, Secret(name), &context, [&, name](const Outcome &outcome) {
            answers.append(outcome ? name : u"failed"_s);
        });
    }
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 3; }, 15'000));
    answers.sort();
    CHECK(answers == QStringList{u"x"_s, u"y"_s, u"z"_s});
}

TEST_CASE("questions about one entry do not see what the next one does", "[keychain]")
{
    KeychainSecretStore store;
    QObject context;
    std::vector<std::string> answers;
    const auto noteCode = [&](const Outcome &outcome) { answers.push_back(codeOf(outcome)); };
    const auto noteText = [&](const Result<Secret> &result) { answers.push_back(textOf(result)); };
    store.write(entry, Secret(std::string_view("one")), &context, noteCode);
    store.write(entry, Secret(std::string_view("two")), &context, noteCode);
    store.read(entry, &context, noteText);
    store.remove(entry, &context, noteCode);
    store.read(entry, &context, noteText);
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 5; }, 15'000));
    CHECK(answers == std::vector<std::string>{"done", "done", "two", "done", "<secret_missing>"});
}

TEST_CASE("whoever asked the keychain and has gone is not answered", "[keychain]")
{
    KeychainSecretStore store;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    store.read(entry, context.get(), [&](const Result<Secret> &) { ++answers; });
    context.reset();
    store.remove(entry, nullptr, [&](const Outcome &) { ++answers; });
    // Worked off in the order of asking: after this one the others are through.
    CHECK(codeOf(writeTo(store, entry, "last")) == "done");
    CHECK(answers == 0);
}

TEST_CASE("a store that goes takes its questions along, and the next one works", "[keychain]")
{
    int answers = 0;
    QObject context;
    {
        KeychainSecretStore store;
        store.write(entry, Secret(std::string_view("written all the same")), &context,
                    [&](const Outcome &) { ++answers; });
    }
    KeychainSecretStore next;
    CHECK(textOf(readFrom(next, entry)) == "written all the same");
    CHECK(answers == 0);
}

TEST_CASE("an answer may destroy the store that gives it", "[keychain]")
{
    auto store = std::make_unique<KeychainSecretStore>();
    QObject context;
    bool answered = false;
    store->read(u"never/written"_s, &context, [&](const Result<Secret> &) {
        store.reset();
        answered = true;
    });
    CHECK(QTest::qWaitFor([&] { return answered; }, 15'000));
}

TEST_CASE("a locked keychain is called locked, whatever is asked of it", "[keychain-locked]")
{
    KeychainSecretStore store;
    REQUIRE(codeOf(writeTo(store, entry, "secret")) == "done");
    REQUIRE(secretservice::lock());
    CHECK(textOf(readFrom(store, entry)) == "<keychain_locked>");
    CHECK(textOf(readFrom(store, u"never/written"_s)) == "<keychain_locked>");
    CHECK(codeOf(writeTo(store, entry, "another")) == "keychain_locked");
    CHECK(codeOf(writeTo(store, u"new"_s, "another")) == "keychain_locked");
    CHECK(codeOf(removeFrom(store, entry)) == "keychain_locked");
}

TEST_CASE("the keychain works on a thread of its own with an event loop", "[keychain-thread]")
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::unique_ptr<KeychainSecretStore> store;
    std::atomic<bool> done = false;
    std::string written;
    std::string read;
    std::string missing;
    bool onThread = true;
    const auto ask = [&] {
        store = std::make_unique<KeychainSecretStore>();
        store->write(entry, Secret(std::string_view("Schlüssel")), &context,
                     [&](const Outcome &outcome) { written = codeOf(outcome); });
        store->read(entry, &context, [&](const Result<Secret> &result) {
            read = textOf(result);
            onThread = QThread::currentThread() == &thread;
        });
        // "Not found" goes through D-Bus on this thread as well.
        store->remove(entry, &context, [&](const Outcome &outcome) {
            missing = codeOf(outcome);
            store.reset();
            done = true;
        });
    };
    QMetaObject::invokeMethod(&context, ask, Qt::QueuedConnection);
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 15'000);
    thread.quit();
    thread.wait();
    REQUIRE(ended);
    CHECK(written == "done");
    CHECK(missing == "done");
    CHECK(onThread);
}

TEST_CASE("a keychain that never answers is given up at the time limit", "[keychain-stopped]")
{
    using namespace std::chrono_literals;
    KeychainSecretStore patient;
    REQUIRE(codeOf(writeTo(patient, entry, "before")) == "done");
    KeychainSecretStore store(300ms);
    const StoppedDaemon daemon;

    QElapsedTimer timer;
    timer.start();
    CHECK(textOf(readFrom(store, entry)) == "<keychain_failed>");
    CHECK(timer.elapsed() > 200); // not at once: Qt rounds longer timers by some per cent
    CHECK(timer.elapsed() < 2000);
    // The late job holds up those behind it: they end the same way.
    CHECK(codeOf(writeTo(store, entry, "meanwhile")) == "keychain_failed");
    CHECK(codeOf(removeFrom(store, u"other"_s)) == "keychain_failed");

    daemon.wake();
    CHECK(codeOf(writeTo(patient, entry, "after")) == "done");
    CHECK(textOf(readFrom(patient, entry)) == "after");
}

TEST_CASE("a store that goes while its keychain sleeps harms nobody when it wakes up",
          "[keychain-stopped]")
{
    int answers = 0;
    QObject context;
    const StoppedDaemon daemon;
    {
        KeychainSecretStore store(std::chrono::milliseconds(50));
        store.read(entry, &context, [&](const Result<Secret> &) { ++answers; });
        REQUIRE(QTest::qWaitFor([&] { return answers == 1; }, 5000));
        store.read(entry, &context, [&](const Result<Secret> &) { ++answers; });
    }
    daemon.wake();
    KeychainSecretStore next;
    CHECK(codeOf(writeTo(next, entry, "after")) == "done");
    CHECK(answers == 1);
}

TEST_CASE("without a keychain everything is unavailable", "[keychain-none]")
{
    KeychainSecretStore store;
    CHECK(textOf(readFrom(store, entry)) == "<keychain_unavailable>");
    CHECK(codeOf(writeTo(store, entry, "secret")) == "keychain_unavailable");
    CHECK(codeOf(removeFrom(store, entry)) == "keychain_unavailable");
}
