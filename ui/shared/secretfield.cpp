// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/secretfield.h"

#include "ui/shared/icon.h"
#include "ui/shared/secretlineedit.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretLineEdit(this))
    , m_revealButton(new QToolButton(this))
    , m_pasteButton(new QToolButton(this))
{
    m_edit->setObjectName(u"secretEdit"_s);
    m_revealButton->setObjectName(u"revealSecret"_s);
    m_pasteButton->setObjectName(u"pasteSecret"_s);
    m_revealButton->setCheckable(true);
    for (QToolButton *button : {m_revealButton, m_pasteButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_pasteButton->setText(tr("Paste"));
    m_pasteButton->setIcon(icon(u"paste"_s));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_edit, 1);
    row->addWidget(m_revealButton);
    row->addWidget(m_pasteButton);
    setFocusProxy(m_edit);

    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(10s);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] { reveal(false); });
    connect(m_revealButton, &QToolButton::toggled, this, &SecretField::reveal);
    connect(m_pasteButton, &QToolButton::clicked, m_edit, &SecretLineEdit::replaceFromClipboard);
    connect(m_edit, &SecretLineEdit::edited, this, &SecretField::edited);
    connect(m_edit, &SecretLineEdit::pasted, this, &SecretField::pasted);
    updateRevealButton();
}

SecretField::~SecretField() = default;

Secret SecretField::secret() const
{
    QString text = m_edit->text().trimmed();
    Secret secret(text);
    Secret::wipe(text);
    return secret;
}

void SecretField::setSecret(const Secret &secret)
{
    const std::string_view text = secret.reveal();
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void SecretField::clear()
{
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText({});
    }
    reveal(false);
}

bool SecretField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void SecretField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    updateRevealButton();
}

void SecretField::setDescription(const QString &description)
{
    m_edit->setAccessibleDescription(description);
}

void SecretField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_pasteButton->setEnabled(!readOnly);
}

void SecretField::setRevealTime(std::chrono::milliseconds time)
{
    m_hideAgain.setInterval(time);
}

bool SecretField::isRevealed() const
{
    return m_edit->isRevealed();
}

void SecretField::hideEvent(QHideEvent *event)
{
    reveal(false);
    QWidget::hideEvent(event);
}

void SecretField::changeEvent(QEvent *event)
{
    // Nobody is looking any more, or somebody else is.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        reveal(false);
    QWidget::changeEvent(event);
}

void SecretField::reveal(bool revealed)
{
    m_edit->setRevealed(revealed);
    if (revealed)
        m_hideAgain.start();
    else
        m_hideAgain.stop();
    const QSignalBlocker quiet(m_revealButton);
    m_revealButton->setChecked(revealed);
    updateRevealButton();
}

void SecretField::updateRevealButton()
{
    const bool revealed = isRevealed();
    m_revealButton->setText(revealed ? tr("Hide") : tr("Show"));
    m_revealButton->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    const auto seconds = static_cast<int>(
        std::chrono::round<std::chrono::seconds>(m_hideAgain.intervalAsDuration()).count());
    m_revealButton->setAccessibleDescription(
        tr("Shows what was entered for %n second(s), then hides it again.", nullptr, seconds));
}

} // namespace deskbridge
