// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/keyrotation.h"

class QButtonGroup;
class QVBoxLayout;
class QWidget;

/// What both dialogs that replace an injixo API key ask.
namespace deskbridge::rotationchoice {

/// Radio buttons, the routine one chosen; the group belongs to the owner.
[[nodiscard]] QButtonGroup *addReasons(QVBoxLayout &page, QWidget &owner);
[[nodiscard]] RotationReason reason(const QButtonGroup &reasons);
/// Radio buttons whose ids are hours; 0 is now.
[[nodiscard]] QButtonGroup *addOverlaps(QVBoxLayout &page, QWidget &owner);

} // namespace deskbridge::rotationchoice
