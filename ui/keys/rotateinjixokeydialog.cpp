// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/rotateinjixokeydialog.h"

#include "core/workspace/keyservice.h"
#include "ui/connecting/issuedkeyview.h"
#include "ui/keys/keystext.h"
#include "ui/keys/rotationchoice.h"
#include "ui/shared/timetext.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

RotateInjixoKeyDialog::RotateInjixoKeyDialog(KeyDesk &desk, Prompts &prompts,
                                             const KeysOverview &keys, const Clock &clock,
                                             QTimeZone zone, QWidget *parent)
    : SteppedDialog(tr("Replace the injixo API key: %1").arg(keys.integration.name),
                    {tr("Why"), tr("Overlap"), tr("New key"), tr("Enter it in the app"),
                     tr("End the former key"), tr("Done")},
                    parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_integration(keys.integration)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(u"rotateInjixoKey"_s);
    makeWhy();
    makeOverlap();
    makeNewKey();
    makeEnterIt();
    makeEndFormer();
    makeDone();
    m_look.setInterval(2s);
    connect(&m_look, &QTimer::timeout, this, &RotateInjixoKeyDialog::refresh);
    takeKeys(keys);
    m_fresh ? enterEnterIt() : enterWhy(); // the new key may have been ended meanwhile
}

RotateInjixoKeyDialog::~RotateInjixoKeyDialog() = default;

void RotateInjixoKeyDialog::makeWhy()
{
    QVBoxLayout *page = addPage();
    addText(page, tr("Why is the key replaced? The reason is noted in the activity."));
    m_reasons = rotationchoice::addReasons(*page, *this);
    page->addStretch();
}

void RotateInjixoKeyDialog::makeOverlap()
{
    QVBoxLayout *page = addPage();
    addText(page,
            tr("How long shall the former key stay valid beside the new one? As long as both are, "
               "no event is refused while you enter the new one in the app."));
    m_overlaps = rotationchoice::addOverlaps(*page, *this);
    m_overlapHint = addText(page, {}, TextRole::Secondary);
    m_overlapHint->setObjectName(u"overlapHint"_s);
    page->addStretch();
    const auto hint = [this] {
        m_overlapHint->setText(
            m_overlaps->checkedId() == 0
                ? tr("The app is refused from this moment until the new key is entered. Imports "
                     "still find every contact, some minutes later.")
                : tr("The former key ends by itself after that time, also when the app still uses "
                     "it; it can be given more time until then."));
    };
    hint();
    connect(m_overlaps, &QButtonGroup::idToggled, this, hint);
}

void RotateInjixoKeyDialog::makeNewKey()
{
    QVBoxLayout *page = addPage();
    addText(page,
            tr("Copy the new key now and keep it where you keep passwords. It is not shown again: "
               "Deskbridge stores only a fingerprint and the last four characters."));
    m_key = new IssuedKeyView(this);
    m_key->setObjectName(u"issuedKeyView"_s);
    page->addWidget(m_key);
    m_formerFate = addText(page, {}, TextRole::Secondary);
    m_formerFate->setObjectName(u"formerFate"_s);
    page->addStretch();
}

void RotateInjixoKeyDialog::makeEnterIt()
{
    QVBoxLayout *page = addPage();
    addText(page, tr("1. In Freshdesk, open Admin and then Apps, and find Deskbridge's app."));
    addText(page,
            tr("2. Open its settings, and put the new key into the field for the injixo API "
               "key."));
    addText(page,
            tr("3. Save. The app checks the key at once, and uses it from the next event on."));
    m_live = addText(page, {});
    m_live->setObjectName(u"liveProof"_s);
    m_again = new QPushButton(tr("The new key is lost: generate &another…"), this);
    m_again->setObjectName(u"generateAnother"_s);
    page->addWidget(m_again, 0, Qt::AlignLeft);
    page->addStretch();
    connect(m_again, &QPushButton::clicked, this, &RotateInjixoKeyDialog::enterWhy);
}

void RotateInjixoKeyDialog::makeEndFormer()
{
    QVBoxLayout *page = addPage();
    m_judgement = addText(page, {});
    m_judgement->setObjectName(u"judgement"_s);
    m_extend = new QPushButton(tr("Give the former key &24 hours more"), this);
    m_extend->setObjectName(u"extendOverlap"_s);
    page->addWidget(m_extend, 0, Qt::AlignLeft);
    page->addStretch();
    connect(m_extend, &QPushButton::clicked, this, &RotateInjixoKeyDialog::extend);
}

