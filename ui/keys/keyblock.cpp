// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keyblock.h"

#include "ui/keys/factlist.h"
#include "ui/shared/theme.h"
#include "ui/wording/statetext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

KeyBlock::KeyBlock(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_facts(new FactList(this))
    , m_end(new QPushButton(tr("End…"), this))
{
    m_title->setObjectName(u"keyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_note->setObjectName(u"keyNote"_s);
    m_note->setWordWrap(true);
    setTextRole(*m_note, TextRole::Secondary);
    m_end->setObjectName(u"endKey"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, spacing::small);
    column->setSpacing(spacing::tight);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    connect(m_end, &QPushButton::clicked, this, &KeyBlock::endRequested);
}

void KeyBlock::setKey(const InjixoKeyLine &line, std::chrono::days limit, UtcTime now,
                      const QTimeZone &zone)
{
    m_line = line;
    const InjixoKeyFacts &key = line.key;
    const QString ending = keystext::ending(key.lastFour);
    const bool isInjixos = key.maker == InjixoKeyMaker::Injixo;
    // Of a key made in injixo only its replacement is known, not whether it is valid.
    const QString state = !isInjixos ? keyStateWord(key.state)
        : key.state == InjixoKeyState::Revoked
        ? tr("Replaced", "an injixo API key made in injixo")
        : tr("Kept here", "an injixo API key made in injixo");
    //: the ending of a key and its state
    m_title->setText(tr("%1 · %2").arg(ending, state));
    m_facts->setFacts(keystext::injixoFacts(line, limit, now, zone));
    QString note;
    if (isInjixos && key.state != InjixoKeyState::Revoked)
        note = tr("Whether this key is still valid, and whether the app uses it, cannot be seen "
                  "from here: injixo receives the events.");
    else if (line.refused > 0)
        note = tr("The app still uses this key, and is refused. Enter the current key there, or "
                  "generate a new one.");
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
    m_end->setVisible(key.state != InjixoKeyState::Revoked);
    m_end->setText(isInjixos ? tr("Forget…", "a key in the keychain") : tr("End…"));
    m_end->setAccessibleName(isInjixos ? tr("Forget the key %1").arg(ending)
                                       : tr("End the key %1").arg(ending));
    setAccessibleName(m_title->text());
}

} // namespace deskbridge
