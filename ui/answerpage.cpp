// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpage.h"

#include "changestable.h"
#include "conflictview.h"
#include "findingline.h"
#include "icons.h"
#include "recorddraft.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// "Ada Whitfield: City, ZIP code"
static QString aboutText(const RecordDraft &draft, const Outcome &outcome)
{
    const Changes &changes = outcome.sent.isEmpty() ? draft.changes() : outcome.sent;
    QStringList names;
    for (const FieldSpec &field : draft.form().fields) {
        if (changes.contains(field.path))
            names += words::fieldName(draft.form(), field.path);
    }
    const QString who = words::visible(draft.title());
    return names.isEmpty() ? who : AnswerPage::tr("%1: %2").arg(who, names.join(u", "_s));
}

AnswerPage::AnswerPage(const RecordDraft &draft, const Outcome &outcome, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_outcome(outcome)
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
    scroll->setAccessibleName(tr("The answer")); // it is a stop of the Tab key, to scroll by
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    addButtons(*layout);
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
    const bool isRefused
        = m_outcome.kind == Outcome::Kind::Refused || m_outcome.kind == Outcome::Kind::Unauthorised;
    auto *row = new QHBoxLayout;
    auto *sign = new QLabel(this);
    const int side = fontMetrics().height() * 3 / 2;
    sign->setPixmap(icon(isDone          ? u"done"_s
                             : isRefused ? u"error"_s
                                         : u"warning"_s)
                        .pixmap(QSize(side, side), devicePixelRatioF()));
    auto *title = new QLabel(words::title(m_outcome), this);
    title->setObjectName(u"answerTitle"_s);
    title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    row->addWidget(sign);
    row->addWidget(title, 1);
    layout.addLayout(row);
    auto *about = new QLabel(aboutText(m_draft, m_outcome), this);
    about->setObjectName(u"answerAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout.addWidget(about);

    auto *explanation = new QLabel(words::explanation(m_outcome), this);
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
        auto *line = new FindingLine(m_draft.form(), finding, u"finding"_s, this);
        layout.addWidget(line);
        connect(line, &FindingLine::fieldChosen, this, &AnswerPage::fieldChosen);
    }
}

void AnswerPage::addConflicts(QBoxLayout &layout)
{
    if (m_outcome.conflicts.isEmpty())
        return;
    m_conflicts = new ConflictView(m_draft.form(), m_outcome.conflicts, this);
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
        const FieldSpec *field = m_draft.form().field(one.path);
        if (!field)
            continue;
        table->addRow({words::fieldName(m_draft.form(), one.path), words::value(*field, one.before),
                       words::value(*field, one.after)});
        if (!field->mayDiffer.isEmpty())
            addText(layout, field->mayDiffer);
    }
}

/// What others changed, and the send left as they set it.
void AnswerPage::addMerged(QBoxLayout &layout)
{
    if (m_outcome.theirs.isEmpty())
        return;
    addText(layout, tr("Meanwhile these fields were changed by somebody else. They stay so."));
    auto *table = new ChangesTable({tr("Field"), tr("It was"), tr("On the server now")}, this);
    layout.addWidget(table);
    for (const ChangedField &one : m_outcome.theirs)
        table->addRow(changeCells(m_draft.form(), Base::Kind::Read, one));
}

/// What the vendor wants done next; said once, also when several fields ask for it.
void AnswerPage::addNextSteps(QBoxLayout &layout)
{
    const QStringList steps = nextSteps(m_draft.form(), m_outcome);
    for (const QString &step : steps)
        addText(layout, step);
}

void AnswerPage::addButtons(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto add = [this, row](const QString &text, const QString &name, auto signal) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    using Kind = Outcome::Kind;
    const Kind kind = m_outcome.kind;
    const bool isUncertain = kind == Kind::Unknown || (kind == Kind::Applied && !m_outcome.record)
        || (kind == Kind::Conflict && !m_conflicts);
    if (kind == Kind::Unauthorised)
        add(tr("Open the &profile…"), u"openProfile"_s, &AnswerPage::profileWanted);
    if (isUncertain)
        add(tr("&Read again"), u"readAgain"_s, &AnswerPage::readAgainRequested);
    if (kind == Kind::Unknown)
        add(tr("Review and &send again"), u"retry"_s, &AnswerPage::reviewAgainRequested);
    // A sign-in that ran out, or is locked for a while, may do the next time.
    const QString code = m_outcome.error ? m_outcome.error->code : QString();
    const bool mayPass = code == u"signInGone" || code == u"signInLocked";
    if (kind == Kind::Waiting || kind == Kind::Unreachable || mayPass)
        add(tr("&Try again"), u"retry"_s, &AnswerPage::retryRequested);
    if (m_conflicts) {
        QPushButton *settle = add(tr("&Review again"), u"settle"_s, [this] {
            emit conflictSettled(m_conflicts->settled(m_draft.changes()));
        });
        settle->setEnabled(false);
        connect(m_conflicts, &ConflictView::choiceMade, this,
                [this, settle] { settle->setEnabled(m_conflicts->isSettled()); });
    }
    QPushButton *close = add(tr("&Close"), u"closeAnswer"_s, &AnswerPage::closeRequested);
    m_default = m_conflicts ? nullptr : close;
    layout.addLayout(row);
}

/// Where there is a choice to make first, nothing is a key away.
void AnswerPage::focusDefault()
{
    if (!m_default)
        return;
    m_default->setDefault(true);
    m_default->setFocus(Qt::TabFocusReason); // as if by Tab, so that the focus is drawn
}
