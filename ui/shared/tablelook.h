// SPDX-License-Identifier: Apache-2.0
#pragma once

class QHeaderView;
class QTableView;

namespace deskbridge {

/// What all our tables have in common: whole rows, no grid, no frame, Tab leads out of them.
void dressTable(QTableView &table);

/// A row's height for the view's font, with air around the text: at any text size nothing of it is cut off.
enum class RowAir { Dense, Usual, Roomy };
void setRowAir(QTableView &table, RowAir air);

/// What a column's heading needs: with the sort mark where it stands, for in each column the mark would take the
/// room of a whole one.
[[nodiscard]] int headingWidth(const QHeaderView &header, int section);

/// Widens each column to what its heading needs, so that no language loses letters; not beyond `widest` characters,
/// as a heading may be a name that somebody chose. Where people may sort, again when they have.
void fitHeadings(QHeaderView &header, int widest = 40);

/// The same for columns that share the width: none gets less than the longest heading needs, and the table
/// scrolls where that is too much.
void keepHeadings(QHeaderView &header, int widest = 40);

} // namespace deskbridge
