// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listedvalue.h"

using namespace Qt::StringLiterals;

/// Folds a text for the comparison. Separators between two digits stay, because 1-10 is not 110.
static QString comparable(const QString &text)
{
    static const QRegularExpression betweenDigits(uR"((?<=[0-9])[\s_\p{Pd}]+(?=[0-9]))"_s);
    static const QRegularExpression between(uR"([\s_\p{Pd}]+)"_s);
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.replace(betweenDigits, u"~"_s);
    return key.remove(between);
}

QString listedValue(const FieldSpec &field, const QString &text)
{
    const QString wanted = comparable(text);
    const QStringList &values = field.choices.isEmpty() ? field.suggestions : field.choices;
    QStringList meant;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isLabel = !field.choices.isEmpty()
            && (comparable(field.choiceLabels.value(i)) == wanted
                || comparable(field.choiceLabelsInEnglish.value(i)) == wanted);
        if (comparable(values[i]) == wanted || isLabel)
            meant += values[i];
    }
    return meant.size() == 1 && !wanted.isEmpty() ? meant.first() : QString();
}
