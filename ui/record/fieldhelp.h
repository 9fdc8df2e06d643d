// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

struct FieldSpec;
struct FormSpec;

/// Shows what is known about a field: hint, example, limits, and each rule with its source.
class FieldHelp final : public QDialog
{
    Q_OBJECT

public:
    FieldHelp(const FormSpec &form, const FieldSpec &field, QWidget *parent);
};
