// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace deskbridge {

/// A table whose selected rows Ctrl+C copies with their headings. Its model answers copyRole.
class CopyTable final : public QTableView {
    Q_OBJECT
public:
    CopyTable(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace deskbridge
