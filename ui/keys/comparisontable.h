// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keystext.h"

#include <QTableWidget>

namespace deskbridge {

/// Two Freshdesk API keys side by side, line by line. What differs is said in a word beside the line.
class ComparisonTable final : public QTableWidget {
    Q_OBJECT
public:
    enum class Column { Name, Present, Candidate, Differs };

    explicit ComparisonTable(QWidget *parent = nullptr);
    void setFacts(const QList<keystext::ComparedFact> &facts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace deskbridge
