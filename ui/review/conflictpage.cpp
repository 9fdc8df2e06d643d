// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictpage.h"

#include "card.h"
#include "changestable.h"
#include "conflictview.h"
#include "icons.h"
#include "language.h"
#include "lists.h"
#include "pageheading.h"
#include "personal.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QLabel *quietText(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setForegroundRole(theme::quietRole);
    return label;
}

ConflictPage::ConflictPage(const FormSpec &form, const Review &review,
                           const QList<Conflict> &conflicts, const QList<ChangedField> &theirs,
                           QWidget *parent)
    //: Read out as the name of the page
    : ColumnPage(tr("The fields"), parent)
    , m_title(new PageHeading({}, this))
    , m_conflicts(new ConflictView(form, conflicts, this))
{
    setObjectName(u"conflictPage"_s);
    setColumnWidth(860);
    addTitle(form, review, conflicts.size());
    auto *card = new Card({}, this);
    card->rows().setContentsMargins(units(10), units(4), units(10), units(4));
    card->rows().addWidget(m_conflicts);
    column().addWidget(card);
    addTheirs(form, theirs);
    column().addStretch(1);
    fillFooter();
    connect(m_conflicts, &ConflictView::choiceMade, this, &ConflictPage::showChosen);
    showChosen();
}

void ConflictPage::addTitle(const FormSpec &form, const Review &review, qsizetype count)
{
    m_title->setText(tr("Somebody changed the same fields", nullptr, int(count)));
    m_title->setObjectName(u"conflictTitle"_s);
    auto *sign = new IconWidget(u"warning"_s, theme::warningRole, this);
    sign->setFixedSize(units(24), units(24));
    auto *row = new QHBoxLayout;
    row->setSpacing(units(8));
    row->addWidget(sign);
    row->addWidget(m_title, 1);
    QLabel *where = quietText({}, this);
    personal::follow(where, [where, form = &form, review] {
        //: %1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox
        where->setText(tr("%1. Nothing was sent. Choose for each field; nothing is chosen for you.")
                           .arg(words::facts({personal::name(review.title, review.userId),
                                              form->title, review.profile.name})));
    });
    where->setObjectName(u"conflictWhere"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(units(4));
    head->addLayout(row);
    head->addWidget(where);
    column().addLayout(head);
}

void ConflictPage::addTheirs(const FormSpec &form, const QList<ChangedField> &theirs)
{
    for (const ChangedField &one : theirs) {
        QLabel *said = quietText({}, this);
        column().addWidget(said);
        personal::follow(said, [said, form = &form, one] {
            const QStringList cells = changeCells(*form, Base::Kind::Read, one);
            //: %1 is the label of a field, %2 its old and its new value: "Phoenix → Tempe"
            said->setText(tr("%1: somebody else changed this too (%2). You did not touch it, so it "
                             "stays as they set it.")
                              .arg(cells.at(0), language::changed(cells.at(1), cells.at(2))));
        });
    }
}

void ConflictPage::fillFooter()
{
    m_chosen = quietText({}, this);
    m_chosen->setObjectName(u"chosenCount"_s);
    const auto add = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        footer().addWidget(button);
        return button;
    };
    footer().addWidget(m_chosen, 1);
    //: Button: decides later
    connect(add(tr("&Later"), u"settleLater"_s), &QPushButton::clicked, this,
            &ConflictPage::laterRequested);
    //: Button: reads the record again
    connect(add(tr("Look a&gain"), u"lookAtConflict"_s), &QPushButton::clicked, this,
            &ConflictPage::lookAgainRequested);
    //: Button, verb: opens the review again
    m_settle = add(tr("Re&view again…"), u"settleConflict"_s);
    m_settle->setDefault(true); // only its look: Enter presses what has the focus
    connect(m_settle, &QPushButton::clicked, this, [this] { emit settled(m_conflicts->theirs()); });
}

void ConflictPage::showChosen()
{
    //: For how many of the fields a value was chosen: 1 of 2
    m_chosen->setText(
        tr("Chosen: %1 of %2").arg(m_conflicts->chosenCount()).arg(m_conflicts->count()));
    m_settle->setEnabled(m_conflicts->isSettled());
}

void ConflictPage::focusHeading()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ConflictPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit laterRequested();
    else
        ColumnPage::keyPressEvent(event);
}
