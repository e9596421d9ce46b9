// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QPointer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskbridge {

class ClipboardGuard;

/// A fresh injixo API key, the only time it can be seen: large, in digits and letters that cannot be
/// mistaken for each other, selectable, with *Copy*, which takes its focus. The key is wiped when the view forgets it or goes.
class IssuedKeyView final : public QWidget {
    Q_OBJECT
public:
    explicit IssuedKeyView(QWidget *parent = nullptr);
    ~IssuedKeyView() override;

    void setKey(Secret key);
    void forget();
    [[nodiscard]] bool hasKey() const { return !m_key.isEmpty(); }
    /// The key was copied, by the button or from the text.
    [[nodiscard]] bool wasCopied() const { return m_copied; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showCountdown(std::chrono::seconds remaining);
    void takeFont();

    Secret m_key;
    bool m_copied = false;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_countdown;
    QPointer<ClipboardGuard> m_guard;
};

} // namespace deskbridge
