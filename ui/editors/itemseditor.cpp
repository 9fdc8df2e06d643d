// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemseditor.h"

#include "fileeditor.h"
#include "findingnotes.h"
#include "kinds.h"
#include "language.h"
#include "lists.h"
#include "personal.h"
#include "profile.h"
#include "sentences.h"
#include "taborder.h"
#include "tokens.h"
#include "words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Values that the server masks are shown as they are. Values that it does not mask are hidden
/// here.
QString heldValue(const FieldSpec &member, const QJsonValue &value)
{
    if (personal::areHidden())
        return personal::dots;
    if (member.editor == EditorKind::Choice)
        return words::spelledCode(value.toString());
    const bool isMaskedThere = value.toString().contains(u'*');
    return isMaskedThere ? words::visible(value.toString()) : words::value(member, value);
}

} // namespace

ItemsEditor::ItemsEditor(const FieldSpec &list, RecordDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_draft(draft)
    , m_limit(Profile().documentLimit)
    , m_held(newReadValue(this))
    , m_groupColumn(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_add->setText(fileMember() ? tr("Add a document…") : tr("Add an entry…"));
    m_add->setAccessibleName(words::withColon(list.label, m_add->text()));
    m_add->setAutoDefault(false);
    m_held->setObjectName(list.path.toString() % u"#held");
    //: %1 is a list of the form
    m_held->setAccessibleName(tr("%1 on the server").arg(list.label));

    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    if (fileMember()) {
        m_dropHint = new QLabel(tr("Or drop or paste files here."), this);
        m_dropHint->setForegroundRole(theme::quietRole);
        row->addWidget(m_dropHint);
        setAcceptDrops(true);
        setBackgroundRole(QPalette::AlternateBase); // shown while files are dragged over it
    }
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_held);
    column->addLayout(m_groupColumn);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        refuse({});
        add({});
    });
    showAlways(list.path, draft, this, [this] { showHeld(); });
    connect(&draft, &RecordDraft::fieldChanged, this, &ItemsEditor::showItems);
}

const FieldSpec *ItemsEditor::fileMember() const
{
    const auto found = std::find_if(m_list.items.begin(), m_list.items.end(),
                                    [](const FieldSpec &member) { return member.attachment; });
    return found == m_list.items.end() ? nullptr : &*found;
}

void ItemsEditor::showHeld()
{
    const QString text = heldText();
    if (m_held->text() != text)
        m_held->setText(text);
    // The text can have the focus, so that an id can be copied.
    m_held->setFocusPolicy(m_draft.heldItems(m_list.path).isEmpty() ? Qt::NoFocus
                                                                    : Qt::StrongFocus);
}

QString ItemsEditor::heldText() const
{
    const QJsonArray held = m_draft.heldItems(m_list.path);
    if (m_draft.base().kind == Base::Kind::Unknown)
        return tr("What the server holds is not known. Only what you add here is sent.");
    if (held.isEmpty())
        //: No document, or no entry of a list
        return tr("The server holds none.");
    //: Before a list
    QStringList lines {tr("On the server. Only what you add here is sent:")};
    for (const QJsonValue &item : held)
        lines += language::inReadingOrder(u"• "_s + language::isolated(itemText(item.toObject())));
    return lines.join(u'\n');
}

/// "Driving licence, US, CA, id d20dd857": first the members that the form knows, then the others
/// by their keys.
QString ItemsEditor::itemText(const QJsonObject &item) const
{
    QStringList parts;
    QJsonObject others = item;
    for (const FieldSpec &member : m_list.items) {
        const QJsonValue value = others.take(member.path.name());
        if (!value.isUndefined() && !value.isNull())
            parts += heldValue(member, value);
    }
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (!other.value().isNull())
            //: %1 is a vendor's name of a field, %2 its value: id d20dd857
            parts += tr("%1 %2").arg(other.key(),
                                     personal::text(words::visible(json::text(other.value()))));
    }
    return sentences::facts(parts);
}

void ItemsEditor::showItems()
{
    const qsizetype count = m_draft.newItems(m_list.path).size();
    while (m_groups.size() > count)
        removeGroup();
    while (m_groups.size() < count)
        addGroup();
}

void ItemsEditor::addGroup()
{
    const int index = int(m_groups.size());
    auto *group = new QGroupBox(
        words::fieldName(m_draft.form(), m_list.path.child(QString::number(index))), this);
    group->setObjectName(m_list.path.toString() % u'/' % QString::number(index) % u"#group");
    auto *column = new QVBoxLayout(group);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    m_groups += group;
    m_groupColumn->addWidget(group);
    emit itemAdded(index, group);
    //: Button: removes an entry that was added
    auto *remove = new QPushButton(tr("Remove"), group);
    remove->setObjectName(m_list.path.toString() % u'/' % QString::number(index) % u"#remove");
    //: %1 is the heading of an entry: Document 1
    remove->setAccessibleName(tr("Remove %1").arg(group->title()));
    remove->setAutoDefault(false);
    column->addWidget(remove, 0, Qt::AlignRight);
    connect(remove, &QPushButton::clicked, this, [this, group] { removeItem(group); });
    // The group was created last, but its place is before the button that adds the next one.
    putTabsAfter(m_add->previousInFocusChain(), *group);
    group->show();
}

void ItemsEditor::removeGroup()
{
    QGroupBox *group = m_groups.takeLast();
    emit groupGone(int(m_groups.size()));
    m_groupColumn->removeWidget(group);
    group->hide(); // a focus in it moves to the add button
    group->setParent(nullptr); // so that its widgets are not found any more
    group->deleteLater(); // later, because the key event that removed it may still be in use
}

void ItemsEditor::removeItem(QGroupBox *group)
{
    const int index = int(m_groups.indexOf(group));
    emit itemLeaving(index);
    m_add->setFocus(Qt::OtherFocusReason);
    m_draft.removeItem(m_list.path, index);
}

void ItemsEditor::add(const QJsonObject &item)
{
    const int index = m_draft.addItem(m_list.path, item);
    const QList<QWidget *> stops = tabStopsIn(*m_groups.at(index));
    if (!stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

/// Adds an item for each file. For each refused file, shows why.
void ItemsEditor::addFiles(const QStringList &files)
{
    Findings refused;
    for (const QString &file : files) {
        const auto attachment = attach(file, m_limit);
        if (attachment)
            add({{fileMember()->path.name(), attachment->toJson()}});
        else
            refused += attachment.error();
    }
    refuse(refused);
}

void ItemsEditor::refuse(const Findings &findings)
{
    m_refusal = newRefusal(m_draft.form(), findings, m_refusal, this);
    if (m_refusal)
        m_refusal->setObjectName(m_list.path.toString() % u"#refused");
}

bool ItemsEditor::takes(const QStringList &files) const
{
    return fileMember() && m_add->isEnabled() && !files.isEmpty();
}

void ItemsEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(localFiles(event->mimeData())))
        return event->ignore();
    event->acceptProposedAction();
    setAutoFillBackground(true);
}

void ItemsEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    setAutoFillBackground(false);
}

void ItemsEditor::dropEvent(QDropEvent *event)
{
    setAutoFillBackground(false);
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

void ItemsEditor::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste))
        return QWidget::keyPressEvent(event);
    const QStringList files = localFiles(QGuiApplication::clipboard()->mimeData());
    if (!takes(files))
        return QWidget::keyPressEvent(event);
    addFiles(files);
}
