// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/contactsdialog.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "ui/queues/contactmodel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/savetext.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

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
    dialog.setLinkOpener([&opened](const QUrl &url) { opened = url; });
    dialog.look({}, u"All"_s);
    dialog.show();
    reader.contactQuestions.takeFirst().answer(
        ContactPage{.contacts = {contactOf(42, 20)}, .more = true});

    dialog.findChild<QPushButton *>(u"openInFreshdesk"_s)->click();
    CHECK(opened.toString().contains(u"acme.freshdesk.com"_s));
    CHECK(opened.path().endsWith(u"42"_s));

    auto *table = dialog.findChild<QTableView *>(u"contactTable"_s);
    if (table->model()->canFetchMore({}))
        table->model()->fetchMore({});
    REQUIRE_FALSE(reader.contactQuestions.isEmpty());
    reader.contactQuestions.takeFirst().answer(failure(ErrorKind::StoreFailed));
    CHECK(dialog.findChild<InlineMessage *>()->isVisible());
    CHECK(table->model()->rowCount() == 1); // what was read stays
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
