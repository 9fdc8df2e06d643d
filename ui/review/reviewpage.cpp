// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "announcer.h"
#include "card.h"
#include "changestable.h"
#include "findingline.h"
#include "fold.h"
#include "json.h"
#include "language.h"
#include "lists.h"
#include "onefault.h"
#include "pageheading.h"
#include "personal.h"
#include "problemspanel.h"
#include "quietlabel.h"
#include "recorddraft.h"
#include "requestview.h"
#include "reveal.h"
#include "sendbutton.h"
#include "storewords.h"
#include "ticksentence.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "User ID 0b3c… · Demographics · Junction US". The id distinguishes records with similar names.
QString whereText(const FormSpec &form, const Profile &profile, const QString &id)
{
    return words::facts({ReviewPage::tr("User ID %1").arg(id), form.title, profile.name});
}

/// The last four characters are bold, because they are what production asks for.
QString idMarkup(const QString &shown)
{
    const QString id = language::withoutMarks(shown); // the sentence around it has them
    return id.chopped(std::min<qsizetype>(4, id.size())).toHtmlEscaped() % u"<b>"
        % id.right(4).toHtmlEscaped() % u"</b>";
}

/// Whether the finding has to be confirmed. A server's error is about an earlier request, so the
/// send may be tried again.
bool needsConfirmation(const Finding &finding)
{
    return asks(finding) || (finding.severity == Severity::Error && !blocks(finding));
}

/// "Always sent as a whole: Address".
QString wholeText(const RecordDraft &draft)
{
    QStringList objects;
    for (const SentUnchanged &one : draft.sentUnchanged()) {
        if (one.reason != SentUnchanged::Reason::Whole)
            continue;
        const QString name
            = words::fieldName(draft.form(), FieldPath().child(one.path.tokens().constFirst()));
        if (!objects.contains(name))
            objects += name;
    }
    //: Above the unchanged values that are sent because of this. %1 are groups of fields, such as
    //: Address
    return ReviewPage::tr("Always sent as a whole: %1").arg(words::list(objects));
}

} // namespace

ReviewPage::ReviewPage(const RecordDraft &draft, const Profile &profile, QWidget *parent)
    //: Read out as the name of the page
    : ColumnPage(tr("What will be sent"), parent)
    , m_draft(draft)
    , m_count(draft.diff().size())
    , m_profile(profile)
{
    addTitle();
    addErrors();
    addChanges();
    addWarnings();
    addCautions();
    addProduction();
    addRequest();
    column().addStretch(1);
    fillFooter();
    refresh();
}

QString ReviewPage::what(qsizetype count, const QString &title, const QString &userId)
{
    //: What is sent: 2 changes to Ada Whitfield
    return tr("%n changes to %1", nullptr, int(count)).arg(personal::name(title, userId));
}

QString ReviewPage::title(qsizetype count, const QString &title, const QString &userId)
{
    //: A page's title: Send 2 changes to Ada Whitfield
    return tr("Send %n changes to %1", nullptr, int(count)).arg(personal::name(title, userId));
}

