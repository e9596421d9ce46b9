// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/savetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace deskbridge {

void saveText(QWidget *parent, const QString &suggestedName, const QString &text,
              std::function<void(const QString &problem)> failed)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(parent, QString(), folder.path());
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(
        QCoreApplication::translate("deskbridge::SaveText", "Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [text, failed = std::move(failed)](const QString &path) {
                         if (const QString problem = writeText(path, text); !problem.isEmpty())
                             failed(problem);
                     });
    dialog->open();
}

QString writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace deskbridge
