// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuetablemodel.h"

#include <QTableView>

namespace deskbridge {

/// The table of source queues. Ctrl+C copies the selected rows with their headings as tab-separated text.
class QueueTable final : public QTableView {
    Q_OBJECT
public:
    explicit QueueTable(QWidget *parent = nullptr);

    /// The selected rows in the order shown, a heading line first; empty without a selection.
    [[nodiscard]] QString selectionText() const;
    /// Columns and sorting as they were left; `ownWidths`: as somebody drew them.
    void restoreHeader(const QByteArray &state, bool ownWidths);
    [[nodiscard]] bool hasOwnWidths() const { return m_ownWidths; }
    /// Shares the room among the columns, the name giving way last, until somebody draws them; every
    /// heading stays readable in any language.
    void fitColumns();
    void setShown(QueueTableModel::Column column, bool shown);
    /// Low enough for the page to fit into a window of 760 pixels; it gets what is left over.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySelection() const;
    void shareRoom();

    bool m_ownWidths = false;
    bool m_fitting = false; ///< the widths change by our hand
};

} // namespace deskbridge
