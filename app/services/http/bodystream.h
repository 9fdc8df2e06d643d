// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorcode.h"
#include "requestbody.h"

#include <QFile>

/// A request's body, read once. Files are read and encoded piece by piece, as bytes are asked for.
class BodyStream final
{
public:
    /// A file that is no longer what it was when it was chosen.
    struct Fault
    {
        ErrorCode code = ErrorCode::None;
        QString fileName;
    };

    explicit BodyStream(RequestBody body);

    qint64 size() const { return m_size; }
    bool isAtEnd() const { return m_given == m_size; }
    /// The next bytes, `most` at most; none at the end and after a fault.
    QByteArray read(qsizetype most);
    const std::optional<Fault> &fault() const { return m_fault; }

private:
    bool fetch();
    bool fetchFile(const RequestBody::Part &part);
    bool readFile(const Attachment &file);
    bool fail(ErrorCode code, const Attachment &file);

    const RequestBody m_body;
    const qint64 m_size;
    qint64 m_given = 0;
    QByteArray m_piece; ///< what was fetched last
    qsizetype m_position = 0; ///< in the piece
    qsizetype m_part = 0; ///< that is fetched next
    bool m_isInFile = false; ///< its text was fetched
    QFile m_file;
    qint64 m_left = 0; ///< of the file
    std::optional<Fault> m_fault;
};
