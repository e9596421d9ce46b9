// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/shared/theme.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace deskbridge {

class InlineMessage;
class StepList;

/// A dialog that leads through something step by step: the steps at the left, the page in the middle with what
/// went wrong on top, *Back*, *Next* and *Close* below. Scrolls when it is low; in a narrow one the list of steps
/// gives way to the line "Step 2 of 5". Shown with open(); deletes itself when closed.
class SteppedDialog : public QDialog {
    Q_OBJECT
public:
    ~SteppedDialog() override;

    [[nodiscard]] int step() const { return m_step; }

signals:
    void stepShown(int step);

protected:
    SteppedDialog(const QString &title, const QStringList &steps, QWidget *parent);

    /// Its page is filled through the layout. In the order of the steps.
    QVBoxLayout *addPage();
    static QLabel *addText(QVBoxLayout *page, const QString &text, TextRole role = TextRole::Body);
    void showStep(int step);
    /// The button that goes on; an empty text takes it away.
    void setNext(const QString &text, bool enabled = true);
    void setNextEnabled(bool enabled);
    void setBackVisible(bool visible);
    void setCloseText(const QString &text);
    void setBusy(bool busy); ///< Next and Back wait for an answer
    // A step that has no field of its own says where Return leads.
    void focusNext();
    void focusClose();

    void showProblem(const Error &error);
    void showProblem(Tone tone, const QString &what, const QString &remedy = {});
    void clearProblem();

    virtual void next() = 0;
    virtual void back() { showStep(m_step - 1); }

    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QStringList m_titles;
    int m_step = 0;
    bool m_busy = false;
    bool m_returnsToNext = false; ///< the focus, after the answer
    bool m_nextEnabled = true;
    QWidget *m_stepPanel = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_title = nullptr;
    InlineMessage *m_problem = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace deskbridge
