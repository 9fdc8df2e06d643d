// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "changestable.h"
#include "findingline.h"
#include "fold.h"
#include "heading.h"
#include "json.h"
#include "onefault.h"
#include "problemspanel.h"
#include "recorddraft.h"
#include "requestview.h"
#include "tokens.h"
#include "words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    setHeading(*label, Heading::Label);
    return label;
}

QString reviewTitle(const RecordDraft &draft, const Profile &profile)
{
    const qsizetype count = draft.diff().size();
    const QString changes
        = count == 1 ? ReviewPage::tr("1 change") : ReviewPage::tr("%1 changes").arg(count);
    return ReviewPage::tr("Send %1 to <b>%2</b> in <b>%3</b>")
        .arg(changes, words::visible(draft.title()).toHtmlEscaped(), profile.name.toHtmlEscaped());
}

/// "Ada Whitfield, user ID 0b3c…, Demographics". The id distinguishes records with similar names.
QString whoText(const RecordDraft &draft)
{
    const QString id = ReviewPage::tr("user ID %1").arg(draft.userId());
    QStringList parts {id, draft.form().title};
    if (draft.title() != draft.userId())
        parts.prepend(words::visible(draft.title()));
    return parts.join(u", "_s);
}

/// Whether the finding has to be confirmed. A server's error is about an earlier request, so the
/// send may be tried again.
bool needsConfirmation(const Finding &finding)
{
    return asks(finding) || (finding.severity == Severity::Error && !blocks(finding));
}

/// "Sent because the address is always sent whole:".
QString wholeText(const RecordDraft &draft)
{
    QStringList objects;
    for (const SentUnchanged &one : draft.sentUnchanged()) {
        if (one.reason != SentUnchanged::Reason::Whole)
            continue;
        QString name = words::fieldName(draft.form(), FieldPath().child(one.path.tokens().first()));
        if (name.size() > 1 && name.at(1).isLower())
            name[0] = name.at(0).toLower();
        if (!objects.contains(name))
            objects += name;
    }
    if (objects.size() == 1)
        return ReviewPage::tr("Sent because the %1 is always sent whole:").arg(objects.first());
    return ReviewPage::tr("Sent because these are always sent whole: %1:")
        .arg(objects.join(u", "_s));
}

} // namespace

