// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends: from the draft to their outcome, and the outbox between; app.cpp has the records.

#include "app.h"

#include "storewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// It does not go on by itself.
bool needsAPerson(const QueuedSend &send)
{
    return send.isPaused() || send.wait == QueuedSend::Wait::ProfileGone
        || send.wait == QueuedSend::Wait::ProfileMoved;
}

bool isTaken(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Applied || outcome.kind == Outcome::Kind::Unchanged;
}

/// An earlier change of the record may wait in the store, or be on its way.
Outcome notOpened()
{
    return outcomeOf(Outcome::Kind::Refused,
                     ownError(ApiError::Kind::Refused, ErrorCode::NotOpened));
}

} // namespace

void App::connectOutbox()
{
    Outbox &outbox = m_services.outbox;
    connect(&m_window, &MainWindow::previewWanted, this, &App::preview);
    connect(&m_window, &MainWindow::sendRequested, this, &App::send);
    connect(&m_window, &MainWindow::cancelRequested, this, [this] {
        if (!m_submission.isNull())
            m_services.outbox.cancel(m_submission);
    });
    connect(&m_window, &MainWindow::backgroundRequested, this, [this] { m_submission = {}; });
    connect(&m_window, &MainWindow::recallRequested, this,
            [this](const QUuid &send) { recall(send, false); });
    connect(&m_window, &MainWindow::sendAgainRequested, this,
            [this](const QUuid &send) { recall(send, true); });
    connect(&m_window, &MainWindow::retryRequested, this, [this](const QUuid &send) {
        m_services.outbox.retry(send.isNull() ? m_submission : send);
    });
    connect(&m_window, &MainWindow::resumeRequested, &outbox, &Outbox::resume);
    connect(&m_window, &MainWindow::dismissRequested, this,
            [this](const QUuid &send) { m_services.outbox.dismiss(send, this, storeAnswer()); });
    connect(&m_window, &MainWindow::logWanted, this, &App::showLog);
    connect(&outbox, &Outbox::stageChanged, this, [this](const QUuid &id, SendStage stage) {
        if (id == m_submission)
            m_window.showSendStage(stage);
    });
    connect(&outbox, &Outbox::progressed, this, [this](const QUuid &id, qint64 sent, qint64 total) {
        if (id == m_submission)
            m_window.showProgress(sent, total);
    });
    connect(&outbox, &Outbox::finished, this, &App::finish);
    connect(&outbox, &Outbox::changed, this, &App::listSends);
    connect(&outbox, &Outbox::heldChanged, &m_window, &MainWindow::setHeld);
    connect(&m_window, &MainWindow::releaseRequested, this,
            [this] { m_services.outbox.release(this, storeAnswer()); });
}

std::optional<Route> App::route(const RecordKey &record)
{
    return routeOf(record, m_services.library, m_profiles.profiles());
}

void App::preview()
{
    const LiveDraft *open = live(m_key);
    const Profile *where = m_profiles.find(m_key.profile);
    if (!open || !where)
        return;
    const RecordDraft &draft = open->draft();
    m_window.setRequestPreview(ApiClient::preview(
        *m_services.library.api(where->apiId), draft.form(), *where, draft.userId(), draft.patch(),
        draft.base().etag, m_services.client.knownSecrets(*where)));
}

/// What was reviewed and nothing else, whatever is shown or typed meanwhile. From here on it is in
/// the outbox, and not in the draft.
void App::send(const Review &review)
{
    if (m_services.storage.isOutOfReach())
        return (void)QMetaObject::invokeMethod( // the review still says that it sends
            this, [this] { m_window.showOutcome(notOpened(), false, 0); }, Qt::QueuedConnection);
    const RecordKey key {review.profile.id, review.formId, review.userId};
    QList<Changes> earlier;
    if (LiveDraft *open = live(key)) {
        open->draft().setServerFindings({});
        earlier = open->release(review.changes);
    }
    m_draftList.remove(key);
    m_submission = m_services.outbox.enqueue({
        .api = m_services.library.api(review.profile.apiId),
        .form = m_services.library.form(review.formId),
        .profile = review.profile,
        .userId = review.userId,
        .title = review.title,
        .changes = review.changes,
        .reviewedBase = review.base,
        .earlier = earlier,
    });
}

void App::finish(const SendResult &result)
{
    const QueuedSend *line = m_outboxList.find(result.id);
    const QString title = line ? line->title : result.record.userId;
    takeResult(result, [this, result, title] { tellResult(result, title); });
}

/// The draft in memory follows the one on the disk; then `told`.
void App::takeResult(const SendResult &result, const std::function<void()> &told)
{
    const Outcome &outcome = result.outcome;
    LiveDraft *open = live(result.record);
    if (open && isTaken(outcome))
        open->accept(outcome);
    if (result.place != SendResult::Place::Draft)
        return told();
    if (outcome.error && outcome.error->code == ErrorCode::NotStored)
        keepUnstored(result);
    refreshDraft(result.record, [this, result, told] {
        LiveDraft *kept = live(result.record);
        if (kept && result.outcome.kind == Outcome::Kind::Conflict)
            kept->setConflict(result.outcome.fresh, result.outcome.conflicts);
        if (kept && kept->key() == m_key)
            m_window.setConflict(kept->hasConflict());
        told();
    });
}

