// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchinput.h"

#include "attachment.h"
#include "check.h"
#include "terminal.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The fields with names close to `path`, compared as a whole or by the last part.
QStringList nearestPaths(const FormSpec &form, const FieldPath &path)
{
    QStringList paths, names, found;
    for (const auto &field : form.fields) {
        paths.append(field.path.toString());
        names.append(field.path.name());
    }
    if (const QString near = nearest(path.toString(), paths); !near.isEmpty())
        found.append(near);
    const QString slip = form.misnamed.value(path.name());
    const QString name = slip.isEmpty() ? nearest(path.name(), names) : slip;
    for (const auto &field : form.fields)
        if (!name.isEmpty() && field.path.name() == name && !found.contains(field.path.toString()))
            found.append(field.path.toString());
    return found.isEmpty() ? paths : found;
}

/// Why a file could not be read, for a missing file. `--body` uses the same words.
QString reasonNotRead(const NewDocument::File &file, const Finding &missing)
{
    const QString detail = missing.args.value(u"detail"_s).toString();
    if (!detail.isEmpty())
        return detail;
    return QFileInfo::exists(file.name) ? u"It is not a file"_s : u"No such file or directory"_s;
}

class InputReader final
{
public:
    explicit InputReader(const FormSpec &form)
        : m_form(form)
    {
    }

    Result<PatchInput, Refusal> read(const Arguments &arguments)
    {
        if (arguments.has(u"body"_s))
            readBody(arguments.value(u"body"_s));
        for (const auto &word : arguments.values(u"set"_s))
            set(word);
        for (const auto &word : arguments.values(u"clear"_s))
            if (const FieldSpec *field = fieldAt(word))
                overlay(field->path, QJsonValue::Null);
        const QStringList attached = arguments.values(u"attach"_s);
        for (qsizetype i = 0; i + 1 < attached.size(); i += 2)
            attach(attached.at(i), attached.at(i + 1));
        if (!m_refusal.isEmpty())
            return Failure {Refusal {Exit::Usage, m_refusal}};
        return m_input;
    }

private:
    void refuse(const QString &message)
    {
        if (m_refusal.isEmpty())
            m_refusal = message;
    }

    void readBody(const QString &file)
    {
        const auto bytes = terminal::contents(file);
        if (!bytes)
            return refuse(bytes.error());
        const auto body = parsedBody(*bytes);
        if (!body)
            return m_input.findings.append(body.error());
        m_input.body = *body;
        if (!filesNamedIn(m_input.body).isEmpty())
            refuse(u"A document in --body is a data URL. A file is given with "
                   "--attach."_s);
    }

    const FieldSpec *fieldAt(const QString &pointer)
    {
        const auto path = FieldPath::parse(pointer);
        if (!path || path->isRoot()) {
            refuse(u"%1 is not a JSON Pointer. Fields are named like /address/zip."_s.arg(pointer));
            return nullptr;
        }
        const FieldSpec *field = m_form.field(*path);
        if (!field)
            refuse(u"%1 is not a field of %2. The nearest: %3."_s.arg(
                pointer, m_form.id, nearestPaths(m_form, *path).join(u", "_s)));
        const FieldSpec *list = m_form.listOf(*path);
        if (field && list && list != field) {
            refuse(u"The items of %1 must be given whole: with --attach or --body."_s.arg(
                list->path.toString()));
            return nullptr;
        }
        return field;
    }

    void set(const QString &word)
    {
        if (!word.contains(u'='))
            return refuse(u"--set takes /path=value."_s);
        const FieldSpec *field = fieldAt(word.section(u'=', 0, 0));
        if (!field)
            return;
        if (isKeptOutOfArguments(m_form, *field))
            return refuse(howToGive(*field));
        const QString text = word.section(u'=', 1);
        if (field->type == ValueType::String && text == u"null")
            m_input.findings.append({field->path, u"nullIsText"_s, Severity::Note, {}});
        if (const auto value = readValue(*field, text))
            return overlay(field->path, *value);
        refuse(
            u"%1 takes JSON, like 3 or true, and this is not JSON."_s.arg(field->path.toString()));
    }

    static QString howToGive(const FieldSpec &field)
    {
        const bool hasFiles
            = std::any_of(field.items.begin(), field.items.end(),
                          [](const FieldSpec &member) { return member.attachment; });
        return hasFiles
            ? u"The documents of %1 are given with --attach, or in --body."_s.arg(
                field.path.toString())
            : u"%1 is secret, and arguments can be read by others. Give it with --body -."_s.arg(
                field.path.toString());
    }

    void attach(const QString &list, const QString &description)
    {
        const auto document = readDocument(m_form, list, description);
        if (!document)
            return refuse(document.error());
        const QJsonValue items = document->list.in(m_input.body);
        if (!items.isUndefined() && !items.isArray())
            return refuse(u"%1 is not a list in what is given, so --attach cannot add to it."_s.arg(
                document->list.toString()));
        m_input.documents.append(*document);
    }

    void overlay(const FieldPath &path, const QJsonValue &value)
    {
        const auto twice = std::find_if(m_seen.begin(), m_seen.end(), [&](const FieldPath &other) {
            return other.contains(path) || path.contains(other);
        });
        // Members of one object may be set together. A path that appears twice, or an object
        // together with its own member, is ambiguous.
        if (twice != m_seen.end())
            return refuse(*twice == path
                              ? u"%1 is given twice."_s.arg(path.toString())
                              : u"%1 and %2 cannot be given at once: one is a part of the "
                                "other."_s.arg(twice->toString(), path.toString()));
        for (FieldPath object = path.parent(); !object.isRoot(); object = object.parent())
            if (object.in(m_input.body).isNull())
                return refuse(u"%1 is cleared, so %2 cannot be set."_s.arg(object.toString(),
                                                                           path.toString()));
        m_seen.append(path);
        path.setIn(m_input.body, value);
    }

    const FormSpec &m_form;
    PatchInput m_input;
    QList<FieldPath> m_seen;
    QString m_refusal;
};

} // namespace

Result<PatchInput, Refusal> PatchInput::read(const FormSpec &form, const Arguments &arguments)
{
    if (arguments.value(u"body"_s) == u"-" && arguments.has(u"credentials"_s))
        return Failure {Refusal {
            Exit::Usage, u"Standard input can be only one of --body - and --credentials -."_s}};
    return InputReader(form).read(arguments);
}

std::optional<Refusal> PatchInput::attachFiles(qint64 limit)
{
    for (const auto &document : documents) {
        QJsonArray items = document.list.in(body).toArray();
        const FieldPath path = document.list.child(QString::number(items.size()));
        QJsonObject item = document.values;
        for (const auto &file : document.files) {
            const auto attachment = ::attach(file.name, limit);
            if (attachment) {
                item.insert(file.member, attachment->toJson());
                continue;
            }
            Finding finding = attachment.error();
            if (finding.rule == u"fileMissing"_s)
                return Refusal {
                    Exit::Usage,
                    u"Cannot read %1: %2."_s.arg(file.name, reasonNotRead(file, finding))};
            finding.path = path.child(file.member);
            findings.append(finding);
        }
        items.append(item);
        document.list.setIn(body, items);
    }
    documents.clear();
    return {};
}

} // namespace cli
