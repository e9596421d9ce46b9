// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace deskbridge {

/// Where one is in a sequence of steps: done ✓, current ●, to come ○. It shows; it is not navigation.
class StepList final : public QWidget {
    Q_OBJECT
public:
    enum class Mark { Done, Current, ToCome };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    /// Index from 0; everything before it is done. The number of steps itself: all done.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Mark mark(int index) const;

private:
    class Row;

    void refresh();

    QList<Row *> m_rows;
    int m_current = 0;
};

} // namespace deskbridge
