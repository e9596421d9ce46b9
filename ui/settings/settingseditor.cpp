// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingseditor.h"

#include "ui/settings/sessionstart.h"

#include <utility>

namespace deskbridge {

SettingsEditor::SettingsEditor(SettingsAccess &access, PreferenceKeeper &preferences,
                               SessionStart *sessionStart, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_preferences(preferences)
    , m_sessionStart(sessionStart)
{
    access.listen(this, [this](const Settings &now) { noteForeignChange(now); });
}

void SettingsEditor::start()
{
    m_access.read(this, [this](const Result<Settings> &settings) {
        if (!settings)
            return emit failed(settings.error());
        m_current =
            Choices{*settings, m_preferences.current(), m_sessionStart && m_sessionStart->isOn()};
        emit changed();
    });
}

void SettingsEditor::change(const QString &field, const Choices &wanted)
{
    if (!m_current || wanted == *m_current)
        return;
    if (m_former.isEmpty() || m_former.constLast().field != field)
        m_former.append({field, *m_current});
    put(wanted);
}

void SettingsEditor::undo()
{
    if (!m_former.isEmpty())
        put(m_former.takeLast().choices);
}

void SettingsEditor::put(const Choices &wanted)
{
    const Choices before = std::exchange(*m_current, wanted);
    std::optional<Error> problem;
    if (m_sessionStart && wanted.startWithSession != before.startWithSession) {
        if (const Outcome set = m_sessionStart->set(wanted.startWithSession); !set)
            problem = set.error();
        m_current->startWithSession = m_sessionStart->isOn();
    }
    if (!(wanted.settings == before.settings)) {
        ++m_unanswered;
        m_access.change(wanted.settings, this,
                        [this, question = ++m_question](const Result<Settings> &answer) {
                            noteAnswer(question, answer);
                        });
    }
    m_preferences.change(wanted.preferences);
    emit changed();
    if (problem)
        emit failed(*problem);
}

void SettingsEditor::noteAnswer(quint64 question, const Result<Settings> &answer)
{
    --m_unanswered;
    if (!answer)
        emit failed(answer.error());
    if (question != m_question)
        return;
    // In force is what the answer says, or after a failure what is stored.
    const auto use = [this, question](const Result<Settings> &inForce) {
        if (question != m_question || !inForce || *inForce == m_current->settings)
            return;
        m_current->settings = *inForce;
        emit changed();
    };
    if (answer)
        use(answer);
    else
        m_access.read(this, use);
}

void SettingsEditor::noteForeignChange(const Settings &now)
{
    // Ours is told before it is answered, and the password's entry is nobody's to undo.
    if (!m_current || m_unanswered > 0)
        return;
    Settings known = m_current->settings;
    known.proxy.passwordEntry = now.proxy.passwordEntry;
    if (!(known == now))
        m_former.clear();
    m_current->settings = now;
    emit changed();
}

void SettingsEditor::setProxyPassword(Secret password)
{
    m_access.setProxyPassword(std::move(password), this, [this](const Result<Settings> &answer) {
        if (!answer)
            return emit failed(answer.error());
        if (m_current)
            m_current->settings.proxy.passwordEntry = answer->proxy.passwordEntry;
        emit changed();
        emit proxyPasswordSet();
    });
}

} // namespace deskbridge
