// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "ui/keys/keydesk.h"
#include "ui/keys/steppeddialog.h"
#include "ui/shared/prompts.h"

#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace deskbridge {

class IssuedKeyView;

/// Replaces an injixo API key that is made here.
///
///   Why → Overlap → New key → Enter it → End the former one → Done
///                               ↑ resumed: an open replacement goes on here, while its new key is valid
///
/// What has happened is read from the store again and again, so that the dialog can be closed and opened at any
/// moment; only the key itself is shown once. The former key is ended when the app was seen to have changed
/// over, else only after a question that names its last use.
class RotateInjixoKeyDialog final : public SteppedDialog {
    Q_OBJECT
public:
    enum Step { Why, Overlap, NewKey, EnterIt, EndFormer, Done };

    /// Desk, prompts and clock outlive the dialog. Resumes what is open in @p keys.
    RotateInjixoKeyDialog(KeyDesk &desk, Prompts &prompts, const KeysOverview &keys,
                          const Clock &clock, QTimeZone zone, QWidget *parent);
    ~RotateInjixoKeyDialog() override;

    /// The keys have changed, or may have: read again.
    void refresh();

private:
    void makeWhy();
    void makeOverlap();
    void makeNewKey();
    void makeEnterIt();
    void makeEndFormer();
    void makeDone();
    void next() override;
    void back() override;
    void reject() override;
    void enterWhy();
    void enterOverlap();
    void issue();
    void hearIssued(Result<IssuedInjixoKey> result);
    void enterNewKey();
    void enterEnterIt();
    void enterEndFormer();
    void enterDone();
    void leaveNewKey(const std::function<void()> &go);
    void takeKeys(const KeysOverview &keys);
    void showKeys();
    void endFormer();
    void finish();
    void extend();
    [[nodiscard]] bool isFormerLive() const;

    KeyDesk &m_desk;
    Prompts &m_prompts;
    Integration m_integration;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<InjixoKeyLine> m_fresh;
    std::optional<InjixoKeyLine> m_former;
    bool m_isOpen = false;
    std::unique_ptr<QObject> m_asking; ///< context of what a person asked for
    std::unique_ptr<QObject> m_reading; ///< context of the newest reading
    QTimer m_look; ///< uses are written by another thread or process, which tells nobody
    QButtonGroup *m_reasons = nullptr;
    QButtonGroup *m_overlaps = nullptr;
    QLabel *m_overlapHint = nullptr;
    IssuedKeyView *m_key = nullptr;
    QLabel *m_formerFate = nullptr;
    QLabel *m_live = nullptr;
    QLabel *m_judgement = nullptr;
    QPushButton *m_extend = nullptr;
    QPushButton *m_again = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace deskbridge
