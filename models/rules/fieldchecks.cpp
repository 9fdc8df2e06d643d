// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldchecks.h"

#include "check.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

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

QList<std::pair<QString, SpecFault>> fieldFaults(const FieldSpec &field)
{
    QList<std::pair<QString, SpecFault>> faults;
    const QString type = typeName(field.type);
    if (field.attachment && field.type != ValueType::String)
        faults += {u"attachment"_s, SpecFault {Kind::AttachmentNotString, {type}}};
    else if (!canEdit(field.editor, field))
        faults += {u"editor"_s, SpecFault {Kind::EditorOfOtherType, {type}}};
    if (field.editor == EditorKind::Choice && !field.typing && field.choices.isEmpty()
        && field.suggestions.isEmpty())
        faults += {u"editor"_s, SpecFault {Kind::NothingToChoose}};
    if (field.integerAsText && field.type != ValueType::Integer)
        faults += {u"integerAsText"_s, SpecFault {Kind::NotAnIntegerInSchema}};
    if (field.readNullAs && field.type != ValueType::String)
        faults += {u"readNullAs"_s, SpecFault {Kind::NotAStringInSchema}};
    if (!field.suggestions.isEmpty() && field.type != ValueType::String)
        faults += {u"suggestions"_s, SpecFault {Kind::NotAStringInSchema}};
    Findings ofNothing;
    if (field.clear == Clear::Empty && field.type == ValueType::String)
        checkSchema(field, QString(), ofNothing);
    if (hasError(ofNothing))
        faults += {u"clear"_s, SpecFault {Kind::EmptyNotAllowed}};
    if (field.isWhole && field.closed)
        faults += {u"whole"_s, SpecFault {Kind::ClosedWhole}};
    return faults;
}
