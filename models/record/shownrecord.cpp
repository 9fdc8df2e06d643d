// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownrecord.h"

namespace {

bool isSeen(const FormSpec &form, const Base &fresh, const FieldPath &path, const Change &change,
            const ShownRecord &shown)
{
    const bool isThere = !path.in(*shown.record).isUndefined();
    if (form.listOf(path)) // without a base, old and new documents cannot be told apart
        return isThere && fresh.kind == Base::Kind::Read;
    if (isThere || change.kind != Change::Kind::Clear)
        return isThere;
    return shown.isWhole || shown.record->contains(path.tokens().constFirst());
}

bool lacksMember(const QJsonObject &record, const QJsonObject &before)
{
    const QStringList members = before.keys();
    return std::any_of(members.begin(), members.end(),
                       [&](const QString &member) { return !record.contains(member); });
}

bool hasNewItems(const FormSpec &form, const Changes &sent)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [&](const FieldSpec &field) {
        return field.append && sent.contains(field.path);
    });
}

} // namespace

QList<FieldPath> unseenIn(const FormSpec &form, const Base &fresh, const Changes &sent,
                          const ShownRecord &shown)
{
    QList<FieldPath> unseen;
    const Changes changes = effective(form, fresh, sent);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!shown.record || !isSeen(form, fresh, it.key(), *it, shown))
            unseen += it.key();
    }
    return unseen;
}

bool showsAll(const FormSpec &form, const Base &fresh, const Changes &sent,
              const ShownRecord &shown)
{
    if (shown.isWhole)
        return true;
    return shown.record && !lacksMember(*shown.record, fresh.record) && !hasNewItems(form, sent)
        && unseenIn(form, fresh, sent, shown).isEmpty();
}

QJsonObject recordAfter(const FormSpec &form, const Base &fresh, const Changes &sent,
                        const ShownRecord &shown)
{
    if (shown.isWhole)
        return *shown.record;
    QJsonObject record = taken(form, fresh, sent);
    for (auto it = shown.record->begin(); it != shown.record->end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}
