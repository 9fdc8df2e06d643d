// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formspec.h"

#include <algorithm>

const FieldSpec *FormSpec::field(const FieldPath &fieldPath) const
{
    if (const auto found = index.find(fieldPath); found != index.end())
        return &fields[*found];
    const FieldSpec *list = listOf(fieldPath);
    if (!list || fieldPath.tokens().size() != list->path.tokens().size() + 2)
        return nullptr;
    const auto member
        = std::find_if(list->items.begin(), list->items.end(),
                       [&](const FieldSpec &item) { return item.path.name() == fieldPath.name(); });
    return member == list->items.end() ? nullptr : &*member;
}

const FieldSpec *FormSpec::listOf(const FieldPath &fieldPath) const
{
    for (FieldPath at = fieldPath; !at.isRoot(); at = at.parent()) {
        const auto found = index.find(at);
        if (found != index.end())
            return fields[*found].append ? &fields[*found] : nullptr;
    }
    return nullptr;
}

FieldSpec itemMember(const FieldSpec &list, const FieldSpec &member, qsizetype index)
{
    const QString place = QString::number(index);
    const auto concrete = [&](const FieldPath &path) {
        return list.path.contains(path) && path.tokens().size() == list.path.tokens().size() + 2
            ? list.path.child(place).child(path.name())
            : path;
    };
    FieldSpec field = member;
    field.path = concrete(member.path);
    for (Rule &rule : field.rules) {
        for (FieldPath &path : rule.with)
            path = concrete(path);
    }
    return field;
}
