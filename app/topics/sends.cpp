// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sends.h"

#include "arming.h"
#include "draftlistmodel.h"
#include "drafts.h"
#include "listcolumn.h"
#include "livedrafts.h"
#include "logview.h"
#include "mainwindow.h"
#include "notices.h"
#include "openbar.h"
#include "openrecord.h"
#include "outboxmodel.h"
#include "outboxview.h"
#include "personnames.h"
#include "productionquestions.h"
#include "recordpage.h"
#include "reviews.h"
#include "sendpage.h"
#include "services.h"
#include "statusline.h"
#include "storebar.h"
#include "storewords.h"
#include "troubles.h"
#include "workarea.h"

#include <QMessageBox>
#include <QNetworkInformation>
#include <QPointer>

#include <algorithm>

namespace {

bool isTaken(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Applied || outcome.kind == Outcome::Kind::Unchanged;
}

/// The store cannot be opened, and may hold an earlier send of the same record.
Outcome notOpened()
{
    return outcomeOf(Outcome::Kind::Refused,
                     ownError(ApiError::Kind::Refused, ErrorCode::NotOpened));
}

} // namespace

Sends::Sends(Services &services, Arming &arming, LiveDrafts &live, Drafts &drafts,
             OpenRecord &record, DraftListModel &draftList, OutboxModel &list,
             const PersonNames &names, MainWindow &window)
    : m_services(services)
    , m_arming(arming)
    , m_live(live)
    , m_drafts(drafts)
    , m_record(record)
    , m_draftList(draftList)
    , m_list(list)
    , m_names(names)
    , m_window(window)
{
    connectOutbox();
    connectList();
    connect(&m_window.reviews(), &Reviews::opened, this, &Sends::connectView);
    connect(&m_window.work(), &WorkArea::recordOpened, this, [this](const RecordPage &page) {
        connect(&page, &RecordPage::previewWanted, this, &Sends::showPreview);
        connect(&page, &RecordPage::recallRequested, this, &Sends::recallOnly);
    });
}

void Sends::connectOutbox()
{
    Outbox &outbox = m_services.outbox;
    connect(&outbox, &Outbox::stageChanged, this, [this](const QUuid &id, SendStage stage) {
        if (ReviewView *view = m_window.reviews().viewOf(id))
            view->showStage(stage);
    });
    connect(&outbox, &Outbox::progressed, this, [this](const QUuid &id, qint64 sent, qint64 total) {
        if (ReviewView *view = m_window.reviews().viewOf(id))
            view->showProgress(sent, total);
    });
    connect(&outbox, &Outbox::finished, this, &Sends::finish);
    connect(&outbox, &Outbox::changed, this, &Sends::list);
    connect(&m_services.guard, &ProductionGuard::changed, this, &Sends::list);
    connect(&outbox, &Outbox::heldChanged, &m_window.storeBar(), &StoreBar::setHeld);
    connect(&m_services.storage, &Storage::stateChanged, this, [this](const StoreState &state) {
        if (state.kind == StoreState::Kind::Opening)
            return;
        m_services.outbox.start(); // with the rows of the store as it is now
        list();
    });
}

void Sends::connectList()
{
    Outbox &outbox = m_services.outbox;
    const SendPage &page = m_window.lists().outbox().page();
    connect(&page, &SendPage::changesWanted, this, &Sends::showChanges);
    connect(&page, &SendPage::recallRequested, this, &Sends::recallOnly);
    connect(&page, &SendPage::sendAgainRequested, this, &Sends::sendAgain);
    connect(&page, &SendPage::retryRequested, &outbox, &Outbox::retry);
    connect(&page, &SendPage::armRequested, this, [this](const QUuid &send) {
        if (const QueuedSend *line = m_list.find(send))
            m_arming.ask(line->record.profile);
    });
    connect(&page, &SendPage::resumeRequested, &outbox, &Outbox::resume);
    connect(&page, &SendPage::dismissRequested, this,
            [this](const QUuid &send) { m_services.outbox.dismiss(send, this, orTrouble()); });
    connect(&m_window.log(), &LogView::logWanted, this, &Sends::showLog);
    connect(&m_window.storeBar(), &StoreBar::releaseWanted, this,
            [this] { m_services.outbox.release(this, orTrouble()); });
}

