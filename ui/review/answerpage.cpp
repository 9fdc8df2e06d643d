// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpage.h"

#include "announcer.h"
#include "card.h"
#include "changestable.h"
#include "datewords.h"
#include "findingline.h"
#include "flowlayout.h"
#include "keytext.h"
#include "lists.h"
#include "outcomebanner.h"
#include "personal.h"
#include "storewords.h"
#include "tickettext.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// For example "Ada Whitfield: City, ZIP code".
static QString aboutText(const FormSpec &form, const Review &reviewed, const Outcome &outcome)
{
    const Changes &changes = outcome.sent.isEmpty() ? reviewed.changes : outcome.sent;
    QStringList names;
    for (const FieldSpec &field : form.fields) {
        if (changes.contains(field.path))
            names += words::fieldName(form, field.path);
    }
    const QString who = personal::name(reviewed.title, reviewed.userId);
    return names.isEmpty() ? who : words::withColon(who, words::list(names));
}

AnswerPage::AnswerPage(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
                       const QueuedAnswer &queued, QWidget *parent)
    //: Read out as the name of the page
    : ColumnPage(tr("The answer"), parent)
    , m_form(form)
    , m_reviewed(reviewed)
    , m_outcome(outcome)
    , m_queued(queued)
    , m_when(QDateTime::currentDateTime())
{
    addBanner();
    addChanges();
    if (m_outcome.error)
        addFindings(m_outcome.error->findings);
    addFindings(m_outcome.notices);
    addDifferences();
    addMerged();
    const QStringList steps = nextSteps(m_form, m_outcome);
    for (const QString &step : steps)
        addText(column(), step);
    addButtons();
    column().addStretch(1);
    addReference();
}

QString AnswerPage::title() const
{
    if (m_outcome.kind == Outcome::Kind::Applied)
        //: %1 is a profile, which stands for the vendor's server; %2 is a person or a user ID
        return tr("%1 has taken %n changes to %2", nullptr,
                  int(answeredChanges(m_form, m_reviewed, m_outcome).size()))
            .arg(m_reviewed.profile.name, personal::name(m_reviewed.title, m_reviewed.userId));
    return m_queued.isQueued ? words::queuedTitle(m_outcome) : words::title(m_outcome);
}

QString AnswerPage::explanation() const
{
    return m_queued.isQueued ? words::queuedExplanation(m_outcome, m_reviewed.profile.tier,
                                                        m_queued.nextTry, m_queued.isStored)
                             : words::explanation(m_outcome);
}

void AnswerPage::addText(QBoxLayout &layout, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
}

bool AnswerPage::isDone() const
{
    return m_outcome.kind == Outcome::Kind::Applied || m_outcome.kind == Outcome::Kind::Unchanged
        || m_outcome.kind == Outcome::Kind::Ready;
}

void AnswerPage::addBanner()
{
    using Tone = OutcomeBanner::Tone;
    const bool isGood = isDone() && m_outcome.notices.isEmpty() && m_outcome.differing.isEmpty();
    const bool isRefused = !m_queued.isQueued
        && (m_outcome.kind == Outcome::Kind::Refused
            || m_outcome.kind == Outcome::Kind::Unauthorised);
    const Tone tone = isGood ? Tone::Good : isRefused ? Tone::Bad : Tone::Doubtful;
    QStringList line;
    if (m_outcome.kind != Outcome::Kind::Applied)
        line += m_reviewed.profile.name;
    line += words::timeWithSeconds(m_when.time());
    if (m_outcome.status > 0)
        //: %1 is an HTTP status, such as 200
        line += tr("status %1").arg(m_outcome.status);
    m_banner = new OutcomeBanner(this);
    column().addWidget(m_banner);
    auto *explanation = new QLabel(this);
    personal::follow(explanation, [this, tone, line, explanation] {
        m_banner->say(tone, words::outcomeWord(m_outcome.kind),
                      words::facts(QStringList {title()} + line));
        explanation->setText(this->explanation());
    });
    explanation->setObjectName(u"answerExplanation"_s);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(explanation);
}

