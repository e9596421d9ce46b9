// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace deskbridge {

/// Opens the box that names the program, its version and its licence over the window.
void openAboutBox(QWidget &window);

} // namespace deskbridge
