// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

namespace deskbridge {

/// Text of a cell for a spreadsheet or a program: plain digits, ISO times. Same number in all our models.
inline constexpr int copyRole = Qt::UserRole + 1;

/// Everything in a model as comma-separated values (RFC 4180) with a heading line.
[[nodiscard]] QString csvText(const QAbstractItemModel &model);
/// The same in pieces, for a model that grows: the heading line, and the rows from @p first on.
[[nodiscard]] QString csvHeading(const QAbstractItemModel &model);
[[nodiscard]] QString csvRows(const QAbstractItemModel &model, int first);
/// The rows (one index each) as tab-separated text with a heading line, as spreadsheets paste it.
[[nodiscard]] QString tsvText(const QModelIndexList &rows);

} // namespace deskbridge
