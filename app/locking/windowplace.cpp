// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowplace.h"

#include "check.h"
#include "commandset.h"
#include "homepage.h"
#include "listcolumn.h"
#include "logview.h"
#include "mainwindow.h"
#include "openbar.h"
#include "outboxview.h"
#include "profilespage.h"
#include "recordform.h"
#include "recordpage.h"
#include "securitypage.h"
#include "sendpage.h"
#include "settingspage.h"
#include "supportpage.h"
#include "workarea.h"

#include <QAction>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rowsTime = 10s; ///< a row that comes later is not waited for
const auto pageKey = u"page"_s;
const auto goTextKey = u"goText"_s;
const auto scrollKey = u"scroll"_s;
const auto caretKey = u"caret"_s;
const auto anchorKey = u"anchor"_s;
const auto focusKey = u"focus"_s;
const auto listNames = {u"draftList"_s, u"outboxList"_s};

/// The command that leads to the page that is shown; -1 = it is the record, or no page of its own.
int commandOf(const MainWindow &window)
{
    const QWidget *page = window.work().currentWidget();
    if (page == &window.log())
        return int(Command::Sent);
    if (page == &window.settings())
        return int(Command::Settings);
    if (page == &window.lists().outbox().page())
        return int(Command::Outbox);
    if (page == &window.work().home())
        return int(Command::Home);
    if (qobject_cast<const ProfilesPage *>(page))
        return int(Command::Profiles);
    if (qobject_cast<const SecurityPage *>(page) || qobject_cast<const SupportPage *>(page))
        return int(Command::Security);
    return window.work().record() || !window.lists().isVisible() ? -1 : int(Command::Drafts);
}

RecordForm *formOf(const MainWindow &window)
{
    const RecordPage *record = window.work().record();
    return record ? record->findChild<RecordForm *>() : nullptr;
}

/// The editor that has the focus, or that gets it when the user comes back to the record.
QWidget *editorIn(const MainWindow &window)
{
    const RecordForm *form = formOf(window);
    if (!form)
        return nullptr;
    if (form->isAncestorOf(window.focusWidget()))
        return window.focusWidget();
    const FieldPath field = window.work().currentField();
    return field.isRoot() ? nullptr : form->findChild<QWidget *>(field.toString());
}

void noteCaret(QJsonObject &place, const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        const int caret = line->cursorPosition();
        place[caretKey] = caret;
        place[anchorKey] = !line->hasSelectedText() ? caret
            : line->selectionStart() == caret       ? line->selectionEnd()
                                                    : line->selectionStart();
    } else if (const auto *box = qobject_cast<const QPlainTextEdit *>(editor)) {
        place[caretKey] = box->textCursor().position();
        place[anchorKey] = box->textCursor().anchor();
    }
}

void restoreCaret(const QJsonObject &place, QWidget *editor)
{
    if (!place.contains(caretKey))
        return;
    const int caret = place[caretKey].toInt();
    const int anchor = place[anchorKey].toInt();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setCursorPosition(caret);
        if (anchor != caret)
            line->setSelection(anchor, caret - anchor);
    } else if (auto *box = qobject_cast<QPlainTextEdit *>(editor)) {
        const int end = box->document()->characterCount() - 1;
        QTextCursor cursor = box->textCursor();
        cursor.setPosition(qBound(0, anchor, end));
        cursor.setPosition(qBound(0, caret, end), QTextCursor::KeepAnchor);
        box->setTextCursor(cursor);
    }
}

/// Chooses the row once the list has so many.
void restoreRow(QListView &list, int row)
{
    const QAbstractItemModel *model = list.model();
    const auto choose = [&list, model, row] {
        if (row >= model->rowCount())
            return false;
        list.setCurrentIndex(model->index(row, 0));
        return true;
    };
    if (choose())
        return;
    auto *until = new QObject(&list);
    QTimer::singleShot(rowsTime, until, &QObject::deleteLater);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, until, [choose, until] {
        if (choose())
            until->deleteLater();
    });
}

/// The field was scrolled to in the meantime.
void restoreForm(const MainWindow &window, const QJsonObject &place)
{
    const RecordForm *form = formOf(window);
    if (!form)
        return;
    form->verticalScrollBar()->setValue(place[scrollKey].toInt());
    restoreCaret(place, editorIn(window));
}

/// Goes to the page that was shown over the record, and to what had the focus there.
void restorePage(MainWindow &window, const QJsonObject &place)
{
    const int page = place[pageKey].toInt(-1);
    if (page >= int(Command::Home) && page <= int(Command::Security))
        window.commands().action(Command(page)).trigger();
    if (!place.contains(focusKey))
        return;
    if (auto *focused = window.settings().findChild<QWidget *>(place[focusKey].toString())) {
        focused->setFocus(Qt::OtherFocusReason);
        window.settings().ensureWidgetVisible(focused);
    }
}

} // namespace

QJsonObject windowplace::of(const MainWindow &window)
{
    QJsonObject place {{pageKey, commandOf(window)}};
    const OpenBar &bar = window.openBar();
    if (bar.form() && !lookUpFor(*bar.form(), bar.userId())) // an email address is not written down
        place[goTextKey] = bar.userId();
    if (const RecordForm *form = formOf(window)) {
        place[scrollKey] = form->verticalScrollBar()->value();
        noteCaret(place, editorIn(window));
    }
    if (window.settings().isAncestorOf(window.focusWidget()))
        place[focusKey] = window.focusWidget()->objectName();
    for (const QString &name : listNames) {
        const auto *list = window.findChild<QListView *>(name);
        if (list && list->currentIndex().isValid())
            place[name] = list->currentIndex().row();
    }
    return place;
}

void windowplace::restore(MainWindow &window, const QJsonObject &place)
{
    window.openBar().setUserId(place[goTextKey].toString());
    for (const QString &name : listNames) {
        auto *list = window.findChild<QListView *>(name);
        if (list && place.contains(name))
            restoreRow(*list, place[name].toInt());
    }
    // Twice later: the first time the field that got the focus is scrolled to. A form below another
    // page has no size yet, so that page comes last.
    QTimer::singleShot(0, &window, [&window, place] {
        QTimer::singleShot(0, &window, [&window, place] {
            restoreForm(window, place);
            restorePage(window, place);
        });
    });
}
