// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workarea.h"

#include "announcer.h"
#include "commandpalette.h"
#include "gobox.h"
#include "homepage.h"
#include "lists.h"
#include "noticepage.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "personal.h"
#include "productionquestions.h"
#include "profilelistmodel.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "words.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

WorkArea::WorkArea(OpenBar &openBar, ProfileListModel &profiles, const OutboxModel &outbox,
                   QWidget *parent)
    : QStackedWidget(parent)
    , m_openBar(openBar)
    , m_profiles(profiles)
    , m_outbox(outbox)
    , m_home(new HomePage(profiles, this))
    , m_reading(new NoticePage(this))
    , m_failure(new NoticePage(this))
    //: Button: opens a record that could not be read from the server
    , m_openUnread(new QPushButton(tr("&Edit without reading"), m_failure))
    , m_openProfile(new QPushButton(tr("Open the profi&le…"), m_failure))
{
    makePages();
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_wait == Wait::ReadingAgain)
            emit readingAgain(true);
        else
            showPage(m_reading);
    });
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(timeUntilBusy);
    connect(&m_lasts, &QTimer::timeout, this, [this] { announce(*this, m_waitTitle); });
    // A notice is announced with its text.
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        if (currentWidget() && !qobject_cast<NoticePage *>(currentWidget()))
            announceTitle(*currentWidget());
    });
    m_openBar.addBox(m_home->box());
    connect(&m_openBar, &OpenBar::homeWanted, this, [this] { visit(*m_home); });
    connect(&m_openBar, &OpenBar::profileChosen, this, [this] {
        // Enter opens the same user there.
        if (m_record && m_openBar.userId().isEmpty())
            m_openBar.setUserId(m_record->draft().userId());
        showStart();
    });
    // The same user is opened in the form that was chosen.
    connect(&m_openBar, &OpenBar::formChosen, this, [this] {
        const FormSpec *form = m_openBar.form();
        if (!m_record || !form || form->id == m_record->draft().form().id)
            return;
        m_openBar.setUserId(m_record->draft().userId());
        m_openBar.open();
    });
    const auto showTier = [this] {
        const Profile *profile = m_openBar.profile();
        m_home->setReal(profile && profile->tier == Tier::Production);
        m_home->setProfile(m_openBar.profileId());
    };
    connect(&m_openBar, &OpenBar::profileShown, this, showTier);
    showTier();
    // The result for the old text must not replace the new text.
    connect(&m_openBar, &OpenBar::userIdEdited, this, [this] {
        if (m_wait == Wait::LookingUp)
            cancelWait();
    });
    connect(&m_profiles, &ProfileListModel::modelReset, this, &WorkArea::checkProfile);
    connect(&m_outbox, &OutboxModel::sendsChanged, this, &WorkArea::showQueued);
    qApp->installEventFilter(this);
}

void WorkArea::makePages()
{
    //: Button: stops reading the record
    auto *cancel = new QPushButton(tr("&Cancel"), m_reading);
    cancel->setObjectName(u"cancelReading"_s);
    m_reading->addButton(cancel);
    //: Button: reads the record again
    auto *retry = new QPushButton(tr("&Try again"), m_failure);
    retry->setObjectName(u"retryOpen"_s);
    m_failure->addButton(retry);
    m_openUnread->setObjectName(u"openUnread"_s);
    m_openProfile->setObjectName(u"openProfile"_s);
    m_failure->addButton(m_openProfile);
    m_failure->addApart(m_openUnread);
    setTabOrder(retry, m_openProfile);
    setTabOrder(m_openProfile, m_openUnread);
    for (QWidget *page : {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_reading),
                          static_cast<QWidget *>(m_failure)})
        addWidget(page);
    connect(cancel, &QPushButton::clicked, this, &WorkArea::cancelWait);
    connect(retry, &QPushButton::clicked, &m_openBar, &OpenBar::open);
    connect(m_openUnread, &QPushButton::clicked, this, &WorkArea::openUnreadRequested);
    connect(m_openProfile, &QPushButton::clicked, this, &WorkArea::profileWanted);
    connect(m_home, &HomePage::profileChosen, &m_openBar, [this](const QUuid &id) {
        const Profile *chosen = m_profiles.find(id);
        if (chosen && id != m_openBar.profileId())
            production::enterProfile(*window(), *chosen, [this, id] { m_openBar.switchTo(id); });
    });
    connect(m_home, &HomePage::personChosen, this, [this](const Person &person) {
        if (!person.formId.isEmpty())
            m_openBar.chooseForm(person.formId);
        m_openBar.setUserId(person.id);
        m_openBar.open();
    });
}

