// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews.h"

#include "conflictpage.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "workarea.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

Reviews::Reviews(WorkArea &work, QWidget &window)
    : QObject(&window)
    , m_work(work)
    , m_window(window)
{
    connect(&m_work, &WorkArea::recordChanging, this, &Reviews::leave);
    connect(&m_work, &WorkArea::wanted, this, &Reviews::leave);
    // Another page is shown instead.
    connect(&m_work, &QStackedWidget::currentChanged, this, [this] {
        const QWidget *shown = m_view ? static_cast<QWidget *>(m_view) : m_conflict;
        if (shown && shown != m_work.currentWidget())
            leave();
    });
}

void Reviews::open()
{
    RecordPage *record = m_work.record();
    if (!record || coversRecord() || m_work.isWaiting())
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
    // What was changed elsewhere meanwhile was not reviewed.
    connect(&record->draft(), &RecordDraft::fieldChanged, m_view, [this](const FieldPath &path) {
        if (path.isRoot() && m_view && !m_view->hasSent())
            leave();
    });
    emit opened(*m_view);
    m_work.visit(*m_view);
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
    connect(&view, &ReviewView::readAgainRequested, this, &Reviews::readAgainRequested);
    connect(&view, &ReviewView::conflictSettled, this, &Reviews::settle);
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

void Reviews::leave()
{
    if (ReviewView *view = std::exchange(m_view, nullptr))
        close(*view, view->hasSent());
    else if (ConflictPage *page = std::exchange(m_conflict, nullptr))
        close(*page, false);
}

/// The focus goes back where it was, unless it is elsewhere by now. `isDone`: after a send the user
/// is done with the field, and keys change nothing.
void Reviews::close(QWidget &page, bool isDone)
{
    const bool hadFocus = page.isAncestorOf(m_window.focusWidget());
    const bool isShown = m_work.currentWidget() == &page;
    if (isShown)
        m_work.leavePage();
    if (isShown && hadFocus && m_work.record()) {
        if (isDone)
            m_work.record()->focusHeading();
        else if (m_before)
            focusInPlace(*m_before);
        else
            m_work.focusWork();
    }
    page.deleteLater();
    emit coverChanged();
}

void Reviews::settle(const QList<FieldPath> &theirs)
{
    emit conflictSettled(theirs);
    // The notice about the conflict goes at once, while the form keeps its field in its place.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    open();
}

bool Reviews::coversRecord() const
{
    return m_view || m_conflict;
}

void Reviews::followProfile()
{
    if (m_view && !m_view->hasSent() && m_view->reviewed().profile != m_work.recordProfile())
        leave();
}

ReviewView *Reviews::viewOf(const QUuid &send) const
{
    return m_view && !send.isNull() && m_view->reviewed().send == send ? m_view : nullptr;
}

void Reviews::showConflict(const QList<Conflict> &conflicts, const QList<ChangedField> &theirs)
{
    const RecordPage *record = m_work.record();
    if (!record || conflicts.isEmpty())
        return;
    if (m_work.isUsed())
        return; // the record shows that it is in conflict, and its *Look again* opens the page
    leave();
    const RecordDraft &draft = record->draft();
    const Review about {.profile = m_work.recordProfile(),
                        .formId = draft.form().id,
                        .userId = draft.userId(),
                        .changes = draft.changes(),
                        .base = draft.base(),
                        .title = draft.title()};
    m_before = m_window.focusWidget();
    m_conflict = new ConflictPage(draft.form(), about, conflicts, theirs, &m_work);
    connect(m_conflict, &ConflictPage::laterRequested, this, &Reviews::leave);
    connect(m_conflict, &ConflictPage::lookAgainRequested, this, [this] {
        leave();
        emit readAgainRequested();
    });
    connect(m_conflict, &ConflictPage::settled, this, [this](const QList<FieldPath> &chosen) {
        leave();
        settle(chosen);
    });
    m_work.visit(*m_conflict);
    m_conflict->focusHeading();
    emit coverChanged();
}
