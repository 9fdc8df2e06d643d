// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QTableWidget>

/// A few rows of a record side by side, as high as its rows: it never scrolls by itself.
class ChangesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(const QStringList &headings, QWidget *parent = nullptr);

    void addRow(const QStringList &cells);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void fitRows();
};

/// Text is wrapped between words only, which would cut a long one: an email address, a pasted
/// token. This one can be wrapped within.
QString breakable(const QString &text);

/// Something of this line is shown on demand only.
bool hidesSome(const FormSpec &form, const ChangedField &changed);

/// "City", "Phoenix" and what a change makes of it.
QStringList changeCells(const FormSpec &form, Base::Kind base, const ChangedField &changed,
                        bool reveal = false);
