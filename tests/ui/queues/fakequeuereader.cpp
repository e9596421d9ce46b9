// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/queues/fakequeuereader.h"

namespace deskbridge {

// Out of line: inlined into a test, g++ 12 sees the variant's other alternative being copied uninitialised.
template <class T> void FakeQueueReader::Question<T>::reply(const T &value) const
{
    if (context)
        answer(value);
}

template <class T> void FakeQueueReader::Question<T>::fail(ErrorKind kind) const
{
    if (context)
        answer(failure(kind));
}

void FakeQueueReader::readCompleteness(IntegrationId, Period, QObject *,
                                       Answer<Completeness> answer)
{
    if (completenessFails)
        answer(failure(*completenessFails));
    else
        answer(completeness);
}

template struct FakeQueueReader::Question<QList<QueueSummary>>;
template struct FakeQueueReader::Question<Reconciliation>;

} // namespace deskbridge
