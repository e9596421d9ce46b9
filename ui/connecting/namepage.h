// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

#include <QTimer>

class QLineEdit;

namespace deskbridge {

class FieldHint;
class Workspace;

/// Step 1. The name is compared with the stored ones while it is typed; only the answer to the newest
/// question counts. Next may be pressed before the answer is there: the page then goes on with it.
class NamePage final : public SetupPage {
    Q_OBJECT
public:
    NamePage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::Domain; }
    [[nodiscard]] QWidget *firstField() override;
    void enter() override;
    void leave() override;
    void proceed() override;

private:
    void takeName();
    void check();
    void hear(quint64 question, const Outcome &outcome);
    void showVerdict();

    Workspace &m_workspace;
    QLineEdit *m_name;
    FieldHint *m_hint;
    QTimer m_pause; ///< from the last key to the question
    quint64 m_question = 0;
    bool m_goOn = false;
};

} // namespace deskbridge
