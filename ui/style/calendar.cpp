// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

void styleCalendar(QCalendarWidget &calendar)
{
    const Tokens &tokens = theme::tokens();
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat header;
    header.setForeground(tokens.quiet);
    header.setBackground(tokens.surface);
    calendar.setHeaderTextFormat(header);
    QTextCharFormat day;
    day.setForeground(tokens.text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(weekend, day);
    if (auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        bar->setBackgroundRole(QPalette::Base);
        QPalette palette = bar->palette();
        palette.setColor(QPalette::HighlightedText, tokens.text); // the buttons' text
        bar->setPalette(palette);
        for (auto *button : bar->findChildren<QToolButton *>()) {
            QPalette own = button->palette();
            own.setColor(QPalette::ButtonText, tokens.text);
            button->setPalette(own);
        }
    }
}
