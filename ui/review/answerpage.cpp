// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpage.h"

#include "changestable.h"
#include "conflictview.h"
#include "findingline.h"
#include "formspec.h"
#include "heading.h"
#include "icons.h"
#include "storewords.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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
    const QString who = words::visible(reviewed.title);
    return names.isEmpty() ? who : AnswerPage::tr("%1: %2").arg(who, names.join(u", "_s));
}

AnswerPage::AnswerPage(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
                       const QueuedAnswer &queued, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_reviewed(reviewed)
    , m_outcome(outcome)
    , m_queued(queued)
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    rows->setSpacing(fontMetrics().height() / 2);
    addTitle(*rows);
    addErrors(*rows);
    addFindings(*rows, m_outcome.notices);
    addConflicts(*rows);
    addDifferences(*rows);
    addMerged(*rows);
    addNextSteps(*rows);
    const QString reference = outcome.error ? outcome.error->requestRef : outcome.requestRef;
    if (!reference.isEmpty())
        addText(*rows, tr("The vendor's support can find this call under %1.").arg(reference));
    rows->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The answer")); // it is a tab stop for scrolling
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    addButtons(*layout);
}

QString AnswerPage::title() const
{
    return m_queued.isQueued ? words::queuedTitle(m_outcome) : words::title(m_outcome);
}

