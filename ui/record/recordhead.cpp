// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhead.h"

#include "fieldhead.h"
#include "icons.h"
#include "pageheading.h"
#include "quietlabel.h"
#include "storewords.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

RecordHead::RecordHead(const QString &userId, QWidget *parent)
    : QWidget(parent)
    , m_userId(new ElidedLabel(words::visible(userId), this))
    , m_copy(newButton(u"copyId"_s, u"copy"_s, tr("Copy the user ID")))
    , m_read(new QLabel(this))
    , m_readAgain(newButton(u"readAgain"_s, u"refresh"_s, tr("Read the record again (F5)")))
    , m_title(new PageHeading({}, this))
    , m_tools(new QHBoxLayout)
{
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWordWrap(false);
    m_userId->setObjectName(u"recordId"_s);
    m_userId->setElideMode(Qt::ElideLeft); // the end of an id tells records apart
    m_userId->setAccessibleName(tr("User ID %1").arg(userId));
    m_read->setObjectName(u"readTime"_s);
    for (QLabel *quiet : {static_cast<QLabel *>(m_userId), m_read}) {
        quiet->setForegroundRole(theme::quietRole);
        quiet->setFont(hintFont(quiet->font()));
    }
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
    connect(m_copy, &QToolButton::clicked, this,
            [userId] { QGuiApplication::clipboard()->setText(userId); });
    connect(m_readAgain, &QToolButton::clicked, this, &RecordHead::readAgainRequested);
    showReadTime(0);
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
    m_read->setText(read > 0 ? tr("read %1").arg(words::moment(read)) : tr("not read"));
}

void RecordHead::addTool(QWidget *tool)
{
    m_tools->addWidget(tool, 0, Qt::AlignTop);
    setTabOrder(m_readAgain, tool);
    tool->show();
}
