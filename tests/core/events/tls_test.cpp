// SPDX-License-Identifier: Apache-2.0
// The receiver with a certificate of its own.
#include "tests/core/events/receiverbench.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // milliseconds, on a loaded machine

/// A self-signed certificate for 127.0.0.1, and its key.
struct Pair {
    QString certificate;
    QString key;
};

void runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    REQUIRE(openssl.waitForFinished(60'000));
    INFO(openssl.readAllStandardError().toStdString());
    REQUIRE(openssl.exitCode() == 0);
}

Pair makePair(const QTemporaryDir &folder, const QString &name)
{
    Pair pair{folder.filePath(name + u".crt"_s), folder.filePath(name + u".key"_s)};
    runOpenssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, pair.key, u"-out"_s,
                pair.certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=deskbridge"_s, u"-addext"_s,
                u"subjectAltName=IP:127.0.0.1"_s});
    return pair;
}

QSslConfiguration trusting(const Pair &pair)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(pair.certificate));
    return configuration;
}

EventServerOptions withPair(const Pair &pair)
{
    return {.certificateFile = pair.certificate, .keyFile = pair.key};
}

HttpAnswer askSafely(quint16 port, const Pair &pair, const HttpRequest &request)
{
    RawClient client(port, trusting(pair));
    client.send(request.bytes());
    return client.answer();
}

} // namespace

TEST_CASE("events come in over TLS", "[events]")
{
    ReceiverBench bench;
    const Pair pair = makePair(bench.folder, u"server"_s);
    bench.start(withPair(pair));
    const HttpRequest events{
        .method = "POST", .path = "/v1/events", .key = bench.key, .body = batchOf(1, 500)};
    CHECK(askSafely(bench.port, pair, events).body == R"({"accepted":500,"repeated":0})");
    HttpRequest tooLarge = events;
    tooLarge.body = QByteArray(1'500'000, ' ');
    CHECK(askSafely(bench.port, pair, tooLarge).status == 413);
    CHECK(askSafely(bench.port, pair, {}).status == 200);
    CHECK(bench.storedEvents() == 500);
}

TEST_CASE("plain HTTP and half handshakes at a TLS port are closed and disturb nobody", "[events]")
{
    ReceiverBench bench;
    const Pair pair = makePair(bench.folder, u"server"_s);
    EventServerOptions options = withPair(pair);
    options.limits.head = 1s;
    bench.start(options);
    CHECK(bench.ask({}).status == 0);
    RawClient half(bench.port);
    half.send(QByteArray("\x16\x03\x01\x02\x00\x01", 6));
    RawClient silent(bench.port);
    CHECK(askSafely(bench.port, pair, {}).status == 200);
    CHECK(half.isClosedWithin(longest));
    CHECK(silent.isClosedWithin(longest));
}

TEST_CASE("a client that does not know the certificate gets nothing", "[events]")
{
    ReceiverBench bench;
    const Pair pair = makePair(bench.folder, u"server"_s);
    const Pair other = makePair(bench.folder, u"other"_s);
    bench.start(withPair(pair));
    CHECK(askSafely(bench.port, other, {}).status == 0);
}

TEST_CASE("with a certificate it may listen to the network", "[events]")
{
    ReceiverBench bench;
    EventServerOptions options = withPair(makePair(bench.folder, u"server"_s));
    options.address = u"0.0.0.0"_s;
    options.databasePath = bench.path;
    CHECK(EventServer(options, bench.clock).start());
}

TEST_CASE("a certificate or key that cannot be used is told", "[events]")
{
    ReceiverBench bench;
    const Pair one = makePair(bench.folder, u"one"_s);
    const Pair two = makePair(bench.folder, u"two"_s);
    const QString locked = bench.folder.filePath(u"locked.key"_s);
    runOpenssl({u"ec"_s, u"-in"_s, one.key, u"-out"_s, locked, u"-aes256"_s, u"-passout"_s,
                u"pass:secret"_s});
    const QString text = bench.folder.filePath(u"text"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    const auto errorOf = [&](const QString &certificate, const QString &key) {
        EventServer server(
            {.databasePath = bench.path, .certificateFile = certificate, .keyFile = key},
            bench.clock);
        const auto started = server.start();
        REQUIRE_FALSE(started);
        CHECK_FALSE(started.error().detail.isEmpty());
        return started.error().kind;
    };
    constexpr auto unusable = ListenError::Kind::CertificateUnusable;
    CHECK(errorOf(one.certificate, two.key) == unusable);
    CHECK(errorOf(one.certificate, {}) == unusable);
    CHECK(errorOf({}, one.key) == unusable);
    CHECK(errorOf(bench.folder.filePath(u"missing"_s), one.key) == unusable);
    CHECK(errorOf(text, one.key) == unusable);
    CHECK(errorOf(one.certificate, text) == unusable);
    CHECK(errorOf(one.certificate, locked) == unusable); // nobody is there to be asked
}
