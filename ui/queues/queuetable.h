// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace deskbridge {

/// The table of source queues. Ctrl+C copies the selected rows with their headings as tab-separated text.
class QueueTable final : public QTableView {
    Q_OBJECT
public:
    explicit QueueTable(QWidget *parent = nullptr);

    /// The selected rows in the order shown, a heading line first; empty without a selection.
    [[nodiscard]] QString selectionText() const;
    /// Widths that fit a usual window, for the first time.
    void setUsualWidths();
    /// Low enough for the page to fit into a window of 760 pixels; it gets what is left over.
    [[nodiscard]] QSize sizeHint() const override;

private:
    void copySelection() const;
};

} // namespace deskbridge
