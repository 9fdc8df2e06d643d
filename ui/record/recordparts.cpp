// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordparts.h"

#include "announcer.h"
#include "findingnotes.h"
#include "heading.h"
#include "icons.h"
#include "kinds.h"
#include "personal.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FormSection::FormSection(const QString &title, const QString &note, QWidget *parent)
    : Plate(&Tokens::surface, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(units(20), units(14), units(20), units(20));
    column->setSpacing(units(16));
    auto *heading = new QVBoxLayout;
    heading->setSpacing(units(4));
    auto *text = new QLabel(title, this);
    text->setTextFormat(Qt::PlainText);
    setHeading(*text, Heading::Section);
    heading->addWidget(text);
    if (!note.isEmpty())
        heading->addWidget(new QuietLabel(note, this));
    column->addLayout(heading);
}

void FormSection::showLock(const QString &text)
{
    if (!m_lock && text.isEmpty())
        return;
    if (!m_lock) {
        m_lock = new Plate(&Tokens::sunken, this);
        auto *line = new QHBoxLayout(m_lock);
        line->setContentsMargins(units(10), units(6), units(10), units(6));
        line->setSpacing(units(8));
        line->addWidget(new IconWidget(u"lock"_s, theme::quietRole, m_lock), 0, Qt::AlignTop);
        m_lockText = wrappedLabel({}, m_lock);
        m_lockText->setObjectName(u"sectionLock"_s);
        line->addWidget(m_lockText, 1);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_lock); // below the heading
    }
    m_lockText->setText(text);
    m_lock->setVisible(!text.isEmpty());
}

RecordNotes::RecordNotes(const RecordDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    setObjectName(u"recordNotes"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    hide();
    connect(&draft, &RecordDraft::fieldChanged, this, [this](const FieldPath &changed) {
        if (changed.isRoot()) // only a new base has other findings
            showFindings();
    });
    showFindings();
    personal::follow(this, [this] { setAccessibleName(sentences()); });
}

void RecordNotes::showFindings()
{
    Findings findings = m_draft.recordFindings();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    if (findings == m_shown)
        return;
    m_shown = findings;
    hide();
    delete m_notes;
    m_notes = nullptr;
    setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    m_notes = new FindingNotes(m_draft.form(), findings, this);
    layout()->addWidget(m_notes);
    setAccessibleName(sentences());
}

QString RecordNotes::sentences() const
{
    QStringList sentences;
    for (const Finding &finding : m_shown)
        sentences += noteText(finding, m_draft.form());
    return sentences.join(u' ');
}

/// Tells a screen reader, which would not go there by itself.
void RecordNotes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(*this, accessibleName());
}

FieldPath twinOf(const FormSpec &form, const FieldPath &object)
{
    const int own = form.index.value(object, -1);
    for (int at = 0; at < own; ++at) {
        const FieldSpec &other = form.fields.at(at);
        if (other.type == ValueType::Object && other.path.name() == object.name()
            && !other.path.contains(object))
            return other.path;
    }
    return {};
}

CopyButton::CopyButton(RecordDraft &draft, const FieldPath &from, const FieldPath &to,
                       QWidget *parent)
    : QPushButton(parent)
    , m_draft(draft)
    , m_from(from)
    , m_to(to)
{
    QString name = draft.form().field(to)->label;
    //: Button: copies a value of the person to another one of the record. %1 is a group of fields,
    //: such as Address
    setText(tr("%1: same as the person").arg(name.replace(u'&', u"&&"_s)));
    setObjectName(to.toString() % u"#same");
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    Changes changes = m_draft.changes();
    for (const FieldSpec &target : m_draft.form().fields) {
        const FieldSpec *source = m_draft.form().field(m_from.child(target.path.name()));
        const bool isKept = !source || !(target.path.parent() == m_to) || target.secret
            || target.masked || source->secret || source->masked || target.readOnly
            || !m_draft.lockReason(target.path).isEmpty();
        if (isKept)
            continue;
        const QJsonValue value = m_draft.value(source->path);
        if (!json::text(value).isEmpty())
            changes[target.path] = Change::set(value);
        else if (target.clear != Clear::Never && !json::text(m_draft.value(target.path)).isEmpty())
            changes[target.path] = Change::clear();
    }
    if (changes != m_draft.changes())
        m_draft.setChanges(changes);
}

OtherProperties::OtherProperties(const RecordDraft &draft, QWidget *parent)
    //: Heading above what the record has besides the fields of the form
    : FormSection(tr("Also in the record"),
                  tr("The form has no fields for these. They are shown, but never sent."), parent)
    , m_draft(draft)
    , m_text(wrappedLabel({}, this))
{
    m_text->setObjectName(u"others"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(m_text);
    connect(&draft, &RecordDraft::fieldChanged, this, [this](const FieldPath &changed) {
        if (changed.isRoot()) // only a new base has other properties
            showText();
    });
    personal::follow(this, [this] { showText(); });
}

void OtherProperties::showText()
{
    const QJsonObject &record = m_draft.base().record;
    const QList<FieldSpec> &fields = m_draft.form().fields;
    QStringList lines;
    for (auto member = record.begin(); member != record.end(); ++member) {
        const bool isKnown = std::any_of(fields.begin(), fields.end(), [&](const FieldSpec &field) {
            return field.path.tokens().value(0) == member.key();
        });
        if (!isKnown)
            lines += member.key() % u": " % personal::text(json::text(member.value()));
    }
    const QString text = lines.join(u'\n');
    setVisible(!text.isEmpty());
    if (m_text->text() != text)
        m_text->setText(text);
}
