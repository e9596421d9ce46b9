// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/keys/keydesk.h"
#include "ui/keys/steppeddialog.h"

#include <QPointer>

#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace deskbridge {

class ClipboardGuard;
class SecretField;

/// Replaces an injixo API key that is generated in injixo, through both web pages.
///
///   Why → Generate in injixo (paste) → Enter it in the app → Done
///            ↑ resumed without, ─┘ or with the new key
///
/// Whether the app uses the new key cannot be seen from here, and is not claimed: a person says that it is
/// entered, and is told where injixo shows it.
class RotateInInjixoDialog final : public SteppedDialog {
    Q_OBJECT
public:
    enum Step { Why, Generate, EnterIt, Done };

    /// The desk outlives the dialog. Resumes what is open in @p keys.
    RotateInInjixoDialog(KeyDesk &desk, const KeysOverview &keys, QWidget *parent);
    ~RotateInInjixoDialog() override;

private:
    void resume(const KeysOverview &keys);
    void makeWhy();
    void makeGenerate();
    void makeEnterIt();
    void makeDone();
    void next() override;
    void back() override;
    void enterWhy();
    void enterGenerate();
    void enterEnterIt();
    void begin();
    void keep();
    void finish();
    void abandon();

    KeyDesk &m_desk;
    Integration m_integration;
    Secret m_pasted; ///< to be copied into the app's page; forgotten with the dialog
    QString m_lastFour;
    std::unique_ptr<QObject> m_asking; ///< context of what a person asked for
    QPointer<ClipboardGuard> m_guard;
    QButtonGroup *m_reasons = nullptr;
    SecretField *m_key = nullptr;
    QPushButton *m_abandon = nullptr;
    QLabel *m_entered = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace deskbridge
