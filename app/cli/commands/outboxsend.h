// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxrows.h"

#include <QJsonArray>
#include <QTimer>

namespace cli {

/// One `amend outbox send` or `check`: tries rows of the outbox, those of the same record in order,
/// and prints how each ended.
class OutboxSend final : public QObject
{
    Q_OBJECT

public:
    /// `waits`: continues until no row is left that is tried automatically.
    OutboxSend(const Run &run, Backlog &backlog, bool waits);

    /// Reports that the send is not tried. `reason` is a sentence.
    void skip(const QueuedSend &send, const QString &reason);
    /// The send waits for its time, which is said when nothing else is to be done.
    void leave(const QueuedSend &send);
    void start(const QList<QueuedSend> &sends);

private:
    void sayNothingIsDue() const;
    void tryFirst(const RecordKey &record, bool isNow);
    void took(const SendResult &result);
    void tryLater(const RecordKey &record, const SendResult &result);
    void leaveOthers(const RecordKey &record);
    void tell(const QueuedSend &send, const SendResult &result);
    void interrupt();
    void endWhenDone();

    Run m_run;
    Backlog &m_backlog;
    bool m_waits = false;
    bool m_isInterrupted = false;
    QMap<RecordKey, QList<QueuedSend>> m_left; ///< by record, in order
    QList<QueuedSend> m_notDue;
    QJsonArray m_told, m_skipped;
    Exit m_exit = Exit::Done;
};

} // namespace cli