void Sends::connectView(ReviewView &view)
{
    Outbox &outbox = m_services.outbox;
    connect(&view, &ReviewView::previewWanted, this, &Sends::showPreview);
    connect(&view, &ReviewView::sendRequested, this,
            [this, &view](const Review &review) { confirm(view, review); });
    connect(&view, &ReviewView::cancelRequested, &outbox, &Outbox::cancel);
    connect(&view, &ReviewView::tryNowRequested, &outbox, &Outbox::retry);
    connect(&view, &ReviewView::recallRequested, this, &Sends::recallOnly);
    connect(&view, &ReviewView::sendAgainRequested, this, &Sends::sendAgain);
    followArming(view);
}

void Sends::followArming(ReviewView &view)
{
    const auto show
        = [this, &view] { view.setArmed(m_services.guard.isArmed(view.reviewed().profile.id)); };
    show();
    connect(&m_services.guard, &ProductionGuard::changed, &view, show);
    connect(&view, &ReviewView::armRequested, this,
            [this, &view](const Review &review) { askToArmAndSend(view, review); });
}

void Sends::askToArmAndSend(ReviewView &view, const Review &review)
{
    // What was confirmed goes where its profile is now, which may have another name since.
    const Profile *now = findProfile(m_services.profiles, review.profile.id);
    if (!now)
        return;
    const Profile profile = *now;
    const auto arm = [this, profile, view = QPointer<ReviewView>(&view)] {
        if (view && m_arming.arm(profile))
            view->goOnArmed();
    };
    QMessageBox *question = production::askToArmAndSend(
        m_window, profile, view.what(), m_arming.waiting(profile.id, review.send), arm);
    m_arming.closeWhenSettled(*question, profile);
    // What is asked about is not there any more.
    connect(&view, &ReviewView::left, question, &QDialog::reject);
    connect(&view, &ReviewView::lastPageShown, question, &QDialog::reject);
    connect(&view, &QObject::destroyed, question, &QDialog::reject);
}

/// This is only a hint. Whether a server can be reached is known when it answers.
void Sends::followNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                if (now == QNetworkInformation::Reachability::Online)
                    m_services.outbox.tryUnreachable();
            });
}

Outbox::Done Sends::orTrouble()
{
    return [this](const std::optional<StoreError> &error) {
        if (error)
            troubles::show(m_window, words::sentence(*error));
    };
}

void Sends::showPreview()
{
    const LiveDraft *open = m_live.shown();
    const auto there = open ? m_services.router(open->key()) : std::nullopt;
    if (!there)
        return;
    const RecordDraft &draft = open->draft();
    const RequestPreview preview = ApiClient::preview(
        *there->api, draft.form(), there->profile, draft.userId(), draft.patch(), draft.base().etag,
        m_services.client.knownSecrets(there->profile));
    if (RecordPage *page = m_window.work().record())
        page->setPreview(preview);
    if (ReviewView *view = m_window.reviews().view())
        view->setPreview(preview);
}

void Sends::confirm(ReviewView &view, const Review &review)
{
    if (!m_services.storage.isOutOfReach())
        return view.setSend(send(review));
    QMetaObject::invokeMethod( // later, because the view is about to show its progress
        &view, [&view] { view.showOutcome(notOpened(), {}); }, Qt::QueuedConnection);
}

QUuid Sends::send(const Review &review)
{
    const RecordKey key {review.profile.id, review.formId, review.userId};
    QList<Changes> earlier;
    if (LiveDraft *open = m_live.find(key)) {
        open->draft().setServerFindings({});
        earlier = open->release(review.changes);
    }
    m_draftList.remove(key);
    m_services.guard.renew(review.profile.id);
    return m_services.outbox.enqueue({
        .api = m_services.library.api(review.profile.apiId),
        .form = m_services.library.form(review.formId),
        .profile = review.profile,
        .userId = review.userId,
        .title = m_names.titleOf(key, review.title),
        .changes = review.changes,
        .reviewedBase = review.base,
        .earlier = earlier,
    });
}

void Sends::finish(const SendResult &result)
{
    const QueuedSend *line = m_list.find(result.id);
    const QString title = m_names.titleOf(result.record, line ? line->title : QString());
    applyToDraft(result, [this, result, title] { showResult(result, title); });
}

