// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace deskbridge {

/// What a person sees first: what the program does, and the two ways to begin.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void addRequested();
    void sampleRequested();
};

} // namespace deskbridge
