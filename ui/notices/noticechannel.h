// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/notice.h"

#include <QObject>

namespace deskbridge {

/// A way to tell a person something while the window may be out of sight.
class NoticeChannel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether what is shown now would be seen.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// A later notice about the same integration takes the place of an earlier one where that is possible.
    virtual void show(const Notice &notice) = 0;

signals:
    void activated(deskbridge::IntegrationId integration); ///< the notice was clicked
};

} // namespace deskbridge
