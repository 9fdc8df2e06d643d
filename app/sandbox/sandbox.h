// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

/// A stand-in for the vendors' servers on loopback, for training, demos and tests. It has the same
/// paths, status codes and error bodies, and a dozen invented people for each API. Changes last
/// until the end of the run. It can also misbehave, by the name of a fault.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens on 127.0.0.1; port 0 = any free port. False when the port is taken.
    bool listen(quint16 port = 0);
    quint16 port() const;
    /// For example `http://127.0.0.1:PORT/junction`. The prefixes are `junction`, `users-v1`,
    /// `weavr` and `machnet`.
    QUrl baseUrl(const QString &apiId) const;
    /// A valid credential by `SecretSpec::name`. For Weavr it contains the secrets of the sign-in;
    /// `local-weavr-token` is a token that does not expire.
    QMap<QString, QString> credentials(const QString &apiId) const;

    struct Person
    {
        QString id, name, about; ///< `about` says in one clause what this person is an example of
        QString formId = {}; ///< the only form for this person; empty = any form of the API
    };
    QList<Person> people(const QString &apiId) const;
    QStringList apis() const;

    /// The names of the faults: `refuse`, `reset-before`, `stall`, `429`, ….
    static QStringList faultNames();
    /// From now on applies the fault to every request with this method. An empty name ends it.
    /// False when there is no such fault.
    bool setFault(const QString &name, const QByteArray &method = "PATCH");

    /// The life of a token from Weavr's sign-in after its last use. The vendor's is five minutes.
    void setTokenLife(int seconds);

signals:
    /// A request was handled. `status` 0 = no answer was sent.
    void served(const QByteArray &method, const QString &path, int status, const QString &fault);

private:
    class Private;
    std::unique_ptr<Private> d;
};
