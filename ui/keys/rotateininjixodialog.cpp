// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/rotateininjixodialog.h"

#include "ui/connecting/clipboardguard.h"
#include "ui/keys/keystext.h"
#include "ui/keys/rotationchoice.h"
#include "ui/shared/icon.h"
#include "ui/shared/secretfield.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

RotateInInjixoDialog::RotateInInjixoDialog(KeyDesk &desk, const KeysOverview &keys, QWidget *parent)
    : SteppedDialog(tr("Replace the injixo API key: %1").arg(keys.integration.name),
                    {tr("Why"), tr("Generate it in injixo"), tr("Enter it in the app"), tr("Done")},
                    parent)
    , m_desk(desk)
    , m_integration(keys.integration)
    , m_guard(new ClipboardGuard(*QGuiApplication::clipboard(), QCoreApplication::instance()))
{
    setObjectName(u"rotateInInjixo"_s);
    makeWhy();
    makeGenerate();
    makeEnterIt();
    makeDone();
    resume(keys);
}

RotateInInjixoDialog::~RotateInInjixoDialog()
{
    if (m_guard)
        m_guard->endWhenCleared();
}

void RotateInInjixoDialog::resume(const KeysOverview &keys)
{
    if (!keys.rotation)
        return enterWhy();
    QList<InjixoKeyFacts> facts;
    for (const InjixoKeyLine &line : keys.injixoKeys)
        facts.append(line.key);
    const RotationKeys pair = rotationKeys(*keys.rotation, facts);
    if (!pair.fresh)
        return enterGenerate();
    m_lastFour = pair.fresh->lastFour;
    enterEnterIt();
}

void RotateInInjixoDialog::makeWhy()
{
    QVBoxLayout *page = addPage();
    addText(page, tr("Why is the key replaced? The reason is noted in the activity."));
    m_reasons = rotationchoice::addReasons(*page, *this);
    addText(page,
            tr("The key is generated in injixo, and injixo receives the app's events. When a new "
               "one is generated there, the present one probably ends at once (an assumption: "
               "injixo documents it for its API integration only). So have Freshdesk's page of the "
               "app open before you begin. Imports go on meanwhile."),
            TextRole::Secondary);
    page->addStretch();
}

void RotateInInjixoDialog::makeGenerate()
{
    QVBoxLayout *page = addPage();
    addText(page,
            tr("1. In injixo, open Account and then Integrations, and the Freshdesk "
               "integration."));
    addText(page, tr("2. In the section “Install the injixo app”, press Generate."));
    addText(page,
            tr("3. Copy the key and paste it here. It is kept like the Freshdesk API key, in "
               "place of the present one."));
    m_key = new SecretField(this);
    m_key->setObjectName(u"newInjixoKey"_s);
    m_key->setName(tr("injixo API key generated in injixo"));
    auto *label = new QLabel(tr("New injixo API &key"), this);
    label->setBuddy(m_key);
    page->addWidget(label);
    page->addWidget(m_key);
    m_abandon = new QPushButton(tr("No key was generated: &stop the replacement"), this);
    m_abandon->setObjectName(u"abandon"_s);
    page->addWidget(m_abandon, 0, Qt::AlignLeft);
    page->addStretch();
    connect(m_key, &SecretField::edited, this, [this] {
        clearProblem();
        setNextEnabled(!m_key->isEmpty());
    });
    connect(m_abandon, &QPushButton::clicked, this, &RotateInInjixoDialog::abandon);
}

