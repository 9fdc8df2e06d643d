// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastepanel.h"

#include "flowlayout.h"
#include "heading.h"
#include "keytext.h"
#include "personal.h"
#include "proposal.h"
#include "quietlabel.h"
#include "recordform.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Whose the part can be.
static QList<FieldPath> ownersOf(const FormSpec &form, const PastedPart &part)
{
    QList<FieldPath> owners;
    for (const FieldPath &path : part.fields) {
        if (const FieldPath owner = ownerOf(form, path); !owners.contains(owner))
            owners += owner;
    }
    return owners;
}

PastePanel::PastePanel(RecordDraft &draft, const QList<PastedPart> &parts, RecordForm &form,
                       QWidget *parent)
    : Plate(&Tokens::surface, parent)
    , m_draft(draft)
    , m_form(form)
    , m_base(draft.base())
    , m_seen(draft.changes())
    , m_count(new QuietLabel({}, this))
    , m_take(new QPushButton(this))
    //: Button: takes nothing from the clipboard
    , m_leave(new QPushButton(tr("&Leave it"), this))
{
    setObjectName(u"paste"_s);
    for (const PastedPart &part : parts) {
        if (part.fields.isEmpty())
            m_lines += part.text;
        else
            m_parts += part;
    }
    auto *title = new QLabel(tr("Found on the clipboard"), this);
    setHeading(*title, Heading::Section);
    title->setMinimumHeight(m_leave->sizeHint().height()); // on one line with the buttons
    m_count->setObjectName(u"pastedCount"_s);
    m_take->setObjectName(u"takePasted"_s);
    m_take->setDefault(true);
    m_leave->setObjectName(u"leavePasted"_s);
    connect(m_take, &QPushButton::clicked, this, &PastePanel::take);
    connect(m_leave, &QPushButton::clicked, this, &PastePanel::left);

    auto *head = new FlowLayout(units(12));
    head->addWidget(title);
    head->addWidget(m_take);
    head->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(16), units(10), units(16), units(10));
    layout->setSpacing(units(8));
    layout->addLayout(head);
    layout->addWidget(m_count);
    if ((m_owners = newOwners()))
        layout->addWidget(m_owners);
    if ((m_others = newOthers()))
        layout->addWidget(m_others);
    propose();
    personal::follow(this, [this] {
        showValues();
        showLine();
    });
}

PastePanel::~PastePanel()
{
    for (const Shown &shown : std::as_const(m_shown))
        delete shown.proposal;
}

/// The question whose the values are, where some can be of the person and of the guarantor. Null
/// where that is clear.
QWidget *PastePanel::newOwners()
{
    QList<FieldPath> owners;
    for (const PastedPart &part : std::as_const(m_parts)) {
        const QList<FieldPath> own = ownersOf(m_draft.form(), part);
        for (const FieldPath &owner : own) {
            if (own.size() > 1 && !owners.contains(owner))
                owners += owner;
        }
    }
    if (owners.isEmpty())
        return nullptr;
    auto *question = new QWidget(this);
    auto *line = new FlowLayout(units(12));
    question->setLayout(line);
    //: Whose name or address was pasted: two people are in the record
    line->addWidget(new QLabel(tr("Whose?"), question));
    for (const FieldPath &owner : std::as_const(owners)) {
        auto *choice = new QRadioButton(question);
        personal::follow(choice, [choice, owner, draft = &m_draft] {
            QString name = owner.isRoot() ? personal::name(draft->title(), draft->userId())
                                          : words::fieldName(draft->form(), owner);
            choice->setText(name.replace(u'&', u"&&"_s));
        });
        choice->setObjectName(u"whose "_s % owner.toString());
        choice->setAccessibleDescription(tr("Whose?"));
        line->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, owner](bool isOn) {
            if (!isOn)
                return;
            m_owner = owner;
            propose();
        });
    }
    return question;
}

/// The lines that say nothing, one by one, with the fields that they can be given to.
QWidget *PastePanel::newOthers()
{
    if (m_lines.isEmpty())
        return nullptr;
    auto *others = new QWidget(this);
    m_line = new QLabel(others);
    m_line->setObjectName(u"pastedLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    //: Opens a menu of fields for a line that was pasted
    auto *choose = new QPushButton(tr("Choose its &field"), others);
    choose->setObjectName(u"chooseField"_s);
    choose->setAutoDefault(false);
    auto *menu = new QMenu(choose);
    menu->setObjectName(u"pastedFields"_s);
    choose->setMenu(menu);
    fillMenu(*menu);
    //: Button: leaves this pasted line and shows the next one
    auto *next = new QPushButton(tr("&Next line"), others);
    next->setObjectName(u"nextLine"_s);
    next->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, [this] { giveLine({}); });
    auto *row = new QVBoxLayout(others);
    row->setContentsMargins({});
    row->setSpacing(units(4));
    row->addWidget(m_line);
    auto *buttons = new FlowLayout(units(12));
    buttons->addWidget(choose);
    buttons->addWidget(next);
    row->addLayout(buttons);
    showLine();
    return others;
}

