// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"
#include "formats.h"
#include "keytext.h"
#include "kinds.h"
#include "tokens.h"
#include "typeddate.h"
#include "wholedate.h"
#include "words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The date in ISO format, as it is sent. A text that is not a date stays as it was typed.
QString wireDate(const QString &text)
{
    const std::optional<QDate> date
        = formats::typedDate(text, QLocale::system(), QDate::currentDate());
    return date ? date->toString(Qt::ISODate) : text;
}

bool isBirthDate(const FieldSpec &field)
{
    return std::any_of(field.rules.begin(), field.rules.end(),
                       [](const Rule &rule) { return rule.name == u"maxAge"; });
}

/// The date in words, with the age for a birth date.
QString echoOfDate(const FieldSpec &field, const QString &wire)
{
    const QDate date = formats::isoDate(wire);
    if (!date.isValid())
        return {};
    return isBirthDate(field) ? spelledBirthDate(date) : words::value(field, wire);
}

void popUpCalendar(LineEdit &line, RecordDraft &draft, const FieldPath &path)
{
    auto *popup = new QFrame(&line, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameStyle(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins({});
    auto *calendar = new QCalendarWidget(popup);
    styleCalendar(*calendar);
    layout->addWidget(calendar);
    const QDate date = formats::isoDate(draft.value(path).toString());
    calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    const auto take = [&draft, path, popup](const QDate &taken) {
        draft.endUndoStep();
        draft.set(path, taken.toString(Qt::ISODate));
        popup->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, &line, take);
    QObject::connect(calendar, &QCalendarWidget::activated, &line, take);
    popup->adjustSize();
    const QRect screen = line.screen()->availableGeometry();
    const int left = line.isRightToLeft() ? line.width() - popup->width() : 0;
    const QPoint below = line.mapToGlobal(QPoint(left, line.height()));
    popup->move(qBound(screen.left(), below.x(), screen.right() - popup->width()),
                qBound(screen.top(), below.y(), screen.bottom() - popup->height()));
    popup->show();
    calendar->setFocus();
}

} // namespace

QWidget *dateEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *line = new LineEdit(field.width, parent);
    const auto [editor, echoLabel] = withEcho(line, parent);
    Echo *echo = echoLabel;
    announceReading(field, *line, *echo);
    const FieldPath path = field.path;
    //: Button: opens a calendar. %1 is a key: Alt+Down
    const QString calendarText = QCoreApplication::translate("Editor", "Calendar (%1)")
                                     .arg(keyText(Qt::ALT | Qt::Key_Down));
    QAction *calendar = line->addButton(u"calendar"_s, u"calendar"_s, calendarText);
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(calendar, &QAction::triggered, line,
                     [line, &draft, path] { popUpCalendar(*line, draft, path); });
    // Remembers the typed text after it is shown as ISO, so that the note about it stays.
    const auto typed = std::make_shared<QString>();
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, path, typed](const QString &text) {
                         *typed = text;
                         draft.enter(path, wireDate(text));
                     });
    QObject::connect(line, &QLineEdit::editingFinished, line,
                     [&draft, path, line] { line->showText(json::text(draft.value(path))); });
    showAlways(path, draft, line, [&draft, &field, line, echo, typed] {
        const QString value = json::text(draft.value(field.path));
        if (!line->isModified() || wireDate(line->text()) != value)
            line->showText(value);
        const QString note = wireDate(*typed) == value ? noteOfReadings(*typed) : QString();
        if (note.isEmpty())
            echo->say(echoOfDate(field, value));
        else
            echo->say(note, theme::warningRole);
    });
    return editor;
}
