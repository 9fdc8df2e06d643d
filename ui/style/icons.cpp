// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

/// The icon in one colour. Pixmaps are cached: a form shows the same few icons in every row.
QPixmap drawn(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = u"icon/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    image = QPixmap(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, image);
    return image;
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const double scale = painter.device()->devicePixelRatioF();
    QPixmap image = drawn(name, rect.size() * scale, colour);
    image.setDevicePixelRatio(scale);
    painter.drawPixmap(rect, image);
}

class TextColouredEngine final : public QIconEngine
{
public:
    TextColouredEngine(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colour(mode));
    }

    QIconEngine *clone() const override { return new TextColouredEngine(m_name, m_role); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TextColouredEngine(name, role));
}

QIcon inColour(const QIcon &icon, const QSize &size, const QColor &colour)
{
    QPixmap image = icon.pixmap(size);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return image;
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

IconWidget::IconWidget(const QString &name, QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setForegroundRole(role);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconWidget::setIcon(const QString &name)
{
    m_name = name;
    update();
}

QSize IconWidget::sizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

void IconWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), palette().color(foregroundRole()));
}
