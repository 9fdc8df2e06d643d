// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"

#include <QLineEdit>

struct FormSpec;

/// Finds a field of the form by a part of its label. Enter goes there.
class FieldSearch final : public QLineEdit
{
    Q_OBJECT

public:
    FieldSearch(const FormSpec &form, QWidget *parent);

signals:
    void fieldChosen(const FieldPath &path);
    /// Escape was pressed.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void chooseTyped();
};
