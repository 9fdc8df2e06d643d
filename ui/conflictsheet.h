// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QDialog>

class ConflictView;

/// The open record was read again, and others changed what is changed in the draft too: each field
/// is settled, or all are left for later.
class ConflictSheet final : public QDialog
{
    Q_OBJECT

public:
    /// `mine`: the draft's changes.
    ConflictSheet(const FormSpec &form, const QString &title, const QList<Conflict> &conflicts,
                  const Changes &mine, QWidget *parent = nullptr);

signals:
    /// `mine` with the choices made.
    void settled(const Changes &changes);

private:
    ConflictView *m_conflicts;
};
