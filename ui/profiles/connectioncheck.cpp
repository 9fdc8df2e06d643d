// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncheck.h"

#include "announcer.h"
#include "connectionwords.h"
#include "language.h"
#include "lists.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConnectionCheck::ConnectionCheck(const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_startText(button)
    , m_button(new QPushButton(button, this))
    , m_verdict(wrappedLabel({}, this))
    , m_found(new QuietLabel({}, this))
    , m_copy(new QPushButton(tr("Copy the result"), this))
{
    m_button->setObjectName(u"testConnection"_s);
    m_button->setAutoDefault(false);
    m_verdict->setObjectName(u"connectionVerdict"_s);
    m_found->setObjectName(u"connectionFound"_s);
    m_copy->setObjectName(u"copyConnection"_s);
    m_copy->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(units(8));
    buttons->addWidget(m_button);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(units(8));
    rows->addLayout(buttons);
    rows->addWidget(m_verdict);
    rows->addWidget(m_found);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_found),
                          static_cast<QWidget *>(m_copy)})
        part->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit cancelled();
        else
            emit wanted();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(language::withoutMarks(m_text));
        announce(*this, tr("The result is on the clipboard."));
    });
}

void ConnectionCheck::setAccessibleWords(const QString &start)
{
    m_startName = start;
    setRunning(m_isRunning);
}

void ConnectionCheck::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const QString stop = m_startText.contains(u'&') ? tr("St&op the test") : tr("Stop the test");
    m_button->setText(isRunning ? stop : m_startText);
    m_button->setAccessibleName(isRunning ? QString() : m_startName);
}

void ConnectionCheck::showRunning()
{
    setRunning(true);
    if (m_copy->hasFocus())
        m_button->setFocus(Qt::OtherFocusReason);
    m_copy->hide();
    m_found->hide();
    m_verdict->setForegroundRole(theme::quietRole);
    m_verdict->setText(tr("The connection is being tested…"));
    m_verdict->show();
}

void ConnectionCheck::showReport(const ConnectionReport &report)
{
    setRunning(false);
    const QString said = words::verdict(report);
    const bool isCancelled = report.error && report.error->kind == ApiError::Kind::Cancelled;
    m_verdict->setForegroundRole(report.isSafe() || isCancelled ? QPalette::WindowText
                                                                : theme::dangerRole);
    m_verdict->setText(report.isSafe() ? u"✓ "_s + said : said);
    QStringList found;
    const QList<words::ReportLine> lines = words::lines(report);
    for (const words::ReportLine &line : lines)
        found += words::withColon(line.label, line.value);
    m_found->setText(found.join(u'\n'));
    m_text = words::text(report);
    m_verdict->show();
    m_found->show();
    m_copy->show();
    announce(*this, said);
}

void ConnectionCheck::clear()
{
    if (m_isRunning)
        emit cancelled();
    setRunning(false);
    if (m_copy->hasFocus())
        m_button->setFocus(Qt::OtherFocusReason);
    m_copy->hide();
    m_verdict->hide();
    m_found->hide();
}