RecordDraft *WorkArea::draft() const
{
    return m_record ? &m_record->draft() : nullptr;
}

FieldPath WorkArea::currentField() const
{
    return m_record ? m_record->currentField() : FieldPath();
}

bool WorkArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUse = event->type() == QEvent::ShortcutOverride
        || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::InputMethod;
    m_isUsed = m_isUsed || (isUse && isWaiting());
    return QStackedWidget::eventFilter(watched, event);
}

// Waiting

void WorkArea::showReading()
{
    begin(Wait::Reading, tr("Reading the record…"));
}

void WorkArea::showReadingAgain()
{
    begin(Wait::ReadingAgain, tr("Reading the record again…"));
}

void WorkArea::showLookingUp()
{
    begin(Wait::LookingUp, tr("Looking up the user…"));
}

/// `title` is announced when the wait takes long. Unless the record is only read again, it is shown
/// on a page of its own.
void WorkArea::begin(Wait wait, const QString &title)
{
    m_waitTitle = title;
    if (wait != Wait::ReadingAgain) {
        m_reading->showBusy(title);
        emit wanted();
    }
    m_wait = wait;
    m_isUsed = false;
    emit readingAgain(false);
    m_delay.start();
    m_lasts.start();
    emit changed();
}

void WorkArea::endWait()
{
    m_wait = Wait::None;
    m_delay.stop();
    m_lasts.stop();
    emit readingAgain(false);
}

/// Shows again what was shown before the wait.
void WorkArea::cancelWait()
{
    endWait();
    if (m_record) // another form of it may have been chosen
        m_openBar.chooseForm(m_record->draft().form().id);
    leavePage();
    emit cancelled();
}

// Pages

void WorkArea::showPage(QWidget *page)
{
    if (m_cover) {
        m_covered = page;
    } else if (page != currentWidget()) {
        // A page that is shown again would give the focus to the field that had it last.
        if (page == m_record && isAncestorOf(window()->focusWidget()))
            setFocus(Qt::OtherFocusReason);
        setCurrentWidget(page);
    }
}

void WorkArea::visit(QWidget &page)
{
    if (isWaiting())
        cancelWait();
    if (indexOf(&page) < 0)
        addWidget(&page);
    showPage(&page);
    emit changed();
}

void WorkArea::leavePage()
{
    showPage(m_record ? static_cast<QWidget *>(m_record) : m_home);
    emit changed();
}

void WorkArea::cover(QWidget &page)
{
    if (indexOf(&page) < 0)
        addWidget(&page);
    if (!m_cover)
        m_covered = currentWidget();
    m_cover = &page;
    setCurrentWidget(&page);
}

void WorkArea::uncover()
{
    m_cover.clear();
    if (m_covered)
        showPage(m_covered);
    else
        leavePage();
}

void WorkArea::focusField(const FieldPath &path)
{
    if (m_record && !m_isUsed)
        m_record->focusField(path);
}

void WorkArea::focusWork()
{
    if (!m_record || currentWidget() != m_record)
        m_openBar.focusUserId();
    else if (m_record->currentField().isRoot())
        m_record->focusHeading();
    else
        m_record->focusField(m_record->currentField());
}

void WorkArea::closeRecord()
{
    emit recordChanging();
    endWait();
    m_openBar.formBox().setParent(&m_openBar); // it was in the head of the record
    // A page that goes lets another one be shown, and then no record is open any more.
    delete std::exchange(m_record, nullptr);
}

void WorkArea::showStart(const QList<Person> &people)
{
    closeRecord();
    m_home->showPeople(people);
    showPage(m_home);
    emit changed();
}

/// Several users match what was looked up.
static void offer(const QList<Person> &found, OpenBar &openBar)
{
    QList<CommandPalette::Choice> choices;
    for (const Person &one : found) {
        const QString id = personal::id(one.id);
        const QString name
            = one.name.isEmpty() ? id : words::facts({personal::name(one.name, one.id), id});
        choices.append({name, [&openBar, id = one.id] { openBar.openFound(id); },
                        QString(one.name % u' ' % one.id)});
    }
    //: %1 is by what they were looked up, such as “email address”
    const QString title = WorkArea::tr("%n users found (%1)", nullptr, int(found.size()));
    const auto *list = CommandPalette::offer(title.arg(openBar.lookUpLabel()),
                                             WorkArea::tr("Type a part of a name or of a user ID"),
                                             choices, openBar.window());
    QObject::connect(list, &QDialog::rejected, &openBar, &OpenBar::focusUserId);
}

