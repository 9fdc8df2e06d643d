// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

namespace {

qint64 encodedSize(qint64 bytes)
{
    return (bytes + 2) / 3 * 4;
}

} // namespace

qint64 RequestBody::Part::fileSize() const
{
    return content ? content->size() : file ? file->size : 0;
}

RequestBody::RequestBody(const QByteArray &text)
{
    if (!text.isNull())
        append(text);
}

RequestBody::RequestBody(const char *text)
    : RequestBody(QByteArray(text))
{
}

void RequestBody::append(const QByteArray &text, const std::optional<Attachment> &file,
                         const std::optional<QByteArray> &content)
{
    m_parts.append({text, file, content});
}

qint64 RequestBody::size() const
{
    qint64 size = 0;
    for (const Part &part : m_parts)
        size += part.text.size() + encodedSize(part.fileSize());
    return size;
}
