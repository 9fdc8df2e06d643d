// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsheet.h"

#include <QObject>
#include <QPointer>

class ConflictSheet;
class WorkArea;

/// The sheets over the open record: its review, and the sheet for conflicts. Both close when the
/// record closes.
class Reviews final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the sheets.
    Reviews(WorkArea &work, QWidget &window);

    /// Opens the review of the open record. Does nothing when there is no change.
    void open();
    /// Opens the review after the record was opened, unless the user does something else by now.
    void start();
    void leave();
    /// The open sheet; null when there is none.
    ReviewSheet *sheet() const { return m_sheet; }
    /// The open sheet when it belongs to this send, otherwise null.
    ReviewSheet *sheetOf(const QUuid &send) const;
    /// The open record was read again, and the server has other values now in fields with unsent
    /// changes. The user chooses for each field, or later.
    void showConflict(const FormSpec &form, const QList<Conflict> &conflicts);

signals:
    void opened(ReviewSheet &sheet);
    /// The user settled a conflict. In the fields of `theirs` the server's value was chosen. After
    /// the conflict of a send, the review opens again.
    void conflictSettled(const QList<FieldPath> &theirs);

private:
    void follow(ReviewSheet &sheet);
    void closeConflict();

    WorkArea &m_work;
    QWidget &m_window;
    QPointer<ReviewSheet> m_sheet;
    QPointer<ConflictSheet> m_conflict;
};
