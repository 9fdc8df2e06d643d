// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionTexts)
};

/// Puts a line above the buttons. The first one works once `word` is in it, and is the default one
/// then. The texts have to be set before, because they lay the box out anew.
/// The English word is taken in every language, because another one may need another keyboard.
void demandWord(QMessageBox &box, QPushButton &confirm, QPushButton &refuse, const QString &word,
                const QString &english)
{
    auto *line = new QLineEdit(&box);
    line->setObjectName(u"confirmWord"_s);
    //: %1 is a word
    auto *label = new QLabel(QuestionTexts::tr("&Type “%1” to confirm").arg(word), &box);
    label->setBuddy(line);
    auto &grid = static_cast<QGridLayout &>(*box.layout());
    auto *buttons = box.findChild<QDialogButtonBox *>();
    const int row = grid.rowCount(), column = grid.columnCount() - 1;
    grid.removeWidget(buttons);
    grid.addWidget(label, row, column);
    grid.addWidget(line, row + 1, column);
    grid.addWidget(buttons, row + 2, 0, 1, column + 1);
    confirm.setEnabled(false);
    QObject::connect(line, &QLineEdit::textChanged, &box,
                     [&confirm, &refuse, word, english](const QString &text) {
                         const QString typed = text.trimmed();
                         const bool isTyped = typed.compare(word, Qt::CaseInsensitive) == 0
                             || (!english.isEmpty()
                                 && typed.compare(english, Qt::CaseInsensitive) == 0);
                         confirm.setEnabled(isTyped);
                         (isTyped ? confirm : refuse).setDefault(true);
                     });
    line->setFocus();
}

} // namespace

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
    if (!question.word.isEmpty())
        demandWord(*box, *confirm, *refuse, question.word, question.wordInEnglish);
    QObject::connect(confirm, &QPushButton::clicked, parent, confirmed);
    box->open();
    return box;
}
