// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <tuple>

/// Identifies a record. There is one draft for each record, and its sends keep their order.
struct RecordKey
{
    QUuid profile;
    QString form, userId;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return std::tie(a.profile, a.form, a.userId) < std::tie(b.profile, b.form, b.userId);
    }
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.profile, key.form, key.userId);
    }
};