/// What was applied, or may have been, is a table. Of the rest only the fields are named.
void AnswerPage::addChanges()
{
    const bool isApplied = m_outcome.kind == Outcome::Kind::Applied;
    if (!isApplied && m_outcome.kind != Outcome::Kind::Unknown) {
        auto *about = new QLabel(this);
        personal::follow(
            about, [this, about] { about->setText(aboutText(m_form, m_reviewed, m_outcome)); });
        about->setObjectName(u"answerAbout"_s);
        about->setTextFormat(Qt::PlainText);
        about->setWordWrap(true);
        about->setForegroundRole(theme::quietRole);
        column().addWidget(about);
        return;
    }
    //: Heading of a column
    const QString field = tr("Field");
    //: Heading of a column: the value before the change
    const QString was = tr("Was");
    //: Heading of a column: the value after the change
    const QString now = tr("Is now");
    //: Heading of a column: the value that was sent
    const QString sent = tr("You sent");
    ChangesTable *table = addTable({field, was, isApplied ? now : sent});
    table->setObjectName(u"answeredChanges"_s);
    //: Noun: the changed fields
    table->setAccessibleName(tr("Changes"));
    table->showRows([this, isApplied] {
        //: %1 is a value
        const QString unseen = tr("%1 (sent, not shown by the server)");
        QList<QStringList> rows;
        const QList<ChangedField> changed = answeredChanges(m_form, m_reviewed, m_outcome);
        for (const ChangedField &one : changed) {
            QStringList cells = changeCells(m_form, m_reviewed.base.kind, one);
            if (isApplied && (!m_outcome.record || m_outcome.unseen.contains(one.path)))
                cells[2] = unseen.arg(cells.at(2));
            rows += cells;
        }
        return rows;
    });
}

/// Adds a table in a card.
ChangesTable *AnswerPage::addTable(const QStringList &headings)
{
    auto *card = new Card({}, this);
    card->rows().setContentsMargins(units(10), units(4), units(10), units(4));
    auto *table = new ChangesTable(headings, card);
    card->rows().addWidget(table);
    column().addWidget(card);
    return table;
}

void AnswerPage::addFindings(const Findings &findings)
{
    if (findings.isEmpty())
        return;
    auto *card = new Card({}, this);
    card->setSurface(isDone() ? &Tokens::warningSurface : &Tokens::dangerSurface);
    column().addWidget(card);
    for (const Finding &finding : findings) {
        auto *line = new FindingLine(m_form, finding, u"finding"_s, card);
        card->rows().addWidget(line);
        connect(line, &FindingLine::fieldChosen, this, &AnswerPage::fieldChosen);
        if (finding.rule != "locked"_L1 || !m_reviewed.changes.contains(finding.path))
            continue;
        connect(line->addButton(tr("Drop this change"), u"drop "_s % finding.path.toString()),
                &QPushButton::clicked, this,
                [this, path = finding.path] { emit changeDropped(path); });
    }
}

void AnswerPage::addDifferences()
{
    if (m_outcome.differing.isEmpty())
        return;
    //: Heading of a column: the value that was sent
    const QString sent = tr("Sent");
    ChangesTable *table = addTable({tr("Field"), sent, tr("The server has")});
    table->setObjectName(u"differing"_s);
    table->showRows([this] {
        QList<QStringList> rows;
        for (const ChangedField &one : m_outcome.differing) {
            if (const FieldSpec *field = m_form.field(one.path))
                rows += {words::fieldName(m_form, one.path), words::value(*field, one.before),
                         words::value(*field, one.after)};
        }
        return rows;
    });
    for (const ChangedField &one : std::as_const(m_outcome.differing)) {
        const FieldSpec *field = m_form.field(one.path);
        if (field && !field->mayDiffer.isEmpty())
            addText(column(), field->mayDiffer);
    }
}

/// Lists the changes of others that the send kept.
void AnswerPage::addMerged()
{
    if (m_outcome.theirs.isEmpty())
        return;
    addText(column(), tr("Somebody else changed these fields meanwhile. Their values are kept."));
    //: Heading of a column: the value before somebody else changed it
    const QString was = tr("It was");
    ChangesTable *table = addTable({tr("Field"), was, tr("On the server now")});
    table->showRows([this] {
        QList<QStringList> rows;
        for (const ChangedField &one : m_outcome.theirs)
            rows += changeCells(m_form, Base::Kind::Read, one);
        return rows;
    });
}

