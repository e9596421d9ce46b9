// SPDX-License-Identifier: Apache-2.0
// The parts of the window that only show values.
#include "tests/support/catch.h"
#include "tests/ui/shell/overviewsamples.h"
#include "ui/shell/draftlist.h"
#include "ui/shell/importbar.h"
#include "ui/shell/integrationactions.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr IntegrationId acme{1};

}

TEST_CASE("the import bar is there only while an import runs", "[importbar]")
{
    QWidget window;
    ImportBar bar(&window);
    CHECK(bar.isHidden());

    bar.showProgress(acme, u"Acme"_s, {.tickets = 5});
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.text().contains(u"Acme"_s));

    bar.clear();
    CHECK(bar.isHidden());
}

TEST_CASE("Stop asks once and says that it is stopping", "[importbar]")
{
    QWidget window;
    ImportBar bar(&window);
    bar.showProgress(acme, u"Acme"_s, {.tickets = 5});
    QSignalSpy stops(&bar, &ImportBar::stopRequested);
    auto *stop = bar.findChild<QPushButton *>(u"stopImport"_s);

    stop->click();
    stop->click();

    CHECK(stops.count() == 1);
    CHECK_FALSE(stop->isEnabled());
    bar.showProgress(acme, u"Acme"_s, {.tickets = 6}); // from a request that was in flight
    CHECK(bar.text() == u"Stopping the import…"_s);
}

TEST_CASE("an import of another program is shown without Stop", "[importbar]")
{
    QWidget window;
    ImportBar bar(&window);
    bar.showProgress(acme, u"Acme"_s, {.tickets = 5}, false);
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.findChild<QPushButton *>(u"stopImport"_s)->isHidden());
    bar.showProgress(acme, u"Acme"_s, {.tickets = 6});
    CHECK_FALSE(bar.findChild<QPushButton *>(u"stopImport"_s)->isHidden());
}

TEST_CASE("the next import can be stopped again", "[importbar]")
{
    QWidget window;
    ImportBar bar(&window);
    bar.showProgress(acme, u"Acme"_s, {});
    bar.findChild<QPushButton *>(u"stopImport"_s)->click();
    bar.clear();

    bar.showProgress(acme, u"Acme"_s, {});

    CHECK(bar.findChild<QPushButton *>(u"stopImport"_s)->isEnabled());
}

TEST_CASE("unfinished set-ups can be continued and discarded by name", "[draftlist]")
{
    QWidget window;
    DraftList list(&window);
    CHECK(list.isHidden());
    SetupDraft draft;
    draft.id = 4;
    draft.name = u"Acme"_s;
    QList<qint64> continued;
    QList<qint64> discarded;
    QObject::connect(&list, &DraftList::continueRequested, &list,
                     [&continued](const SetupDraft &wanted) { continued.append(wanted.id); });
    QObject::connect(&list, &DraftList::discardRequested, &list,
                     [&discarded](const SetupDraft &wanted) { discarded.append(wanted.id); });

    list.setDrafts({draft});
    auto *resume = list.findChild<QPushButton *>(u"continueDraft"_s);
    CHECK_FALSE(list.isHidden());
    CHECK(resume->accessibleName() == u"Continue the set-up of Acme"_s);
    resume->click();
    list.findChild<QPushButton *>(u"discardDraft"_s)->click();

    CHECK(continued == QList<qint64>{4});
    CHECK(discarded == QList<qint64>{4});
    list.setDrafts({});
    CHECK(list.isHidden());
}

TEST_CASE("without a database nothing can be done but quit and read about", "[integrationactions]")
{
    IntegrationActions actions;
    const IntegrationOverview overview = overviewSample(1, u"Acme"_s);

    actions.update(&overview, true, false);

    for (const QAction *action :
         {actions.add, actions.continueSetup, actions.importNow, actions.checkConnection,
          actions.pause, actions.resume, actions.remove, actions.filter, actions.refresh})
        CHECK_FALSE(action->isEnabled());
    CHECK(actions.quit->isEnabled());
    CHECK(actions.about->isEnabled());
}

TEST_CASE("the menu offers what the chosen integration's state allows", "[integrationactions]")
{
    IntegrationActions actions;
    IntegrationOverview overview = overviewSample(1, u"Acme"_s);
    actions.update(&overview, false, true);
    CHECK(actions.importNow->isEnabled());
    CHECK(actions.pause->isEnabled());
    CHECK_FALSE(actions.resume->isEnabled());
    CHECK_FALSE(actions.continueSetup->isEnabled());

    overview.running = ImportProgress{};
    actions.update(&overview, false, true);
    CHECK_FALSE(actions.importNow->isEnabled());

    overview.running.reset();
    overview.integration.state = IntegrationState::Paused;
    actions.update(&overview, false, true);
    CHECK_FALSE(actions.importNow->isEnabled());
    CHECK_FALSE(actions.pause->isEnabled());
    CHECK(actions.resume->isEnabled());

    overview.integration.state = IntegrationState::SettingUp;
    actions.update(&overview, false, true);
    CHECK(actions.continueSetup->isEnabled());
}

TEST_CASE("without a chosen integration only adding and continuing are offered",
          "[integrationactions]")
{
    IntegrationActions actions;

    actions.update(nullptr, true, true);

    CHECK(actions.add->isEnabled());
    CHECK(actions.continueSetup->isEnabled());
    CHECK_FALSE(actions.remove->isEnabled());
    CHECK_FALSE(actions.filter->isEnabled());
}
