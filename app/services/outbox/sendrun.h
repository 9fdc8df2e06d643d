// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "call.h"
#include "clock.h"
#include "outboxtransactions.h"
#include "sendverdict.h"
#include "worksearch.h"

#include <QPointer>
#include <QTimer>

struct ShownRecord;

/// One try of one send: read afresh, compare, send, settle. At most one PATCH goes out. While it
/// lives, the lease of its row is renewed.
class SendRun final : public QObject
{
    Q_OBJECT

public:
    SendRun(ApiClient &client, Database &database, const Route &route,
            const FoundWork::Claimed &claimed, const Lease &lease, Clock clock);

    const OutboxRow &row() const { return m_row; } ///< as it was claimed
    const FormSpec &form() const { return *m_route.form; }
    SendAttempt attempt() const; ///< after `finished`

    void start();
    void cancel();

signals:
    void stageChanged(const QUuid &id, SendStage stage);
    void progressed(const QUuid &id, qint64 sent, qint64 total);
    void finished(const QUuid &id);

private:
    enum class Mode {
        Fresh, ///< read, merged and sent
        Resend, ///< the same bytes under the same key, as the PATCH before them
        Settle, ///< only read: was the PATCH before carried out?
    };
    using Read = Result<Base, ApiError>;
    using Begun = Result<outboxtransactions::Begun, ApiError>;

    Mode mode() const;
    void renewLease();
    void read(SendStage stage, void (SendRun::*next)(const Read &));
    void compare(const Read &fresh);
    void send(const Base &base, const Changes &changes);
    void begin();
    void begun(const Begun &key);
    void resumeUnknown();
    void received(const Result<ApiClient::Patched, ApiError> &answer);
    void showRecord(const Read &read);
    void settle(const Read &read);
    bool isThere(const Base &read) const;
    void judge(const ShownRecord &shown);
    void fail(const ApiError &error);
    void end(Outcome::Kind kind);

    ApiClient &m_client;
    Database &m_database;
    Route m_route;
    const OutboxRow m_row;
    const FileContents m_files;
    const Lease m_lease;
    const Clock m_clock;
    const Mode m_mode;
    FrozenSend m_frozen; ///< of the one PATCH, or of the one before
    Outcome m_outcome;
    QPointer<Call> m_call;
    QTimer m_renewal;
    bool m_canRead = false;
    bool m_isBeginning = false;
    bool m_isCancelled = false;
    bool m_isResent = false; ///< under a key that the server may know
    bool m_isEnded = false;
};
