// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/apikey.h"
#include "core/domain/appevent.h"
#include "core/store/appeventtable.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

/// The bytes of the event API, as resources/event-api.yaml describes them. Pure.
namespace deskbridge::eventprotocol {

inline constexpr int mostEvents = 500; ///< in a batch
inline constexpr std::size_t mostBytes = 1'048'576; ///< in a body

/// A request that is answered with an error. Each code has one status.
enum class Problem {
    MalformedJson, ///< 400
    InvalidRequest, ///< 400; the message names the field
    InvalidEvent, ///< 400; with the event's index and the field
    Unauthorized, ///< 401
    WrongAccount, ///< 403
    NotFound, ///< 404
    MethodNotAllowed, ///< 405
    TooLarge, ///< 413
    UnsupportedMediaType, ///< 415
    TooManyRefusals, ///< 429
    Unavailable, ///< 503
};

struct Rejection {
    Problem problem = Problem::InvalidRequest;
    QString
        message; ///< English, for the developer at the other end; repeats nothing of the request
    std::optional<int> event = {}; ///< index from 0
    QString field = {};

    bool operator==(const Rejection &) const = default;
};

/// What an app hands over at once.
struct Batch {
    QString account =
        {}; ///< the host of the Freshdesk account it is installed in; empty = not told
    QList<AppEvent> events = {};

    bool operator==(const Batch &) const = default;
};

/// Field by field: each that is wrong, missing or not part of an event is named. A field more is refused, so
/// that no text of a message can come along.
[[nodiscard]] Result<Batch, Rejection> parseBatch(const QByteArray &body);
/// A host as an account has one, in the form of AccountAddress::domain(); none: it is not one.
[[nodiscard]] std::optional<QString> parseAccount(const QString &text);

[[nodiscard]] int statusOf(Problem problem);
[[nodiscard]] const char *codeOf(Problem problem); ///< as in the file

// Bodies of answers
[[nodiscard]] QByteArray rejected(const Rejection &rejection);
[[nodiscard]] QByteArray stored(const StoredEvents &events);
[[nodiscard]] QByteArray keyState(const InjixoKeyFacts &key);
[[nodiscard]] QByteArray healthy();

} // namespace deskbridge::eventprotocol
