// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QTableWidget>

#include <functional>

/// Rows of a record in columns. The table is as high as its rows and never scrolls itself.
class ChangesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(const QStringList &headings, QWidget *parent = nullptr);

    /// Shows these rows now, and anew when personal values are hidden or shown again.
    void showRows(const std::function<QList<QStringList>()> &rows);
    void showRowsAgain();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void fitRows();

    std::function<QList<QStringList>()> m_rows;
};

/// Text is wrapped only between words, which would cut off a long e-mail address or token. Inserts
/// break points, so that `text` can be wrapped anywhere after that many characters of a word.
QString withBreakPoints(const QString &text, qsizetype longWord = 16);

/// Whether the line contains a value that is shown on demand only.
bool hidesSome(const FormSpec &form, const ChangedField &changed);

/// The cells of a line: "City", "Phoenix" and the value after the change.
QStringList changeCells(const FormSpec &form, Base::Kind base, const ChangedField &changed,
                        bool reveal = false);
