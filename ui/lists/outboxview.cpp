// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxview.h"

#include "emptynotice.h"
#include "icons.h"
#include "outboxmodel.h"
#include "personal.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "rowdelegate.h"
#include "searchline.h"
#include "sendpage.h"
#include "sentences.h"
#include "silentlist.h"
#include "storewords.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Sends as texts for the list, filtered by a part of a name or of a user ID.
class SendLines final : public QSortFilterProxyModel
{
public:
    SendLines(OutboxModel &outbox, const ProfileListModel &profiles, const PersonNames &names,
              QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_outbox(outbox)
        , m_profiles(profiles)
        , m_names(names)
    {
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setSourceModel(&outbox);
    }

    const QueuedSend &at(const QModelIndex &index) const
    {
        return m_outbox.sends().at(mapToSource(index).row());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const QueuedSend &send = at(index);
        const Profile *profile = m_profiles.find(send.record.profile);
        //: In the place of a profile's name
        const QString where = profile ? profile->name : OutboxView::tr("profile missing");
        switch (role) {
        case Qt::DisplayRole:
            return QString(title(send) % u'\t' % words::day(send.queued) % u'\n' % where % u'\n'
                           % words::sentence(send));
        case Qt::AccessibleTextRole:
            return sentences::facts({title(send), profile ? words::tier(profile->tier) : QString(),
                                     where, words::sentence(send), words::day(send.queued)});
        case Qt::DecorationRole:
            return send.needsSomebody() ? QVariant(icon(u"warning"_s)) : QVariant();
        case RowDelegate::tierRole:
            return profile ? QVariant(int(profile->tier)) : QVariant();
        default:
            return QSortFilterProxyModel::data(index, role);
        }
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const QueuedSend &send = m_outbox.sends().at(row);
        return filterRegularExpression().match(m_names.titleOf(send.record, send.title)).hasMatch()
            || filterRegularExpression().match(send.record.userId).hasMatch();
    }

private:
    QString title(const QueuedSend &send) const { return m_names.shown(send.record, send.title); }

    OutboxModel &m_outbox;
    const ProfileListModel &m_profiles;
    const PersonNames &m_names;
};

} // namespace

OutboxView::OutboxView(const SpecLibrary &library, OutboxModel &outbox, ProfileListModel &profiles,
                       const PersonNames &names, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_profiles(profiles)
    , m_names(names)
    , m_search(newSearchLine(u"outboxSearch"_s, tr("Search the outbox"), this))
    , m_list(new SilentList<QListView>(this))
    , m_empty(new EmptyNotice(u"noSends"_s, this))
    //: No send has what is searched for
    , m_noMatch(new QLabel(tr("No send matches."), this))
    , m_page(new SendPage(library, profiles, names, this))
{
    m_search->installEventFilter(this);
    RowDelegate::install(*m_list, 3);
    m_list->setObjectName(u"outboxList"_s);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *lines = new SendLines(outbox, profiles, names, m_list);
    m_list->setModel(lines);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->say(tr("Nothing is being sent. Changes that can't be sent at once wait here."),
                 tr("Show what &was sent"));
    m_noMatch->setForegroundRole(theme::quietRole);
    m_noMatch->setContentsMargins(units(12), 0, units(12), units(8));
    auto *search = new QHBoxLayout;
    search->setContentsMargins(units(12), units(8), units(12), units(8));
    search->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(search);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textChanged, lines, [this, lines](const QString &text) {
        lines->setFilterFixedString(text.trimmed());
        refresh();
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (const QList<QPushButton *> acts = m_page->buttons(); !acts.isEmpty())
            acts.constFirst()->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &OutboxView::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxView::refresh);
    connect(&m_outbox, &OutboxModel::sendsChanged, this, &OutboxView::refresh);
    connect(&m_profiles, &QAbstractItemModel::modelReset, this, &OutboxView::refresh);
    connect(m_empty, &EmptyNotice::chosen, this, &OutboxView::sentWanted);
    refresh();
    personal::follow(this, [this] { m_list->viewport()->update(); });
}

/// Null when no send is selected.
const QueuedSend *OutboxView::current() const
{
    const QModelIndex now = m_list->currentIndex();
    return now.isValid() ? &static_cast<const SendLines *>(m_list->model())->at(now) : nullptr;
}

void OutboxView::refresh()
{
    const bool isEmpty = m_outbox.sends().isEmpty();
    const bool isFound = m_list->model()->rowCount() > 0;
    m_list->setVisible(isFound);
    m_search->setVisible(!isEmpty);
    m_noMatch->setVisible(!isEmpty && !isFound);
    m_empty->setVisible(isEmpty);
    if (isFound && !current())
        return m_list->setCurrentIndex(m_list->model()->index(0, 0)); // calls this function again
    m_page->showSend(current());
}

void OutboxView::focusList()
{
    (m_outbox.sends().isEmpty() ? static_cast<QWidget *>(m_empty) : m_list)
        ->setFocus(Qt::ShortcutFocusReason);
}

void OutboxView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Shows a menu with the actions of the buttons.
void OutboxView::showMenu(const QPoint &at)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : m_page->buttons())
        connect(menu->addAction(button->text()), &QAction::triggered, button, &QPushButton::click);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

/// The down arrow moves from the search field to the list.
bool OutboxView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down
        || !m_list->isVisible())
        return QWidget::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}