void ReviewPage::focusStart()
{
    const QList<QCheckBox *> ticks = m_warnings + m_cautions;
    if (!ticks.isEmpty())
        ticks.constFirst()->setFocus(Qt::TabFocusReason);
    else if (m_lastFour)
        m_lastFour->setFocus(Qt::TabFocusReason);
    else
        m_title->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::setPreview(const RequestPreview &preview)
{
    m_request->setPreview(preview);
}

void ReviewPage::addTitle()
{
    m_title = new PageHeading({}, this);
    m_title->setObjectName(u"reviewTitle"_s);
    auto *where = new QLabel(this);
    where->setObjectName(u"reviewWhere"_s);
    where->setTextFormat(Qt::RichText);
    where->setWordWrap(true);
    where->setForegroundRole(theme::quietRole);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The page may be left, and its draft be gone, before it is deleted.
    personal::follow(
        where,
        [this, where, form = &m_draft.form(), name = m_draft.title(), userId = m_draft.userId()] {
            const QString id = personal::id(userId);
            m_title->setText(title(m_count, name, userId));
            where->setAccessibleName(whereText(*form, m_profile, id));
            where->setText(whereText(*form, m_profile, QString(QChar(0xfffc)))
                               .toHtmlEscaped()
                               .replace(QChar(0xfffc), idMarkup(id)));
        });
    auto *head = new QVBoxLayout;
    head->setSpacing(units(4));
    head->addWidget(m_title);
    head->addWidget(where);
    column().addLayout(head);
}

Card *ReviewPage::addCard(const QString &heading)
{
    auto *card = new Card(heading, this);
    column().addWidget(card);
    return card;
}

void ReviewPage::addErrors()
{
    Card *card = nullptr;
    for (const Finding &finding : m_draft.findings()) {
        if (!blocks(finding))
            continue;
        if (!card) {
            //: Heading above the errors
            card = addCard(tr("Fix this first"));
            card->setSurface(&Tokens::dangerSurface);
        }
        addFinding(card->rows(), finding, u"error"_s);
    }
}

FindingLine *ReviewPage::addFinding(QVBoxLayout &layout, const Finding &finding,
                                    const QString &name)
{
    auto *line = new FindingLine(m_draft.form(), finding, name, this);
    layout.addWidget(line);
    connect(line, &FindingLine::fieldChosen, this, &ReviewPage::fieldChosen);
    return line;
}

void ReviewPage::addChanges()
{
    QVBoxLayout &rows = addCard({})->rows();
    rows.setContentsMargins(units(10), units(4), units(10), units(10));
    //: Heading of a column
    const QString field = tr("Field");
    //: Heading of a column: the value that the server has now
    const QString now = tr("Now");
    //: Heading of a column: the value that the server will have
    auto *table = new ChangesTable({field, now, tr("Will be")}, this);
    table->setObjectName(u"reviewChanges"_s);
    //: Noun: the changed fields
    table->setAccessibleName(tr("Changes"));
    rows.addWidget(table);
    QCheckBox *reveal = nullptr;
    const QList<ChangedField> changed = m_draft.diff();
    const bool hides = std::any_of(changed.begin(), changed.end(), [this](const auto &one) {
        return hidesSome(m_draft.form(), one);
    });
    if (hides) {
        reveal = new QCheckBox(tr("Show masked values for 30 s"), this);
        reveal->setObjectName(u"reveal"_s);
        rows.addWidget(reveal);
        (new Reveal(*reveal))->restWhileHidden();
        connect(reveal, &QCheckBox::toggled, table, &ChangesTable::showRowsAgain);
    }
    table->showRows([form = &m_draft.form(), base = m_draft.base().kind, changed, reveal] {
        QList<QStringList> lines;
        for (const ChangedField &one : changed)
            lines += changeCells(*form, base, one, reveal && reveal->isChecked());
        return lines;
    });
    addSentUnchanged(rows);
}

void ReviewPage::addSentUnchanged(QVBoxLayout &layout)
{
    const QList<SentUnchanged> fields = m_draft.sentUnchanged();
    if (fields.isEmpty())
        return;
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(wrappedLabel(
        tr("Values that you did not change are sent as the server has them at that moment."),
        content));
    addSentUnchanged(*rows, SentUnchanged::Reason::Complete,
                     tr("This API wants every value in every request:"));
    addSentUnchanged(*rows, SentUnchanged::Reason::Whole, wholeText(m_draft));
    addSentUnchanged(*rows, SentUnchanged::Reason::NoSuchPlace,
                     tr("Sent as empty text, because addresses in this country have none:"));
    auto *fold = new Fold(tr("%n unchanged values are sent too", nullptr, int(fields.size())),
                          content, this);
    fold->setObjectName(u"travelling"_s);
    layout.addWidget(fold);
}

void ReviewPage::addSentUnchanged(QVBoxLayout &layout, SentUnchanged::Reason reason,
                                  const QString &why)
{
    QWidget *parent = layout.parentWidget();
    QList<SentUnchanged> sent = m_draft.sentUnchanged();
    sent.removeIf([reason](const SentUnchanged &one) { return one.reason != reason; });
    if (sent.isEmpty())
        return;
    auto *table = new ChangesTable({tr("Field"), tr("Now")}, parent);
    table->setAccessibleName(why);
    table->showRows([form = &m_draft.form(), sent] {
        QList<QStringList> rows;
        for (const SentUnchanged &one : sent) {
            const FieldSpec *field = form->field(one.path);
            // Members that no field names are sent as well, so they are shown by their keys.
            rows += {field ? words::fieldName(*form, one.path) : one.path.toString(),
                     field ? words::value(*field, one.value)
                           : personal::text(words::visible(json::text(one.value)))};
        }
        return rows;
    });
    layout.addWidget(wrappedLabel(why, parent));
    layout.addWidget(table);
}

/// Creates a check box with its text in a label beside it, because a check box cannot wrap text.
QCheckBox *ReviewPage::newCheckBox(const QString &text, const QString &name)
{
    auto *tick = new QCheckBox(this);
    tick->setObjectName(name);
    tick->setAccessibleName(text);
    connect(tick, &QCheckBox::toggled, this, &ReviewPage::refresh);
    return tick;
}

QCheckBox *ReviewPage::addCheckBox(QVBoxLayout &layout, const QString &text, const QString &name)
{
    QCheckBox *tick = newCheckBox(text, name);
    auto *label = new TickSentence(text, this);
    label->setBuddy(tick);
    auto *row = new QHBoxLayout;
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout.addLayout(row);
    return tick;
}

void ReviewPage::addWarnings()
{
    const Findings findings = m_draft.recordFindings() + m_draft.findings();
    Card *card = nullptr;
    for (const Finding &finding : findings) {
        if (!needsConfirmation(finding))
            continue;
        if (!card) {
            card = addCard(tr("Check this, then tick it"));
            card->setSurface(&Tokens::warningSurface);
        }
        QCheckBox *tick = newCheckBox({}, u"warning "_s + finding.path.toString());
        personal::follow(tick, [tick, form = &m_draft.form(), finding] {
            tick->setAccessibleName(problemLine(*form, finding));
        });
        m_warnings += tick;
        addFinding(card->rows(), finding, u"field"_s)->addCheckBox(m_warnings.last());
    }
    if (m_warnings.size() < 2)
        return;
    QCheckBox *all = addCheckBox(card->rows(), tr("I have checked all of these"), u"allWarnings"_s);
    connect(all, &QCheckBox::toggled, this, [this](bool checked) {
        for (QCheckBox *warning : std::as_const(m_warnings))
            warning->setChecked(checked);
    });
}

void ReviewPage::addCautions()
{
    const Findings cautions = m_draft.cautions();
    if (cautions.isEmpty())
        return;
    Card *card = addCard(tr("Confirm what this does"));
    for (const Finding &caution : cautions)
        m_cautions += addCheckBox(card->rows(), words::sentence(caution, &m_draft.form()),
                                  u"caution "_s + caution.rule);
}

void ReviewPage::addProduction()
{
    if (m_profile.tier != Tier::Production)
        return;
    QVBoxLayout &rows = addCard(tr("This goes to production"))->rows();
    m_lastFour = new QLineEdit(this);
    m_lastFour->setObjectName(u"lastFour"_s);
    m_lastFour->setMaxLength(4);
    m_lastFour->setMaximumWidth(units(230));
    auto *label = wrappedLabel(tr("Last four characters of the user ID"), this);
    label->setBuddy(m_lastFour);
    rows.addWidget(label);
    rows.addWidget(m_lastFour);
    connect(m_lastFour, &QLineEdit::textChanged, this, &ReviewPage::refresh);
}

void ReviewPage::addRequest()
{
    m_request = new RequestView(m_draft.form(), this);
    //: Heading of a part that opens. cURL is the name of a program
    auto *fold = new Fold(tr("The exact request · Copy as cURL"), m_request, this);
    fold->setObjectName(u"reviewRequest"_s);
    column().addWidget(fold);
    connect(fold, &Fold::opened, this, &ReviewPage::previewWanted);
}

void ReviewPage::fillFooter()
{
    const bool isProduction = m_profile.tier == Tier::Production;
    auto *note = wrappedLabel({}, this);
    note->setForegroundRole(theme::quietRole);
    if (m_profile.canRead && m_draft.form().read)
        //: The record is read again
        note->setText(tr("Read again right before it is sent."));
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setForegroundRole(theme::quietRole);
    auto *back = new QPushButton(tr("&Back to the form"), this);
    back->setObjectName(u"backToForm"_s);
    m_send = new SendButton(sendText(true), this);
    m_send->setObjectName(u"send"_s);
    if (isProduction) {
        m_send->setProperty("tier", int(m_profile.tier));
        // It is as wide as its longer text, so that nothing moves when the other one is shown.
        const int width = m_send->sizeHint().width();
        m_send->say(sendText(m_isArmed));
        m_send->setMinimumWidth(std::max(width, m_send->sizeHint().width()));
    }
    footer().addWidget(note, 1);
    footer().addWidget(m_obstacle);
    footer().addWidget(back);
    footer().addWidget(m_send);
    connect(back, &QPushButton::clicked, this, &ReviewPage::backRequested);
    connect(m_send, &QPushButton::clicked, this, &ReviewPage::sendRequested);
}

QString ReviewPage::sendText(bool isArmed) const
{
    // Alt+S presses it in every language.
    if (m_profile.tier != Tier::Production)
        //: Button
        return tr("&Send");
    //: Button. To arm production is to allow sending to it for a while
    return isArmed ? tr("&Send to production") : tr("Arm and &send…");
}

void ReviewPage::setArmed(bool isArmed)
{
    if (isArmed == m_isArmed || m_profile.tier != Tier::Production)
        return;
    m_isArmed = isArmed;
    m_send->say(sendText(isArmed));
    if (!isArmed && isVisible())
        announce(*this, tr("Production is locked. The button arms it and sends."));
}

/// What has to be typed yet of the characters that production asks for.
static QString missingOf(const QString &wanted, const QString &typed)
{
    const qsizetype missing = wanted.size() - typed.size();
    if (typed.isEmpty() && missing > 0)
        return ReviewPage::tr("Type the last four characters");
    if (missing > 0)
        //: How many of the last four characters have to be typed yet
        return ReviewPage::tr("%n more characters", nullptr, int(missing));
    return typed == wanted ? QString() : ReviewPage::tr("These are not its last four characters");
}

/// What is still missing before the send. Empty when it can be sent.
QString ReviewPage::obstacle() const
{
    const auto open = [](const QList<QCheckBox *> &ticks) {
        return std::count_if(ticks.begin(), ticks.end(),
                             [](const QCheckBox *tick) { return !tick->isChecked(); });
    };
    const Findings &findings = m_draft.findings();
    const auto errors = std::count_if(findings.begin(), findings.end(), blocks);
    if (errors > 0)
        return tr("Fix %n errors first", nullptr, int(errors));
    if (const auto count = open(m_warnings); count > 0)
        //: What is left to do: the box of each warning has to be ticked
        return tr("%n warnings to tick", nullptr, int(count));
    if (open(m_cautions) > 0)
        return tr("Confirm what this does");
    return m_lastFour ? missingOf(m_draft.userId().right(4), m_lastFour->text()) : QString();
}

void ReviewPage::refresh()
{
    const QString missing = obstacle();
    m_obstacle->setText(missing);
    m_send->setEnabled(m_draft.isSendable() && missing.isEmpty());
    m_send->setAccessibleDescription(missing);
}
