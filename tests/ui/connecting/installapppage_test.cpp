// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/connecting/wizardbench.h"
#include "ui/connecting/freshworksapp.h"
#include "ui/shared/inlinemessage.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QPointer>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

/// The names in a zip, as another reader sees them.
QStringList namesInZip(const QString &path)
{
    int error = 0;
    zip_t *archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    QStringList names;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index)
        names << QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(index), 0));
    zip_discard(archive);
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A set-up that goes on at the app, with a key of this maker.
void startAtApp(WizardBench &bench, EventReceiver receiver,
                const QString &domain = u"acme.freshdesk.com"_s)
{
    WizardStart start;
    start.integration.emplace();
    start.integration->domain = domain;
    start.integration->eventReceiver = receiver;
    start.integration->nextStep = SetupStep::InstallApp;
    bench.start(start);
}

QFileDialog *openSaveDialog(WizardBench &bench)
{
    bench.find<QPushButton>(u"saveApp"_s)->click();
    return bench.find<QFileDialog>(u"saveDialog"_s);
}

bool hasText(const QWidget *window, QStringView text)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the program carries every file of the app and no other", "[installapp]")
{
    const QString folder = QStringLiteral(FRESHWORKS_APP_FOLDER) + u'/';
    QStringList inFolder;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(folder.size());
        if (!path.startsWith(u"node_modules/"_s)) // where Freshworks' tool puts what it loads
            inFolder << path;
    }
    inFolder.sort();

    QStringList carried;
    for (const ZipEntry &entry : freshworksAppFiles()) {
        carried << entry.path;
        CHECK(entry.content == bytesOf(folder + entry.path));
    }
    CHECK(carried == inFolder);
    CHECK(carried.filter(u"node_modules"_s).isEmpty());
}

TEST_CASE("the app is saved as a zip that has the manifest at its top", "[installapp]")
{
    const QTemporaryDir folder;
    WizardBench bench;
    startAtApp(bench, EventReceiver::Deskbridge);
    auto *dialog = openSaveDialog(bench);
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    CHECK(dialog->defaultSuffix() == u"zip"_s);
    const QString path = folder.filePath(u"app.zip"_s);
    emit dialog->fileSelected(path);

    const auto *message = bench.find<InlineMessage>(u"appSaved"_s);
    REQUIRE(bench.comesTrue([&] { return !message->isHidden(); }));
    CHECK(message->what().contains(QDir::toNativeSeparators(path)));
    const QStringList names = namesInZip(path);
    CHECK(names.contains(u"manifest.json"_s));
    CHECK(names.contains(u"server/server.js"_s));
    CHECK(names.filter(u"node_modules"_s).isEmpty());
    CHECK(names.size() == freshworksAppFiles().size());
}

TEST_CASE("the same program saves the same bytes", "[installapp]")
{
    const QTemporaryDir folder;
    REQUIRE(saveFreshworksApp(folder.filePath(u"one.zip"_s)));
    REQUIRE(saveFreshworksApp(folder.filePath(u"two.zip"_s)));
    CHECK(bytesOf(folder.filePath(u"one.zip"_s)) == bytesOf(folder.filePath(u"two.zip"_s)));
}

TEST_CASE("a cancelled dialog saves nothing and says nothing", "[installapp]")
{
    const QTemporaryDir folder;
    WizardBench bench;
    startAtApp(bench, EventReceiver::Deskbridge);
    const QPointer<QFileDialog> dialog = openSaveDialog(bench);
    dialog->setDirectory(folder.path());
    dialog->reject();

    REQUIRE(bench.comesTrue([&] { return dialog.isNull(); }));
    CHECK(bench.find<InlineMessage>(u"appSaved"_s)->isHidden());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a path that cannot be written is told with its reason, and can be tried again",
          "[installapp]")
{
    const QTemporaryDir folder;
    WizardBench bench;
    startAtApp(bench, EventReceiver::Deskbridge);
    auto *dialog = openSaveDialog(bench);
    const QString nowhere = folder.filePath(u"gone/app.zip"_s); // the folder went meanwhile
    emit dialog->fileSelected(nowhere);

    const auto *message = bench.find<InlineMessage>(u"appSaved"_s);
    CHECK_FALSE(message->isHidden());
    CHECK(message->what().contains(QDir::toNativeSeparators(nowhere)));
    CHECK(message->remedy().contains(u"No such file"_s));
    CHECK(bench.next()->isEnabled());

    emit dialog->fileSelected(folder.filePath(u"app.zip"_s));
    CHECK(message->remedy().isEmpty());
    CHECK(QFile::exists(folder.filePath(u"app.zip"_s)));
}

TEST_CASE("what is at the path stays when it cannot be replaced", "[installapp]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"app.zip"_s));
    const auto saved = saveFreshworksApp(folder.filePath(u"app.zip"_s));
    REQUIRE_FALSE(saved);
    CHECK_FALSE(saved.error().text.isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"app.zip"_s});
}

TEST_CASE("the page says what to enter and what Freshdesk needs", "[installapp]")
{
    WizardBench bench;
    startAtApp(bench, EventReceiver::Deskbridge);
    const auto *receiver = bench.find<InlineMessage>(u"receiverState"_s);
    REQUIRE(bench.comesTrue([&] { return receiver->isVisible(); }));
    CHECK(receiver->what().contains(u"No receiver runs in this program"_s));
    CHECK(hasText(&bench.wizard(), u"port 443"));
    bench.find<QPushButton>(u"copyCommand"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"fdk pack"_s);
    bench.find<QPushButton>(u"copyDomain"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"acme.freshdesk.com"_s);
    CHECK(bench.next()->isEnabled());
}

TEST_CASE("with a key generated in injixo the page offers the marketplace's app only",
          "[installapp]")
{
    WizardBench bench;
    startAtApp(bench, EventReceiver::Injixo);
    CHECK(bench.find<QPushButton>(u"openMarketplace"_s)->isVisible());
    bench.find<QPushButton>(u"copyDomain"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"acme.freshdesk.com"_s);
    CHECK(bench.wizard().findChild<QPushButton *>(u"saveApp"_s) == nullptr);
}

TEST_CASE("of the sample account the page says that nothing has to be installed", "[installapp]")
{
    const auto receiver = GENERATE(EventReceiver::Deskbridge, EventReceiver::Injixo);
    WizardBench bench;
    startAtApp(bench, receiver, u"127.0.0.1:47647"_s);
    CHECK(hasText(&bench.wizard(), u"Nothing has to be installed here"));
    CHECK_FALSE(hasText(&bench.wizard(), u"127.0.0.1:47647"));
    CHECK(bench.wizard().findChild<QPushButton *>(u"copyDomain"_s) == nullptr);
}
