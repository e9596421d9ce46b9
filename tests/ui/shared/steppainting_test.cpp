// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/steppainting.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

#include <functional>

using namespace deskbridge;

namespace {

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

int dark(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

const QPolygonF steps(QList<QPointF>{{0, 20}, {10, 20}, {10, 5}, {30, 5}, {30, 25}, {40, 25}});

} // namespace

TEST_CASE("steps are drawn along their level and upright pieces", "[chart]")
{
    const QImage image = painted([](QPainter &p) { drawSteps(p, steps, Qt::black, 2); });
    for (const QPoint on :
         {QPoint(5, 20), QPoint(10, 12), QPoint(20, 5), QPoint(30, 15), QPoint(36, 25)})
        CHECK(qGray(image.pixel(on)) == 0);
    for (const QPoint beside : {QPoint(5, 10), QPoint(20, 15), QPoint(36, 10)})
        CHECK(qGray(image.pixel(beside)) == 255);
}

TEST_CASE("dashes draw about half of a line", "[chart]")
{
    const int whole = dark(painted([](QPainter &p) { drawSteps(p, steps, Qt::black, 2); }));
    const int dashed = dark(painted([](QPainter &p) { drawSteps(p, steps, Qt::black, 2, 4); }));
    CHECK(dashed > whole / 4);
    CHECK(dashed < whole * 3 / 4);
}

TEST_CASE("the surface below steps is filled evenly, also where it is pale", "[chart]")
{
    QColor pale(Qt::black);
    pale.setAlphaF(0.25F);
    const QImage image = painted([&](QPainter &p) { fillBelowSteps(p, steps, 28, pale); });
    const QRgb filled = image.pixel(5, 24);
    CHECK(filled != QColor(Qt::white).rgb());
    for (int x = 0; x < 40; ++x)
        CHECK(image.pixel(x, 26) == filled);
    CHECK(image.pixel(5, 10) == QColor(Qt::white).rgb());
    CHECK(image.pixel(20, 29) == QColor(Qt::white).rgb());
}
