// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews.h"

#include "conflictsheet.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "workarea.h"

#include <QScrollArea>
#include <QScrollBar>

Reviews::Reviews(WorkArea &work, QWidget &window)
    : QObject(&window)
    , m_work(work)
    , m_window(window)
{
    connect(&m_work, &WorkArea::recordChanging, this, [this] {
        leave();
        closeConflict();
    });
    connect(&m_work, &WorkArea::wanted, this, &Reviews::leave);
    connect(&m_work, &WorkArea::pageWanted, this, &Reviews::leave);
}

void Reviews::open()
{
    RecordPage *record = m_work.record();
    if (!record || m_view || m_work.isWaiting())
        return;
    // An editor that loses the focus may still change its value, so that has to happen first.
    m_before = m_window.focusWidget();
    record->setFocus(Qt::OtherFocusReason);
    if (record->draft().diff().isEmpty()) {
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    }
    record->showAllFindings();
    m_view = new ReviewView(record->draft(), m_work.recordProfile(), &m_work);
    follow(*m_view);
    emit opened(*m_view);
    m_work.cover(*m_view);
    m_view->focusStart();
    emit coverChanged();
}

/// Connects the ways from the view back to the record. It emits `left` before these.
void Reviews::follow(ReviewView &view)
{
    connect(&view, &ReviewView::left, this, &Reviews::leave);
    connect(&view, &ReviewView::fieldChosen, this, [this](const FieldPath &path) {
        if (m_work.record())
            m_work.record()->focusField(path);
    });
    connect(&view, &ReviewView::reviewAgainRequested, this, &Reviews::open);
    connect(&view, &ReviewView::conflictSettled, this, [this](const QList<FieldPath> &theirs) {
        emit conflictSettled(theirs);
        open();
    });
    connect(&view, &ReviewView::changeDropped, this, [this](const FieldPath &path) {
        if (m_work.draft())
            m_work.draft()->revert(path);
        open();
    });
}

void Reviews::start()
{
    if (!m_work.isUsed())
        open();
}

/// Focuses `widget` without scrolling to it.
static void focusInPlace(QWidget &widget)
{
    QList<std::pair<QScrollBar *, int>> places;
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<QScrollArea *>(around))
            places.emplaceBack(area->verticalScrollBar(), area->verticalScrollBar()->value());
    }
    widget.setFocus(Qt::OtherFocusReason);
    for (const auto &[bar, value] : std::as_const(places))
        bar->setValue(value);
}

/// The focus goes back where it was, unless it is elsewhere by now. After a send the user is done
/// with the field, and keys change nothing.
void Reviews::leave()
{
    if (!m_view)
        return;
    ReviewView *view = m_view;
    m_view.clear();
    const bool hadFocus = view->isAncestorOf(m_window.focusWidget());
    const bool isShown = m_work.currentWidget() == view;
    if (isShown)
        m_work.uncover();
    if (isShown && hadFocus && m_work.record()) {
        if (view->hasSent())
            m_work.record()->focusHeading();
        else if (m_before)
            focusInPlace(*m_before);
        else
            m_work.focusWork();
    }
    view->deleteLater();
    emit coverChanged();
}

ReviewView *Reviews::viewOf(const QUuid &send) const
{
    return m_view && !send.isNull() && m_view->reviewed().send == send ? m_view : nullptr;
}

void Reviews::showConflict(const FormSpec &form, const QList<Conflict> &conflicts)
{
    if (!m_work.record() || conflicts.isEmpty())
        return;
    if (m_work.isUsed())
        return; // the record shows that it is in conflict, and its *Look again* opens the sheet
    closeConflict();
    m_conflict = new ConflictSheet(form, m_work.draft()->title(), conflicts, &m_window);
    connect(m_conflict, &ConflictSheet::settled, this, &Reviews::conflictSettled);
    m_conflict->open();
}

void Reviews::closeConflict()
{
    if (m_conflict)
        m_conflict->close();
}
