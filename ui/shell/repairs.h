// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/repair.h"

#include <QMap>
#include <QObject>
#include <QString>

namespace deskbridge {

class IntegrationCommands;
class IntegrationPage;
class KeyDialogs;

/// Where the button beside a finding leads: the one place that carries a Repair out.
class Repairs final : public QObject {
    Q_OBJECT
public:
    /// All three outlive it. Connects itself to the page.
    Repairs(IntegrationPage &page, IntegrationCommands &commands, KeyDialogs &keys,
            QObject *parent);

    void carryOut(IntegrationId id, Repair repair, const QMap<QString, QString> &facts = {});

signals:
    void importRequested(deskbridge::IntegrationId id);
    void setupRequested(deskbridge::IntegrationId id);
    void settingsRequested(const QString &section); ///< one of sectionname's

private:
    IntegrationPage &m_page;
    IntegrationCommands &m_commands;
    KeyDialogs &m_keys;
};

} // namespace deskbridge
