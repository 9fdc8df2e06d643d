// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include "icons.h"
#include "language.h"
#include "lists.h"
#include "readingside.h"
#include "sentences.h"
#include "units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

Proposal::Proposal(const QString &name, const QString &field, Kind kind, QWidget *parent)
    : Plate(kind == Kind::Preset ? &Tokens::selected : &Tokens::sunken, parent)
    , m_field(field)
    , m_kind(kind)
    , m_text(new QLabel(this))
    //: Button: takes the proposed value
    , m_take(new QPushButton(tr("Take"), this))
    //: Button: does not take the proposed value
    , m_leave(new QPushButton(tr("Leave"), this))
{
    setObjectName(name % u"#proposal");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_take->setObjectName(name % u"#take");
    m_leave->setObjectName(name % u"#leave");
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(
        marginsFromReadingSide(*this, {units(10), units(4), units(4), units(4)}));
    line->setSpacing(units(8));
    line->addWidget(
        new IconWidget(kind == Kind::Preset ? u"copy"_s : u"warning"_s, theme::accentRole, this));
    line->addWidget(m_text, 1);
    for (QPushButton *button : {m_take, m_leave}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_take, &QPushButton::clicked, this, &Proposal::taken);
    connect(m_leave, &QPushButton::clicked, this, &Proposal::left);
}

void Proposal::setValues(const QString &before, const QString &after)
{
    const QString text = words::withColon(m_field, language::changed(before, after));
    m_text->setText(m_kind == Kind::Preset ? text : tr("%1?").arg(text));
    for (QPushButton *button : {m_take, m_leave})
        button->setAccessibleDescription(m_text->text());
    emit changed();
}

void Proposal::withdraw()
{
    hide();
    emit changed();
    deleteLater();
}

QString Proposal::description() const
{
    //: %1 is a proposed change
    return sentences::ended(tr("Found on the clipboard: %1").arg(m_text->text()));
}
