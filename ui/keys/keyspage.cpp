// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keyspage.h"

#include "ui/keys/endedkeys.h"
#include "ui/keys/factlist.h"
#include "ui/keys/keyblock.h"
#include "ui/keys/keystext.h"
#include "ui/shared/card.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int besideEachOther =
    90; ///< average characters: in less, the cards stand below each other
constexpr qsizetype formerShown = 3;

/// The living ones first, the newest first; of the ended those that are still used, and the last few.
QList<InjixoKeyLine> shownKeys(QList<InjixoKeyLine> lines)
{
    std::ranges::reverse(lines);
    std::ranges::stable_sort(
        lines, {}, [](const InjixoKeyLine &line) { return static_cast<int>(line.key.state); });
    qsizetype former = 0;
    lines.removeIf([&former](const InjixoKeyLine &line) {
        return line.key.state == InjixoKeyState::Revoked && line.refused == 0
            && ++former > formerShown;
    });
    return lines;
}

bool areEnded(const QList<InjixoKeyLine> &lines)
{
    QList<InjixoKeyFacts> keys;
    for (const InjixoKeyLine &line : lines)
        keys.append(line.key);
    return allKeysEnded(keys);
}

} // namespace

KeysPage::KeysPage(KeyDesk &desk, Prompts &prompts, const Clock &clock, QTimeZone zone,
                   QWidget *parent)
    : IntegrationView(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(u"keysPage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

KeysPage::~KeysPage() = default;

QWidget *KeysPage::makeContent()
{
    auto *content = new QWidget(this);
    m_failure = new InlineMessage(content);
    m_failure->setObjectName(u"keysFailure"_s);
    m_failure->setButton(tr("Try again"));
    connect(m_failure, &InlineMessage::buttonClicked, this, &KeysPage::reload);
    m_endFailure = new InlineMessage(content);
    m_endFailure->setObjectName(u"endFailure"_s);
    m_endFailure->setButton(tr("Try again"));
    connect(m_endFailure, &InlineMessage::buttonClicked, this, [this] {
        if (m_ordered)
            end(*m_ordered);
    });
    m_freshdesk = new Card(tr("Freshdesk API key"), content);
    m_freshdesk->setObjectName(u"freshdeskKeyCard"_s);
    m_injixo = new Card(tr("injixo API key"), content);
    m_injixo->setObjectName(u"injixoKeyCard"_s);
    makeFreshdeskCard();
    makeInjixoCard();
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(spacing::medium);
    m_cards->addWidget(m_freshdesk, 1, Qt::AlignTop);
    m_cards->addWidget(m_injixo, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::medium);
    column->addWidget(m_failure);
    column->addWidget(m_endFailure);
    column->addLayout(m_cards);
    column->addStretch();
    return content;
}

void KeysPage::makeFreshdeskCard()
{
    m_freshdeskFacts = new FactList(m_freshdesk);
    m_freshdeskFacts->setObjectName(u"freshdeskFacts"_s);
    m_freshdeskNote = new QLabel(m_freshdesk);
    m_freshdeskNote->setWordWrap(true);
    m_freshdeskNote->setObjectName(u"freshdeskNote"_s);
    setTextRole(*m_freshdeskNote, TextRole::Secondary);
    setSecretsFile({});
    m_replace = new QPushButton(tr("Replace…"), m_freshdesk);
    m_replace->setObjectName(u"replaceKey"_s);
    m_replace->setAccessibleName(tr("Replace the Freshdesk API key"));
    m_freshdesk->body()->addWidget(m_freshdeskFacts);
    m_freshdesk->body()->addWidget(m_freshdeskNote);
    m_freshdesk->body()->addWidget(m_replace, 0, Qt::AlignLeft);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_endFailure->clear();
        emit repairRequested(m_overview->integration.id, Repair::ReplaceFreshdeskKey);
    });
}

