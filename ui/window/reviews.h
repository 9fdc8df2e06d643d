// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewview.h"

#include <QObject>
#include <QPointer>

class ConflictPage;
class WorkArea;

/// The pages that stand in for the open record: its review, and the page for conflicts. Both close
/// when the record closes or another page is asked for.
class Reviews final : public QObject
{
    Q_OBJECT

public:
    Reviews(WorkArea &work, QWidget &window);

    /// Opens the review of the open record. Does nothing when there is no change.
    void open();
    /// Opens the review after the record was opened, unless the user does something else by now.
    void start();
    /// Goes back to the record. What is under way goes on.
    void leave();
    /// Leaves an unsent review whose profile was changed: what it said about it holds no longer.
    void followProfile();
    /// What is shown of a send; null when nothing is.
    ReviewView *view() const { return m_view; }
    /// The same when it belongs to this send, otherwise null.
    ReviewView *viewOf(const QUuid &send) const;
    /// The open record was read again, and the server has other values now in fields with unsent
    /// changes. The user chooses for each field, or later. `theirs` are the other fields that
    /// changed on the server.
    void showConflict(const QList<Conflict> &conflicts, const QList<ChangedField> &theirs = {});
    /// Whether a page of this class hides the record.
    bool coversRecord() const;

signals:
    void opened(ReviewView &view);
    /// The record is hidden by a page of this class, or shown again.
    void coverChanged();
    /// The user settled a conflict. In the fields of `theirs` the server's value was chosen. The
    /// review of what is left opens afterwards.
    void conflictSettled(const QList<FieldPath> &theirs);
    void readAgainRequested();

private:
    void follow(ReviewView &view);
    void settle(const QList<FieldPath> &theirs);
    void close(QWidget &page, bool isDone);

    WorkArea &m_work;
    QWidget &m_window;
    QPointer<ReviewView> m_view;
    QPointer<QWidget> m_before; ///< had the focus before the page
    QPointer<ConflictPage> m_conflict;
};
