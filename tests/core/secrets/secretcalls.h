// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

#include <optional>
#include <string>

namespace deskbridge::test {

/// Asks and waits for the one answer, which must not come before the asking is over.
template <class T, class Ask> Result<T> answerTo(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    bool asking = true;
    ask(&context, [&](Result<T> result) {
        CHECK_FALSE(asking);
        CHECK_FALSE(answer.has_value());
        answer.emplace(std::move(result));
    });
    asking = false;
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 15'000));
    return *std::move(answer);
}

inline Result<Secret> readFrom(SecretStore &store, const QString &entry)
{
    return answerTo<Secret>([&](QObject *context, Answer<Secret> answer) {
        store.read(entry, context, std::move(answer));
    });
}

inline Outcome writeTo(SecretStore &store, const QString &entry, std::string_view text)
{
    return answerTo<Done>([&](QObject *context, Answer<Done> answer) {
        store.write(entry, Secret(text), context, std::move(answer));
    });
}

inline Outcome removeFrom(SecretStore &store, const QString &entry)
{
    return answerTo<Done>([&](QObject *context, Answer<Done> answer) {
        store.remove(entry, context, std::move(answer));
    });
}

/// The text, or the code of the error.
inline std::string textOf(const Result<Secret> &result)
{
    return result ? std::string(result->reveal())
                  : '<' + errorCode(result.error().kind).toStdString() + '>';
}

inline std::string codeOf(const Outcome &outcome)
{
    return outcome ? "done" : errorCode(outcome.error().kind).toStdString();
}

} // namespace deskbridge::test