void KeysPage::makeInjixoCard()
{
    m_blockColumn = new QVBoxLayout;
    m_blockColumn->setSpacing(spacing::medium);
    m_noKey = new QLabel(m_injixo);
    m_noKey->setObjectName(u"noInjixoKey"_s);
    m_noKey->setWordWrap(true);
    m_rotate = new QPushButton(m_injixo);
    m_rotate->setObjectName(u"rotateKey"_s);
    m_injixo->body()->addLayout(m_blockColumn);
    m_injixo->body()->addWidget(m_noKey);
    m_injixo->body()->addWidget(m_rotate, 0, Qt::AlignLeft);
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        m_endFailure->clear();
        const bool hasKey = m_keys && !m_keys->injixoKeys.isEmpty();
        emit repairRequested(m_overview->integration.id,
                             hasKey ? Repair::RotateInjixoKey : Repair::ContinueSetup);
    });
}

void KeysPage::setSecretsFile(const QString &path)
{
    m_freshdeskNote->setText(
        path.isEmpty() ? tr("It imports tickets and conversations. It is kept in this computer's "
                            "keychain and sent to the Freshdesk account alone.")
                       : tr("It imports tickets and conversations. It is kept in the secrets file, "
                            "which only you may read, and sent to the Freshdesk account alone."));
    m_freshdeskNote->setToolTip(QDir::toNativeSeparators(path)); // as a word too long to wrap
}

void KeysPage::setIntegration(const IntegrationOverview &overview)
{
    const bool isAnother = !m_overview || m_overview->integration.id != overview.integration.id;
    m_overview = overview;
    if (isAnother) {
        m_asking.reset();
        m_ending.reset();
        m_keys.reset();
        m_ordered.reset();
        m_failure->clear();
        m_endFailure->clear();
        m_freshdesk->hide();
        m_injixo->hide();
    }
    if (isVisible())
        reload();
}

void KeysPage::refreshTimes()
{
    if (isVisible())
        reload();
}

void KeysPage::showEvent(QShowEvent *event)
{
    IntegrationView::showEvent(event);
    reload();
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    IntegrationView::resizeEvent(event);
    arrange();
}

