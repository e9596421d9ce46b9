// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/issuedkeyview.h"

#include "ui/connecting/clipboardguard.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// Copying from the text goes the guarded way too, and always takes the whole key. A plain text edit
/// scrolls; a key is to be seen whole, in as many lines as the width asks for.
class KeyText final : public QPlainTextEdit {
public:
    KeyText(QPushButton &copy, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_copy(copy)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QPlainTextEdit::textChanged, this, &KeyText::updateGeometry);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // A block knows the margin of the document below it, not the one above.
        const QRectF lines = document()->documentLayout()->blockBoundingRect(document()->begin());
        const int text = qCeil(lines.height() + document()->documentMargin());
        return {QPlainTextEdit::sizeHint().width(), text + 2 * frameWidth() + spacing::tight};
    }

protected:
    // A parent that is resized before this one, or shown with it, cannot know the lines of the new width.
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        updateGeometry();
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
                if (event->type() == QEvent::KeyPress)
                    m_copy.click();
                event->accept();
                return true;
            }
        }
        return QPlainTextEdit::event(event);
    }

    // X11 and Wayland offer what is selected to every program, and a drag hands it over, both past
    // the ClipboardGuard.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override { return new QMimeData; }

private:
    QPushButton &m_copy;
};

} // namespace

IssuedKeyView::IssuedKeyView(QWidget *parent)
    : QWidget(parent)
    , m_text(nullptr)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("&Copy"), this))
    , m_countdown(new QLabel(this))
    , m_guard(new ClipboardGuard(*QGuiApplication::clipboard(), QCoreApplication::instance()))
{
    m_text = new KeyText(*m_copy, this);
    m_text->setObjectName(u"issuedKey"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("The new injixo API key"));
    takeFont();
    m_copy->setObjectName(u"copyKey"_s);
    m_countdown->setObjectName(u"copyCountdown"_s);
    m_countdown->setWordWrap(true);
    setTextRole(*m_countdown, TextRole::Secondary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_text);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_countdown);
    setTabOrder(m_text, m_copy);
    setFocusProxy(m_copy);

    connect(m_copy, &QPushButton::clicked, this, &IssuedKeyView::copy);
    connect(m_guard, &ClipboardGuard::remainingChanged, this, &IssuedKeyView::showCountdown);
    connect(m_guard, &ClipboardGuard::cleared, this,
            [this] { m_countdown->setText(tr("The clipboard no longer holds the key.")); });
}

IssuedKeyView::~IssuedKeyView()
{
    forget();
    if (m_guard)
        m_guard->endWhenCleared();
}

void IssuedKeyView::setKey(Secret key)
{
    m_key = std::move(key);
    m_copied = false;
    const std::string_view text = m_key.reveal();
    m_text->setPlainText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    m_countdown->setText(tr("Copying leaves it on the clipboard for 60 seconds."));
}

void IssuedKeyView::forget()
{
    m_key = {};
    m_text->clear();
}

void IssuedKeyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_text)
        takeFont();
}

void IssuedKeyView::takeFont()
{
    QFont large = textFont(font(), TextRole::Monospace);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_text->setFont(large);
}

void IssuedKeyView::copy()
{
    if (!m_guard || m_key.isEmpty())
        return;
    m_copied = true;
    m_guard->copy(m_key);
    QAccessibleEvent alert(m_countdown, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void IssuedKeyView::showCountdown(std::chrono::seconds remaining)
{
    m_countdown->setText(
        tr("Copied. The clipboard is cleared in %n second(s), unless it holds something "
           "else by then.",
           nullptr, static_cast<int>(remaining.count())));
}

} // namespace deskbridge