/// It stands where the review had *Send*. No button does, also where there is no reference.
void AnswerPage::addReference()
{
    const QString reference = m_outcome.error ? m_outcome.error->requestRef : m_outcome.requestRef;
    if (reference.isEmpty())
        return;
    //: %1 is the number that the vendor gave the request
    auto *label
        = new QLabel(tr("The vendor's support can find this call under %1.").arg(reference), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(theme::quietRole);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    footer().addWidget(label, 1);
}

template <typename Signal>
QPushButton *AnswerPage::addButton(const QString &text, const QString &name, Signal signal)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void AnswerPage::addButtons()
{
    m_buttons = new FlowLayout(units(12));
    column().addLayout(m_buttons);
    if (isDone() && m_outcome.record)
        return addCommonButtons();
    if (isBackNext())
        addBack(tr("&Back to the form"));
    if (m_queued.isQueued)
        addButtonsOfQueued();
    else
        addButtonsOfAnswer();
    addCommonButtons();
}

/// Whether something has to be corrected in the form.
bool AnswerPage::isBackNext() const
{
    return !m_queued.isQueued
        && (m_outcome.kind == Outcome::Kind::Refused || m_outcome.kind == Outcome::Kind::Cancelled);
}

void AnswerPage::addBack(const QString &text)
{
    m_default = addButton(text, u"stay"_s, &AnswerPage::closeRequested);
}

/// When nothing is left to do here, the next record is. Otherwise it is this one.
void AnswerPage::addCommonButtons()
{
    //: %1 is a key: Ctrl+L
    const QString nextText = tr("&Next record  (%1)").arg(keyText(u"Ctrl+L"_s));
    QPushButton *next = addButton(nextText, u"nextRecord"_s, &AnswerPage::nextRequested);
    QPushButton *copy = addButton(tr("&Copy for the ticket"), u"copyForTicket"_s, [this] {
        const personal::Openly open; // what is copied is not shown
        QGuiApplication::clipboard()->setText(ticketText(m_form, m_reviewed, m_outcome, m_when));
    });
    connect(copy, &QPushButton::clicked, copy, [copy] {
        copy->setText(tr("&Copied for the ticket"));
        announce(*copy, tr("Copied for the ticket"));
    });
    if (!m_default) {
        addBack({});
        personal::follow(m_default, [this, stay = m_default] {
            QString who = personal::name(m_reviewed.title, m_reviewed.userId);
            //: %1 is a person or a user ID
            stay->setText(tr("Sta&y with %1").arg(who.replace(u'&', u"&&"_s)));
        });
    }
    if (isDone())
        m_default = next;
    m_default->setDefault(true);
}

void AnswerPage::addButtonsOfQueued()
{
    if (m_outcome.kind == Outcome::Kind::Unauthorised)
        //: An API key
        addButton(tr("Enter a &key…"), u"openProfile"_s, &AnswerPage::profileWanted);
    if (m_outcome.kind == Outcome::Kind::Unknown) {
        if (m_reviewed.profile.canRead && m_form.read)
            //: Button: looks whether the changes were applied
            addButton(tr("C&heck again"), u"retry"_s, &AnswerPage::tryNowRequested);
        addButton(tr("Review and send a&gain…"), u"sendAgain"_s, &AnswerPage::sendAgainRequested);
        return;
    }
    if (m_outcome.error && m_outcome.error->code == ErrorCode::ProductionLocked)
        //: To arm production is to allow sending to it for a while
        addButton(tr("&Arm and send…"), u"armAndSend"_s, &AnswerPage::armRequested)
            ->setProperty("tier", int(m_reviewed.profile.tier));
    else
        //: Button: sends without waiting longer
        addButton(tr("&Try now"), u"retry"_s, &AnswerPage::tryNowRequested);
    //: Takes the changes out of the outbox
    addButton(tr("&Recall to edit"), u"recall"_s, &AnswerPage::recallRequested);
}

void AnswerPage::addButtonsOfAnswer()
{
    using Kind = Outcome::Kind;
    const Kind kind = m_outcome.kind;
    const bool isUncertain = kind == Kind::Unknown || (kind == Kind::Applied && !m_outcome.record)
        || kind == Kind::Conflict;
    if (kind == Kind::Unauthorised)
        addButton(tr("Open the profi&le…"), u"openProfile"_s, &AnswerPage::profileWanted);
    if (isUncertain)
        //: Reads the record from the server again
        addButton(tr("&Read again"), u"readAgain"_s, &AnswerPage::readAgainRequested);
    if (kind == Kind::Unknown)
        addButton(tr("Review and send a&gain…"), u"retry"_s, &AnswerPage::reviewAgainRequested);
    // A sign-in that ran out, or is locked for a while, may do the next time.
    const ErrorCode code = m_outcome.error ? m_outcome.error->code : ErrorCode::None;
    const bool mayPass = code == ErrorCode::SignInGone || code == ErrorCode::SignInLocked
        || code == ErrorCode::NotStored;
    if (kind == Kind::Waiting || kind == Kind::Unreachable || mayPass)
        //: Button: sends again
        addButton(tr("&Try again"), u"retry"_s, &AnswerPage::retryRequested);
}

void AnswerPage::focusHeading()
{
    m_banner->focusWord();
}

void AnswerPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        m_default->click();
    else
        ColumnPage::keyPressEvent(event);
}
