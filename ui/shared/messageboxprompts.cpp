// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/messageboxprompts.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbridge {

void MessageBoxPrompts::ask(QWidget *parent, const Prompt &prompt, Chosen chosen)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"prompt"_s);
    box->setIcon(QMessageBox::Question);
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

    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, chosen = std::move(chosen)] {
        const qsizetype index = buttons.indexOf(box->clickedButton());
        chosen(index < 0 ? std::optional<qsizetype>() : index);
    });
    box->open();
}

} // namespace deskbridge
