#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Proves that the border check passes a clean tree and fails on each kind of trespass, for the right
# reason: without this a rule could stop working and nobody would notice.
#
#   tests/boundary/selftest.sh SCRATCH QT_HEADERS
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
scratch=$1
qt_headers=$2
failed=0
tried=0
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT
"$here/check.sh" --headers "$qt_headers" > "$headers"

put() { # FILE TEXT
    [ -d "${1%/*}" ] || mkdir -p "${1%/*}"
    printf '// SPDX-License-Identifier: Apache-2.0\n%s\n' "$2" > "$1"
}

clean_tree() {
    rm -rf "$scratch"
    mkdir -p "$scratch"
    cd "$scratch"
    put core/base/error.h '#include <QString>'
    put core/counting/intervals.h $'#include "core/base/error.h"\n#include "core/domain/ticket.h"'
    put core/http/httpclient.cpp '#include <QNetworkAccessManager>'
    put core/store/ledgertable.cpp $'#include "core/domain/ticket.h"\n#include <sqlite3.h>\nauto q = "SELECT id FROM ledger";'
    put core/secrets/keychainsecretstore.cpp $'#include "core/base/secret.h"\n#include <qt6keychain/keychain.h>\n#include <QDBusInterface>'
    put core/workspace/workspace.h $'#include "core/importing/importplan.h"\n// No QEventLoop, no SIGNAL(here)\nint a; // SELECT nothing'
    put ui/mainwindow.cpp $'#include "core/workspace/workspace.h"\n#include <QWidget>\n#include <QtSvg/QSvgRenderer>\nauto a = QCoreApplication::instance();'
    put app/desktop/main.cpp $'#include "ui/mainwindow.h"\n#include "core/base/error.h"\n#include <QApplication>'
    put app/sandbox/main.cpp $'#include "app/sandbox/account.h"\n#include "account.h"\n#include <httplib.h>\n#include <QString>'
    put tests/core/modeltest.cpp $'#include "tests/support/catch.h"\nQAbstractItemModelTester tester(&model, FailureReportingMode::Fatal);'
    put tests/core/httptest.cpp $'#include <QTcpServer>\n// QVERIFY(1) fails silently\nREQUIRE(QTest::qWaitFor(x));\nQEventLoop loop;'
}

check() { "$here/check.sh" "$scratch" "$headers" 2>&1; }

trespass() { # RULE FILE TEXT
    put "$2" "$3"
    tried=$((tried + 1))
    local output status=0
    output=$(check) || status=$?
    if [ $status -ne 1 ] || [[ $output != *"$2:"*"[$1]"* ]]; then
        printf 'not caught by rule %s (exit %d): %s: %s\n%s\n' "$1" $status "$2" "$3" "$output"
        failed=1
    fi
    rm "$2"
}

clean_tree
if ! output=$(check); then
    printf 'the clean tree is refused:\n%s\n' "$output"
    failed=1
fi

trespass layer core/base/a.h '#include "ui/shared/errortext.h"'
trespass layer core/base/a.h '  #  include "app/desktop/services.h"'
trespass layer ui/a.h '#include "app/desktop/services.h"'
trespass layer ui/a.h '#include "tests/support/fake.h"'
trespass layer app/desktop/a.h '#include "tests/support/fake.h"'
trespass include-path core/base/a.h '#include "../../ui/mainwindow.h"'
trespass sandbox app/sandbox/a.h '#include "core/base/error.h"'
trespass sandbox app/sandbox/a.h '#include "ui/mainwindow.h"'
trespass sandbox app/sandbox/a.h '#include "app/control/command.h"'
trespass core-gui core/base/a.h '#include <QWidget>'
trespass core-gui core/base/a.h '#include <QApplication>'
trespass core-gui core/base/a.h '#include <QtWidgets/QWidget>'
trespass core-gui core/base/a.h '#include <QtGui>'
trespass core-gui core/base/a.h '#include <QColor>'
trespass core-gui core/base/a.h '#include <qwidget.h>'
trespass core-gui core/base/a.h '#include <QSvgRenderer>'
trespass ui-service ui/a.cpp '#include <QSqlQuery>'
trespass ui-service ui/a.cpp '#include <sqlite3.h>'
trespass ui-service ui/a.cpp '#include <QNetworkReply>'
trespass ui-service ui/a.cpp '#include <QTcpSocket>'
trespass ui-service ui/a.cpp '#include <QtNetwork/QTcpSocket>'
trespass ui-service ui/a.cpp '#include <QHostAddress>'
trespass ui-service ui/a.cpp '#include <qt6keychain/keychain.h>'
trespass ui-service ui/a.cpp '#include <QDBusInterface>'
trespass keychain core/keys/a.cpp '#include <qt6keychain/keychain.h>'
trespass folder-order core/base/a.h '#include "core/domain/ticket.h"'
trespass folder-order core/freshdesk/a.h '#include "core/counting/intervals.h"'
trespass folder-order core/store/a.h '#include "core/importing/importplan.h"'
trespass folder-order core/importing/a.h '#include "core/workspace/workspace.h"'
trespass folder-order core/utils/a.h '#include "core/base/error.h"'
trespass folder-order core/workspace/a.h '#include "core/helpers/a.h"'
trespass counting core/counting/a.h '#include "core/http/httpclient.h"'
trespass counting core/counting/a.h '#include "core/freshdesk/freshdeskjson.h"'
trespass sql core/importing/a.cpp '#include <QSqlQuery>'
trespass sql core/importing/a.cpp '#include <sqlite3.h>'
trespass sql core/importing/a.cpp 'auto q = "SELECT id FROM ledger";'
trespass sql ui/a.cpp 'auto q = "INSERT INTO ledger VALUES (1)";'
trespass sql app/sandbox/a.cpp 'auto q = "SELECT 1";'
trespass string-connect ui/a.cpp 'connect(a, SIGNAL(clicked()), b, SLOT(go()));'
trespass event-loop core/http/a.cpp 'QEventLoop loop;'
trespass event-loop ui/a.cpp 'url = "https://x"; QEventLoop loop;'
trespass singleton core/base/a.cpp 'Settings::instance().value();'
trespass qtest-macro tests/core/a.cpp 'QVERIFY(1 == 2);'
trespass qtest-macro tests/core/a.cpp '    QCOMPARE(a, b);'
trespass qtest-macro tests/core/a.cpp 'QTRY_COMPARE_WITH_TIMEOUT(a, b, 10);'
trespass model-tester tests/core/a.cpp 'QAbstractItemModelTester tester(&model);'
trespass model-tester tests/core/a.cpp 'auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;'

printf 'int a;\n' > core/base/unlicensed.h
tried=$((tried + 1))
if output=$(check) || [[ $output != *'core/base/unlicensed.h:1: [licence]'* ]]; then
    printf 'a file without the SPDX line is not caught\n%s\n' "$output"
    failed=1
fi
rm core/base/unlicensed.h

{ cat core/base/error.h; printf '\n%.0s' {1..400}; } > core/base/long.h
if ! output=$(check) || [[ $output != *'core/base/long.h: warning: 402 lines'* ]]; then
    printf 'a long file should be a warning and no more\n%s\n' "$output"
    failed=1
fi

cd /
rm -rf "$scratch"
mkdir -p "$scratch"/{core,ui,app,tests}
if output=$(check); then
    printf 'an empty tree passes\n%s\n' "$output"
    failed=1
fi

[ $failed -eq 0 ] && printf '%d trespasses, each caught by its rule\n' $tried
exit $failed