ReviewPage::ReviewPage(const RecordDraft &draft, const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_profile(profile)
{
    auto *title = new QLabel(reviewTitle(draft, profile), this);
    title->setObjectName(u"reviewTitle"_s);
    title->setWordWrap(true);
    setHeading(*title, Heading::Page);

    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    rows->setSpacing(fontMetrics().height() / 2);
    rows->addWidget(title);
    auto *who = wrappedLabel(whoText(draft), this);
    who->setObjectName(u"reviewWho"_s);
    who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(who);
    addErrors(*rows);
    addChanges(*rows);
    addSentUnchanged(*rows);
    addWarnings(*rows);
    addCautions(*rows);
    addRequest(*rows);
    rows->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What will be sent")); // it is a tab stop for scrolling
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    addButtons(*layout);
    refresh();
}

void ReviewPage::setPreview(const RequestPreview &preview)
{
    m_request->setPreview(preview);
}

void ReviewPage::addErrors(QVBoxLayout &layout)
{
    bool first = true;
    for (const Finding &finding : m_draft.findings()) {
        if (!blocks(finding))
            continue;
        if (first) {
            QLabel *heading = headingLabel(tr("Fix this first"), this);
            heading->setForegroundRole(theme::dangerRole);
            layout.addWidget(heading);
        }
        first = false;
        addFinding(layout, finding, u"error"_s);
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

void ReviewPage::addChanges(QVBoxLayout &layout)
{
    m_changes = new ChangesTable({tr("Field"), tr("Now"), tr("Will be")}, this);
    m_changes->setObjectName(u"reviewChanges"_s);
    m_changes->setAccessibleName(tr("Changes"));
    layout.addWidget(m_changes);
    fillChanges(false);

    const QList<ChangedField> changed = m_draft.diff();
    const bool hides = std::any_of(changed.begin(), changed.end(), [this](const auto &one) {
        return hidesSome(m_draft.form(), one);
    });
    if (!hides)
        return;
    auto *reveal = new QCheckBox(tr("Show hidden values"), this);
    reveal->setObjectName(u"reveal"_s);
    layout.addWidget(reveal);
    connect(reveal, &QCheckBox::toggled, this, &ReviewPage::fillChanges);
}

void ReviewPage::fillChanges(bool reveal)
{
    m_changes->setRowCount(0);
    for (const ChangedField &changed : m_draft.diff())
        m_changes->addRow(changeCells(m_draft.form(), m_draft.base().kind, changed, reveal));
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
    const QString title = fields.size() == 1
        ? tr("1 unchanged value is sent too")
        : tr("%1 unchanged values are sent too").arg(fields.size());
    auto *fold = new Fold(title, content, this);
    fold->setObjectName(u"travelling"_s);
    layout.addWidget(fold);
}

void ReviewPage::addSentUnchanged(QVBoxLayout &layout, SentUnchanged::Reason reason,
                                  const QString &why)
{
    QWidget *parent = layout.parentWidget();
    auto *table = new ChangesTable({tr("Field"), tr("Now")}, parent);
    table->setAccessibleName(why);
    for (const SentUnchanged &one : m_draft.sentUnchanged()) {
        if (one.reason != reason)
            continue;
        const FieldSpec *field = m_draft.form().field(one.path);
        // Members that no field names are sent as well, so they are shown by their keys.
        table->addRow(
            {field ? words::fieldName(m_draft.form(), one.path) : one.path.toString(),
             field ? words::value(*field, one.value) : words::visible(json::text(one.value))});
    }
    if (table->rowCount() == 0) {
        delete table;
        return;
    }
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
    QLabel *label = wrappedLabel(text, this);
    label->setBuddy(tick);
    auto *row = new QHBoxLayout;
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout.addLayout(row);
    return tick;
}

void ReviewPage::addWarnings(QVBoxLayout &layout)
{
    const Findings findings = m_draft.recordFindings() + m_draft.findings();
    for (const Finding &finding : findings) {
        if (!needsConfirmation(finding))
            continue;
        if (m_warnings.isEmpty())
            layout.addWidget(headingLabel(tr("Check this, then tick it"), this));
        m_warnings += newCheckBox(problemLine(m_draft.form(), finding),
                                  u"warning "_s + finding.path.toString());
        addFinding(layout, finding, u"field"_s)->addCheckBox(m_warnings.last());
    }
    if (m_warnings.size() < 2)
        return;
    QCheckBox *all = addCheckBox(layout, tr("I have checked all of these"), u"allWarnings"_s);
    connect(all, &QCheckBox::toggled, this, [this](bool checked) {
        for (QCheckBox *warning : std::as_const(m_warnings))
            warning->setChecked(checked);
    });
}

void ReviewPage::addCautions(QVBoxLayout &layout)
{
    const Findings cautions = m_draft.cautions();
    if (cautions.isEmpty())
        return;
    layout.addWidget(headingLabel(tr("Confirm what this does"), this));
    for (const Finding &caution : cautions)
        m_cautions += addCheckBox(layout, words::sentence(caution, &m_draft.form()),
                                  u"caution "_s + caution.rule);
}

void ReviewPage::addRequest(QVBoxLayout &layout)
{
    m_request = new RequestView(this);
    auto *fold = new Fold(tr("The exact request"), m_request, this);
    fold->setObjectName(u"reviewRequest"_s);
    layout.addWidget(fold);
    connect(fold, &Fold::opened, this, &ReviewPage::previewWanted);
}

void ReviewPage::addButtons(QVBoxLayout &layout)
{
    const bool isProduction = m_profile.tier == Tier::Production;
    auto *row = new QHBoxLayout;
    if (isProduction) {
        m_lastFour = new QLineEdit(this);
        m_lastFour->setObjectName(u"lastFour"_s);
        m_lastFour->setMaxLength(4);
        m_lastFour->setFixedWidth(fontMetrics().averageCharWidth() * 9);
        auto *label = wrappedLabel(
            tr("Type the last four characters of the user ID %1").arg(m_draft.userId()), this);
        label->setBuddy(m_lastFour);
        row->addWidget(label, 1);
        row->addWidget(m_lastFour);
        connect(m_lastFour, &QLineEdit::textChanged, this, &ReviewPage::refresh);
    } else {
        row->addStretch();
    }
    m_obstacle = wrappedLabel({}, this);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setWordWrap(false);
    m_obstacle->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_obstacle);
    auto *cancel = new QPushButton(tr("&Back to the form"), this);
    cancel->setObjectName(u"cancelReview"_s);
    m_send = new QPushButton(isProduction ? tr("&Send to production") : tr("&Send"), this);
    m_send->setObjectName(u"send"_s);
    for (QPushButton *button : {cancel, m_send}) {
        // Enter must not send, so the button has to be pressed on purpose.
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ReviewPage::closeRequested);
    connect(m_send, &QPushButton::clicked, this, &ReviewPage::sendRequested);
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
        return errors == 1 ? tr("Fix 1 error first") : tr("Fix %1 errors first").arg(errors);
    if (const auto count = open(m_warnings); count > 0)
        return count == 1 ? tr("1 warning to tick") : tr("%1 warnings to tick").arg(count);
    if (open(m_cautions) > 0)
        return tr("Confirm what this does");
    if (m_lastFour && m_lastFour->text() != m_draft.userId().right(4))
        return tr("Type the last four characters");
    return {};
}

void ReviewPage::refresh()
{
    const QString missing = obstacle();
    m_obstacle->setText(missing);
    m_send->setEnabled(m_draft.isSendable() && missing.isEmpty());
    m_send->setAccessibleDescription(missing);
}
