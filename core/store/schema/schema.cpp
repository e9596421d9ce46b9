// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/schema.h"

#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {

std::span<const SchemaStep> schemaSteps()
{
    static const std::array steps{schemaVersion1(), schemaVersion2(), schemaVersion3(),
                                  schemaVersion4(), schemaVersion5()};
    return steps;
}

} // namespace deskbridge
