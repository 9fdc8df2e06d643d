// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "steadyfocus.h"

#include <QDialog>

class ConflictView;

/// Shown when a new read of the open record has other values in changed fields. The user decides on
/// each field, or leaves all for later.
class ConflictSheet final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    ConflictSheet(const FormSpec &form, const QString &title, const QList<Conflict> &conflicts,
                  QWidget *parent = nullptr);

signals:
    /// The fields for which the user chose the server's value.
    void settled(const QList<FieldPath> &theirs);

private:
    ConflictView *m_conflicts;
};
