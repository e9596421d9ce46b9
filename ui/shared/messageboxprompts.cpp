// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/messageboxprompts.h"

#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

void MessageBoxPrompts::ask(QWidget *parent, const Prompt &prompt, Chosen chosen)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"prompt"_s);
    constexpr QSize mark(32, 32);
    const bool destructive = std::ranges::any_of(prompt.choices, &PromptChoice::destructive);
    box->setIconPixmap(
        iconPixmap(destructive ? u"warning"_s : u"info"_s,
                   themeColors(box->palette()).tone(destructive ? Tone::Warning : Tone::Info).text,
                   mark, box->devicePixelRatioF()));
    box->setWindowTitle(prompt.title);
    box->setText(prompt.text);
    box->setInformativeText(prompt.detail);

    QList<QAbstractButton *> buttons;
    for (const PromptChoice &choice : prompt.choices) {
        buttons.append(box->addButton(choice.text,
                                      choice.destructive ? QMessageBox::DestructiveRole
                                                         : QMessageBox::AcceptRole));
    }
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);

    // Side by side only where the screen has room for their words.
    int width = 0;
    for (const QAbstractButton *button : box->buttons())
        width = std::max(width, button->sizeHint().width());
    if (width * box->buttons().size() > box->screen()->availableSize().width())
        box->findChild<QDialogButtonBox *>()->setOrientation(Qt::Vertical);

    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, chosen = std::move(chosen)] {
        const qsizetype index = buttons.indexOf(box->clickedButton());
        chosen(index < 0 ? std::optional<qsizetype>() : index);
    });
    box->open();
}

} // namespace deskbridge