void WorkArea::showFound(const QList<Person> &found)
{
    endWait();
    leavePage();
    if (found.isEmpty()) {
        //: %1 is by what it was looked up, such as “email address”
        m_openBar.say(tr("No user was found (%1). Check what you typed, or enter the user ID.")
                          .arg(m_openBar.lookUpLabel()));
        if (!m_isUsed)
            m_openBar.focusUserId();
    } else if (found.size() == 1) {
        m_openBar.openFound(found.constFirst().id);
    } else {
        offer(found, m_openBar);
    }
}

void WorkArea::showRecord(RecordDraft &draft, const Profile &profile)
{
    if (!isWaiting())
        m_isUsed = false; // there was no wait
    if (m_record && &m_record->draft() == &draft)
        return showAgain(profile);
    closeRecord();
    m_record = new RecordPage(draft, this);
    addWidget(m_record);
    connect(m_record, &RecordPage::stateChanged, this, &WorkArea::changed);
    emit recordOpened(*m_record);
    nameRecord(profile);
    showPage(m_record);
    if (!m_isUsed) {
        emit wanted();
        m_record->focusHeading();
    }
    showQueued();
    emit changed();
}

/// Shows the open record again, maybe with another base. Texts, scroll position and folds stay.
void WorkArea::showAgain(const Profile &profile)
{
    emit recordChanging();
    endWait();
    m_record->hideUnread();
    nameRecord(profile);
    showPage(m_record);
    if (!m_isUsed)
        emit wanted();
    showQueued();
    emit changed();
}

/// Shows where the record is. The go box is emptied, unless something is being typed in it.
void WorkArea::nameRecord(const Profile &profile)
{
    const RecordDraft &draft = m_record->draft();
    m_recordProfile = profile;
    m_record->setProfile(profile);
    m_openBar.chooseProfile(profile.id);
    m_openBar.chooseForm(draft.form().id);
    if (!m_isUsed || !m_openBar.isBeingEdited())
        m_openBar.setUserId({});
}

void WorkArea::showOpenError(const ApiError &error)
{
    QString advice;
    const FormSpec *form = m_openBar.form();
    if (error.status == 404 && form && form->read && !form->read->documented)
        advice = u"\n\n"_s
            + tr("If this server gives out no records at all, say so in the profile: then you can "
                 "change a record without seeing it.");
    // The server was not reached, so a draft can be started. It has to be reviewed again after the
    // first read.
    m_openUnread->setVisible(error.kind == ApiError::Kind::Unreachable);
    showFailure(tr("The record could not be opened"), advice, error);
}

void WorkArea::showLookUpError(const ApiError &error)
{
    m_openUnread->hide(); // the user id is not known
    showFailure(tr("The user could not be looked up"), {}, error);
}

void WorkArea::showFailure(const QString &title, const QString &advice, const ApiError &error)
{
    closeRecord();
    m_failure->showNotice(title,
                          [error, advice] { return QString(words::sentence(error) + advice); });
    showPage(m_failure);
    emit changed();
    if (error.kind == ApiError::Kind::Unauthorised && !m_isUsed)
        m_openProfile->setFocus(Qt::OtherFocusReason);
}

// Reactions to other parts

/// Called when the list of profiles changed. Closes a record whose profile has another server now,
/// because a record must never move to another server unnoticed.
void WorkArea::checkProfile()
{
    const Profile *now = m_record ? m_profiles.find(m_recordProfile.id) : nullptr;
    if (!now)
        return;
    if (now->origin() == m_recordProfile.origin() && now->tier == m_recordProfile.tier
        && now->apiId == m_recordProfile.apiId) {
        m_recordProfile = *now;
        m_record->setProfile(*now);
    } else {
        m_openBar.switchTo(now->id);
    }
}

/// Shows the open record's sends in the outbox.
void WorkArea::showQueued()
{
    if (!m_record)
        return;
    const RecordDraft &draft = m_record->draft();
    const RecordKey record {m_recordProfile.id, draft.form().id, draft.userId()};
    QList<QueuedSend> own;
    for (const QueuedSend &send : m_outbox.sends()) {
        if (send.record == record)
            own += send;
    }
    m_record->showQueued(own);
}
