// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftexport.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {

namespace {

/// Whether the item contains a file or a secret. Without these it would be a different item, so it
/// is left out as a whole.
bool isPrivate(const FieldSpec &list, const QJsonObject &item)
{
    return std::any_of(list.items.begin(), list.items.end(), [&](const FieldSpec &member) {
        return (member.attachment || member.secret) && item.contains(member.path.name());
    });
}

void exportItems(const FieldSpec &list, const QJsonArray &items, DraftExport &exported)
{
    QJsonArray open;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isPrivate(list, items.at(i).toObject()))
            exported.leftOut.append(list.path.child(QString::number(i)).toString());
        else
            open.append(items.at(i));
    }
    if (!open.isEmpty())
        list.path.setIn(exported.body, open);
}

} // namespace

DraftExport exportedDraft(const FormSpec &form, const Base &base, const Changes &changes)
{
    DraftExport exported;
    const Changes wanted = effective(form, base, changes);
    // Objects come before their members, because their pointers sort first.
    for (auto change = wanted.begin(); change != wanted.end(); ++change) {
        const FieldPath &path = change.key();
        const FieldSpec *field = form.field(path);
        const FieldSpec *list = form.listOf(path);
        if (list && list->path == path && change->value.isArray())
            exportItems(*list, change->value.toArray(), exported);
        else if (field && change->kind == Change::Kind::Clear)
            path.setIn(exported.body, QJsonValue::Null);
        else if (!field || list || field->secret || field->attachment)
            exported.leftOut.append(path.toString());
        else
            path.setIn(exported.body, change->value);
    }
    return exported;
}

} // namespace cli
