// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyfingerprint.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Outcome removeAndWait(EngineBench &bench, IntegrationId id, DataFate fate)
{
    std::optional<Outcome> answered;
    bench.integrations->remove(id, fate, [&](const Outcome &outcome) { answered = outcome; });
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
    return *answered;
}

} // namespace

TEST_CASE("an added integration has its key in the keychain and everything else in the store")
{
    EngineBench bench;

    const auto added = bench.add(u"  Acme   EU "_s);

    REQUIRE(added);
    CHECK(added->name == u"Acme EU"_s);
    CHECK(added->apiKeyLastFour == u"1234"_s);
    CHECK(added->apiKeyFingerprint
          == keyFingerprint(Secret(std::string_view("a-freshdesk-key-1234"))));
    CHECK(bench.secrets.entries.value(added->apiKeyEntry) == "a-freshdesk-key-1234");
    CHECK(*bench.integrations->find(added->id) == *added);
}

TEST_CASE("a keychain that fails leaves no half-saved integration")
{
    const ErrorKind kind = GENERATE(ErrorKind::KeychainLocked, ErrorKind::KeychainUnavailable,
                                    ErrorKind::KeychainFailed);
    EngineBench bench;
    bench.secrets.writeFails = kind;

    const auto added = bench.add(u"Acme"_s);

    REQUIRE_FALSE(added);
    CHECK(added.error().kind == kind);
    CHECK(bench.integrations->list()->isEmpty());
    CHECK(bench.secrets.entries.isEmpty());
}

TEST_CASE("a store that fails leaves no key in the keychain")
{
    EngineBench bench;
    NewIntegration wanted;
    wanted.name = u"Acme"_s;
    wanted.domain = u"acme.freshdesk.com"_s;
    std::optional<Result<Integration>> first;
    std::optional<Result<Integration>> second;
    // Both pass the check of the name before either is stored.
    bench.integrations->add(wanted, Secret(std::string_view("first-key-000000")),
                            [&](const Result<Integration> &result) { first = result; });
    bench.integrations->add(wanted, Secret(std::string_view("second-key-00000")),
                            [&](const Result<Integration> &result) { second = result; });
    REQUIRE(QTest::qWaitFor([&] { return first && second; }));

    REQUIRE(*first);
    REQUIRE_FALSE(*second);
    CHECK(second->error().kind == ErrorKind::DuplicateName);
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(bench.secrets.entries.contains((*first)->apiKeyEntry));
}

TEST_CASE("names are refused when empty, too long or taken, whatever their case and blanks")
{
    EngineBench bench;
    REQUIRE(bench.add(u"Acme EU"_s));

    CHECK(bench.integrations->checkName(u"   "_s).error().kind == ErrorKind::InvalidName);
    CHECK(bench.integrations->checkName(QString(101, u'x')).error().kind == ErrorKind::InvalidName);
    CHECK(bench.integrations->checkName(u" acme  eu "_s).error().kind == ErrorKind::DuplicateName);
    CHECK(bench.integrations->checkName(u"Acme US"_s));
}

TEST_CASE("a foreign host is refused before anything is stored")
{
    EngineBench bench;
    NewIntegration wanted;
    wanted.name = u"Acme"_s;
    wanted.domain = u"acme.freshdesk.com.evil.example"_s;
    std::optional<Result<Integration>> answered;
    bench.integrations->add(wanted, Secret(std::string_view("some-key-0000000")),
                            [&](const Result<Integration> &result) { answered = result; });

    REQUIRE(answered);
    CHECK(answered->error().kind == ErrorKind::InvalidAddress);
    CHECK(bench.secrets.entries.isEmpty());
}

TEST_CASE("saving from a draft removes the draft")
{
    EngineBench bench;
    const auto draft = bench.integrations->saveDraft({0, u"Acme"_s, u"acme.freshdesk.com"_s});
    REQUIRE(draft);
    REQUIRE(bench.integrations->drafts()->size() == 1);
    NewIntegration wanted;
    wanted.name = u"Acme"_s;
    wanted.domain = u"acme.freshdesk.com"_s;
    wanted.draft = draft->id;
    std::optional<Result<Integration>> answered;
    bench.integrations->add(wanted, Secret(std::string_view("some-key-0000000")),
                            [&](const Result<Integration> &result) { answered = result; });
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));

    REQUIRE(*answered);
    CHECK(bench.integrations->drafts()->isEmpty());
}

TEST_CASE("pausing and resuming keep an unfinished set-up unfinished")
{
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s, "a-freshdesk-key-1234", IntegrationState::SettingUp);
    REQUIRE(added);
    CHECK(bench.integrations->setPaused(added->id, true)->state == IntegrationState::Paused);
    CHECK(bench.integrations->setPaused(added->id, false)->state == IntegrationState::SettingUp);

    CHECK(bench.integrations->setNextStep(added->id, SetupStep::Finished)->state
          == IntegrationState::Active);
}

TEST_CASE("deleting removes every key, and the name is free again")
{
    const DataFate fate = GENERATE(DataFate::Keep, DataFate::Remove);
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s);
    REQUIRE(added);
    REQUIRE(bench.keep(added->id, "a-key-from-injixo-9876"));
    REQUIRE(bench.secrets.entries.size() == 2);

    REQUIRE(removeAndWait(bench, added->id, fate));

    CHECK(bench.secrets.entries.isEmpty());
    CHECK(bench.integrations->list()->isEmpty());
    CHECK(bench.add(u"acme"_s));
}

TEST_CASE("a keychain that does not give up a key keeps the integration")
{
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s);
    REQUIRE(added);
    bench.secrets.removeFails = ErrorKind::KeychainLocked;

    const Outcome removed = removeAndWait(bench, added->id, DataFate::Remove);

    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == ErrorKind::KeychainLocked);
    CHECK(bench.integrations->find(added->id));
}

TEST_CASE("what is not there is said to be not there")
{
    EngineBench bench;
    const IntegrationId nobody{4711};

    CHECK(bench.integrations->find(nobody).error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.integrations->setPaused(nobody, true).error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.integrations->setNextStep(nobody, SetupStep::Finished).error().kind
          == ErrorKind::NoSuchIntegration);
    CHECK(removeAndWait(bench, nobody, DataFate::Keep).error().kind
          == ErrorKind::NoSuchIntegration);
    CHECK(bench.keys->issue(nobody, 24h).error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.keep(nobody, "some-key-from-injixo").error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.secrets.entries.isEmpty());
}
