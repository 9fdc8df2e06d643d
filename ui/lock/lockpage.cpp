// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockpage.h"

#include "announcer.h"
#include "card.h"
#include "pageheading.h"
#include "sentences.h"
#include "tokens.h"
#include "units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString lockSentence(LockPage::Way way, bool isInMemory)
{
    switch (way) {
    case LockPage::Way::Wait:
        //: While it is found out how the window can be unlocked
        return LockPage::tr("One moment…");
    case LockPage::Way::Press:
        return LockPage::tr("Everything is where you left it.");
    case LockPage::Way::OnlyHides:
        if (isInMemory)
            return LockPage::tr("Amend cannot ask for a password while something is only in "
                                "memory. Whoever goes on sees it.");
        return LockPage::tr("This only hides what is open: there is no passphrase, and Amend "
                            "cannot lock your desktop. Whoever goes on sees it.");
    case LockPage::Way::Desktop:
        return LockPage::tr("Unlocking locks your desktop first. When you have unlocked that, you "
                            "are back where you were.");
    case LockPage::Way::Restart:
        return LockPage::tr("Amend stores what you typed, waits for what is being sent, and opens "
                            "again where you are.");
    case LockPage::Way::Passphrase:
        break;
    }
    return LockPage::tr("Enter the passphrase of your drafts. It leads back where you were.");
}

static QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

LockPage::LockPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new PageHeading({}, this))
    , m_text(textLabel(u"lockText"_s, this))
    , m_memory(textLabel(u"lockMemory"_s, this))
    , m_label(new QLabel(tr("&Passphrase"), this))
    , m_passphrase(new QLineEdit(this))
    , m_error(textLabel(u"lockError"_s, this))
    , m_back(new QPushButton(this))
    //: Button: ends the program
    , m_quit(new QPushButton(tr("&Quit"), this))
{
    setObjectName(u"lockPage"_s);
    m_memory->setText(tr("What is open could not be stored, so it stays in memory. Amend cannot "
                         "quit before you are back."));
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                      | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_label->setBuddy(m_passphrase);
    m_error->setForegroundRole(theme::dangerRole);
    m_back->setObjectName(u"unlock"_s);
    m_back->setDefault(true); // only its look: Enter presses what has the focus
    m_back->setAutoDefault(true);
    m_quit->setObjectName(u"quitLocked"_s);
    m_quit->setAutoDefault(true);
    auto *card = new Card({}, this);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_memory),
                          static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_passphrase),
                          static_cast<QWidget *>(m_error)})
        card->rows().addWidget(part);
    place(*card);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_way == Way::Passphrase)
            give();
        else
            emit backWanted();
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::give);
    connect(m_quit, &QPushButton::clicked, this, &LockPage::quitWanted);
    showWay(Way::Wait, false);
}

/// In the middle of the window, in reading order.
void LockPage::place(Card &card)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(units(12));
    buttons->addWidget(m_back);
    buttons->addWidget(m_quit);
    buttons->addStretch();
    auto *middle = new QWidget;
    middle->setMaximumWidth(units(480));
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(units(16));
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(&card);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->addStretch(1);
    layout->addWidget(middle, 1000); // it takes all there is, up to its maximum
    layout->addStretch(1);
    setWidget(content);
}

void LockPage::showWay(Way way, bool isInMemory)
{
    m_way = way;
    const bool isWaiting = way == Way::Wait || way == Way::Restart;
    m_title->setText(way == Way::Restart ? tr("The language is being changed")
                                         : tr("Amend is locked"));
    const bool asks = way == Way::Passphrase;
    m_text->setText(lockSentence(way, isInMemory));
    m_memory->setVisible(isInMemory);
    m_label->setVisible(asks);
    m_passphrase->setVisible(asks);
    m_passphrase->setText({}); // unlike clear(), this also removes the undo steps
    m_passphrase->setAccessibleDescription({});
    m_error->hide();
    //: Button: leaves the lock page
    const QString unlock = tr("&Unlock");
    //: Button: leaves the lock page, which asks for nothing
    m_back->setText(way == Way::Desktop || asks ? unlock : tr("&Go on"));
    m_back->setVisible(!isWaiting);
    m_quit->setVisible(!isWaiting && !isInMemory);
    setBusy(false);
    focusWay();
    announce(*this, sentences::ended(m_title->text()) % u' ' % m_text->text());
}

void LockPage::focusWay()
{
    const bool isWaiting = m_way == Way::Wait || m_way == Way::Restart;
    QWidget *way = isWaiting       ? static_cast<QWidget *>(m_title)
        : m_way == Way::Passphrase ? static_cast<QWidget *>(m_passphrase)
                                   : m_back;
    way->setFocus(Qt::OtherFocusReason);
}

void LockPage::give()
{
    if (m_passphrase->text().isEmpty())
        return;
    const Secret typed(m_passphrase->text());
    setBusy(true);
    emit passphraseGiven(typed);
}

void LockPage::setBusy(bool isBusy)
{
    if (isBusy)
        m_title->setFocus(Qt::OtherFocusReason);
    for (QWidget *part : {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_quit)})
        part->setEnabled(!isBusy);
}

void LockPage::showError(const QString &sentence)
{
    setBusy(false);
    m_error->setText(sentence);
    m_error->show();
    m_passphrase->setText({});
    m_passphrase->setAccessibleDescription(sentence);
    m_passphrase->setFocus(Qt::OtherFocusReason);
    announce(*this, sentence);
}
