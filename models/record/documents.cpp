// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The member that tells the kinds of documents apart: the first one with a list of choices.
QString kindMember(const FieldSpec &list)
{
    const auto found
        = std::find_if(list.items.begin(), list.items.end(),
                       [](const FieldSpec &member) { return member.editor == EditorKind::Choice; });
    return found == list.items.end() ? QString() : found->path.name();
}

QJsonArray itemsOf(const QJsonObject &record, const FieldSpec &list)
{
    return list.path.in(record).toArray();
}

/// Whether both are the same entry of the server's list. Entries without an id are compared
/// completely.
bool isSameEntry(const QJsonValue &a, const QJsonValue &b)
{
    const QJsonValue id = a["id"_L1];
    return id.isUndefined() ? a == b : id == b["id"_L1];
}

/// The entries of `items` that are not in `others`. Each equal entry counts once.
QJsonArray without(QJsonArray items, QJsonArray others)
{
    QJsonArray left;
    for (const QJsonValue &item : std::as_const(items)) {
        const auto same = std::find_if(others.begin(), others.end(), [&](const QJsonValue &other) {
            return isSameEntry(item, other);
        });
        if (same == others.end())
            left.append(item);
        else
            others.erase(same);
    }
    return left;
}

/// Removes one entry of this kind from `items`. False when there is none.
bool removeOneOfKind(QJsonArray &items, const QString &kind, const QJsonValue &value)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const QJsonValue &item) { return item[kind] == value; });
    if (found == items.end())
        return false;
    items.erase(found);
    return true;
}

} // namespace

Findings documentFindings(const FormSpec &form, const Changes &sent, const QJsonObject &before,
                          const QJsonObject &after)
{
    Findings findings;
    for (const FieldSpec &list : form.fields) {
        if (!list.append)
            continue;
        const QString kind = kindMember(list);
        const auto found = [&](const QString &rule, const QJsonValue &item) {
            findings += Finding {list.path, rule, Severity::Warning, {{u"type"_s, item[kind]}}};
        };
        // A list that the answer leaves out has not changed.
        if (list.path.in(after).isUndefined() && !sent.contains(list.path))
            continue;
        const QJsonArray added = sent.value(list.path).value.toArray();
        QJsonArray arrived = without(itemsOf(after, list), itemsOf(before, list));
        for (const QJsonValue &item : added) {
            if (!removeOneOfKind(arrived, kind, item[kind]))
                found(u"documentMissing"_s, item);
        }
        const QJsonArray gone = without(itemsOf(before, list), itemsOf(after, list));
        for (const QJsonValue &item : gone) {
            const bool isReplaced = list.archives
                && std::any_of(added.begin(), added.end(),
                               [&](const QJsonValue &one) { return one[kind] == item[kind]; });
            if (!isReplaced)
                found(u"documentVanished"_s, item);
        }
    }
    return findings;
}
