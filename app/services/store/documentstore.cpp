// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"

#include "deletedrows.h"
#include "recordtag.h"

#include <QFile>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 192 * 1024;

/// The rows of one file. Their number is part of each seal, so that a missing last row is noticed.
struct Rows
{
    QByteArray record, file;
    qint64 count = 0;

    Vault::Place place(qint64 piece) const
    {
        return {"document.bytes", record + file + QByteArray::number(piece), count};
    }
};

Rows rowsOf(const Connection &open, const RecordKey &record, const Attachment &file)
{
    return {recordTag(open.vault(), record), open.vault().tag({"file", file.key().toUtf8()}),
            (file.size + pieceBytes - 1) / pieceBytes};
}

bool areThere(Connection &open, const Rows &rows)
{
    QSqlQuery &query = open.run(u"SELECT count(*) FROM document WHERE record = ? AND file = ?"_s,
                                {rows.record, rows.file});
    return rows.count > 0 && query.next() && query.value(0).toLongLong() == rows.count;
}

void forget(Connection &open, const Rows &rows)
{
    open.run(u"DELETE FROM document WHERE record = ? AND file = ?"_s, {rows.record, rows.file});
}

void writePiece(Connection &open, const Rows &rows, qint64 piece, const QByteArray &bytes)
{
    open.run(
        u"INSERT INTO document(record, file, piece, pieces, bytes) VALUES(?, ?, ?, ?, ?)"_s,
        {rows.record, rows.file, piece, rows.count, open.vault().seal(bytes, rows.place(piece))});
}

std::optional<QByteArray> readPiece(Connection &open, const Rows &rows, qint64 piece)
{
    QSqlQuery &query = open.run(u"SELECT bytes FROM document"
                                " WHERE record = ? AND file = ? AND piece = ?"_s,
                                {rows.record, rows.file, piece});
    return query.next() ? open.vault().open(query.value(0).toByteArray(), rows.place(piece))
                        : std::nullopt;
}

/// False when the file is shorter than expected, or has changed at the end. Then the copy is a
/// mixture of both versions.
bool copyPieces(Connection &open, const Rows &rows, const Attachment &file)
{
    QFile source(file.file);
    if (changedSince(file) || !source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    qint64 left = file.size;
    for (qint64 piece = 0; piece < rows.count; ++piece) {
        const QByteArray bytes = source.read(qMin(pieceBytes, left));
        if (bytes.size() != qMin(pieceBytes, left))
            return false;
        left -= bytes.size();
        writePiece(open, rows, piece, bytes);
    }
    return !changedSince(file);
}

/// Copies the file from another record that has it, because the draft was copied from there.
bool copyFromAnother(Connection &open, const Rows &rows)
{
    QSqlQuery &others = open.run(u"SELECT record FROM document"
                                 " WHERE file = ? AND record <> ? AND piece = 0"_s,
                                 {rows.file, rows.record});
    QList<Rows> sources;
    while (others.next())
        sources += Rows {others.value(0).toByteArray(), rows.file, rows.count};
    return std::any_of(sources.begin(), sources.end(), [&](const Rows &source) {
        forget(open, rows);
        bool isWhole = true;
        for (qint64 piece = 0; piece < rows.count && isWhole; ++piece) {
            const auto bytes = readPiece(open, source, piece);
            isWhole = bytes.has_value();
            if (isWhole)
                writePiece(open, rows, piece, *bytes);
        }
        return isWhole;
    });
}

/// The tags of the records that have a deleted draft. Its own tag may be a random one.
QVariantList tagsOfDeleted(Connection &open)
{
    QVariantList tags;
    const QList<deletedrows::DeletedRow> rows = deletedrows::all(open);
    for (const deletedrows::DeletedRow &row : rows)
        tags += recordTag(open.vault(), row.draft.summary.record);
    return tags;
}

} // namespace

bool documentstore::keep(Connection &open, const RecordKey &record, const Attachment &file)
{
    const Rows rows = rowsOf(open, record, file);
    if (areThere(open, rows))
        return true;
    forget(open, rows); // removes an incomplete copy, if there is one
    const bool isKept
        = rows.count > 0 && (copyPieces(open, rows, file) || copyFromAnother(open, rows));
    if (!isKept)
        forget(open, rows);
    return isKept;
}

void documentstore::keepAll(Connection &open, const RecordKey &record, const Changes &changes)
{
    for (const Attachment &file : filesOf(changes))
        keep(open, record, file);
}

std::optional<QByteArray> documentstore::load(Connection &open, const RecordKey &record,
                                              const Attachment &file)
{
    const Rows rows = rowsOf(open, record, file);
    if (!areThere(open, rows))
        return std::nullopt;
    QByteArray content;
    content.reserve(file.size);
    for (qint64 piece = 0; piece < rows.count; ++piece) {
        const auto bytes = readPiece(open, rows, piece);
        if (!bytes)
            return std::nullopt;
        content += *bytes;
    }
    return content.size() == file.size ? std::optional(content) : std::nullopt;
}

FileContents documentstore::loadAll(Connection &open, const RecordKey &record,
                                    const Changes &changes)
{
    FileContents contents;
    for (const Attachment &file : filesOf(changes)) {
        if (const auto content = load(open, record, file))
            contents.insert(file.key(), *content);
    }
    return contents;
}

void documentstore::purge(Connection &open, const RecordKey &record)
{
    const QByteArray tag = recordTag(open.vault(), record);
    if (tagsOfDeleted(open).contains(tag))
        return;
    open.run(u"DELETE FROM document WHERE record = ?"
             " AND NOT EXISTS (SELECT 1 FROM draft WHERE tag = document.record)"
             " AND NOT EXISTS (SELECT 1 FROM outbox WHERE tag = document.record)"_s,
             {tag});
}

void documentstore::purge(Connection &open)
{
    const QVariantList deleted = tagsOfDeleted(open);
    const QString marks = QStringList(deleted.size(), u"?"_s).join(u", "_s);
    open.run(u"DELETE FROM document WHERE record NOT IN (SELECT tag FROM draft)"
             " AND record NOT IN (SELECT tag FROM outbox) AND record NOT IN (%1)"_s.arg(marks),
             deleted);
}

QList<Attachment> documentstore::filesOf(const Changes &changes)
{
    QList<Attachment> files;
    for (const Change &change : changes) {
        for (const Attachment &file : attachmentsIn(change.value)) {
            if (!files.contains(file))
                files += file;
        }
    }
    return files;
}
