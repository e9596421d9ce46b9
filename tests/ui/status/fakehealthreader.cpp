// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/status/fakehealthreader.h"

namespace deskbridge {

// Out of line: inlined into a test, the compiler takes the error of a Result that holds a value for an
// uninitialised one.
template <class T> void FakeHealthReader::Question<T>::reply(const T &value) const
{
    if (context)
        answer(value);
}

template <class T> void FakeHealthReader::Question<T>::fail(ErrorKind kind) const
{
    if (context)
        answer(Failure{Error{kind}});
}

template struct FakeHealthReader::Question<HealthReport>;
template struct FakeHealthReader::Question<QList<VerdictChange>>;
template struct FakeHealthReader::Question<QList<LaneHour>>;

} // namespace deskbridge
