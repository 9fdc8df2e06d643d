// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QCryptographicHash>
#include <QSqlQuery>

/// Reads and writes rows as the stores do, sealed for the places that schema.h names.
namespace storerows {

inline QByteArray tagOf(const Connection &open, const QByteArray &user)
{
    return open.vault().tag({"profile", "form", user});
}

inline QByteArray idOf(const QByteArray &user)
{
    return QCryptographicHash::hash(user, QCryptographicHash::Md5);
}

inline bool putDraft(Connection &open, const QByteArray &user, const QByteArray &text,
                     qint64 updated = 1)
{
    const QByteArray tag = tagOf(open, user);
    const auto sealed = [&](const QByteArray &column, const QByteArray &plain) {
        return open.vault().seal(plain, {column, tag, 1});
    };
    open.run(QStringLiteral("INSERT OR REPLACE INTO draft VALUES(?, 1, 0, ?, NULL, ?, ?)"),
             {tag, updated, sealed("draft.summary", user), sealed("draft.payload", text)});
    return true;
}

/// The draft's value. Empty when the row is missing or cannot be opened.
inline std::optional<QByteArray> draft(Connection &open, const QByteArray &user)
{
    const QByteArray tag = tagOf(open, user);
    QSqlQuery &query = open.run(
        QStringLiteral("SELECT version, summary, payload FROM draft WHERE tag=?"), {tag});
    if (!query.next())
        return std::nullopt;
    const qint64 version = query.value(0).toLongLong();
    const auto summary
        = open.vault().open(query.value(1).toByteArray(), {"draft.summary", tag, version});
    if (summary != user)
        return std::nullopt;
    return open.vault().open(query.value(2).toByteArray(), {"draft.payload", tag, version});
}

inline bool putRest(Connection &open, const QByteArray &user, const QByteArray &text)
{
    const QByteArray tag = tagOf(open, user);
    const QByteArray id = idOf(user);
    const QByteArray file = open.vault().tag({"file", user});
    const auto sealed = [&](const QByteArray &column, const QByteArray &row, qint64 version) {
        return open.vault().seal(text, {column, row, version});
    };
    for (int piece = 0; piece < 2; ++piece) {
        open.run(QStringLiteral("INSERT INTO document VALUES(?, ?, ?, 2, ?)"),
                 {tag, file, piece,
                  sealed("document.bytes", tag + file + QByteArray::number(piece), 2)});
    }
    open.run(QStringLiteral("INSERT INTO outbox VALUES(NULL, ?, ?, ?, 0, 0, 5, 0, 0, 3, NULL, NULL,"
                            " ?, ?, ?, ?)"),
             {id, tag, QByteArray(16, 'p'), sealed("outbox.summary", id, 3),
              sealed("outbox.payload", id, 3), sealed("outbox.frozen", id, 3),
              sealed("outbox.control", id, 3)});
    open.run(QStringLiteral("INSERT INTO idempotency VALUES(?, 4, 6, ?)"),
             {tag, sealed("idempotency.payload", tag, 4)});
    open.run(QStringLiteral("INSERT INTO sent VALUES(?, 7, ?, 5, ?)"),
             {id, tag, sealed("sent.payload", id, 5)});
    open.run(QStringLiteral("INSERT INTO recent VALUES(?, ?, 8, ?)"),
             {tag, QByteArray(16, 'p'), sealed("recent.payload", tag, 0)});
    open.run(QStringLiteral("INSERT INTO meta VALUES('sealed.whereabouts', ?)"),
             {sealed("meta", "sealed.whereabouts", 0)});
    return true;
}

/// The opened values of all other rows. A value that cannot be opened is empty.
inline QList<QByteArray> rest(Connection &open, const QByteArray &user)
{
    const QByteArray tag = tagOf(open, user);
    const QByteArray id = idOf(user);
    const QByteArray file = open.vault().tag({"file", user});
    QList<QByteArray> all;
    const auto add = [&](const QString &sql, const QVariantList &key, const QByteArray &column,
                         const QByteArray &row, qint64 version) {
        QSqlQuery &query = open.run(sql, key);
        const bool isThere = query.next();
        const QByteArray sealed = isThere ? query.value(0).toByteArray() : QByteArray();
        all += open.vault().open(sealed, {column, row, version}).value_or(QByteArray());
    };
    const QString outbox = QStringLiteral("SELECT %1 FROM outbox WHERE id=? AND tag=?");
    for (int piece = 0; piece < 2; ++piece) {
        add(QStringLiteral("SELECT bytes FROM document WHERE record=? AND file=? AND piece=?"),
            {tag, file, piece}, "document.bytes", tag + file + QByteArray::number(piece), 2);
    }
    add(outbox.arg(QStringLiteral("summary")), {id, tag}, "outbox.summary", id, 3);
    add(outbox.arg(QStringLiteral("payload")), {id, tag}, "outbox.payload", id, 3);
    add(outbox.arg(QStringLiteral("frozen")), {id, tag}, "outbox.frozen", id, 3);
    add(QStringLiteral("SELECT payload FROM idempotency WHERE tag=?"), {tag}, "idempotency.payload",
        tag, 4);
    add(QStringLiteral("SELECT payload FROM sent WHERE id=? AND tag=?"), {id, tag}, "sent.payload",
        id, 5);
    add(QStringLiteral("SELECT payload FROM recent WHERE tag=?"), {tag}, "recent.payload", tag, 0);
    add(QStringLiteral("SELECT value FROM meta WHERE key='sealed.whereabouts'"), {}, "meta",
        "sealed.whereabouts", 0);
    return all;
}

} // namespace storerows
