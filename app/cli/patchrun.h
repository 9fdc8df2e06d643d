// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchinput.h"
#include "recorddraft.h"
#include "target.h"
#include "terminal.h"

#include <QObject>

namespace cli {

/// One `amend patch`: read, check, show, ask, send, tell.
class PatchRun final : public QObject
{
    Q_OBJECT

public:
    /// `user` is a user id or what can be looked up.
    PatchRun(Run run, std::unique_ptr<Target> target, QString user, PatchInput input);

    void start();

private:
    void found(const Result<QString, ApiError> &user);
    void readBase();
    void review(const Base &base);
    void print(const QStringList &lines) const;
    void printReview() const;
    bool isConfirmed();
    QStringList cautionsToAccept() const;
    void send();
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
    std::unique_ptr<RecordDraft> m_draft;
    Findings m_findings; ///< local ones
    QString m_hint; ///< a sentence to add to the outcome
    quint64 m_submission = 0;
    terminal::ProgressLine m_progress;
};

} // namespace cli
