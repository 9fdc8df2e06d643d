// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "attachment.h"
#include "json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The words that may be before a `=`, and the members they mean.
QMap<QString, const FieldSpec *> keysOf(const FieldSpec &list)
{
    QMap<QString, const FieldSpec *> keys;
    QStringList sides {u"front"_s, u"back"_s};
    for (const auto &member : list.items) {
        keys.insert(member.path.name(), &member);
        if (member.attachment && !sides.isEmpty())
            keys.insert(sides.takeFirst(), &member);
        else if (member.editor == EditorKind::Choice && !keys.contains(u"type"_s))
            keys.insert(u"type"_s, &member);
    }
    return keys;
}

/// The lists that take files, by their names in `--attach`.
QStringList listsWithFiles(const FormSpec &form)
{
    QStringList names;
    for (const auto &field : form.fields)
        if (std::any_of(field.items.begin(), field.items.end(),
                        [](const FieldSpec &member) { return member.attachment; }))
            names.append(field.path.toString());
    return names;
}

QString notAttached(const FormSpec &form, const QString &list, const FieldPath &path)
{
    const QStringList takers = listsWithFiles(form);
    if (takers.isEmpty())
        return u"%1 takes no files."_s.arg(form.id);
    const QString taken = u"%1 takes files for %2."_s.arg(form.id, takers.join(u", "_s));
    const FieldSpec *field = form.field(path);
    return field && field->append
        ? u"The items of %1 have no files: give them with --body -."_s.arg(list) + u' ' + taken
        : taken;
}

/// Splits the description into keys and values. Empty when it begins with something else. A comma
/// in a value is part of it, because file names may have one, unless a key follows.
QList<std::pair<QString, QString>> piecesOf(const QString &description, const QStringList &keys)
{
    const QRegularExpression start(u"(?:\\A|,)("_s + keys.join(u'|') + u")="_s);
    QList<std::pair<QString, QString>> pieces;
    auto match = start.match(description);
    if (match.capturedStart() != 0)
        return pieces;
    while (match.hasMatch()) {
        const auto next = start.match(description, match.capturedEnd());
        const auto end = next.hasMatch() ? next.capturedStart() : description.size();
        pieces.append(
            {match.captured(1), description.mid(match.capturedEnd(), end - match.capturedEnd())});
        match = next;
    }
    return pieces;
}

/// Adds a member. Returns what is wrong with it, or empty.
QString add(NewDocument &document, const FieldSpec &member, const QString &text)
{
    const QString name = member.path.name();
    const auto value = readValue(member, text);
    if (member.secret)
        return u"%1 is secret, and arguments can be read by others. Give it with --body -."_s.arg(
            name);
    if (!value)
        return u"%1 takes JSON, like 3 or true, and this is not JSON."_s.arg(name);
    if (member.attachment)
        document.files.append({name, text});
    else
        document.values.insert(name, *value);
    return {};
}

} // namespace

Result<NewDocument, QString> readDocument(const FormSpec &form, const QString &list,
                                          const QString &description)
{
    const auto path = FieldPath::parse(list.startsWith(u'/') ? list : u'/' + list);
    if (!path || !listsWithFiles(form).contains(path->toString()))
        return Failure {notAttached(form, list, path.value_or(FieldPath()))};

    const auto keys = keysOf(*form.field(*path));
    const QStringList names = keys.keys();
    const auto pieces = piecesOf(description, names);
    if (pieces.isEmpty())
        return Failure {u"--attach %1 takes key=value with commas between them; the keys "
                        "are %2."_s.arg(list, names.join(u", "_s))};
    NewDocument document {*path, {}, {}};
    QList<const FieldSpec *> seen;
    for (const auto &[key, text] : pieces) {
        const FieldSpec *member = keys.value(key);
        if (seen.contains(member))
            return Failure {u"%1 is given twice."_s.arg(member->path.name())};
        seen.append(member);
        if (const QString refusal = add(document, *member, text); !refusal.isEmpty())
            return Failure {refusal};
    }
    return document;
}

QList<FieldPath> filesNamedIn(const QJsonValue &body, const FieldPath &path)
{
    if (Attachment::fromJson(body))
        return {path};
    QList<FieldPath> paths;
    const QJsonObject members = body.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        paths += filesNamedIn(member.value(), path.child(member.key()));
    const QJsonArray items = body.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        paths += filesNamedIn(items.at(i), path.child(QString::number(i)));
    return paths;
}

std::optional<QJsonValue> readValue(const FieldSpec &field, const QString &text)
{
    if (field.type == ValueType::String)
        return text;
    const auto value = json::parse(text.toUtf8(), json::Duplicates::Refused);
    return value ? std::optional<QJsonValue>(*value) : std::nullopt;
}

bool isKeptOutOfArguments(const FormSpec &form, const FieldSpec &field)
{
    const auto isHidden = [](const FieldSpec &one) { return one.secret || one.attachment; };
    return std::any_of(form.fields.begin(), form.fields.end(), [&](const FieldSpec &one) {
        return field.path.contains(one.path)
            && (isHidden(one) || std::any_of(one.items.begin(), one.items.end(), isHidden));
    });
}

} // namespace cli
