// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendpage.h"

#include "card.h"
#include "changestable.h"
#include "flowlayout.h"
#include "lists.h"
#include "outcomebanner.h"
#include "pageheading.h"
#include "personal.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "question.h"
#include "speclibrary.h"
#include "storewords.h"
#include "tierchip.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SendPage::SendPage(const SpecLibrary &library, const ProfileListModel &profiles,
                   const PersonNames &names, QWidget *parent)
    //: Noun. Read out as the name of the page
    : ColumnPage(tr("The send"), parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_names(names)
    , m_chosen(new QWidget(this))
    , m_title(new PageHeading({}, m_chosen))
    , m_where(new WhereLine(m_chosen))
    , m_banner(new OutcomeBanner(m_chosen))
    , m_fields(new QLabel(m_chosen))
    , m_changes(new Card({}, m_chosen))
    , m_error(new QLabel(m_chosen))
{
    setObjectName(u"sendPage"_s);
    m_chosen->setObjectName(u"chosenSend"_s);
    m_title->setObjectName(u"sendTitle"_s);
    m_where->setMinimumWidth(units(40));
    m_fields->setObjectName(u"sendFields"_s);
    m_changes->rows().setContentsMargins(units(10), units(4), units(10), units(4));
    m_error->setObjectName(u"sendError"_s);
    for (QLabel *label : {m_fields, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(m_chosen);
    layout->setContentsMargins({});
    layout->setSpacing(units(16));
    auto *head = new QVBoxLayout;
    head->setSpacing(units(4));
    head->addWidget(m_title);
    head->addWidget(m_where);
    layout->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_fields),
                          static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_error)})
        layout->addWidget(part);
    makeButtons();
    column().addWidget(m_chosen);
    column().addStretch();
    showSend(nullptr);
    personal::follow(this, [this] {
        if (!m_send.id.isNull())
            showHead();
    });
}

QPushButton *SendPage::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, m_chosen);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    m_buttons += button;
    return button;
}

void SendPage::makeButtons()
{
    //: An API key
    m_key = addButton(tr("Enter a &key…"), u"sendKey"_s);
    //: Button: sends of this profile go on
    m_resume = addButton(tr("Resume this &profile"), u"sendResume"_s);
    //: Button: allows sending to production for a while
    m_arm = addButton(tr("&Arm…"), u"sendArm"_s);
    m_arm->setProperty("tier", int(Tier::Production));
    //: Button: sends without waiting longer
    m_retry = addButton(tr("Try &now"), u"sendRetry"_s);
    //: Button: looks whether the changes were applied
    m_check = addButton(tr("&Check again"), u"sendCheck"_s);
    //: Button: takes the changes out of the outbox
    m_recall = addButton(tr("Recall to &edit"), u"sendRecall"_s);
    //: Button, verb: sends the changes once more
    m_sendAgain = addButton(tr("Send a&gain…"), u"sendAgain"_s);
    //: Button: somebody found out what became of the send, so that it can be removed
    m_dismiss = addButton(tr("It is settled: &remove…"), u"sendDismiss"_s);
    auto *row = new FlowLayout(units(12));
    for (QPushButton *button : std::as_const(m_buttons))
        row->addWidget(button);
    static_cast<QVBoxLayout *>(m_chosen->layout())->addLayout(row);
    connect(m_key, &QPushButton::clicked, this,
            [this] { emit profileWanted(m_send.record.profile); });
    connect(m_resume, &QPushButton::clicked, this,
            [this] { emit resumeRequested(m_send.record.profile); });
    connect(m_arm, &QPushButton::clicked, this, [this] { emit armRequested(m_send.id); });
    for (QPushButton *button : {m_retry, m_check})
        connect(button, &QPushButton::clicked, this, [this] { emit retryRequested(m_send.id); });
    connect(m_recall, &QPushButton::clicked, this, [this] { emit recallRequested(m_send.id); });
    connect(m_sendAgain, &QPushButton::clicked, this,
            [this] { emit sendAgainRequested(m_send.id); });
    connect(m_dismiss, &QPushButton::clicked, this, &SendPage::askDismiss);
}

