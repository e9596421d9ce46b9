// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/keys/keydesk.h"
#include "ui/shared/integrationview.h"
#include "ui/shared/prompts.h"

#include <QTimeZone>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbridge {

class Card;
class FactList;
class InlineMessage;
class KeyBlock;

/// Both keys of an integration: what is known of each, how it is used, how old it is, and the ways to replace or
/// end it. Replacing is the window's to open (repairRequested).
class KeysPage final : public IntegrationView {
    Q_OBJECT
public:
    /// All three outlive the page.
    KeysPage(KeyDesk &desk, Prompts &prompts, const Clock &clock, QTimeZone zone,
             QWidget *parent = nullptr);
    ~KeysPage() override;

    /// Where the keys are kept (WorkspaceOptions::secretsFile): in this file instead of the keychain.
    void setSecretsFile(const QString &path);
    void setIntegration(const IntegrationOverview &overview) override;
    void refreshTimes() override;
    void reload();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void makeFreshdeskCard();
    void makeInjixoCard();
    void showKeys(const KeysOverview &keys);
    void showInjixoKeys();
    void nameRotation(bool hasKey, bool isEnded);
    void keepFocus(qint64 key);
    [[nodiscard]] std::optional<qint64> focusedKey() const;
    [[nodiscard]] QString consequence(const InjixoKeyLine &line) const;
    void askToEnd(const InjixoKeyLine &line);
    void end(InjixoKeyLine line);
    void arrange();

    KeyDesk &m_desk;
    Prompts &m_prompts;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<IntegrationOverview> m_overview;
    std::optional<KeysOverview> m_keys;
    std::unique_ptr<QObject> m_asking; ///< context of the newest question
    std::unique_ptr<QObject> m_ending;
    std::optional<InjixoKeyLine> m_ordered; ///< to be ended, last
    InlineMessage *m_failure = nullptr; ///< of reading: the next reading clears it
    InlineMessage *m_endFailure = nullptr; ///< of ending a key: stays until the next order
    QBoxLayout *m_cards = nullptr;
    Card *m_freshdesk = nullptr;
    FactList *m_freshdeskFacts = nullptr;
    QLabel *m_freshdeskNote = nullptr;
    QPushButton *m_replace = nullptr;
    Card *m_injixo = nullptr;
    QVBoxLayout *m_blockColumn = nullptr;
    QList<KeyBlock *> m_blocks;
    QLabel *m_noKey = nullptr;
    QPushButton *m_rotate = nullptr;
};

} // namespace deskbridge
