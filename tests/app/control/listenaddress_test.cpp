// SPDX-License-Identifier: Apache-2.0
#include "app/control/listenaddress.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("an address to listen on is an IP address or localhost, and a port")
{
    struct Row {
        QString typed;
        QString address;
        quint16 port;
        bool loopback;
    };
    const Row row = GENERATE(Row{u"127.0.0.1:8437"_s, u"127.0.0.1"_s, 8437, true},
                             Row{u"localhost:1"_s, u"localhost"_s, 1, true},
                             Row{u"[::1]:65535"_s, u"::1"_s, 65535, true},
                             Row{u"127.9.9.9:0"_s, u"127.9.9.9"_s, 0, true},
                             Row{u"0.0.0.0:443"_s, u"0.0.0.0"_s, 443, false},
                             Row{u"[::]:443"_s, u"::"_s, 443, false},
                             Row{u"192.168.1.7:443"_s, u"192.168.1.7"_s, 443, false});
    CAPTURE(row.typed.toStdString());
    const auto parsed = ListenAddress::parse(row.typed);
    REQUIRE(parsed);
    CHECK(*parsed == ListenAddress{row.address, row.port});
    CHECK(parsed->isLoopback() == row.loopback);
    CHECK(parsed->text() == row.typed);
}

TEST_CASE("what is no address to listen on is refused")
{
    const QString typed =
        GENERATE(u""_s, u":8437"_s, u"8437"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:x"_s,
                 u"127.0.0.1:65536"_s, u"127.0.0.1:-1"_s, u"127.0.0.1:+1"_s, u"::1:80"_s,
                 u"[127.0.0.1]:80"_s, u"example.com:80"_s, u"[::1:80"_s, u"127.0.0.1: 80"_s);
    CAPTURE(typed.toStdString());
    CHECK_FALSE(ListenAddress::parse(typed));
}
