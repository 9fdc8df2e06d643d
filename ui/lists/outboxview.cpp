// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxview.h"

#include "emptynotice.h"
#include "icons.h"
#include "outboxmodel.h"
#include "pageheading.h"
#include "profilelistmodel.h"
#include "question.h"
#include "rowdelegate.h"
#include "searchline.h"
#include "speclibrary.h"
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

bool isStopped(const QueuedSend &send)
{
    return send.wait == QueuedSend::Wait::ProfileGone
        || send.wait == QueuedSend::Wait::ProfileMoved;
}

/// Sends as texts for the list, filtered by a part of a name or of a user ID.
class SendLines final : public QSortFilterProxyModel
{
public:
    SendLines(OutboxModel &outbox, const ProfileListModel &profiles, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_outbox(outbox)
        , m_profiles(profiles)
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
        const QString where = profile ? profile->name : OutboxView::tr("profile missing");
        const bool needsSomebody = send.state == QueuedSend::State::Unknown || send.isPaused()
            || (send.state == QueuedSend::State::Waiting && isStopped(send));
        switch (role) {
        case Qt::DisplayRole:
            return QString(words::visible(send.title) % u'\t' % words::day(send.queued) % u'\n'
                           % where % u'\n' % words::sentence(send));
        case Qt::AccessibleTextRole:
            return QStringList {words::visible(send.title),
                                profile ? words::tier(profile->tier) : QString(), where,
                                words::sentence(send), words::day(send.queued)}
                .join(u", "_s);
        case Qt::DecorationRole:
            return needsSomebody ? QVariant(icon(u"warning"_s)) : QVariant();
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
        return filterRegularExpression().match(send.title).hasMatch()
            || filterRegularExpression().match(send.record.userId).hasMatch();
    }

private:
    OutboxModel &m_outbox;
    const ProfileListModel &m_profiles;
};

} // namespace

