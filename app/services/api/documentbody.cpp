// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbody.h"

#include "change.h"
#include "json.h"
#include "redaction.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

using Visit
    = std::function<QJsonValue(const FieldSpec &, const FieldPath &, const QJsonValue &value)>;

/// `value` with each secret, masked value and file in it replaced by the result of `visit`.
QJsonValue visited(const FormSpec &form, const FieldPath &path, const QJsonValue &value,
                   const Visit &visit)
{
    const FieldSpec *field = form.field(path);
    if (field && (field->secret || field->masked || field->attachment))
        return visit(*field, path, value);
    if (json::isObject(value)) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = visited(form, path.child(it.key()), QJsonValue(*it), visit);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = visited(form, path.child(QString::number(i)), array.at(i), visit);
        return array;
    }
    return value;
}

QJsonObject visitedBody(const FormSpec &form, const QJsonObject &body, const Visit &visit)
{
    return visited(form, {}, body, visit).toObject();
}

QString urlPrefix(const Profile &profile, const Attachment &file)
{
    const QString type = file.mediaType == "image/jpeg"_L1 ? profile.jpegType : file.mediaType;
    return u"data:"_s % type % u";base64,"_s;
}

QJsonValue shownValue(const FieldSpec &field, const Profile &profile, const QJsonValue &value)
{
    if (field.secret)
        return maskedSecret;
    if (!field.attachment)
        return value;
    if (const auto file = Attachment::fromJson(value))
        return shownFile(urlPrefix(profile, *file), file->size);
    const QString text = value.toString();
    const qsizetype comma = text.indexOf(u',') + 1;
    return comma == 0
        ? value
        : shownFile(text.left(comma), decodedSize(text.size() - comma, text.count(u'=')));
}

} // namespace

RequestBody wireRequestBody(const FormSpec &form, const Profile &profile, const QJsonObject &body,
                            const FileContents &contents)
{
    // Each file is written as a mark that appears in no body. Then the text is cut at the marks.
    const QString mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<Attachment> files; // in the order of the text, because QJson sorts the members here too
    const auto marked = [&](const FieldSpec &, const FieldPath &, const QJsonValue &value) {
        const auto file = Attachment::fromJson(value);
        if (!file)
            return value;
        files += *file;
        return QJsonValue(QString(urlPrefix(profile, *file) % mark));
    };
    const QJsonObject wire
        = visitedBody(form, wireBody(form, body, profile.integersAsText), marked);
    const QByteArray text = json::write(wire);

    RequestBody made;
    qsizetype from = 0;
    for (const Attachment &file : std::as_const(files)) {
        const qsizetype at = text.indexOf(mark.toLatin1(), from);
        const auto content = contents.find(file.key());
        made.append(text.mid(from, at - from), file,
                    content == contents.end() ? std::nullopt : std::optional(*content));
        from = at + mark.size();
    }
    made.append(text.mid(from));
    return made;
}

QJsonObject shownBody(const FormSpec &form, const Profile &profile, const QJsonObject &body)
{
    return visitedBody(form, wireBody(form, body, profile.integersAsText),
                       [&](const FieldSpec &field, const FieldPath &, const QJsonValue &value) {
                           return shownValue(field, profile, value);
                       });
}

Findings changedFiles(const FormSpec &form, const QJsonObject &body, const FileContents &files)
{
    Findings findings;
    visitedBody(form, body, [&](const FieldSpec &, const FieldPath &path, const QJsonValue &value) {
        const auto file = Attachment::fromJson(value);
        const bool isOnDisk = file && !files.contains(file->key());
        if (auto finding = isOnDisk ? changedSince(*file) : std::nullopt) {
            finding->path = path;
            findings += *finding;
        }
        return value;
    });
    return findings;
}

QStringList secretTexts(const FormSpec &form, const QJsonObject &body)
{
    QStringList texts;
    visitedBody(form, body,
                [&](const FieldSpec &field, const FieldPath &, const QJsonValue &value) {
                    if (field.secret || field.masked)
                        texts += json::text(value);
                    return value;
                });
    return texts;
}