/// It never came into the outbox, and the draft's row may be older than what was sent.
void App::keepUnstored(const SendResult &result)
{
    const FormSpec *form = m_services.library.form(result.record.form);
    if (!live(result.record) && form)
        keep(std::make_unique<LiveDraft>(m_services.drafts, result.record, *form,
                                         result.reviewedBase, systemClock()));
    if (LiveDraft *kept = live(result.record))
        kept->takeBack({result.reviewedBase, 0, result.changes});
}

void App::tellResult(const SendResult &result, const QString &title)
{
    m_window.setOnline(result.outcome.kind != Outcome::Kind::Unreachable);
    const bool isQueued = result.place == SendResult::Place::Outbox;
    if (result.id == m_submission) {
        if (!isQueued)
            m_submission = {};
        m_window.showOutcome(result.outcome, isQueued, result.nextTry);
    } else if (!isQueued || result.outcome.kind == Outcome::Kind::Unknown
               || result.outcome.kind == Outcome::Kind::Unauthorised) {
        m_window.showSendEnded(result.record, title, result.outcome);
    }
    if (m_isClosing)
        closeWhenSaved();
}

void App::listSends()
{
    m_services.outbox.list(this, [this](const Result<QList<QueuedSend>, StoreError> &sends) {
        if (sends)
            m_outboxList.setSends(*sends);
    });
}

/// Back into the draft, which is shown. `sendAgain`: to be reviewed and sent once more. Null: the
/// send whose sheet is open.
void App::recall(const QUuid &send, bool sendAgain)
{
    const QUuid id = send.isNull() ? m_submission : send;
    if (id == m_submission)
        m_submission = {};
    const auto take = [this, sendAgain](const Result<StoredDraft, StoreError> &back) {
        if (!back)
            return m_window.showTrouble(words::sentence(back.error()));
        const RecordKey key = back->summary.record;
        m_toReview = sendAgain ? key : RecordKey();
        m_draftList.put(back->summary);
        LiveDraft *kept = live(key);
        if (!kept)
            return open(key);
        kept->follow(*back);
        showDraft(*kept);
    };
    m_services.outbox.recall(id, this, take);
}

void App::showLog(qint64 before)
{
    constexpr int page = 100;
    m_services.log.list(before, page, this,
                        [this](const Result<QList<SentEntry>, StoreError> &entries) {
                            if (entries)
                                m_window.setLog(*entries, entries->size() == page);
                            else
                                m_window.showTrouble(words::sentence(entries.error()));
                        });
}

// The end

/// Nothing is asked where nothing can be lost.
void App::close()
{
    m_isClosing = true;
    closeWhenSaved();
}

void App::closeWhenSaved()
{
    for (const auto &[key, draft] : m_drafts)
        draft->save();
    // After what was just asked for: the answers come in order.
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) { goOnClosing(); });
}

void App::goOnClosing()
{
    QStringList unsaved;
    QString why;
    for (const auto &[key, draft] : m_drafts) {
        if (draft->isSaved())
            continue;
        unsaved += draft->draft().title();
        if (draft->saveState().error)
            why = words::sentence(*draft->saveState().error);
    }
    if (!m_services.storage.state().isOnDisk()) {
        why = words::sentence(m_services.storage.state());
        unsaved += m_draftList.titles();
        for (const QueuedSend &send : m_outboxList.sends())
            unsaved += send.title;
    }
    unsaved.removeDuplicates();
    if (!unsaved.isEmpty()) {
        m_isClosing = false;
        return m_window.askToLose(unsaved, why);
    }
    m_services.outbox.stop();
    if (m_services.outbox.isSending())
        return m_window.showFinishing(qMax(1, countSends([](const QueuedSend &send) {
                                               return send.state == QueuedSend::State::Sending;
                                           })));
    const int unknown = countSends(
        [](const QueuedSend &send) { return send.state == QueuedSend::State::Unknown; });
    const int paused = countSends([](const QueuedSend &send) {
        return send.state == QueuedSend::State::Waiting && needsAPerson(send);
    });
    const int waiting = int(m_outboxList.sends().size()) - unknown - paused;
    if (m_outboxList.sends().isEmpty())
        m_window.closeNow();
    else
        m_window.showRemaining(waiting, paused, unknown);
}

void App::leave()
{
    m_services.outbox.stop();
    for (const auto &[key, draft] : m_drafts)
        draft->save();
    // After what was just asked for: the answers come in order.
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) {
            const bool isSaving
                = std::any_of(m_drafts.begin(), m_drafts.end(), [](const auto &entry) {
                      return entry.second->saveState().kind == SaveState::Kind::Saving;
                  });
            // Typed while a save was under way: once more.
            if (isSaving)
                return leave();
            // Not quit(): that asks the window, and the window a person.
            QCoreApplication::exit(0);
        });
}

int App::countSends(bool (*isCounted)(const QueuedSend &)) const
{
    const QList<QueuedSend> &sends = m_outboxList.sends();
    return int(std::count_if(sends.begin(), sends.end(), isCounted));
}

/// Not closed after all.
void App::stay()
{
    m_isClosing = false;
    m_services.outbox.start();
}
