// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(u" ?\\(&[^&]\\)"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    return text.remove(added).replace(mark, u"\\1"_s);
}
