// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;

namespace deskbridge {

/// The dialog grows when its texts do, as far as the screen lets it: a sentence that takes the place of a
/// shorter one is not cut off at the size the dialog opened with. It never shrinks under somebody's hand.
void keepTextRoom(QDialog &dialog);

} // namespace deskbridge
