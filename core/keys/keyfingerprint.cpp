// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyfingerprint.h"

#include "core/keys/injixokey.h"

namespace deskbridge {

QString keyFingerprint(const Secret &key)
{
    return QString::fromLatin1(injixokey::fingerprint(key).left(8).toHex());
}

} // namespace deskbridge
