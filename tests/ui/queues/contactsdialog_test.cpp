// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/contactsdialog.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "ui/queues/contactmodel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/savetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

Contact contactOf(qint64 id, std::int64_t at)
{
    return {.kind = MessageKind::Ticket,
            .id = id,
            .ticket = TicketId{id},
            .at = fromSeconds(at),
            .reason = Reason::NewTicket,
            .queueName = u"Sales email Tickets"_s,
            .origin = Origin::InitialImport};
}

/// On the screen, with a first page of two messages and more to read.
struct ShownMessages {
    FakeQueueReader reader;
    ContactsDialog dialog{reader, {}, QTimeZone::utc()};
    QAbstractItemModel *model = dialog.findChild<QTableView *>(u"contactTable"_s)->model();
    QLabel *count = dialog.findChild<QLabel *>(u"contactCount"_s);
    InlineMessage *message = dialog.findChild<InlineMessage *>();
    QPushButton *save = dialog.findChild<QPushButton *>(u"saveContacts"_s);

    ShownMessages()
    {
        dialog.look({}, u"All"_s);
        dialog.show();
        answer({contactOf(9, 90), contactOf(8, 80)}, true);
    }
    void answer(const QList<Contact> &contacts, bool more)
    {
        REQUIRE(reader.contactQuestions.size() == 1);
        reader.contactQuestions.takeFirst().answer(ContactPage{.contacts = contacts, .more = more});
    }
    void fail()
    {
        REQUIRE(reader.contactQuestions.size() == 1);
        reader.contactQuestions.takeFirst().answer(failure(ErrorKind::StoreFailed));
    }
    [[nodiscard]] QFileDialog *saveDialog() const
    {
        return dialog.findChild<QFileDialog *>(u"saveDialog"_s);
    }
};

} // namespace

TEST_CASE("the next page begins where the last one ended", "[contacts]")
{
    FakeQueueReader reader;
    ContactModel model(reader, QTimeZone::utc());
    model.look(IntegrationId{1}, {.counted = true});
    REQUIRE(reader.contactQuestions.size() == 1);
    CHECK_FALSE(reader.contactQuestions[0].after.has_value());
    CHECK_FALSE(model.canFetchMore({})); // one question at a time

    reader.contactQuestions.takeFirst().answer(
        ContactPage{.contacts = {contactOf(2, 20), contactOf(1, 10)}, .more = true});
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});

    REQUIRE(reader.contactQuestions.size() == 1);
    CHECK(reader.contactQuestions[0].after->id == 1);
    reader.contactQuestions.takeFirst().answer(ContactPage{.contacts = {contactOf(3, 5)}});
    CHECK(model.rowCount() == 3);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("an answer to an older question is dropped", "[contacts]")
{
    FakeQueueReader reader;
    ContactModel model(reader, QTimeZone::utc());
    model.look(IntegrationId{1}, {});
    model.lookAtTicket(IntegrationId{1}, TicketId{4});

    reader.contactQuestions.takeFirst().answer(ContactPage{.contacts = {contactOf(1, 10)}});
    CHECK(model.rowCount() == 0);

    reader.ticketQuestions.takeFirst().answer(QList{contactOf(4, 10)});
    CHECK(model.rowCount() == 1);
}

TEST_CASE("a ticket that is not here is said to be not here", "[contacts]")
{
    FakeQueueReader reader;
    auto *dialog = new ContactsDialog(reader, {}, QTimeZone::utc());
    const QPointer<ContactsDialog> guard(dialog);
    dialog->lookAtTicket(TicketId{4711});
    dialog->show();

    reader.ticketQuestions.takeFirst().answer(QList<Contact>{});

    CHECK(dialog->findChild<QLabel *>(u"contactsTitle"_s)->text().contains(u"4711"_s));
    CHECK(dialog->findChild<InlineMessage *>()->isVisible());
    CHECK_FALSE(dialog->findChild<QPushButton *>(u"openInFreshdesk"_s)->isEnabled());
    delete guard;
}

TEST_CASE("a message opens its ticket in Freshdesk, and a failure is shown", "[contacts]")
{
    FakeQueueReader reader;
    Integration integration;
    integration.domain = u"acme.freshdesk.com"_s;
    ContactsDialog dialog(reader, integration, QTimeZone::utc());
    QUrl opened;
    int times = 0;
    dialog.setLinkOpener([&](const QUrl &url) {
        opened = url;
        ++times;
    });
    dialog.look({}, u"All"_s);
    dialog.show();
    reader.contactQuestions.takeFirst().answer(
        ContactPage{.contacts = {contactOf(42, 20)}, .more = true});

    dialog.findChild<QPushButton *>(u"openInFreshdesk"_s)->click();
    CHECK(opened.toString().contains(u"acme.freshdesk.com"_s));
    CHECK(opened.path().endsWith(u"42"_s));

    auto *table = dialog.findChild<QTableView *>(u"contactTable"_s);
    REQUIRE(times == 1);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(times == 2); // the row itself, and no button besides
    if (table->model()->canFetchMore({}))
        table->model()->fetchMore({});
    REQUIRE_FALSE(reader.contactQuestions.isEmpty());
    reader.contactQuestions.takeFirst().answer(failure(ErrorKind::StoreFailed));
    CHECK(dialog.findChild<InlineMessage *>()->isVisible());
    CHECK(table->model()->rowCount() == 1); // what was read stays
}

