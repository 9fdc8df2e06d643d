// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <QPushButton>

QMessageBox *ask(const Question &question, QWidget *parent, const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(question.icon, question.title, question.text, QMessageBox::NoButton,
                                parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = box->addButton(question.confirm, QMessageBox::DestructiveRole);
    confirm->setObjectName(question.confirmName);
    if (question.tier)
        confirm->setProperty("tier", int(*question.tier));
    QPushButton *refuse = box->addButton(question.refuse, QMessageBox::RejectRole);
    box->setDefaultButton(refuse);
    box->setEscapeButton(refuse);
    QObject::connect(confirm, &QPushButton::clicked, parent, confirmed);
    box->open();
    return box;
}
