// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

namespace deskbridge {

/// `{"id","name","domain","state"}`
[[nodiscard]] QJsonObject integrationJson(const Integration &integration);
/// Writes one integration as the command's result.
void writeIntegration(Output &output, const Integration &integration);

/// `integration list`
class ListCommand final : public Command {
    Q_OBJECT
public:
    ListCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const QList<IntegrationOverview> &all);
};

/// `integration pause` and `integration resume`
class StateCommand final : public Command {
    Q_OBJECT
public:
    StateCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
};

/// `integration delete`
class DeleteCommand final : public Command {
    Q_OBJECT
public:
    DeleteCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const Integration &deleted);
};

} // namespace deskbridge
