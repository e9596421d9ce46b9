// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/tour.h"

#include "core/workspace/keyservice.h"
#include "core/workspace/queueservice.h"
#include "tests/support/catch.h"
#include "ui/connecting/connectingwizard.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shared/integrationview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int patience = 30'000; // milliseconds, on a loaded machine

QStringList accountOptions()
{
    return {u"--tickets"_s, u"700"_s,   u"--days"_s,
            u"60"_s,        u"--end"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
}

template <class T> T *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found != nullptr);
    return found;
}

template <class Condition> void await(const char *what, Condition condition)
{
    INFO("waiting for " << what);
    REQUIRE(QTest::qWaitFor(condition, patience));
}

QString nameOf(const QWidget &dialog)
{
    return dialog.objectName().isEmpty() ? QString::fromLatin1(dialog.metaObject()->className())
                                         : dialog.objectName();
}

void collectActions(const QMenu &menu, QList<QAction *> &found)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            collectActions(*inner, found);
        else if (!action->isSeparator())
            found << action;
    }
}

} // namespace

Tour::Tour(QSize size)
    : m_sandbox(accountOptions())
    , m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    , m_workspace({.dataFolder = m_folder.path(),
                   .secretsFile = m_folder.filePath(u"secrets"_s),
                   .receiver = ReceiverWish{.port = 0}})
    , m_window(m_workspace, m_prompts, m_clock, m_settings)
    , m_size(size)
{
    QApplication::setCursorFlashTime(0); // a cursor that blinks never stands still
}

Tour::~Tour() = default;

void Tour::lead(const Look &look)
{
    m_look = look;
    m_window.resize(m_size);
    m_window.show();
    m_window.start();
    startPage();
    wizard();
    surroundings();
    overview();
    pages();
    checks();
    dialogsOfMenus();
    pausedIntegration();
}

bool Tour::promisesDialog(const QString &text)
{
    return text.contains(u"…"_s);
}

void Tour::startPage()
{
    const auto *page = child<QWidget>(m_window, "startPage");
    await("the start page", [page] { return page->isVisible(); });
    stop(u"start"_s);
}

void Tour::wizard()
{
    WizardStart start;
    start.name = u"Acme Support"_s;
    start.domain = m_sandbox.address();
    start.apiKey = std::make_shared<Secret>(QString::fromLatin1(SandboxProcess::apiKey()));
    m_window.openWizard(start);
    auto *wizard = child<ConnectingWizard>(m_window, "connectingWizard");
    auto *next = child<QPushButton>(*wizard, "next");
    bool imported = false;
    QObject::connect(&m_workspace, &Workspace::importFinished, wizard,
                     [&imported] { imported = true; });
    for (int step = 0; step < static_cast<int>(SetupStep::Finished); ++step) {
        const auto current = static_cast<SetupStep>(step);
        await("the wizard's next page", [&] { return wizard->currentStep() == current; });
        await("what the page waits for", [next] { return next->isEnabled(); });
        stop(u"wizard-%1"_s.arg(step + 1), wizard);
        if (current == SetupStep::InjixoKey)
            issueKey(*wizard);
        if (current != SetupStep::InstallApp)
            next->click();
        if (current == SetupStep::InjixoKey)
            answerPrompt();
    }
    await("the first import", [&imported] { return imported; });
    const QPointer<ConnectingWizard> open(wizard);
    next->click();
    await("the wizard's end", [&open] { return !open; });
}

void Tour::issueKey(QWidget &wizard)
{
    child<QAbstractButton>(wizard, "generateKey")->click();
    const auto *key = child<QWidget>(wizard, "issuedKey");
    await("the injixo API key", [key] { return key->isVisible(); });
    stop(u"wizard-5-key"_s, &wizard);
}

