// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app.h"

#include "check.h"
#include "desktopcolours.h"
#include "formats.h"
#include "words.h"

#include <QEvent>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SendStage sendStage(Outbox::Stage stage)
{
    switch (stage) {
    case Outbox::Stage::Queued:
        return SendStage::Queued;
    case Outbox::Stage::Reading:
        return SendStage::Reading;
    case Outbox::Stage::Sending:
        return SendStage::Sending;
    case Outbox::Stage::Settling:
        break;
    }
    return SendStage::Settling;
}

/// What a damaged file leaves: nothing of the user's, and a key namespace of this run's own.
ProfileStore::Contents contentsOf(const Result<ProfileStore::Contents, QString> &stored)
{
    return stored ? *stored
                  : ProfileStore::Contents {QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
}

std::optional<ColourScheme> schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return ColourScheme::Light;
    case Theme::Dark:
        return ColourScheme::Dark;
    case Theme::System:
        break;
    }
    return std::nullopt;
}

Theme themeOf(const std::optional<ColourScheme> &scheme)
{
    if (!scheme)
        return Theme::System;
    return *scheme == ColourScheme::Dark ? Theme::Dark : Theme::Light;
}

} // namespace

App::App(const QString &configurationFolder, QObject *parent)
    : QObject(parent)
    , m_store(configurationFolder)
    , m_stored(m_store.load())
    , m_settings(configurationFolder)
    , m_services(SpecLibrary::forUser(configurationFolder, m_specErrors), contentsOf(m_stored))
    , m_theme(schemeOf(m_settings.theme()))
    , m_window(m_services.library, m_profiles)
{
    listProfiles();
    connectWindow();
    connectOutbox();
    theme::apply(m_theme.value_or(ColourScheme::Light));
    m_window.setTheme(m_theme);
    // Never the last profile as such: the settings remember none of production.
    if (m_profiles.rowOf(m_settings.lastProfile()) >= 0)
        m_window.chooseProfile(m_settings.lastProfile());
    m_window.chooseForm(m_settings.lastForm());
    if (!m_window.restoreGeometry(m_settings.windowGeometry()))
        m_window.resize(QSize(1280, 800).boundedTo(m_window.screen()->availableSize()));
}

App::~App()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_services.outbox.disconnect(this);
}

void App::start()
{
    m_window.installEventFilter(this);
    m_window.show();
}

/// A timer alone would come before the first paint, which waits for the display.
bool App::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &App::finishStart);
    }
    return QObject::eventFilter(watched, event);
}

void App::finishStart()
{
    m_desktopColours = std::make_unique<DesktopColours>();
    connect(m_desktopColours.get(), &DesktopColours::changed, this,
            [this] { applyTheme(m_theme); });
    tellKeychain();
    if (m_wanted == RecordKey()) // nobody was quicker
        showProfile(m_window.profileId());
    tellTroubles();
}

void App::tellTroubles()
{
    QStringList troubles;
    if (!m_stored)
        troubles += m_stored.error();
    for (const SpecError &error : m_specErrors)
        troubles += words::sentence(error);
    if (!troubles.isEmpty())
        m_window.showTrouble(troubles.join(u'\n'));
}

void App::applyTheme(std::optional<ColourScheme> chosen)
{
    m_theme = chosen;
    const ColourScheme desktop
        = m_desktopColours ? m_desktopColours->scheme() : ColourScheme::Light;
    theme::apply(chosen.value_or(desktop));
    m_window.setTheme(chosen);
}

void App::connectWindow()
{
    connect(&m_window, &MainWindow::profileChosen, this, &App::showProfile);
    connect(&m_window, &MainWindow::openRequested, this, &App::open);
    connect(&m_window, &MainWindow::lookUpRequested, this, &App::lookUp);
    connect(&m_window, &MainWindow::readAgainRequested, this, [this] { read(m_key); });
    connect(&m_window, &MainWindow::openUnreadRequested, this, [this] { show(m_wanted, {}); });
    connect(&m_window, &MainWindow::previewWanted, this, &App::preview);
    connect(&m_window, &MainWindow::sendRequested, this, &App::send);
    connect(&m_window, &MainWindow::conflictSettled, this, &App::settle);
    connect(&m_window, &MainWindow::profileEdited, this, &App::editProfile);
    connect(&m_window, &MainWindow::profileRemoved, this, &App::removeProfile);
    connect(&m_window, &MainWindow::keyForgotten, this, &App::forgetKey);
    connect(&m_window, &MainWindow::keyStateWanted, this,
            [this](const QUuid &id) { tellKeyState(id); });
    connect(&m_window, &MainWindow::themeChosen, this,
            [this](const std::optional<ColourScheme> &chosen) {
                m_settings.setTheme(themeOf(chosen));
                applyTheme(chosen);
            });
    connect(&m_window, &MainWindow::cancelRequested, this, [this] {
        if (m_submission != 0)
            m_services.outbox.cancel(m_submission);
        else
            stopReading();
    });
}