TEST_CASE("a first page that failed is not being read, and can be tried again", "[contacts]")
{
    FakeQueueReader reader;
    ContactsDialog dialog(reader, {}, QTimeZone::utc());
    const auto *count = dialog.findChild<QLabel *>(u"contactCount"_s);
    const auto *message = dialog.findChild<InlineMessage *>();
    dialog.lookAtTicket(TicketId{4711});
    dialog.show();
    CHECK(count->text() == u"Reading…"_s);

    reader.ticketQuestions.takeFirst().answer(failure(ErrorKind::StoreFailed));
    CHECK(count->text().isEmpty());
    REQUIRE(message->button()->isVisible());

    message->button()->click();
    CHECK_FALSE(message->isVisible());
    CHECK(count->text() == u"Reading…"_s);
    REQUIRE(reader.ticketQuestions.size() == 1);
    CHECK(reader.ticketQuestions[0].ticket == TicketId{4711});
    reader.ticketQuestions.takeFirst().answer(QList{contactOf(4711, 10)});
    CHECK(count->text() == u"1 message(s)"_s);
}

TEST_CASE("a later page that failed is tried again where it stopped", "[contacts]")
{
    ShownMessages shown;
    CHECK(shown.count->text() == u"The newest 2 message(s); scrolling reads more"_s);
    shown.model->fetchMore({});
    shown.fail();
    CHECK(shown.count->text() == u"2 message(s)"_s);
    CHECK_FALSE(shown.model->canFetchMore({})); // or the view would ask without end

    shown.message->button()->click();
    REQUIRE(shown.reader.contactQuestions.size() == 1);
    CHECK(shown.reader.contactQuestions[0].after->id == 8);
    shown.answer({contactOf(7, 70)}, false);

    CHECK(shown.model->rowCount() == 3);
    CHECK(shown.count->text() == u"3 message(s)"_s);
    CHECK(shown.saveDialog() == nullptr); // nobody asked for a file
}

TEST_CASE("a file holds the messages that were not read yet too", "[contacts]")
{
    const QTemporaryDir folder;
    ShownMessages shown;
    shown.save->click();
    CHECK_FALSE(shown.save->isEnabled());
    CHECK(shown.count->text() == u"2 message(s) · Reading…"_s);
    shown.answer({contactOf(7, 70)}, true);
    CHECK(shown.count->text() == u"3 message(s) · Reading…"_s);
    CHECK(shown.saveDialog() == nullptr);

    SECTION("at once") { }
    SECTION("after a failure that was tried again")
    {
        shown.fail();
        CHECK(shown.message->isVisible());
        CHECK(shown.saveDialog() == nullptr);
        CHECK(shown.save->isEnabled());
        shown.message->button()->click();
        CHECK_FALSE(shown.save->isEnabled());
    }
    shown.answer({contactOf(6, 60)}, false);

    CHECK(shown.save->isEnabled());
    CHECK(shown.count->text() == u"4 message(s)"_s);
    auto *dialog = shown.saveDialog();
    REQUIRE(dialog);
    const QString path = folder.filePath(u"messages.csv"_s);
    emit dialog->fileSelected(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    REQUIRE(lines.size() == 5); // with the headings
    for (int row = 0; row < 4; ++row) {
        CAPTURE(row);
        CHECK(lines[row + 1].split(',').value(1) == QByteArray::number(9 - row)); // the ticket
    }
}

TEST_CASE("closing the messages stops reading them for a file", "[contacts]")
{
    FakeQueueReader reader;
    const QPointer<ContactsDialog> dialog(new ContactsDialog(reader, {}, QTimeZone::utc()));
    dialog->look({}, u"All"_s);
    dialog->show();
    dialog->findChild<QPushButton *>(u"saveContacts"_s)->click();
    REQUIRE(reader.contactQuestions.size() == 1);

    dialog->close(); // it goes a little later
    reader.contactQuestions.takeFirst().answer(
        ContactPage{.contacts = {contactOf(9, 90)}, .more = true});

    CHECK(reader.contactQuestions.isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(dialog.isNull());
}

TEST_CASE("a file is written whole, or the reason is given", "[contacts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.csv"_s);
    CHECK(writeText(path, u"Zürich\r\n"_s).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "Z\xc3\xbcrich\r\n");
    CHECK_FALSE(writeText(folder.filePath(u"missing/messages.csv"_s), u"x"_s).isEmpty());
}
