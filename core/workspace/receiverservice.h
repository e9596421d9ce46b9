// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/ids.h"
#include "core/domain/receiver.h"

#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about the receiver of the app's events (Workspace::receiver()). Same thread and same
/// way of answering as the workspace. Errors: StoreFailed.
class ReceiverService final : public QObject {
    Q_OBJECT
public:
    explicit ReceiverService(const Crossing &crossing); ///< which outlives it

    void state(QObject *context, Answer<ReceiverState> answer) const;
    /// What came from this integration's app; by any receiver on the data folder, also another program's.
    void arrivals(IntegrationId integration, QObject *context, Answer<AppArrivals> answer) const;

signals:
    void stateChanged(const deskbridge::ReceiverState &state);
    /// Something came, a second ago at most. Only of the receiver in this program.
    void arrived(deskbridge::IntegrationId integration);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
