// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include "changestable.h"
#include "emptynotice.h"
#include "icons.h"
#include "language.h"
#include "lists.h"
#include "pageheading.h"
#include "personal.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "rowdelegate.h"
#include "sentences.h"
#include "speclibrary.h"
#include "storewords.h"
#include "units.h"
#include "words.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QIcon outcomeIcon(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
    case Outcome::Kind::Unchanged:
        return icon(u"done"_s);
    case Outcome::Kind::Refused:
    case Outcome::Kind::Unauthorised:
        return icon(u"error"_s);
    default:
        break;
    }
    return icon(u"warning"_s);
}

/// As it was when it was sent. The local sandbox is called as the window's language has it.
static QString profileName(const ProfileListModel &profiles, const SentEntry &entry)
{
    const Profile *profile = profiles.find(entry.record.profile);
    return profile && profile->isLocalSandbox() ? profile->name : entry.profileName;
}

LogView::LogView(const SpecLibrary &library, const ProfileListModel &profiles,
                 const PersonNames &names, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_names(names)
    //: Title of the page of what was sent
    , m_title(new PageHeading(tr("Sent"), this))
    , m_list(new QListWidget(this))
    //: Button: shows older entries
    , m_more(new QPushButton(tr("&More"), this))
    , m_text(new QPlainTextEdit(this))
    , m_empty(new EmptyNotice(u"nothingSent"_s, this))
{
    RowDelegate::install(*m_list, 3);
    m_list->setObjectName(u"log"_s);
    m_list->setAccessibleName(tr("Sent"));
    m_more->setObjectName(u"moreLog"_s);
    m_text->setObjectName(u"logText"_s);
    //: Read out as the name of the text about a send
    m_text->setAccessibleName(tr("The chosen entry"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_empty->say(tr("Nothing was sent yet."), tr("O&pen a record"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(24), units(16), units(24), units(16));
    layout->setSpacing(units(12));
    layout->addWidget(m_title);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_more);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_empty, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &LogView::showChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        // The button with the focus is disabled while more is loaded.
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_entries.isEmpty())
            want(m_entries.constLast().at);
    });
    connect(m_empty, &EmptyNotice::chosen, this, &LogView::beginRequested);
    setLog({}, false);
    personal::follow(this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            showRow(*m_list->item(row), m_entries.at(row));
        showChosen();
    });
}

void LogView::want(qint64 before)
{
    m_before = before;
    m_more->setEnabled(false);
    emit logWanted(before);
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    want(0);
}

void LogView::refresh()
{
    if (isVisible())
        want(0);
}

void LogView::setLog(const QList<SentEntry> &entries, bool isMore)
{
    const int row = m_list->currentRow();
    const QUuid chosen = row >= 0 ? m_entries.at(row).id : QUuid();
    const bool isRecreated = m_before == 0;
    {
        const QSignalBlocker quiet(m_list);
        if (isRecreated) {
            m_list->clear();
            m_entries.clear();
        }
        for (const SentEntry &entry : entries) {
            showRow(*new QListWidgetItem(m_list), entry);
            m_entries += entry;
            if (isRecreated && entry.id == chosen)
                m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    const bool isEmpty = m_entries.isEmpty();
    m_more->setVisible(isMore && !isEmpty);
    m_more->setEnabled(true);
    const bool hadFocus = m_list->hasFocus() || m_empty->isAncestorOf(QApplication::focusWidget());
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (hadFocus)
        focusList();
    showChosen();
}

void LogView::showRow(QListWidgetItem &row, const SentEntry &entry) const
{
    const QString title = m_names.shown(entry.record, entry.title);
    const QString at = words::moment(entry.at);
    const QString outcome = words::outcomeWord(entry.outcome);
    row.setIcon(outcomeIcon(entry.outcome));
    const QString of = profileName(m_profiles, entry);
    row.setText(title % u'\t' % at % u'\n' % of % u'\n' % outcome);
    QStringList name {title, outcome, of, at};
    if (const Profile *profile = m_profiles.find(entry.record.profile)) {
        row.setData(RowDelegate::tierRole, int(profile->tier));
        name.insert(2, words::tier(profile->tier));
    }
    row.setData(Qt::AccessibleTextRole, sentences::facts(name));
}

void LogView::showChosen()
{
    const int row = m_list->currentRow();
    m_text->setVisible(row >= 0);
    m_text->setPlainText(row >= 0 ? textOf(m_entries.at(row)) : QString());
}

QString LogView::textOf(const SentEntry &entry) const
{
    QStringList lines {words::facts({words::outcomeWord(entry.outcome), words::moment(entry.at),
                                     profileName(m_profiles, entry)}),
                       tr("User ID %1").arg(personal::id(entry.record.userId)), QString()};
    const FormSpec *form = m_library.form(entry.record.form);
    for (const ChangedField &changed : entry.changes) {
        const QStringList cells = form ? changeCells(*form, Base::Kind::Read, changed)
                                       : QStringList {changed.path.toString(), u"…"_s, u"…"_s};
        lines += words::withColon(cells.at(0), language::changed(cells.at(1), cells.at(2)));
    }
    for (const Conflict &one : form ? entry.conflicts : QList<Conflict>()) {
        const QStringList cells = changeCells(*form, Base::Kind::Read,
                                              {one.path, Change::Kind::Set, one.mine, one.theirs});
        //: %1 is a field, %2 the value that the server had after the send
        lines += tr("%1: the server held %2").arg(cells.at(0), cells.at(2));
    }
    lines += QString();
    if (entry.status > 0)
        //: %1 is an HTTP status, such as 200
        lines += tr("The server's status: %1").arg(entry.status);
    if (!entry.message.isEmpty())
        lines += tr("The server said: %1").arg(personal::text(words::visible(entry.message)));
    if (!entry.requestRef.isEmpty())
        //: %1 is the number that the vendor gave the request
        lines += tr("The vendor's reference: %1").arg(words::visible(entry.requestRef));
    return lines.join(u'\n').trimmed();
}

void LogView::focusList()
{
    (m_entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list)
        ->setFocus(Qt::ShortcutFocusReason);
}
