// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingline.h"

#include "personal.h"
#include "problemspanel.h"
#include "ticksentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

FindingLine::FindingLine(const FormSpec &form, const Finding &finding, const QString &name,
                         QWidget *parent)
    : QWidget(parent)
    , m_text(new TickSentence({}, this))
{
    personal::follow(m_text, [text = m_text, form = &form, finding] {
        text->setText(problemLine(*form, finding));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    if (finding.path.isRoot())
        return;
    QPushButton *jump = addButton(tr("Go to the field"), name % u' ' % finding.path.toString());
    connect(jump, &QPushButton::clicked, this,
            [this, path = finding.path] { emit fieldChosen(path); });
}

void FindingLine::addCheckBox(QCheckBox *tick)
{
    m_text->setBuddy(tick);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, tick, 0, Qt::AlignTop);
}

QPushButton *FindingLine::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    personal::follow(button, [button, text = m_text] {
        button->setAccessibleDescription(text->text()); // it was made first, and has followed
    });
    layout()->addWidget(button);
    return button;
}
