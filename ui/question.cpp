// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <QMessageBox>
#include <QPushButton>

QMessageBox &ask(QWidget &over, const Question &question, QObject &context,
                 const std::function<void()> &yes)
{
    const auto icon = question.isWarning ? QMessageBox::Warning : QMessageBox::Question;
    auto *box = new QMessageBox(icon, question.title, question.text, QMessageBox::NoButton, &over);
    box->setObjectName(question.name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(question.yes, QMessageBox::DestructiveRole);
    button->setObjectName(question.yesName);
    box->setDefaultButton(box->addButton(question.no, QMessageBox::RejectRole));
    QObject::connect(button, &QPushButton::clicked, &context, yes);
    box->open();
    return *box;
}
