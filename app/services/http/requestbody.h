// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QByteArray>
#include <QList>
#include <QMap>

/// The contents of stored files by `Attachment::key()`.
using FileContents = QMap<QString, QByteArray>;

/// The body of a request: text with files in between. Files are encoded during the send, and read
/// from the disk only then if they were not stored.
class RequestBody final
{
public:
    struct Part
    {
        QByteArray text;
        std::optional<Attachment> file; ///< follows the text, in base64
        /// Contents of the file; nothing = read them from the disk.
        std::optional<QByteArray> content = {};

        qint64 fileSize() const; ///< size before the encoding; 0 without a file
    };

    /// Makes no body.
    RequestBody() = default;
    /// A null text is no body; an empty text is an empty body.
    RequestBody(const QByteArray &text);
    RequestBody(const char *text);

    void append(const QByteArray &text, const std::optional<Attachment> &file = {},
                const std::optional<QByteArray> &content = {});

    bool isNull() const { return m_parts.isEmpty(); }
    qint64 size() const; ///< bytes that are sent
    const QList<Part> &parts() const { return m_parts; }

private:
    QList<Part> m_parts;
};
