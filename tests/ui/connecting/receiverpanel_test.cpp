// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/receiverpanel.h"

#include "core/workspace/keyservice.h"
#include "core/workspace/receiverservice.h"
#include "core/workspace/workspace.h"
#include "tests/core/events/rawclient.h"
#include "tests/support/heard.h"
#include "ui/shared/inlinemessage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The panel before a workspace that really receives.
class PanelBench {
public:
    explicit PanelBench(ReceiverWish wish = {.port = quint16{0}})
        : workspace({.dataFolder = folder.filePath(u"data"_s),
                     .secretsFile = folder.filePath(u"keys.json"_s),
                     .receiver = wish})
    {
        Heard<Done> opened;
        workspace.open(opened.context(), opened.answer());
        REQUIRE(opened.wait());
        Heard<Integration> added;
        workspace.addIntegration({.name = u"Acme"_s, .domain = u"acme.freshdesk.com"_s},
                                 Secret(std::string_view("freshdesk-key-1234")), added.context(),
                                 added.answer());
        acme = added.wait()->id;
        panel = std::make_unique<ReceiverPanel>(workspace, acme, nullptr);
        panel->show();
    }

    QByteArray issueKey(std::chrono::hours overlap)
    {
        Heard<IssuedInjixoKey> issued;
        workspace.keys().issue(acme, overlap, issued.context(), issued.answer());
        const auto text = issued.wait()->key.reveal();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    ReceiverState state()
    {
        Heard<ReceiverState> heard;
        workspace.receiver().state(heard.context(), heard.answer());
        return *heard.wait();
    }
    template <class T> [[nodiscard]] T *find(const QString &name) const
    {
        auto *child = panel->findChild<T *>(name);
        REQUIRE(child);
        return child;
    }
    template <class Condition> [[nodiscard]] bool comesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, 30'000);
    }

    QTemporaryDir folder;
    Workspace workspace;
    IntegrationId acme{};
    std::unique_ptr<ReceiverPanel> panel;
};

} // namespace

TEST_CASE("the panel shows the address to copy, and live what comes from the app",
          "[receiverpanel]")
{
    PanelBench bench;
    const auto *copy = bench.find<QPushButton>(u"copyReceiverAddress"_s);
    REQUIRE(bench.comesTrue([&] { return copy->isVisible(); }));
    const quint16 port = bench.state().port;
    bench.find<QPushButton>(u"copyReceiverAddress"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"http://127.0.0.1:%1"_s.arg(port));
    CHECK_FALSE(bench.find<QSpinBox>(u"receiverPort"_s)->isVisible());

    const auto *arrivals = bench.find<QLabel>(u"appArrivals"_s);
    REQUIRE(bench.comesTrue([&] { return arrivals->text().contains(u"Waiting for the app"_s); }));
    const QByteArray key = bench.issueKey(1h);
    REQUIRE(ask(port, {.path = "/v1/key", .key = key}).status == 200);
    REQUIRE(bench.comesTrue([&] {
        return arrivals->text().contains(u"Key verified"_s)
            && arrivals->text().contains(u"waiting for the first event"_s);
    }));
    const QByteArray event =
        R"({"events":[{"id":"a","type":"ticket.created","ticketId":7,"at":"2026-11-22T10:15:00Z"}]})";
    REQUIRE(ask(port, {.method = "POST", .path = "/v1/events", .key = key, .body = event}).status
            == 200);
    REQUIRE(bench.comesTrue([&] { return arrivals->text().contains(u"first event at"_s); }));
    CHECK(bench.find<InlineMessage>(u"appRefused"_s)->isHidden());
}

TEST_CASE("the panel says why an attempt was refused", "[receiverpanel]")
{
    PanelBench bench;
    const QByteArray former = bench.issueKey(0h);
    bench.issueKey(0h);
    const auto *refused = bench.find<InlineMessage>(u"appRefused"_s);
    // Times are whole seconds: an attempt in the very second of the new key is older news.
    REQUIRE(bench.comesTrue([&] {
        return ask(bench.state().port, {.path = "/v1/key", .key = former}).status >= 400
            && refused->isVisible();
    }));
    CHECK(refused->what().contains(u"has ended"_s));
}

TEST_CASE("a port that another program has is changed in its place", "[receiverpanel]")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    PanelBench bench({.port = other.serverPort()});
    const auto *state = bench.find<InlineMessage>(u"receiverState"_s);
    REQUIRE(bench.comesTrue([&] { return bench.find<QSpinBox>(u"receiverPort"_s)->isVisible(); }));
    CHECK(state->what().contains(QString::number(other.serverPort())));
    CHECK_FALSE(bench.find<QPushButton>(u"copyReceiverAddress"_s)->isVisible());
    const quint16 port = other.serverPort();
    other.close();
    REQUIRE(bench.comesTrue(
        [&] { return bench.find<QPushButton>(u"copyReceiverAddress"_s)->isVisible(); }));
    CHECK(state->what().contains(QString::number(port)));
    CHECK_FALSE(bench.find<QSpinBox>(u"receiverPort"_s)->isVisible());
}

TEST_CASE("the port chosen in the panel is the one that is used", "[receiverpanel]")
{
    PanelBench bench(ReceiverWish{});
    QTcpServer spare;
    REQUIRE(spare.listen(QHostAddress::LocalHost, 0));
    const quint16 wanted = spare.serverPort();
    spare.close();
    // Before the first state has come: what it proposes then does not take the chosen one's place. The usual
    // port may be taken or not.
    bench.find<QSpinBox>(u"receiverPort"_s)->setValue(wanted);
    bench.find<QPushButton>(u"useReceiverPort"_s)->click();
    bench.find<QSpinBox>(u"receiverPort"_s)->setValue(wanted - 1);
    REQUIRE(bench.comesTrue([&] {
        const ReceiverState state = bench.state();
        return state.kind == ReceiverState::Kind::Listening && state.port == wanted;
    }));
    REQUIRE(bench.comesTrue([&] {
        return bench.find<InlineMessage>(u"receiverState"_s)
            ->what()
            .contains(QString::number(wanted));
    }));
    CHECK(bench.find<QPushButton>(u"useReceiverPort"_s)->isEnabled());
}
