// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnpage.h"

#include "tokens.h"
#include "units.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// The surface under the footer, with a line above it.
class FooterStrip final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QLayout *footer = layout()->itemAt(0)->widget()->layout();
        if (footer->isEmpty())
            return; // only its place is kept
        QPainter painter(this);
        painter.fillRect(rect(), theme::tokens().surface);
        painter.fillRect(0, 0, width(), 1, theme::tokens().line);
    }
};

/// Gives `column` the reading side of `around`.
void addColumn(QWidget &around, QWidget &column, int vertical)
{
    auto *layout = new QHBoxLayout(&around);
    layout->setContentsMargins(units(24), units(vertical), units(24), units(vertical));
    layout->setSpacing(0);
    layout->addWidget(&column, 1000); // it takes all there is, up to its maximum
    layout->addStretch(1);
}

} // namespace

ColumnPage::ColumnPage(const QString &scrolled, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
    , m_strip(new FooterStrip(this))
{
    auto *column = new QWidget(m_content);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins({});
    m_column->setSpacing(units(16));
    addColumn(*m_content, *column, 20);
    auto *footer = new QWidget(m_strip);
    m_footer = new QHBoxLayout(footer);
    m_footer->setContentsMargins({});
    m_footer->setSpacing(units(12));
    addColumn(*m_strip, *footer, 10);
    m_strip->setMinimumHeight(units(55));
    m_columns = {column, footer};

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(scrolled); // it is a tab stop for scrolling
    m_scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_strip);
}

void ColumnPage::setScrollable(bool isScrollable)
{
    m_scroll->setFocusPolicy(isScrollable ? Qt::StrongFocus : Qt::NoFocus);
}

void ColumnPage::setColumnWidth(int width)
{
    m_width = width;
}

void ColumnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int form = window()->width() >= units(1600) ? 920 : 760;
    for (QWidget *one : std::as_const(m_columns))
        one->setMaximumWidth(units(m_width > 0 ? m_width : form));
    placeFooter();
}

void ColumnPage::placeFooter()
{
    const bool isLow = window()->height() < units(480);
    if (isLow == m_isLow)
        return;
    m_isLow = isLow;
    const QPointer<QWidget> focused = m_strip->isAncestorOf(QApplication::focusWidget())
        ? QApplication::focusWidget()
        : nullptr;
    if (isLow)
        m_column->addWidget(m_strip);
    else
        layout()->addWidget(m_strip);
    m_strip->show();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}
