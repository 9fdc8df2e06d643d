// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchinput.h"
#include "recorddraft.h"
#include "target.h"

#include <QObject>

namespace cli {

/// One `amend patch`: read, check, show, ask, send, tell.
class PatchRun final : public QObject
{
    Q_OBJECT

public:
    PatchRun(Run run, std::unique_ptr<Target> target, QString userId, PatchInput input);

    void start();

private:
    void readBase();
    void review(const Base &base);
    void print(const QStringList &lines) const;
    void printReview() const;
    bool isConfirmed();
    QStringList cautionsToAccept() const;
    void send();
    void refuseLocally(const QString &hint);
    void finish(Outcome outcome);
    QList<ChangedField> diff() const;
    QJsonObject document(const Outcome &outcome, const Findings &findings) const;
    void printOutcome(const Outcome &outcome, const Findings &findings) const;

    Run m_run;
    std::unique_ptr<Target> m_target;
    QString m_userId;
    PatchInput m_input;
    std::unique_ptr<RecordDraft> m_draft;
    Findings m_findings; ///< local ones
    QString m_hint; ///< a sentence to add to the outcome
    bool m_isReviewShown = false;
    quint64 m_submission = 0;
};

} // namespace cli
