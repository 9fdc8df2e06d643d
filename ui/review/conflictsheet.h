// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "steadyfocus.h"

#include <QDialog>

class ConflictView;

/// The open record was read again, and others changed what is changed in the draft too: each field
/// is settled, or all are left for later.
class ConflictSheet final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    ConflictSheet(const FormSpec &form, const QString &title, const QList<Conflict> &conflicts,
                  QWidget *parent = nullptr);

signals:
    /// The fields for which the server's value was chosen.
    void settled(const QList<FieldPath> &theirs);

private:
    ConflictView *m_conflicts;
};
