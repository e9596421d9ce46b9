// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/clipboardguard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_lifetime(60s)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ClipboardGuard::tick);
    if (const auto *application = QCoreApplication::instance())
        connect(application, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
}

void ClipboardGuard::copy(const Secret &secret)
{
    const std::string_view text = secret.reveal();
    auto mime = std::make_unique<QMimeData>();
    mime->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
    mime->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    mime->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1");
    m_clipboard.setMimeData(mime.release()); // the clipboard takes it

    m_secret = secret.clone();
    m_deadline.setRemainingTime(m_lifetime);
    tick();
}

std::chrono::seconds ClipboardGuard::remaining() const
{
    if (!isWaiting())
        return 0s;
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration());
    return std::chrono::ceil<std::chrono::seconds>(left);
}

void ClipboardGuard::endWhenCleared()
{
    m_ending = true;
    if (!isWaiting())
        deleteLater();
}

void ClipboardGuard::tick()
{
    if (m_deadline.hasExpired()) {
        clearNow();
        return;
    }
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration());
    m_tick.start(std::min<std::chrono::milliseconds>(1s, left));
    emit remainingChanged(remaining());
}

void ClipboardGuard::clearNow()
{
    if (!isWaiting())
        return;
    m_tick.stop();
    const Secret onClipboard(m_clipboard.text());
    if (onClipboard.equals(m_secret))
        m_clipboard.clear();
    m_secret = {};
    emit cleared();
    if (m_ending)
        deleteLater();
}

} // namespace deskbridge