void App::connectOutbox()
{
    connect(&m_services.outbox, &Outbox::stageChanged, this,
            [this](quint64 id, Outbox::Stage stage) {
                if (id == m_submission)
                    m_window.showSendStage(sendStage(stage));
            });
    connect(&m_services.outbox, &Outbox::progressed, this,
            [this](quint64 id, qint64 sent, qint64 total) {
                if (id == m_submission)
                    m_window.showProgress(sent, total);
            });
    connect(&m_services.outbox, &Outbox::finished, this,
            [this](quint64 id, const Outcome &outcome) {
                if (id == m_submission)
                    finish(outcome);
            });
}

// A record: from its id to a draft

RecordDraft *App::draft(const RecordKey &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? nullptr : found->second.get();
}

void App::open(const QUuid &profileId, const QString &formId, const QString &userId)
{
    const Profile *chosen = m_profiles.find(profileId);
    if (!chosen)
        return;
    if (chosen->tier != Tier::Production)
        m_settings.setLastForm(formId);
    if (chosen->isLocalSandbox())
        useLocalSandbox(); // lists the profiles anew
    read({profileId, formId, userId});
}

/// What was typed may be an email address: it is kept until it was answered, and nowhere written.
void App::lookUp(const QUuid &profileId, const QString &formId, const QString &typed)
{
    if (const Profile *chosen = m_profiles.find(profileId); chosen && chosen->isLocalSandbox())
        useLocalSandbox(); // lists the profiles anew
    const Profile *where = m_profiles.find(profileId);
    const FormSpec *what = m_services.library.form(formId);
    const LookUp *by = what ? lookUpFor(*what, typed) : nullptr;
    if (!where || !by)
        return;
    stopReading();
    const RecordKey key {profileId, formId, typed};
    m_wanted = key;
    m_window.showLookingUp();
    m_reading = m_services.client.lookUp(
        *m_services.library.api(where->apiId), *what, *where, *by, typed, this,
        [this, key](const Result<QList<ApiClient::FoundUser>, ApiError> &users) {
            found(key, users);
        });
}

void App::found(const RecordKey &key, const Result<QList<ApiClient::FoundUser>, ApiError> &users)
{
    // Something else was wanted meanwhile, or nothing any more.
    if (key != m_wanted || (!users && users.error().kind == ApiError::Kind::Cancelled))
        return;
    m_wanted = {};
    m_window.setOnline(users || users.error().kind != ApiError::Kind::Unreachable);
    if (!users) {
        m_key = {};
        m_window.showLookUpError(users.error());
        return dropUnchangedDrafts();
    }
    QList<Person> people;
    for (const ApiClient::FoundUser &one : *users)
        people += Person {one.userId, one.title, {}};
    m_window.showFound(people);
}

/// The answer to what is under way is no longer waited for.
void App::stopReading()
{
    m_wanted = {};
    if (m_reading)
        m_reading->cancel();
}

void App::read(const RecordKey &key)
{
    const Profile *where = m_profiles.find(key.profile);
    const FormSpec *what = m_services.library.form(key.form);
    if (!where || !what)
        return;
    stopReading();
    m_wanted = key;
    m_window.showReading();
    m_reading = m_services.client.read(
        *m_services.library.api(where->apiId), *what, *where, key.userId, this,
        [this, key](const Result<Base, ApiError> &base) { received(key, base); });
}

