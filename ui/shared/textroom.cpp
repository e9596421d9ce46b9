// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/textroom.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace deskbridge {

namespace {

class RoomKeeper final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow(static_cast<QDialog &>(*watched));
        return false;
    }

private:
    static void grow(QDialog &dialog)
    {
        const QLayout *layout = dialog.layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int most = dialog.screen()->availableGeometry().height();
        const int needed = std::min(layout->totalHeightForWidth(dialog.width()), most);
        if (needed > dialog.height())
            dialog.resize(dialog.width(), needed);
    }
};

} // namespace

void keepTextRoom(QDialog &dialog)
{
    dialog.installEventFilter(new RoomKeeper(&dialog));
}

} // namespace deskbridge
