// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsheet.h"

#include <QObject>
#include <QPointer>

class ConflictSheet;
class WorkArea;

/// The sheets over the open record: its review, and the conflicts that a person settles. Both go
/// when the record goes.
class Reviews final : public QObject
{
    Q_OBJECT

public:
    /// The sheets stand over `window`.
    Reviews(WorkArea &work, QWidget &window);

    /// Of the open record; nothing where there is no change to review.
    void open();
    /// Of the record that was just opened; not where a person does something else by now.
    void start();
    void leave();
    /// The open sheet; null where there is none.
    ReviewSheet *sheet() const { return m_sheet; }
    /// The open sheet, where it is this send's.
    ReviewSheet *sheetOf(const QUuid &send) const;
    /// The open record was read again and holds something else now where there are unsent changes:
    /// each is chosen, or left for later.
    void showConflict(const FormSpec &form, const QList<Conflict> &conflicts);

signals:
    void opened(ReviewSheet &sheet);
    /// The draft is to stand on the fresh read, without its changes of `theirs`: there the server's
    /// value was chosen. After a send's conflict the review opens again.
    void conflictSettled(const QList<FieldPath> &theirs);

private:
    void follow(ReviewSheet &sheet);
    void closeConflict();

    WorkArea &m_work;
    QWidget &m_window;
    QPointer<ReviewSheet> m_sheet;
    QPointer<ConflictSheet> m_conflict;
};
