// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formwords.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T namedValue(const QHash<QString, T> &values, const QJsonValue &name, T otherwise)
{
    return values.value(name.toString(), otherwise);
}

} // namespace

Clear clearNamed(const QJsonValue &name)
{
    static const QHash<QString, Clear> clears
        = {{u"null"_s, Clear::Null}, {u"empty"_s, Clear::Empty}};
    return namedValue(clears, name, Clear::Never);
}

Severity severityNamed(const QJsonValue &name)
{
    static const QHash<QString, Severity> severities
        = {{u"note"_s, Severity::Note}, {u"warning"_s, Severity::Warning}};
    return namedValue(severities, name, Severity::Error);
}

EditorKind editorFor(const FieldSpec &field, const QJsonValue &name)
{
    static const QHash<QString, EditorKind> kinds = {
        {u"line"_s, EditorKind::Line},
        {u"text"_s, EditorKind::Text},
        {u"date"_s, EditorKind::Date},
        {u"phone"_s, EditorKind::Phone},
        {u"choice"_s, EditorKind::Choice},
        {u"country"_s, EditorKind::Country},
        {u"subdivision"_s, EditorKind::Subdivision},
        {u"timeZone"_s, EditorKind::TimeZone},
        {u"integer"_s, EditorKind::Number},
    };
    if (field.readOnly)
        return EditorKind::ReadOnly;
    if (field.append)
        return EditorKind::Items;
    if (field.attachment)
        return EditorKind::File;
    EditorKind fitting = EditorKind::Line;
    if (!field.choices.isEmpty())
        fitting = EditorKind::Choice;
    else if (field.format == "date"_L1 && field.type == ValueType::String)
        fitting = EditorKind::Date;
    else if (field.type == ValueType::Integer || field.type == ValueType::Number)
        fitting = EditorKind::Number;
    return namedValue(kinds, name, fitting);
}
