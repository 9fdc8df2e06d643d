// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QByteArray>
#include <QList>
#include <QMap>

/// The bytes of files that were kept when they were chosen, by `Attachment::key()`.
using FileContents = QMap<QString, QByteArray>;

/// What a request carries: text, and files between it that are encoded only while they are sent,
/// and read only then where they were not kept.
class RequestBody final
{
public:
    struct Part
    {
        QByteArray text;
        std::optional<Attachment> file; ///< follows the text, in base64
        std::optional<QByteArray> content = {}; ///< of the file; nothing = it is read from the disk

        qint64 fileSize() const; ///< not encoded; 0 without a file
    };

    /// No body at all.
    RequestBody() = default;
    /// A null text is no body, an empty one is.
    RequestBody(const QByteArray &text);
    RequestBody(const char *text);

    void append(const QByteArray &text, const std::optional<Attachment> &file = {},
                const std::optional<QByteArray> &content = {});

    bool isNull() const { return m_parts.isEmpty(); }
    qint64 size() const; ///< on the wire
    const QList<Part> &parts() const { return m_parts; }

private:
    QList<Part> m_parts;
};
