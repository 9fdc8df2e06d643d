// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// A JSON Pointer (RFC 6901). It is the only name of a field in specs, changes, findings, server
/// errors and widget object names. The empty path is the whole document.
class FieldPath final
{
public:
    FieldPath() = default;
    /// Only for pointers that are known to be well-formed; asserts otherwise.
    explicit FieldPath(const QString &pointer);

    /// Nothing when `pointer` has a bad `~` escape, or is not empty and does not begin with '/'.
    static std::optional<FieldPath> parse(const QString &pointer);

    const QString &toString() const { return m_pointer; }
    const QStringList &tokens() const { return m_tokens; }
    bool isRoot() const { return m_tokens.isEmpty(); }
    /// The last token; empty for the root.
    QString name() const;
    /// The root is its own parent.
    FieldPath parent() const;
    FieldPath child(const QString &token) const;
    /// True for the path itself and everything below it.
    bool contains(const FieldPath &other) const;

    /// The value in `document`; array indexes work too. Undefined where there is none.
    QJsonValue in(const QJsonValue &document) const;
    /// Puts `value` into `object` and makes missing objects on the way. Undefined removes the
    /// member.
    void setIn(QJsonObject &object, const QJsonValue &value) const;

    friend bool operator==(const FieldPath &a, const FieldPath &b)
    {
        return a.m_pointer == b.m_pointer;
    }
    friend bool operator<(const FieldPath &a, const FieldPath &b)
    {
        return a.m_pointer < b.m_pointer;
    }
    friend size_t qHash(const FieldPath &path, size_t seed = 0)
    {
        return qHash(path.m_pointer, seed);
    }

private:
    QString m_pointer;
    QStringList m_tokens;
};
