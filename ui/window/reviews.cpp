// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews.h"

#include "conflictsheet.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "workarea.h"

Reviews::Reviews(WorkArea &work, QWidget &window)
    : QObject(&window)
    , m_work(work)
    , m_window(window)
{
    connect(&m_work, &WorkArea::recordChanging, this, [this] {
        leave();
        closeConflict();
    });
}

void Reviews::open()
{
    RecordPage *record = m_work.record();
    if (!record || m_sheet || m_work.isWaiting())
        return;
    // An editor that loses the focus may still change its value, so that has to happen first.
    const QPointer<QWidget> before = m_window.focusWidget();
    record->setFocus(Qt::OtherFocusReason);
    if (record->draft().diff().isEmpty()) {
        if (before)
            before->setFocus(Qt::OtherFocusReason);
        return;
    }
    record->showAllFindings();
    m_sheet = new ReviewSheet(record->draft(), m_work.recordProfile(), &m_window);
    follow(*m_sheet);
    connect(m_sheet, &QDialog::finished, record, [before, sheet = m_sheet] {
        // After a send the user is done with the field.
        if (before && sheet && !sheet->hasSent())
            before->setFocus(Qt::OtherFocusReason);
    });
    emit opened(*m_sheet);
    m_sheet->open();
}

/// Connects the ways from the sheet back to the record. The sheet closes before it emits these.
void Reviews::follow(ReviewSheet &sheet)
{
    connect(&sheet, &ReviewSheet::fieldChosen, this, [this](const FieldPath &path) {
        if (m_work.record())
            m_work.record()->focusField(path);
    });
    connect(&sheet, &ReviewSheet::reviewAgainRequested, this, &Reviews::open);
    connect(&sheet, &ReviewSheet::conflictSettled, this, [this](const QList<FieldPath> &theirs) {
        emit conflictSettled(theirs);
        open();
    });
    connect(&sheet, &ReviewSheet::changeDropped, this, [this](const FieldPath &path) {
        if (m_work.draft())
            m_work.draft()->revert(path);
        open();
    });
    // The sheet deletes itself later, but it is no longer the open one.
    connect(&sheet, &QDialog::finished, this, [this] { m_sheet.clear(); });
}

void Reviews::start()
{
    if (!m_work.isUsed())
        open();
}

void Reviews::leave()
{
    if (m_sheet)
        m_sheet->leave();
}

ReviewSheet *Reviews::sheetOf(const QUuid &send) const
{
    return m_sheet && !send.isNull() && m_sheet->reviewed().send == send ? m_sheet : nullptr;
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
