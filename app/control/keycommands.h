// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "core/workspace/diagnosticsservice.h"

namespace deskbridge {

/// `key generate`: the one time that a key is written.
class GenerateKeyCommand final : public Command {
    Q_OBJECT
public:
    GenerateKeyCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const IssuedInjixoKey &issued);
};

/// `key list`
class ListKeysCommand final : public Command {
    Q_OBJECT
public:
    ListKeysCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const QList<InjixoKeyFacts> &keys);
};

/// `key verify`: Good for a valid key, Warnings for one that is being replaced, else Failed.
class VerifyKeyCommand final : public Command {
    Q_OBJECT
public:
    VerifyKeyCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const KeyInspection &inspection);
};

/// `key revoke`
class RevokeKeyCommand final : public Command {
    Q_OBJECT
public:
    RevokeKeyCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const InjixoKeyFacts &key);
};

} // namespace deskbridge
