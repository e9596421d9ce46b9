// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;

namespace deskbridge {

/// Adds the zones there are behind what the box has, with their ids as text and data; those it has are left out.
/// All at once: a box that is told of hundreds one by one takes as long as the rest of its page.
void addZones(QComboBox &box);

} // namespace deskbridge