OutboxView::OutboxView(const SpecLibrary &library, OutboxModel &outbox, ProfileListModel &profiles,
                       QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_outbox(outbox)
    , m_profiles(profiles)
    , m_search(newSearchLine(u"outboxSearch"_s, tr("Search the outbox"), this))
    , m_list(new QListView(this))
    , m_empty(new EmptyNotice(u"noSends"_s, this))
    , m_noMatch(new QLabel(tr("No send matches."), this))
    , m_page(new QWidget(this))
    , m_chosen(new QWidget(m_page))
    , m_title(new PageHeading({}, m_chosen))
    , m_where(new QLabel(m_chosen))
    , m_state(new QLabel(m_chosen))
{
    m_search->installEventFilter(this);
    RowDelegate::install(*m_list, 3);
    m_list->setObjectName(u"outboxList"_s);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *lines = new SendLines(outbox, profiles, m_list);
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
    makePage();

    connect(m_search, &QLineEdit::textChanged, lines, [this, lines](const QString &text) {
        lines->setFilterFixedString(text.trimmed());
        refresh();
    });
    connect(m_list, &QListView::activated, this, [this] {
        for (QPushButton *button : std::as_const(m_buttons)) {
            if (button->isVisible())
                return button->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &OutboxView::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxView::refresh);
    connect(&m_outbox, &OutboxModel::sendsChanged, this, &OutboxView::refresh);
    connect(&m_profiles, &QAbstractItemModel::modelReset, this, &OutboxView::refresh);
    connect(m_empty, &EmptyNotice::chosen, this, &OutboxView::sentWanted);
    refresh();
}

void OutboxView::makePage()
{
    m_page->setObjectName(u"sendPage"_s);
    m_title->setObjectName(u"sendTitle"_s);
    m_where->setForegroundRole(theme::quietRole);
    m_state->setObjectName(u"sendState"_s);
    for (QLabel *label : {m_where, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *about = new QVBoxLayout(m_chosen);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(units(8));
    for (QLabel *label : {static_cast<QLabel *>(m_title), m_where, m_state})
        about->addWidget(label);
    about->addSpacing(units(8));
    makeButtons();
    m_chosen->setMaximumWidth(units(760));
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(units(24), units(20), units(24), units(20));
    layout->addWidget(m_chosen);
    layout->addStretch();
}

QPushButton *OutboxView::addButton(const QString &text, const QString &name, Act act)
{
    auto *button = new QPushButton(text, m_chosen);
    button->setObjectName(name);
    static_cast<QVBoxLayout *>(m_chosen->layout())->addWidget(button, 0, Qt::AlignLeading);
    m_buttons += button;
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (const QueuedSend *send = current())
            (this->*act)(QueuedSend(*send));
    });
    return button;
}

void OutboxView::makeButtons()
{
    m_key = addButton(tr("Enter a &key…"), u"sendKey"_s, &OutboxView::wantProfile);
    m_resume = addButton(tr("Resume this &profile"), u"sendResume"_s, &OutboxView::resume);
    m_retry = addButton(tr("Try &now"), u"sendRetry"_s, &OutboxView::retry);
    m_check = addButton(tr("&Check again"), u"sendCheck"_s, &OutboxView::retry);
    m_recall = addButton(tr("Recall to &edit"), u"sendRecall"_s, &OutboxView::recall);
    m_sendAgain = addButton(tr("Send a&gain…"), u"sendAgain"_s, &OutboxView::sendAgain);
    m_dismiss
        = addButton(tr("&Remove from the outbox…"), u"sendDismiss"_s, &OutboxView::askDismiss);
}

void OutboxView::wantProfile(const QueuedSend &send)
{
    emit profileWanted(send.record.profile);
}

void OutboxView::resume(const QueuedSend &send)
{
    emit resumeRequested(send.record.profile);
}

void OutboxView::retry(const QueuedSend &send)
{
    emit retryRequested(send.id);
}

void OutboxView::recall(const QueuedSend &send)
{
    emit recallRequested(send.id);
}

void OutboxView::sendAgain(const QueuedSend &send)
{
    emit sendAgainRequested(send.id);
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
    const QueuedSend *send = current();
    m_chosen->setVisible(send);
    if (!send)
        return;
    using State = QueuedSend::State;
    using Wait = QueuedSend::Wait;
    const Profile *profile = m_profiles.find(send->record.profile);
    m_title->setText(words::visible(send->title));
    m_where->setText(profile ? QString(words::tier(profile->tier) % u' ' % profile->name)
                             : tr("Its profile was removed."));
    QStringList lines {changedFieldNames(*send), words::sentence(*send) % u'.'};
    lines.removeAll(QString()); // no fields are known of a send that cannot be read
    if (send->error)
        lines += words::sentence(*send->error);
    m_state->setText(lines.join(u'\n'));
    const bool waits = send->state == State::Waiting;
    const bool isUnknown = send->state == State::Unknown;
    m_key->setVisible(waits && send->wait == Wait::NotAuthorised);
    m_resume->setVisible(waits && send->isPaused() && !isStopped(*send));
    m_retry->setVisible(waits && !send->isPaused() && !isStopped(*send));
    m_recall->setVisible(waits);
    for (QPushButton *button : {m_check, m_sendAgain, m_dismiss})
        button->setVisible(isUnknown);
}

QString OutboxView::changedFieldNames(const QueuedSend &send) const
{
    const FormSpec *form = m_library.form(send.record.form);
    QStringList names;
    for (const FieldPath &field : send.fields)
        names += form ? words::fieldName(*form, field) : field.toString();
    names.removeDuplicates(); // new items of a list have the same name
    return names.join(u", "_s);
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

void OutboxView::askDismiss(const QueuedSend &send)
{
    ask({.title = tr("Remove from the outbox"),
         .text = tr("Remove %1 to %2 from the outbox? It is not sent again. What was sent stays in "
                    "the log.")
                     .arg(words::changeCount(int(send.fields.size())), words::visible(send.title)),
         .confirm = tr("&Remove"),
         .refuse = tr("&Keep"),
         .confirmName = u"confirmDismiss"_s},
        this, [this, id = send.id] { emit dismissRequested(id); });
}

/// Shows a menu with the actions of the buttons.
void OutboxView::showMenu(const QPoint &at)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button->isVisible())
            connect(menu->addAction(button->text()), &QAction::triggered, button,
                    &QPushButton::click);
    }
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
