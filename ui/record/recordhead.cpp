// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhead.h"

#include "elidedlabel.h"
#include "fieldhead.h"
#include "icons.h"
#include "keytext.h"
#include "pageheading.h"
#include "personal.h"
#include "quietlabel.h"
#include "readingside.h"
#include "storewords.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

RecordHead::RecordHead(const QString &userId, QWidget *parent)
    : QWidget(parent)
    , m_userId(new ElidedLabel(this))
    , m_copy(newButton(u"copyId"_s, u"copy"_s, tr("Copy the user ID")))
    , m_read(new QLabel(this))
    //: %1 is a key: F5
    , m_readAgain(newButton(u"readAgain"_s, u"refresh"_s,
                            tr("Read the record again (%1)").arg(keyText(Qt::Key_F5))))
    , m_more(new QPushButton(icon(u"more"_s), {}, this))
    , m_menu(new QMenu(m_more))
    , m_title(new PageHeading({}, this))
    , m_tools(new QHBoxLayout)
{
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWordWrap(false);
    m_userId->setObjectName(u"recordId"_s);
    m_userId->setElideMode(Qt::ElideLeft); // the end of an id tells records apart
    personal::follow(m_userId, [label = m_userId, userId] {
        label->setText(personal::id(userId));
        label->setAccessibleName(tr("User ID %1").arg(personal::id(userId)));
    });
    m_read->setObjectName(u"readTime"_s);
    for (QLabel *label : {static_cast<QLabel *>(m_userId), m_read})
        makeQuiet(*label);
    auto *about = new QHBoxLayout;
    about->setSpacing(units(4));
    about->addWidget(m_userId);
    about->addWidget(m_copy);
    about->addSpacing(units(8));
    about->addWidget(m_read);
    about->addWidget(m_readAgain);
    about->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(units(2));
    names->addWidget(m_title);
    names->addLayout(about);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, units(16), 0, units(8));
    line->setSpacing(units(12));
    line->addLayout(names, 1);
    line->addLayout(m_tools);
    m_tools->setSpacing(units(12));
    connect(m_copy, &QToolButton::clicked, this,
            [userId] { QGuiApplication::clipboard()->setText(userId); });
    makeMenu();
    connect(m_readAgain, &QToolButton::clicked, this, &RecordHead::readAgainRequested);
    showReadTime(0);
}

void RecordHead::makeMenu()
{
    m_more->setObjectName(u"recordMenu"_s);
    //: What else can be done with this record
    m_more->setToolTip(tr("More for this record"));
    m_more->setAccessibleName(tr("More for this record"));
    m_more->setAutoDefault(false);
    m_menu->setObjectName(u"recordActions"_s);
    connect(m_menu->addAction(m_copy->icon(), m_copy->toolTip()), &QAction::triggered, m_copy,
            &QToolButton::click);
    connect(m_more, &QPushButton::clicked, m_menu, [this] { popUpBelow(*m_menu, *m_more); });
    m_tools->addWidget(m_more, 0, Qt::AlignTop);
}

QToolButton *RecordHead::newButton(const QString &name, const QString &iconName,
                                   const QString &text)
{
    QToolButton *button = newHeadButton(name, icon(iconName, theme::quietRole), text, this);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void RecordHead::showReadTime(qint64 read)
{
    //: The record was not read from the server
    const QString notRead = tr("not read");
    //: When the record was read from the server: read today at 14:05
    m_read->setText(read > 0 ? tr("read %1").arg(words::moment(read)) : notRead);
}

void RecordHead::setNarrow(bool isNarrow)
{
    static_cast<QBoxLayout *>(layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

void RecordHead::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_more), tool, 0, Qt::AlignTop);
    setTabOrder(m_readAgain, tool);
    tool->show();
}
