// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "changestable.h"
#include "icons.h"
#include "lists.h"
#include "quietlabel.h"
#include "readingside.h"
#include "rowsface.h"
#include "silentlist.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Role {
    PathRole = Qt::UserRole,
    TitleRole,
    TextRole,
    SeverityRole,
    ChangesRole,
    ProblemsRole,
    WorstRole
};

/// The colours of a line with a severity, or of another line.
struct LineColours
{
    QColor ground, title, text;
};

LineColours coloursOf(const QStyleOptionViewItem &option, const QVariant &severity)
{
    const Tokens &colours = theme::tokens();
    if (severity.isValid()) {
        switch (Severity(severity.toInt())) {
        case Severity::Error:
            return {colours.dangerSurface, colours.danger, colours.danger};
        case Severity::Warning:
            return {colours.warningSurface, colours.warning, colours.warning};
        case Severity::Note:
            return {colours.sunken, colours.text, colours.quiet};
        }
    }
    QColor ground;
    if (option.state & QStyle::State_Selected)
        ground = colours.selected;
    else if (option.state & QStyle::State_MouseOver)
        ground = colours.sunken;
    return {ground, colours.text, colours.quiet};
}

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QListWidget *>(option.widget);
        const int width = view->viewport()->width();
        const QRect text = textRect(QRect(0, 0, width, 1 << 16), index);
        int height = option.fontMetrics.height() + 2 * units(6);
        if (!index.data(TextRole).toString().isEmpty())
            height += wrapped(option, index, text).height() + units(2);
        return {width, height + units(2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const LineColours colours = coloursOf(option, index.data(SeverityRole));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF plate = QRectF(option.rect).adjusted(1, 1, -1, -units(2) - 1);
        const bool isFocused
            = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
        painter->setBrush(colours.ground.isValid() ? QBrush(colours.ground) : QBrush(Qt::NoBrush));
        painter->setPen(isFocused ? QPen(theme::tokens().accent, units(2)) : QPen(Qt::NoPen));
        painter->drawRoundedRect(plate, units(6), units(6));
        paintTexts(painter, option, index, colours);
        painter->restore();
    }

private:
    static QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        const bool isPlain = index.data(TextRole).toString().isEmpty();
        if (!isPlain || option.state & QStyle::State_Selected)
            font.setWeight(QFont::DemiBold);
        return font;
    }

    static QRect textRect(const QRect &line, const QModelIndex &index)
    {
        const int sign = index.data(SeverityRole).isValid() ? units(24) : 0;
        return line.adjusted(units(8) + sign, units(6), -units(8), -units(6));
    }

    static QRect wrapped(const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QRect &room)
    {
        const QString text = withBreakPoints(index.data(TextRole).toString());
        return option.fontMetrics.boundingRect(room, int(Qt::TextWordWrap), text);
    }

    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const LineColours &colours)
    {
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect text = textRect(option.rect, index);
        const int lineHeight = option.fontMetrics.height();
        if (const QVariant severity = index.data(SeverityRole); severity.isValid())
            icon(iconOf(Severity(severity.toInt())), roleOf(Severity(severity.toInt())))
                .paint(painter,
                       place({option.rect.x() + units(8), text.y(), units(16), lineHeight}));
        painter->setFont(hintFont(titleFont(option, index)));
        int right = text.right();
        const auto paintCount = [&](const QString &count, const QColor &colour) {
            const int width = painter->fontMetrics().horizontalAdvance(count);
            painter->setPen(colour);
            drawAtReadingSide(*painter, place({right - width, text.y(), width + 1, lineHeight}),
                              int(Qt::AlignVCenter), count);
            right -= count.isEmpty() ? 0 : width + units(8);
        };
        const auto worst = Severity(index.data(WorstRole).toInt());
        paintCount(index.data(ProblemsRole).toString(), option.palette.color(roleOf(worst)));
        paintCount(index.data(ChangesRole).toString(), theme::tokens().accent);
        painter->setFont(titleFont(option, index));
        painter->setPen(colours.title);
        const QRect title(text.x(), text.y(), right - text.x(), lineHeight);
        drawAtReadingSide(*painter, place(title), int(Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data(TitleRole).toString(),
                                                            Qt::ElideRight, title.width()));
        painter->setFont(option.font);
        painter->setPen(colours.text);
        drawAtReadingSide(*painter, place(text.adjusted(0, lineHeight + units(2), 0, units(6))),
                          int(Qt::AlignLeading) | Qt::TextWordWrap,
                          withBreakPoints(index.data(TextRole).toString()));
    }

    static QPalette::ColorRole roleOf(Severity severity)
    {
        if (severity == Severity::Note)
            return theme::quietRole;
        return severity == Severity::Error ? theme::dangerRole : theme::warningRole;
    }
};