void SendPage::showSend(const QueuedSend *send)
{
    m_chosen->setVisible(send);
    setScrollable(send); // an empty page is no stop
    const QUuid before = m_send.id;
    const QueuedSend::State stood = m_send.state;
    m_send = send ? *send : QueuedSend();
    if (!send)
        return;
    m_where->setProfile(m_profiles.find(m_send.record.profile));
    showHead();
    showButtons();
    if (m_send.id == before && m_send.state == stood)
        return;
    m_fields->setText(changedFieldNames());
    m_fields->setVisible(!m_fields->text().isEmpty()); // none are known of one that can't be read
    m_changes->hide();
    m_isUnread = true;
    wantChanges();
}

void SendPage::showHead()
{
    m_title->setText(title());
    showBanner();
    m_error->setText(m_send.error ? words::sentence(*m_send.error) : QString());
    m_error->setVisible(m_send.error && !m_send.isProductionLocked()); // the banner says that
}

void SendPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    wantChanges();
}

/// The values of a send are read only when its page is shown.
void SendPage::wantChanges()
{
    if (m_isUnread && isVisible() && !m_send.id.isNull()) {
        m_isUnread = false;
        emit changesWanted(m_send.id);
    }
}

QString SendPage::title() const
{
    return m_names.shown(m_send.record, m_send.title);
}

void SendPage::showBanner()
{
    using Tone = OutcomeBanner::Tone;
    m_banner->say(m_send.needsSomebody() ? Tone::Doubtful : Tone::Calm, words::stateWord(m_send),
                  words::explanation(m_send));
}

void SendPage::showChanges(const QUuid &send, Base::Kind base, const QList<ChangedField> &changes)
{
    const FormSpec *form = m_library.form(m_send.record.form);
    if (send != m_send.id || !form || changes.isEmpty())
        return;
    while (QLayoutItem *old = m_changes->rows().takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool isSent = m_send.state == QueuedSend::State::Unknown;
    //: Heading of a column
    const QString name = tr("Field");
    //: Heading of a column: the value before
    const QString was = tr("Was");
    //: Heading of a column: the value that was sent
    const QString sent = tr("Sent");
    //: Heading of a column: the value that the server will have
    const QString willBe = tr("Will be");
    auto *table = new ChangesTable({name, was, isSent ? sent : willBe}, m_changes);
    table->setObjectName(u"sendChanges"_s);
    //: Noun: the changed fields
    table->setAccessibleName(tr("Changes"));
    table->showRows([form, base, changes] {
        QList<QStringList> rows;
        for (const ChangedField &changed : changes)
            rows += changeCells(*form, base, changed);
        return rows;
    });
    m_changes->rows().addWidget(table);
    m_changes->show();
    m_fields->hide();
}

void SendPage::showButtons()
{
    const bool waits = m_send.state == QueuedSend::State::Waiting;
    const bool isUnknown = m_send.state == QueuedSend::State::Unknown;
    m_key->setVisible(waits && m_send.wait == QueuedSend::Wait::NotAuthorised);
    m_resume->setVisible(m_send.isPaused());
    m_arm->setVisible(m_send.isProductionLocked());
    m_retry->setVisible(waits && !m_send.needsSomebody());
    m_recall->setVisible(waits);
    for (QPushButton *button : {m_check, m_sendAgain, m_dismiss})
        button->setVisible(isUnknown);
    const QList<QPushButton *> now = buttons();
    for (QPushButton *button : now)
        button->setDefault(button == now.constFirst());
}

QList<QPushButton *> SendPage::buttons() const
{
    QList<QPushButton *> now;
    for (QPushButton *button : m_buttons) {
        if (!button->isHidden())
            now += button;
    }
    return now;
}

QString SendPage::changedFieldNames() const
{
    const FormSpec *form = m_library.form(m_send.record.form);
    QStringList names;
    for (const FieldPath &field : m_send.fields)
        names += form ? words::fieldName(*form, field) : field.toString();
    names.removeDuplicates(); // new items of a list have the same name
    return words::list(names);
}

void SendPage::askDismiss()
{
    //: %1 is a person or a user ID
    const QString question = tr("Remove %n changes to %1 from the outbox? They are not sent again. "
                                "What was sent stays in the log.",
                                nullptr, int(m_send.fields.size()));
    ask({.title = tr("Remove from the outbox"),
         .text = question.arg(title()),
         //: Button: removes the send from the outbox
         .confirm = tr("&Remove"),
         //: Button: the send stays in the outbox
         .refuse = tr("&Keep"),
         .confirmName = u"confirmDismiss"_s},
        this, [this, id = m_send.id] { emit dismissRequested(id); });
}
