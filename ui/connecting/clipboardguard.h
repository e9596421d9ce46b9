// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace deskbridge {

/// Puts a key on the clipboard and takes it away again after 60 seconds, if it is still there: what was
/// copied since is left alone. Clipboard histories are told not to keep it (KDE, macOS and Windows each
/// listen to a format of their own).
///
/// Belongs to the application object, because a key copied in a window that closes has to be cleared all the
/// same; the window says endWhenCleared() when it goes. The end of the program clears at once.
class ClipboardGuard final : public QObject {
    Q_OBJECT
public:
    /// `clipboard` is the application's and outlives every window.
    explicit ClipboardGuard(QClipboard &clipboard, QObject *parent);

    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }
    void copy(const Secret &secret);
    [[nodiscard]] bool isWaiting() const { return !m_secret.isEmpty(); }
    [[nodiscard]] std::chrono::seconds remaining() const; ///< rounded up; 0 when not waiting
    /// Deletes itself, now or when there is nothing left to clear.
    void endWhenCleared();

signals:
    void remainingChanged(std::chrono::seconds remaining); ///< each second, from the copying on
    void cleared(); ///< the wait is over: the key is no longer on the clipboard

private:
    void tick();
    void clearNow();

    QClipboard &m_clipboard;
    std::chrono::milliseconds m_lifetime;
    QDeadlineTimer m_deadline;
    QTimer m_tick;
    Secret m_secret;
    bool m_ending = false;
};

} // namespace deskbridge
