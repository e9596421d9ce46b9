// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/importsection.h"

#include "ui/settings/numberfield.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int highestRate = 100'000; ///< far above every plan's limit

} // namespace

ImportSection::ImportSection(SettingsEditor &editor, QWidget *parent)
    : SettingsSection(editor, parent)
    , m_period(makeNumberField(u"pollPeriod"_s, 1, 60, this))
    , m_reserve(makeNumberField(u"reserve"_s, 0, 80, this))
    , m_rate(makeNumberField(u"maxRate"_s, 0, highestRate, this))
{
    QFormLayout *asking = addCard(tr("Looking for changes"));
    m_period->setSuffix(tr(" min", "minutes, after a number"));
    addRow(*asking, tr("&Every"), *m_period);
    addNote(*asking,
            tr("How often each account is asked for what changed: 1 to 60 minutes. Shorter periods "
               "cost more of the account's requests."),
            m_period);

    QFormLayout *limit = addCard(tr("Limit of requests"));
    m_reserve->setSuffix(tr(" %", "percent, after a number"));
    addRow(*limit, tr("&Reserve"), *m_reserve);
    addNote(*limit,
            tr("The share of the account's requests a minute that is left to other programs: 0 to "
               "80 %."),
            m_reserve);
    m_rate->setSpecialValueText(tr("No other limit"));
    m_rate->setSuffix(tr(" a minute", "requests, after a number"));
    addRow(*limit, tr("At &most"), *m_rate);
    addNote(*limit,
            tr("A limit of your own, for all accounts alike; 0 leaves it to the account's limit "
               "and the reserve."),
            m_rate);

    connect(m_period, &QSpinBox::valueChanged, this, [this](int minutes) {
        change(u"pollPeriod"_s, [minutes](Choices &choices) {
            choices.settings.pollPeriod = std::chrono::minutes{minutes};
        });
    });
    connect(m_reserve, &QSpinBox::valueChanged, this, [this](int percent) {
        change(u"reserve"_s,
               [percent](Choices &choices) { choices.settings.reservePercent = percent; });
    });
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) {
        change(u"maxRate"_s, [rate](Choices &choices) {
            choices.settings.maxRatePerMinute = rate > 0 ? std::optional(rate) : std::nullopt;
        });
    });
}

void ImportSection::showChoices(const Choices &choices)
{
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietReserve(m_reserve);
    const QSignalBlocker quietRate(m_rate);
    m_period->setValue(static_cast<int>(choices.settings.pollPeriod.count()));
    m_reserve->setValue(choices.settings.reservePercent);
    m_rate->setValue(choices.settings.maxRatePerMinute.value_or(0));
}

} // namespace deskbridge
