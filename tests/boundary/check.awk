# SPDX-License-Identifier: Apache-2.0
# Reads every source file once and reports what breaks a rule, as FILE:LINE: [rule] text.
# Variables: qtheaders, a file of lines "MODULE HEADER" (see check.sh).

function breaks(rule, text) {
    printf "%s:%d: [%s] %s\n", FILENAME, FNR, rule, text
    broken = 1
}

BEGIN {
    # design.md §2: a folder uses itself and the folders before it.
    folders = split("base domain http freshdesk counting store secrets keys importing events health " \
                    "diagnostics delivery workspace", order, " ")
    for (i = 1; i <= folders; i++)
        place[order[i]] = i
    while ((getline line < qtheaders) > 0) {
        split(line, part, " ")
        module[part[2]] = part[1]
        modules[part[1]] = 1
    }
    split("QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport QtOpenGL QtOpenGLWidgets", list, " ")
    for (i in list)
        graphical[list[i]] = 1
}

# The path as seen from the root, and which part of the program it is in.
FNR == 1 {
    finishFile()
    path = FILENAME
    sub(/^\.\//, "", path)
    split(path, folder, "/")
    layer = folder[1]
    topic = folder[2]
    sandbox = (layer == "app" && topic == "sandbox")
    source = (path ~ /\.(h|cpp)$/)
    licensed = 0
    watchesModels = 0
    watchesStrictly = 0
    inspected++
}

FNR <= 5 && /SPDX-License-Identifier: Apache-2\.0/ { licensed = 1 }

{ lines[FILENAME] = FNR; last = FILENAME }

!source { next }

# A line that is nothing but a comment may say what it likes.
/^[ \t]*(\/\/|\/\*|\*([ \t\/]|$))/ { next }

/^[ \t]*#[ \t]*include[ \t]*[<"]/ {
    included = $0
    sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", included)
    sub(/[>"].*$/, "", included)
    checkInclude(included)
    next
}

{
    text = $0
    sub(/[ \t]\/\/[ \t].*$/, "", text)
    checkText(text)
}

function checkInclude(name,    part, target, origin, header) {
    if (name ~ /(^|\/)\.\.?\//) {
        breaks("include-path", name ": include from the root of the project")
        return
    }
    split(name, part, "/")
    target = part[1]
    if (target == "core" || target == "ui" || target == "app" || target == "tests") {
        if ((layer == "core" && target != "core") || (layer == "ui" && (target == "app" || target == "tests")) \
            || (layer == "app" && target == "tests"))
            breaks("layer", layer " includes " name)
        if (sandbox && (target == "core" || target == "ui" || (target == "app" && part[2] != "sandbox")))
            breaks("sandbox", "the sandbox includes " name "; it answers without our code")
        if (layer == "core" && target == "core")
            checkFolder(part[2], name)
        return
    }

    origin = ""
    if (target in modules)
        origin = target
    else if (name in module)
        origin = module[name]
    if (name ~ /(^|\/)(keychain\.h|qt6keychain)/)
        origin = "keychain"
    if (name == "sqlite3.h")
        origin = "SQLite"

    if (layer == "core" && (origin in graphical))
        breaks("core-gui", name " is " origin "; core knows no windows")
    if (layer == "ui" && (origin == "QtSql" || origin == "SQLite" || origin == "QtNetwork" || origin == "QtDBus" || origin == "keychain"))
        breaks("ui-service", name " is " origin "; ui shows values that core hands over")
    if (layer == "core" && (origin == "QtSql" || origin == "SQLite") && topic != "store")
        breaks("sql", name ": the database stays in core/store")
    if (layer == "core" && origin == "keychain" && topic != "secrets")
        breaks("keychain", name ": the keychain stays in core/secrets")
}

function checkFolder(target, name) {
    if (!(topic in place))
        breaks("folder-order", "core/" topic " is not in the list of folders (tests/boundary/check.awk, design)")
    else if (!(target in place))
        breaks("folder-order", name " is in no folder of the list")
    else if (topic == "counting" && target != "counting" && target != "base" && target != "domain")
        breaks("counting", "counting is pure and uses base and domain only, not " name)
    else if (place[target] > place[topic])
        breaks("folder-order", "core/" topic " stands before core/" target " and includes " name)
}

function checkText(text,    rest) {
    if (layer == "tests") {
        if (text ~ /(^|[^A-Za-z0-9_])(QVERIFY[0-9]?|QVERIFY_[A-Z_]+|QVERIFY_THROWS_EXCEPTION|QCOMPARE|QCOMPARE_[A-Z]+|QTRY_[A-Z0-9_]+|QFAIL|QSKIP|QEXPECT_FAIL)[ \t]*\(/)
            breaks("qtest-macro", "Qt Test's macros fail silently in a Catch2 program: use REQUIRE and qWaitFor")
        if (text ~ /FailureReportingMode::QtTest/)
            breaks("model-tester", "this mode fails silently in a Catch2 program: use Fatal")
        if (text ~ /QAbstractItemModelTester[ \t]*[A-Za-z_(]/)
            watchesModels = FNR
        if (text ~ /FailureReportingMode::Fatal/)
            watchesStrictly = 1
        return
    }
    if (text ~ /(SELECT |INSERT INTO|INSERT OR |DELETE FROM|CREATE TABLE|CREATE INDEX)/ && !(layer == "core" && topic == "store"))
        breaks("sql", "SQL stays in core/store")
    # D-Bus signals have no typed connect; theirs carry a D-Bus type.
    if (text ~ /(^|[^A-Za-z0-9_])(SIGNAL|SLOT)[ \t]*\(/ && text !~ /QDBus/)
        breaks("string-connect", "connect with a typed signal")
    if (text ~ /(^|[^A-Za-z0-9_])QEventLoop([^A-Za-z0-9_]|$)/)
        breaks("event-loop", "no nested event loops")
    rest = text
    gsub(/Q(Core|Gui)?Application::instance\(/, "", rest)
    if (rest ~ /::instance[ \t]*\(/)
        breaks("singleton", "what a class needs is a constructor parameter")
}

function finishFile() {
    if (last == "")
        return
    if (!licensed) {
        printf "%s:1: [licence] the SPDX line is missing\n", last
        broken = 1
    }
    if (watchesModels && !watchesStrictly) {
        printf "%s:%d: [model-tester] without FailureReportingMode::Fatal it fails silently\n", last, watchesModels
        broken = 1
    }
    if (source && lines[last] > 400)
        printf "%s: warning: %d lines; a file past 400 is asking for a second one\n", last, lines[last]
}

END {
    finishFile()
    printf "%d files read\n", inspected
    exit broken
}