void App::received(const RecordKey &key, const Result<Base, ApiError> &base)
{
    using Kind = ApiError::Kind;
    // Another one was wanted meanwhile, or none any more.
    if (key != m_wanted || (!base && base.error().kind == Kind::Cancelled))
        return;
    m_window.setOnline(base || base.error().kind != Kind::Unreachable);
    if (base)
        return show(key, *base);
    if (base.error().kind == Kind::NotReadable)
        return show(key, {});
    if (const RecordDraft *kept = draft(key)) { // it stands on what was read before
        show(key, Base(kept->base()));
        return m_window.showTrouble(words::sentence(base.error()));
    }
    m_key = {};
    m_window.showOpenError(base.error());
    dropUnchangedDrafts();
}

void App::show(const RecordKey &key, const Base &base)
{
    const Profile *where = m_profiles.find(key.profile);
    if (!where) // removed meanwhile
        return m_window.showStart();
    m_key = key;
    const FormSpec &form = *m_services.library.form(key.form);
    std::unique_ptr<RecordDraft> &slot = m_drafts[key];
    QList<Conflict> meanwhile;
    if (!slot) {
        slot = std::make_unique<RecordDraft>(form, key.userId, base);
    } else {
        if (slot->base().kind == Base::Kind::Read && base.kind == Base::Kind::Read)
            meanwhile = merge(form, slot->base(), slot->changes(), base).conflicts;
        slot->rebase(base);
    }
    slot->setContext(QDate::currentDate(), where->allowed);
    m_window.showRecord(*slot, *where);
    dropUnchangedDrafts();
    // libphonenumber loads its tables when it is first asked: not on the first key.
    QTimer::singleShot(0, this, [] { formats::phoneE164(u"+16025550123"_s, {}); });
    if (!meanwhile.isEmpty())
        m_window.showMeanwhile(form, meanwhile);
}

/// What is not shown and has nothing to send need not be kept.
void App::dropUnchangedDrafts()
{
    std::erase_if(m_drafts, [this](const auto &entry) {
        return entry.first != m_key && entry.second->changes().isEmpty();
    });
    QList<UnsentRecord> elsewhere;
    for (const auto &[key, kept] : m_drafts) {
        const Profile *where = m_profiles.find(key.profile);
        if (key != m_key)
            elsewhere += UnsentRecord {kept->diff().size(), kept->title(),
                                       where ? where->name : QString()};
    }
    m_window.setUnsentElsewhere(elsewhere);
}

// A send: from the draft to its outcome

void App::preview()
{
    const RecordDraft *open = draft(m_key);
    const Profile *where = m_profiles.find(m_key.profile);
    if (!open || !where)
        return;
    m_window.setRequestPreview(ApiClient::preview(
        *m_services.library.api(where->apiId), open->form(), *where, open->userId(), open->patch(),
        open->base().etag, m_services.client.knownSecrets(*where)));
}

/// What was reviewed and nothing else, whatever is shown or typed meanwhile.
void App::send(const Review &review)
{
    m_sent = {review.profile.id, review.formId, review.userId};
    if (RecordDraft *open = draft(m_sent))
        open->setServerFindings({});
    m_submission = m_services.outbox.enqueue({
        .api = m_services.library.api(review.profile.apiId),
        .form = m_services.library.form(review.formId),
        .profile = review.profile,
        .userId = review.userId,
        .changes = review.changes,
        .reviewedBase = review.base,
    });
}

void App::finish(const Outcome &outcome)
{
    m_submission = 0;
    RecordDraft *sent = draft(m_sent);
    const bool isTaken
        = outcome.kind == Outcome::Kind::Applied || outcome.kind == Outcome::Kind::Unchanged;
    if (sent && isTaken) {
        if (outcome.fresh.kind == Base::Kind::Read)
            sent->rebase(outcome.fresh);
        sent->accept(outcome.sent, outcome.record);
    } else if (sent && outcome.kind == Outcome::Kind::Refused) {
        sent->setServerFindings(outcome.error->findings);
    }
    m_fresh = outcome.fresh;
    m_window.setOnline(outcome.kind != Outcome::Kind::Unreachable);
    m_window.showOutcome(outcome);
}

void App::settle(const Changes &changes)
{
    if (RecordDraft *sent = draft(m_sent)) {
        sent->rebase(m_fresh);
        sent->setChanges(changes);
    }
}
