// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/plan.h"

namespace sandbox {

Plan planNamed(const std::string &name)
{
    if (name == "free")
        return {"Sprout", 0, 0, false, false};
    if (name == "trial")
        return {"Trial", 50, 50, true, false};
    if (name == "growth")
        return {"Blossom", 200, 20, true, true};
    if (name == "pro")
        return {"Estate", 400, 100, true, true};
    if (name == "enterprise")
        return {"Forest", 700, 200, true, true};
    return {name, 700, 200, true, true};
}

} // namespace sandbox
