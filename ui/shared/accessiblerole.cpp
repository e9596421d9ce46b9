// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace deskbridge {

namespace {

constexpr auto roleProperty = "deskbridgeAccessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, role.value<QAccessible::Role>())
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    // Qt keeps its factories for the whole process and calls each as often as it was installed.
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    widget.setProperty(roleProperty, QVariant::fromValue(role));
}

} // namespace deskbridge
