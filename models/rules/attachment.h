// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "result.h"

/// A file that the user chose to send with a change. Changes and bodies hold it as a JSON object
/// (`toJson`) that the vendor never sees; its bytes are read and encoded during the send.
struct Attachment
{
    QString file; ///< absolute path
    QString mediaType; ///< `image/jpeg` or `application/pdf`, judged by its first bytes
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    QString name() const; ///< file name without its folder
    QJsonObject toJson() const;
    /// Equal only for the same choice of the same file.
    QString key() const;
    /// Nothing when `value` is not an attachment.
    static std::optional<Attachment> fromJson(const QJsonValue &value);
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// All attachments within a value, at any depth, each once.
QList<Attachment> attachmentsIn(const QJsonValue &value);

/// The media type by the first eight bytes of a file, whatever its name: `image/jpeg`,
/// `application/pdf`, or empty for any other.
QString mediaTypeOf(const QByteArray &head);

/// The number of bytes that `characters` of base64 encode, `padding` of which are `=`.
qint64 decodedSize(qint64 characters, qint64 padding);

/// The type and size of a file that is given as a data URL. Holds none of its content.
struct DataUrl
{
    QString mediaType;
    qint64 size = 0; ///< decoded size in bytes

    /// Nothing when `text` does not begin with `data:<type>;base64,`.
    static std::optional<DataUrl> parse(const QString &text);
};

/// Checks that `file` is a regular file, then its size, and only then its first bytes. `limit` is
/// in bytes. Errors (their path is the root): `fileMissing` {name, detail}, `fileEmpty` {name},
/// `fileTooLarge` {name, size, limit}, `fileKind` {name, kind: its probable type, or empty}.
Result<Attachment, Finding> attach(const QString &file, qint64 limit);

/// Nothing when the file is still the chosen one; otherwise `fileMissing` or `fileChanged`.
std::optional<Finding> changedSince(const Attachment &attachment);