void RotateInInjixoDialog::makeEnterIt()
{
    QVBoxLayout *page = addPage();
    addText(page,
            tr("1. In Freshdesk, open Admin and then Apps, and the settings of the app "
               "injixo connect."));
    m_entered = addText(page, {});
    m_entered->setObjectName(u"enterStep"_s);
    m_copy = new QPushButton(icon(u"copy"_s), tr("&Copy the key"), this);
    m_copy->setObjectName(u"copyKey"_s);
    page->addWidget(m_copy, 0, Qt::AlignLeft);
    addText(page, tr("3. Save."));
    addText(page,
            tr("Whether the app uses the new key cannot be seen from here. About an hour later, "
               "compare the last interval that injixo shows for a queue: the Troubleshooting page "
               "does that with you."),
            TextRole::Secondary);
    page->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_guard)
            return;
        m_guard->copy(m_pasted);
        m_copy->setText(tr("&Copied; cleared after 60 seconds"));
    });
}

void RotateInInjixoDialog::makeDone()
{
    QVBoxLayout *page = addPage();
    addText(page, tr("The replacement is finished, and noted in the activity."));
    addText(page,
            tr("If no new data appears in injixo within the next hours, the Troubleshooting "
               "page tells why: choose “No new data in injixo” there."));
    page->addStretch();
}

void RotateInInjixoDialog::enterWhy()
{
    showStep(Why);
    setBackVisible(false);
    setNext(tr("&Begin"));
    setCloseText(tr("Cancel"));
    m_reasons->checkedButton()->setFocus();
}

void RotateInInjixoDialog::enterGenerate()
{
    showStep(Generate);
    setBackVisible(false);
    setNext(tr("&Keep this key"), !m_key->isEmpty());
    setCloseText(tr("Close, go on later"));
    m_key->setFocus();
}

void RotateInInjixoDialog::enterEnterIt()
{
    showStep(EnterIt);
    m_entered->setText(
        tr("2. Put the new key, the one that ends in %1, into the field for the injixo API key.")
            .arg(keystext::ending(m_lastFour)));
    m_copy->setHidden(m_pasted.isEmpty()); // of a resumed replacement only the keychain has it
    setBackVisible(false);
    setNext(tr("It is &entered"));
    setCloseText(tr("Close, go on later"));
    m_copy->isHidden() ? focusNext() : m_copy->setFocus();
}

void RotateInInjixoDialog::next()
{
    switch (static_cast<Step>(step())) {
    case Why:
        return begin();
    case Generate:
        return keep();
    case EnterIt:
        return finish();
    case Done:
        return;
    }
}

void RotateInInjixoDialog::back() { }

void RotateInInjixoDialog::begin()
{
    setBusy(true);
    m_asking = std::make_unique<QObject>();
    m_desk.beginInInjixo(m_integration.id, rotationchoice::reason(*m_reasons), m_asking.get(),
                         [this](const Outcome &begun) {
                             setBusy(false);
                             begun ? enterGenerate() : showProblem(begun.error());
                         });
}

void RotateInInjixoDialog::keep()
{
    if (m_key->isEmpty())
        return;
    setBusy(true);
    m_pasted = m_key->secret();
    m_asking = std::make_unique<QObject>();
    m_desk.keep(m_integration.id, m_pasted.clone(), m_asking.get(),
                [this](const Result<InjixoKeyFacts> &kept) {
                    setBusy(false);
                    if (!kept) {
                        m_pasted = {};
                        return showProblem(kept.error());
                    }
                    m_lastFour = kept->lastFour;
                    m_key->clear();
                    enterEnterIt();
                });
}

void RotateInInjixoDialog::finish()
{
    setBusy(true);
    m_asking = std::make_unique<QObject>();
    m_desk.finish(m_integration.id, m_asking.get(), [this](const Outcome &finished) {
        setBusy(false);
        if (!finished)
            return showProblem(finished.error());
        m_pasted = {};
        showStep(Done);
        setNext({});
        setCloseText(tr("Close"));
        focusClose();
    });
}

void RotateInInjixoDialog::abandon()
{
    setBusy(true);
    m_asking = std::make_unique<QObject>();
    m_desk.abandon(m_integration.id, m_asking.get(), [this](const Outcome &abandoned) {
        setBusy(false);
        if (!abandoned)
            return showProblem(abandoned.error());
        reject();
    });
}

} // namespace deskbridge