void RotateInjixoKeyDialog::makeDone()
{
    QVBoxLayout *page = addPage();
    m_result = addText(page, {});
    m_result->setObjectName(u"rotationResult"_s);
    page->addStretch();
}

void RotateInjixoKeyDialog::enterWhy()
{
    m_look.stop();
    showStep(Why);
    setBackVisible(false);
    setNext(tr("&Next"));
    setCloseText(tr("Cancel"));
    if (auto *checked = m_reasons->checkedButton())
        checked->setFocus();
}

void RotateInjixoKeyDialog::enterOverlap()
{
    // A key that may be in wrong hands is not kept for convenience.
    const bool isLeak = rotationchoice::reason(*m_reasons) == RotationReason::Leak;
    m_overlaps->button(isLeak ? 1 : static_cast<int>(usualKeyOverlap.count()))->setChecked(true);
    showStep(Overlap);
    setBackVisible(true);
    setNext(tr("&Generate the new key"));
    m_overlaps->checkedButton()->setFocus();
}

void RotateInjixoKeyDialog::issue()
{
    setBusy(true);
    m_asking = std::make_unique<QObject>();
    m_desk.begin(m_integration.id, rotationchoice::reason(*m_reasons),
                 std::chrono::hours{m_overlaps->checkedId()}, m_asking.get(),
                 [this](Result<IssuedInjixoKey> result) { hearIssued(std::move(result)); });
}

void RotateInjixoKeyDialog::hearIssued(Result<IssuedInjixoKey> result)
{
    setBusy(false);
    if (!result)
        return showProblem(result.error());
    m_isOpen = true;
    m_fresh = InjixoKeyLine{.key = result->facts};
    m_former.reset();
    if (result->former)
        m_former = InjixoKeyLine{.key = *result->former};
    m_key->setKey(std::move(result->key));
    enterNewKey();
    refresh();
}

void RotateInjixoKeyDialog::enterNewKey()
{
    showStep(NewKey);
    m_formerFate->setText(!m_former ? QString()
                              : isFormerLive() && m_former->key.retiresAt
                              ? tr("The former key, %1, stays valid until %2.")
                                    .arg(keystext::ending(m_former->key.lastFour),
                                         localTime(*m_former->key.retiresAt, m_zone))
                              : tr("The former key, %1, is no longer valid.")
                                    .arg(keystext::ending(m_former->key.lastFour)));
    setBackVisible(false);
    setNext(tr("&Next"));
    setCloseText(tr("Close, go on later"));
    m_key->setFocus();
}

void RotateInjixoKeyDialog::enterEnterIt()
{
    showStep(EnterIt);
    setBackVisible(false);
    setNext(tr("&Next"));
    setCloseText(tr("Close, go on later"));
    m_look.start();
    showKeys();
    m_fresh ? focusNext() : m_again->setFocus();
}

void RotateInjixoKeyDialog::enterEndFormer()
{
    showStep(EndFormer);
    setBackVisible(true);
    showKeys();
    m_extend->isHidden() ? focusNext() : focusClose(); // without proof, waiting harms nobody
}

void RotateInjixoKeyDialog::enterDone()
{
    m_look.stop();
    showStep(Done);
    setBackVisible(false);
    setNext({});
    setCloseText(tr("Close"));
    focusClose();
    m_result->setText(m_fresh ? tr("The new injixo API key, %1, is the only one that is valid. The "
                                   "replacement is noted in the activity.")
                                    .arg(keystext::ending(m_fresh->key.lastFour))
                              : tr("The replacement is finished, and noted in the activity."));
}

bool RotateInjixoKeyDialog::isFormerLive() const
{
    return m_former && m_former->key.state == InjixoKeyState::Retiring;
}

void RotateInjixoKeyDialog::next()
{
    switch (static_cast<Step>(step())) {
    case Why:
        return enterOverlap();
    case Overlap:
        return issue();
    case NewKey:
        return leaveNewKey([this] {
            m_key->forget();
            enterEnterIt();
        });
    case EnterIt:
        return enterEndFormer();
    case EndFormer:
        return endFormer();
    case Done:
        return;
    }
}

void RotateInjixoKeyDialog::back()
{
    if (step() == Overlap)
        enterWhy();
    else
        enterEnterIt();
}

void RotateInjixoKeyDialog::reject()
{
    leaveNewKey([this] { SteppedDialog::reject(); });
}

