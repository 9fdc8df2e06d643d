// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "outbox.h"

#include <QPointer>

struct ShownRecord;

/// One submission on its way: read afresh, compare, send, settle. At most one PATCH goes out.
class SubmissionRun final : public QObject
{
    Q_OBJECT

public:
    SubmissionRun(ApiClient &client, IdempotencyKeys &keys, const Submission &submission);

    bool isSameRecord(const SubmissionRun &other) const;
    const Outcome &outcome() const { return m_outcome; }

    void start();
    void cancel();

signals:
    void stageChanged(Outbox::Stage stage);
    void progressed(qint64 sent, qint64 total);
    void finished();

private:
    using Read = Result<Base, ApiError>;

    void read(Outbox::Stage stage, void (SubmissionRun::*next)(const Read &));
    void compare(const Read &fresh);
    void send(const Base &base, const Changes &changes);
    ApiClient::Patch patchOf(const QJsonObject &body, const Changes &changes);
    void received(const Result<ApiClient::Patched, ApiError> &answer);
    void showRecord(const Read &read);
    void settle(const Read &read);
    bool isThere(const Base &read) const;
    void judge(const ShownRecord &shown);
    void fail(const ApiError &error);
    void end(Outcome::Kind kind);

    ApiClient &m_client;
    IdempotencyKeys &m_keys;
    const Submission m_submission;
    Outcome m_outcome;
    QPointer<Call> m_call;
    QJsonObject m_body; ///< of the one PATCH
    bool m_canRead = false;
    bool m_isResent = false; ///< under a key that the server may know
    bool m_isEnded = false;
};
