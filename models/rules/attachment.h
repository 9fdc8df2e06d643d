// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "result.h"

/// A file that was chosen to travel with a change. In changes and bodies it stands as a JSON object
/// that no vendor sees (`toJson`); its bytes are read and encoded while they are sent.
struct Attachment
{
    QString file; ///< absolute path
    QString mediaType; ///< `image/jpeg` or `application/pdf`, by its first bytes
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    QString name() const; ///< the file's, without its folder
    QJsonObject toJson() const;
    /// The same for the same choice of the same file, and for no other.
    QString key() const;
    /// Nothing for every other value.
    static std::optional<Attachment> fromJson(const QJsonValue &value);
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// All that stand in a value, each once, however deep.
QList<Attachment> attachmentsIn(const QJsonValue &value);

/// `image/jpeg`, `application/pdf`, or empty: what the first bytes of a file say, whatever it is
/// called. Eight bytes are enough.
QString mediaTypeOf(const QByteArray &head);

/// Bytes that `characters` of base64 stand for, of which the last `padding` are `=`.
qint64 decodedSize(qint64 characters, qint64 padding);

/// What a file that is already text says of itself, and nothing of what is in it.
struct DataUrl
{
    QString mediaType;
    qint64 size = 0; ///< bytes, decoded

    /// Nothing for what does not begin as `data:<type>;base64,`.
    static std::optional<DataUrl> parse(const QString &text);
};

/// Looks at a file: that it is one, how large it is, and only then at its first bytes. Errors
/// (the path of the finding is the root): `fileMissing` {name, detail}, `fileEmpty` {name},
/// `fileTooLarge` {name, size, limit}, `fileKind` {name, kind: what it seems to be, or empty}.
Result<Attachment, Finding> attach(const QString &file, qint64 limit);

/// Nothing when the file is still the one that was chosen; else `fileMissing` or `fileChanged`.
std::optional<Finding> changedSince(const Attachment &attachment);
