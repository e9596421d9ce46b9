// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/prompts.h"

namespace deskbridge {

/// Asks with a message box opened over its parent; no event loop of its own.
class MessageBoxPrompts final : public Prompts {
public:
    void ask(QWidget *parent, const Prompt &prompt, Chosen chosen) override;
};

} // namespace deskbridge
