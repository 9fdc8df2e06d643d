// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

/// A stand-in for the vendors' servers, on loopback: the same paths, status codes and error bodies,
/// a dozen invented people each, state kept for the run. For training, demos and tests. It can also
/// misbehave, by name.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /// On 127.0.0.1; port 0 = any free one. False when the port is taken.
    bool listen(quint16 port = 0);
    quint16 port() const;
    /// `http://127.0.0.1:PORT/junction`; the prefixes are `junction`, `users-v1`, `weavr`,
    /// `machnet`.
    QUrl baseUrl(const QString &apiId) const;
    /// A valid credential (Weavr: what its sign-in takes; `local-weavr-token` is a token that does
    /// not expire), by `SecretSpec::name`.
    QMap<QString, QString> credentials(const QString &apiId) const;

    struct Person
    {
        QString id, name, about; ///< `about`: what makes this one worth opening, one clause
        QString formId = {}; ///< of the only form for this one; empty = any form of the API
    };
    QList<Person> people(const QString &apiId) const;
    QStringList apis() const;

    /// The misbehaviours there are: `refuse`, `reset-before`, `stall`, `429`, ….
    static QStringList faultNames();
    /// From now on every request with this method meets the fault; an empty name ends it. False
    /// when there is no such fault.
    bool setFault(const QString &name, const QByteArray &method = "PATCH");

    /// Of a token that Weavr's sign-in gives, from its last use; the vendor's is five minutes.
    void setTokenLife(int seconds);

signals:
    /// A request came, and this became of it. `status` 0 = no answer went out.
    void served(const QByteArray &method, const QString &path, int status, const QString &fault);

private:
    class Private;
    std::unique_ptr<Private> d;
};
