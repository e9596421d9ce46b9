// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace deskbridge {

class GuidancePanel;
class SetupPage;
class StepList;
struct GuidanceFacts;

/// What stands above the wizard's buttons: the list of steps at the left, the page with its title in the
/// middle, what one needs to know at the right. Page and knowledge scroll together when the window is low; in a
/// narrow one the knowledge goes below the page, in a very narrow one the list of steps gives way to the
/// line "Step 3 of 6".
class WizardFrame final : public QWidget {
    Q_OBJECT
public:
    /// Takes the pages as children, in the order of the list.
    WizardFrame(const QList<SetupPage *> &pages, QWidget *parent);

    void present(SetupPage *page);
    void explain(SetupStep step, const GuidanceFacts &facts);

signals:
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeContent();
    void arrange();

    QList<SetupPage *> m_pages;
    QWidget *m_stepPanel = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_arrangement = nullptr;
    GuidancePanel *m_guidance = nullptr;
};

} // namespace deskbridge
