// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

RequestBody::RequestBody(const QByteArray &text)
{
    if (!text.isNull())
        append(text);
}

RequestBody::RequestBody(const char *text)
    : RequestBody(QByteArray(text))
{
}

void RequestBody::append(const QByteArray &text, const std::optional<Attachment> &file)
{
    m_parts.append({text, file});
}

qint64 RequestBody::size() const
{
    qint64 size = 0;
    for (const Part &part : m_parts)
        size += part.text.size() + (part.file ? (part.file->size + 2) / 3 * 4 : 0);
    return size;
}
