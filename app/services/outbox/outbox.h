// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "database.h"
#include "lease.h"
#include "queuedsend.h"
#include "storeddraft.h"

#include <memory>

/// Where a send goes: what its profile and form are now.
struct Route
{
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
};

/// What was reviewed and is to be sent: the changes and the base they were reviewed on, not a
/// frozen body. The body is built from a fresh read.
struct Submission
{
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
    QString userId;
    QString title;
    Changes changes;
    Base reviewedBase;
    /// What cannot be sent now waits, and what is refused goes back to the draft. False (a command
    /// that reports and ends): after the one try nothing of it is kept, but an unknown outcome is.
    bool staysQueued = true;
    /// The record's draft moves with it. False (a command line's changes): the draft in the store
    /// is left alone, and what the first try has refused is kept nowhere.
    bool isDraft = true;
    /// What the draft's row holds, or is about to, as far as who sends it knows: texts of the
    /// changes from before, which go with them. What else is in the row was typed elsewhere, and
    /// stays.
    QList<Changes> earlier = {};
};

/// How a try ended, and where the changes are now.
struct SendResult
{
    enum class Place {
        Done, ///< nowhere: applied, or given up
        Draft, ///< back in the record's draft, under what was typed since
        Outbox, ///< waiting, or unknown
    };

    QUuid id;
    RecordKey record;
    Changes changes; ///< that were to be sent
    Base reviewedBase;
    Outcome outcome;
    Place place = Place::Done;
    qint64 nextTry = 0; ///< of a waiting one: milliseconds since 1970, 0 = when asked
    /// Why the store could not be written, so that it does not hold what `outcome` says.
    std::optional<StoreError> storeError = {};
};

/// The durable queue between the draft and the wire: re-read, merge, send, settle. What is in it
/// survives the program, and is in one place: the draft moves here in one transaction, and back in
/// one. In order for each record, several at a time for each profile. A row belongs to one running
/// program at a time (a lease); what a dead one had begun to send becomes unknown.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Queued, Reading, Sending, Settling };

    /// Nothing for a profile or a form that is gone.
    using Router = std::function<std::optional<Route>(const RecordKey &record)>;

    Outbox(ApiClient &client, Database &database, Router router, QObject *parent = nullptr,
           Clock clock = systemClock, Lease lease = Lease::ofThisProcess());
    ~Outbox() override;

    /// Works through everything that is stored, from now on. (Without it only what this program
    /// enqueued or asked for by id.) Once more whenever the store is another, or after `stop`.
    void start();
    /// Begins nothing new; what is under way ends.
    void stop();
    /// A request is on the wire, or is about to be.
    bool isSending() const;

    /// The id that `finished` will name. The record's draft is gone with the same transaction; when
    /// that fails nothing is sent, and the outcome is Refused with the error `notStored`.
    QUuid enqueue(const Submission &submission);
    /// Before the first byte: Cancelled, and back to the draft. After it: Unknown, which is then
    /// settled by reading.
    void cancel(const QUuid &id);

    using Done = std::function<void(const std::optional<StoreError> &)>;
    using Recalled = std::function<void(const Result<StoredDraft, StoreError> &)>;
    /// Back to the draft, what was typed since on top; answers with that draft. Also an unknown
    /// one: then the log keeps that it was sent. Missing when it is being sent.
    void recall(const QUuid &id, QObject *context, Recalled done);
    /// What `recall` would answer, without moving it.
    void load(const QUuid &id, QObject *context, Recalled done);
    /// Tries a waiting one now, also in a paused profile; reads again for an unknown one. Ends in
    /// `finished`: with the error `elsewhere` when another program works on it, `behind` when one
    /// of the same record is before it, `unreadable` when it does not open, `notStored` when the
    /// store cannot be written, and as Cancelled with `gone` when there is none.
    void retry(const QUuid &id);
    /// Of a paused profile: its key was renewed, or a person says so. Its unknown ones are read
    /// again.
    void resume(const QUuid &profile);
    /// An unknown one that a person has looked into: out of the outbox, the log keeps it. Also one
    /// that cannot be opened (its error is `unreadable`): the log does not know of that.
    void dismiss(const QUuid &id, QObject *context, Done done);
    /// The network came back: what waits because of it is tried now, what is unknown read again.
    void tryUnreachable();
    /// Whether nothing is sent because the rows of the store are not those that Amend left: some
    /// are missing, or were put back. Until a person who has looked at them says `release`.
    void askIfHeld(QObject *context, std::function<void(const Result<bool, StoreError> &)> answer);
    void release(QObject *context, Done done);
    /// Looks for what is due now.
    void wake();

    void list(QObject *context,
              std::function<void(const Result<QList<QueuedSend>, StoreError> &)> taken);

signals:
    void stageChanged(const QUuid &id, Outbox::Stage stage);
    void progressed(const QUuid &id, qint64 sent, qint64 total);
    void finished(const SendResult &result);
    /// What `list` answers is another than before.
    void changed();
    /// What `askIfHeld` answers, after each look at the store that answers otherwise than the last.
    void heldChanged(bool isHeld);

private:
    class Private;
    std::unique_ptr<Private> d;
};
