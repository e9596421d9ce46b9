// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/receiver.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace deskbridge {

class InlineMessage;
class Workspace;

/// The receiver of the app's events, as it stands, with its address to copy; and, live, what has come from one
/// integration's app. A port that another program has can be changed in its place.
class ReceiverPanel final : public QWidget {
    Q_OBJECT
public:
    /// How often it asks by itself: a hub on the same data folder tells this program nothing.
    static constexpr std::chrono::seconds askEvery{3};

    ReceiverPanel(Workspace &workspace, IntegrationId integration, QWidget *parent);

private:
    void build();
    void askState();
    void askArrivals();
    void showState(const ReceiverState &state);
    void showArrivals(const AppArrivals &arrivals);
    void changePort();

    Workspace &m_workspace;
    const IntegrationId m_integration;
    ReceiverState m_state;
    InlineMessage *m_receiver = nullptr;
    QWidget *m_portLine = nullptr;
    QSpinBox *m_port = nullptr;
    QPushButton *m_usePort = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QLabel *m_arrivals = nullptr;
    InlineMessage *m_refusal = nullptr;
    QTimer m_ask;
};

} // namespace deskbridge
