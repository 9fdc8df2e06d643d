// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QByteArray>
#include <QList>

/// What a request carries: text, and files between it that are read and encoded only while they are
/// sent.
class RequestBody final
{
public:
    struct Part
    {
        QByteArray text;
        std::optional<Attachment> file; ///< follows the text, in base64
    };

    /// No body at all.
    RequestBody() = default;
    /// A null text is no body, an empty one is.
    RequestBody(const QByteArray &text);
    RequestBody(const char *text);

    void append(const QByteArray &text, const std::optional<Attachment> &file = {});

    bool isNull() const { return m_parts.isEmpty(); }
    qint64 size() const; ///< on the wire
    const QList<Part> &parts() const { return m_parts; }

private:
    QList<Part> m_parts;
};