/// A key that was not copied is asked about.
void Tour::answerPrompt()
{
    const auto prompt = [this] {
        for (QWidget *window : otherWindows()) {
            if (window->objectName() == "prompt"_L1)
                return qobject_cast<QMessageBox *>(window);
        }
        return static_cast<QMessageBox *>(nullptr);
    };
    await("a question", [&prompt] { return prompt() != nullptr; });
    stop(u"prompt"_s, prompt());
    for (QAbstractButton *button : prompt()->buttons()) {
        if (prompt()->buttonRole(button) == QMessageBox::AcceptRole)
            return button->click();
    }
    FAIL("a question without an answer that goes on");
}

void Tour::surroundings()
{
    bool saved = false;
    SetupDraft draft;
    draft.name = u"Acme Shop"_s;
    draft.nextStep = SetupStep::Domain;
    m_workspace.saveDraft(draft, &m_window,
                          [&saved](const Result<SetupDraft> &result) { saved = !!result; });
    await("an unfinished set-up", [&saved] { return saved; });
    NewIntegration other;
    other.name = u"Acme Travel"_s;
    other.domain = m_sandbox.address();
    other.state = IntegrationState::Active;
    std::optional<Integration> added;
    m_workspace.addIntegration(other, Secret(u"another-key"_s), &m_window,
                               [&added](const Result<Integration> &result) {
                                   if (result)
                                       added = *result;
                               });
    await("another integration", [&added] { return added.has_value(); });
    bool paused = false;
    m_workspace.pause(added->id, &m_window,
                      [&paused](const Result<Integration> &result) { paused = !!result; });
    await("a paused integration", [&paused] { return paused; });
}

void Tour::overview()
{
    auto *page = child<QWidget>(m_window, "overviewPage");
    child<QAbstractButton>(m_window, "allIntegrations")->click();
    await("the overview", [page] { return page->isVisible(); });
    stop(u"overview"_s);
}

void Tour::pages()
{
    auto *tabs = child<QTabWidget>(m_window, "integrationTabs");
    auto *list = child<QAbstractItemView>(m_window, "integrationList");
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setCurrentIndex(list->model()->index(0, 0));
    await("the integration's pages", [tabs] { return tabs->isVisible(); });
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        QWidget *page = tabs->widget(index)->findChild<IntegrationView *>();
        REQUIRE(page != nullptr);
        if (auto *table = page->findChild<QTableView *>(u"queueTable"_s)) {
            await("source queues", [table] { return table->model()->rowCount() > 0; });
            table->selectRow(0);
        }
        stop(nameOf(*page));
        partsOf(*page, nameOf(*page));
        dialogsOfButtons(*page);
    }
    tabs->setCurrentIndex(0);
}

/// What the checks found, and one of them opened to its evidence.
void Tour::checks()
{
    child<QAction>(m_window, "runChecks")->trigger();
    const auto *page = child<QWidget>(m_window, "troubleshootingPage");
    const auto *diagnosis = child<QWidget>(*page, "diagnosis");
    await("the checks' end", [diagnosis] { return diagnosis->isVisible(); });
    for (QAbstractButton *open : page->findChildren<QAbstractButton *>(u"open"_s)) {
        if (open->isVisible()) {
            open->setChecked(true);
            break;
        }
    }
    stop(u"troubleshootingPage-checked"_s);
}

/// One whose key was refused and that is paused: what pages say that have nothing to show.
void Tour::pausedIntegration()
{
    auto *tabs = child<QTabWidget>(m_window, "integrationTabs");
    auto *list = child<QAbstractItemView>(m_window, "integrationList");
    list->setCurrentIndex(list->model()->index(1, 0));
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        stop(nameOf(*tabs->widget(index)->findChild<IntegrationView *>()) + u"-empty"_s);
    }
}

void Tour::partsOf(QWidget &page, const QString &name)
{
    const auto inner = page.findChildren<QTabWidget *>();
    for (QTabWidget *parts : inner) {
        for (int index = 1; index < parts->count(); ++index) {
            parts->setCurrentIndex(index);
            stop(u"%1-%2"_s.arg(name).arg(index));
            dialogsOfButtons(*parts->widget(index));
        }
        parts->setCurrentIndex(0);
    }
    if (auto *table = page.findChild<QTableView *>(u"queueTable"_s)) {
        emit table->activated(table->model()->index(0, 0));
        visitDialogs(u"a queue"_s);
    }
}

