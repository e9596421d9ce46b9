// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/guidance.h"

#include <QUrl>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace deskbridge {

/// *What you need to know*: questions and answers to the step at hand, folded away on request.
class GuidancePanel final : public QWidget {
    Q_OBJECT
public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    void setStep(SetupStep step, const GuidanceFacts &facts);
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    void linkActivated(const QUrl &url);
    void toggled(bool open);

private:
    void setOpen(bool open);

    QToolButton *m_toggle;
    QWidget *m_topics = nullptr;
    QVBoxLayout *m_column;
    bool m_open = true;
    SetupStep m_step = SetupStep::Finished;
    GuidanceFacts m_told;
};

} // namespace deskbridge
