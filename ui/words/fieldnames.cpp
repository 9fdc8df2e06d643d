// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnames.h"

#include "context.h"
#include "formspec.h"

using namespace Qt::StringLiterals;

static QString placed(const QString &label, const QString &section)
{
    //: %1 is the label of a field, %2 the title of its section.
    return label == section ? label : Words::tr("%1 — %2").arg(label, section);
}

static const QString &orElse(const QString &english, const QString &shown)
{
    return english.isEmpty() ? shown : english;
}

QList<FieldName> fieldNames(const FormSpec &form)
{
    QList<FieldName> names;
    for (const Section &section : form.sections) {
        QList<int> fields = section.fields;
        if (section.presence >= 0)
            fields.prepend(section.presence);
        for (const int index : std::as_const(fields)) {
            const FieldSpec &field = form.fields.at(index);
            const QString name = placed(field.label, section.title);
            const QString english = placed(orElse(field.labelInEnglish, field.label),
                                           orElse(section.titleInEnglish, section.title));
            names.append(
                {field.path, name, QStringList {name, english, field.path.toString()}.join(u'\n')});
        }
    }
    return names;
}

QString words::formText(const QString &context, const QString &text)
{
    return text.isEmpty()
        ? text
        : QCoreApplication::translate(context.toUtf8().constData(), text.toUtf8().constData());
}