/// Updates the draft in memory from the one on the disk, and calls `then`.
void Sends::applyToDraft(const SendResult &result, const std::function<void()> &then)
{
    const Outcome &outcome = result.outcome;
    LiveDraft *open = m_live.find(result.record);
    if (open && isTaken(outcome))
        open->accept(outcome);
    if (result.place != SendResult::Place::Draft)
        return then();
    if (outcome.error && outcome.error->code == ErrorCode::NotStored)
        keepUnstored(result);
    m_drafts.refresh(result.record, [this, result, then] {
        LiveDraft *kept = m_live.find(result.record);
        if (kept && result.outcome.kind == Outcome::Kind::Conflict)
            kept->setConflict(result.outcome.fresh, result.outcome.conflicts);
        m_record.showConflictState();
        then();
    });
}

/// The send was never stored, and the draft's row may be older than its changes.
void Sends::keepUnstored(const SendResult &result)
{
    const FormSpec *form = m_services.library.form(result.record.form);
    if (!m_live.find(result.record) && form)
        m_live.add(result.record, *form, result.reviewedBase, systemClock());
    if (LiveDraft *kept = m_live.find(result.record))
        kept->returnChanges({result.reviewedBase, 0, result.changes});
}

void Sends::showResult(const SendResult &result, const QString &title)
{
    const Outcome &outcome = result.outcome;
    m_window.status().setOnline(outcome.kind != Outcome::Kind::Unreachable);
    const bool isQueued = result.place == SendResult::Place::Outbox;
    if (ReviewView *view = m_window.reviews().viewOf(result.id))
        view->showOutcome(outcome,
                          {isQueued, result.nextTry, m_services.storage.state().isDurable()});
    else if (!isQueued || outcome.kind == Outcome::Kind::Unknown
             || outcome.kind == Outcome::Kind::Unauthorised)
        m_window.notices().showSendEnded(result.record, title, outcome);
    emit ended();
}

/// What cannot be sent while production is locked says so at once, and not only after its next try.
QList<QueuedSend> Sends::withLocks(QList<QueuedSend> sends) const
{
    using Wait = QueuedSend::Wait;
    for (QueuedSend &send : sends) {
        const auto route = m_services.router(send.record);
        const bool isLocked = route && route->profile.tier == Tier::Production
            && !m_services.guard.isArmed(route->profile.id);
        const bool wouldGo = send.wait == Wait::Turn || send.wait == Wait::Unreachable;
        if (!isLocked || !wouldGo || send.state != QueuedSend::State::Waiting || send.begun != 0)
            continue;
        send.wait = Wait::ProductionLocked;
        send.nextTry = 0;
    }
    return sends;
}

void Sends::list()
{
    m_services.outbox.list(this, [this](const Result<QList<QueuedSend>, StoreError> &sends) {
        if (sends)
            m_list.setSends(withLocks(*sends));
    });
}

/// The names of the fields are shown of a send that cannot be read.
void Sends::showChanges(const QUuid &send)
{
    m_services.outbox.load(send, this, [this, send](const Result<StoredDraft, StoreError> &held) {
        const FormSpec *form = held ? m_services.library.form(held->summary.record.form) : nullptr;
        if (form)
            m_window.lists().outbox().page().showChanges(send, held->base.kind,
                                                         diff(*form, held->base, held->changes));
    });
}

/// A send of another profile is opened there only after a question.
void Sends::askToRecall(const QUuid &send, bool isReviewed)
{
    const QueuedSend *line = m_list.find(send);
    const auto there = line ? m_services.router(line->record) : std::nullopt;
    if (!there || there->profile.id == m_window.openBar().profileId())
        return recall(send, isReviewed);
    production::askToOpen(m_window, there->profile,
                          [this, send, isReviewed] { recall(send, isReviewed); });
}

/// Turns the send into a draft and opens it. `isReviewed` also opens its review.
void Sends::recall(const QUuid &send, bool isReviewed)
{
    const auto open = [this, isReviewed](const Result<StoredDraft, StoreError> &back) {
        if (!back)
            return troubles::show(m_window, words::sentence(back.error()));
        if (!back->changes.isEmpty()) // A later send of the record may have replaced all of them.
            m_draftList.put(back->summary);
        m_record.openRecalled(*back,
                              isReviewed ? OpenRecord::Then::Review : OpenRecord::Then::Nothing);
    };
    m_services.outbox.recall(send, this, open);
}

void Sends::showLog(qint64 before)
{
    constexpr int page = 100;
    m_services.log.list(before, page, this,
                        [this](const Result<QList<SentEntry>, StoreError> &entries) {
                            if (entries)
                                m_window.log().setLog(*entries, entries->size() == page);
                            else
                                troubles::show(m_window, words::sentence(entries.error()));
                        });
}
