// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace deskbridge {

/// Turns the first SIGINT or SIGTERM (on Windows Ctrl+C) after listen() into a Qt signal; a second one
/// ends the program as usual. One per process at a time, because signals are the process's.
class StopSignals final : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    void listen();

signals:
    void stopRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbridge
