// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace deskbridge {

class Database;

/// Brings a file to the schema of this program: each step with its `user_version` in one transaction, so
/// that a step is taken whole or not at all, whenever the program ends.
class Migration {
public:
    [[nodiscard]] static Outcome run(Database &database);

private:
    [[nodiscard]] static Outcome takeStep(Database &database, int step);
};

} // namespace deskbridge
