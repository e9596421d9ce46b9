// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::AboutBox)
};

constexpr QSize pictureSize{64, 64};

} // namespace

void openAboutBox(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(AboutBox::tr("About Deskbridge"));
    box->setIconPixmap(window.windowIcon().pixmap(pictureSize, window.devicePixelRatioF()));
    box->setText(u"Deskbridge "_s + QCoreApplication::applicationVersion());
    box->setInformativeText(
        AboutBox::tr("Connects a Freshdesk account to injixo workforce management.") + u"\n\n"_s
        + AboutBox::tr("Licensed under the Apache License 2.0. Freshdesk and injixo are names of "
                       "their owners."));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace deskbridge
