// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedjson.h"

#include "json.h"

QByteArray sealedjson::seal(const Connection &open, const QJsonObject &object,
                            const Vault::Place &place)
{
    return open.vault().seal(json::write(object), place);
}

QJsonObject sealedjson::open(const Connection &open, const QByteArray &sealed,
                             const Vault::Place &place)
{
    return json::parseObject(open.vault().open(sealed, place).value_or(QByteArray()));
}