QString AnswerPage::explanation() const
{
    return m_queued.isQueued
        ? words::queuedExplanation(m_outcome, m_queued.nextTry, m_queued.isStored)
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

void AnswerPage::addTitle(QBoxLayout &layout)
{
    const bool isDone = (m_outcome.kind == Outcome::Kind::Applied && m_outcome.notices.isEmpty())
        || m_outcome.kind == Outcome::Kind::Unchanged || m_outcome.kind == Outcome::Kind::Ready;
    const bool isRefused = !m_queued.isQueued
        && (m_outcome.kind == Outcome::Kind::Refused
            || m_outcome.kind == Outcome::Kind::Unauthorised);
    auto *row = new QHBoxLayout;
    auto *sign = new QLabel(this);
    const int side = fontMetrics().height() * 3 / 2;
    sign->setPixmap(icon(isDone          ? u"done"_s
                             : isRefused ? u"error"_s
                                         : u"warning"_s)
                        .pixmap(QSize(side, side), devicePixelRatioF()));
    auto *title = new QLabel(this->title(), this);
    title->setObjectName(u"answerTitle"_s);
    title->setWordWrap(true);
    setHeading(*title, Heading::Page);
    row->addWidget(sign);
    row->addWidget(title, 1);
    layout.addLayout(row);
    auto *about = new QLabel(aboutText(m_form, m_reviewed, m_outcome), this);
    about->setObjectName(u"answerAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout.addWidget(about);

    auto *explanation = new QLabel(this->explanation(), this);
    explanation->setObjectName(u"answerExplanation"_s);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(explanation);
}

void AnswerPage::addErrors(QBoxLayout &layout)
{
    if (!m_outcome.error)
        return;
    addFindings(layout, m_outcome.error->findings);
}

void AnswerPage::addFindings(QBoxLayout &layout, const Findings &findings)
{
    for (const Finding &finding : findings) {
        auto *line = new FindingLine(m_form, finding, u"finding"_s, this);
        layout.addWidget(line);
        connect(line, &FindingLine::fieldChosen, this, &AnswerPage::fieldChosen);
        if (finding.rule != "locked"_L1 || !m_reviewed.changes.contains(finding.path))
            continue;
        connect(line->addButton(tr("Drop this change"), u"drop "_s % finding.path.toString()),
                &QPushButton::clicked, this,
                [this, path = finding.path] { emit changeDropped(path); });
    }
}

void AnswerPage::addConflicts(QBoxLayout &layout)
{
    if (m_outcome.conflicts.isEmpty())
        return;
    m_conflicts = new ConflictView(m_form, m_outcome.conflicts, this);
    layout.addWidget(m_conflicts);
}

void AnswerPage::addDifferences(QBoxLayout &layout)
{
    if (m_outcome.differing.isEmpty())
        return;
    auto *table = new ChangesTable({tr("Field"), tr("Sent"), tr("The server has")}, this);
    table->setObjectName(u"differing"_s);
    layout.addWidget(table);
    for (const ChangedField &one : m_outcome.differing) {
        const FieldSpec *field = m_form.field(one.path);
        if (!field)
            continue;
        table->addRow({words::fieldName(m_form, one.path), words::value(*field, one.before),
                       words::value(*field, one.after)});
        if (!field->mayDiffer.isEmpty())
            addText(layout, field->mayDiffer);
    }
}

/// Lists the changes of others that the send kept.
void AnswerPage::addMerged(QBoxLayout &layout)
{
    if (m_outcome.theirs.isEmpty())
        return;
    addText(layout, tr("Somebody else changed these fields meanwhile. Their values are kept."));
    auto *table = new ChangesTable({tr("Field"), tr("It was"), tr("On the server now")}, this);
    layout.addWidget(table);
    for (const ChangedField &one : m_outcome.theirs)
        table->addRow(changeCells(m_form, Base::Kind::Read, one));
}

/// Lists what the vendor wants done next. Each sentence appears once, even if several fields ask
/// for it.
void AnswerPage::addNextSteps(QBoxLayout &layout)
{
    const QStringList steps = nextSteps(m_form, m_outcome);
    for (const QString &step : steps)
        addText(layout, step);
}

template <typename Signal>
QPushButton *AnswerPage::addButton(const QString &text, const QString &name, Signal signal)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void AnswerPage::addButtons(QBoxLayout &layout)
{
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    layout.addLayout(m_buttons);
    if (m_queued.isQueued)
        addButtonsOfQueued();
    else
        addButtonsOfAnswer();
    QPushButton *close = addButton(tr("&Close"), u"closeAnswer"_s, &AnswerPage::closeRequested);
    m_default = m_conflicts ? nullptr : close;
}

void AnswerPage::addButtonsOfQueued()
{
    if (m_outcome.kind == Outcome::Kind::Unauthorised)
        addButton(tr("Enter a &key…"), u"openProfile"_s, &AnswerPage::profileWanted);
    if (m_outcome.kind == Outcome::Kind::Unknown) {
        if (m_reviewed.profile.canRead && m_form.read)
            addButton(tr("C&heck again"), u"retry"_s, &AnswerPage::tryNowRequested);
        addButton(tr("Review and &send again…"), u"sendAgain"_s, &AnswerPage::sendAgainRequested);
        return;
    }
    addButton(tr("&Try now"), u"retry"_s, &AnswerPage::tryNowRequested);
    addButton(tr("&Recall to edit"), u"recall"_s, &AnswerPage::recallRequested);
}

void AnswerPage::addButtonsOfAnswer()
{
    using Kind = Outcome::Kind;
    const Kind kind = m_outcome.kind;
    const bool isUncertain = kind == Kind::Unknown || (kind == Kind::Applied && !m_outcome.record)
        || (kind == Kind::Conflict && !m_conflicts);
    if (kind == Kind::Unauthorised)
        addButton(tr("Open the &profile…"), u"openProfile"_s, &AnswerPage::profileWanted);
    if (isUncertain)
        addButton(tr("&Read again"), u"readAgain"_s, &AnswerPage::readAgainRequested);
    if (kind == Kind::Unknown)
        addButton(tr("Review and &send again"), u"retry"_s, &AnswerPage::reviewAgainRequested);
    // A sign-in that ran out, or is locked for a while, may do the next time.
    const ErrorCode code = m_outcome.error ? m_outcome.error->code : ErrorCode::None;
    const bool mayPass = code == ErrorCode::SignInGone || code == ErrorCode::SignInLocked
        || code == ErrorCode::NotStored;
    if (kind == Kind::Waiting || kind == Kind::Unreachable || mayPass)
        addButton(tr("&Try again"), u"retry"_s, &AnswerPage::retryRequested);
    if (!m_conflicts)
        return;
    QPushButton *settle = addButton(tr("&Review again"), u"settle"_s,
                                    [this] { emit conflictSettled(m_conflicts->theirs()); });
    settle->setEnabled(false);
    connect(m_conflicts, &ConflictView::choiceMade, this,
            [this, settle] { settle->setEnabled(m_conflicts->isSettled()); });
}

/// Gives no button the focus when the user has to choose first.
void AnswerPage::focusDefault()
{
    if (!m_default)
        return;
    m_default->setDefault(true);
    m_default->setFocus(Qt::TabFocusReason); // as with the Tab key, so that the focus is visible
}
