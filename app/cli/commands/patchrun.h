// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchinput.h"
#include "recorddraft.h"
#include "storeddraft.h"
#include "target.h"
#include "terminal.h"

#include <QObject>

namespace cli {

/// One `amend patch` or `amend drafts send`: reads, checks, shows, asks, sends and prints the
/// result.
class PatchRun final : public QObject
{
    Q_OBJECT

public:
    /// `user` is a user id or a text for a look-up.
    PatchRun(Run run, std::unique_ptr<Target> target, QString user, PatchInput input);
    /// Sends a stored draft. Changes that are not sent stay in it.
    PatchRun(Run run, std::unique_ptr<Target> target, const StoredDraft &draft);

    void start();

private:
    void findUser();
    void found(const Result<QString, ApiError> &user);
    void readBase();
    void notRead(const ApiError &error);
    void review(const Base &base);
    bool mergeStored(const Base &base);
    void finishUnchanged(const Base &base);
    void print(const QStringList &lines) const;
    void printReview() const;
    bool isConfirmed();
    QStringList cautionsToAccept() const;
    void openStoreAndSend();
    void send();
    Refusal notWritten(const SendResult &result) const;
    void sent(const SendResult &result);
    QString whereItIs(const SendResult &result) const;
    bool queues() const;
    void showProgress(qint64 sent, qint64 total);
    void refuseLocally(const QString &hint);
    void finish(Outcome outcome);
    QList<ChangedField> diff() const;
    QJsonObject document(const Outcome &outcome, const Findings &findings) const;
    void printOutcome(const Outcome &outcome, const Findings &findings) const;

    Run m_run;
    std::unique_ptr<Target> m_target;
    QString m_user; ///< as typed
    QString m_userId; ///< empty until it is known
    PatchInput m_input;
    std::optional<StoredDraft> m_stored;
    std::unique_ptr<RecordDraft> m_draft;
    QList<ChangedField> m_theirs; ///< changes on the server since the stored draft's base
    Findings m_findings; ///< Amend's own findings
    QString m_hint; ///< sentence that is added to the outcome
    QUuid m_submission;
    bool m_isInOutbox = false; ///< the change stays in the outbox
    terminal::ProgressLine m_progress;
};

} // namespace cli
