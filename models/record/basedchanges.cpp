// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basedchanges.h"

#include "storeddraft.h"

namespace {

/// `ground` with these fields' values of `from`. Leaves out items that were added to a list,
/// because they replace no value.
Base withFields(const FormSpec &form, const Base &ground, const QList<FieldPath> &fields,
                const Base &from)
{
    Base base = ground;
    if (base.kind != Base::Kind::Read || from.kind == Base::Kind::Unknown)
        return base;
    for (const FieldPath &path : fields) {
        if (!form.listOf(path))
            path.setIn(base.record, path.in(from.record));
    }
    if (base.record != ground.record) {
        base.etag.clear(); // the server never sent this combination
        base.isRounded = ground.isRounded || from.isRounded;
    }
    return base;
}

} // namespace

BasedChanges joined(const FormSpec &form, const BasedChanges &under, const BasedChanges &over)
{
    const bool isUnderNewer = over.base.kind == Base::Kind::Unknown
        || (under.base.kind != Base::Kind::Unknown && under.baseRead >= over.baseRead);
    const BasedChanges &newer = isUnderNewer ? under : over;
    const BasedChanges &older = isUnderNewer ? over : under;
    BasedChanges both {newer.base, newer.baseRead, overlaid(form, under.changes, over.changes)};
    if (older.base.kind == Base::Kind::Read && newer.base.kind == Base::Kind::Absent
        && !older.changes.isEmpty()) // an absent base holds no values, so the older one stays
        both.base = older.base;
    else
        both.base = withFields(form, newer.base, older.changes.keys(), older.base);
    const Changes changes = both.changes;
    both.changes = effective(form, both.base, changes);
    // A change from the newer value back to the older one still counts as a change.
    const Changes stands = effective(form, newer.base, newer.changes);
    QList<FieldPath> lost;
    for (auto it = stands.begin(); it != stands.end(); ++it) {
        if (changes.value(it.key()) == *it && !both.changes.contains(it.key()))
            lost += it.key();
    }
    if (!lost.isEmpty()) {
        both.base = withFields(form, both.base, lost, newer.base);
        both.changes = effective(form, both.base, changes);
    }
    if (both.base != newer.base)
        both.baseRead = older.baseRead;
    return both;
}

Base baseFor(const FormSpec &form, const Base &base, const Changes &changes, const Base &newer)
{
    const QList<Conflict> conflicts = merge(form, base, changes, newer).conflicts;
    QList<FieldPath> fields;
    for (const Conflict &conflict : conflicts)
        fields += conflict.path;
    return withFields(form, newer, fields, base);
}