void PastePanel::fillMenu(QMenu &menu)
{
    const QList<FieldPath> fields = fillableFields(m_draft);
    for (const FieldPath &path : fields) {
        const QString name = words::fieldName(m_draft.form(), path);
        connect(menu.addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, path] { giveLine(path); });
    }
}

/// Gives the shown line to a field, or, for the root, to none. The next line follows.
void PastePanel::giveLine(const FieldPath &path)
{
    if (m_lines.isEmpty())
        return;
    const QString text = m_lines.takeFirst();
    if (!path.isRoot()) {
        settle(path);
        m_parts += {text, {path}, true, true};
        propose();
    }
    showLine();
    if (m_lines.isEmpty() && m_others->isAncestorOf(QApplication::focusWidget()))
        (m_take->isEnabled() ? m_take : m_leave)->setFocus(Qt::OtherFocusReason);
    m_others->setVisible(!m_lines.isEmpty());
}

void PastePanel::showLine()
{
    if (m_lines.isEmpty())
        return;
    const QString text = personal::text(words::visible(m_lines.constFirst()));
    //: %1 is a line that was pasted
    m_line->setText(
        tr("%n lines are for no field. The first is “%1”", nullptr, int(m_lines.size())).arg(text));
}

/// The fields that the part can be for, now that it may be known whose it is.
QList<FieldPath> PastePanel::fieldsOf(const PastedPart &part) const
{
    if (!m_owner || ownersOf(m_draft.form(), part).size() < 2)
        return part.fields;
    QList<FieldPath> fields = part.fields;
    fields.removeIf(
        [this](const FieldPath &path) { return !(ownerOf(m_draft.form(), path) == *m_owner); });
    return fields;
}

/// Shows all proposals anew.
void PastePanel::propose()
{
    clear();
    QHash<FieldPath, int> rivals;
    for (const PastedPart &part : std::as_const(m_parts)) {
        const QList<FieldPath> fields = fieldsOf(part);
        if (fields.size() == 1 && part.isCertain)
            ++rivals[fields.constFirst()];
    }
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const QList<FieldPath> fields = fieldsOf(m_parts.at(at));
        const bool isSettled = m_owner || m_parts.at(at).isSure;
        for (const FieldPath &path : fields)
            addProposal(at, path,
                        isSettled && fields.size() == 1 && m_parts.at(at).isCertain
                            && rivals.value(path) == 1);
    }
    showValues();
    showCount();
}

void PastePanel::addProposal(qsizetype part, const FieldPath &path, bool isPreset)
{
    const auto kind = isPreset ? Proposal::Kind::Preset : Proposal::Kind::Open;
    Proposal *proposal = m_form.addProposal(path, kind);
    if (!proposal)
        return;
    m_shown += {part, path, isPreset, proposal};
    connect(proposal, &Proposal::taken, this, [this, part, path] { takeAt(part, path); });
    connect(proposal, &Proposal::left, this, [this, part, path] { leaveAt(part, path); });
}

/// The values are read as if they were typed, those that are certain one after the other.
void PastePanel::showValues()
{
    const Changes all = filled(m_draft, fillings());
    for (const Shown &shown : std::as_const(m_shown)) {
        const FieldSpec &field = *m_draft.form().field(shown.path);
        const Filling own {shown.path, m_parts.at(shown.part).text};
        const Changes changes = shown.isPreset ? all : filled(m_draft, {own});
        const Change change = changes.value(shown.path);
        //: In the place of a value: none
        const QString cleared = tr("cleared");
        const QString after = change.kind == Change::Kind::Clear
            ? cleared
            : words::value(
                field, change.kind == Change::Kind::Set ? change.value : m_draft.value(shown.path));
        shown.proposal->setValues(words::value(field, m_draft.value(shown.path)), after);
    }
}

QList<Filling> PastePanel::fillings() const
{
    QList<Filling> fillings;
    for (const Shown &shown : m_shown) {
        if (shown.isPreset)
            fillings += {shown.path, m_parts.at(shown.part).text};
    }
    return fillings;
}

void PastePanel::takeAt(qsizetype part, const FieldPath &path)
{
    m_seen = filled(m_draft, {{path, m_parts.at(part).text}});
    m_parts[part].fields.clear();
    settle(path);
    withdraw();
    m_draft.setChanges(m_seen);
    m_form.showFindingsOf({path});
    showRest();
}

void PastePanel::leaveAt(qsizetype part, const FieldPath &path)
{
    // Leaving one does not choose another.
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.path == path && !shown.isPreset)
            m_parts[shown.part].isCertain = false;
    }
    m_parts[part].isCertain = false;
    m_parts[part].fields.removeAll(path);
    withdraw();
    showRest();
}

