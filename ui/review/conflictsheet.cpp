// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictsheet.h"

#include "conflictview.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConflictSheet::ConflictSheet(const FormSpec &form, const QString &title,
                             const QList<Conflict> &conflicts, QWidget *parent)
    : SteadyFocus(parent)
    , m_conflicts(new ConflictView(form, conflicts, this))
{
    setObjectName(u"conflictSheet"_s);
    setWindowTitle(tr("The record changed meanwhile"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new QLabel(tr("Somebody else also changed what you changed in %1. Choose a value "
                               "for each field. Nothing is sent yet.")
                                .arg(words::visible(title)),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The fields"));
    scroll->setWidget(m_conflicts);
    auto *keep = new QPushButton(tr("&Keep these choices"), this);
    keep->setObjectName(u"settleConflict"_s);
    keep->setEnabled(false);
    auto *later = new QPushButton(tr("&Later"), this);
    later->setObjectName(u"settleLater"_s);
    for (QPushButton *button : {keep, later})
        button->setAutoDefault(false); // no button is a default, because the user has to choose
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(what);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 24);

    connect(m_conflicts, &ConflictView::choiceMade, this,
            [this, keep] { keep->setEnabled(m_conflicts->isSettled()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        const QList<FieldPath> theirs = m_conflicts->theirs();
        close();
        emit settled(theirs);
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
}
