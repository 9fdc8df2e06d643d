// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxview.h"

#include "emptynotice.h"
#include "icons.h"
#include "outboxmodel.h"
#include "profilelistmodel.h"
#include "question.h"
#include "speclibrary.h"
#include "storewords.h"
#include "twolinedelegate.h"
#include "words.h"

#include <QIdentityProxyModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

bool isStopped(const QueuedSend &send)
{
    return send.wait == QueuedSend::Wait::ProfileGone
        || send.wait == QueuedSend::Wait::ProfileMoved;
}

class SendLines final : public QIdentityProxyModel
{
public:
    SendLines(OutboxModel &outbox, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_outbox(outbox)
    {
        setSourceModel(&outbox);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const QueuedSend &send = m_outbox.sends().at(index.row());
        const bool needsSomebody = send.state == QueuedSend::State::Unknown || send.isPaused()
            || (send.state == QueuedSend::State::Waiting && isStopped(send));
        switch (role) {
        case Qt::DisplayRole:
            return QString(words::visible(send.title) % u'\n' % words::sentence(send));
        case Qt::DecorationRole:
            return needsSomebody ? QVariant(icon(u"warning"_s)) : QVariant();
        default:
            return QIdentityProxyModel::data(index, role);
        }
    }

private:
    OutboxModel &m_outbox;
};

} // namespace

OutboxView::OutboxView(const SpecLibrary &library, OutboxModel &outbox, ProfileListModel &profiles,
                       QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_outbox(outbox)
    , m_profiles(profiles)
    , m_list(new QListView(this))
    , m_empty(new EmptyNotice(u"noSends"_s, this))
    , m_chosen(new QWidget(this))
    , m_state(new QLabel(m_chosen))
{
    m_list->setObjectName(u"outboxList"_s);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setModel(new SendLines(outbox, m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    TwoLineDelegate::install(*m_list);
    m_state->setObjectName(u"sendState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_empty->say(tr("Nothing is being sent. Changes that can't be sent at once wait here."),
                 tr("Show what &was sent"));
    auto *about = new QVBoxLayout(m_chosen);
    about->setContentsMargins(0, 0, 0, 0);
    about->addWidget(m_state);
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 3;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(m_empty, 1);

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

QPushButton *OutboxView::addButton(const QString &text, const QString &name, Act act)
{
    auto *button = new QPushButton(text, m_chosen);
    button->setObjectName(name);
    m_chosen->layout()->addWidget(button);
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
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_outbox.sends().size() ? &m_outbox.sends().at(row) : nullptr;
}

void OutboxView::refresh()
{
    const bool isEmpty = m_outbox.sends().isEmpty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && !current())
        return m_list->setCurrentIndex(m_list->model()->index(0, 0)); // calls this function again
    const QueuedSend *send = current();
    m_chosen->setVisible(send);
    if (!send)
        return;
    using State = QueuedSend::State;
    using Wait = QueuedSend::Wait;
    const Profile *profile = m_profiles.find(send->record.profile);
    QStringList heading {words::visible(send->title), changedFieldNames(*send)};
    heading.removeAll(QString()); // empty for a send that cannot be read
    QStringList lines {heading.join(u": "_s),
                       profile ? QString(words::tier(profile->tier) % u' ' % profile->name)
                               : tr("Its profile was removed."),
                       words::sentence(*send) % u'.'};
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