/// The key cannot be seen again.
void RotateInjixoKeyDialog::leaveNewKey(const std::function<void()> &go)
{
    if (step() != NewKey || !m_key->hasKey() || m_key->wasCopied())
        return go();
    m_prompts.ask(this,
                  {.title = tr("The key has not been copied"),
                   .text = tr("Go on without having copied the new injixo API key?"),
                   .detail = tr("It is not shown again. Without it another one has to be generated "
                                "for the app."),
                   .choices = {{.text = tr("Go on without it")}}},
                  [go](std::optional<qsizetype> choice) {
                      if (choice)
                          go();
                  });
}

void RotateInjixoKeyDialog::refresh()
{
    if (!m_isOpen || step() == Why || step() == Overlap || step() == Done)
        return;
    m_reading = std::make_unique<QObject>();
    m_desk.overview(m_integration.id, m_reading.get(), [this](const Result<KeysOverview> &keys) {
        if (!keys)
            return showProblem(keys.error());
        takeKeys(*keys);
        if (!m_isOpen)
            return enterDone(); // it finished by itself
        showKeys();
    });
}

void RotateInjixoKeyDialog::takeKeys(const KeysOverview &keys)
{
    m_isOpen = keys.rotation.has_value();
    if (!m_isOpen)
        return;
    QList<InjixoKeyFacts> facts;
    for (const InjixoKeyLine &line : keys.injixoKeys)
        facts.append(line.key);
    const RotationKeys pair = rotationKeys(*keys.rotation, facts);
    const auto lineOf = [&keys](const std::optional<InjixoKeyFacts> &key) {
        std::optional<InjixoKeyLine> found;
        for (const InjixoKeyLine &line : keys.injixoKeys) {
            if (key && line.key.id == key->id)
                found = line;
        }
        return found;
    };
    m_fresh = lineOf(pair.fresh);
    m_former = lineOf(pair.former);
}

void RotateInjixoKeyDialog::showKeys()
{
    m_live->setText(m_fresh ? keystext::proofSentence(*m_fresh, m_former, m_zone)
                            : tr("The new key is no longer there. Generate another one."));
    if (step() == EnterIt)
        setNextEnabled(m_fresh.has_value());
    if (step() != EndFormer)
        return;
    const bool isProved =
        m_fresh && keystext::rotationProof(*m_fresh, m_former) == keystext::RotationProof::Proved;
    m_extend->setVisible(isFormerLive() && !isProved);
    QString text = m_live->text();
    if (isProved)
        text += u' ' + tr("The app has changed over.");
    else if (isFormerLive())
        text += u' '
            + tr("It is not proved that the app has changed over: if it has not, its events are "
                 "refused as soon as the former key ends.");
    else
        text += u' '
            + tr("The former key has ended; until the app uses the new one, its events are "
                 "refused.");
    m_judgement->setText(text);
    setNext(!isFormerLive() ? tr("&Finish")
                : isProved  ? tr("&End the former key")
                            : tr("&End the former key all the same…"),
            m_fresh.has_value());
}

void RotateInjixoKeyDialog::endFormer()
{
    if (!m_fresh)
        return;
    if (keystext::rotationProof(*m_fresh, m_former) == keystext::RotationProof::Proved)
        return finish();
    const bool isLive = isFormerLive();
    Prompt prompt;
    prompt.title = isLive ? tr("End the former key") : tr("Finish without proof");
    prompt.text = isLive ? tr("End the former key, %1, although the app may still use it?")
                               .arg(keystext::ending(m_former->key.lastFour))
                         : tr("Finish although the app has not used the new key yet?");
    prompt.detail = keystext::proofSentence(*m_fresh, m_former, m_zone);
    prompt.choices = {{.text = isLive ? tr("End it") : tr("Finish"), .destructive = isLive}};
    m_prompts.ask(this, prompt, [this](std::optional<qsizetype> choice) {
        if (choice && m_fresh) // it may have gone while the question stood
            finish();
    });
}

void RotateInjixoKeyDialog::finish()
{
    setBusy(true);
    m_asking = std::make_unique<QObject>();
    m_desk.finish(m_integration.id, m_asking.get(), [this](const Outcome &finished) {
        setBusy(false);
        if (!finished)
            return showProblem(finished.error());
        enterDone();
    });
}

void RotateInjixoKeyDialog::extend()
{
    m_asking = std::make_unique<QObject>();
    m_desk.extend(m_integration.id, 24h, m_asking.get(),
                  [this](const Result<std::optional<InjixoKeyFacts>> &extended) {
                      if (!extended)
                          return showProblem(extended.error());
                      if (*extended && (*extended)->retiresAt)
                          showProblem(Tone::Info,
                                      tr("The former key is valid until %1.")
                                          .arg(localTime(*(*extended)->retiresAt, m_zone)));
                      refresh();
                  });
}

} // namespace deskbridge
