// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

// The icons are linked into a static library, so nothing registers them by itself; the macro wants to be
// used outside of any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(deskbridge);
}

namespace deskbridge {

namespace {

QByteArray outlines(const QString &name)
{
    static const bool registered = (registerIcons(), true);
    Q_UNUSED(registered)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paints the outlines in the colour of the moment.
class OutlineIconEngine final : public QIconEngine {
public:
    OutlineIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, iconPixmap(m_name, color(mode), rect.size(), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), size, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // QIcon asks in device pixels and sets the ratio itself.
        Q_UNUSED(scale)
        return iconPixmap(m_name, color(mode), size, 1.0);
    }

    QIconEngine *clone() const override { return new OutlineIconEngine(*this); }
    QString key() const override { return u"deskbridge-outline"_s; }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        if (m_tone)
            return themeColors(palette).tone(*m_tone).text;
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon makeIcon(const QString &name, std::optional<Tone> tone)
{
    if (outlines(name).isEmpty())
        return {};
    return QIcon(new OutlineIconEngine(name, tone));
}

} // namespace

QIcon icon(const QString &name)
{
    return makeIcon(name, {});
}

QIcon icon(const QString &name, Tone tone)
{
    return makeIcon(name, tone);
}

QPixmap iconPixmap(const QString &name, const QColor &color, QSize size, qreal pixelRatio)
{
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    const QString key = u"deskbridge/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = outlines(name);
        if (svg.isEmpty())
            return {};
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace deskbridge
