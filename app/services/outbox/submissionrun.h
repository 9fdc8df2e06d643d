// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "outbox.h"
#include "outboxrow.h"

#include <QPointer>

struct ShownRecord;

/// One try of one submission: read afresh, compare, send, settle. At most one PATCH goes out.
class SubmissionRun final : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Fresh, ///< read, merged and sent
        Resend, ///< the same bytes under the same key, as the PATCH before them
        Settle, ///< only read: was the PATCH before carried out?
    };
    struct Begun
    {
        QByteArray key; ///< the idempotency key; empty where the form has none
        bool isReused = false; ///< the server may know the key
    };
    /// Writes down that the PATCH goes out, and answers later. An error: then it does not.
    using Begin = std::function<void(const FrozenSend &,
                                     std::function<void(const Result<Begun, ApiError> &)>)>;

    /// `frozen` is of the PATCH before, and empty for a fresh one.
    SubmissionRun(ApiClient &client, const Submission &submission, const FileContents &files,
                  Mode mode, const FrozenSend &frozen, Begin begin);

    const Submission &submission() const { return m_submission; }
    const Outcome &outcome() const { return m_outcome; }
    Mode mode() const { return m_mode; }
    bool isCancelled() const { return m_isCancelled; }

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
    void begin();
    void begun(const Result<Begun, ApiError> &key);
    void resumeUnclear();
    void received(const Result<ApiClient::Patched, ApiError> &answer);
    void showRecord(const Read &read);
    void settle(const Read &read);
    bool isThere(const Base &read) const;
    void judge(const ShownRecord &shown);
    void fail(const ApiError &error);
    void end(Outcome::Kind kind);

    ApiClient &m_client;
    const Submission m_submission;
    const FileContents m_files;
    const Mode m_mode;
    const Begin m_begin;
    FrozenSend m_frozen; ///< of the one PATCH
    Outcome m_outcome;
    QPointer<Call> m_call;
    bool m_canRead = false;
    bool m_isBeginning = false;
    bool m_isCancelled = false;
    bool m_isResent = false; ///< under a key that the server may know
    bool m_isEnded = false;
};
