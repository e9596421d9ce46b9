// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "ui/keys/keydesk.h"
#include "ui/keys/steppeddialog.h"

#include <QTimeZone>

#include <memory>

class QRadioButton;

namespace deskbridge {

class ComparisonTable;
class SecretField;

/// Replaces the Freshdesk API key: where the new one is made → both keys side by side → switched.
///
///   New key ──Compare──→ Compare ──Switch──→ Done
///      ↑                    │ refused, or Back
///      └────────────────────┘
///
/// Closing before the switch changes nothing; once it is asked for it goes on to its end without the dialog.
class ReplaceFreshdeskKeyDialog final : public SteppedDialog {
    Q_OBJECT
public:
    enum Step { NewKey, Compare, Done };

    /// Desk and clock outlive the dialog.
    ReplaceFreshdeskKeyDialog(KeyDesk &desk, const Integration &integration, const Clock &clock,
                              QTimeZone zone, QWidget *parent);
    ~ReplaceFreshdeskKeyDialog() override;

private:
    void makeNewKey();
    void makeCompare();
    void makeDone();
    void next() override;
    void back() override;
    void enterNewKey();
    void compare();
    void hearCompared(const Result<KeyComparison> &result);
    void doSwitch();
    void hearSwitched(const Result<KeySwitch> &result);
    void showComparison(const KeyComparison &comparison);

    KeyDesk &m_desk;
    Integration m_integration;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::unique_ptr<QObject> m_asking; ///< context of what is asked now
    QRadioButton *m_second = nullptr;
    QRadioButton *m_reset = nullptr;
    QLabel *m_way = nullptr;
    SecretField *m_key = nullptr;
    QLabel *m_sentence = nullptr;
    ComparisonTable *m_table = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_afterwards = nullptr;
};

} // namespace deskbridge
