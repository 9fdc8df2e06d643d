// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodystream.h"

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a file in memory at once. A multiple of three, so that encoded pieces join without
/// padding.
constexpr qint64 pieceSize = 3 * 16 * 1024;

} // namespace

BodyStream::BodyStream(RequestBody body)
    : m_body(std::move(body))
    , m_size(m_body.size())
{
}

QByteArray BodyStream::read(qsizetype most)
{
    if (isAtEnd() || m_fault || (m_position == m_piece.size() && !fetch()))
        return {};
    const QByteArray bytes = m_piece.mid(m_position, most);
    m_position += bytes.size();
    m_given += bytes.size();
    return bytes;
}

bool BodyStream::fetch()
{
    m_position = 0;
    m_piece.clear();
    while (m_piece.isEmpty()) {
        const RequestBody::Part &part = m_body.parts().at(m_part);
        if (!m_isInFile) {
            m_piece = part.text;
            m_left = part.fileSize();
        } else if (!fetchFile(part)) {
            return false;
        }
        m_isInFile = part.file && (!m_isInFile || m_left > 0);
        if (!m_isInFile)
            ++m_part;
    }
    return true;
}

bool BodyStream::fetchFile(const RequestBody::Part &part)
{
    if (!part.content)
        return readFile(*part.file);
    m_piece = part.content->mid(part.content->size() - m_left, pieceSize).toBase64();
    m_left -= qMin(pieceSize, m_left);
    return true;
}

bool BodyStream::readFile(const Attachment &file)
{
    if (!m_file.isOpen()) {
        m_file.setFileName(file.file);
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileMissing, file);
    }
    const QByteArray bytes = m_file.read(qMin(pieceSize, m_left));
    const bool isShort = bytes.size() < qMin(pieceSize, m_left);
    m_left -= bytes.size();
    // A file that changed during the read would arrive as a mixture of both versions.
    if (isShort || (m_left == 0 && changedSince(file)))
        return fail(ErrorCode::FileChanged, file);
    if (m_left == 0)
        m_file.close();
    m_piece = bytes.toBase64();
    return true;
}

bool BodyStream::fail(ErrorCode code, const Attachment &file)
{
    m_fault = Fault {code, file.name()};
    return false;
}
