// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keydialogs.h"

#include "core/workspace/keyservice.h"
#include "ui/keys/replacefreshdeskkeydialog.h"
#include "ui/keys/rotateininjixodialog.h"
#include "ui/keys/rotateinjixokeydialog.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

namespace {

/// Where the key that is, or was last, in use is generated. None: there never was one.
std::optional<InjixoKeyMaker> makerOf(const KeysOverview &keys)
{
    if (keys.rotation)
        return keys.rotation->maker;
    std::optional<InjixoKeyMaker> maker;
    bool isLive = false;
    for (const InjixoKeyLine &line : keys.injixoKeys) {
        const bool live = line.key.state == InjixoKeyState::Active;
        if (live || !isLive)
            maker = line.key.maker;
        isLive = isLive || live;
    }
    return maker;
}

} // namespace

KeyDialogs::KeyDialogs(KeyService &service, Prompts &prompts, const Clock &clock, QTimeZone zone,
                       QWidget &window)
    : QObject(&window)
    , m_desk(service)
    , m_service(service)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_window(window)
{ }

bool KeyDialogs::isOpen()
{
    // One that was closed is there until the event loop deletes it.
    if (!m_dialog || !m_dialog->isVisible())
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void KeyDialogs::replaceFreshdeskKey(IntegrationId id)
{
    if (isOpen())
        return;
    m_asking = std::make_unique<QObject>();
    m_desk.overview(id, m_asking.get(), [this](const Result<KeysOverview> &keys) {
        if (!keys)
            emit failed(keys.error());
        else if (!isOpen())
            show(new ReplaceFreshdeskKeyDialog(m_desk, keys->integration, m_clock, m_zone,
                                               &m_window));
    });
}

void KeyDialogs::rotateInjixoKey(IntegrationId id)
{
    if (isOpen())
        return;
    m_asking = std::make_unique<QObject>();
    m_desk.overview(id, m_asking.get(), [this](const Result<KeysOverview> &keys) {
        if (!keys)
            emit failed(keys.error());
        else if (!isOpen())
            showRotation(*keys);
    });
}

void KeyDialogs::showRotation(const KeysOverview &keys)
{
    const auto maker = makerOf(keys);
    if (!maker) {
        emit setupRequested(keys.integration.id);
    } else if (*maker == InjixoKeyMaker::Injixo) {
        show(new RotateInInjixoDialog(m_desk, keys, &m_window));
    } else {
        auto *dialog =
            new RotateInjixoKeyDialog(m_desk, m_prompts, keys, m_clock, m_zone, &m_window);
        connect(&m_service, &KeyService::changed, dialog,
                [dialog, id = keys.integration.id](IntegrationId changed) {
                    if (changed == id)
                        dialog->refresh();
                });
        show(dialog);
    }
}

void KeyDialogs::show(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

} // namespace deskbridge
