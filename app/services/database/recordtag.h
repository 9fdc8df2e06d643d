// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordkey.h"
#include "vault.h"

/// The tag by which a record's rows are found. Make it anew in each transaction.
inline QByteArray recordTag(const Vault &vault, const RecordKey &record)
{
    return vault.tag({record.profile.toRfc4122(), record.form.toUtf8(), record.userId.toUtf8()});
}
