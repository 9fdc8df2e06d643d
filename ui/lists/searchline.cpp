// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchline.h"

#include "keytext.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

QLineEdit *newSearchLine(const QString &name, const QString &about, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(about);
    line->setPlaceholderText(
        QCoreApplication::translate("SearchLine", "Search by name or user ID"));
    line->setToolTip(line->placeholderText()); // In a narrow list it is cut off.
    line->setClearButtonEnabled(true);
    // Qt's own button has no name.
    if (auto *clear = line->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        //: %1 is a key: Ctrl+U
        clear->setText(QCoreApplication::translate("SearchLine", "Clear the search (%1)")
                           .arg(keyText(Qt::CTRL | Qt::Key_U)));
    return line;
}
