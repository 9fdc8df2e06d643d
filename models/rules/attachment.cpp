// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachment.h"

#include "json.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto fileKey = u"amend:file"_s; // no vendor has a member with this name

Finding fileFinding(const QString &rule, const QJsonObject &args)
{
    return {.path = {}, .rule = rule, .severity = Severity::Error, .args = args};
}

/// The probable type of a file that is neither a JPEG nor a PDF; empty when it cannot be told.
QString otherKind(const QByteArray &head)
{
    static const QList<std::pair<QByteArray, QString>> beginnings {
        {"\x89PNG", u"PNG"_s},
        {"GIF8", u"GIF"_s},
        {"BM", u"BMP"_s},
        {QByteArray("II*\0", 4), u"TIFF"_s},
        {QByteArray("MM\0*", 4), u"TIFF"_s},
        {"RIFF", u"WebP"_s},
        {"PK\x03\x04", u"ZIP"_s},
        {QByteArray("\xd0\xcf\x11\xe0", 4), u"Word"_s},
    };
    for (const auto &[beginning, kind] : beginnings) {
        if (head.startsWith(beginning))
            return kind;
    }
    return head.mid(4, 4) == "ftyp" ? u"HEIC"_s : QString();
}

} // namespace

QString Attachment::name() const
{
    return QFileInfo(file).fileName();
}

QJsonObject Attachment::toJson() const
{
    return {
        {fileKey, file}, {u"mediaType"_s, mediaType}, {u"size"_s, size}, {u"modified"_s, modified}};
}

QString Attachment::key() const
{
    return QString::fromUtf8(json::write(toJson()));
}

std::optional<Attachment> Attachment::fromJson(const QJsonValue &value)
{
    if (!value[fileKey].isString())
        return std::nullopt;
    return Attachment {value[fileKey].toString(), value["mediaType"_L1].toString(),
                       value["size"_L1].toInteger(), value["modified"_L1].toInteger()};
}

QList<Attachment> attachmentsIn(const QJsonValue &value)
{
    if (const auto file = Attachment::fromJson(value))
        return {*file};
    QList<Attachment> files;
    const auto add = [&](const QJsonValue &member) {
        for (const Attachment &file : attachmentsIn(member)) {
            if (!files.contains(file))
                files += file;
        }
    };
    const QJsonArray array = value.toArray();
    std::for_each(array.begin(), array.end(), add);
    const QJsonObject object = value.toObject();
    std::for_each(object.begin(), object.end(), add);
    return files;
}

QString mediaTypeOf(const QByteArray &head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return head.startsWith("%PDF-") ? u"application/pdf"_s : QString();
}

qint64 decodedSize(qint64 characters, qint64 padding)
{
    return (characters - padding) * 3 / 4;
}

std::optional<DataUrl> DataUrl::parse(const QString &text)
{
    static const QRegularExpression head(uR"(\Adata:([^;,]*);base64,)"_s);
    const auto match = head.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 padding = text.endsWith("=="_L1) ? 2 : text.endsWith(u'=') ? 1 : 0;
    return DataUrl {match.captured(1), decodedSize(text.size() - match.capturedEnd(), padding)};
}

Result<Attachment, Finding> attach(const QString &file, qint64 limit)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    if (!info.isFile()) {
        return Failure {fileFinding(u"fileMissing"_s, {{u"name"_s, name}})};
    }
    if (info.size() == 0)
        return Failure {fileFinding(u"fileEmpty"_s, {{u"name"_s, name}})};
    if (info.size() > limit)
        return Failure {fileFinding(
            u"fileTooLarge"_s, {{u"name"_s, name}, {u"size"_s, info.size()}, {u"limit"_s, limit}})};
    QFile source(info.absoluteFilePath());
    if (!source.open(QIODevice::ReadOnly))
        return Failure {fileFinding(u"fileMissing"_s,
                                    {{u"name"_s, name}, {u"detail"_s, source.errorString()}})};
    const QByteArray head = source.read(8);
    const QString mediaType = mediaTypeOf(head);
    if (mediaType.isEmpty())
        return Failure {
            fileFinding(u"fileKind"_s, {{u"name"_s, name}, {u"kind"_s, otherKind(head)}})};
    return Attachment {info.absoluteFilePath(), mediaType, info.size(),
                       info.lastModified().toMSecsSinceEpoch()};
}

std::optional<Finding> changedSince(const Attachment &attachment)
{
    const QFileInfo now(attachment.file);
    if (!now.isFile() || !now.isReadable())
        return fileFinding(u"fileMissing"_s, {{u"name"_s, attachment.name()}});
    if (now.size() != attachment.size
        || now.lastModified().toMSecsSinceEpoch() != attachment.modified)
        return fileFinding(u"fileChanged"_s, {{u"name"_s, attachment.name()}});
    return std::nullopt;
}
