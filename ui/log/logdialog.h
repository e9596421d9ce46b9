// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/log/logreader.h"

#include <QDialog>
#include <QTimeZone>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace deskbridge {

class InlineMessage;
class LogModel;

/// The programs' log: the newest lines that fit a filter by ticket, request, key or text; copied as text, or the
/// folder opened. Also says from which level on lines are written. Deletes itself when closed.
class LogDialog final : public QDialog {
    Q_OBJECT
public:
    /// The reader outlives the dialog.
    LogDialog(LogReader &reader, QTimeZone zone, QWidget *parent);

private:
    enum class Field { Text, Ticket, Request, Key };

    QWidget *makeFilter();
    QWidget *makeButtons();
    void makeTable();
    [[nodiscard]] LogFilter filter() const;
    void reload();
    void showLines(const LogExcerpt &excerpt);
    void showLevel(const Result<LogLevel> &level);
    void copy();

    LogReader &m_reader;
    LogModel *m_model;
    InlineMessage *m_message;
    QComboBox *m_field = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_shown = nullptr;
    QComboBox *m_written = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_state = nullptr;
    QTimer m_typing; ///< reads a moment after the last key
    QTimer m_again; ///< new lines come while it is looked at
    int m_question = 0; ///< numbers the readings: the answer of a former one is dropped
};

} // namespace deskbridge
