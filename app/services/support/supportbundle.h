// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "settings.h"

/// What the maintainers need to know about a run: versions, settings, the states of store and
/// keychain, counts, and how the last sends ended. It holds no name, address, id or path, no value
/// of a record, and no words of a server. Without a store that is open it has no `rows` and no
/// `outcomes`. Answers once, later, and deletes itself.
class SupportBundle final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QJsonObject &bundle)>;

    /// `platform` is how the window is drawn (`xcb`); empty = there is none. All of these must
    /// outlive `context`.
    static void gather(Services &services, const Settings &settings, const QString &platform,
                       QObject *context, Done done);

    static constexpr int mostOutcomes = 50;

private:
    SupportBundle(Services &services, Done done, QObject *parent);

    QString apiName(const QString &id) const;
    QJsonArray profiles() const;
    QJsonObject settings(const Settings &settings) const;
    QJsonObject store() const;
    QJsonObject outcome(const SentEntry &entry) const;
    void addKeychain();
    void addRows();
    void addOutcomes();

    Services &m_services;
    const Done m_done;
    QJsonObject m_bundle;
};