void KeysPage::arrange()
{
    const bool isWide = width() >= besideEachOther * fontMetrics().averageCharWidth();
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void KeysPage::reload()
{
    if (!m_overview)
        return;
    m_asking = std::make_unique<QObject>();
    m_desk.overview(m_overview->integration.id, m_asking.get(),
                    [this](const Result<KeysOverview> &keys) {
                        if (keys)
                            return showKeys(*keys);
                        const ErrorText text = errorText(keys.error());
                        m_failure->showMessage(Tone::Warning, text.what, text.remedy);
                    });
}

void KeysPage::showKeys(const KeysOverview &keys)
{
    m_failure->clear();
    m_keys = keys;
    m_freshdeskFacts->setFacts(
        keystext::freshdeskFacts(keys, m_overview->lastImportAt, m_clock.now(), m_zone));
    showInjixoKeys();
    m_freshdesk->show();
    m_injixo->show();
}

void KeysPage::showInjixoKeys()
{
    const QList<InjixoKeyLine> lines = shownKeys(m_keys->injixoKeys);
    const std::optional<qint64> focused = focusedKey();
    while (m_blocks.size() > lines.size())
        delete m_blocks.takeLast();
    while (m_blocks.size() < lines.size()) {
        auto *block = new KeyBlock(m_injixo);
        m_blockColumn->addWidget(block);
        m_blocks.append(block);
        connect(block, &KeyBlock::endRequested, this, [this, block] { askToEnd(block->line()); });
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_blocks.at(i)->setObjectName(u"key-%1"_s.arg(lines.at(i).key.id));
        m_blocks.at(i)->setKey(lines.at(i), m_keys->reminderAge, m_clock.now(), m_zone);
    }
    const bool isEnded = areEnded(m_keys->injixoKeys);
    const SignalText ended = keysEndedText();
    m_noKey->setText(isEnded ? ended.what + u' ' + ended.remedy
                             : tr("There is none yet. The app in Freshdesk announces new tickets "
                                  "with it; imports need none."));
    m_noKey->setVisible(lines.isEmpty() || isEnded);
    nameRotation(!lines.isEmpty(), isEnded);
    if (focused)
        keepFocus(*focused);
}

void KeysPage::nameRotation(bool hasKey, bool isEnded)
{
    m_rotate->setText(!hasKey                ? tr("Continue set-up…")
                          : isEnded          ? tr("Generate a new key…")
                          : m_keys->rotation ? tr("Continue the replacement…")
                                             : tr("Replace…"));
    m_rotate->setAccessibleName(!hasKey                ? tr("Continue the set-up")
                                    : isEnded          ? tr("Generate a new injixo API key")
                                    : m_keys->rotation ? tr("Continue replacing the injixo API key")
                                                       : tr("Replace the injixo API key"));
}

std::optional<qint64> KeysPage::focusedKey() const
{
    const QWidget *focus = window()->focusWidget();
    for (const KeyBlock *block : m_blocks) {
        if (block->endButton() == focus)
            return block->line().key.id;
    }
    return {};
}

/// The focus stays with its key. One that has ended has no button any more, and its place may be another's.
void KeysPage::keepFocus(qint64 key)
{
    QWidget *heir = m_rotate;
    for (const KeyBlock *block : std::as_const(m_blocks)) {
        if (block->line().key.id == key && !block->endButton()->isHidden())
            heir = block->endButton();
    }
    heir->setFocus();
}

QString KeysPage::consequence(const InjixoKeyLine &line) const
{
    const InjixoKeyFacts &key = line.key;
    QStringList sentences;
    if (key.lastUsedAt)
        sentences << tr("It was used last on %1.").arg(localTime(*key.lastUsedAt, m_zone))
                  << tr("Whoever still uses it is refused from then on.");
    else
        sentences << tr("It was never used.")
                  << tr("An app in which it is entered is refused from then on.");
    sentences << tr("This cannot be undone.");
    if (key.state == InjixoKeyState::Retiring)
        sentences << (key.retiresAt ? tr("It is being replaced already, and ends by itself on %1.")
                                          .arg(localTime(*key.retiresAt, m_zone))
                                    : tr("It is being replaced already."));
    else if (key.lastUsedAt && m_keys && !m_keys->rotation)
        sentences << tr("To change over without a gap, replace it instead.");
    return sentences.join(u' ');
}

void KeysPage::askToEnd(const InjixoKeyLine &line)
{
    const QString ending = keystext::ending(line.key.lastFour);
    Prompt prompt;
    if (line.key.maker == InjixoKeyMaker::Injixo) {
        prompt.title = tr("Forget a key");
        prompt.text = tr("Forget the injixo API key %1?").arg(ending);
        prompt.detail =
            tr("It is removed from this computer. In injixo and in the app nothing changes.");
        prompt.choices = {{.text = tr("Forget it"), .destructive = true}};
    } else {
        prompt.title = tr("End a key");
        prompt.text = tr("End the injixo API key %1 now?").arg(ending);
        prompt.detail = consequence(line);
        prompt.choices = {{.text = tr("End it"), .destructive = true}};
    }
    m_prompts.ask(this, prompt, [this, line](std::optional<qsizetype> choice) {
        if (choice)
            end(line);
    });
}

void KeysPage::end(InjixoKeyLine line)
{
    m_endFailure->clear();
    m_ordered = std::move(line);
    m_ending = std::make_unique<QObject>();
    m_desk.revoke(m_ordered->key.integration, m_ordered->key.id, m_ending.get(),
                  [this](const Result<std::optional<InjixoKeyFacts>> &ended) {
                      if (!ended) {
                          const ErrorText text = errorText(ended.error());
                          return m_endFailure->showMessage(Tone::Danger, text.what, text.remedy);
                      }
                      reload();
                  });
}

} // namespace deskbridge
