// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxrows.h"

#include <QJsonArray>
#include <QTimer>

namespace cli {

/// One `amend outbox send` or `check`: tries rows of the outbox, those of one record one after the
/// other, and tells how each ended.
class OutboxSend final : public QObject
{
    Q_OBJECT

public:
    /// `waits`: until nothing is left that goes out by itself.
    OutboxSend(const Run &run, Backlog &backlog, bool waits);

    /// Left alone, and why: a sentence.
    void skip(const QueuedSend &send, const QString &reason);
    void start(const QList<QueuedSend> &sends);

private:
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
    QMap<RecordKey, QList<QueuedSend>> m_left; ///< of each record, in order
    QJsonArray m_told, m_skipped;
    Exit m_exit = Exit::Done;
};

} // namespace cli
