// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString factLine(QStringList facts)
{
    facts.removeAll(QString());
    if (QLocale().textDirection() == Qt::RightToLeft) {
        for (QString &fact : facts)
            fact = QChar(0x2068) + fact + QChar(0x2069);
    }
    return facts.join(u" · "_s);
}