void Tour::dialogsOfButtons(QWidget &page)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    QList<QPointer<QAbstractButton>> all(buttons.cbegin(), buttons.cend());
    QStringList clicked;
    for (const QPointer<QAbstractButton> &button : std::as_const(all)) {
        if (!button || !button->isVisible() || !button->isEnabled()
            || !promisesDialog(button->text()))
            continue;
        // Of buttons that do the same, one is enough.
        const QString opener = button->text().remove(u'&');
        if (clicked.contains(opener))
            continue;
        clicked << opener;
        button->click();
        visitDialogs(opener);
    }
}

void Tour::dialogsOfMenus()
{
    QList<QAction *> actions;
    for (const QAction *top : m_window.menuBar()->actions()) {
        if (top->menu())
            collectActions(*top->menu(), actions);
    }
    for (QAction *action : std::as_const(actions)) {
        if (!action->isEnabled()
            || (!promisesDialog(action->text()) && action->objectName() != "about"_L1))
            continue;
        const QString opener = action->text();
        action->trigger();
        visitDialogs(opener);
    }
}

QList<QWidget *> Tour::otherWindows() const
{
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible() && widget->windowType() != Qt::ToolTip)
            windows << widget;
    }
    return windows;
}

void Tour::visitDialogs(const QString &opener)
{
    INFO("what opens by " << opener.toStdString());
    await("a window", [this] { return !otherWindows().isEmpty(); });
    for (int closed = 0; !otherWindows().isEmpty(); ++closed) {
        REQUIRE(closed < 10);
        const QPointer<QWidget> dialog(otherWindows().constFirst());
        // The wizard has been seen page by page, and a file dialog is Qt's.
        if (!qobject_cast<QFileDialog *>(dialog) && !qobject_cast<ConnectingWizard *>(dialog)
            && !m_seenDialogs.contains(nameOf(*dialog) + dialog->windowTitle())) {
            m_seenDialogs << nameOf(*dialog) + dialog->windowTitle();
            stop(u"dialog-%1"_s.arg(nameOf(*dialog)), dialog);
            if (qobject_cast<SettingsDialog *>(dialog))
                settingsSections(*dialog);
        }
        // A question is dismissed as with Escape.
        if (auto *box = qobject_cast<QMessageBox *>(dialog))
            box->reject();
        else if (dialog)
            dialog->close();
        await("a closed dialog", [&dialog] {
            return !dialog
                || (!dialog->isVisible() && !dialog->testAttribute(Qt::WA_DeleteOnClose));
        });
    }
}

void Tour::settingsSections(QWidget &dialog)
{
    auto *list = child<QListWidget>(dialog, "settingsSections");
    for (int row = 1; row < list->count(); ++row) {
        list->setCurrentRow(row);
        stop(u"settings-%1"_s.arg(row + 1), &dialog);
    }
}

void Tour::stop(const QString &name, QWidget *window)
{
    const QPointer<QWidget> shown(window ? window : &m_window);
    shown->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown, patience));
    settle(*shown);
    m_look({name, shown});
}

void Tour::askThreads()
{
    bool engine = false;
    bool reader = false;
    m_workspace.listIntegrations(&m_window, [&engine](const auto &) { engine = true; });
    m_workspace.readQueues(IntegrationId{1}, {}, &m_window,
                           [&reader](const auto &) { reader = true; });
    await("both threads", [&] { return engine && reader; });
}

void Tour::settle(QWidget &window)
{
    constexpr int enough = 4;
    int still = 0;
    QImage before;
    await("a picture that stands still", [&] {
        askThreads();
        const QImage now = window.grab().toImage();
        still = now == before ? still + 1 : 0;
        before = now;
        return still >= enough;
    });
}

} // namespace deskbridge
