// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorcode.h"
#include "requestbody.h"

#include <QFile>

/// A request's body, read once. Files are read and encoded piece by piece, when the bytes are
/// needed.
class BodyStream final
{
public:
    /// A file has changed since it was chosen, or is missing.
    struct Fault
    {
        ErrorCode code = ErrorCode::None;
        QString fileName;
    };

    explicit BodyStream(RequestBody body);

    qint64 size() const { return m_size; }
    bool isAtEnd() const { return m_given == m_size; }
    /// The next bytes, at most `most`. Empty at the end and after a fault.
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
    QByteArray m_piece; ///< the piece that was read last
    qsizetype m_position = 0; ///< position in the piece
    qsizetype m_part = 0; ///< index of the part that is read next
    bool m_isInFile = false; ///< the text before the part's file was read
    QFile m_file;
    qint64 m_left = 0; ///< bytes of the file that are still to be read
    std::optional<Fault> m_fault;
};
