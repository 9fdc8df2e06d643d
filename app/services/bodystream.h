// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestbody.h"

#include <QFile>
#include <QIODevice>

/// A request body that can be read once. Qt resends a request whose body it can rewind when the
/// server closes without an answer: a PATCH would be applied twice. It cannot rewind this one and
/// ends in ContentReSendError instead. Files are read and encoded piece by piece, as the bytes are
/// asked for.
class BodyStream final : public QIODevice
{
    Q_OBJECT

public:
    BodyStream(RequestBody body, QObject *parent);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

signals:
    /// The first byte was taken: from here on it may have left the machine.
    void taken();
    /// A file is no longer what it was when it was chosen; nothing more is given out.
    void failed(const QString &code, const QString &fileName);

protected:
    qint64 readData(char *to, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool isAtEnd() const { return m_given == m_size; }
    bool fetch();
    bool fetchFile(const RequestBody::Part &part);
    bool readFile(const Attachment &file);
    bool fail(const QString &code, const Attachment &file);

    const RequestBody m_body;
    const qint64 m_size;
    qint64 m_given = 0;
    QByteArray m_piece; ///< what was fetched last
    qsizetype m_position = 0; ///< in the piece
    qsizetype m_part = 0; ///< that is fetched next
    bool m_isInFile = false; ///< its text was fetched
    QFile m_file;
    qint64 m_left = 0; ///< of the file
    bool m_hasFailed = false;
};