bool PastePanel::follow()
{
    if (!(m_draft.base() == m_base))
        return false;
    if (m_seen == m_draft.changes())
        return true;
    const Changes before = std::exchange(m_seen, m_draft.changes());
    const QList<FieldPath> fillable = fillableFields(m_draft);
    const QList<PastedPart> parts = m_parts;
    for (const PastedPart &part : parts) {
        for (const FieldPath &path : part.fields) {
            if (before.value(path) != m_seen.value(path) || !fillable.contains(path))
                settle(path);
        }
    }
    withdraw();
    showValues();
    showCount();
    return !m_shown.isEmpty() || !m_lines.isEmpty();
}

/// The user decided what the field has, so nothing else is for it. What is left of a part may not
/// be meant.
void PastePanel::settle(const FieldPath &path)
{
    for (PastedPart &part : m_parts) {
        if (part.fields.removeAll(path) > 0)
            part.isCertain = false;
    }
}

/// Drops the proposals that are no longer for their fields.
void PastePanel::withdraw()
{
    QList<Proposal *> gone;
    m_shown.removeIf([&](const Shown &shown) {
        const bool isGone = !m_parts.at(shown.part).fields.contains(shown.path);
        if (isGone)
            gone += shown.proposal;
        return isGone;
    });
    drop(gone);
}

void PastePanel::showRest()
{
    if (m_shown.isEmpty() && m_lines.isEmpty())
        return emit done({});
    showValues();
    showCount();
}

void PastePanel::clear()
{
    QList<Proposal *> all;
    for (const Shown &shown : std::as_const(m_shown))
        all += shown.proposal;
    m_shown.clear();
    drop(all);
}

/// The focus goes to the next proposal.
void PastePanel::drop(const QList<Proposal *> &proposals)
{
    QWidget *focused = QApplication::focusWidget();
    auto *left = focused ? qobject_cast<Proposal *>(focused->parentWidget()) : nullptr;
    if (left && proposals.contains(left)) {
        QWidget *next = focused->nextInFocusChain();
        const auto isNext = [&proposals](const QWidget *one) {
            auto *other = qobject_cast<Proposal *>(one->parentWidget());
            return other && other->isVisible() && !proposals.contains(other)
                && one->focusPolicy() & Qt::TabFocus;
        };
        while (next != focused && !isNext(next))
            next = next->nextInFocusChain();
        if (next == focused)
            next = fillings().isEmpty() ? m_leave : m_take;
        next->setFocus(Qt::TabFocusReason);
    }
    for (Proposal *proposal : proposals) {
        if (proposal)
            proposal->withdraw();
    }
}

void PastePanel::showCount()
{
    const qsizetype count = fillings().size();
    QSet<qsizetype> open;
    for (const Shown &shown : std::as_const(m_shown)) {
        if (!shown.isPreset)
            open += shown.part;
    }
    //: Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return
    m_take->setText(
        tr("&Take %n values  (%1)", nullptr, int(count)).arg(keyText(u"Ctrl+Return"_s)));
    m_take->setEnabled(count > 0);
    m_take->setVisible(count > 0);
    QStringList sentences;
    if (m_shown.isEmpty() && m_lines.isEmpty())
        sentences += tr("Nothing on the clipboard belongs to a field of this form.");
    else
        sentences += tr("Each value is shown at its field. Nothing is changed until you take it.");
    if (!open.isEmpty())
        //: Values that were found on the clipboard
        sentences += tr("%n are not certain: take them or leave them at their fields.", nullptr,
                        int(open.size()));
    m_count->setText(sentences.join(u' '));
    m_take->setAccessibleDescription(m_count->text());
}

void PastePanel::begin()
{
    QWidget *asked = m_take->isEnabled() ? m_take : m_leave;
    if (m_others && !m_take->isEnabled())
        asked = m_others->findChild<QPushButton *>(u"chooseField"_s);
    if (m_owners)
        asked = m_owners->findChild<QRadioButton *>();
    asked->setFocus(Qt::OtherFocusReason);
    if (m_form.isAncestorOf(this))
        return m_form.ensureWidgetVisible(this);
    const QHash<FieldPath, int> &index = m_draft.form().index;
    const auto first = std::min_element(m_shown.cbegin(), m_shown.cend(),
                                        [&index](const Shown &a, const Shown &b) {
                                            return index.value(a.path) < index.value(b.path);
                                        });
    if (first != m_shown.cend())
        m_form.reveal(first->path);
}

bool PastePanel::take()
{
    const QList<Filling> certain = fillings();
    if (certain.isEmpty())
        return false;
    m_seen = filled(m_draft, certain);
    m_draft.setChanges(m_seen);
    QList<FieldPath> paths;
    for (const Filling &filling : certain)
        paths += filling.path;
    for (const FieldPath &path : std::as_const(paths))
        settle(path);
    withdraw();
    if (m_shown.isEmpty()) {
        emit done(paths);
        return true;
    }
    // What is not certain waits for an answer.
    m_form.showFindingsOf(paths);
    showValues();
    showCount();
    askForFirst();
    return true;
}

bool PastePanel::askForFirst()
{
    if (m_shown.isEmpty())
        return false;
    m_form.reveal(m_shown.constFirst().path);
    m_shown.constFirst().proposal->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
    return true;
}
