// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace deskbridge {

/// What is known about the keychain behind an answer "not found" or "denied".
enum class CollectionLock {
    Unlocked, ///< also on systems whose keychain tells missing from locked itself
    Locked,
    NoCollection, ///< a Secret Service without a default keyring
    NoService, ///< no Secret Service on the bus: the answer came from another keychain (KWallet)
    Unknown, ///< nobody answered
};

/// Asks the Secret Service whether its default collection is locked, by D-Bus: libsecret says "not found" for
/// both. Prompts nobody, starts no service. The answer comes later, on the caller's thread, unless the context
/// has gone; Unknown after two seconds.
void askCollectionLock(QObject *context, std::function<void(CollectionLock)> answer);

} // namespace deskbridge
