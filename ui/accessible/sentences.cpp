// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sentences {

/// The translation context of these texts.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The last character that is seen. Marks of the text direction may follow it.
static QChar lastOf(const QString &text)
{
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar sign = text.at(at - 1);
        if (!sign.isSpace() && sign.category() != QChar::Other_Format)
            return sign;
    }
    return {};
}

QString facts(QStringList facts)
{
    facts.removeAll(QString());
    //: Between facts that are read out: Ada Whitfield, SANDBOX, Junction sandbox
    return facts.join(Sentences::tr(", "));
}

QString ended(const QString &text)
{
    const QChar last = lastOf(text);
    const bool isEnded = u".?!…。？！؟"_s.contains(last);
    //: A full stop after a word or a short phrase, which is %1
    return last.isNull() || isEnded ? text : Sentences::tr("%1.").arg(text);
}

bool asks(const QString &text)
{
    return u"?？؟"_s.contains(lastOf(text));
}

} // namespace sentences
