// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QToolButton;

namespace deskbridge {

class SecretLineEdit;

/// Where a key is entered: masked, shown for some seconds on request, with a paste button. What is typed
/// has no undo history, is not offered to input methods for learning, cannot be dragged, and is told to
/// assistive technology only while it is to be seen. Blanks and line ends around it, which copying from a web
/// page adds, are not part of it. A label's buddy may be the field itself.
class SecretField final : public QWidget {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    [[nodiscard]] Secret secret() const;
    void setSecret(const Secret &secret);
    void clear();
    [[nodiscard]] bool isEmpty() const;

    /// The name assistive technology says, which a placeholder is not.
    void setName(const QString &name);
    void setDescription(const QString &description);
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    /// How long the key stays to be seen; 10 seconds at first.
    void setRevealTime(std::chrono::milliseconds time);
    [[nodiscard]] bool isRevealed() const;

signals:
    void edited(); ///< by a person, also by pasting; not by setSecret()
    void pasted(); ///< by the button or the keyboard, after edited()

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reveal(bool revealed);
    void updateRevealButton();

    SecretLineEdit *m_edit;
    QToolButton *m_revealButton;
    QToolButton *m_pasteButton;
    QTimer m_hideAgain;
};

} // namespace deskbridge
