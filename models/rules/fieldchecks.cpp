// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldchecks.h"

#include "check.h"

using namespace Qt::StringLiterals;

namespace {

bool canEdit(EditorKind editor, const FieldSpec &field)
{
    switch (editor) {
    case EditorKind::Line:
    case EditorKind::ReadOnly:
        return true;
    case EditorKind::Text:
    case EditorKind::Date:
    case EditorKind::Phone:
    case EditorKind::Choice:
    case EditorKind::Country:
    case EditorKind::Subdivision:
    case EditorKind::TimeZone:
    case EditorKind::File:
        return field.type == ValueType::String;
    case EditorKind::Number:
        return field.type == ValueType::Integer || field.type == ValueType::Number;
    case EditorKind::Items:
        return field.type == ValueType::Array;
    case EditorKind::Presence:
        return field.type == ValueType::Object;
    }
    return false;
}

} // namespace

QList<std::pair<QString, QString>> fieldFaults(const FieldSpec &field)
{
    QList<std::pair<QString, QString>> faults;
    const QString type = typeName(field.type);
    if (field.attachment && field.type != ValueType::String)
        faults += {u"attachment"_s, u"must be a string in the schema, and is of type "_s + type};
    else if (!canEdit(field.editor, field))
        faults += {u"editor"_s, u"cannot edit a value of type "_s + type};
    if (field.editor == EditorKind::Choice && !field.typing && field.choices.isEmpty()
        && field.suggestions.isEmpty())
        faults += {u"editor"_s, u"has nothing to choose from: neither enum nor suggestions"_s};
    if (field.integerAsText && field.type != ValueType::Integer)
        faults += {u"integerAsText"_s, u"must be an integer in the schema"_s};
    if (field.readNullAs && field.type != ValueType::String)
        faults += {u"readNullAs"_s, u"must be a string in the schema"_s};
    if (!field.suggestions.isEmpty() && field.type != ValueType::String)
        faults += {u"suggestions"_s, u"must be a string in the schema"_s};
    Findings ofNothing;
    if (field.clear == Clear::Empty && field.type == ValueType::String)
        checkSchema(field, QString(), ofNothing);
    if (hasError(ofNothing))
        faults += {u"clear"_s, u"would send \"\", which the schema does not allow"_s};
    if (field.isWhole && field.closed)
        faults += {u"whole"_s,
                   u"travels with every member that was read, which the schema's "
                   "\"additionalProperties\": false forbids"_s};
    return faults;
}
