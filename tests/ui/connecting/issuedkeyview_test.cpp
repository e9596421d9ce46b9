// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/issuedkeyview.h"

#include "tests/support/catch.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

/// The view on a page that is shown only when the key is there, as in the dialog and in the wizard.
struct Bench {
    Bench()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        view = new IssuedKeyView(page);
        column->addWidget(view);
        column->addStretch();
        host.addWidget(new QWidget);
        host.addWidget(page);
        text = view->findChild<QPlainTextEdit *>(u"issuedKey"_s);
        REQUIRE(text);
    }
    void showKey()
    {
        host.show();
        view->setKey(Secret(std::string_view("ijx_OViCRzHfuzCfReE5c7uCzDZO4Zm7fdfInMXyV2Y7")));
        host.setCurrentIndex(1);
    }
    [[nodiscard]] bool isWhole()
    {
        const QTextDocument &document = *text->document();
        const QRectF lines = document.documentLayout()->blockBoundingRect(document.begin());
        return lines.height() + document.documentMargin() <= text->viewport()->height();
    }

    QStackedWidget host;
    IssuedKeyView *view = nullptr;
    QPlainTextEdit *text = nullptr;
};

} // namespace

TEST_CASE("a new key is seen whole in every width and text size", "[connecting]")
{
    const int width = GENERATE(180, 300, 450, 900);
    const double factor = GENERATE(1.0, 1.5, 2.0);
    CAPTURE(width, factor);
    Bench bench;
    QFont font = bench.host.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    bench.host.setFont(font);
    bench.host.resize(width, 700);
    bench.showKey();
    CHECK(QTest::qWaitFor([&] { return bench.isWhole(); }));
    CHECK(bench.text->verticalScrollBar()->maximum() == 0);

    bench.host.resize(1080 - width, 700);
    CHECK(QTest::qWaitFor([&] { return bench.isWhole(); }));
    CHECK(bench.text->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("a new key stays whole when the text grows", "[connecting]")
{
    Bench bench;
    bench.host.resize(450, 700);
    bench.showKey();
    REQUIRE(QTest::qWaitFor([&] { return bench.isWhole(); }));
    const double before = bench.text->font().pointSizeF();
    QFont font = bench.host.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    bench.host.setFont(font);
    CHECK(bench.text->font().pointSizeF() > before);
    CHECK(QTest::qWaitFor([&] { return bench.isWhole(); }));
}

TEST_CASE("what copying does is said before as a hint, and after as what happened", "[connecting]")
{
    Bench bench;
    bench.host.resize(450, 700);
    bench.showKey();
    const auto *countdown = bench.view->findChild<QLabel *>(u"copyCountdown"_s);
    CHECK(countdown->text().startsWith(u"Copying "_s));
    bench.view->setFocus();
    QTest::keyClick(bench.host.focusWidget(), Qt::Key_Space);
    CHECK(bench.view->wasCopied());
    CHECK(countdown->text().startsWith(u"Copied. "_s));
    QApplication::clipboard()->clear();
}
