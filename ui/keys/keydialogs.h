// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/keys/workspacekeydesk.h"
#include "ui/shared/prompts.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <memory>

class QDialog;
class QWidget;

namespace deskbridge {

/// Opens the dialogs that replace a key, from wherever a person asks for it; one at a time.
class KeyDialogs final : public QObject {
    Q_OBJECT
public:
    /// All references outlive it; the window is the parent of the dialogs.
    KeyDialogs(KeyService &service, Prompts &prompts, const Clock &clock, QTimeZone zone,
               QWidget &window);

    void setZone(const QTimeZone &zone) { m_zone = zone; } ///< of the dialogs opened from now on
    void replaceFreshdeskKey(IntegrationId id);
    /// New or resumed; which of the two ways depends on where the key is generated.
    void rotateInjixoKey(IntegrationId id);

signals:
    void setupRequested(deskbridge::IntegrationId id); ///< there is no injixo key to be replaced
    void failed(const deskbridge::Error &error);

private:
    [[nodiscard]] bool isOpen();
    void showRotation(const KeysOverview &keys);
    void show(QDialog *dialog);

    WorkspaceKeyDesk m_desk;
    KeyService &m_service;
    Prompts &m_prompts;
    const Clock &m_clock;
    QTimeZone m_zone;
    QWidget &m_window;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<QObject> m_asking;
};

} // namespace deskbridge
