// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace deskbridge {

/// @p work on the thread pool; @p then with what it gave, on this thread, unless the context has gone.
template <class Work, class Then> void inPool(QObject *context, Work work, Then then)
{
    using Given = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Given>(context);
    QObject::connect(watcher, &QFutureWatcher<Given>::finished, context,
                     [watcher, then = std::move(then)] { then(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace deskbridge
