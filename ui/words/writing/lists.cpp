// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include "context.h"
#include "language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace words {

static QStringList eachIsolated(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            shown += language::isolated(text);
    }
    return shown;
}

QString list(const QStringList &items)
{
    return QLocale().createSeparatedList(eachIsolated(items));
}

QString facts(const QStringList &facts)
{
    return language::inReadingOrder(eachIsolated(facts).join(u" · "_s));
}

QString withColon(const QString &name, const QString &text)
{
    //: %1 is the name of a field, a file, a person or a list; %2 is its value, a part of it, or a
    //: whole sentence about it.
    return Words::tr("%1: %2").arg(name, text);
}

QString withBrackets(const QString &text, const QString &remark)
{
    //: %2 adds to %1: a code, a reason, a kind of file and its size.
    return Words::tr("%1 (%2)").arg(text, remark);
}

} // namespace words
