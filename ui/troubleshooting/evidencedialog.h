// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/evidencepack.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace deskbridge {

class ConnectionCheck;
class InlineMessage;
class Troubleshooter;

/// The evidence pack before it is saved: every file can be read here as it will be in the zip. Runs the checks
/// first unless their results are handed over. Deletes itself when closed, which also ends the checks.
class EvidenceDialog final : public QDialog {
    Q_OBJECT
public:
    /// The troubleshooter outlives the dialog. @p checks: of a run that has just ended; empty: none yet.
    EvidenceDialog(Troubleshooter &troubleshooter, const Integration &integration,
                   const QList<CheckResult> &checks, QTimeZone zone, QWidget *parent);
    ~EvidenceDialog() override;

    /// Where the file goes; an existing one was confirmed by whoever chose it. Gives the sentence about what
    /// went wrong, empty if nothing did.
    [[nodiscard]] QString save(const QString &path);

private:
    QWidget *makePreview();
    QWidget *makeButtons();
    void runChecks();
    void collect(const QList<CheckResult> &checks);
    void show(const EvidencePack &pack);
    void showFile(int row);
    void askWhere();
    void copySupportText();

    Troubleshooter &m_troubleshooter;
    Integration m_integration;
    QTimeZone m_zone;
    std::unique_ptr<ConnectionCheck> m_check;
    std::optional<EvidencePack> m_pack;
    QList<ZipEntry> m_files;
    InlineMessage *m_message;
    QLabel *m_state;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace deskbridge
