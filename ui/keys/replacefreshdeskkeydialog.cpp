// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/replacefreshdeskkeydialog.h"

#include "ui/keys/comparisontable.h"
#include "ui/keys/keystext.h"
#include "ui/shared/secretfield.h"
#include "ui/shared/timetext.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

ReplaceFreshdeskKeyDialog::ReplaceFreshdeskKeyDialog(KeyDesk &desk, const Integration &integration,
                                                     const Clock &clock, QTimeZone zone,
                                                     QWidget *parent)
    : SteppedDialog(tr("Replace the Freshdesk API key: %1").arg(integration.name),
                    {tr("New key"), tr("Compare"), tr("Done")}, parent)
    , m_desk(desk)
    , m_integration(integration)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(u"replaceFreshdeskKey"_s);
    makeNewKey();
    makeCompare();
    makeDone();
    enterNewKey();
}

ReplaceFreshdeskKeyDialog::~ReplaceFreshdeskKeyDialog() = default;

void ReplaceFreshdeskKeyDialog::makeNewKey()
{
    QVBoxLayout *page = addPage();
    addText(page,
            tr("The present key, %1, stays in use until the new one has proved itself. Whose key "
               "will the new one be?")
                .arg(keystext::ending(m_integration.apiKeyLastFour)));
    m_second = new QRadioButton(tr("That of &another Account Administrator, without a gap"), this);
    m_second->setObjectName(u"secondAgent"_s);
    m_reset = new QRadioButton(tr("A new one of the &same agent"), this);
    m_reset->setObjectName(u"sameAgent"_s);
    page->addWidget(m_second);
    page->addWidget(m_reset);
    m_way = addText(page, {}, TextRole::Secondary);
    m_way->setObjectName(u"way"_s);
    m_key = new SecretField(this);
    m_key->setObjectName(u"newFreshdeskKey"_s);
    m_key->setName(tr("New Freshdesk API key"));
    auto *label = new QLabel(tr("New API &key"), this);
    label->setBuddy(m_key);
    page->addWidget(label);
    page->addWidget(m_key);
    page->addStretch();
    const auto sayWay = [this] {
        m_way->setText(
            m_second->isChecked()
                ? tr("Sign in to Freshdesk as the other Account Administrator, a full-time agent "
                     "who sees all tickets, open Profile settings, press View API Key at the "
                     "right, and paste the key here. Both keys work meanwhile; when the new one "
                     "is in use, reset the former one in Freshdesk.")
                : tr("Sign in to Freshdesk as the agent, open Profile settings, reset the API key "
                     "and paste the new one here. Freshdesk ends the present key at that moment; "
                     "until the new one is in use imports wait, and nothing is lost."));
    };
    m_second->setChecked(true);
    sayWay();
    connect(m_second, &QRadioButton::toggled, this, sayWay);
    connect(m_key, &SecretField::edited, this, [this] {
        clearProblem();
        setNextEnabled(!m_key->isEmpty());
    });
}

void ReplaceFreshdeskKeyDialog::makeCompare()
{
    QVBoxLayout *page = addPage();
    m_sentence = addText(page, {});
    m_sentence->setObjectName(u"comparisonSentence"_s);
    m_table = new ComparisonTable(this);
    page->addWidget(m_table);
    page->addStretch();
}

void ReplaceFreshdeskKeyDialog::makeDone()
{
    QVBoxLayout *page = addPage();
    m_result = addText(page, {});
    m_result->setObjectName(u"switched"_s);
    m_afterwards = addText(page, {});
    m_afterwards->setObjectName(u"afterwards"_s);
    page->addStretch();
}

void ReplaceFreshdeskKeyDialog::enterNewKey()
{
    showStep(NewKey);
    setBackVisible(false);
    setBusy(false);
    setNext(tr("&Compare the keys"), !m_key->isEmpty());
    setCloseText(tr("Cancel"));
    m_key->setFocus();
}

void ReplaceFreshdeskKeyDialog::back()
{
    m_asking.reset();
    enterNewKey();
}

void ReplaceFreshdeskKeyDialog::next()
{
    switch (static_cast<Step>(step())) {
    case NewKey:
        return compare();
    case Compare:
        return doSwitch();
    case Done:
        return;
    }
}

void ReplaceFreshdeskKeyDialog::compare()
{
    if (m_key->isEmpty())
        return;
    clearProblem();
    showStep(Compare);
    setBackVisible(true);
    setNext(tr("&Switch to the new key"), false);
    m_table->setFacts({});
    m_table->hide();
    m_sentence->setText(tr("Asking Freshdesk with both keys…"));
    m_asking = std::make_unique<QObject>();
    m_desk.compare(m_integration.id, m_key->secret(), m_asking.get(),
                   [this](const Result<KeyComparison> &result) { hearCompared(result); });
}

void ReplaceFreshdeskKeyDialog::hearCompared(const Result<KeyComparison> &result)
{
    if (!result) {
        enterNewKey();
        return showProblem(result.error());
    }
    showComparison(*result);
}

void ReplaceFreshdeskKeyDialog::showComparison(const KeyComparison &comparison)
{
    if (comparison.refusal == SwitchRefusal::None) {
        clearProblem();
        m_sentence->setText(keystext::comparisonSentence(comparison));
        m_table->setFacts(keystext::compared(comparison));
        m_table->show();
        setNextEnabled(true);
        return focusNext();
    }
    if (!comparison.candidate) {
        enterNewKey();
    } else {
        m_sentence->setText(keystext::comparisonSentence(comparison));
        m_table->setFacts(keystext::compared(comparison));
        m_table->show();
        setNextEnabled(false);
    }
    showProblem(Tone::Danger, tr("This key cannot take the present one's place."),
                keystext::refusalSentence(comparison));
}

void ReplaceFreshdeskKeyDialog::doSwitch()
{
    setBusy(true);
    setCloseText(tr("Close"));
    m_sentence->setText(tr("Switching to the new key…"));
    m_asking = std::make_unique<QObject>();
    m_desk.replace(m_integration.id, m_key->secret(), m_asking.get(),
                   [this](const Result<KeySwitch> &result) { hearSwitched(result); });
}

void ReplaceFreshdeskKeyDialog::hearSwitched(const Result<KeySwitch> &result)
{
    setBusy(false);
    if (!result) {
        m_sentence->setText(tr("Nothing has changed: the present key is still in use."));
        setCloseText(tr("Cancel"));
        return showProblem(result.error());
    }
    if (!result->integration)
        return showComparison(result->comparison);
    m_key->clear();
    const QString former = keystext::ending(m_integration.apiKeyLastFour);
    m_result->setText(
        tr("The new key, %1, is in use since %2. Imports go on with it, and the former key was "
           "removed from this computer.")
            .arg(keystext::ending(result->integration->apiKeyLastFour),
                 localTime(m_clock.now(), m_zone)));
    const bool isOtherAgent = result->comparison.present && result->comparison.candidate
        && result->comparison.present->owner.agent != result->comparison.candidate->owner.agent;
    m_afterwards->setText(
        isOtherAgent ? tr("The former key, %1, still works in Freshdesk. Now reset it in the "
                          "former owner's Profile settings, so that nobody else can use it.")
                           .arg(former)
            : result->comparison.present
            ? tr("If the former key, %1, was not reset in Freshdesk, do it now.").arg(former)
            : QString());
    m_afterwards->setHidden(m_afterwards->text().isEmpty());
    showStep(Done);
    setBackVisible(false);
    setNext({});
    setCloseText(tr("Close"));
    focusClose();
}

} // namespace deskbridge