/// A list that is as tall as its rows. What is around it scrolls.
class FittedList final : public SilentList<QListWidget>
{
public:
    explicit FittedList(QWidget *parent)
        : SilentList(parent)
    {
        openRowsByPress(*this);
        setItemDelegate(new LineDelegate(this));
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setResizeMode(Adjust);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QListWidget::currentRowChanged, this, &FittedList::reveal);
    }

    QSize sizeHint() const override
    {
        int height = 0;
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row);
        return {units(120), height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        if (event->oldSize().width() != width())
            updateGeometry(); // other lines are wrapped
    }

private:
    /// Scrolls what is around the list to the row that the keys chose.
    void reveal(int row)
    {
        QWidget *around = parentWidget();
        while (around && !qobject_cast<QScrollArea *>(around))
            around = around->parentWidget();
        if (!around || !hasFocus() || row < 0)
            return;
        auto *area = static_cast<QScrollArea *>(around);
        const QRect place = visualItemRect(item(row));
        const QPoint middle = viewport()->mapTo(area->widget(), place.center());
        area->ensureVisible(middle.x(), middle.y(), 0, place.height());
    }
};

} // namespace

Panel::Panel(const QString &title, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new QLabel(this))
    , m_empty(new QuietLabel(emptyText, this))
    , m_list(new FittedList(this))
{
    makeQuiet(*m_heading);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setBuddy(m_list);
    m_list->setAccessibleName(title);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(units(6));
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    const auto choose = [this](QListWidgetItem *item) {
        emit fieldChosen(FieldPath(item->data(PathRole).toString()));
    };
    // `itemActivated` needs Enter or, on many desktops, a double click. A single click should be
    // enough.
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    finish();
}

int Panel::count() const
{
    return m_list->count();
}

QString Panel::heading() const
{
    return count() == 0 || m_counted == Counted::No ? m_title
                                                    : u"%1  %2"_s.arg(m_title).arg(count());
}

void Panel::clear()
{
    m_list->clear();
}

void Panel::addLine(const PanelLine &line)
{
    const QString title = line.severity
        ? words::withColon(words::severity(*line.severity), line.title)
        : line.title;
    QStringList texts {title, line.text, line.changes, line.problems};
    texts.removeAll(QString());
    auto *item = new QListWidgetItem(texts.join(u'\n'), m_list);
    item->setData(PathRole, line.path.toString());
    item->setData(TitleRole, line.title);
    item->setData(TextRole, line.text);
    item->setData(ChangesRole, line.changes);
    item->setData(ProblemsRole, line.problems);
    item->setData(WorstRole, int(line.worst));
    if (line.severity)
        item->setData(SeverityRole, int(*line.severity));
}

void Panel::markLine(int index)
{
    m_list->setCurrentRow(index);
}

void Panel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void Panel::finish()
{
    m_heading->setText(heading());
    m_empty->setVisible(count() == 0);
    m_list->setVisible(count() > 0);
    m_list->updateGeometry();
    emit headingChanged();
}
